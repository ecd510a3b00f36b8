import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Application, type TypeDocOptions } from 'typedoc';

/** Stands in links until it is known how deep a page lies. */
const top = 'https://site.invalid/';

/** Where users import from, by what TypeDoc calls its entry point. */
const subpaths: Readonly<Record<string, string>> = { index: 'klachtrecht', regulation: 'klachtrecht/authoring' };

const options: Partial<TypeDocOptions> & Readonly<Record<string, unknown>> = {
  name: 'klachtrecht API',
  entryPoints: ['src/index.ts', 'src/calendar/index.ts', 'src/calendar/date-holidays.ts', 'src/regulation/index.ts', 'src/regulations/index.ts', 'src/scenario/index.ts', 'src/check/index.ts', 'src/diff/index.ts', 'src/export/index.ts'],
  tsconfig: 'tsconfig.json',
  readme: 'none',
  disableSources: true,
  hideGenerator: true,
  githubPages: false,
  includeVersion: true,
  excludeInternal: true,
  customCss: 'docs/web/style/api.css',
  titleLink: `${top}index.html`,
  navigationLinks: { Reglementen: `${top}regulations/index.html`, Proefopstelling: `${top}playground/index.html`, Handleidingen: `${top}guides/index.html` },
  logLevel: 'Error',
};

/** The reference of everything public, made from its docstrings. */
export const writeApiReference = async (out: string): Promise<void> => {
  const app = await Application.bootstrap(options);
  const project = await app.convert();
  if (project === undefined) throw new Error('TypeDoc could not read the sources; npm run types says why.');
  for (const module of project.children ?? []) module.name = subpaths[module.name] ?? `klachtrecht/${module.name}`;
  await app.generateDocs(project, out);
  for (const name of readdirSync(out, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html')) continue;
    const depth = name.replaceAll('\\', '/').split('/').length;
    const html = readFileSync(`${out}/${name}`, 'utf8');
    // The theme does not say which part is the main one, nor what its side parts are.
    const named = html
      .replace('<div class="col-content">', '<div class="col-content" role="main">')
      .replace('<div class="page-menu">', '<div class="page-menu" role="complementary" aria-label="On this page">')
      .replace('<nav id="tsd-sidebar-links"', '<nav id="tsd-sidebar-links" aria-label="Site"');
    writeFileSync(`${out}/${name}`, named.replaceAll(top, '../'.repeat(depth)));
  }
};
