import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type BuildOptions } from 'esbuild';
import { checkParts } from '../../src/check/finding.js';
import { median } from './bench-table.js';

/** What a program used; processor time does not count the time that others had the processor. */
export interface Usage {
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

export interface BulkFigure {
  readonly lines: number;
  readonly megabytes: number;
  readonly assess: Usage;
  readonly reprint: Usage;
}

const folder = resolve('.cache/bench');

const shared: BuildOptions = { bundle: true, format: 'esm', logLevel: 'error' };

/** What the package leaves to be installed beside it. */
const external = ['xstate', 'date-holidays', 'yaml', 'commander', 'cli-progress'];

const measured = (argv: readonly string[], to: string): Usage => {
  const usage = `${folder}/usage.json`;
  const out = openSync(to, 'w');
  const { status, stderr } = spawnSync(process.execPath, ['--import', pathToFileURL(resolve('test/bench/usage.mjs')).href, ...argv], { stdio: ['ignore', out, 'pipe'], encoding: 'utf8', env: { ...process.env, BENCH_USAGE: usage } });
  closeSync(out);
  if (status !== 0) throw new Error(`${argv.join(' ')} ended with ${status}: ${stderr.slice(0, 400)}`);
  return JSON.parse(readFileSync(usage, 'utf8')) as Usage;
};

/** The command beside reading, parsing and printing the same file, for growing numbers of lines. */
export const bulkFigures = async (counts: readonly number[]): Promise<readonly BulkFigure[]> => {
  mkdirSync(folder, { recursive: true });
  const cli = `${folder}/cli.mjs`;
  await build({ ...shared, platform: 'node', external, entryPoints: ['src/cli/main.ts'], outfile: cli });
  return counts.map((lines) => {
    const file = `${folder}/cases.ndjson`;
    const out = `${folder}/out.ndjson`;
    measured([cli, 'assess', '--generate', String(lines), '--seed', '1'], file);
    const figure = {
      lines,
      megabytes: statSync(file).size / 1e6,
      assess: measured([cli, 'assess', file, '--as-of', '2040-01-01'], out),
      reprint: measured(['test/bench/reprint.mjs', file], out),
    };
    rmSync(file);
    rmSync(out);
    return figure;
  });
};

export interface ImportFigure {
  readonly ours: number;
  readonly peers: number;
}

/** Milliseconds to import the root and one regulation, put together as the package is, beside the two packages that they could not do without; medians of fresh processes. */
export const importFigure = async (times: number): Promise<ImportFigure> => {
  mkdirSync(folder, { recursive: true });
  await build({ ...shared, platform: 'neutral', external, splitting: true, entryPoints: { index: 'src/index.ts', regulation: 'src/regulations/krachtig-perspectief/index.ts' }, outdir: `${folder}/package`, outExtension: { '.js': '.mjs' } });
  const time = (modules: readonly string[]): number => {
    const code = `const start = performance.now(); for (const name of ${JSON.stringify(modules)}) await import(name); console.log(performance.now() - start);`;
    return Number(spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }).stdout);
  };
  const own = ['index', 'regulation'].map((name) => pathToFileURL(`${folder}/package/${name}.mjs`).href);
  const pairs = Array.from({ length: times }, () => [time(own), time(['xstate', 'zod/mini'])] as const);
  return { ours: median(pairs.map(([ours]) => ours)), peers: median(pairs.map(([, peers]) => peers)) };
};

export interface BundleFigure {
  readonly gzippedBytes: number;
  /** With only the functions that work on a case: no sentences, no checks of regulations. */
  readonly gzippedCaseBytes: number;
  readonly hasXState: boolean;
}

/** The facade and Sterker's regulation as a browser gets them. */
export const bundleFigure = async (): Promise<BundleFigure> => {
  const bundled = async (names: string): Promise<{ readonly gzippedBytes: number; readonly hasXState: boolean }> => {
    const contents = `export ${names} from './src/index.ts'; export { sterkerSociaalWerk } from './src/regulations/sterker-sociaal-werk/index.ts';`;
    const { outputFiles, metafile } = await build({ ...shared, platform: 'browser', minify: true, write: false, metafile: true, stdin: { contents, resolveDir: '.', loader: 'ts' } });
    // Only what is left after the unused is shaken out counts.
    const inputs = Object.values(metafile.outputs).flatMap(({ inputs: used }) => Object.entries(used));
    return { gzippedBytes: gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length, hasXState: inputs.some(([path, { bytesInOutput }]) => bytesInOutput > 0 && path.includes('node_modules/xstate/')) };
  };
  const onCases = await bundled('{ openCase, readCase, applyEvent, replay, assess, nextEvents, dueDate }');
  return { ...(await bundled('*')), gzippedCaseBytes: onCases.gzippedBytes };
};

export interface CheckFigure {
  readonly seconds: number;
}

/** Seconds that `klachtrecht check` takes over all regulations; what it finds is not the question here. */
export const checkFigure = async (): Promise<CheckFigure> => {
  const cli = `${folder}/cli.mjs`;
  await build({ ...shared, platform: 'node', external, entryPoints: ['src/cli/main.ts'], outfile: cli });
  const start = performance.now();
  const { status } = spawnSync(process.execPath, [cli, 'check', '--only', checkParts.join(), '--jobs', '2'], { stdio: 'ignore' });
  // Findings and bounds that were hit are answers; other codes say that it did not run.
  if (status === null || status > 4) throw new Error(`klachtrecht check ended with ${status}.`);
  return { seconds: (performance.now() - start) / 1000 };
};
