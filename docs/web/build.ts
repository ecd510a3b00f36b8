import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { build } from 'esbuild';
import { timelineSvg } from 'klachtrecht/export';
import { findRegulation, regulations } from 'klachtrecht/regulations';
import { writeApiReference } from './api-reference.js';
import { htmlOf } from './html.js';
import { badLinks } from './links.js';
import { examplePage, guidePage, guidesPage, readGuides } from './pages/guides.js';
import { homePage, playgroundPage, regulationPage, regulationsPage } from './pages/pages.js';
import { playFixtures, type PlayedScenario } from './played.js';
import { bundlePlayground, writeData } from './playground-bundle.js';

/** Builds the whole site: `npm run docs`, or with `-- --out FOLDER` elsewhere. */

const argument = process.argv.indexOf('--out');
const out = argument < 0 ? 'docs/site' : (process.argv[argument + 1] ?? 'docs/site');

const write = (path: string, text: string): void => {
  mkdirSync(dirname(`${out}/${path}`), { recursive: true });
  writeFileSync(`${out}/${path}`, text);
};

/** The clauses of a regulation in the order in which they were written down, which is that of the text; canonical data do not keep it. */
const orders = async (): Promise<ReadonlyMap<string, readonly string[]>> => {
  const written = new Map<string, readonly string[]>();
  for (const { id } of regulations) {
    const module = (await import(`../../src/regulations/${id}/clauses.ts`)) as Readonly<Record<string, object>>;
    written.set(id, Object.keys(Object.values(module)[0] ?? {}));
  }
  return new Map(
    regulations.map(({ id, definition }) => {
      const own = written.get(id) ?? [];
      const inherited = Object.keys(definition.clauses).filter((clause) => !own.includes(clause));
      const from = inherited.length === 0 ? [] : ([...written.values()].find((other) => inherited.every((clause) => other.includes(clause))) ?? inherited);
      return [id, [...from, ...own]];
    }),
  );
};

/** The first page opens with a case of which one term has passed: that of the README. */
const pictureOf = (played: readonly PlayedScenario[]): string => {
  const shown = played.find(({ file, number }) => file === 'krachtig-perspectief/ontvangst-pasen.scenario.yaml' && number === 1);
  const regulation = findRegulation('krachtig-perspectief');
  const asOf = shown?.result.steps.at(-1)?.on;
  if (shown === undefined || asOf === undefined || !regulation.ok) throw new Error('The scenario of the first page is gone.');
  const drawn = timelineSvg(regulation.value, shown.result.case, { asOf, locale: 'nl' });
  if (!drawn.ok) throw new Error(JSON.stringify(drawn.issues));
  return drawn.value;
};

const copyAssets = async (): Promise<void> => {
  const { resolve } = createRequire(import.meta.url);
  mkdirSync(`${out}/assets/fonts`, { recursive: true });
  for (const [family, files] of [['source-sans-3', ['latin-wght-normal', 'latin-wght-italic']], ['source-serif-4', ['latin-wght-normal', 'latin-wght-italic']]] as const) {
    const folder = `${dirname(resolve(`@fontsource-variable/${family}/package.json`))}`;
    for (const file of files) cpSync(`${folder}/files/${family}-${file}.woff2`, `${out}/assets/fonts/${family}-${file}.woff2`);
    cpSync(`${folder}/LICENSE`, `${out}/assets/fonts/${family}-LICENSE.txt`);
  }
  for (const style of readdirSync('docs/web/style')) cpSync(`docs/web/style/${style}`, `${out}/assets/${style}`);
  await build({ entryPoints: ['docs/web/site.ts'], outfile: `${out}/assets/site.js`, bundle: true, minify: true, format: 'iife', target: 'es2022', logLevel: 'error' });
};

const since = performance.now();
const told = (what: string): void => console.log(`${what} (${Math.round((performance.now() - since) / 100) / 10} s)`);

rmSync(out, { recursive: true, force: true });
await copyAssets();

const { played, texts } = playFixtures();
const order = await orders();
write('index.html', htmlOf(homePage(regulations, pictureOf(played))));
write('regulations/index.html', htmlOf(regulationsPage(regulations)));
for (const regulation of regulations) {
  const own = played.filter(({ result }) => result.regulation.id === regulation.id);
  write(`regulations/${regulation.id}.html`, htmlOf(regulationPage({ regulation, played: own, order: order.get(regulation.id) ?? [] })));
}
told(`${regulations.length} regulations, ${played.length} scenarios`);

const guides = readGuides();
write('guides/index.html', guidesPage(guides));
for (const guide of guides) write(guide.path, guidePage(guide, guides));
// What guides link to beside other guides.
cpSync('docs/examples', `${out}/guides/examples`, { recursive: true });
for (const example of readdirSync('docs/examples')) write(`guides/examples/${example}/index.html`, examplePage(example));
cpSync('LICENSE', `${out}/guides/LICENSE`);
for (const picture of readdirSync('docs').filter((name) => name.endsWith('.svg'))) cpSync(`docs/${picture}`, `${out}/guides/${picture}`);
told(`${guides.length} guides`);

write('playground/index.html', htmlOf(playgroundPage(regulations)));
writeData(`${out}/playground`, regulations, played, texts);
await bundlePlayground(`${out}/playground`);
told('playground');

if (!process.argv.includes('--without-api')) {
  await writeApiReference(`${out}/api`);
  told('API reference');
  const { pages, links, bad } = badLinks(out);
  for (const { page, link, why } of bad) console.error(`${page}: ${link} (${why})`);
  told(`${pages} pages, ${links} links, ${bad.length} of them wrong`);
  if (bad.length > 0) process.exitCode = 2;
}
