import { explore } from '../check/explore/explore.js';
import { Pair } from '../check/pair.js';
import type { LogEntry } from '../model/case.js';
import type { CivilDate } from '../model/civil-date.js';
import { nextEvents } from '../facade/next-events.js';
import { RegulationError, withReadings } from '../regulation/define-regulation.js';
import type { Regulation } from '../regulation/regulation.js';
import { differenceInWords } from '../scenario/difference-in-words.js';
import type { Scenario } from '../scenario/schema.js';
import { stepOf } from '../scenario/step-of-event.js';
import { classOf, type ChangeClass } from './classes.js';
import { dataDiff, withChange, type PathChange } from './data-diff.js';
import { assessmentDifferences, permittedDifferences, sideOfEvent, type OutcomeDifference } from './outcome.js';

/** A case to compare on: its events, and the readings under which it is played. */
export interface Log {
  readonly entries: readonly LogEntry[];
  readonly readings?: Readonly<Record<string, string>>;
}

/** The shortest case that shows a difference, with what each of the two says on the last day. */
export interface Witness {
  readonly scenario: Scenario;
  readonly on: CivilDate;
  readonly base: Scenario['stappen'][number]['dan'] | 'refused' | 'accepted';
  readonly head: Scenario['stappen'][number]['dan'] | 'refused' | 'accepted';
}

/** One thing that changes, once, with what caused it. */
export interface Entry extends OutcomeDifference {
  readonly class: ChangeClass;
  /** The changes that give it by themselves, or all of them when only together they do. */
  readonly causes: readonly PathChange[];
  readonly cites: readonly string[];
  /** Fewest and most days by which a last day moved. */
  readonly range?: readonly [number, number];
  readonly witness: Witness;
}

export interface RegulationDiff {
  readonly changes: readonly PathChange[];
  readonly entries: readonly Entry[];
  /** What is to be said of the whole when no entry says it. */
  readonly verdict?: 'editorial' | 'undecided';
  /** Logs that could not be compared: readings that only one of the two has. */
  readonly skipped: number;
  readonly bounded: boolean;
}

interface Found {
  readonly classes: Set<ChangeClass>;
  readonly first: OutcomeDifference;
  readonly days: number[];
  readonly witness: Witness;
  readonly length: number;
}

type Tell = (difference: OutcomeDifference, length: number, witness: () => Witness) => void;

const keyOf = ({ what, id }: OutcomeDifference): string => `${what}|${id}`;

/** The differences along one log, on the day of each event and on the days around every last day. */
const along = (base: Regulation, head: Regulation, { entries, readings }: Log, tell: Tell): void => {
  let pair = Pair.open(base, head);
  const steps = (count: number): Scenario['stappen'] => entries.slice(0, count).map(({ event: { id: _id, duty: _duty, ...event }, tolerated }) => stepOf(event, tolerated === true));
  const witness = (count: number, on: CivilDate, one: Witness['base'], other: Witness['head']): Witness => ({
    scenario: { reglement: base.id, titel: `Verschil op ${on}`, ...(readings === undefined ? {} : { lezing: readings }), stappen: steps(count) },
    on,
    base: one,
    head: other,
  });
  const look = (on: CivilDate, count: number, possible: boolean): void => {
    const both = pair.assessed(on);
    if (both === undefined) return;
    const [one, other] = both;
    const found = [...assessmentDifferences(one, other), ...(possible ? permittedDifferences(base, head, nextEvents(base, pair.cases[0], on), nextEvents(head, pair.cases[1], on)) : [])];
    for (const difference of found) tell(difference, count, () => witness(count, on, differenceInWords(one, other), differenceInWords(other, one)));
  };
  for (const [index, { event: { id: _id, duty: _duty, ...event }, tolerated }] of entries.entries()) {
    for (const on of pair.days()) if (on < event.on) look(on, index, false);
    const next = pair.take(event, tolerated === true);
    // Refused by both: the log is of another regulation.
    if (next === undefined) return;
    if (!(next instanceof Pair) && next.step.dan === undefined) {
      tell({ what: 'event', id: event.type, side: sideOfEvent(base, head, event.type), turn: 'new', before: 'refused', after: 'accepted' }, index + 1, () => witness(index + 1, event.on, 'refused', 'accepted'));
      return;
    }
    const taken = pair.after(event, tolerated === true);
    if (taken === undefined) {
      tell({ what: 'event', id: event.type, side: sideOfEvent(base, head, event.type), turn: 'gone', before: 'accepted', after: 'refused' }, index + 1, () => witness(index + 1, event.on, 'accepted', 'refused'));
      return;
    }
    pair = taken;
    look(event.on, index + 1, true);
  }
  for (const on of pair.days().slice(1)) look(on, entries.length, false);
};

