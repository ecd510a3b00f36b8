import type { Case } from '../model/case.js';
import type { AnyEvent, Vocabulary } from '../model/event.js';
import type { Verdict } from '../model/verdict.js';
import { compiledOf, type Regulation } from '../regulation/regulation.js';
import { actOf, situationAt } from './apply.js';
import { stepChart } from './step-chart.js';

/** Which candidates of the chart an event takes on a case, and what every rule that was asked said. */
export interface Trace {
  readonly candidates: readonly { readonly state: string; readonly event: string; readonly index: number }[];
  readonly verdicts: readonly Verdict[];
}

/** What the chart makes of a checked event on a checked case: for coverage and for telling a case step by step. */
export const traceEvent = <V extends Vocabulary>(regulation: Regulation<V>, current: Case, event: AnyEvent): Trace => {
  const compiled = compiledOf(regulation);
  const act = actOf(compiled, { ...event, id: event.id ?? '' });
  const situation = situationAt(compiled, current, act);
  const asked = new Map<string, Verdict>();
  const taken = stepChart(compiled.chart, current.state, act.type, (rule) => {
    const verdict = situation.verdict(rule);
    asked.set(rule, verdict);
    return verdict.status;
  });
  return {
    candidates: taken.kind === 'taken' ? taken.candidates.map((candidate) => ({ state: candidate.node.path, event: candidate.event, index: candidate.index })) : [],
    verdicts: [...asked.values()],
  };
};
