import { randomUUID } from 'node:crypto';
import { link, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Io } from './io.js';
import { terminalBar } from './terminal-bar.js';

const isMissing = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes((error as { readonly code?: string }).code ?? '');

const versionOfPackage = (): string => {
  try {
    return (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { readonly version: string }).version;
  } catch {
    return 'unknown';
  }
};

/** A reader of a pipe that has seen enough, such as `head`, is no error. */
const endQuietlyOnFullPipe = (stream: NodeJS.WriteStream): void => {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    // Whoever watches for an early end need not hear of this one.
    process.removeAllListeners('exit');
    process.exit(process.exitCode ?? 0);
  });
};

/** Where a file is written before it takes its place. A name that is always new: in a container every run can have the same process id. */
const draftOf = (path: string): string => `${path}.${randomUUID()}.tmp`;

/** The real world: standard streams, the file system, the environment. */
export const nodeIo = (): Io => {
  endQuietlyOnFullPipe(process.stdout);
  endQuietlyOnFullPipe(process.stderr);
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    bar: (label) => terminalBar(process.stderr, () => performance.now(), label),
    readStdin: async () => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
      return Buffer.concat(chunks);
    },
    readFile: async (path) => readFile(path),
    writeNew: async (path, text) => {
      const draft = draftOf(path);
      await mkdir(dirname(path), { recursive: true });
      try {
        await writeFile(draft, text, { flag: 'wx', flush: true });
        // Unlike a rename, a link never takes the place of a file that is there.
        await link(draft, path);
        return true;
      } catch (error) {
        if ((error as { readonly code?: string }).code === 'EEXIST') return false;
        throw error;
      } finally {
        await rm(draft, { force: true });
      }
    },
    replace: async (path, text) => {
      const draft = draftOf(path);
      await mkdir(dirname(path), { recursive: true });
      try {
        await writeFile(draft, text, { flag: 'wx', flush: true });
        await rename(draft, path);
      } finally {
        await rm(draft, { force: true });
      }
    },
    look: async (path) => {
      try {
        return (await stat(path)).isDirectory() ? (await readdir(path)).sort() : 'file';
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error;
      }
    },
    importModule: async (path) => (await import(pathToFileURL(resolve(path)).href)) as Readonly<Record<string, unknown>>,
    env: process.env,
    coloured: process.stdout.isTTY && (process.env['NO_COLOR'] ?? '') === '' && process.env['TERM'] !== 'dumb',
    now: () => performance.now(),
    version: versionOfPackage(),
  };
};