const reader = (regulation: Regulation): ((log: Log) => Regulation | undefined) => {
  const made = new Map<string, Regulation | undefined>();
  return ({ readings = {} }) => {
    const key = JSON.stringify(readings);
    if (!made.has(key)) {
      try {
        made.set(key, Object.keys(readings).length === 0 ? regulation : withReadings(regulation, readings));
      } catch (error) {
        if (!(error instanceof RegulationError)) throw error;
        made.set(key, undefined);
      }
    }
    return made.get(key);
  };
};

const differences = (base: Regulation, head: Regulation, logs: readonly Log[]): { readonly found: ReadonlyMap<string, Found>; readonly skipped: number } => {
  const [readBase, readHead] = [reader(base), reader(head)];
  const found = new Map<string, Found>();
  let skipped = 0;
  for (const log of logs) {
    const [one, other] = [readBase(log), readHead(log)];
    if (one === undefined || other === undefined) {
      skipped += 1;
      continue;
    }
    if (one.behaviour === other.behaviour) continue;
    along(one, other, log, (difference, length, witness) => {
      const key = keyOf(difference);
      const known = found.get(key);
      const days = known?.days ?? [];
      const all = (known?.classes ?? new Set<ChangeClass>()).add(classOf(difference));
      if (difference.days !== undefined) days.push(difference.days);
      found.set(key, known !== undefined && known.length <= length ? known : { classes: all, days, first: difference, witness: witness(), length });
    });
  }
  return { found, skipped };
};

/** The courses that base and head can take, as logs: of each that cannot be continued, the case. */
const exploredLogs = (regulations: readonly Regulation[], mostPlaces: number): { readonly logs: readonly Log[]; readonly bounded: boolean } => {
  const explored = regulations.flatMap((regulation) => explore(regulation, { mostPlaces }));
  const logs = explored.flatMap(({ places }) => places.filter(({ leads, current }) => leads.length === 0 && current.log.length > 0).map(({ current }) => ({ entries: current.log })));
  return { logs, bounded: explored.some(({ bounded }) => bounded) };
};

export interface DiffOptions {
  /** The most places in the exploration of either; 0 leaves the exploration out, and nothing is then exhausted. */
  readonly mostPlaces?: number;
}

/**
 * What changes from one regulation to another, for whom, and because of which change of its data.
 *
 * @param given the cases of scenarios, to compare on beside those that exploration finds
 */
export const diffRegulations = (base: Regulation, head: Regulation, given: readonly Log[], { mostPlaces = 2000 }: DiffOptions = {}): RegulationDiff => {
  const changes = dataDiff(base, head);
  if (base.behaviour === head.behaviour) return { changes, entries: [], ...(changes.length === 0 ? {} : { verdict: 'editorial' }), skipped: 0, bounded: false };
  const more = mostPlaces === 0 ? { logs: [], bounded: true } : exploredLogs([base, head], mostPlaces);
  const logs = [...given, ...more.logs];
  const { found, skipped } = differences(base, head, logs);
  const alone = changes.flatMap((change) => {
    const single = changes.length === 1 ? head : withChange(base, change);
    return single === undefined || single.behaviour === base.behaviour ? [] : [{ change, keys: changes.length === 1 ? undefined : differences(base, single, logs).found }];
  });
  const entries = [...found].map(([key, { classes, first, days, witness }]): Entry => {
    const own = alone.flatMap(({ change, keys }) => (keys === undefined || keys.has(key) ? [change] : []));
    const causes = own.length > 0 ? own : changes;
    const [only] = classes;
    return {
      ...first,
      class: classes.size === 1 && only !== undefined ? only : 'mixed',
      causes,
      cites: [...new Set(causes.flatMap(({ cites }) => cites))],
      ...(days.length === 0 ? {} : { range: [Math.min(...days), Math.max(...days)] }),
      witness,
    };
  });
  // The exploration follows the course, so that finding nothing proves nothing about terms.
  return { changes, entries, ...(entries.length === 0 ? { verdict: 'undecided' } : {}), skipped, bounded: more.bounded };
};
