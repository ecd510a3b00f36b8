import { UTCDateMini } from '@date-fns/utc';
import { addDays, addMonths as addMonthsOracle, addWeeks, addYears } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  addDuration,
  compileCalendar,
  dayIn,
  dayOfMonthOf,
  easter,
  firstDay,
  fromDay,
  isCivilDate,
  lastDay,
  monthOf,
  nlWeekdagen,
  parseCivilDate,
  toDay,
  weekday,
  yearOf,
  type CivilDate,
  type Duration,
} from '../../src/calendar/index.js';
import { isBrief } from '../soak/figures.js';

const calendar = compileCalendar(nlWeekdagen);
const plus = (date: CivilDate, duration: Duration) => fromDay(addDuration(toDay(date), duration, calendar));

describe('a civil date is an existing date written as YYYY-MM-DD', () => {
  test.each(['0001-01-01', '1970-01-01', '2000-02-29', '2026-04-02', '2400-02-29', '9999-12-31'])('%s is one', (date) => {
    expect(parseCivilDate(date)).toEqual({ ok: true, value: date });
    expect(isCivilDate(date)).toBe(true);
    expect(fromDay(toDay(date as CivilDate))).toBe(date);
  });

  test.each([
    ['2026-04-02T10:00Z', '2026-04-02'],
    ['2026-04-02T23:59:59.999+02:00', '2026-04-02'],
    ['2026-04-02 10:00', '2026-04-02'],
  ])('%s has a time, the date is %s', (value, date) => {
    expect(parseCivilDate(value)).toEqual({ ok: false, issues: [{ code: 'date-has-time', data: { value, date } }] });
  });

  test.each([
    '', '2026', '2026-4-2', '2026-02-29', '2026-02-30', '2026-04-31', '2026-13-01', '2026-00-10', '2026-04-00',
    '0000-01-01', '1900-02-29', '02-04-2026', '2026/04/02', '20260402', ' 2026-04-02', '2026-04-02 ', '2026-04-02\n',
    '-026-04-02', '+026-04-02', '2026-04-0x', '２０２６-04-02', '2026-02-30T10:00Z', '10000-01-01',
    // The characters beside the digits and other signs in the place of a hyphen.
    '2026/04-02', '2026-04/02', '2026-04-/2', '2026-04-:2', '2026-04-0/', '2026-04-0:', '2026-/4-02', '2026-1:-02', '20/6-04-02', '202:-04-02', '202/-04-02', ':026-04-02',
  ])('%j is none', (value) => {
    expect(parseCivilDate(value)).toEqual({ ok: false, issues: [{ code: 'date-invalid', data: { value } }] });
  });

  test.each([undefined, null, 0, NaN, Infinity, true, {}, [], ['2026-04-02'], Symbol('x'), () => '2026-04-02', 10n, new Date(0)])(
    'neither is %s',
    (value) => {
      const result = parseCivilDate(value);
      expect(result).toMatchObject({ ok: false, issues: [{ code: 'date-invalid' }] });
      expect(() => JSON.stringify(result)).not.toThrow();
    },
  );

  it('shows no more of a long text than it takes', () => {
    expect(JSON.stringify(parseCivilDate('9'.repeat(1_000_000))).length).toBeLessThan(300);
  });

  it('reads any text without throwing, and accepts only what it would write', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const day = dayIn(text);
        if (day !== undefined) expect(fromDay(day)).toBe(text);
      }),
    );
  });
});

test.each<[CivilDate, CivilDate]>([
  // 1900 and 2100 have no 29 February, 2000 and 2400 do.
  ['1900-02-28', '1900-03-01'],
  ['2000-02-28', '2000-02-29'],
  ['2000-02-29', '2000-03-01'],
  ['2100-02-28', '2100-03-01'],
  ['2400-02-29', '2400-03-01'],
  ['1999-12-31', '2000-01-01'],
])('the day after %s is %s', (date, next) => expect(fromDay(toDay(date) + 1)).toBe(next));

