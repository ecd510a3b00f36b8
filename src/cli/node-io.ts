import { randomUUID } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { createReadStream } from 'node:fs';
import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from 'node:worker_threads';
import { link, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { fstatSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { toCivilDate } from '../calendar/to-civil-date.js';
import { catalogueOf } from './catalogue.js';
import type { Crew } from './crew.js';
import { noBar, type Io } from './io.js';
import type { Settings } from './settings.js';
import { terminalBar } from './terminal-bar.js';
import { workerFor, type NamedOrder, type Work, type WorkKind } from './work.js';

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

/** As much as a pipe takes whole, so that what is cut off is cut off between two lines; a longer line goes by itself. */
const wholePiece = 4096;

/**
 * From now on a signal to end waits until what is being written has been written, and then ends the program as it would have.
 * Without it the system cuts off what is being written to a file, at the end of a page of memory; as it does for a `SIGKILL`, which no program can put off.
 */
const endBetweenWrites = (): void => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.kill(process.pid, signal));
};

/** Whether what is printed goes to a file, which takes any piece as well as another. */
const printsToFile = (): boolean => {
  try {
    return fstatSync(1).isFile();
  } catch {
    return false;
  }
};

/** Whole lines in pieces that a pipe takes whole. */
const piecesOf = (lines: string): readonly string[] => {
  const pieces: string[] = [];
  let from = 0;
  let to = 0;
  for (let end = lines.indexOf('\n'); end >= 0; end = lines.indexOf('\n', end + 1)) {
    // Characters of more than one byte make it longer; then a line goes alone.
    if (to > from && Buffer.byteLength(lines.slice(from, end + 1)) > wholePiece) {
      pieces.push(lines.slice(from, to));
      from = to;
    }
    to = end + 1;
  }
  if (from < lines.length) pieces.push(lines.slice(from));
  return pieces;
};

export interface CrewData {
  readonly named: NamedOrder;
  readonly settings: Settings;
}

/** What one of several threads is told when it starts. */
export interface ThreadData extends CrewData {
  /** Where its tasks come from, and where what became of them goes. */
  readonly port: MessagePort;
}

/** More than one task under way keeps a thread from waiting for the next; a long task is better left for who is free. */
const underWay = { assess: 2, check: 1 } as const satisfies Readonly<Record<WorkKind, number>>;

/** Whether the thread that gives out the work has nothing else to do in the end. */
const isHelped = { assess: false, check: true } as const satisfies Readonly<Record<WorkKind, boolean>>;

/** Threads that work, each a task at a time. */
const threads = <K extends WorkKind>(io: Io, script: URL, jobs: number, data: CrewData): Crew<Work[K]['task'], Work[K]['done']> => {
  interface Asked {
    readonly task: Work[K]['task'];
    readonly size: number;
    readonly settle: (done: Work[K]['done']) => void;
    readonly refuse: (error: Error) => void;
  }
  const queue: Asked[] = [];
  const crew = Array.from({ length: jobs }, () => {
    const { port1: port, port2 } = new MessageChannel();
    const worker = new Worker(script, { workerData: { ...data, port: port2 } satisfies ThreadData, transferList: [port2] });
    const waiting: Asked[] = [];
    const fail = (error: Error): void => [...waiting.splice(0), ...queue.splice(0)].forEach(({ refuse }) => refuse(error));
    const take = (done: Work[K]['done']): void => {
      waiting.shift()?.settle(done);
      share();
    };
    port.on('message', take);
    worker.on('error', fail);
    worker.on('exit', (code) => fail(new Error(`A thread ended early (${code}).`)));
    return { worker, port, take, waiting };
  });
  const share = (): void => {
    for (let next = queue[0]; next !== undefined; next = queue[0]) {
      const least = crew.reduce((one, other) => (other.waiting.length < one.waiting.length ? other : one));
      if (least.waiting.length >= underWay[data.named.kind]) return;
      queue.shift();
      least.waiting.push(next);
      least.port.postMessage(next.task);
    }
  };
  return {
    ask: (task, size = 0) =>
      new Promise((settle, refuse) => {
        const smaller = queue.findIndex((other) => other.size < size);
        queue.splice(smaller < 0 ? queue.length : smaller, 0, { task, size, settle, refuse });
        share();
      }),
    help: async () => {
      // While this thread is at something, the others still get what is next.
      const listen = (): void => {
        for (const { port, take } of crew) for (let got = receiveMessageOnPort(port); got !== undefined; got = receiveMessageOnPort(port)) take((got as { readonly message: Work[K]['done'] }).message);
      };
      const own = await here<K>({ ...io, bar: () => ({ ...noBar, show: listen }) }, data);
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        await own.ask(next.task).then(next.settle, next.refuse);
        await setImmediate();
      }
    },
    end: async () => {
      for (const { port } of crew) port.close();
      await Promise.all(crew.map(({ worker }) => worker.terminate()));
    },
  };
};

const here = async <K extends WorkKind>(io: Io, { named, settings }: CrewData): Promise<Crew<Work[K]['task'], Work[K]['done']>> => {
  const work = workerFor(io, await catalogueOf(io, settings), named) as (task: Work[K]['task']) => Work[K]['done'];
  return { ask: async (task) => Promise.resolve(work(task)), help: () => Promise.resolve(), end: () => Promise.resolve() };
};

/**
 * The real world: standard streams, the file system, the environment.
 *
 * @param script the program itself, which other threads run too
 */
export const nodeIo = (script: URL): Io => {
  endQuietlyOnFullPipe(process.stdout);
  endQuietlyOnFullPipe(process.stderr);
  let isWriting = false;
  const toFile = printsToFile();
  const io: Io = {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    bar: (label) => terminalBar(process.stderr, () => performance.now(), label),
    write: async (lines) => {
      if (!isWriting) endBetweenWrites();
      isWriting = true;
      for (const piece of toFile ? [lines] : piecesOf(lines)) if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
    },
    // Small, so that what comes of one is small too: large strings that live for a moment stay until V8 clears all that is old.
    chunks: (path) => (path === '-' ? process.stdin : createReadStream(path, { highWaterMark: 16_384 })),
    size: async (path) => (path === '-' ? undefined : (await stat(path)).size),
    crew: <K extends WorkKind>(jobs: number, kind: K, order: Work[K]['order'], settings: Settings) => {
      const data = { named: { kind, order } as NamedOrder, settings };
      return jobs === 1 ? here<K>(io, data) : Promise.resolve(threads<K>(io, script, isHelped[kind] ? jobs - 1 : jobs, data));
    },
    cores: availableParallelism(),
    today: () => {
      const today = toCivilDate(Date.now());
      if (!today.ok) throw new Error('The clock of this machine is out of range.');
      return today.value;
    },
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
  return io;
};
