import { catalogueOf } from '../../src/cli/catalogue.js';
import type { Io } from '../../src/cli/io.js';
import { commandLine } from '../../src/cli/command-line.js';
import { workerFor, type NamedOrder } from '../../src/cli/work.js';

/** Files by path; bytes, text, or an error that reading them gives. */
export type Files = Readonly<Record<string, string | Uint8Array | Error>>;

export interface World {
  readonly files?: Files;
  readonly stdin?: string;
  readonly modules?: Readonly<Record<string, () => Readonly<Record<string, unknown>>>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly coloured?: boolean;
  /** What writing any file comes to, such as a full disk. */
  readonly unwritable?: Error;
}

const missing = (path: string): Error => Object.assign(new Error(`ENOENT: no such file, open '${path}'`), { code: 'ENOENT' });

/** Runs the command line in a world that is not there. */
export const run = async (argv: readonly string[], { files = {}, stdin = '', modules = {}, env = {}, coloured = false, unwritable }: World = {}) => {
  const written = { out: '', err: '' };
  const saved: Record<string, string> = {};
  const bars: Record<string, string> = {};
  const plain = (path: string): string => path.replace(/^\.\//, '').replace(/\/+$/, '');
  const io: Io = {
    out: (text) => void (written.out += text),
    err: (text) => void (written.err += text),
    write: (lines) => {
      written.out += lines;
      return Promise.resolve();
    },
    // In small pieces, so that lines are cut anywhere.
    chunks: async function* (path) {
      const bytes = path === '-' ? await io.readStdin() : await io.readFile(path);
      for (let from = 0; from < bytes.length; from += 7) yield bytes.subarray(from, from + 7);
    },
    size: async (path) => (path === '-' ? undefined : (await io.readFile(path)).length),
    crew: async (_jobs, kind, order, settings) => {
      const work = workerFor(io, await catalogueOf(io, settings), { kind, order } as NamedOrder) as (task: unknown) => never;
      return { ask: (task) => Promise.resolve(work(task)), help: () => Promise.resolve(), end: () => Promise.resolve() };
    },
    cores: 1,
    today: () => '2026-04-09',
    readStdin: () => Promise.resolve(new TextEncoder().encode(stdin)),
    readFile: (path) => {
      const content = files[plain(path)];
      if (content === undefined) return Promise.reject(missing(path));
      if (content instanceof Error) return Promise.reject(content);
      return Promise.resolve(typeof content === 'string' ? new TextEncoder().encode(content) : content);
    },
    writeNew: (path, text) => {
      if (unwritable !== undefined) return Promise.reject(unwritable);
      const here = plain(path);
      const isNew = files[here] === undefined && saved[here] === undefined;
      if (isNew) saved[here] = text;
      return Promise.resolve(isNew);
    },
    replace: (path, text) => {
      if (unwritable !== undefined) return Promise.reject(unwritable);
      saved[plain(path)] = text;
      return Promise.resolve();
    },
    look: (path) => {
      const here = plain(path);
      if (files[here] !== undefined) return Promise.resolve('file' as const);
      const prefix = here === '.' ? '' : `${here}/`;
      const names = Object.keys(files).flatMap((file) => (file.startsWith(prefix) ? [file.slice(prefix.length).split('/')[0] as string] : []));
      return Promise.resolve(names.length === 0 ? undefined : [...new Set(names)].filter((name) => name !== '').sort());
    },
    importModule: (path) => {
      const made = modules[plain(path)];
      return made === undefined ? Promise.reject(missing(path)) : Promise.resolve().then(made);
    },
    env,
    coloured,
    now: () => 0,
    bar: (label) => ({ show: (done, total) => void (bars[label] = `${done}/${total}`), end: () => undefined }),
    version: '1.2.3',
  };
  const code = await commandLine(argv, io);
  return { code, ...written, saved, bars };
};

/** A regulation of a made-up organisation, as data. */
export { buurthulp } from '../scenario/played.js';

/** A scenario that passes, one that fails, and one that cannot be read. */
export const scenarios = {
  passes: `reglement: buurthulp
titel: Bevestigd
dekt: ['1', '4']
stappen:
  - datum: 2026-04-02
    gebeurtenis: klacht.ontvangen
    vorm: e-mail
    feiten: { klager-bekend: ja }
    dan: { plichten: { bevestiging: { uiterlijk: 2026-04-09, status: open } } }
  - { datum: 2026-04-08, gebeurtenis: ontvangst.bevestigd, door: coordinator, dan: { plichten: { bevestiging: nagekomen } } }
  - { datum: 2026-04-09, gebeurtenis: beroep.ingesteld, geweigerd: gebeurtenis-niet-voorzien }
`,
  fails: `reglement: buurthulp
titel: 'Mislukt & <b>vet</b> | ::error::'
stappen:
  - datum: 2026-04-02
    gebeurtenis: klacht.ontvangen
    dan:
      toestand: nieuw
`,
  invalid: `reglement: buurthulp
titel: Fout
dekt: [4.10]
stappen:
  - { datum: 2026-04-02, dan: { open: ja } }
`,
} as const;