describe('every day from 0001-01-01 to 9999-12-31', () => {
  it('has the date, the weekday and the parts that the Gregorian rules give', () => {
    // Walks the calendar from its own rules: months of fixed length, leap years, weeks of seven.
    let day = firstDay;
    let expectedWeekday = 1;
    let mismatches = 0;
    const lastYear = isBrief ? 9 : 9999;
    for (let year = 1; year <= lastYear; year++) {
      const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
      const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
      for (const [month, length] of lengths.entries()) {
        for (let dayOfMonth = 1; dayOfMonth <= length; dayOfMonth++) {
          const parts = yearOf(day) === year && monthOf(day) === month + 1 && dayOfMonthOf(day) === dayOfMonth;
          if (!parts || weekday(day) !== expectedWeekday) mismatches++;
          // Text is checked for one day in seven: it costs more, and is made from the parts.
          if (expectedWeekday === 1 && toDay(fromDay(day)) !== day) mismatches++;
          expectedWeekday = (expectedWeekday % 7) + 1;
          day++;
        }
      }
    }
    expect(mismatches).toBe(0);
    expect(fromDay(day - 1)).toBe(`${String(lastYear).padStart(4, '0')}-12-31`);
    expect(fromDay(lastDay)).toBe('9999-12-31');
  });

  it('sorts as its text', () => {
    const someDay = fc.integer({ min: firstDay, max: lastDay });
    fc.assert(fc.property(someDay, someDay, (a, b) => fromDay(a) < fromDay(b) === a < b));
  });
});

describe('months and years end on the same-numbered day, else on the last day of the month (HR 1 September 2017)', () => {
  const rows: [CivilDate, Duration, CivilDate][] = [
    ['2016-02-29', { months: 3 }, '2016-05-29'],
    ['2025-08-31', { months: 6 }, '2026-02-28'],
    ['2027-08-31', { months: 6 }, '2028-02-29'],
    ['2024-02-29', { years: 2 }, '2026-02-28'],
    ['2024-02-29', { years: 4 }, '2028-02-29'],
    ['2026-01-31', { months: 1 }, '2026-02-28'],
    ['2026-02-28', { months: 1 }, '2026-03-28'],
    ['2026-12-31', { months: 2 }, '2027-02-28'],
    ['2026-03-31', { months: 1 }, '2026-04-30'],
    ['2026-04-02', { weeks: 2 }, '2026-04-16'],
    ['2026-04-02', { days: 5 }, '2026-04-07'],
  ];
  test.each(rows)('%s + %j = %s', (from, duration, expected) => expect(plus(from, duration)).toBe(expected));
});

describe('calendar arithmetic agrees with date-fns', () => {
  const date = fc.integer({ min: toDay('1800-01-01'), max: toDay('2400-12-31') });
  // In UTC, where every day is there: Kiritimati had no 31 December 1994, and date-fns looks at the last days of months.
  const toUtc = (day: number) => new UTCDateMini(yearOf(day), monthOf(day) - 1, dayOfMonthOf(day));
  const fromUtc = (date: Date) => date.toISOString().slice(0, 10);
  const units = [
    ['days', addDays, 4000],
    ['weeks', addWeeks, 600],
    ['months', addMonthsOracle, 240],
    ['years', addYears, 100],
  ] as const;
  test.each(units)('%s', (unit, oracle, max) => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max }), (day, count) => {
        const end = addDuration(day, { [unit]: count } as unknown as Duration, calendar);
        return fromDay(end) === fromUtc(oracle(toUtc(day), count));
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('Easter Sunday', () => {
  // Known extremes and years: the earliest and latest dates possible, and the years about now.
  test.each([
    [1818, '1818-03-22'],
    [1943, '1943-04-25'],
    [1954, '1954-04-18'],
    [1981, '1981-04-19'],
    [2008, '2008-03-23'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ])('%i: %s', (year, expected) => expect(fromDay(easter(year))).toBe(expected));

  it('is a Sunday from 22 March to 25 April in every year', () => {
    for (let year = 1; year <= 9999; year += isBrief ? 61 : 1) {
      const date = fromDay(easter(year)).slice(5);
      if (weekday(easter(year)) !== 7 || date < '03-22' || date > '04-25') expect.fail(`${year}: ${date}`);
    }
  });
});
