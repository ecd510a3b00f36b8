import type { CivilDate } from '../../src/model/civil-date.js';
import type { Duration } from '../../src/model/duration.js';
import type { AnyEvent } from '../../src/model/event.js';
import type { Finding } from '../../src/model/finding.js';
import type { Value } from '../../src/model/value.js';
import type { GroundTest, Missing } from '../../src/model/verdict.js';
import type { Definition } from '../../src/regulation/definition.js';

/** What the reference interpreter keeps of a case. */

export type Known = Readonly<Record<string, Value>>;
export type Act = AnyEvent & { readonly id: string };

export interface Mark {
  readonly event: string;
  readonly on: CivilDate;
}

export interface Owed {
  readonly id: string;
  readonly duty: string;
  readonly opened: Mark;
  readonly atClosing: boolean;
  readonly met?: Mark;
  readonly cancelled?: Mark;
  readonly extensions: readonly (Mark & { readonly effect: 'extended' | 'open-ended' | 'none'; readonly by?: Duration; readonly until?: CivilDate; readonly reason?: string })[];
  readonly suspensions: readonly { readonly from: CivilDate; readonly until?: CivilDate }[];
}

export interface Chance {
  readonly id: string;
  readonly window: string;
  readonly opened: Mark;
  readonly exercised?: Mark;
  readonly closed?: Mark;
}

export interface History {
  /** What happened and had effect, in order; what was only tolerated has none. */
  readonly log: readonly (Act & { readonly tolerated?: never })[];
  readonly tolerated: readonly Act[];
  readonly state: readonly string[];
  readonly filed?: Mark;
  readonly facts: Known;
  readonly parts: Readonly<Record<string, { readonly facts: Known; readonly fate?: Mark & { readonly is: string } }>>;
  readonly duties: readonly Owed[];
  readonly windows: readonly Chance[];
  readonly findings: readonly Finding[];
}

/** A case looked at on a date, with the act under test if there is one. */
export interface Scene {
  readonly regulation: Definition;
  readonly readings: Readonly<Record<string, string>>;
  readonly history: History;
  readonly act?: Act;
  /** The part that is asked about when no act names one. */
  readonly part?: string;
  readonly date: CivilDate;
  /** Days on which a comparison with the date comes out otherwise. */
  readonly turns: Set<CivilDate>;
}

/** Whether the date under test lies after another; remembers that the answer turns on the day after that. */
export const isPast = (scene: Scene, last: CivilDate, next: (date: CivilDate) => CivilDate): boolean => {
  scene.turns.add(next(last));
  return scene.date > last;
};

export type Tested = GroundTest;

export const unique = <T>(items: readonly T[]): readonly T[] => {
  const seen = new Map(items.map((item) => [JSON.stringify(item), item]));
  return [...seen.values()];
};

export const listed = <T>(item: T | readonly T[] | undefined): readonly T[] => (item === undefined ? [] : Array.isArray(item) ? (item as readonly T[]) : [item as T]);

export type { Definition, Missing };
