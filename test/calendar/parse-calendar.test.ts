import { describe, expect, test } from 'vitest';
import { nlWeekdagen, parseCalendar } from '../../src/calendar/index.js';

/** What is wrong with a calendar is told to the letter; a whole one is a frozen copy. */

const name = { nl: 'proefdag', en: 'trial day' };
const whole = {
  ...nlWeekdagen,
  id: 'proef',
  holidays: [
    { name, on: { month: 2, day: 29 }, fromYear: 1, untilYear: 9999, moved: [{ weekday: 1, by: -7 }, { weekday: 7, by: 7 }] },
    { name, on: { fromEaster: -80 } },
    { name, on: { fromEaster: 250 } },
  ],
  listedDays: [{ date: '2026-05-15', name }, { date: '2026-05-16', name, certainty: 'single-source' }],
  horizon: { from: '2026-01-01', until: '2026-01-01' },
};

const copy = (): Record<string, unknown> => JSON.parse(JSON.stringify(whole)) as Record<string, unknown>;

/** The whole calendar with another value in one place. */
const changed = (path: readonly (string | number)[], value: unknown): unknown => {
  const draft = copy();
  let holder = draft as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) holder = holder[key] as Record<string | number, unknown>;
  const last = path[path.length - 1] as string | number;
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return draft;
};

const invalid = (path: readonly (string | number)[], expected: string, found: object) => ({ code: 'calendar-invalid', path, data: { expected, ...found } });
const absent = { type: 'undefined' };

test('a whole calendar is taken over as it is, frozen, and known again', () => {
  const input = copy();
  const parsed = parseCalendar(input);
  expect(parsed).toStrictEqual({ ok: true, value: whole });
  if (!parsed.ok) return;
  const deep = (value: object): readonly object[] => [value, ...Object.values(value).flatMap((part: unknown) => (typeof part === 'object' && part !== null ? deep(part) : []))];
  expect(deep(parsed.value).filter((part) => !Object.isFrozen(part))).toEqual([]);
  expect(deep(parsed.value).filter((part) => deep(input).includes(part))).toEqual([]);
  const again = parseCalendar(parsed.value);
  expect(again.ok && again.value).toBe(parsed.value);
});

test('what may be left out may be left out', () => {
  const { listedDays: _listed, horizon: _horizon, ...rest } = whole;
  expect(parseCalendar(rest)).toStrictEqual({ ok: true, value: rest });
});

