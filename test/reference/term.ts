import type { CalendarData } from '../../src/calendar/calendar-data.js';
import type { CivilDate } from '../../src/model/civil-date.js';
import type { Duration } from '../../src/model/duration.js';
import type { Step } from '../../src/model/step.js';
import { daysOff, works } from './calendar.js';
import { dayAfter, dayBefore, daysLater, monthsLater } from './days.js';

/** A term: its last day, and how one gets there. */

export interface Term {
  readonly from: CivilDate;
  readonly within: Duration;
  readonly calendar: CalendarData;
  readonly roll: 'none' | 'forward';
  readonly eventDay: 'excluded' | 'included';
  readonly extensions: readonly (({ readonly by: Duration } | { readonly until: CivilDate }) & { readonly reason?: string; readonly cites?: readonly string[] })[];
  readonly suspensions: readonly { readonly from: CivilDate; readonly until?: CivilDate; readonly cites?: readonly string[] }[];
  readonly cites: Readonly<Record<string, readonly string[]>>;
}

export interface End {
  readonly end: CivilDate | undefined;
  readonly provisional: boolean;
  readonly steps: readonly Step[];
}

/** A length counted from a day, that day not included. */
export const lengthened = (day: CivilDate, by: Duration, calendar: CalendarData): { readonly date: CivilDate; readonly lastOfMonth: boolean } => {
  if ('months' in by) return monthsLater(day, by.months);
  if ('years' in by) return monthsLater(day, 12 * by.years);
  if ('days' in by) return { date: daysLater(day, by.days), lastOfMonth: false };
  if ('weeks' in by) return { date: daysLater(day, 7 * by.weeks), lastOfMonth: false };
  let date = day;
  for (let left = by.workingDays; left > 0; ) {
    date = dayAfter(date);
    if (works(calendar, date)) left -= 1;
  }
  return { date, lastOfMonth: false };
};

/** A length whose first day is the day of the event: months end the day before the same-numbered day, if there is one. */
const firstCounted = (from: CivilDate, by: Duration, calendar: CalendarData): { readonly date: CivilDate; readonly lastOfMonth: boolean } => {
  if (!('months' in by || 'years' in by)) return lengthened(dayBefore(from), by, calendar);
  const whole = lengthened(from, by, calendar);
  return whole.lastOfMonth ? whole : { date: dayBefore(whole.date), lastOfMonth: false };
};

export const lastDayOf = (term: Term): End => {
  const { from, within, calendar, roll, eventDay, cites } = term;
  const steps: Step[] = [];
  let provisional = false;
  const cited = (kind: string): object => (cites[kind] === undefined ? {} : { cites: cites[kind] });
  const consult = (first: CivilDate, last: CivilDate): void => {
    if (first > last) return;
    for (const step of daysOff(calendar, first, last)) {
      steps.push({ ...step, ...cited('skipped') });
      if (step.certainty !== undefined) provisional = true;
    }
    const { horizon } = calendar;
    if (horizon === undefined || (first >= horizon.from && last <= horizon.until)) return;
    provisional = true;
    steps.push({ kind: 'horizon', calendar: calendar.id, from: first, until: last, horizon, ...cited('horizon') });
  };
  const extras = (length: Duration, lastOfMonth: boolean): object => ({ ...('workingDays' in length ? { calendar: calendar.id } : {}), ...(lastOfMonth ? { lastOfMonth } : {}) });

  const before = eventDay === 'included' ? dayBefore(from) : from;
  steps.push({ kind: 'start', date: from, ...cited('start') });
  if (eventDay === 'included') steps.push({ kind: 'day-included', date: from, ...cited('day-included') });
  else steps.push({ kind: 'day-excluded', date: from, first: dayAfter(from), ...cited('day-excluded') });

  const counted = eventDay === 'included' ? firstCounted(from, within, calendar) : lengthened(from, within, calendar);
  let end = counted.date;
  steps.push({ kind: 'counted', within, until: end, ...extras(within, counted.lastOfMonth), ...cited('counted') });
  if ('workingDays' in within) consult(dayAfter(before), end);

  for (const { reason, cites: grounds, ...extension } of term.extensions) {
    const longer = 'by' in extension ? lengthened(end, extension.by, calendar) : { date: extension.until > end ? extension.until : end, lastOfMonth: false };
    const given = 'by' in extension ? { by: extension.by, ...extras(extension.by, longer.lastOfMonth) } : {};
    steps.push({ kind: 'extended', ...given, ...(reason === undefined ? {} : { reason }), from: end, to: longer.date, ...(grounds === undefined ? {} : { cites: grounds }) });
    if ('by' in extension && 'workingDays' in extension.by) consult(dayAfter(end), longer.date);
    // An end that was named leans on no calendar.
    if ('until' in extension && longer.date > end) provisional = false;
    end = longer.date;
  }

  const counts = (day: CivilDate): boolean => !('workingDays' in within) || works(calendar, day);
  let running: boolean = true;
  let resumed = dayAfter(before);
  for (const suspension of [...term.suspensions].sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0))) {
    const first = suspension.from < resumed ? resumed : suspension.from;
    if (first > end) break;
    const grounds = suspension.cites === undefined ? {} : { cites: suspension.cites };
    if (suspension.until === undefined) {
      steps.push({ kind: 'suspended', from: suspension.from, end, ...grounds });
      running = false;
      break;
    }
    if (suspension.until < first) continue;
    let left = 0;
    for (let day = first; day <= end; day = dayAfter(day)) if (counts(day)) left += 1;
    let days = 0;
    for (let day = first; day <= suspension.until; day = dayAfter(day)) if (counts(day)) days += 1;
    if (days === 0 || left === 0) continue;
    resumed = dayAfter(suspension.until);
    let moved = suspension.until;
    while (left > 0) {
      moved = dayAfter(moved);
      if (counts(moved)) left -= 1;
    }
    steps.push({ kind: 'suspended', from: suspension.from, until: suspension.until, days, end, to: moved, ...grounds });
    if ('workingDays' in within) consult(dayAfter(end), moved);
    end = moved;
  }

  if (running && roll === 'forward') {
    const off = end;
    while (!works(calendar, end)) end = dayAfter(end);
    consult(off, end);
    if (off < end) steps.push({ kind: 'rolled', from: off, to: end, ...cited('rolled') });
  }

  if (!running) return { end: undefined, provisional, steps };
  steps.push({ kind: 'end', date: end, provisional, ...cited('end') });
  return { end, provisional, steps };
};
