import { describe, expect, it, test } from 'vitest';
import { calendarFromDateHolidays, type DateHolidaysInput } from '../../src/calendar/date-holidays.js';
import { compileCalendar, dueDate, parseCalendar, toDay, type CalendarData } from '../../src/calendar/index.js';

function calendarOf(input: DateHolidaysInput): CalendarData {
  const result = calendarFromDateHolidays(input);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

describe('a calendar from date-holidays', () => {
  const years = { from: 2026, until: 2026 };
  const datesOf = (input: Omit<DateHolidaysInput, 'years'>): readonly string[] => (calendarOf({ ...input, years }).listedDays ?? []).map(({ date }) => date);

  it('is plain data with listed days and a horizon', () => {
    const belgium = calendarOf({ country: 'BE', years: { from: 2025, until: 2027 } });
    const { listedDays: _listed, ...rest } = belgium;
    expect(rest).toStrictEqual({
      id: 'date-holidays-be',
      version: '2025-2027',
      label: { nl: 'feestdagen BE', en: 'holidays BE' },
      source: 'date-holidays, BE, public',
      workingWeekdays: [1, 2, 3, 4, 5],
      holidays: [],
      horizon: { from: '2025-01-01', until: '2027-12-31' },
    });
    expect(parseCalendar(JSON.parse(JSON.stringify(belgium)))).toEqual({ ok: true, value: belgium });
    expect(belgium.listedDays?.find(({ date }) => date === '2026-07-21')?.name).toEqual({
      nl: 'Nationale feestdag',
      en: 'National Holiday',
    });
  });

  it('says of which region and kinds, or what its maker calls it', () => {
    const input = { country: 'DE', state: 'BY', region: 'A', types: ['public', 'bank'], years: { from: 9999, until: 9999 } } as const;
    expect(calendarOf(input)).toMatchObject({ id: 'date-holidays-de-by-a', label: { nl: 'feestdagen DE-BY-A', en: 'holidays DE-BY-A' }, source: 'date-holidays, DE-BY-A, public and bank' });
    const label = { nl: 'Augsburg', en: 'Augsburg' };
    expect(calendarOf({ ...input, id: 'augsburg', label })).toMatchObject({ id: 'augsburg', label });
  });

  it('has each day once, in order, and none outside its years', () => {
    const dates = (calendarOf({ country: 'SZ', years: { from: 2026, until: 2027 } }).listedDays ?? []).map(({ date }) => date);
    expect(dates).toEqual([...new Set(dates)].sort());
    expect(dates[0]).toBe('2026-01-01');
    expect(dates.at(-1)).toBe('2027-12-31');
  });

  it('begins with what is left of a feast of the year before', () => {
    // Incwala 2026 takes six days from 28 December.
    const [first, second] = calendarOf({ country: 'SZ', years: { from: 2027, until: 2027 } }).listedDays ?? [];
    expect([first?.date, first?.name.en, second?.date, second?.name.en]).toEqual(['2027-01-01', 'Incwala Festival', '2027-01-02', 'Incwala Festival']);
    expect(datesOf({ country: 'SZ' }).slice(-4)).toEqual(['2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31']);
  });

  it('counts, and is provisional outside its years', () => {
    const input = { within: { workingDays: 1 }, calendar: calendarOf({ country: 'BE', years: { from: 2025, until: 2027 } }) } as const;
    expect(dueDate({ from: '2026-07-20', ...input })).toMatchObject({ value: { date: '2026-07-22', provisional: false } });
    expect(dueDate({ from: '2027-12-31', ...input })).toMatchObject({ value: { date: '2028-01-03', provisional: true } });
  });

  it('takes states, regions and types', () => {
    expect(datesOf({ country: 'DE' })).not.toContain('2026-01-06');
    expect(datesOf({ country: 'DE', state: 'BY' })).toContain('2026-01-06');
    expect(datesOf({ country: 'DE', state: 'BY', region: 'A' })).toContain('2026-08-08');
    expect(datesOf({ country: 'NL' })).not.toContain('2026-05-05');
    expect(datesOf({ country: 'NL', types: ['public', 'school'] })).toContain('2026-05-05');
  });

  it('leaves a day of which the afternoon is off a working day, and takes every day of a longer feast', () => {
    const bavaria = compileCalendar(calendarOf({ country: 'DE', state: 'BY', types: ['public', 'bank'], years }));
    expect(bavaria.isWorkingDay(toDay('2026-12-24'))).toBe(true); // from 14:00
    expect(datesOf({ country: 'AR', types: ['optional'] })).toContain('2026-12-24'); // from noon
    expect(datesOf({ country: 'SA' })).toEqual(expect.arrayContaining(['2026-03-19', '2026-03-20', '2026-03-21', '2026-03-22']));
  });

  it('takes the first year that can be listed and the last', () => {
    expect(calendarOf({ country: 'NL', years: { from: 2, until: 2 } }).horizon).toEqual({ from: '0002-01-01', until: '0002-12-31' });
    expect(calendarOf({ country: 'NL', years: { from: 9999, until: 9999 } }).horizon).toEqual({ from: '9999-01-01', until: '9999-12-31' });
  });

  const span = (from: unknown, until: unknown) => [{ country: 'NL', years: { from, until } }, ['years'], { from: typeof from === 'number' ? { value: from } : { type: typeof from }, until: { value: until }, mostYears: 500 }] as const;

  test.each<readonly [unknown, readonly (string | number)[] | undefined, object]>([
    [{ country: 'nl' }, ['country'], { value: 'nl', nearest: 'NL' }],
    [{ country: 'Narnia' }, ['country'], { value: 'Narnia' }],
    [{ country: 31 }, ['country'], { value: 31 }],
    [{ country: 'DE', state: 'by' }, ['state'], { value: 'by', nearest: 'BY' }],
    [{ country: 'DE', state: 'BY', region: 'a' }, ['region'], { value: 'a', nearest: 'A' }],
    [{ country: 'DE', region: 'A' }, ['region'], { value: 'A' }],
    [{ country: 'NL', types: ['public', 'publiek'] }, ['types', 1], { value: 'publiek', nearest: 'public' }],
    [{ country: 'NL', types: [null] }, ['types', 0], { value: null }],
    span(2027, 2026),
    span(2000, 2500),
    span(1, 1),
    span(9999, 10_000),
    span(2026.5, 2027),
    span(2026, 2026.5),
    span(undefined, 2026),
    [{ country: 'NL', years: undefined }, undefined, { type: 'object' }],
    [null, undefined, { value: null }],
  ])('refuses %j', (input, path, data) => {
    const complete = input === null ? input : { years, ...(input as object) };
    expect(calendarFromDateHolidays(complete as DateHolidaysInput)).toStrictEqual({ ok: false, issues: [{ code: 'value-invalid', ...(path === undefined ? {} : { path }), data }] });
  });
});
