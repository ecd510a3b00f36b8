import { isCivilDate, toDay, weekday } from '../calendar/civil-date.js';
import type { Locale } from '../model/text.js';

const weekdays: Readonly<Record<Locale, readonly string[]>> = {
  nl: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};

/** A date as it stands in the file, with its day of the week before it. @example shortDate('2026-04-02', 'nl') // 'do 2026-04-02' */
export const shortDate = (date: string, locale: Locale): string => (isCivilDate(date) ? `${weekdays[locale][weekday(toDay(date)) - 1]} ${date}` : date);
