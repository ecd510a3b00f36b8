// Bundles the benchmarks and runs them: npm run bench [-- --json]
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';

await build({
  entryPoints: ['test/bench/bench.ts'],
  outfile: '.cache/bench.mjs',
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'error',
});
process.exitCode = spawnSync(process.execPath, ['--expose-gc', '.cache/bench.mjs', ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 70;
