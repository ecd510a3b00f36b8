import { describe, expect, test } from 'vitest';
import { compileCalendar, firstDay, fromDay, lastDay, nlAtw, nlFeestdagen, nlWeekdagen, parseCalendar, toDay, type Calendar, type CivilDate } from '../../src/calendar/index.js';

/** Days off at the edges: over the turn of a year, in a leap year, at both ends of the calendar. Weekdays are looked up in an almanac. */

const name = { nl: 'proefdag', en: 'trial day' };

const calendarOf = (changes: object): Calendar => {
  const parsed = parseCalendar({ ...nlWeekdagen, id: 'proef', ...changes });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return compileCalendar(parsed.value);
};

const daysOff = (calendar: Calendar, year: number): readonly string[] => calendar.daysOff(year).map(({ day }) => fromDay(day));

test('the days off of a year come by date, those at the weekend left out', () => {
  // Easter is on 5 April 2026; 26 December is a Saturday.
  expect(daysOff(compileCalendar(nlFeestdagen), 2026)).toEqual(['2026-01-01', '2026-04-06', '2026-04-27', '2026-05-05', '2026-05-14', '2026-05-25', '2026-12-25']);
});

test('a listed day keeps its place, its name and how certain it is', () => {
  // Friday after Ascension Day 2020 is known from one source.
  const [found] = compileCalendar(nlAtw).daysOff(2020).filter(({ kind }) => kind === 'listed');
  expect(found).toStrictEqual({ day: toDay('2020-05-22'), kind: 'listed', name: { nl: 'bij koninklijk besluit gelijkgestelde dag', en: 'day equated by royal decree' }, certainty: 'single-source' });
  expect(compileCalendar(nlAtw).nonWorkingReason(toDay('2020-05-22'))).toStrictEqual({ kind: 'listed', name: found?.name, certainty: 'single-source' });
  expect(compileCalendar(nlAtw).daysOff(2019).find(({ kind }) => kind === 'listed')).toStrictEqual({ day: toDay('2019-05-31'), kind: 'listed', name: found?.name });
  expect(compileCalendar(nlAtw).nonWorkingReason(toDay('2019-05-31'))).toStrictEqual({ kind: 'listed', name: found?.name });
});

describe('a holiday that is moved over the turn of the year', () => {
  // 31 December 2026 is a Thursday, 1 January 2027 a Friday.
  test('forward', () => {
    const calendar = calendarOf({ holidays: [{ name, on: { month: 12, day: 31 }, moved: [{ weekday: 4, by: 1 }] }] });
    expect([daysOff(calendar, 2026), daysOff(calendar, 2027)]).toEqual([[], ['2027-01-01', '2027-12-31']]);
  });

  test('backward', () => {
    const calendar = calendarOf({ holidays: [{ name, on: { month: 1, day: 1 }, moved: [{ weekday: 5, by: -1 }] }] });
    expect([daysOff(calendar, 2026), daysOff(calendar, 2027)]).toEqual([['2026-01-01', '2026-12-31'], []]);
  });
});

test('29 February is off in leap years, and 1 March in none', () => {
  const calendar = calendarOf({ holidays: [{ name, on: { month: 2, day: 29 } }] });
  // Tuesday 29 February 2028; 1 March 2027 is a Monday.
  expect([2027, 2028, 2029].map((year) => daysOff(calendar, year))).toEqual([[], ['2028-02-29'], []]);
});

test('a rule holds from its first year up to and including its last', () => {
  // 15 June is a Tuesday in 2021, a Wednesday in 2022, a Thursday in 2023 and a Saturday in 2024.
  const calendar = calendarOf({ holidays: [{ name, on: { month: 6, day: 15 }, fromYear: 2022, untilYear: 2023 }] });
  expect([2021, 2022, 2023, 2026].map((year) => daysOff(calendar, year))).toEqual([[], ['2022-06-15'], ['2023-06-15'], []]);
});

