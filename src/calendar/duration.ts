import type { Duration } from '../model/duration.js';
import { failure, success, type Result } from '../model/result.js';
import { nearest } from '../model/nearest.js';
import { addMonths, type Day } from './civil-date.js';
import type { Calendar } from './calendar.js';
import { found } from './found.js';

export type { Duration };

/** The unit of a duration; a duration has exactly one. */
export type DurationUnit = 'workingDays' | 'days' | 'weeks' | 'months' | 'years';

/** Every unit of a duration. */
export const durationUnits: readonly DurationUnit[] = ['workingDays', 'days', 'weeks', 'months', 'years'];

const least = 1;
const most = 100_000;

/** Days on which the calendar of the term works. @example workingDays(5) // { workingDays: 5 } */
export const workingDays = (count: number): { readonly workingDays: number } => ({ workingDays: count });

/** Calendar days. @example days(10) // { days: 10 } */
export const days = (count: number): { readonly days: number } => ({ days: count });

/** Weeks, which end on the same day of the week. @example weeks(3) // { weeks: 3 } */
export const weeks = (count: number): { readonly weeks: number } => ({ weeks: count });

/** Months, which end on the same-numbered day, else on the last day of the month. @example months(6) // { months: 6 } */
export const months = (count: number): { readonly months: number } => ({ months: count });

/** Years, which end on the same date, 29 February on the 28th where there is none. @example years(2) // { years: 2 } */
export const years = (count: number): { readonly years: number } => ({ years: count });

/**
 * The duration in an input that may be anything.
 *
 * @example parseDuration({ weeks: 3 }) // { ok: true, value: { weeks: 3 } }
 * @returns a fresh duration, or issue `duration-invalid`; its data hold the unit and value found, the units where
 *   there is not exactly one, the nearest unit for a misspelt one, the bounds for a number outside them
 */
export function parseDuration(input: unknown): Result<Duration> {
  if (typeof input !== 'object' || input === null) return invalid(found(input));
  try {
    if (Array.isArray(input)) return invalid(found(input));
    let unit: string | undefined;
    for (const key in input) {
      if (unit !== undefined) return invalid({ units: Object.keys(input) });
      unit = key;
    }
    if (unit === undefined) return invalid({ units: [] });
    const count: unknown = (input as Record<string, unknown>)[unit];
    if (!Number.isInteger(count) || (count as number) < least || (count as number) > most) {
      if (isUnit(unit)) return invalid({ unit, ...found(count), least, most }, unit);
    }
    switch (unit) {
      case 'workingDays':
        return success(workingDays(count as number));
      case 'days':
        return success(days(count as number));
      case 'weeks':
        return success(weeks(count as number));
      case 'months':
        return success(months(count as number));
      case 'years':
        return success(years(count as number));
      default: {
        const near = nearest(unit, durationUnits);
        return invalid({ unit, ...(near === undefined ? {} : { nearest: near }) }, unit);
      }
    }
  } catch {
    // A getter or a proxy that throws is no duration either.
    return invalid({ type: 'object' });
  }
}

const isUnit = (key: string): key is DurationUnit => (durationUnits as readonly string[]).includes(key);

const invalid = (data: Readonly<Record<string, unknown>>, ...path: string[]) =>
  failure({ code: 'duration-invalid', ...(path.length === 0 ? {} : { path }), data });

/**
 * The last day of a term that starts on a day and has this length; the day itself does not count.
 *
 * @example fromDay(addDuration(toDay('2026-04-02'), { weeks: 2 }, calendar)) // '2026-04-16'
 * @returns a day, beyond `lastDay` where the term ends after the year 9999
 */
export function addDuration(day: Day, duration: Duration, calendar: Calendar): Day {
  if ('workingDays' in duration) return calendar.addWorkingDays(day, duration.workingDays);
  if ('days' in duration) return day + duration.days;
  if ('weeks' in duration) return day + 7 * duration.weeks;
  if ('months' in duration) return addMonths(day, duration.months);
  return addMonths(day, 12 * duration.years);
}
