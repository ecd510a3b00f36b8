import { nextEvents } from '../facade/next-events.js';
import { Pair } from '../check/pair.js';
import type { LogEntry } from '../model/case.js';
import type { CivilDate } from '../model/civil-date.js';
import type { Regulation } from '../regulation/regulation.js';
import { differenceInWords } from '../scenario/difference-in-words.js';
import type { Expectation, Scenario } from '../scenario/schema.js';
import { stepOf } from '../scenario/step-of-event.js';
import { assessmentWords } from '../scenario/words.js';
import { assessmentDifferences, otherActors, permission, permittedDifferences, type Aspect, type OutcomeDifference } from './outcome.js';

/** A case to compare on: its events, and the readings under which it is played. */
export interface Log {
  readonly entries: readonly LogEntry[];
  readonly readings?: Readonly<Record<string, string>>;
}

/** What one of the two makes of a case on its last day: what differs, or what becomes of the last event. */
export type Told = Expectation | 'accepted' | 'refused';

/** The shortest case that shows a difference, with what each of the two says of it. */
export interface Witness {
  readonly scenario: Scenario;
  readonly on: CivilDate;
  readonly base: Told;
  readonly head: Told;
}

/** Where a difference was seen. */
export interface Sighting {
  readonly log: Log;
  readonly on: CivilDate;
  readonly told: readonly [Told, Told];
}

/** Tells a difference after so many events; what is to be seen there is made only when it is the shortest. */
export type Tell = (difference: OutcomeDifference, events: number, sighting: () => Sighting) => void;

const sections: Readonly<Partial<Record<Aspect, string>>> = { course: assessmentWords.state, state: assessmentWords.state, finding: assessmentWords.findings, duty: assessmentWords.duties, due: assessmentWords.duties, window: assessmentWords.windows, until: assessmentWords.windows, ground: assessmentWords.admissibility, measure: assessmentWords.measures };

/** Of what is told, that which is about the difference; all of it when nothing is. */
const about = (told: Told, { what, id }: Pick<OutcomeDifference, 'what' | 'id'>): Told => {
  const section = sections[what];
  if (section === undefined || typeof told === 'string') return told;
  const of = (told as Readonly<Record<string, unknown>>)[section];
  if (id === '' || Array.isArray(of)) return of === undefined ? told : { [section]: of };
  const things = Object.entries((of ?? {}) as Readonly<Record<string, unknown>>).filter(([name]) => name === id || name.startsWith(`${id}#`));
  return things.length === 0 ? told : { [section]: Object.fromEntries(things) };
};

/** The case as a scenario, and what is told of the difference. */
export const witnessOf = (regulation: string, difference: Pick<OutcomeDifference, 'what' | 'id'>, { log: { entries, readings }, on, told: [base, head] }: Sighting): Witness => ({
  scenario: {
    reglement: regulation,
    titel: `Verschil op ${on}`,
    ...(readings === undefined ? {} : { lezing: readings }),
    stappen: [
      ...entries.map(({ event: { id: _id, duty: _duty, ...event }, tolerated }) => stepOf(event, tolerated === true)),
      // A day on which nothing happens is a step too.
      ...(entries.at(-1)?.event.on === on ? [] : [{ datum: on }]),
    ],
  },
  on,
  base: about(base, difference),
  head: about(head, difference),
});

/** Differences in what may happen. */
const allowed: ReadonlySet<Aspect> = new Set(['permitted', 'decline', 'extend']);

const allowedInWords = (status: unknown): Told => (status === 'permitted' || status === 'needs' ? 'accepted' : 'refused');

/** What an event that both take says of who may do it: the last of the log, done by one who may under one of the two only. */
export const tellActors = (base: Regulation, head: Regulation, type: string, events: number, last: () => { readonly log: Log; readonly on: CivilDate }, tell: Tell): void => {
  const found = otherActors(base, head, type);
  if (found === undefined) return;
  tell(found.difference, events, () => {
    const { log, on } = last();
    const entries = log.entries.map((entry, index) => (index < log.entries.length - 1 ? entry : { ...entry, event: { ...entry.event, by: found.by } }));
    return { log: { ...log, entries }, on, told: found.underBase ? ['accepted', 'refused'] : ['refused', 'accepted'] };
  });
};

/** The differences along one log, on the day of each event and on the days around every last day. */
export const along = (base: Regulation, head: Regulation, log: Log, tell: Tell): void => {
  const { entries } = log;
  const upTo = (count: number): Log => ({ ...log, entries: entries.slice(0, count) });
  let pair = Pair.open(base, head);
  /** @returns whether the two are still on the same course: what follows where they are not, follows from that */
  const look = (on: CivilDate, count: number, possible: boolean): boolean => {
    const both = pair.assessed(on);
    if (both === undefined) return false;
    const [one, other] = both;
    const seen = assessmentDifferences(one, other);
    const together = !seen.some(({ what }) => what === 'course');
    const found = [...seen, ...(possible && together ? permittedDifferences(base, head, nextEvents(base, pair.cases[0], on), nextEvents(head, pair.cases[1], on)) : [])];
    for (const difference of found) tell(difference, count, () => ({ log: upTo(count), on, told: allowed.has(difference.what) ? [allowedInWords(difference.before), allowedInWords(difference.after)] : [differenceInWords(one, other) ?? {}, differenceInWords(other, one) ?? {}] }));
    return together;
  };
  for (const [index, { event: { id: _id, duty: _duty, ...event }, tolerated }] of entries.entries()) {
    for (const on of pair.days()) if (on < event.on && !look(on, index, false)) return;
    const [one, other] = pair.both(event, tolerated === true);
    // Refused by both: the log is of another regulation.
    if (!one.ok && !other.ok) return;
    if (!one.ok || !other.ok) {
      tell(permission(base, head, event.type, one.ok), index + 1, () => ({ log: upTo(index + 1), on: event.on, told: one.ok ? ['accepted', 'refused'] : ['refused', 'accepted'] }));
      return;
    }
    pair = pair.with(one.value, other.value, event.on);
    tellActors(base, head, event.type, index + 1, () => ({ log: upTo(index + 1), on: event.on }), tell);
    if (!look(event.on, index + 1, true)) return;
  }
  for (const on of pair.days().slice(1)) look(on, entries.length, false);
};
