// What the package weighs, against the budget in size-budget.json: a dependency or a table that slips in is noticed before its users do.
//   node test/package/size.mjs <tarball>           refuses what is over the budget by more than a few per cent
//   node test/package/size.mjs <tarball> --write   makes what it weighs now the budget, on purpose
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';

const [tarball] = process.argv.slice(2);
const budgetFile = 'test/package/size-budget.json';
const room = 1.03;

/** What a page needs that shows a case under one regulation: the facade whole, and that regulation. */
const inBrowser = (id) => {
  const contents = `export * from './dist/index.js'; export * from './dist/regulations/${id}.js';`;
  const { outputFiles } = buildSync({ stdin: { contents, resolveDir: process.cwd() }, bundle: true, minify: true, format: 'esm', platform: 'browser', write: false, logLevel: 'error' });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length;
};

const unpacked = execFileSync('tar', ['-tzvf', tarball], { encoding: 'utf8' }).trim().split('\n').reduce((sum, line) => sum + Number(line.split(/\s+/)[2]), 0);
const { regulations } = await import('../../dist/regulations.js');
const found = {
  'tarball, bytes': statSync(tarball).size,
  'unpacked, bytes': unpacked,
  ...Object.fromEntries(regulations.map(({ id }) => [`facade and ${id} in a browser, minified and gzipped, bytes`, inBrowser(id)])),
};
if (process.argv.includes('--write')) writeFileSync(budgetFile, `${JSON.stringify(found, null, 2)}\n`);
const budget = JSON.parse(readFileSync(budgetFile, 'utf8'));
const over = Object.entries(found).filter(([what, bytes]) => budget[what] === undefined || bytes > budget[what] * room);
for (const [what, bytes] of Object.entries(found)) console.log(`${what}: ${bytes} of ${budget[what] ?? 'no budget'}`);
if (over.length > 0) {
  console.error(`Over the budget: ${over.map(([what, bytes]) => `${what} (${bytes}, which is ${budget[what] === undefined ? 'new' : `${(100 * (bytes / budget[what] - 1)).toFixed(1)} % more`})`).join('; ')}. Find what came in, or raise the budget on purpose: node test/package/size.mjs <tarball> --write`);
  process.exitCode = 1;
}
