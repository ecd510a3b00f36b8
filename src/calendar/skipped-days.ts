import type { NonWorkingReason } from './calendar-data.js';
import { dayOf, firstDay, fromDay, yearOf, type Day } from './civil-date.js';
import type { SkippedStep } from '../model/step.js';

/** A day off, or the consecutive days of a weekend, with the step that tells it. */
interface Run {
  readonly from: Day;
  readonly until: Day;
  readonly step: SkippedStep;
}

/** At least one day a week is worked, so no weekend is longer. */
const longestWeekend = 6;

/**
 * The days passed over in any stretch of a calendar, as steps.
 *
 * They are made once a year of the calendar and shared from then on, frozen, because terms of the same year pass over
 * the same weekends. A weekend of which the stretch holds only a part is told by that part.
 */
export function skippedDays(
  reasonOf: (day: Day) => NonWorkingReason | undefined,
): (from: Day, until: Day) => readonly SkippedStep[] {
  const years = new Map<number, readonly Run[]>();

  const runsOf = (year: number): readonly Run[] => {
    let runs = years.get(year);
    if (runs === undefined) {
      runs = runsStartingIn(year, reasonOf);
      years.set(year, runs);
    }
    return runs;
  };

  return (from, until) => {
    const steps: SkippedStep[] = [];
    const lastYear = yearOf(until);
    for (let year = yearOf(Math.max(from - longestWeekend, firstDay)); year <= lastYear; year++) {
      const runs = runsOf(year);
      for (let index = firstEndingFrom(from, runs); index < runs.length; index++) {
        const run = runs[index] as Run;
        if (run.from > until) return steps;
        const isWhole = run.from >= from && run.until <= until;
        steps.push(isWhole ? run.step : stepOf(Math.max(run.from, from), Math.min(run.until, until), reasonOf));
      }
    }
    return steps;
  };
}

function runsStartingIn(year: number, reasonOf: (day: Day) => NonWorkingReason | undefined): readonly Run[] {
  const isWeekend = (day: Day): boolean => reasonOf(day)?.kind === 'weekend';
  const runs: Run[] = [];
  const nextYear = dayOf(year + 1, 1, 1);
  let day = dayOf(year, 1, 1);
  // A weekend over the turn of the year belongs to the year in which it starts.
  while (day > firstDay && isWeekend(day) && isWeekend(day - 1)) day++;
  for (; day < nextYear; day++) {
    if (reasonOf(day) === undefined) continue;
    const from = day;
    if (isWeekend(day)) while (isWeekend(day + 1)) day++;
    runs.push({ from, until: day, step: stepOf(from, day, reasonOf) });
  }
  return runs;
}

function stepOf(from: Day, until: Day, reasonOf: (day: Day) => NonWorkingReason | undefined): SkippedStep {
  const { kind, name, certainty } = reasonOf(from) as NonWorkingReason;
  const date = fromDay(from);
  if (until > from) return Object.freeze({ kind: 'skipped', date, until: fromDay(until), why: kind, name: weekend });
  return Object.freeze({ kind: 'skipped', date, why: kind, name, ...(certainty === undefined ? {} : { certainty }) });
}

const weekend = Object.freeze({ nl: 'weekend', en: 'weekend' });

/** The index of the first run that ends on or after a day. */
function firstEndingFrom(day: Day, runs: readonly Run[]): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle] as Run).until < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
