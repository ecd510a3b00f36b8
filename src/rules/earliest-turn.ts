import type { Day } from '../calendar/civil-date.js';
import type { RuleContext } from './rule-kind.js';

/** The first day on which one of these rules says something else by itself. */
export const earliestTurn = (rules: readonly string[], context: RuleContext): Day | undefined => {
  let earliest: Day | undefined;
  for (const rule of rules) {
    const day = context.turn(rule);
    if (day !== undefined && (earliest === undefined || day < earliest)) earliest = day;
  }
  return earliest;
};
