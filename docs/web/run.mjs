// Builds the site (`npm run docs`) or walks through it in a browser (`npm run test:browser`): node docs/web/run.mjs build|browser
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';

const entries = { build: 'docs/web/build.ts', browser: 'docs/web/browser/browser.ts' };
const entry = entries[process.argv[2]];
if (entry === undefined) throw new Error(`Say one of: ${Object.keys(entries).join(', ')}.`);

const outfile = `.cache/web/${process.argv[2]}.mjs`;
await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  // The library is the built one, as for anybody who installed it, and not its sources.
  tsconfigRaw: { compilerOptions: { jsx: 'react-jsx', jsxImportSource: 'preact' } },
  logLevel: 'error',
});
process.exitCode = spawnSync(process.execPath, [outfile, ...process.argv.slice(3)], { stdio: 'inherit' }).status ?? 70;
