import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  compileCalendar,
  fromDay,
  lastDay,
  nlAtw,
  nlFeestdagen,
  nlWeekdagen,
  parseCalendar,
  toDay,
  type CalendarData,
} from '../../src/calendar/index.js';

const plain: CalendarData = {
  id: 'eigen',
  version: '1',
  label: { nl: 'eigen', en: 'own' },
  source: 'a decision of the board',
  workingWeekdays: [1, 2, 3, 4, 5],
  holidays: [],
};
const name = { nl: 'vrij', en: 'off' };

/** Calendars that differ in everything the count depends on. */
const various: readonly CalendarData[] = [
  nlWeekdagen,
  nlFeestdagen,
  nlAtw,
  { ...plain, workingWeekdays: [3] },
  { ...plain, workingWeekdays: [6, 7, 1] },
  { ...plain, workingWeekdays: [1, 2, 3, 4, 5, 6, 7], holidays: [{ name, on: { month: 2, day: 29 } }] },
  // A whole month off, and a holiday that a move carries over the turn of the year.
  {
    ...plain,
    holidays: [
      ...Array.from({ length: 31 }, (_, index) => ({ name, on: { month: 8, day: index + 1 } })),
      { name, on: { month: 1, day: 1 }, moved: [{ weekday: 6, by: -1 }, { weekday: 7, by: -2 }] },
    ],
  },
];

const day = fc.integer({ min: toDay('1940-01-01'), max: toDay('2310-12-31') });

describe.each(various.map((data, index) => [`${data.id} ${index}`, compileCalendar(data)] as const))('%s', (_, calendar) => {
  it('adds working days as a walk from day to day does', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 300 }), (start, count) => {
        let end = start;
        for (let left = count; left > 0; ) if (calendar.isWorkingDay(++end)) left--;
        return calendar.addWorkingDays(start, count) === end;
      }),
      { numRuns: 1000 },
    );
  });

  it('counts working days as a walk does, and backwards the same number below zero', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 800 }), (after, length) => {
        let count = 0;
        for (let each = after + 1; each <= after + length; each++) if (calendar.isWorkingDay(each)) count++;
        const between = calendar.workingDaysBetween(after, after + length);
        return between === count && calendar.workingDaysBetween(after + length, after) + count === 0;
      }),
      { numRuns: 500 },
    );
  });

  it('never ends earlier for a later start or a longer term', () => {
    fc.assert(
      fc.property(day, fc.nat(30), fc.integer({ min: 1, max: 100 }), fc.nat(10), (start, later, count, more) => {
        return calendar.addWorkingDays(start + later, count + more) >= calendar.addWorkingDays(start, count);
      }),
    );
  });

  it('names each day on which one does not work, and no other', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 500 }), (from, length) => {
        const until = from + length;
        const told = calendar.skippedBetween(from, until).flatMap(({ date, until: last = date }) => {
          const days = [];
          for (let each = toDay(date); each <= toDay(last); each++) days.push(each);
          return days;
        });
        const expected = [];
        for (let each = from; each <= until; each++) if (!calendar.isWorkingDay(each)) expected.push(each);
        expect(told).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });
});

describe('adding working days', () => {
  it('gives the day itself for none', () => {
    expect(compileCalendar(nlFeestdagen).addWorkingDays(toDay('2026-04-05'), 0)).toBe(toDay('2026-04-05'));
  });

  it('ends beyond the last day where every working day is a day off', () => {
    const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    const holidays = lengths.flatMap((length, month) =>
      Array.from({ length }, (_, index) => ({ name, on: { month: month + 1, day: index + 1 } })),
    );
    const never = parseCalendar({ ...plain, workingWeekdays: [1], holidays });
    if (!never.ok) throw new Error(JSON.stringify(never.issues));
    expect(compileCalendar(never.value).addWorkingDays(lastDay - 3000, 1)).toBeGreaterThan(lastDay);
  });
});

