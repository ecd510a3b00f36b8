import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { build, type Plugin } from 'esbuild';
import type { Regulation } from 'klachtrecht/authoring';
import type { PlayedScenario } from './played.js';

const user = '.cache/web/user';

/** The library as its users get it: packed, unpacked, and nothing of the sources beside it. */
const unpack = (): string => {
  const home = `${user}/node_modules/klachtrecht`;
  rmSync(user, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  const tarball = execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', user], { encoding: 'utf8' }).trim().split('\n').at(-1) ?? '';
  execFileSync('tar', ['-xzf', `${user}/${tarball}`, '--strip-components=1', '-C', home]);
  return user;
};

const fromPackage = (folder: string): Plugin => ({
  name: 'the packed library',
  setup: (bundle) => {
    bundle.onResolve({ filter: /^klachtrecht(?:\/|$)/ }, ({ path, kind, pluginData }) => (pluginData === 'asked' ? undefined : bundle.resolve(path, { kind, resolveDir: `${process.cwd()}/${folder}`, pluginData: 'asked' })));
  },
});

/** Bundles the playground around the packed library, as a plain script: browsers refuse modules to pages that were opened from a folder. */
export const bundlePlayground = async (out: string): Promise<void> => {
  await build({
    entryPoints: { playground: 'docs/web/playground/main.tsx' },
    outdir: out,
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    legalComments: 'linked',
    plugins: [fromPackage(unpack())],
    tsconfigRaw: { compilerOptions: { jsx: 'react-jsx', jsxImportSource: 'preact' } },
    logLevel: 'error',
  });
};

const script = (name: string, data: unknown): string => `(window.klachtrechtData??={})[${JSON.stringify(name)}]=${JSON.stringify(data)};\n`;

/** What the playground loads when it is asked for: each regulation as data, and its scenarios. */
export const writeData = (out: string, regulations: readonly Regulation[], played: readonly PlayedScenario[], texts: ReadonlyMap<string, string>): void => {
  mkdirSync(`${out}/data`, { recursive: true });
  for (const regulation of regulations) {
    const own = played.filter(({ result }) => result.regulation.id === regulation.id);
    const files = new Set(own.map(({ file }) => file));
    writeFileSync(`${out}/data/${regulation.id}.js`, script(regulation.id, regulation));
    writeFileSync(
      `${out}/data/${regulation.id}.scenarios.js`,
      script(`${regulation.id}.scenarios`, {
        list: own.map(({ file, number, result }) => ({ file, number, title: result.title, covers: result.covers })),
        texts: Object.fromEntries([...texts].filter(([file]) => files.has(file))),
      }),
    );
  }
};
