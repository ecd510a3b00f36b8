import type { Calendar } from './calendar.js';
import { dayOfMonthOf, fromDay, lastDay, toDay, type CivilDate, type Day } from './civil-date.js';
import { addDuration, type Duration } from './duration.js';
import type { Step, StepKind } from '../model/step.js';
import { copyOf, type Writable } from '../model/writable.js';

/** A term to compute. The values are taken as checked; `dueDate` is the gate for others. */
export interface TermInput {
  /** The day of the event, which itself does not count. */
  readonly from: Day;
  /** The day of the event counts as the first day after all: an unusual reading that a regulation can offer. */
  readonly eventDay?: EventDay;
  readonly within: Duration;
  readonly calendar: Calendar;
  readonly roll: Roll;
  readonly extensions?: readonly Extension[];
  readonly suspensions?: readonly Suspension[];
  /** What the steps of each kind rest on; extensions and suspensions carry their own. */
  readonly cites?: Cites;
}

/** What happens to a term that ends on a day on which one does not work. */
export type Roll = 'none' | 'forward';

/** Whether the day of the event is outside the term or its first day. */
export type EventDay = 'excluded' | 'included';

/** More time: a length counted from the end so far, or a new end, which never brings the end forward. */
export type Extension = ({ readonly by: Duration } | { readonly until: CivilDate }) & Grounds;

/** Days that do not count, first and last included; without `until` it is still running. */
export type Suspension = { readonly from: CivilDate; readonly until?: CivilDate } & Grounds;

/** What an extension or a suspension rests on, handed through to its step. */
export interface Grounds {
  readonly reason?: string;
  readonly cites?: readonly string[];
}

/** The clauses that a step rests on, by the part of the term that they are about. */
export type Cites = { readonly [Kind in Exclude<StepKind, 'extended' | 'suspended'>]?: readonly string[] };

/** The last day of a term, and whether the calendar is certain of it. */
export interface TermResult {
  /** The last day in time; undefined while a suspension is running; beyond `lastDay` when it falls after the year 9999. */
  readonly end: Day | undefined;
  /** Whether the end leans on days that the calendar is not certain of. */
  readonly provisional: boolean;
}

/** A term with the steps that led to its end. */
export interface ExplainedTerm extends TermResult {
  readonly steps: readonly Step[];
}

/**
 * The last day of a term, without the steps to it: for loops.
 *
 * Counts from the day after `from`. First come the extensions in the order given, then the suspensions by date, then
 * one roll. Suspended days move the end by as many days as the term still had to count, in working days if `within`
 * is in working days and in calendar days otherwise; one that starts after the end, or when nothing is left to count,
 * has no effect. A date is provisional only where the calendar was consulted: weeks that are not rolled are certain in every year.
 *
 * @example computeTerm({ from, within: weeks(3), calendar, roll: 'none' }).end
 */
export function computeTerm(input: TermInput): TermResult {
  return count(input, undefined);
}

/**
 * The last day of a term with the steps to it, from the same count as `computeTerm`.
 *
 * @example explainTerm({ from, within: workingDays(5), calendar, roll: 'none' }).steps
 */
export function explainTerm(input: TermInput): ExplainedTerm {
  const steps: Step[] = [];
  const { end, provisional } = count(input, steps);
  return { end, provisional, steps };
}

const none: readonly never[] = [];

