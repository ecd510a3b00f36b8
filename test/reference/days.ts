import type { CivilDate } from '../../src/model/civil-date.js';

/** Dates as they are written, and the only two things done with them: the next day, and the same day of another month. */

export interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const parts = (date: CivilDate): Parts => ({ year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) });

export const written = ({ year, month, day }: Parts): CivilDate => `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as CivilDate;

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const monthLength = (year: number, month: number): number => (month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);

/** What was once worked out is looked up: a calendar is walked many times. */
const remembered = <V>(work: (date: CivilDate) => V): ((date: CivilDate) => V) => {
  const known = new Map<CivilDate, V>();
  return (date) => {
    if (!known.has(date)) known.set(date, work(date));
    return known.get(date) as V;
  };
};

export const dayAfter = remembered((date) => {
  const { year, month, day } = parts(date);
  if (day < monthLength(year, month)) return written({ year, month, day: day + 1 });
  return month === 12 ? written({ year: year + 1, month: 1, day: 1 }) : written({ year, month: month + 1, day: 1 });
});

export const dayBefore = remembered((date) => {
  const { year, month, day } = parts(date);
  if (day > 1) return written({ year, month, day: day - 1 });
  return month === 1 ? written({ year: year - 1, month: 12, day: 31 }) : written({ year, month: month - 1, day: monthLength(year, month - 1) });
});

/** So many days on, or back. */
export const daysLater = (date: CivilDate, count: number): CivilDate => {
  let day = date;
  for (let left = count; left > 0; left -= 1) day = dayAfter(day);
  for (let left = count; left < 0; left += 1) day = dayBefore(day);
  return day;
};

/** How many days there are from one date to another, less than none when it is earlier. */
export const daysFrom = (date: CivilDate, until: CivilDate): number => {
  if (until < date) return -daysFrom(until, date);
  let count = 0;
  for (let day = date; day < until; day = dayAfter(day)) count += 1;
  return count;
};

/** Monday is 1. Monday 3 January 2000 and the days of whole years and months since, or before. */
export const weekday = remembered((date) => {
  const { year, month, day } = parts(date);
  let days = day - 3;
  for (let one = 1; one < month; one += 1) days += monthLength(year, one);
  for (let one = 2000; one < year; one += 1) days += isLeapYear(one) ? 366 : 365;
  for (let one = year; one < 2000; one += 1) days -= isLeapYear(one) ? 366 : 365;
  return (((days % 7) + 7) % 7) + 1;
});

/** The same day of a later month, else its last day. */
export const monthsLater = (date: CivilDate, count: number): { readonly date: CivilDate; readonly lastOfMonth: boolean } => {
  let { year, month } = parts(date);
  const { day } = parts(date);
  for (let left = count; left > 0; left -= 1) [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  const length = monthLength(year, month);
  return { date: written({ year, month, day: Math.min(day, length) }), lastOfMonth: day > length };
};
