import { enGB } from 'date-fns/locale/en-GB';
import { nl } from 'date-fns/locale/nl';
import { dayIn, dayOfMonthOf, monthOf, weekday, yearOf, type Day } from '../calendar/civil-date.js';
import type { CivilDate } from '../model/civil-date.js';
import type { Locale } from '../model/text.js';
import { quoted } from './shown.js';

/** What days and months are called; no `Date` is made of them, so that the time zone of the machine has no say. */
const names = { nl: nl.localize, en: enGB.localize };

const wide = { width: 'wide' } as const;

/**
 * A date as people write it.
 *
 * @example dateInWords('2026-04-10', 'nl', true) // 'vrijdag 10 april 2026'
 * @returns the date in words, or the input between quotation marks where it is no date
 */
export const dateInWords = (date: CivilDate, locale: Locale, withWeekday = false): string => {
  const day = dayIn(date);
  if (day === undefined) return quoted(String(date));
  const ofMonth = withWeekday ? weekdayAndDay(day, locale) : dayOfMonthOf(day);
  return `${ofMonth} ${names[locale].month((monthOf(day) - 1) as Parameters<typeof nl.localize.month>[0], wide)} ${yearOf(day)}`;
};

/**
 * Consecutive days, with what they share said once.
 *
 * @example datesInWords('2026-04-04', '2026-04-05', 'nl') // 'zaterdag 4 en zondag 5 april 2026'
 */
export function datesInWords(from: CivilDate, until: CivilDate, locale: Locale): string {
  const first = dayIn(from);
  const last = dayIn(until);
  const word = first !== undefined && last === first + 1 ? { nl: 'en', en: 'and' }[locale] : { nl: 'tot en met', en: 'to' }[locale];
  const isSameMonth = last !== undefined && from.slice(0, 7) === until.slice(0, 7);
  const start = first !== undefined && isSameMonth ? weekdayAndDay(first, locale) : dateInWords(from, locale, true);
  return `${start} ${word} ${dateInWords(until, locale, true)}`;
}

/** Sunday is day 0 there, and day 7 here. */
const weekdayAndDay = (day: Day, locale: Locale): string => `${names[locale].day((weekday(day) % 7) as Parameters<typeof nl.localize.day>[0], wide)} ${dayOfMonthOf(day)}`;
