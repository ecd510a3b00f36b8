// Bundles bundle-entry.mjs with esbuild, Rollup and webpack: each bundle runs, and holds one regulation and not the others.
// node bundle.mjs <folder with the bundlers>; the folder at hand has the package installed.
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const required = createRequire(`${resolve(process.argv[2])}/`);
const from = async (name) => {
  const module = await import(pathToFileURL(required.resolve(name)).href);
  return module.default ?? module;
};
const esbuild = required('esbuild');
const { rollup } = required('rollup');
const webpack = required('webpack');
const nodeResolve = await from('@rollup/plugin-node-resolve');

const entry = resolve('bundle-entry.mjs');
// The bundle that runs in Node is a module, whatever the folder says.
const outfile = (name) => resolve(`bundle-${name}.mjs`);

const bundlers = {
  esbuild: (file) => esbuild.build({ entryPoints: [entry], bundle: true, minify: true, format: 'esm', outfile: file, logLevel: 'error' }),
  rollup: async (file) => {
    const bundle = await rollup({ input: entry, plugins: [nodeResolve({ browser: true })], onwarn: () => undefined });
    await bundle.write({ file, format: 'es', inlineDynamicImports: true });
  },
  webpack: (file) =>
    new Promise((done, fail) => {
      webpack({ entry, mode: 'production', target: ['web', 'es2022'], output: { path: resolve('.'), filename: file.slice(resolve('.').length + 1), module: true }, experiments: { outputModule: true }, performance: false }, (error, stats) => (error ?? stats.hasErrors() ? fail(error ?? new Error(stats.toString('errors-only'))) : done()));
    }),
};

const others = ['integratiewerk', 'sterker-sociaal-werk', 'iederzijnwerk-arbeidscoaching'];
for (const [name, bundle] of Object.entries(bundlers)) {
  const file = outfile(name);
  await bundle(file);
  const printed = execFileSync(process.execPath, [file], { encoding: 'utf8' }).trim();
  if (!printed.includes('ontvangstbevestiging 2026-04-10')) throw new Error(`${name}: ${printed}`);
  const text = readFileSync(file, 'utf8');
  const found = others.filter((id) => new RegExp(`["'\`]${id}["'\`]`).test(text));
  if (found.length > 0) throw new Error(`${name} bundles ${found.join(', ')} too.`);
  console.log(`${name}: ${statSync(file).size} bytes, one regulation`);
}
