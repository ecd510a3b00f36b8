import { describe, expect, it, test } from 'vitest';
import { calendarFromDateHolidays, type DateHolidaysInput } from '../../src/calendar/date-holidays.js';
import { compileCalendar, dueDate, parseCalendar, toDay, type CalendarData } from '../../src/calendar/index.js';

function calendarOf(input: DateHolidaysInput): CalendarData {
  const result = calendarFromDateHolidays(input);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

describe('a calendar from date-holidays', () => {
  const belgium = calendarOf({ country: 'BE', years: { from: 2025, until: 2027 } });

  it('is plain data with listed days and a horizon', () => {
    expect(belgium).toMatchObject({ id: 'date-holidays-be', horizon: { from: '2025-01-01', until: '2027-12-31' } });
    expect(parseCalendar(JSON.parse(JSON.stringify(belgium)))).toEqual({ ok: true, value: belgium });
    expect(belgium.listedDays?.find(({ date }) => date === '2026-07-21')?.name).toEqual({
      nl: 'Nationale feestdag',
      en: 'National Holiday',
    });
  });

  it('counts, and is provisional outside its years', () => {
    const input = { within: { workingDays: 1 }, calendar: belgium } as const;
    expect(dueDate({ from: '2026-07-20', ...input })).toMatchObject({ value: { date: '2026-07-22', provisional: false } });
    expect(dueDate({ from: '2027-12-31', ...input })).toMatchObject({ value: { date: '2028-01-03', provisional: true } });
  });

  it('takes states, regions and types', () => {
    const years = { from: 2026, until: 2026 };
    const dates = (input: Omit<DateHolidaysInput, 'years'>) => calendarOf({ ...input, years }).listedDays?.map(({ date }) => date);
    expect(dates({ country: 'DE' })).not.toContain('2026-01-06');
    expect(dates({ country: 'DE', state: 'BY' })).toContain('2026-01-06');
    expect(dates({ country: 'DE', state: 'BY', region: 'A' })).toContain('2026-08-08');
    expect(dates({ country: 'NL' })).not.toContain('2026-05-05');
    expect(dates({ country: 'NL', types: ['public', 'school'] })).toContain('2026-05-05');
  });

  it('leaves a day of which the afternoon is off a working day, and takes every day of a longer feast', () => {
    const years = { from: 2026, until: 2026 };
    const bavaria = compileCalendar(calendarOf({ country: 'DE', state: 'BY', types: ['public', 'bank'], years }));
    expect(bavaria.isWorkingDay(toDay('2026-12-24'))).toBe(true); // from 14:00
    const saudi = calendarOf({ country: 'SA', years }).listedDays?.map(({ date }) => date);
    expect(saudi).toEqual(expect.arrayContaining(['2026-03-19', '2026-03-20', '2026-03-21', '2026-03-22']));
  });

  test.each<[string, unknown, string]>([
    ['an unknown country', { country: 'NLD' }, 'country'],
    ['an unknown state', { country: 'DE', state: 'XX' }, 'state'],
    ['an unknown region', { country: 'DE', state: 'BY', region: 'XX' }, 'region'],
    ['a region without a state', { country: 'DE', region: 'A' }, 'region'],
    ['an unknown type', { country: 'NL', types: ['publiek'] }, 'types.0'],
    ['years the wrong way round', { country: 'NL', years: { from: 2027, until: 2026 } }, 'years'],
    ['too many years', { country: 'NL', years: { from: 1000, until: 3000 } }, 'years'],
    ['no years', { country: 'NL', years: undefined }, ''],
    ['nothing', null, ''],
  ])('refuses %s', (_, input, path) => {
    const complete = input === null ? input : { years: { from: 2026, until: 2026 }, ...(input as object) };
    const result = calendarFromDateHolidays(complete as DateHolidaysInput);
    expect(result).toMatchObject({ ok: false, issues: [{ code: 'value-invalid' }] });
    expect(result.ok || (result.issues[0].path ?? []).join('.')).toBe(path);
  });
});
