import type { Progress } from '../check/finding.js';
import { withReadings } from '../regulation/define-regulation.js';
import { RegulationError } from '../regulation/regulation-error.js';
import { hashOf } from '../regulation/canonical.js';
import type { Regulation } from '../regulation/regulation.js';
import { along, witnessOf, type Log, type Sighting, type Tell, type Witness } from './along.js';
import { classes, classOf, type ChangeClass } from './classes.js';
import { dataDiff, withChange, type PathChange } from './data-diff.js';
import { exploreBoth, type Joint } from './joint.js';
import type { Aspect, OutcomeDifference } from './outcome.js';

/** One thing that changes, once, with what caused it. */
export interface Entry extends Omit<OutcomeDifference, 'what'> {
  /** `text`: only words changed. `unexplored`: nothing can be said of the rest. */
  readonly what: Aspect | 'text' | 'unexplored';
  readonly class: ChangeClass;
  /** The changes that give it by themselves, or all of them when only together they do. */
  readonly causes: readonly PathChange[];
  readonly cites: readonly string[];
  /** Fewest and most days by which a last day moved. */
  readonly range?: readonly [number, number];
  /** Findings and names of states that change with it, for the same cause. */
  readonly also?: readonly { readonly what: Aspect; readonly id: string }[];
  readonly witness?: Witness;
  /** What an approval is about: class, path, old and new values, and the witness; no message. */
  readonly fingerprint: string;
}

/** What identifies a side of a comparison. */
export interface Compared {
  readonly id: string;
  readonly version: string;
  readonly behaviour: string;
  readonly text: string;
}

/** What changes from one regulation to another, and for whom. */
export interface RegulationDiff {
  readonly base: Compared;
  readonly head: Compared;
  /** Every place where the data differ. */
  readonly changes: readonly PathChange[];
  /** The gravest first, those with one cause together. */
  readonly entries: readonly Entry[];
  /** How many logs were compared, and how many could not be: under readings that only one of the two has. */
  readonly logs: { readonly compared: number; readonly skipped: number };
  /** Null when behaviour is the same, or exploration was left out. */
  readonly explored: Joint | null;
}

interface Found {
  readonly classes: Set<ChangeClass>;
  /** Fewest and most days by which a last day moved. */
  range: readonly [number, number] | undefined;
  first: OutcomeDifference;
  events: number;
  sighting: Sighting;
}

const wider = (range: readonly [number, number] | undefined, days: number | undefined): readonly [number, number] | undefined => (days === undefined ? range : [Math.min(days, range?.[0] ?? days), Math.max(days, range?.[1] ?? days)]);

const keyOf = ({ what, id }: OutcomeDifference): string => `${what}|${id}`;

/** What was seen, each thing once, with the shortest case that shows it. */
class Findings {
  readonly found = new Map<string, Found>();

  /** Of cases of the same length the first, so that the order in which logs come decides. */
  readonly tell: Tell = (difference, events, sighting) => {
    const key = keyOf(difference);
    const known = this.found.get(key);
    if (known === undefined) {
      this.found.set(key, { classes: new Set([classOf(difference)]), range: wider(undefined, difference.days), first: difference, events, sighting: sighting() });
      return;
    }
    known.classes.add(classOf(difference));
    known.range = wider(known.range, difference.days);
    if (events >= known.events) return;
    Object.assign(known, { first: difference, events, sighting: sighting() });
  };
}

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

/** Compares on logs, each under its own readings. @returns how many could not be */
const compareOn = (base: Regulation, head: Regulation, logs: readonly Log[], { tell }: Findings): number => {
  const [readBase, readHead] = [reader(base), reader(head)];
  let skipped = 0;
  for (const log of logs) {
    const [one, other] = [readBase(log), readHead(log)];
    if (one === undefined || other === undefined) skipped += 1;
    else if (one.behaviour !== other.behaviour) along(one, other, log, tell);
  }
  return skipped;
};

/** The changes that a difference comes from: alone they give it on its witness, or without them it is gone. */
const causesOf = (base: Regulation, head: Regulation, changes: readonly PathChange[], singles: ReadonlyMap<PathChange, readonly [forth: Regulation | undefined, back: Regulation | undefined]>, key: string, { log }: Sighting): readonly PathChange[] => {
  const shows = (one: Regulation, other: Regulation): boolean => {
    const findings = new Findings();
    compareOn(one, other, [log], findings);
    return findings.found.has(key);
  };
  const own = changes.filter((change) => {
    const [forth, back] = singles.get(change) ?? [];
    if (forth === undefined && back === undefined) return false;
    return (forth !== undefined && forth.behaviour !== base.behaviour && shows(base, forth)) || (back !== undefined && back.behaviour !== head.behaviour && !shows(base, back));
  });
  return own.length > 0 ? own : changes;
};

/** What goes with something else that has the same cause: a finding, the name of a state, the status of a duty. */
const isCompanion = ({ what, turn }: Pick<Entry, 'what' | 'turn'>): boolean => what === 'finding' || what === 'state' || what === 'measure' || (what === 'duty' && turn === 'other');

const causeKey = ({ causes }: Pick<Entry, 'causes'>): string => JSON.stringify(causes.map(({ path }) => path));

