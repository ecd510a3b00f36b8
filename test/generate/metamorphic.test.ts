import type fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMonths, fromDay, isCivilDate, toDay } from '../../src/calendar/civil-date.js';
import { applyEvent, assess, migrate, openCase, readCase, replay, revise, withReadings, type AnyEvent, type Assessment, type Case, type CivilDate, type Edit } from '../../src/index.js';
import { loadRegulation } from '../../src/regulation/index.js';
import type { Regulation } from '../../src/regulation/regulation.js';
import { regulations } from '../../src/regulations/index.js';
import { record, seed, times } from '../soak/figures.js';
import { drawn } from './draw.js';
import { drawLog } from './log.js';
import { holdsFor, trials, type Property, type Trial } from './shrink.js';

/** What two questions that differ in a known way must have in common: no answer needs to be known for it. */

const json = <T>(data: T): T => JSON.parse(JSON.stringify(data)) as T;

const same = (one: unknown, other: unknown): void => {
  if (JSON.stringify(one) !== JSON.stringify(other)) expect(one).toEqual(other);
};

const walk = ({ regulation, events }: Trial): Case =>
  events.reduce<Case>((current, event) => {
    const next = applyEvent(regulation, current, event);
    return next.ok ? next.value : current;
  }, openCase(regulation));

const lastOf = (current: Case): CivilDate => current.log.at(-1)?.event.on ?? '2026-01-01';

const assessed = (regulation: Regulation, current: Case, asOf: CivilDate): Assessment => {
  const result = assess(regulation, current, asOf);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};

const loaded = (definition: unknown): Regulation => {
  const result = loadRegulation(definition);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};

const dates = ({ duties, windows }: Assessment): unknown => [duties.map(({ instance, due, status }) => [instance, due, status]), windows.map(({ instance, until, status }) => [instance, until, status])];

const fourHundredYears = 400 * 12;

/** Every date in plain data four hundred years on, which is a whole number of weeks. */
const shifted = <T>(data: T): T => JSON.parse(JSON.stringify(data), (_key, value: unknown) => (isCivilDate(value) ? fromDay(addMonths(toDay(value), fourHundredYears)) : value)) as T;

const shiftable = (data: unknown): boolean => !/"(?:9[4-9]\d{2}-|0000-)/.test(JSON.stringify(data)) && !/"(?:months|years|weeks|days|workingDays)":\d{5,}/.test(JSON.stringify(data));

/** What is made of a regulation, made once. */
const once = (make: (regulation: Regulation) => Regulation): ((regulation: Regulation) => Regulation) => {
  const made = new WeakMap<Regulation, Regulation>();
  return (regulation) => {
    const known = made.get(regulation) ?? make(regulation);
    made.set(regulation, known);
    return known;
  };
};

/** The regulation on a week of Monday to Friday without holidays: Easter does not come back after four hundred years. */
const withoutHolidays = once(({ definition }) => {
  const own = (definition.calendars ?? []).map(({ id }) => id);
  const named = ['nl-feestdagen', 'nl-goede-vrijdag', 'nl-atw', ...own];
  const plain = JSON.parse(JSON.stringify(definition), (key, value: unknown) => (key === 'calendar' && named.includes(value as string) ? 'nl-weekdagen' : value)) as Record<string, unknown>;
  delete plain['calendars'];
  return loaded(plain);
});

const inFourHundredYears = once(({ definition }) => loaded(shifted(definition)));

const copied = once((regulation) => loaded(json(regulation)));

/** The regulation with a duty that every transition which opens one opens too, and that nothing can discharge, extend or ask after. */
const withDuty = once(({ definition }) => {
  const [actor] = Object.keys(definition.actors);
  const clause = Object.entries(definition.clauses).find(([, { notModelled }]) => notModelled === undefined)?.[0];
  const label = { nl: 'iets anders', en: 'something else' };
  const opening = (data: unknown): unknown => {
    if (Array.isArray(data)) return data.map(opening);
    if (data === null || typeof data !== 'object') return data;
    return Object.fromEntries(Object.entries(data).map(([key, inner]) => [key, key === 'opens' ? [...[inner].flat(), 'los-van-alles'] : opening(inner)]));
  };
  return loaded({
    ...definition,
    events: { ...definition.events, 'niets.gedaan': { label } },
    duties: { ...definition.duties, 'los-van-alles': { label, act: label, obligor: actor, beneficiary: actor, within: { days: 3 }, dischargedBy: [{ event: 'niets.gedaan' }], cites: [clause] } },
    statechart: opening(definition.statechart),
  });
});