/** One count for both, so that an explanation cannot differ from its date; nothing is written without `steps`. */
function count(input: TermInput, steps: Step[] | undefined): TermResult {
  const { within, calendar, roll, extensions = none, suspensions = none, cites } = input;
  const included = input.eventDay === 'included';
  const from = included ? input.from - 1 : input.from;
  const workingDays = 'workingDays' in within ? within.workingDays : undefined;
  const inWorkingDays = workingDays !== undefined;

  const whole = inWorkingDays ? calendar.addWorkingDays(input.from, workingDays) : addDuration(input.from, within, calendar);
  const isClamped = !inWorkingDays && isLastOfMonthInstead(within, input.from, whole);
  // Months from a first day that counts end on the day before the same-numbered day; where that day is lacking, on the last of the month.
  let end = !included ? whole : 'months' in within || 'years' in within ? (isClamped ? whole : whole - 1) : addDuration(from, within, calendar);
  if (end > lastDay) return { end, provisional: true };
  let provisional = inWorkingDays && calendar.isProvisional(from + 1, end);
  if (steps !== undefined) {
    const date = fromDay(input.from);
    push(steps, { kind: 'start', date }, cites?.start);
    if (included) push(steps, { kind: 'day-included', date }, cites?.['day-included']);
    else push(steps, { kind: 'day-excluded', date, first: fromDay(Math.min(from + 1, lastDay)) }, cites?.['day-excluded']);
    const until = fromDay(end);
    if (inWorkingDays) {
      push(steps, { kind: 'counted', within, until, calendar: calendar.data.id }, cites?.counted);
      pushConsulted(steps, from + 1, end, calendar, cites);
    } else {
      push(steps, { kind: 'counted', within, until, ...(isClamped ? lastOfMonth : undefined) }, cites?.counted);
    }
  }

  for (const extension of extensions) {
    const before = end;
    const by = 'by' in extension ? extension.by : undefined;
    if ('by' in extension) {
      end = addDuration(before, extension.by, calendar);
      if (end > lastDay) return { end, provisional: true };
      if ('workingDays' in extension.by) provisional ||= calendar.isProvisional(before + 1, end);
    } else {
      const until = toDay(extension.until);
      if (until > before) {
        end = until;
        // An end that was set leans on no calendar.
        provisional = false;
      }
    }
    if (steps === undefined) continue;
    const moved = { ...reasoned(extension), from: fromDay(before), to: fromDay(end) };
    if (by === undefined) {
      push(steps, { kind: 'extended', ...moved }, extension.cites);
    } else if ('workingDays' in by) {
      push(steps, { kind: 'extended', by, calendar: calendar.data.id, ...moved }, extension.cites);
      pushConsulted(steps, before + 1, end, calendar, cites);
    } else {
      const isClamped = isLastOfMonthInstead(by, before, end);
      push(steps, { kind: 'extended', by, ...(isClamped ? lastOfMonth : undefined), ...moved }, extension.cites);
    }
  }

  // Overlapping suspensions count once: each takes up where the ones before it stopped.
  let suspendedUntil = from;
  for (const suspension of byDate(suspensions)) {
    const { from: begun, until, cites: own } = suspension;
    const first = Math.max(toDay(begun), suspendedUntil + 1);
    if (first > end) break;
    const before = end;
    if (until === undefined) {
      if (steps !== undefined) {
        push(steps, { kind: 'suspended', ...reasoned(suspension), from: begun, end: fromDay(end) }, own);
      }
      return { end: undefined, provisional };
    }
    const last = toDay(until);
    const days = inWorkingDays ? calendar.workingDaysBetween(first - 1, last) : last - first + 1;
    // Where there was nothing to count, nothing stands still: a weekend, or an end that was set on a day on which one does not work.
    if (days <= 0 || (inWorkingDays && calendar.workingDaysBetween(first - 1, end) === 0)) continue;
    suspendedUntil = last;
    end = inWorkingDays ? calendar.addWorkingDays(before, days) : before + days;
    if (end > lastDay) return { end, provisional: true };
    if (inWorkingDays) provisional ||= calendar.isProvisional(first, Math.max(last, end));
    if (steps !== undefined) {
      const moved = { days, end: fromDay(before), to: fromDay(end) };
      push(steps, { kind: 'suspended', ...reasoned(suspension), from: begun, until, ...moved }, own);
      if (inWorkingDays) pushConsulted(steps, before + 1, end, calendar, cites);
    }
  }

  if (roll === 'forward') {
    const before = end;
    if (!calendar.isWorkingDay(before)) end = calendar.addWorkingDays(before, 1);
    if (end > lastDay) return { end, provisional: true };
    provisional ||= calendar.isProvisional(before, end);
    if (steps !== undefined) {
      pushConsulted(steps, before, end, calendar, cites);
      if (end > before) push(steps, { kind: 'rolled', from: fromDay(before), to: fromDay(end) }, cites?.rolled);
    }
  }

  if (steps !== undefined) push(steps, { kind: 'end', date: fromDay(end), provisional }, cites?.end);
  return { end, provisional };
}

/** Adds a step that was made for it. */
function push(steps: Step[], step: Writable<Step>, cites: readonly string[] | undefined): void {
  if (cites !== undefined) step.cites = cites;
  steps.push(step);
}

const lastOfMonth = { lastOfMonth: true } as const;

/** Whether months or years from a day ended on the last day of a month that lacks the same-numbered day. */
const isLastOfMonthInstead = (length: Duration, start: Day, end: Day): boolean =>
  ('months' in length || 'years' in length) && dayOfMonthOf(end) !== dayOfMonthOf(start);

const reasoned = ({ reason }: Grounds) => (reason === undefined ? undefined : { reason });

/** Adds what a look at the calendar between two days (both included) gave: days passed over, and a horizon that was left. */
function pushConsulted(steps: Step[], from: Day, until: Day, calendar: Calendar, cites: Cites | undefined): void {
  for (const step of calendar.skippedBetween(from, until)) push(steps, copyOf(step), cites?.skipped);
  const { id, horizon } = calendar.data;
  if (horizon !== undefined && calendar.leavesHorizon(from, until)) {
    const stretch = { from: fromDay(from), until: fromDay(until) };
    push(steps, { kind: 'horizon', calendar: id, ...stretch, horizon }, cites?.horizon);
  }
}

// ISO dates sort as text; nothing to sort is the common case.
const byDate = (suspensions: readonly Suspension[]): readonly Suspension[] =>
  suspensions.length < 2
    ? suspensions
    : [...suspensions].sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0));