const grave = { error: 0, undecided: 1, warning: 2, info: 3 } as const;

const weightOf = ({ class: of }: Pick<Entry, 'class'>): number => grave[classes[of].level];

/** Companions go with the gravest entry of the same cause; entries of one cause stand together, gravest causes first. */
const arranged = (entries: readonly Omit<Entry, 'fingerprint'>[]): readonly Omit<Entry, 'fingerprint'>[] => {
  const groups = new Map<string, Omit<Entry, 'fingerprint'>[]>();
  for (const entry of entries) groups.set(causeKey(entry), [...(groups.get(causeKey(entry)) ?? []), entry]);
  const arrangedGroups = [...groups.values()].map((group) => {
    const own = group.filter((entry) => !isCompanion(entry)).sort((one, other) => weightOf(one) - weightOf(other));
    const [first, ...rest] = own;
    const companions = group.filter(isCompanion);
    if (first === undefined) return [...companions].sort((one, other) => weightOf(one) - weightOf(other));
    return [{ ...first, ...(companions.length === 0 ? {} : { also: companions.map(({ what, id }) => ({ what: what as Aspect, id })) }) }, ...rest];
  });
  return arrangedGroups.sort(([one], [other]) => (one === undefined || other === undefined ? 0 : weightOf(one) - weightOf(other))).flat();
};

const fingerprintOf = ({ class: of, what, id, before, after, causes, witness }: Omit<Entry, 'fingerprint'>): string =>
  hashOf({ class: of, what, id, before: before ?? null, after: after ?? null, changes: causes.map(({ path, before: was, after: is }) => ({ path, before: was ?? null, after: is ?? null })), witness: witness === undefined ? null : { steps: witness.scenario.stappen, readings: witness.scenario.lezing ?? {} } });

const compared = ({ id, version, behaviour, text }: Regulation): Compared => ({ id, version, behaviour, text });

/** An entry that is about the whole. */
const overall = (what: 'text' | 'unexplored', of: ChangeClass, changes: readonly PathChange[]): Omit<Entry, 'fingerprint'> => ({
  what,
  id: '',
  side: 'organisation',
  turn: 'other',
  before: null,
  after: null,
  class: of,
  causes: changes,
  cites: [...new Set(changes.flatMap(({ cites }) => cites))],
});

/** How far regulations are compared. */
export interface DiffOptions {
  /** The most places in the exploration of both together; 0 leaves the exploration out, and nothing is then exhausted. */
  readonly mostPlaces?: number;
  /** Explore each duty and each window as well: only then does finding nothing prove that nothing changes. */
  readonly deep?: boolean;
  readonly progress?: Progress;
}

/**
 * What changes from one regulation to another, for whom, and because of which change of its data.
 *
 * Both are compared on the cases that are given, and on everything that can become of a case under both, explored side by side.
 *
 * @param given the cases of scenarios and stores, compared on beside those that exploration finds
 * @example diffRegulations(approved, edited, [{ entries: current.log }], { mostPlaces: 0 }).entries.map((entry) => entry.class) // ['organisation-term-lengthened', 'undecided']
 */
export const diffRegulations = (base: Regulation, head: Regulation, given: readonly Log[], { mostPlaces = 20_000, deep = false, progress }: DiffOptions = {}): RegulationDiff => {
  const changes = dataDiff(base, head);
  const sides = { base: compared(base), head: compared(head), changes };
  const marked = (entries: readonly Omit<Entry, 'fingerprint'>[]): readonly Entry[] => entries.map((entry) => ({ ...entry, fingerprint: fingerprintOf(entry) }));
  if (base.behaviour === head.behaviour) return { ...sides, entries: marked(changes.length === 0 ? [] : [overall('text', 'editorial', changes)]), logs: { compared: 0, skipped: 0 }, explored: null };
  const findings = new Findings();
  const explored = mostPlaces === 0 ? null : exploreBoth(base, head, { mostPlaces, deep, ...(progress === undefined ? {} : { progress }) }, findings.tell);
  const skipped = compareOn(base, head, given, findings);
  const singles = new Map(changes.length === 1 ? [] : changes.map((change) => [change, [withChange(base, change), withChange(head, { path: change.path, after: change.before })] as const]));
  const entries = [...findings.found].map(([key, { classes: of, range, first, sighting }]): Omit<Entry, 'fingerprint'> => {
    const causes = causesOf(base, head, changes, singles, key, sighting);
    const [only] = of;
    return {
      ...first,
      class: of.size === 1 && only !== undefined ? only : 'mixed',
      causes,
      cites: [...new Set(causes.flatMap(({ cites }) => cites))],
      ...(range === undefined ? {} : { range }),
      witness: witnessOf(head.id, first, sighting),
    };
  });
  const exhausted = explored !== null && !explored.bounded && skipped === 0;
  const rest = !exhausted || (entries.length === 0 && !deep) ? [overall('unexplored', 'undecided', entries.length === 0 ? changes : [])] : entries.length === 0 ? [overall('text', 'editorial', changes)] : [];
  return { ...sides, entries: marked([...arranged(entries), ...rest]), logs: { compared: given.length - skipped, skipped }, explored };
};
