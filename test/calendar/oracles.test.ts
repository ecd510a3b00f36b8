import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { UTCDateMini } from '@date-fns/utc';
import { addDays, addMonths, addWeeks, addYears } from 'date-fns';
import Holidays from 'date-holidays';
import { describe, expect, it, test } from 'vitest';
import { compileCalendar, computeTerm, dueDate, fromDay, nlAtw, nlFeestdagen, parseCalendar, toDay, weekday, type CalendarData, type CivilDate, type Day, type Duration } from '../../src/calendar/index.js';
import { record, seed, times } from '../soak/figures.js';

/** Two makers of calendars who know nothing of each other or of us: date-holidays (in nl.test.ts, day by day) and python3-workalendar. */
const workalendar = JSON.parse(readFileSync('test/calendar/oracle/workalendar.json', 'utf8')) as {
  readonly names: readonly string[];
  readonly years: Readonly<Record<string, string>>;
  readonly terms: { readonly start: CivilDate; readonly span: number; readonly longest: number; readonly block: number; readonly hashes: readonly string[] };
};

const named: Readonly<Record<string, string>> = {
  'New year': "New Year's Day",
  'Good Friday': 'Good Friday',
  'Easter Monday': 'Easter Monday',
  "Queen's day": "Queen's Day",
  'Liberation Day': 'Liberation Day',
  'Ascension Thursday': 'Ascension Day',
  'Whit Monday': 'Whit Monday',
  'Christmas Day': 'Christmas Day',
  'Boxing Day': 'Boxing Day',
};

/** Sundays, which Atw art. 3 has no need to name. */
const sundays = ['Easter Sunday', 'Whit Sunday'];

/** Years before 1980 in which 30 April was a Sunday: the day after was kept then, and workalendar gives the day before. */
const mondaysOfTheQueen = [1950, 1961, 1967, 1972, 1978];

const holidaysOf = (year: number): ReadonlyMap<string, readonly string[]> => {
  const byDate = new Map<string, string[]>();
  (workalendar.years[year] as string).split(' ').forEach((monthDay, index) => {
    const name = workalendar.names[index] as string;
    if (sundays.includes(name)) return;
    const isMoved = name === "Queen's day" && mondaysOfTheQueen.includes(year);
    const date = isMoved ? `${year}-05-01` : `${year}-${monthDay.slice(0, 2)}-${monthDay.slice(2)}`;
    const ours = name === "Queen's day" && year >= 2014 ? "King's Day" : (named[name] as string);
    byDate.set(date, [...(byDate.get(date) ?? []), ours]);
  });
  return byDate;
};

/** The same holidays on a week of seven days, so that those at the weekend can be seen too. */
const everyDay = (data: CalendarData) => {
  const parsed = parseCalendar({ ...data, workingWeekdays: [1, 2, 3, 4, 5, 6, 7] });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return compileCalendar(parsed.value);
};

describe('every day of 1949–2299 against python3-workalendar, by name', () => {
  test.each([
    ['lid 1', nlFeestdagen, false],
    ['lid 1 and 2', { ...nlAtw, listedDays: [] } as CalendarData, true],
  ] as const)('%s', (_lid, data, withGoodFriday) => {
    const [allWeek, calendar] = [everyDay(data), compileCalendar(data)];
    let compared = 0;
    for (let year = 1949; year <= 2299; year += 1) {
      const ours = new Map(allWeek.daysOff(year).map(({ day, name }) => [fromDay(day) as string, name.en]));
      const theirs = holidaysOf(year);
      for (let day = toDay(`${year}-01-01`); day <= toDay(`${year}-12-31`); day += 1) {
        const date = fromDay(day);
        const names = theirs.get(date)?.filter((name) => withGoodFriday || name !== 'Good Friday') ?? [];
        const name = ours.get(date);
        // Two holidays can fall on one day; one name is given.
        if (name === undefined ? names.length > 0 : !names.includes(name)) expect.fail(`${date}: ${name} against ${names.join(', ')}`);
        if (calendar.isWorkingDay(day) !== (weekday(day) <= 5 && names.length === 0)) expect.fail(`${date}: working day or not`);
        compared += 1;
      }
    }
    expect(compared).toBe(128_200);
    record(`days-workalendar-${withGoodFriday ? 'lid-1-2' : 'lid-1'}`, { days: compared, differences: 0 });
  });
});

