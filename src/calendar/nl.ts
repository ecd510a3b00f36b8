import type { CalendarData, HolidayRule, ListedDay } from './calendar-data.js';
import type { CivilDate } from './civil-date.js';

const mondayToFriday: readonly number[] = [1, 2, 3, 4, 5];
const sunday = 7;

/** Atw art. 3 lid 1: the generally recognised holidays, in the order in which the article names them. */
const generallyRecognised: readonly HolidayRule[] = [
  { name: { nl: 'Nieuwjaarsdag', en: "New Year's Day" }, on: { month: 1, day: 1 } },
  { name: { nl: 'Tweede Paasdag', en: 'Easter Monday' }, on: { fromEaster: 1 } },
  { name: { nl: 'Tweede Pinksterdag', en: 'Whit Monday' }, on: { fromEaster: 50 } },
  { name: { nl: 'Eerste Kerstdag', en: 'Christmas Day' }, on: { month: 12, day: 25 } },
  { name: { nl: 'Tweede Kerstdag', en: 'Boxing Day' }, on: { month: 12, day: 26 } },
  { name: { nl: 'Hemelvaartsdag', en: 'Ascension Day' }, on: { fromEaster: 39 } },
  // The sovereign's birthday is taken as it is celebrated; until 1979 a Sunday moved it to the day after.
  {
    name: { nl: 'Koninginnedag', en: "Queen's Day" },
    on: { month: 4, day: 30 },
    fromYear: 1949,
    untilYear: 1979,
    moved: [{ weekday: sunday, by: 1 }],
  },
  {
    name: { nl: 'Koninginnedag', en: "Queen's Day" },
    on: { month: 4, day: 30 },
    fromYear: 1980,
    untilYear: 2013,
    moved: [{ weekday: sunday, by: -1 }],
  },
  {
    name: { nl: 'Koningsdag', en: "King's Day" },
    on: { month: 4, day: 27 },
    fromYear: 2014,
    moved: [{ weekday: sunday, by: -1 }],
  },
  { name: { nl: 'Bevrijdingsdag', en: 'Liberation Day' }, on: { month: 5, day: 5 } },
];

/** Atw art. 3 lid 2. */
const goodFriday: HolidayRule = { name: { nl: 'Goede Vrijdag', en: 'Good Friday' }, on: { fromEaster: -2 } };

/** Atw art. 3 lid 3: days equated by royal decree, which follow no rule; `1` marks those found in one source only. */
const byRoyalDecree: readonly ListedDay[] = (
  [
    ['2015-01-02'],
    ['2015-05-04'],
    ['2015-05-15'],
    ['2016-05-06'],
    ['2017-04-28'],
    ['2017-05-26'],
    ['2018-05-11'],
    ['2018-12-24'],
    ['2018-12-31'],
    ['2019-05-31'],
    ['2019-12-27'],
    ['2020-05-22', 1],
    ['2021-05-14', 1],
    ['2022-05-27', 1],
    ['2023-04-28'],
    ['2023-05-19'],
    ['2024-05-10'],
    ['2024-12-27'],
    ['2025-05-30'],
    ['2026-01-02'],
    ['2026-05-15'],
    ['2027-05-07'],
    ['2028-04-28'],
    ['2028-05-26'],
  ] satisfies readonly (readonly [CivilDate, 1?])[]
).map(([date, sources]) => ({
  date,
  name: { nl: 'bij koninklijk besluit gelijkgestelde dag', en: 'day equated by royal decree' },
  ...(sources === undefined ? {} : { certainty: 'single-source' as const }),
}));

/** Monday to Friday, with no holidays. Source: the ordinary week; reading G-03 `weekdagen`. */
export const nlWeekdagen: CalendarData = freeze({
  id: 'nl-weekdagen',
  version: '1.0.0',
  label: { nl: 'maandag tot en met vrijdag', en: 'Monday to Friday' },
  source: 'the ordinary working week',
  workingWeekdays: mondayToFriday,
  holidays: [],
});

/**
 * Monday to Friday less the generally recognised holidays; the default calendar.
 *
 * Source: Atw art. 3 lid 1. The horizon is the stretch of years compared day by day with an independent calendar.
 */
export const nlFeestdagen: CalendarData = freeze({
  id: 'nl-feestdagen',
  version: '1.0.0',
  label: {
    nl: 'maandag tot en met vrijdag, behalve algemeen erkende feestdagen',
    en: 'Monday to Friday except generally recognised holidays',
  },
  source: 'Algemene termijnenwet art. 3 lid 1',
  workingWeekdays: mondayToFriday,
  holidays: generallyRecognised,
  horizon: { from: '1949-01-01', until: '2299-12-31' },
});

/**
 * Monday to Friday less the generally recognised holidays and Good Friday; reading G-03 `met-goede-vrijdag`.
 *
 * Source: Atw art. 3 lid 1 and 2.
 */
export const nlGoedeVrijdag: CalendarData = freeze({
  id: 'nl-goede-vrijdag',
  version: '1.0.0',
  label: {
    nl: 'maandag tot en met vrijdag, behalve algemeen erkende feestdagen en Goede Vrijdag',
    en: 'Monday to Friday except generally recognised holidays and Good Friday',
  },
  source: 'Algemene termijnenwet art. 3 lid 1 en 2',
  workingWeekdays: mondayToFriday,
  holidays: [...generallyRecognised, goodFriday],
  horizon: { from: '1949-01-01', until: '2299-12-31' },
});

/**
 * Monday to Friday less every day that the Algemene termijnenwet treats as a holiday.
 *
 * Source: Atw art. 3 lid 1, 2 and 3. The horizon is the stretch for which the royal decrees are known.
 */
export const nlAtw: CalendarData = freeze({
  id: 'nl-atw',
  version: '1.0.0',
  label: {
    nl: 'maandag tot en met vrijdag, behalve feestdagen en gelijkgestelde dagen van de Algemene termijnenwet',
    en: 'Monday to Friday except holidays and equated days of the General Extension of Time Limits Act',
  },
  source: 'Algemene termijnenwet art. 3 lid 1, 2 en 3; royal decrees as found in secondary sources',
  workingWeekdays: mondayToFriday,
  holidays: [...generallyRecognised, goodFriday],
  listedDays: byRoyalDecree,
  horizon: { from: '2015-01-01', until: '2028-12-31' },
});

/** The ids of the shipped calendars. */
export type CalendarId = 'nl-weekdagen' | 'nl-feestdagen' | 'nl-goede-vrijdag' | 'nl-atw';

/** The shipped calendars by id. */
export const calendars: Readonly<Record<CalendarId, CalendarData>> = Object.freeze({
  'nl-weekdagen': nlWeekdagen,
  'nl-feestdagen': nlFeestdagen,
  'nl-goede-vrijdag': nlGoedeVrijdag,
  'nl-atw': nlAtw,
});

/** The calendar that counts where none is named (reading G-03). */
export const defaultCalendar: CalendarId = 'nl-feestdagen';

/** A shared calendar that one caller could change would change the dates of all. */
function freeze<T extends object>(value: T): T {
  for (const part of Object.values(value)) if (typeof part === 'object' && part !== null) freeze(part);
  return Object.freeze(value);
}
