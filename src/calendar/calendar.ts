import type { CalendarData, HolidayRule, Name, NonWorkingReason } from './calendar-data.js';
import { dayOf, daysInMonth, firstDay, lastDay, toDay, weekday, yearOf, type Day, type Weekday } from './civil-date.js';
import { easter } from './easter.js';
import { skippedDays } from './skipped-days.js';
import type { SkippedStep } from '../model/step.js';

export type * from './calendar-data.js';
export { parseCalendar } from './parse-calendar.js';

/** A day on which one would have worked but for a holiday or a listed day. */
export interface DayOff extends NonWorkingReason {
  readonly kind: 'holiday' | 'listed';
  readonly day: Day;
}

/** A calendar ready to count with. All days are from `firstDay` on; nothing in it changes an answer afterwards. */
export interface Calendar {
  readonly data: CalendarData;
  /** Whether one works on a day. */
  isWorkingDay(day: Day): boolean;
  /** Why one does not work on a day, or undefined when one does; a holiday at the weekend is `weekend`. */
  nonWorkingReason(day: Day): NonWorkingReason | undefined;
  /** Holidays and listed days of a year, 1–9999, that fall on a day of the week on which one works, by date. */
  daysOff(year: number): readonly DayOff[];
  /**
   * The last of `count` working days after a day, that day not included; the day itself for a count of zero.
   * Beyond `lastDay` where there are not that many before the year 10000.
   */
  addWorkingDays(day: Day, count: number): Day;
  /** The number of working days after one day up to and including another; negative when the other is earlier. Those after `lastDay` are not counted. */
  workingDaysBetween(after: Day, until: Day): number;
  /** The days of a stretch (both included) on which one does not work, by date, as shared frozen steps; one step a weekend. */
  skippedBetween(from: Day, until: Day): readonly SkippedStep[];
  /** Whether a stretch of days (both included) leaves the calendar's horizon. */
  leavesHorizon(from: Day, until: Day): boolean;
  /** Whether what is known of a stretch of days (both included) is uncertain: outside the horizon, or a day off known from one source. */
  isProvisional(from: Day, until: Day): boolean;
}

const compiled = new WeakMap<CalendarData, Calendar>();

/**
 * A checked calendar made ready to count with; the same data object gives the same calendar.
 *
 * Counting takes no walk from day to day: of each year it is known how many working days there are up to each day, and on
 * which day each of them falls. A year is worked out when a term first comes by it.
 *
 * @example compileCalendar(nlFeestdagen).isWorkingDay(toDay('2026-04-06')) // false
 * @param data a value from `parseCalendar` or a shipped calendar; it must not be changed afterwards
 */
export function compileCalendar(data: CalendarData): Calendar {
  const known = compiled.get(data);
  if (known !== undefined) return known;
  const calendar = compile(data);
  compiled.set(data, calendar);
  return calendar;
}

const none: readonly never[] = [];

/** A year of a calendar. */
interface Year {
  readonly first: Day;
  /** The first day of the next year. */
  readonly end: Day;
  readonly daysOff: readonly DayOff[];
  /** How many working days come before each day of the year, and before its end. */
  readonly before: Uint16Array;
  /** The working days, each as its place among the days of the year. */
  readonly worked: Uint16Array;
}

