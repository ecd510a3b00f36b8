import { toDay, type Day } from '../calendar/civil-date.js';
import type { Verdict } from '../model/verdict.js';

/** The first day on which one of these verdicts changes by itself. */
export const earliestChange = (verdicts: readonly Verdict[]): { readonly changesOn?: Day } => {
  const days = verdicts.flatMap((verdict) => (verdict.changesOn === undefined ? [] : [toDay(verdict.changesOn)]));
  return days.length === 0 ? {} : { changesOn: Math.min(...days) };
};