test('the calendar begins on Monday 1 January of the year 1, and ends on Friday 31 December 9999', () => {
  const calendar = calendarOf({ holidays: [{ name, on: { month: 1, day: 1 } }], listedDays: [{ date: '9999-12-28', name }] });
  expect(daysOff(calendar, 1)).toEqual(['0001-01-01']);
  expect(calendar.isWorkingDay(firstDay)).toBe(false);
  // From Friday 24 December the fifth working day would be the 31st, but that the 28th is off.
  expect(fromDay(calendar.addWorkingDays(toDay('9999-12-24'), 4))).toBe('9999-12-31');
  expect(calendar.addWorkingDays(toDay('9999-12-24'), 5)).toBeGreaterThan(lastDay);
});

test('a year that there is not has no days off, and after the last day no working days are counted', () => {
  const calendar = calendarOf({ holidays: [{ name, on: { month: 12, day: 28 } }] });
  expect([0, -1, -1e14, 10_000, 2026.5, Number.NaN, Number.POSITIVE_INFINITY, 1e14, 2 ** 33, '2026' as never].map((year) => calendar.daysOff(year))).toEqual(Array.from({ length: 10 }, () => []));
  expect(daysOff(calendar, 9999)).toEqual(['9999-12-28']);
  // Monday 27 December to Friday the 31st, less the 28th.
  for (const until of [lastDay, lastDay + 1, 2 ** 33, Number.POSITIVE_INFINITY]) expect(calendar.workingDaysBetween(toDay('9999-12-24'), until)).toBe(4);
  expect(calendar.workingDaysBetween(Number.POSITIVE_INFINITY, toDay('9999-12-24'))).toBe(-4);
});

test('of a weekend that the last day is part of, the part before it is passed over', () => {
  const calendar = calendarOf({ workingWeekdays: [1, 2, 3, 4] });
  expect(calendar.skippedBetween(lastDay - 1, lastDay)).toStrictEqual([{ kind: 'skipped', date: '9999-12-31', why: 'weekend', name: { nl: 'vrijdag', en: 'Friday' } }]);
});

test('between a day and itself there is no working day', () => {
  expect(compileCalendar(nlFeestdagen).workingDaysBetween(toDay('2026-04-02'), toDay('2026-04-02'))).toBe(0);
});

describe('what is passed over', () => {
  const passed = (calendar: Calendar, from: CivilDate, until: CivilDate) => calendar.skippedBetween(toDay(from), toDay(until));

  test('a weekend of one day is that day', () => {
    expect(passed(calendarOf({ workingWeekdays: [1, 2, 3, 4, 5, 6] }), '2026-04-03', '2026-04-07')).toStrictEqual([{ kind: 'skipped', date: '2026-04-05', why: 'weekend', name: { nl: 'zondag', en: 'Sunday' } }]);
  });

  test('a weekend of which a part is passed over is that part', () => {
    expect(passed(compileCalendar(nlWeekdagen), '2026-04-05', '2026-04-11')).toStrictEqual([
      { kind: 'skipped', date: '2026-04-05', why: 'weekend', name: { nl: 'zondag', en: 'Sunday' } },
      { kind: 'skipped', date: '2026-04-11', why: 'weekend', name: { nl: 'zaterdag', en: 'Saturday' } },
    ]);
  });

  test('a weekend over the turn of the year is told once', () => {
    // Saturday 31 December 2022 and Sunday 1 January 2023.
    expect(passed(compileCalendar(nlWeekdagen), '2022-12-30', '2023-01-02')).toStrictEqual([{ kind: 'skipped', date: '2022-12-31', until: '2023-01-01', why: 'weekend', name: { nl: 'weekend', en: 'weekend' } }]);
  });

  test('a day off tells how certain it is', () => {
    const decree = { nl: 'bij koninklijk besluit gelijkgestelde dag', en: 'day equated by royal decree' };
    expect(passed(compileCalendar(nlAtw), '2020-05-22', '2020-05-22')).toStrictEqual([{ kind: 'skipped', date: '2020-05-22', why: 'listed', name: decree, certainty: 'single-source' }]);
    expect(passed(compileCalendar(nlAtw), '2019-05-31', '2019-05-31')).toStrictEqual([{ kind: 'skipped', date: '2019-05-31', why: 'listed', name: decree }]);
  });

  test('in the first week of all', () => {
    expect(passed(compileCalendar(nlWeekdagen), '0001-01-01', '0001-01-07')).toStrictEqual([{ kind: 'skipped', date: '0001-01-06', until: '0001-01-07', why: 'weekend', name: { nl: 'weekend', en: 'weekend' } }]);
  });
});