describe('why one does not work on a day', () => {
  const calendar = compileCalendar(nlAtw);
  test.each([
    ['2026-04-04', 'weekend', 'zaterdag'],
    ['2026-04-06', 'holiday', 'Tweede Paasdag'],
    ['2026-05-15', 'listed', 'bij koninklijk besluit gelijkgestelde dag'],
    ['2026-12-26', 'weekend', 'zaterdag'], // also a holiday, but one would not have worked anyway
  ] as const)('%s: %s, %s', (date, kind, nl) => {
    expect(calendar.nonWorkingReason(toDay(date))).toMatchObject({ kind, name: { nl } });
  });
  test('a working day has none', () => expect(calendar.nonWorkingReason(toDay('2026-04-02'))).toBeUndefined());
});

describe('a compiled calendar', () => {
  it('is made once for the same data', () => expect(compileCalendar(nlAtw)).toBe(compileCalendar(nlAtw)));

  it('lets a holiday move over the turn of the year', () => {
    const calendar = compileCalendar(various.at(-1) as CalendarData);
    // 1 January 2022 is a Saturday, kept on Friday 31 December 2021.
    expect(calendar.daysOff(2021).map((off) => fromDay(off.day)).at(-1)).toBe('2021-12-31');
  });
});

describe('parseCalendar', () => {
  it('gives a frozen copy, and the same value when asked again', () => {
    const input = JSON.parse(JSON.stringify(nlAtw));
    const result = parseCalendar(input);
    expect(result).toEqual({ ok: true, value: nlAtw });
    if (!result.ok) return;
    expect(result.value).not.toBe(input);
    expect(Object.isFrozen(result.value.listedDays?.[0]?.name)).toBe(true);
    const again = parseCalendar(result.value);
    expect(again.ok && again.value).toBe(result.value);
  });

  it('reports every fault at once, each with its path', () => {
    const result = parseCalendar({
      id: '',
      label: { nl: 'x', en: 1 },
      source: ' ',
      workingWeekdays: [1, 8, 1],
      holidays: [
        { name, on: { month: 2, day: 30 } },
        { name, on: { fromEaster: 400 }, moved: [{ weekday: 0, by: 8 }] },
        { name, on: { fromEaster: 1, month: 1 } },
        'Kerstmis',
      ],
      listedDays: [{ date: '2026-02-30', name, certainty: 'maybe' }],
      horizon: { from: '2026-01-01', until: '2025-01-01' },
      holiday: [],
    });
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.issues.map(({ code, path }) => `${code} ${path?.join('.')}`).sort()).toEqual(
      [
        'calendar-invalid holidays.0.on.day',
        'calendar-invalid holidays.1.moved.0.by',
        'calendar-invalid holidays.1.moved.0.weekday',
        'calendar-invalid holidays.1.on.fromEaster',
        'calendar-invalid holidays.2.on',
        'calendar-invalid holidays.3',
        'calendar-invalid horizon.until',
        'calendar-invalid id',
        'calendar-invalid label.en',
        'calendar-invalid listedDays.0.certainty',
        'calendar-invalid listedDays.0.date',
        'calendar-invalid source',
        'calendar-invalid version',
        'calendar-invalid workingWeekdays',
        'calendar-invalid workingWeekdays.1',
        'key-unknown holiday',
      ].sort(),
    );
    expect(result.issues.find(({ code }) => code === 'key-unknown')?.data).toEqual({ key: 'holiday', nearest: 'holidays' });
  });

  it.each([undefined, null, 1, 'nl-atw', [[]]])('refuses %s', (input) => {
    expect(parseCalendar(input)).toMatchObject({ ok: false, issues: [{ code: 'calendar-invalid' }] });
  });

  it('refuses a getter that throws', () => {
    const thrower = () => {
      throw new Error('no');
    };
    const input = Object.defineProperty({ ...nlAtw }, 'id', { get: thrower, enumerable: true });
    expect(parseCalendar(input)).toMatchObject({ ok: false, issues: [{ code: 'calendar-invalid' }] });
  });

  it('never throws on arbitrary values in arbitrary places', () => {
    const broken = fc.tuple(fc.constantFrom(...Object.keys(nlAtw)), fc.anything());
    fc.assert(
      fc.property(broken, ([key, value]) => {
        const result = parseCalendar({ ...nlAtw, [key]: value });
        if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
        else compileCalendar(result.value).addWorkingDays(20_000, 10);
      }),
    );
  });
});
