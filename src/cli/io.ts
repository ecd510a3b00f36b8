import type { Progress } from '../check/finding.js';
import type { CivilDate } from '../model/civil-date.js';
import type { Crew } from './crew.js';
import type { Settings } from './settings.js';
import type { Work, WorkKind } from './work.js';

/** Shows people who wait how far something is. */
export interface Bar {
  readonly show: Progress;
  readonly end: () => void;
}

export const noBar: Bar = { show: () => undefined, end: () => undefined };

/** What a command needs of the world, so that it can be tested without one. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** A bar with a label, on a terminal only. */
  readonly bar: (label: string) => Bar;
  /** Writes whole lines, and waits when whoever reads them is slower. */
  readonly write: (lines: string) => Promise<void>;
  readonly readStdin: () => Promise<Uint8Array>;
  /** The bytes of a file; rejects with a node error when it cannot be read. */
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** The bytes of a file, or with `-` of standard input, as they come. */
  readonly chunks: (path: string) => AsyncIterable<Uint8Array>;
  /** How many bytes a file has; undefined where that is not known. Rejects when there is none. */
  readonly size: (path: string) => Promise<number | undefined>;
  /** Who does work of one kind: this thread for one job, or as many others; one less for `check`, where this thread helps. */
  readonly crew: <K extends WorkKind>(jobs: number, kind: K, order: Work[K]['order'], settings: Settings) => Promise<Crew<Work[K]['task'], Work[K]['done']>>;
  /** How many threads this machine runs at the same time. */
  readonly cores: number;
  /** Today in the Netherlands: the one clock, for where no day was given. */
  readonly today: () => CivilDate;
  /** Writes a new file whole or not at all, with its folder; false when there is a file already, which stays as it is. */
  readonly writeNew: (path: string, text: string) => Promise<boolean>;
  /** Writes a file whole or not at all, in place of what is there, with its folder. */
  readonly replace: (path: string, text: string) => Promise<void>;
  /** What a path is, and for a folder the names in it; undefined when there is nothing. */
  readonly look: (path: string) => Promise<'file' | readonly string[] | undefined>;
  /** The exports of a module of one's own. */
  readonly importModule: (path: string) => Promise<Readonly<Record<string, unknown>>>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether standard output is a terminal that shows colours. */
  readonly coloured: boolean;
  /** Milliseconds on a clock that only goes forward, for timings. */
  readonly now: () => number;
  /** Version of the package. */
  readonly version: string;
}