/** The numbers that oracle/make-table.py draws. */
const numbersFrom = (first: number) => {
  let state = first;
  return (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 8;
  };
};

describe('random terms', () => {
  it('of working days end where python3-workalendar ends them', () => {
    const { start, span, longest, block, hashes } = workalendar.terms;
    const first = toDay(start);
    const calendar = compileCalendar(nlFeestdagen);
    const next = numbersFrom(1);
    const blocks = times(2, hashes.length);
    for (let index = 0; index < blocks; index += 1) {
      const hash = createHash('sha256');
      for (let drawn = 0; drawn < block; drawn += 1) {
        const from = first + (next() % span);
        hash.update(`${fromDay(computeTerm({ from, within: { workingDays: 1 + (next() % longest) }, calendar, roll: 'none' }).end as Day)}\n`);
      }
      expect([index, hash.digest('hex').slice(0, 16)]).toEqual([index, hashes[index]]);
    }
    record('terms-workalendar', { terms: blocks * block, differences: 0 });
  }, 0);

  it('of every unit, rolled or not, end where date-holidays and date-fns put them', () => {
    const oracle = new Holidays('NL');
    const holidays = new Map<number, ReadonlySet<string>>();
    const holidaysIn = (year: number): ReadonlySet<string> => {
      const known = holidays.get(year);
      if (known !== undefined) return known;
      // Good Friday is not in lid 1; 5 May is of type school in the years in which few have it off.
      const found = oracle.getHolidays(year).flatMap(({ date, name, type }) => ((type === 'public' || type === 'school') && name !== 'Goede Vrijdag' ? [date.slice(0, 10)] : []));
      holidays.set(year, new Set(found));
      return holidays.get(year) as ReadonlySet<string>;
    };
    const iso = (date: Date): string => date.toISOString().slice(0, 10);
    const works = (date: Date): boolean => date.getDay() % 6 !== 0 && !holidaysIn(date.getFullYear()).has(iso(date));
    const walk = (from: Date, count: number): Date => {
      let date = from;
      for (let left = count; left > 0; ) {
        date = addDays(date, 1);
        if (works(date)) left -= 1;
      }
      return date;
    };
    const units = [
      ['workingDays', 45, walk],
      ['days', 400, addDays],
      ['weeks', 60, addWeeks],
      ['months', 40, addMonths],
      ['years', 8, addYears],
    ] as const;
    const [first, last] = [toDay('1949-01-01'), toDay('2290-12-31')];
    const next = numbersFrom(seed);
    const terms = times(10_000, 1_000_000);
    for (let drawn = 0; drawn < terms; drawn += 1) {
      const from = fromDay(first + (next() % (last - first)));
      const [unit, most, add] = units[next() % units.length] as (typeof units)[number];
      const count = 1 + (next() % most);
      const roll = next() % 2 === 0 ? ('none' as const) : ('forward' as const);
      // In UTC, where every day is there: Kiritimati had no 31 December 1994, and date-fns looks at the last days of months.
      let expected: Date = add(new UTCDateMini(`${from}T12:00Z`), count);
      while (roll === 'forward' && !works(expected)) expected = addDays(expected, 1);
      const due = dueDate({ from, within: { [unit]: count } as unknown as Duration, roll });
      if (!due.ok || due.value.date !== iso(expected)) expect.fail(`${from} + ${count} ${unit}, ${roll}: ${JSON.stringify(due)} against ${iso(expected)}`);
    }
    expect(holidays.size).toBeGreaterThan(300);
    record('terms-date-holidays', { terms, differences: 0, seed });
  }, 0);
});
