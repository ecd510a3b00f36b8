import type { CivilDate } from '../model/civil-date.js';
import { failure, success, type Result } from '../model/result.js';
import { found } from './found.js';

export type { CivilDate };

/** A date as a whole number of days since 1970-01-01 (proleptic Gregorian calendar), for arithmetic. */
export type Day = number;

/** A day of the week as ISO 8601 numbers it: Monday is 1, Sunday 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** 0001-01-01, a Monday. */
export const firstDay: Day = -719_162;

/** 9999-12-31. */
export const lastDay: Day = 2_932_896;

/** Numbers of the Gregorian calendar; an enum, because bundlers write its members in place, which date arithmetic needs to be fast. */
const enum Days {
  in400Years = 146_097,
  in4Years = 1_461,
  inYear = 365,
  /** The months from March on take 31, 30, 31, 30 and 31 days, over and over. */
  in5Months = 153,
  /** From 0000-03-01, where a count of years that begin in March starts, to 1970-01-01. */
  beforeEpoch = 719_468,
}

const enum Character {
  hyphen = 45,
  zero = 48,
}

/**
 * The civil date in an input that may be anything.
 *
 * A timestamp is refused with the date written in it, because the day of an instant depends on a time zone:
 * use `toCivilDate` for instants.
 *
 * @example parseCivilDate('2026-04-02') // { ok: true, value: '2026-04-02' }
 * @returns the same string, or issue `date-has-time` (data: value, date) or `date-invalid` (data: value or type)
 */
export function parseCivilDate(input: unknown): Result<CivilDate> {
  if (dayIn(input) !== undefined) return success(input as CivilDate);
  if (typeof input === 'string' && hasTime.test(input)) {
    const date = input.slice(0, 10);
    if (isCivilDate(date)) return failure({ code: 'date-has-time', data: { ...found(input), date } });
  }
  return failure({ code: 'date-invalid', data: found(input) });
}

const hasTime = /^\d{4}-\d{2}-\d{2}[Tt ]\d/;

/**
 * Whether an input is a civil date that exists.
 *
 * @example isCivilDate('2026-02-29') // false
 */
export function isCivilDate(input: unknown): input is CivilDate {
  return dayIn(input) !== undefined;
}

/**
 * The day of a civil date in an input that may be anything.
 *
 * @example dayIn('1970-01-02') // 1
 * @returns the day, or undefined for everything that is not an existing date written as `YYYY-MM-DD`
 */
export function dayIn(input: unknown): Day | undefined {
  if (typeof input !== 'string' || input.length !== 10) return undefined;
  if (input.charCodeAt(4) !== Character.hyphen || input.charCodeAt(7) !== Character.hyphen) return undefined;
  const century = digitPair(input, 0);
  const yearOfCentury = digitPair(input, 2);
  const month = digitPair(input, 5);
  const dayOfMonth = digitPair(input, 8);
  // A pair that holds anything but digits is NaN, which is in no range.
  const year = century * 100 + yearOfCentury;
  if (!(year >= 1 && month >= 1 && month <= 12 && dayOfMonth >= 1)) return undefined;
  if (dayOfMonth > daysInMonth(year, month)) return undefined;
  return dayOf(year, month, dayOfMonth);
}

function digitPair(text: string, at: number): number {
  const tens = text.charCodeAt(at) - Character.zero;
  const units = text.charCodeAt(at + 1) - Character.zero;
  return tens >= 0 && tens <= 9 && units >= 0 && units <= 9 ? tens * 10 + units : NaN;
}

/**
 * The day of a civil date that has been checked.
 *
 * @example toDay('1970-01-02') // 1
 */
export function toDay(date: CivilDate): Day {
  return dayOf(digitPair(date, 0) * 100 + digitPair(date, 2), digitPair(date, 5), digitPair(date, 8));
}

/**
 * The civil date of a day from `firstDay` to `lastDay`.
 *
 * @example fromDay(1) // '1970-01-02'
 */
