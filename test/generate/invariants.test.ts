import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { applyEvent, assess, explain, migrate, nextEvents, openCase, readCase, replay, revise, summarise, withReadings, type AnyEvent, type Case, type CivilDate, type Edit } from '../../src/index.js';
import { fromDay, isCivilDate, toDay } from '../../src/calendar/civil-date.js';
import { machineOf } from '../../src/export/index.js';
import { loadRegulation } from '../../src/regulation/index.js';
import { leavesOf } from '../engine/leaves.js';
import { holdsFor, trials, type Property, type Trial } from './shrink.js';

/** What must hold of every case under every regulation that can be written down. */

const json = <T>(data: T): T => JSON.parse(JSON.stringify(data)) as T;

/** Equality that is looked at key by key only where the quick way does not settle it. */
const same = (one: unknown, other: unknown): void => {
  if (JSON.stringify(one) !== JSON.stringify(other)) expect(one).toEqual(other);
};

/** What JSON would lose or change: undefined, NaN, infinity, classes; and what looks like a date that does not exist. */
const notJson = (value: unknown, path: string): readonly string[] => {
  if (value === null || typeof value === 'boolean') return [];
  if (typeof value === 'string') return /^.{4,6}-\d\d-\d\d$/.test(value) && !isCivilDate(value) ? [`${path}: ${value}`] : [];
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  if (typeof value !== 'object' || ![Object.prototype, Array.prototype].includes(Object.getPrototypeOf(value) as object)) return [path];
  return Object.entries(value).flatMap(([key, inner]) => notJson(inner, `${path}/${key}`));
};

const plain = (value: unknown): void => expect(notJson(value, '')).toEqual([]);

/** The events that are taken one after the other, and the case that they make. */
const walk = ({ regulation, events }: Trial, tolerate = false): { readonly taken: readonly AnyEvent[]; readonly current: Case; readonly last: CivilDate } => {
  let current = openCase(regulation);
  const taken = events.filter((event) => {
    const next = applyEvent(regulation, current, event, { tolerate });
    if (next.ok) current = next.value;
    return next.ok;
  });
  return { taken, current, last: current.log.at(-1)?.event.on ?? '2026-01-01' };
};

/** What an assessment says, without the day of the question and what is counted from it, which change every day. */
const told = (assessment: unknown): unknown => JSON.parse(JSON.stringify(assessment, (key, value: unknown) => (['asOf', 'elapsedDays', 'nextChangeOn', 'changesOn', 'tested'].includes(key) ? undefined : value)));

const later = (date: CivilDate): CivilDate => (date > '9996' ? date : (`${String(Number(date.slice(0, 4)) + 3).padStart(4, '0')}-06-30` as CivilDate));

