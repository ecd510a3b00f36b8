import Holidays, { type HolidaysTypes } from 'date-holidays';
import type { Issue } from '../model/issue.js';
import { nearest } from '../model/nearest.js';
import { failure, type Result } from '../model/result.js';
import type { CalendarData, ListedDay } from './calendar-data.js';
import { dayIn, fromDay, type CivilDate, type Day } from './civil-date.js';
import { found } from './found.js';
import { parseCalendar } from './parse-calendar.js';

/** What `calendarFromDateHolidays` needs to make a calendar. */
export interface DateHolidaysInput {
  /** Country, state and region by the codes of date-holidays, such as `BE` or `DE`, `BY`, `A`. */
  readonly country: string;
  readonly state?: string;
  readonly region?: string;
  /** Kinds of holiday on which one does not work; `['public']` when left out. */
  readonly types?: readonly HolidaysTypes.HolidayType[];
  /** First and last year to list, both included; they become the horizon. */
  readonly years: { readonly from: number; readonly until: number };
  readonly id?: string;
  readonly label?: { readonly nl: string; readonly en: string };
}

const mostYears = 500;

/**
 * A calendar, Monday to Friday, with the holidays that the package date-holidays gives for a country, state or region.
 *
 * The days are listed one by one, so what comes out is plain data that no later release of the package can change.
 * A holiday takes the days whose noon it covers: one that begins in the afternoon leaves that day a working day.
 *
 * @example calendarFromDateHolidays({ country: 'BE', years: { from: 2020, until: 2040 } })
 * @returns the calendar, or issue `value-invalid` with its path for an unknown place, kind or span of years
 */
export function calendarFromDateHolidays(input: DateHolidaysInput): Result<CalendarData> {
  try {
    const { country, state, region, types = ['public'], years, id, label } = input;
    const issues = [...placeIssues(country, state, region), ...yearIssues(years), ...typeIssues(types)];
    const [firstIssue, ...otherIssues] = issues;
    if (firstIssue !== undefined) return failure(firstIssue, ...otherIssues);

    const place = [country, state, region].filter((part) => part !== undefined).join('-');
    const source = new Holidays({
      country,
      ...(state === undefined ? {} : { state }),
      ...(region === undefined ? {} : { region }),
    });
    return parseCalendar({
      id: id ?? `date-holidays-${place.toLowerCase()}`,
      version: `${years.from}-${years.until}`,
      label: label ?? { nl: `feestdagen ${place}`, en: `holidays ${place}` },
      source: `date-holidays, ${place}, ${types.join(' and ')}`,
      workingWeekdays: [1, 2, 3, 4, 5],
      holidays: [],
      listedDays: listedDays(source, years, types),
      horizon: { from: `${yearText(years.from)}-01-01`, until: `${yearText(years.until)}-12-31` },
    });
  } catch {
    return failure({ code: 'value-invalid', data: found(input) });
  }
}

function listedDays(
  source: Holidays,
  years: DateHolidaysInput['years'],
  types: readonly HolidaysTypes.HolidayType[],
): readonly ListedDay[] {
  const byDate = new Map<CivilDate, ListedDay>();
  // The year before can hold a holiday that lasts into the first year.
  for (let year = years.from - 1; year <= years.until; year++) {
    const dutchNames = new Map(source.getHolidays(year, 'nl').map((holiday) => [keyOf(holiday), holiday.name]));
    for (const holiday of source.getHolidays(year, 'en')) {
      if (!types.includes(holiday.type)) continue;
      const name = { nl: dutchNames.get(keyOf(holiday)) ?? holiday.name, en: holiday.name };
      for (const day of daysOf(holiday)) {
        const date = fromDay(day);
        const listedYear = Number(date.slice(0, 4));
        if (listedYear < years.from || listedYear > years.until || byDate.has(date)) continue;
        byDate.set(date, { date, name });
      }
    }
  }
  return [...byDate.values()];
}

const keyOf = ({ date, rule }: HolidaysTypes.Holiday): string => `${date} ${rule}`;

const hour = 3_600_000;

/** The days whose noon falls in a holiday, from its local start and its length. */
function daysOf({ date, start, end }: HolidaysTypes.Holiday): readonly Day[] {
  const first = dayIn(date.slice(0, 10));
  if (first === undefined) return [];
  const begins = Number(date.slice(11, 13)) + Number(date.slice(14, 16)) / 60;
  const ends = begins + (end.getTime() - start.getTime()) / hour;
  const days: Day[] = [];
  for (let offset = 0; offset * 24 + 12 < ends; offset++) {
    if (offset * 24 + 12 >= begins) days.push(first + offset);
  }
  return days;
}

function placeIssues(country: string, state: string | undefined, region: string | undefined): readonly Issue[] {
  const directory = new Holidays();
  const countries = Object.keys(directory.getCountries());
  if (!countries.includes(country)) return [unknownName(['country'], country, countries)];
  if (state === undefined) return region === undefined ? [] : [unknownName(['region'], region, [])];
  const states = Object.keys(directory.getStates(country) ?? {});
  if (!states.includes(state)) return [unknownName(['state'], state, states)];
  if (region === undefined) return [];
  const regions = Object.keys(directory.getRegions(country, state) ?? {});
  return regions.includes(region) ? [] : [unknownName(['region'], region, regions)];
}

function unknownName(path: readonly (string | number)[], value: unknown, known: readonly string[]): Issue {
  const near = typeof value === 'string' ? nearest(value, known) : undefined;
  return {
    code: 'value-invalid',
    path,
    data: { ...found(value), ...(near === undefined ? {} : { nearest: near }) },
  };
}

function yearIssues({ from, until }: DateHolidaysInput['years']): readonly Issue[] {
  const valid = Number.isInteger(from) && Number.isInteger(until) && from >= 2 && until <= 9999;
  if (valid && from <= until && until - from < mostYears) return [];
  return [{ code: 'value-invalid', path: ['years'], data: { from: found(from), until: found(until), mostYears } }];
}

const holidayTypes: readonly string[] = ['public', 'bank', 'optional', 'school', 'observance'];

function typeIssues(types: readonly string[]): readonly Issue[] {
  return types.flatMap((type, index) => (holidayTypes.includes(type) ? [] : [unknownName(['types', index], type, holidayTypes)]));
}

const yearText = (year: number): string => String(year).padStart(4, '0');
