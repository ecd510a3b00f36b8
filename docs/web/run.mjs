// Bundles what builds the site, and runs it: npm run docs [-- --out FOLDER] [-- --without-api]
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';

const outfile = '.cache/web/build.mjs';
await build({
  entryPoints: ['docs/web/build.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  // The library is the built one, as for anybody who installed it, and not its sources.
  tsconfigRaw: { compilerOptions: { jsx: 'react-jsx', jsxImportSource: 'preact' } },
  logLevel: 'error',
});
process.exitCode = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 70;