const withoutBehaviour = (data: unknown): unknown => JSON.parse(JSON.stringify(data, (key, value: unknown) => (key === 'behaviour' ? undefined : value)));

const permutations = <T>(items: readonly T[]): readonly (readonly T[])[] => (items.length < 2 ? [items] : items.flatMap((item, index) => permutations(items.filter((_other, at) => at !== index)).map((rest) => [item, ...rest])));

/** How often each property had something to say, so that none of them holds for want of cases. */
const told = new Map<string, number>();
const tell = (what: string): void => void told.set(what, (told.get(what) ?? 0) + 1);

const properties: readonly (readonly [name: string, property: Property])[] = [
  [
    'what is asked on the way changes no later answer',
    (trial) => {
      const current = walk(trial);
      const last = lastOf(current);
      if (last > '9900') return;
      const far = fromDay(toDay(last) + 900);
      const fresh = readCase(trial.regulation, json(current));
      if (!fresh.ok) throw new Error('A stored case was refused.');
      const directly = assessed(copied(trial.regulation), fresh.value, far);
      const onTheWay = [0, 1, 7, 30, 31, 400].map((days) => fromDay(toDay(last) + days));
      for (const asOf of [...onTheWay, ...[...onTheWay].reverse()]) assessed(trial.regulation, current, asOf);
      same(assessed(trial.regulation, current, far), directly);
      tell('asOf');
    },
  ],
  [
    'a case that is stored and read after every event is the case',
    ({ regulation, events }) => {
      const stored = events.reduce<Case>((current, event) => {
        const read = readCase(regulation, json(json(current)));
        if (!read.ok) throw new Error(JSON.stringify(read.issues));
        const next = applyEvent(regulation, read.value, json(event));
        return next.ok ? next.value : read.value;
      }, openCase(regulation));
      const current = walk({ regulation, events });
      same(stored, current);
      same(assessed(regulation, stored, lastOf(current)), assessed(regulation, current, lastOf(current)));
      tell('round trips');
    },
  ],
  [
    'a reading switched and switched back is the regulation as it was',
    (trial) => {
      const current = walk(trial);
      for (const [id, { options, default: standard, recordedOnly }] of Object.entries(trial.regulation.definition.readings)) {
        if (recordedOnly !== undefined) continue;
        for (const option of Object.keys(options)) {
          // Every reading of a large regulation in every run would be the same again.
          if (told.get(`${trial.regulation.behaviour} ${id} ${option}`) === 3) continue;
          tell(`${trial.regulation.behaviour} ${id} ${option}`);
          const back = withReadings(withReadings(trial.regulation, { [id]: option }), { [id]: trial.regulation.definition.chosen?.[id] ?? standard });
          expect(back.behaviour).toBe(trial.regulation.behaviour);
          const moved = migrate(trial.regulation, back, current);
          same(moved.ok && [moved.value.case, moved.value.changes], [current, []]);
          tell('readings');
        }
      }
    },
  ],
  [
    'edits that have nothing to do with one another can be made in any order, at once or one by one',
    (trial) => {
      const current = walk(trial);
      const [first, second, third] = current.log.map(({ event }) => event).slice(-3);
      if (first === undefined || second === undefined || third === undefined) return;
      const edits: readonly Edit[] = [{ remove: first.id as string }, { replace: second.id as string, with: { ...second, recordedOn: lastOf(current) } }, { remove: third.id as string }];
      const results = permutations(edits).map((order) => revise(trial.regulation, current, order));
      for (const result of results) same(result, results[0]);
      for (const order of permutations(edits)) {
        const oneByOne = order.reduce<ReturnType<typeof revise> | undefined>((before, edit) => (before === undefined ? revise(trial.regulation, current, [edit]) : before.ok ? revise(trial.regulation, before.value.case, [edit]) : before), undefined);
        if (oneByOne?.ok !== true) continue;
        same(oneByOne.value.case, results[0]?.ok === true && results[0].value.case);
        tell('edits');
      }
    },
  ],
  [
    'a duty that nothing asks after changes no other date',
    (trial) => {
      const more = withDuty(trial.regulation);
      const [current, other] = [walk(trial), walk({ ...trial, regulation: more })];
      // While something is open, a closed case still takes facts.
      if (current.log.length !== other.log.length) return;
      const isOther = ({ id }: { readonly id: string }): boolean => id !== 'los-van-alles';
      const [one, two] = [assessed(trial.regulation, current, lastOf(current)), assessed(more, other, lastOf(current))];
      same(dates({ ...two, duties: two.duties.filter(isOther) }), dates(one));
      if (two.duties.length > one.duties.length) tell('another duty');
    },
  ],
  [
    'a longer term ends no earlier',
    (trial) => {
      const current = walk(trial);
      const asOf = lastOf(current);
      const before = assessed(trial.regulation, current, asOf).duties;
      for (const [id, duty] of Object.entries(trial.regulation.definition.duties)) {
        if (typeof duty.within !== 'object') continue;
        const [[unit, count]] = Object.entries(duty.within) as [[string, number]];
        const { definition } = trial.regulation;
        const changed = loadRegulation({ ...definition, duties: { ...definition.duties, [id]: { ...duty, within: { [unit]: count + 1 } } } });
        // A reading may say what the new term says.
        if (!changed.ok) continue;
        const longer = walk({ ...trial, regulation: changed.value });
        const after = assessed(changed.value, longer, asOf).duties;
        // What a longer term makes possible (an extension that is in time, a lapse that did not happen) is another case.
        if (JSON.stringify(longer.duties) !== JSON.stringify(current.duties)) continue;
        before.forEach(({ id: other, due, instance }, index) => {
          const then = after[index]?.due ?? null;
          if (due === null || then === null) return;
          if (other === id ? then < due : false) expect.fail(`${instance}: ${due}, and ${then} with a longer term`);
          if (other === id) tell('length');
        });
      }
    },
  ],
  [
    'a term that starts later ends no earlier',
    (trial) => {
      const current = walk(trial);
      const asOf = fromDay(Math.min(toDay(lastOf(current)) + 2, toDay('9999-12-31')));
      const before = assessed(trial.regulation, current, asOf).duties;
      current.log.forEach(({ event }, index) => {
        const on = fromDay(Math.min(toDay(event.on) + 1, toDay('9999-12-31')));
        if (on > (current.log[index + 1]?.event.on ?? '9999-12-31')) return;
        const events = current.log.map((entry, at) => (at === index ? { ...entry.event, on } : entry.event));
        const moved = replay(trial.regulation, events);
        if (!moved.ok) return;
        const after = assessed(trial.regulation, moved.value, asOf).duties;
        before.forEach(({ due, instance, status }, at) => {
          const [old, now] = [current.duties[at], moved.value.duties[at]];
          const then = after[at];
          // A suspension that starts later takes fewer days away, and an extension that comes later may have no effect.
          const isOther = old?.extensions !== undefined || old?.suspensions !== undefined || now?.extensions !== undefined || now?.suspensions !== undefined || now?.id !== instance;
          if (isOther || then === undefined || due === null || then.due === null || status === 'notApplicable') return;
          if (then.due < due) expect.fail(`${instance}: ${due}, and ${then.due} when ${event.type} comes a day later`);
          tell('start');
        });
      });
    },
  ],
  [
    'four hundred years on, everything is as it was, four hundred years on',
    ({ regulation, events }) => {
      if (!shiftable([regulation.definition, events])) return;
      const now = withoutHolidays(regulation);
      const then = inFourHundredYears(now);
      const [current, later] = [walk({ regulation: now, events }), walk({ regulation: then, events: shifted(events) })];
      same(withoutBehaviour(later), withoutBehaviour(shifted(current)));
      const asOf = lastOf(current);
      same(withoutBehaviour(assessed(then, later, shifted(asOf))), withoutBehaviour(shifted(assessed(now, current, asOf))));
      tell('four hundred years');
    },
  ],
];

const trialsOf = (regulation: Regulation): fc.Arbitrary<Trial> => drawn((draw) => ({ regulation, events: drawLog(draw, regulation) as readonly AnyEvent[] }));

test.each(properties)(
  '%s',
  (name, property) => {
    const file = `metamorphic-${name.replace(/\W+/g, '-').slice(0, 40)}`;
    const [own, generated] = [times(4, 2_000), times(24, 10_000)];
    for (const regulation of regulations) expect(() => holdsFor(`${file}-${regulation.id}`, property, { numRuns: own, seed, of: trialsOf(regulation) })).not.toThrow();
    expect(() => holdsFor(file, property, { numRuns: generated, seed, of: trials() })).not.toThrow();
    record(file, { property: name, cases: own * regulations.length + generated, failures: 0, seed });
  },
  0,
);

test('every property had something to compare', () => {
  for (const what of ['asOf', 'round trips', 'readings', 'edits', 'another duty', 'length', 'start', 'four hundred years']) expect([what, (told.get(what) ?? 0) > 20]).toEqual([what, true]);
});