describe('every fault, with its place and what was found', () => {
  test.each<[string, unknown, readonly object[]]>([
    ['nothing', null, [invalid([], 'an object', { value: null })]],
    ['a text', 'nl-weekdagen', [invalid([], 'an object', { value: 'nl-weekdagen' })]],
    ['a list', [], [invalid([], 'an object', { type: 'array' })]],
    ['no id', changed(['id'], undefined), [invalid(['id'], 'text', absent)]],
    ['an empty id', changed(['id'], ' '), [invalid(['id'], 'text', { value: ' ' })]],
    ['a version that is a number', changed(['version'], 1), [invalid(['version'], 'text', { value: 1 })]],
    ['no source', changed(['source'], undefined), [invalid(['source'], 'text', absent)]],
    ['a label that is a text', changed(['label'], 'week'), [invalid(['label'], 'an object', { value: 'week' })]],
    ['a label in one language', changed(['label'], { nl: 'week' }), [invalid(['label', 'en'], 'text', absent)]],
    ['a label in another language', changed(['label'], { en: 'week' }), [invalid(['label', 'nl'], 'text', absent)]],
    ['a misspelt key', changed(['holiday'], []), [{ code: 'key-unknown', path: ['holiday'], data: { key: 'holiday', nearest: 'holidays' } }]],
    ['a key like no other', changed(['gemeentehuis'], []), [{ code: 'key-unknown', path: ['gemeentehuis'], data: { key: 'gemeentehuis' } }]],
    ['a third language', changed(['label', 'fr'], 'semaine'), [{ code: 'key-unknown', path: ['label', 'fr'], data: { key: 'fr' } }]],
    ['no weekdays', changed(['workingWeekdays'], undefined), [invalid(['workingWeekdays'], 'a list', absent)]],
    ['not one weekday', changed(['workingWeekdays'], []), [invalid(['workingWeekdays'], 'one or more different days of the week', { type: 'array' })]],
    ['a weekday twice', changed(['workingWeekdays'], [1, 1]), [invalid(['workingWeekdays'], 'one or more different days of the week', { type: 'array' })]],
    ['weekdays beyond both ends', changed(['workingWeekdays'], [0, 1, 7, 8]), [invalid(['workingWeekdays', 0], 'a whole number from 1 to 7', { value: 0 }), invalid(['workingWeekdays', 3], 'a whole number from 1 to 7', { value: 8 })]],
    ['half a weekday', changed(['workingWeekdays'], [1.5]), [invalid(['workingWeekdays', 0], 'a whole number from 1 to 7', { value: 1.5 })]],
    ['no holidays', changed(['holidays'], undefined), [invalid(['holidays'], 'a list', absent)]],
    ['a holiday that is none', changed(['holidays', 0], 'Pasen'), [invalid(['holidays', 0], 'an object', { value: 'Pasen' })]],
    ['a holiday without a name', changed(['holidays', 0, 'name'], undefined), [invalid(['holidays', 0, 'name'], 'an object', absent)]],
    ['a holiday without a date', changed(['holidays', 0, 'on'], undefined), [invalid(['holidays', 0, 'on'], 'an object', absent)]],
    ['a misspelt key of a holiday', changed(['holidays', 0, 'fromyear'], 2000), [{ code: 'key-unknown', path: ['holidays', 0, 'fromyear'], data: { key: 'fromyear', nearest: 'fromYear' } }]],
    ['a year 0', changed(['holidays', 0, 'fromYear'], 0), [invalid(['holidays', 0, 'fromYear'], 'a whole number from 1 to 9999', { value: 0 })]],
    ['a year 10000', changed(['holidays', 0, 'untilYear'], 10_000), [invalid(['holidays', 0, 'untilYear'], 'a whole number from 1 to 9999', { value: 10_000 })]],
    ['a month 13', changed(['holidays', 0, 'on'], { month: 13, day: 1 }), [invalid(['holidays', 0, 'on', 'month'], 'a whole number from 1 to 12', { value: 13 })]],
    ['a month 0', changed(['holidays', 0, 'on'], { month: 0, day: 1 }), [invalid(['holidays', 0, 'on', 'month'], 'a whole number from 1 to 12', { value: 0 })]],
    ['30 February', changed(['holidays', 0, 'on', 'day'], 30), [invalid(['holidays', 0, 'on', 'day'], 'a whole number from 1 to 29', { value: 30 })]],
    ['31 April', changed(['holidays', 0, 'on'], { month: 4, day: 31 }), [invalid(['holidays', 0, 'on', 'day'], 'a whole number from 1 to 30', { value: 31 })]],
    ['the day 0', changed(['holidays', 0, 'on', 'day'], 0), [invalid(['holidays', 0, 'on', 'day'], 'a whole number from 1 to 29', { value: 0 })]],
    ['a day of no month', changed(['holidays', 0, 'on'], { day: 32 }), [invalid(['holidays', 0, 'on', 'month'], 'a whole number from 1 to 12', absent), invalid(['holidays', 0, 'on', 'day'], 'a whole number from 1 to 31', { value: 32 })]],
    ['81 days before Easter', changed(['holidays', 1, 'on', 'fromEaster'], -81), [invalid(['holidays', 1, 'on', 'fromEaster'], 'a whole number from -80 to 250', { value: -81 })]],
    ['251 days after it', changed(['holidays', 2, 'on', 'fromEaster'], 251), [invalid(['holidays', 2, 'on', 'fromEaster'], 'a whole number from -80 to 250', { value: 251 })]],
    ['from Easter in a month', changed(['holidays', 1, 'on', 'month'], 4), [invalid(['holidays', 1, 'on'], 'either fromEaster, or month and day', { type: 'object' })]],
    ['from Easter on a day', changed(['holidays', 1, 'on', 'day'], 4), [invalid(['holidays', 1, 'on'], 'either fromEaster, or month and day', { type: 'object' })]],
    ['a misspelt key of a date', changed(['holidays', 1, 'on'], { fromeaster: 1 }), [
      { code: 'key-unknown', path: ['holidays', 1, 'on', 'fromeaster'], data: { key: 'fromeaster', nearest: 'fromEaster' } },
      invalid(['holidays', 1, 'on', 'month'], 'a whole number from 1 to 12', absent),
      invalid(['holidays', 1, 'on', 'day'], 'a whole number from 1 to 31', absent),
    ]],
    ['moves that are no list', changed(['holidays', 0, 'moved'], {}), [invalid(['holidays', 0, 'moved'], 'a list', { type: 'object' })]],
    ['a move that is none', changed(['holidays', 0, 'moved', 1], 1), [invalid(['holidays', 0, 'moved', 1], 'an object', { value: 1 })]],
    ['a move on an eighth day', changed(['holidays', 0, 'moved', 1, 'weekday'], 8), [invalid(['holidays', 0, 'moved', 1, 'weekday'], 'a whole number from 1 to 7', { value: 8 })]],
    ['a move on a day 0', changed(['holidays', 0, 'moved', 1, 'weekday'], 0), [invalid(['holidays', 0, 'moved', 1, 'weekday'], 'a whole number from 1 to 7', { value: 0 })]],
    ['a move of eight days', changed(['holidays', 0, 'moved', 1, 'by'], 8), [invalid(['holidays', 0, 'moved', 1, 'by'], 'a whole number from -7 to 7', { value: 8 })]],
    ['a move of eight days back', changed(['holidays', 0, 'moved', 0, 'by'], -8), [invalid(['holidays', 0, 'moved', 0, 'by'], 'a whole number from -7 to 7', { value: -8 })]],
    ['a misspelt key of a move', changed(['holidays', 0, 'moved', 0, 'weekdag'], 1), [{ code: 'key-unknown', path: ['holidays', 0, 'moved', 0, 'weekdag'], data: { key: 'weekdag', nearest: 'weekday' } }]],
    ['listed days that are no list', changed(['listedDays'], '2026-05-15'), [invalid(['listedDays'], 'a list', { value: '2026-05-15' })]],
    ['a listed day that is none', changed(['listedDays', 0], '2026-05-15'), [invalid(['listedDays', 0], 'an object', { value: '2026-05-15' })]],
    ['a listed day that does not exist', changed(['listedDays', 0, 'date'], '2026-02-30'), [invalid(['listedDays', 0, 'date'], 'a date YYYY-MM-DD', { value: '2026-02-30' })]],
    ['a listed day without a name', changed(['listedDays', 0, 'name'], undefined), [invalid(['listedDays', 0, 'name'], 'an object', absent)]],
    ['a certainty that is none', changed(['listedDays', 1, 'certainty'], 'sure'), [invalid(['listedDays', 1, 'certainty'], 'single-source', { value: 'sure' })]],
    ['a misspelt key of a listed day', changed(['listedDays', 1, 'certanty'], 'x'), [{ code: 'key-unknown', path: ['listedDays', 1, 'certanty'], data: { key: 'certanty', nearest: 'certainty' } }]],
    ['a horizon that is none', changed(['horizon'], 2026), [invalid(['horizon'], 'an object', { value: 2026 })]],
    ['a horizon without a beginning', changed(['horizon', 'from'], undefined), [invalid(['horizon', 'from'], 'a date YYYY-MM-DD', absent)]],
    ['a horizon without an end', changed(['horizon', 'until'], 'later'), [invalid(['horizon', 'until'], 'a date YYYY-MM-DD', { value: 'later' })]],
    ['a horizon with an end that is no date and sorts before its beginning', changed(['horizon', 'until'], '1 mei'), [invalid(['horizon', 'until'], 'a date YYYY-MM-DD', { value: '1 mei' })]],
    ['a horizon with a beginning that is no date and sorts after its end', changed(['horizon', 'from'], 'morgen'), [invalid(['horizon', 'from'], 'a date YYYY-MM-DD', { value: 'morgen' })]],
    ['a horizon that ends before it begins', changed(['horizon', 'until'], '2025-12-31'), [invalid(['horizon', 'until'], 'a date not before 2026-01-01', { value: '2025-12-31' })]],
    ['a misspelt key of the horizon', changed(['horizon', 'untill'], '2027-01-01'), [{ code: 'key-unknown', path: ['horizon', 'untill'], data: { key: 'untill', nearest: 'until' } }]],
    ['what cannot be read', new Proxy({}, { ownKeys: () => { throw new Error('no'); } }), [{ code: 'calendar-invalid', data: { expected: 'plain data', type: 'object' } }]],
  ])('%s', (_what, input, issues) => {
    expect(parseCalendar(input)).toStrictEqual({ ok: false, issues });
  });
});
