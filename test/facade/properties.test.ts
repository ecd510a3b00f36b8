import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { applyEvent, assess, migrate, nextEvents, openCase, readCase, replay, revise, type AnyEvent, type Case } from '../../src/index.js';
import { machineOf } from '../../src/export/index.js';
import { deepFreeze } from '../../src/regulation/canonical.js';
import { loadRegulation, withReadings } from '../../src/regulation/index.js';
import type { Regulation } from '../../src/regulation/regulation.js';
import { krachtigPerspectief, regulations } from '../../src/regulations/index.js';
import { buurthulp } from '../regulation/buurthulp.js';
import { leavesOf } from '../engine/leaves.js';
import { logs } from '../generate/log.js';

const subjects = [...regulations, buurthulp as unknown as Regulation].map((regulation) => [regulation.id, regulation] as const);

/** The events of a log that are taken one after the other, and the case that they make. */
const walk = (regulation: Regulation, events: readonly AnyEvent[], tolerate = false): { readonly taken: readonly AnyEvent[]; readonly current: Case } =>
  events.reduce<{ taken: readonly AnyEvent[]; current: Case }>(
    ({ taken, current }, event) => {
      const next = applyEvent(regulation, current, event, { tolerate });
      return next.ok ? { taken: [...taken, event], current: next.value } : { taken, current };
    },
    { taken: [], current: openCase(regulation) },
  );

const check = (regulation: Regulation, property: (events: readonly AnyEvent[]) => void, numRuns = 300): void => {
  fc.assert(fc.property(logs(regulation, { wild: 15 }), property), { numRuns: Math.ceil(numRuns / 3), seed: 8_2 });
};

const json = <T>(data: T): T => JSON.parse(JSON.stringify(data)) as T;

