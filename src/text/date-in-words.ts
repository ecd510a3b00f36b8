import { enGB } from 'date-fns/locale/en-GB';
import { format } from 'date-fns/format';
import { nl } from 'date-fns/locale/nl';
import { dayIn } from '../calendar/civil-date.js';
import type { CivilDate } from '../model/civil-date.js';
import type { Locale } from '../model/text.js';
import { quoted } from './shown.js';

const languages = { nl, en: enGB };

/** After this many years the calendar repeats, days of the week included. */
const cycle = 400;

/** The first year of a cycle in which no time zone has left out a day. */
const quietCycle = 2400;

/**
 * A date as people write it, without the time zone of the machine having a say.
 *
 * @example dateInWords('2026-04-10', 'nl', true) // 'vrijdag 10 april 2026'
 * @returns the date in words, or the input between quotation marks where it is no date
 */
export const dateInWords = (date: CivilDate, locale: Locale, withWeekday = false): string =>
  dayIn(date) === undefined ? quoted(String(date)) : `${dayAndMonth(date, locale, withWeekday)} ${Number(date.slice(0, 4))}`;

/**
 * Consecutive days, with what they share said once.
 *
 * @example datesInWords('2026-04-04', '2026-04-05', 'nl') // 'zaterdag 4 en zondag 5 april 2026'
 */
export function datesInWords(from: CivilDate, until: CivilDate, locale: Locale): string {
  const first = dayIn(from);
  const last = dayIn(until);
  const word = first !== undefined && last === first + 1 ? { nl: 'en', en: 'and' }[locale] : { nl: 'tot en met', en: 'to' }[locale];
  const isSameMonth = first !== undefined && last !== undefined && from.slice(0, 7) === until.slice(0, 7);
  const start = isSameMonth ? formatted(from, locale, 'EEEE d') : dateInWords(from, locale, true);
  return `${start} ${word} ${dateInWords(until, locale, true)}`;
}

const dayAndMonth = (date: CivilDate, locale: Locale, withWeekday: boolean): string =>
  formatted(date, locale, withWeekday ? 'EEEE d MMMM' : 'd MMMM');

/**
 * The one place with a `Date`: noon of the same day in a later cycle, because some zones have no midnight on some days
 * and some have skipped whole days, and because `Date` takes the years below 100 for others.
 */
function formatted(date: CivilDate, locale: Locale, pattern: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return format(new Date(quietCycle + (year % cycle), month - 1, day, 12), pattern, { locale: languages[locale] });
}
