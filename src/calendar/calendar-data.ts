import type { CivilDate } from '../model/civil-date.js';
import type { Horizon } from '../model/step.js';
import type { Text } from '../model/text.js';

/** A name in the two languages of the library. */
export type Name = Text;

/** A calendar of working days as plain data: what is in it decides every date, so it is part of a regulation's hash. */
export interface CalendarData {
  readonly id: string;
  readonly version: string;
  readonly label: Name;
  /** The law, decision or publication that the days come from. */
  readonly source: string;
  /** Days of the week on which one works, as ISO numbers (Monday is 1). */
  readonly workingWeekdays: readonly number[];
  /** Days off that follow from a rule. */
  readonly holidays: readonly HolidayRule[];
  /** Days off that no rule gives, one by one. */
  readonly listedDays?: readonly ListedDay[];
  /** The first and last date for which the calendar is known to be complete; a date that leans on others is provisional. */
  readonly horizon?: Horizon;
}

export type { Horizon };

/** A day off that comes back every year. */
export interface HolidayRule {
  readonly name: Name;
  readonly on: FixedDate | FromEaster;
  /** First year in which the rule holds. */
  readonly fromYear?: number;
  /** Last year in which the rule holds. */
  readonly untilYear?: number;
  /** Where the day goes when it falls on a given day of the week. */
  readonly moved?: readonly Move[];
}

/** The same date every year; 29 February only in leap years. */
export interface FixedDate {
  readonly month: number;
  readonly day: number;
}

/** A number of days after Easter Sunday, negative before it. */
export interface FromEaster {
  readonly fromEaster: number;
}

/** A day that falls on `weekday` (ISO) is kept `by` days later, earlier when negative. */
export interface Move {
  readonly weekday: number;
  readonly by: number;
}

/** One day off by its date. */
export interface ListedDay {
  readonly date: CivilDate;
  readonly name: Name;
  /** Set when one source only was found for the day: it counts, and makes a date that passes it provisional. */
  readonly certainty?: 'single-source';
}

/** Why a day is no working day. */
export interface NonWorkingReason {
  readonly kind: 'weekend' | 'holiday' | 'listed';
  readonly name: Name;
  readonly certainty?: 'single-source';
}
