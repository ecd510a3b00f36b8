import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDuration, compileCalendar, days, fromDay, months, nlFeestdagen, parseDuration, toDay, weeks, workingDays, years } from '../../src/calendar/index.js';

describe('a duration is a whole number of one unit', () => {
  test.each([workingDays(5), days(1), weeks(3), months(6), years(2), days(100_000)])('%j', (duration) => {
    expect(parseDuration(duration)).toEqual({ ok: true, value: duration });
  });

  test.each([
    ['NaN', { days: NaN }, { unit: 'days', value: 'NaN' }],
    ['zero', { days: 0 }, { unit: 'days', value: 0 }],
    ['negative', { weeks: -1 }, { unit: 'weeks', value: -1 }],
    ['a fraction', { months: 1.5 }, { unit: 'months', value: 1.5 }],
    ['too long', { years: 100_001 }, { unit: 'years', value: 100_001, most: 100_000 }],
    ['infinite', { workingDays: Infinity }, { unit: 'workingDays', value: 'Infinity' }],
    ['text', { days: '5' }, { unit: 'days', value: '5' }],
    ['a list', { days: [5] }, { unit: 'days', type: 'array' }],
    ['two units', { weeks: 1, days: 2 }, { units: ['weeks', 'days'] }],
    ['no unit', {}, { units: [] }],
    ['a misspelt unit', { workingdays: 5 }, { unit: 'workingDays'.toLowerCase(), nearest: 'workingDays' }],
    ['a misspelt unit', { week: 5 }, { unit: 'week', nearest: 'weeks' }],
    ['an unrelated unit', { fortnights: 1 }, { unit: 'fortnights' }],
    ['nothing', undefined, { type: 'undefined' }],
    ['a number', 5, { value: 5 }],
    ['ISO text', 'P5D', { value: 'P5D' }],
    ['a list', [5], { type: 'array' }],
  ])('refused: %s, %j', (_, input, data) => {
    expect(parseDuration(input)).toMatchObject({ ok: false, issues: [{ code: 'duration-invalid', data }] });
  });

  test.each([
    ['null', null, { code: 'duration-invalid', data: { value: null } }],
    ['a unit that is none, whatever its number', { fortnights: 'x' }, { code: 'duration-invalid', path: ['fortnights'], data: { unit: 'fortnights' } }],
    ['a number that is out of bounds', { days: 0 }, { code: 'duration-invalid', path: ['days'], data: { unit: 'days', value: 0, least: 1, most: 100_000 } }],
    ['no unit', {}, { code: 'duration-invalid', data: { units: [] } }],
    ['what cannot be read', new Proxy({}, { ownKeys: () => { throw new Error('no'); } }), { code: 'duration-invalid', data: { type: 'object' } }],
  ])('%s is refused with what was found, and no more', (_what, input, issue) => {
    expect(parseDuration(input)).toStrictEqual({ ok: false, issues: [issue] });
  });

  test.each([
    [workingDays(2), '2026-04-07'],
    [days(2), '2026-04-04'],
    [weeks(2), '2026-04-16'],
    [months(2), '2026-06-02'],
    [years(2), '2028-04-02'],
  ] as const)('from Thursday 2 April 2026, %j end on %s', (duration, end) => {
    expect(fromDay(addDuration(toDay('2026-04-02'), duration, compileCalendar(nlFeestdagen)))).toBe(end);
  });

  it('refuses a getter or a proxy that throws', () => {
    const thrower = () => {
      throw new Error('no');
    };
    for (const input of [Object.defineProperty({}, 'days', { get: thrower, enumerable: true }), new Proxy({}, { ownKeys: thrower })]) {
      expect(parseDuration(input)).toMatchObject({ ok: false, issues: [{ code: 'duration-invalid' }] });
    }
  });

  it('never throws, and what it gives is plain and within bounds', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true, withDate: true }), (input) => {
        const result = parseDuration(input);
        if (result.ok) expect(JSON.parse(JSON.stringify(result.value))).toEqual(result.value);
      }),
    );
  });
});