export function fromDay(day: Day): CivilDate {
  const parts = partsOf(day);
  const year = parts >> 9;
  const month = (parts >> 5) & 15;
  const dayOfMonth = parts & 31;
  // One string from its characters is made faster than one joined from parts.
  return String.fromCharCode(
    Character.zero + ((year / 1000) | 0),
    Character.zero + (((year / 100) | 0) % 10),
    Character.zero + (((year / 10) | 0) % 10),
    Character.zero + (year % 10),
    Character.hyphen,
    Character.zero + (month > 9 ? 1 : 0),
    Character.zero + (month % 10),
    Character.hyphen,
    Character.zero + ((dayOfMonth / 10) | 0),
    Character.zero + (dayOfMonth % 10),
  ) as CivilDate;
}

/**
 * The day of a year, month (1–12) and day of the month (1–31) that exist.
 *
 * @example dayOf(1970, 1, 2) // 1
 */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  // Years that begin in March have their leap day at the end, where it disturbs no month.
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = month > 2 ? month - 3 : month + 9;
  const leapDays = ((marchYear / 4) | 0) - ((marchYear / 100) | 0) + ((marchYear / 400) | 0);
  const dayOfYear = (((Days.in5Months * marchMonth + 2) / 5) | 0) + dayOfMonth - 1;
  return Days.inYear * marchYear + leapDays + dayOfYear - Days.beforeEpoch;
}

/**
 * Year, month and day of the month in one integer (`year << 9 | month << 5 | day`), so that taking a date apart
 * allocates nothing.
 */
function partsOf(day: Day): number {
  const fromMarch = day + Days.beforeEpoch;
  const century = ((4 * fromMarch + 3) / Days.in400Years) | 0;
  const dayOfCentury = fromMarch - ((Days.in400Years * century) >> 2);
  const yearOfCentury = ((4 * dayOfCentury + 3) / Days.in4Years) | 0;
  const dayOfYear = dayOfCentury - ((Days.in4Years * yearOfCentury) >> 2);
  const marchMonth = ((5 * dayOfYear + 2) / Days.in5Months) | 0;
  const dayOfMonth = dayOfYear - (((Days.in5Months * marchMonth + 2) / 5) | 0) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = 100 * century + yearOfCentury + (month <= 2 ? 1 : 0);
  return (year << 9) | (month << 5) | dayOfMonth;
}

/** The year in which a day falls. @example yearOf(0) // 1970 */
export function yearOf(day: Day): number {
  return partsOf(day) >> 9;
}

/** The month, 1–12, in which a day falls. @example monthOf(0) // 1 */
export function monthOf(day: Day): number {
  return (partsOf(day) >> 5) & 15;
}

/** The day of the month, 1–31, of a day. @example dayOfMonthOf(0) // 1 */
export function dayOfMonthOf(day: Day): number {
  return partsOf(day) & 31;
}

/**
 * The day of the week of a day from `firstDay` on; Monday is 1.
 *
 * @example weekday(toDay('2026-04-02')) // 4
 */
export function weekday(day: Day): Weekday {
  return (((day - firstDay) % 7) + 1) as Weekday;
}

/** The number of days in a month (1–12) of a year. @example daysInMonth(2024, 2) // 29 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  // From August on it is the even months that are long.
  return 30 + ((month + (month >> 3)) & 1);
}

/** Whether a year has a 29 February. @example isLeapYear(2100) // false */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/**
 * The same-numbered day a number of months later, or the last day of that month where it has no such day.
 *
 * Source: HR 1 September 2017, ECLI:NL:HR:2017:2225 (29 February 2016 + 3 months = 29 May).
 *
 * @example fromDay(addMonths(toDay('2026-08-31'), 6)) // '2027-02-28'
 * @param months a whole number, zero or more
 */
export function addMonths(day: Day, months: number): Day {
  const parts = partsOf(day);
  const monthsFromZero = (parts >> 9) * 12 + ((parts >> 5) & 15) - 1 + months;
  const year = Math.floor(monthsFromZero / 12);
  const month = (monthsFromZero % 12) + 1;
  const dayOfMonth = parts & 31;
  const last = daysInMonth(year, month);
  return dayOf(year, month, dayOfMonth < last ? dayOfMonth : last);
}
