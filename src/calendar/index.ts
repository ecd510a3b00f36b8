export {
  addMonths,
  dayIn,
  dayOf,
  dayOfMonthOf,
  daysInMonth,
  firstDay,
  fromDay,
  isCivilDate,
  isLeapYear,
  lastDay,
  monthOf,
  parseCivilDate,
  toDay,
  weekday,
  yearOf,
  type CivilDate,
  type Day,
  type Weekday,
} from './civil-date.js';
export { toCivilDate } from './to-civil-date.js';
export { easter } from './easter.js';
export {
  addDuration,
  days,
  durationUnits,
  months,
  parseDuration,
  weeks,
  workingDays,
  years,
  type Duration,
  type DurationUnit,
} from './duration.js';
export {
  compileCalendar,
  parseCalendar,
  type Calendar,
  type CalendarData,
  type DayOff,
  type FixedDate,
  type FromEaster,
  type HolidayRule,
  type Horizon,
  type ListedDay,
  type Move,
  type Name,
  type NonWorkingReason,
} from './calendar.js';
export { calendars, defaultCalendar, nlAtw, nlFeestdagen, nlGoedeVrijdag, nlWeekdagen, type CalendarId } from './nl.js';
export {
  computeTerm,
  explainTerm,
  type EventDay,
  type Cites,
  type ExplainedTerm,
  type Extension,
  type Grounds,
  type Roll,
  type Suspension,
  type TermInput,
  type TermResult,
} from './term.js';
export {
  dueDate,
  resolveCalendar,
  type DueDate,
  type DueDateInput,
  type SuspendableInput,
  type SuspendedTerm,
} from './due-date.js';
export type * from '../model/step.js';
