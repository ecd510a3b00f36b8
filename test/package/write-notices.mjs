// Writes THIRD-PARTY-NOTICES.txt: what is installed with the package or bundled in it, under which licence, and the licence's own text.
// node test/package/write-notices.mjs; with --check it exits 1 when the file is not what it should be.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const packageOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));

/** Every package that comes along, found from the dependencies on. */
const along = (names, found = new Map()) => {
  for (const name of names) {
    if (found.has(name)) continue;
    const about = packageOf(name);
    found.set(name, about);
    along(Object.keys(about.dependencies ?? {}), found);
  }
  return found;
};

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

const licenceText = (name) => {
  const file = readdirSync(`node_modules/${name}`).find((entry) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(entry));
  return file === undefined ? 'The package carries no text of its licence.' : readFileSync(`node_modules/${name}/${file}`, 'utf8').replaceAll('\r\n', '\n').trim();
};

const rows = [...along(Object.keys(dependencies))].sort(([one], [other]) => (one < other ? -1 : 1));
const text = `${['klachtrecht is installed with these packages, each under its own licence.', ...rows.map(([name, { license }]) => `${'-'.repeat(80)}\n${name} (${license})\n\n${licenceText(name)}`)].join('\n\n')}\n`;
const path = 'THIRD-PARTY-NOTICES.txt';
if (!process.argv.includes('--check')) writeFileSync(path, text);
else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
  console.log(`${path} is not up to date. Run npm run docs:notices.`);
  process.exitCode = 1;
}