describe.each(subjects)('properties of every case of %s', (_id, regulation) => {
  test('replaying all events is applying them one by one', () => {
    check(regulation, (events) => {
      const { taken, current } = walk(regulation, events);
      const replayed = replay(regulation, taken);
      expect(replayed.ok && replayed.value).toEqual(current);
    });
  });

  test('inputs are never changed', () => {
    check(regulation, (events) => {
      const { current } = walk(regulation, deepFreeze(json(events)), true);
      deepFreeze(current);
      const last = current.log.at(-1)?.event.on ?? '2026-01-01';
      expect(assess(regulation, current, last).ok).toBe(true);
      nextEvents(regulation, current, last);
      for (const event of events) applyEvent(regulation, current, deepFreeze({ ...event, on: last }), { tolerate: true });
    });
  });

  test('a stored case comes back as it was, and says the same', () => {
    check(regulation, (events) => {
      const { current } = walk(regulation, events, true);
      const read = readCase(regulation, json(current));
      expect(read.ok && read.value).toEqual(current);
      const asOf = current.log.at(-1)?.event.on ?? '2026-01-01';
      if (read.ok) expect(assess(regulation, read.value, asOf)).toEqual(assess(regulation, current, asOf));
    });
  });

  test('a case with any derived value changed by hand is found out', () => {
    check(regulation, (events) => {
      const { current } = walk(regulation, events);
      for (const part of ['duties', 'windows', 'findings', 'state'] as const) {
        const stored = json(current) as unknown as Record<string, unknown[]>;
        stored[part]?.pop();
        const read = readCase(regulation, stored);
        if (current[part].length > 0) expect(read).toMatchObject({ ok: false, issues: [{ code: 'case-altered', path: [part] }] });
      }
    }, 60);
  });

  test('the same event with the same id changes nothing', () => {
    check(regulation, (events) => {
      const { current } = walk(regulation, events);
      for (const { event } of current.log) {
        const again = applyEvent(regulation, current, event as never);
        expect(again.ok && again.value).toBe(current);
      }
    }, 100);
  });

  test('what nextEvents permits is taken, and what it refuses is not', () => {
    check(regulation, (events) => {
      const { current } = walk(regulation, events);
      const on = current.log.at(-1)?.event.on ?? '2026-01-01';
      for (const next of nextEvents(regulation, current, on)) {
        const tried = applyEvent(regulation, current, { type: next.type, on });
        if (next.status === 'permitted') expect(tried.ok && (next.to.length === 0 ? current.state : next.to)).toEqual(tried.ok && tried.value.state);
        else expect(tried.ok).toBe(false);
      }
    }, 100);
  });

  test('nothing changes by itself before nextChangeOn, and something does on that day', () => {
    check(regulation, (events) => {
      const { current } = walk(regulation, events);
      let asOf = current.log.at(-1)?.event.on ?? '2026-01-01';
      for (let times = 0; times < 6; times += 1) {
        const now = assess(regulation, current, asOf, { detail: 'dates' });
        if (!now.ok || now.value.nextChangeOn === null) return;
        const still = assess(regulation, current, dayBefore(now.value.nextChangeOn), { detail: 'dates' });
        const then = assess(regulation, current, now.value.nextChangeOn, { detail: 'dates' });
        expect(still.ok && told(still.value)).toEqual(told(now.value));
        expect(then.ok && told(then.value)).not.toEqual(told(now.value));
        asOf = now.value.nextChangeOn;
      }
    });
  });

  test('revising is replaying the edited log', () => {
    check(regulation, (events) => {
      const { current } = walk(regulation, events);
      for (const { event } of current.log) {
        const revised = revise(regulation, current, [{ remove: event.id }]);
        const rest = current.log.map((entry) => entry.event).filter((other) => other.id !== event.id);
        const replayed = replay(regulation, rest as never);
        expect(revised.ok).toBe(replayed.ok);
        if (revised.ok && replayed.ok) expect(revised.value.case).toEqual(replayed.value);
      }
    }, 60);
  });

  test('moving to the same regulation changes nothing, and readings back and forth neither', () => {
    check(regulation, (events) => {
      const { current } = walk(regulation, events);
      const moved = migrate(regulation, regulation, current);
      expect(moved.ok && [moved.value.case, moved.value.changes]).toEqual([current, []]);
    }, 60);
  });

  test('the order in which a regulation was written changes no answer', () => {
    const reversed = (data: unknown): unknown =>
      Array.isArray(data) ? data.map(reversed) : data !== null && typeof data === 'object' ? Object.fromEntries(Object.entries(data).reverse().map(([key, inner]) => [key, reversed(inner)])) : data;
    const loaded = loadRegulation(reversed(json(regulation)));
    if (!loaded.ok) throw new Error('The reversed regulation was refused.');
    check(regulation, (events) => {
      const { current } = walk(regulation, events);
      const other = walk(loaded.value, events).current;
      expect(other).toEqual(current);
      const asOf = current.log.at(-1)?.event.on ?? '2026-01-01';
      expect(assess(loaded.value, other, asOf)).toEqual(assess(regulation, current, asOf));
    }, 60);
  });

  test('an actor of the XState machine stands where the engine stands', () => {
    check(regulation, (events) => {
      const actor = createActor(machineOf(regulation)).start();
      let current = openCase(regulation);
      for (const event of events) {
        const next = applyEvent(regulation, current, event);
        if (next.ok) current = next.value;
        actor.send(event);
        const snapshot = actor.getSnapshot() as { readonly value: unknown; readonly context: { readonly case: Case } };
        expect(snapshot.context.case).toEqual(current);
        expect(leavesOf(snapshot.value).sort()).toEqual([...current.state].sort());
      }
    }, 100);
  });
});

/** What an assessment says, without the day of the question and what is counted from it, which change every day. */
const told = (assessment: unknown): unknown =>
  JSON.parse(JSON.stringify(assessment, (key, value: unknown) => (['asOf', 'elapsedDays', 'nextChangeOn', 'changesOn', 'tested'].includes(key) ? undefined : value)));

const dayBefore = (date: string): `${number}-${number}-${number}` => new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10) as `${number}-${number}-${number}`;

test('two readings apart, a case can be moved there and back', () => {
  const forward = withReadings(krachtigPerspectief, { 'G-04': 'forward' });
  const filed = replay(krachtigPerspectief, [{ type: 'klacht.ontvangen', on: '2026-04-04', vorm: 'brief', facts: { 'klager-bekend': true } }]);
  if (!filed.ok) throw new Error('refused');
  const there = migrate(krachtigPerspectief, forward, filed.value);
  // Four weeks from Saturday 4 April end on Saturday 2 May; rolled, on Monday 4 May.
  expect(there.ok && there.value.changes).toEqual([
    { what: 'duty', id: 'behandeling#1', before: { status: 'open', due: '2026-05-02' }, after: { status: 'open', due: '2026-05-04' } },
  ]);
  const back = there.ok ? migrate(forward, krachtigPerspectief, there.value.case) : there;
  expect(back.ok && back.value.case).toEqual(filed.value);
});
