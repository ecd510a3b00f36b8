import type { CalendarData, HolidayRule, NonWorkingReason } from '../../src/calendar/calendar-data.js';
import { calendars } from '../../src/calendar/nl.js';
import type { CivilDate } from '../../src/model/civil-date.js';
import type { SkippedStep } from '../../src/model/step.js';
import { dayAfter, daysLater, monthLength, parts, weekday, written } from './days.js';

/** Which days one works. The tables of holidays are shared with the library; what is done with them is not. */

const weekdayNames = [
  { nl: 'maandag', en: 'Monday' },
  { nl: 'dinsdag', en: 'Tuesday' },
  { nl: 'woensdag', en: 'Wednesday' },
  { nl: 'donderdag', en: 'Thursday' },
  { nl: 'vrijdag', en: 'Friday' },
  { nl: 'zaterdag', en: 'Saturday' },
  { nl: 'zondag', en: 'Sunday' },
];

/** Easter is the first Sunday after the paschal full moon, as the golden number and the corrections of the Gregorian reform give it. */
const easterOf = (year: number): CivilDate => {
  const golden = (year % 19) + 1;
  const century = Math.floor(year / 100) + 1;
  const solar = Math.floor((3 * century) / 4) - 12;
  const lunar = Math.floor((8 * century + 5) / 25) - 5;
  let epact = (((11 * golden + 20 + lunar - solar) % 30) + 30) % 30;
  if ((epact === 25 && golden > 11) || epact === 24) epact += 1;
  const moon = 44 - epact < 21 ? 74 - epact : 44 - epact;
  let day = daysLater(written({ year, month: 3, day: 1 }), moon - 1);
  do day = dayAfter(day);
  while (weekday(day) !== 7);
  return day;
};

/** The date of a holiday in a year, if it has one. */
const holidayIn = (rule: HolidayRule, year: number): CivilDate | undefined => {
  if ((rule.fromYear !== undefined && year < rule.fromYear) || (rule.untilYear !== undefined && year > rule.untilYear)) return undefined;
  if ('month' in rule.on && rule.on.day > monthLength(year, rule.on.month)) return undefined;
  const date = 'fromEaster' in rule.on ? daysLater(easterOf(year), rule.on.fromEaster) : written({ year, ...rule.on });
  const move = rule.moved?.find((candidate) => candidate.weekday === weekday(date));
  return move === undefined ? date : daysLater(date, move.by);
};

const known = new WeakMap<CalendarData, Map<CivilDate, NonWorkingReason | undefined>>();

/** Why one does not work on a day; undefined when one does. */
export const whyOff = (calendar: CalendarData, date: CivilDate): NonWorkingReason | undefined => {
  const days = known.get(calendar) ?? new Map<CivilDate, NonWorkingReason | undefined>();
  known.set(calendar, days);
  if (!days.has(date)) days.set(date, reasonOn(calendar, date));
  return days.get(date);
};

const reasonOn = (calendar: CalendarData, date: CivilDate): NonWorkingReason | undefined => {
  const of = weekday(date);
  if (!calendar.workingWeekdays.includes(of)) return { kind: 'weekend', name: weekdayNames[of - 1] as NonWorkingReason['name'] };
  const { year } = parts(date);
  const holiday = calendar.holidays.find((rule) => [year - 1, year, year + 1].some((one) => holidayIn(rule, one) === date));
  if (holiday !== undefined) return { kind: 'holiday', name: holiday.name };
  const listed = calendar.listedDays?.find((day) => day.date === date);
  return listed === undefined ? undefined : { kind: 'listed', name: listed.name, ...(listed.certainty === undefined ? {} : { certainty: listed.certainty }) };
};

export const works = (calendar: CalendarData, date: CivilDate): boolean => whyOff(calendar, date) === undefined;

/** Every day off from one date to another, both included; the days of one weekend together. */
export const daysOff = (calendar: CalendarData, from: CivilDate, until: CivilDate): readonly SkippedStep[] => {
  const steps: SkippedStep[] = [];
  for (let day = from; day <= until; day = dayAfter(day)) {
    const off = whyOff(calendar, day);
    if (off === undefined) continue;
    const last = steps.at(-1);
    if (off.kind === 'weekend' && last?.why === 'weekend' && dayAfter(last.until ?? last.date) === day) {
      steps[steps.length - 1] = { ...last, until: day, name: { nl: 'weekend', en: 'weekend' } };
    } else steps.push({ kind: 'skipped', date: day, why: off.kind, name: off.name, ...(off.certainty === undefined ? {} : { certainty: off.certainty }) });
  }
  return steps;
};

/** The calendar of a name: one of the regulation's own, else one that the library ships. */
export const calendarNamed = (name: string, own: readonly CalendarData[] = []): CalendarData => {
  const found = own.find(({ id }) => id === name) ?? (calendars as Readonly<Record<string, CalendarData>>)[name];
  if (found === undefined) throw new Error(`no calendar ${name}`);
  return found;
};