function compile(data: CalendarData): Calendar {
  const workingWeekdays = new Set<number>(data.workingWeekdays);
  const listed = (data.listedDays ?? []).map((entry) => ({ ...entry, day: toDay(entry.date) }));
  const horizonFrom = data.horizon === undefined ? firstDay : toDay(data.horizon.from);
  const horizonUntil = data.horizon === undefined ? Infinity : toDay(data.horizon.until);

  const computeDaysOff = (year: number): readonly DayOff[] => {
    const byDay = new Map<Day, DayOff>();
    const add = (entry: DayOff): void => {
      if (yearOf(entry.day) === year && workingWeekdays.has(weekday(entry.day)) && !byDay.has(entry.day)) byDay.set(entry.day, entry);
    };
    for (const rule of data.holidays) {
      // A move can carry a holiday over the turn of the year.
      for (const ruleYear of [year, year - 1, year + 1]) {
        const day = holidayIn(ruleYear, rule);
        if (day !== undefined) add({ day, kind: 'holiday', name: rule.name });
      }
    }
    for (const { day, name, certainty } of listed) {
      add({ day, kind: 'listed', name, ...(certainty === undefined ? {} : { certainty }) });
    }
    return [...byDay.values()].sort((one, other) => one.day - other.day);
  };

  const computeYear = (year: number): Year => {
    const first = dayOf(year, 1, 1);
    const end = dayOf(year + 1, 1, 1);
    const daysOff = computeDaysOff(year);
    const off = new Set(daysOff.map(({ day }) => day));
    const before = new Uint16Array(end - first + 1);
    const worked: number[] = [];
    for (let day = first; day < end; day++) {
      before[day - first] = worked.length;
      if (workingWeekdays.has(weekday(day)) && !off.has(day)) worked.push(day - first);
    }
    before[end - first] = worked.length;
    return { first, end, daysOff, before, worked: Uint16Array.from(worked) };
  };

  const years = new Map<number, Year>();
  const yearAt = (number: number): Year => {
    let year = years.get(number);
    if (year === undefined) {
      year = computeYear(number);
      years.set(number, year);
    }
    return year;
  };

  // What is asked next is mostly about the same year.
  let latest: Year | undefined;
  const yearWith = (day: Day): Year => {
    if (latest !== undefined && day >= latest.first && day < latest.end) return latest;
    // The day before the first day is where a term begins of which that day counts.
    return (latest = yearAt(yearOf(Math.min(Math.max(day, firstDay), lastDay))));
  };

  const findDayOff = (day: Day): DayOff | undefined => {
    for (const entry of yearWith(day).daysOff) if (entry.day === day) return entry;
    return undefined;
  };

  const isWorkingDay = (day: Day): boolean => {
    const { first, before } = yearWith(day);
    return before[day - first + 1] !== before[day - first];
  };

  /** Working days of a year up to and including a day in it, or none where the year has yet to begin. */
  const rankIn = ({ first, before }: Year, day: Day): number => before[day - first + 1] as number;

  const workingDaysBetween = (after: Day, until: Day): number => {
    if (until < after) return -workingDaysBetween(until, after);
    let year = yearWith(after);
    let count = -rankIn(year, after);
    while (until >= year.end && year.end <= lastDay) {
      count += year.worked.length;
      year = yearWith(year.end);
    }
    return count + rankIn(year, Math.min(until, year.end - 1));
  };

  const perhapsUncertain = listed.filter(({ certainty }) => certainty !== undefined);

  const leavesHorizon = (from: Day, until: Day): boolean => from < horizonFrom || until > horizonUntil;

  const nonWorkingReason = (day: Day): NonWorkingReason | undefined => {
    if (isWorkingDay(day)) return undefined;
    const off = findDayOff(day);
    if (off === undefined) return { kind: 'weekend', name: weekdayNames[weekday(day)] };
    const { kind, name, certainty } = off;
    return { kind, name, ...(certainty === undefined ? {} : { certainty }) };
  };

  return Object.freeze({
    data,
    isWorkingDay,
    nonWorkingReason,
    daysOff: (year: number) => (Number.isInteger(year) && year >= yearOf(firstDay) && year <= yearOf(lastDay) ? yearAt(year).daysOff : none),
    skippedBetween: skippedDays(nonWorkingReason),
    leavesHorizon,
    addWorkingDays(day: Day, count: number): Day {
      if (count === 0) return day;
      let year = yearWith(day);
      let rank = rankIn(year, day) + count;
      while (rank > year.worked.length) {
        rank -= year.worked.length;
        if (year.end > lastDay) return year.end;
        year = yearWith(year.end);
      }
      return year.first + (year.worked[rank - 1] as number);
    },
    workingDaysBetween,
    isProvisional(from: Day, until: Day): boolean {
      if (leavesHorizon(from, until)) return true;
      // A day that one does not work on anyway is off for certain.
      for (const { day } of perhapsUncertain) if (day >= from && day <= until && findDayOff(day)?.certainty !== undefined) return true;
      return false;
    },
  });
}

/** The day on which the holiday of a year is kept, or undefined in a year without it. */
function holidayIn(year: number, { on, fromYear, untilYear, moved }: HolidayRule): Day | undefined {
  if (year < (fromYear ?? year) || year > (untilYear ?? year) || year < 1) return undefined;
  let day: Day;
  if ('fromEaster' in on) {
    day = easter(year) + on.fromEaster;
  } else {
    if (on.day > daysInMonth(year, on.month)) return undefined;
    day = dayOf(year, on.month, on.day);
  }
  const move = moved?.find((candidate) => candidate.weekday === weekday(day));
  return move === undefined ? day : day + move.by;
}

const weekdayNames: Readonly<Record<Weekday, Name>> = {
  1: { nl: 'maandag', en: 'Monday' },
  2: { nl: 'dinsdag', en: 'Tuesday' },
  3: { nl: 'woensdag', en: 'Wednesday' },
  4: { nl: 'donderdag', en: 'Thursday' },
  5: { nl: 'vrijdag', en: 'Friday' },
  6: { nl: 'zaterdag', en: 'Saturday' },
  7: { nl: 'zondag', en: 'Sunday' },
};
