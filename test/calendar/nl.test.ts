import Holidays from 'date-holidays';
import { describe, expect, it, test } from 'vitest';
import {
  compileCalendar,
  fromDay,
  nlAtw,
  nlFeestdagen,
  nlWeekdagen,
  parseCalendar,
  toDay,
  weekday,
  type CalendarData,
  type CivilDate,
} from '../../src/calendar/index.js';
import { isBrief } from '../soak/figures.js';

/** The same holidays on a week of seven days, so that those at the weekend can be seen too. */
function everyDay(data: CalendarData) {
  const result = parseCalendar({ ...data, workingWeekdays: [1, 2, 3, 4, 5, 6, 7] });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return compileCalendar(result.value);
}

const datesOf = (data: CalendarData, year: number) =>
  everyDay(data).daysOff(year).map(({ day, name }) => `${fromDay(day)} ${name.nl.toLowerCase()}`);

describe('Atw art. 3 lid 1: the generally recognised holidays', () => {
  test('2026', () => {
    expect(datesOf(nlFeestdagen, 2026)).toEqual([
      '2026-01-01 nieuwjaarsdag',
      '2026-04-06 tweede paasdag',
      '2026-04-27 koningsdag',
      '2026-05-05 bevrijdingsdag',
      '2026-05-14 hemelvaartsdag',
      '2026-05-25 tweede pinksterdag',
      '2026-12-25 eerste kerstdag',
      '2026-12-26 tweede kerstdag',
    ]);
  });

  test.each([
    [2013, '2013-04-30'],
    [2014, '2014-04-26'],
    [2015, '2015-04-27'],
    [2025, '2025-04-26'],
    [2031, '2031-04-26'],
    [2036, '2036-04-26'],
    [1978, '1978-05-01'], // a Sunday, before 1980: the day after
    [1979, '1979-04-30'],
    [1989, '1989-04-29'], // a Sunday, since 1980: the day before
  ])("the sovereign's birthday as celebrated in %i: %s", (year, date) => {
    const birthday = datesOf(nlFeestdagen, year).filter((entry) => /koning/.test(entry));
    expect(birthday.map((entry) => entry.slice(0, 10))).toEqual([date]);
  });

  it('counts Easter and Whit Sunday, Good Friday and 4 May as no holidays', () => {
    const calendar = compileCalendar(nlFeestdagen);
    expect(calendar.isWorkingDay(toDay('2026-04-03'))).toBe(true);
    expect(calendar.isWorkingDay(toDay('2026-05-04'))).toBe(true);
  });
});

describe('Atw art. 3 lid 2 and 3: Good Friday and the days by royal decree', () => {
  const calendar = compileCalendar(nlAtw);

  test('Good Friday 2026', () => {
    expect(calendar.nonWorkingReason(toDay('2026-04-03'))).toEqual({
      kind: 'holiday',
      name: { nl: 'Goede Vrijdag', en: 'Good Friday' },
    });
  });

  test('what is listed, year by year', () => {
    const listed = new Map<string, string[]>();
    for (let year = 2014; year <= 2029; year++) {
      const entries = calendar.daysOff(year).filter(({ kind }) => kind === 'listed');
      if (entries.length === 0) continue;
      listed.set(String(year), entries.map(({ day, certainty }) => fromDay(day).slice(5) + (certainty === undefined ? '' : '*')));
    }
    expect(Object.fromEntries(listed)).toEqual({
      2015: ['01-02', '05-04', '05-15'],
      2016: ['05-06'],
      2017: ['04-28', '05-26'],
      2018: ['05-11', '12-24', '12-31'],
      2019: ['05-31', '12-27'],
      2020: ['05-22*'],
      2021: ['05-14*'],
      2022: ['05-27*'],
      2023: ['04-28', '05-19'],
      2024: ['05-10', '12-27'],
      2025: ['05-30'],
      2026: ['01-02', '05-15'],
      2027: ['05-07'],
      2028: ['04-28', '05-26'],
    });
  });

  test.each<[CivilDate, CivilDate, boolean]>([
    ['2015-01-01', '2019-12-31', false],
    ['2014-12-31', '2015-01-02', true],
    ['2028-12-31', '2028-12-31', false],
    ['2028-12-31', '2029-01-01', true],
    ['2020-05-22', '2020-05-22', true],
    ['2020-05-23', '2021-05-13', false],
    ['2021-05-13', '2021-05-17', true],
  ])('%s to %s provisional: %s', (from, until, expected) => {
    expect(calendar.isProvisional(toDay(from), toDay(until))).toBe(expected);
  });
});

describe('every day of 1949–2299 against date-holidays, by name', () => {
  const oracle = new Holidays('NL');
  const none = ['Pasen', 'Pinksteren']; // Sundays, which art. 3 does not name
  const ours: Record<string, string> = { nieuwjaar: 'nieuwjaarsdag', kerstmis: 'eerste kerstdag' };
  const expectedIn = (year: number, withGoodFriday: boolean): Map<string, string[]> => {
    const byDate = new Map<string, string[]>();
    for (const { date, name, type } of oracle.getHolidays(year)) {
      if ((type !== 'public' && type !== 'school') || none.includes(name)) continue;
      if (name === 'Goede Vrijdag' && !withGoodFriday) continue;
      const day = date.slice(0, 10);
      const dutch = name.toLowerCase();
      byDate.set(day, [...(byDate.get(day) ?? []), ours[dutch] ?? dutch]);
    }
    return byDate;
  };
  const withoutDecrees: CalendarData = { ...nlAtw, listedDays: [] };

  test.each([
    ['lid 1', nlFeestdagen, false],
    ['lid 1 and 2', withoutDecrees, true],
  ] as const)('%s', (_, data, withGoodFriday) => {
    const allWeek = everyDay(data);
    const calendar = compileCalendar(data);
    let compared = 0;
    const lastYear = isBrief ? 1954 : 2299;
    for (let year = 1949; year <= lastYear; year++) {
      const expected = expectedIn(year, withGoodFriday);
      const names = new Map(allWeek.daysOff(year).map(({ day, name }) => [fromDay(day) as string, name.nl.toLowerCase()]));
      if (names.size !== expected.size) expect.fail(`${year}: ${[...names]} against ${[...expected]}`);
      for (let day = toDay(`${year}-01-01`); day <= toDay(`${year}-12-31`); day++) {
        const date = fromDay(day);
        const oracleNames = expected.get(date);
        const name = names.get(date);
        // Two holidays can fall on one day; one name is given.
        if (name === undefined ? oracleNames !== undefined : oracleNames?.includes(name) !== true) {
          expect.fail(`${date}: ${name} against ${oracleNames}`);
        }
        const works = weekday(day) <= 5 && oracleNames === undefined;
        if (calendar.isWorkingDay(day) !== works) expect.fail(`${date}: working ${!works}`);
        compared++;
      }
    }
    expect(compared).toBe(toDay(`${lastYear}-12-31` as CivilDate) - toDay('1949-01-01') + 1);
  });
});

describe('shipped calendars', () => {
  test.each([nlWeekdagen, nlFeestdagen, nlAtw])('$id is valid, frozen, plain JSON', (data) => {
    expect(parseCalendar(data)).toEqual({ ok: true, value: data });
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
    expect(Object.isFrozen(data.holidays)).toBe(true);
    expect(() => Object.assign(data.holidays, [1])).toThrow(TypeError);
  });
});