const invariants: readonly (readonly [string, number, Property])[] = [
  [
    'every answer is plain JSON, and none is an exception',
    200,
    (trial) => {
      for (const tolerate of [false, true]) {
        const { current, last } = walk(trial, tolerate);
        const { regulation } = trial;
        plain(current);
        for (const asOf of [last, later(last)]) {
          const answers = [
            assess(regulation, current, asOf),
            nextEvents(regulation, current, asOf),
            explain(regulation, current, { asOf, locale: 'nl' }),
            explain(regulation, current, { asOf, locale: 'en' }),
            summarise(regulation, [current], { year: Number(asOf.slice(0, 4)), asOf }),
          ];
          for (const answer of answers) {
            plain(answer);
            expect('ok' in answer ? answer.ok : true).toBe(true);
          }
        }
      }
    },
  ],
  [
    'replaying all events is applying them one by one',
    150,
    (trial) => {
      const { taken, current } = walk(trial);
      const replayed = replay(trial.regulation, taken);
      same(replayed.ok && replayed.value, current);
      const log = replay(trial.regulation, current.log.map((entry) => entry.event));
      same(log.ok && log.value, current);
    },
  ],
  [
    'a stored case comes back as it was',
    120,
    (trial) => {
      const { current, last } = walk(trial, true);
      const read = readCase(trial.regulation, json(current));
      same(read.ok && read.value, current);
      if (read.ok) same(assess(trial.regulation, read.value, last), assess(trial.regulation, current, last));
    },
  ],
  [
    'a log that is corrected is the corrected log replayed',
    100,
    (trial) => {
      const { current } = walk(trial);
      current.log.forEach(({ event }, index) => {
        const revised = revise(trial.regulation, current, [{ remove: event.id }]);
        const replayed = replay(trial.regulation, current.log.filter((_entry, other) => other !== index).map((entry) => entry.event));
        expect(revised.ok).toBe(replayed.ok);
        if (revised.ok && replayed.ok) same(revised.value.case, replayed.value);
        for (const other of trial.events) {
          const edits: Edit[] = [{ replace: event.id, with: other }, { add: other }];
          const both = revise(trial.regulation, current, edits);
          // A refusal repeats the date that does not exist.
          if (both.ok) plain(both);
          else same(json(both), both);
        }
      });
    },
  ],
  [
    'a case can be moved to the same regulation and to another reading of it',
    100,
    (trial) => {
      const { regulation } = trial;
      const { current } = walk(trial);
      const moved = migrate(regulation, regulation, current);
      same(moved.ok && [moved.value.case, moved.value.changes], [current, []]);
      for (const [id, reading] of Object.entries(regulation.definition.readings)) {
        if (reading.recordedOnly !== undefined) continue;
        for (const option of Object.keys(reading.options)) {
          const other = withReadings(regulation, { [id]: option });
          const there = migrate(regulation, other, current);
          if (there.ok) plain(there);
          const back = there.ok ? migrate(other, regulation, there.value.case) : there;
          if (back.ok) same(back.value.case, current);
        }
      }
    },
  ],
  [
    'a regulation that is printed and loaded gives the same answers',
    80,
    (trial) => {
      const loaded = loadRegulation(json(trial.regulation));
      if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
      same([loaded.value.behaviour, loaded.value.text], [trial.regulation.behaviour, trial.regulation.text]);
      same(walk({ ...trial, regulation: loaded.value }).current, walk(trial).current);
    },
  ],
  [
    'the order in which a regulation was written changes no answer',
    60,
    (trial) => {
      const reversed = (data: unknown): unknown => (data !== null && typeof data === 'object' && !Array.isArray(data) ? Object.fromEntries(Object.entries(data).reverse().map(([key, inner]) => [key, reversed(inner)])) : Array.isArray(data) ? data.map(reversed) : data);
      const loaded = loadRegulation(reversed(json(trial.regulation)));
      if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
      const [one, other] = [walk(trial), walk({ ...trial, regulation: loaded.value })];
      same(other.current, one.current);
      same(assess(loaded.value, other.current, one.last), assess(trial.regulation, one.current, one.last));
    },
  ],
  [
    // On that day something may turn out to stay as it was: a rule changes, and what asks it does not care.
    'nothing changes by itself before nextChangeOn',
    120,
    (trial) => {
      const { regulation } = trial;
      const { current, last } = walk(trial);
      let asOf = last;
      for (let times = 0; times < 4; times += 1) {
        const now = assess(regulation, current, asOf, { detail: 'dates' });
        if (!now.ok || now.value.nextChangeOn === null) return;
        const { nextChangeOn } = now.value;
        const still = assess(regulation, current, fromDay(toDay(nextChangeOn) - 1), { detail: 'dates' });
        expect(still.ok && told(still.value)).toEqual(told(now.value));
        asOf = nextChangeOn;
      }
    },
  ],
  [
    'what nextEvents permits is taken, and what it refuses is not',
    120,
    (trial) => {
      const { regulation } = trial;
      const { current, last } = walk(trial);
      for (const next of nextEvents(regulation, current, last)) {
        const tried = applyEvent(regulation, current, { type: next.type, on: last });
        expect(tried.ok).toBe(next.status === 'permitted');
        if (tried.ok) same(next.to.length === 0 ? current.state : next.to, tried.value.state);
      }
    },
  ],
  [
    'an actor of the XState machine stands where the engine stands',
    120,
    (trial) => {
      const actor = createActor(machineOf(trial.regulation)).start();
      let current = openCase(trial.regulation);
      for (const event of trial.events) {
        const next = applyEvent(trial.regulation, current, event);
        if (next.ok) current = next.value;
        // An actor that has reached a final state at the root is stopped; the case goes on.
        if (actor.getSnapshot().status === 'done') return;
        // XState itself throws for an event without a name.
        if (typeof event.type !== 'string') continue;
        actor.send(event);
        const snapshot = actor.getSnapshot() as { readonly value: unknown; readonly context: { readonly case: Case } };
        same(snapshot.context.case, current);
        same(leavesOf(snapshot.value).sort(), [...current.state].sort());
      }
    },
  ],
];

describe('every case of every regulation', () => {
  // More of the same, elsewhere: RUNS=20 SEED=3 npx vitest run test/generate/invariants.test.ts
  const times = Number(process.env.RUNS ?? 1);
  const seed = Number(process.env.SEED ?? 2_026);

  test.each(invariants)(
    '%s',
    (name, runs, property) => {
      const file = name.replace(/\W+/g, '-');
      expect(() => holdsFor(file, property, { numRuns: runs * times, seed })).not.toThrow();
      expect(() => holdsFor(file, property, { numRuns: Math.ceil((runs * times) / 3), seed: seed + 1, of: trials({ wild: 75 }) })).not.toThrow();
    },
    times * 60_000,
  );
});
