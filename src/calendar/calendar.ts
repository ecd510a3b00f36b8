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
  /** Holidays and listed days of a year that fall on a day of the week on which one works, by date. */
  daysOff(year: number): readonly DayOff[];
  /**
   * The last of `count` working days after a day, that day not included; the day itself for a count of zero.
   * Beyond `lastDay` where there are not that many before the year 10000.
   */
  addWorkingDays(day: Day, count: number): Day;
  /** The number of working days after one day up to and including another; negative when the other is earlier. */
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
 * Counting takes no walk from day to day: days of the week are counted by division, and the days off in the stretch
 * are added until the stretch no longer grows. Days off are computed once a year of the calendar.
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

function compile(data: CalendarData): Calendar {
  const { positions, upTo } = weekPattern(data.workingWeekdays);
  const perWeek = positions.length;
  const listed = (data.listedDays ?? []).map((entry) => ({ ...entry, day: toDay(entry.date) }));
  const horizonFrom = data.horizon === undefined ? firstDay : toDay(data.horizon.from);
  const horizonUntil = data.horizon === undefined ? Infinity : toDay(data.horizon.until);

  const isWorkingWeekday = (day: Day): boolean => {
    const position = (day - firstDay) % 7;
    return upTo[position + 1] !== upTo[position];
  };

  /** Working days of the week from the first day up to and including a day, holidays not considered. */
  const weekdayRank = (day: Day): number => {
    const fromFirst = day - firstDay;
    const week = (fromFirst / 7) | 0;
    return week * perWeek + (upTo[fromFirst - 7 * week + 1] as number);
  };

  /** The day that has a rank. */
  const dayWithRank = (rank: number): Day => {
    const week = Math.floor((rank - 1) / perWeek);
    return firstDay + 7 * week + (positions[rank - 1 - week * perWeek] as number);
  };

  const years = new Map<number, readonly DayOff[]>();
  const daysOff = (year: number): readonly DayOff[] => {
    let entries = years.get(year);
    if (entries === undefined) {
      entries = computeDaysOff(year);
      years.set(year, entries);
    }
    return entries;
  };

  const computeDaysOff = (year: number): readonly DayOff[] => {
    const byDay = new Map<Day, DayOff>();
    const add = (entry: DayOff): void => {
      if (yearOf(entry.day) === year && isWorkingWeekday(entry.day) && !byDay.has(entry.day)) byDay.set(entry.day, entry);
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

  const countDaysOff = (after: Day, until: Day): number => {
    let count = 0;
    const lastYear = yearOf(until);
    for (let year = yearOf(after + 1); year <= lastYear; year++) {
      for (const { day } of daysOff(year)) if (day > after && day <= until) count++;
    }
    return count;
  };

  const findDayOff = (day: Day): DayOff | undefined => {
    for (const entry of daysOff(yearOf(day))) if (entry.day === day) return entry;
    return undefined;
  };

  const isWorkingDay = (day: Day): boolean => isWorkingWeekday(day) && findDayOff(day) === undefined;

  const uncertain = listed
    .filter(({ day, certainty }) => certainty !== undefined && findDayOff(day)?.certainty !== undefined)
    .map(({ day }) => day);

  const leavesHorizon = (from: Day, until: Day): boolean => from < horizonFrom || until > horizonUntil;

  const nonWorkingReason = (day: Day): NonWorkingReason | undefined => {
    if (!isWorkingWeekday(day)) return { kind: 'weekend', name: weekdayNames[weekday(day)] };
    const off = findDayOff(day);
    if (off === undefined) return undefined;
    const { kind, name, certainty } = off;
    return { kind, name, ...(certainty === undefined ? {} : { certainty }) };
  };

  return Object.freeze({
    data,
    isWorkingDay,
    nonWorkingReason,
    daysOff,
    skippedBetween: skippedDays(nonWorkingReason),
    leavesHorizon,
    addWorkingDays(day: Day, count: number): Day {
      if (count === 0) return day;
      let rank = weekdayRank(day) + count;
      let counted = day;
      let end = dayWithRank(rank);
      while (end <= lastDay) {
        const off = countDaysOff(counted, end);
        if (off === 0) break;
        rank += off;
        counted = end;
        end = dayWithRank(rank);
      }
      return end;
    },
    workingDaysBetween(after: Day, until: Day): number {
      if (until < after) return -(weekdayRank(after) - weekdayRank(until) - countDaysOff(until, after));
      return weekdayRank(until) - weekdayRank(after) - countDaysOff(after, until);
    },
    isProvisional(from: Day, until: Day): boolean {
      if (leavesHorizon(from, until)) return true;
      for (const day of uncertain) if (day >= from && day <= until) return true;
      return false;
    },
  });
}

/** Positions in the week (Monday is 0) on which one works, and how many of them come before each position. */
function weekPattern(workingWeekdays: readonly number[]): { positions: readonly number[]; upTo: readonly number[] } {
  const positions: number[] = [];
  const upTo = [0];
  for (let position = 0; position < 7; position++) {
    if (workingWeekdays.includes(position + 1)) positions.push(position);
    upTo.push(positions.length);
  }
  return { positions, upTo };
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
