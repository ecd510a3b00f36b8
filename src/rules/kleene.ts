import type { ReasonCode } from '../model/verdict.js';
import { earliestChange } from './earliest-change.js';
import type { Outcome, RuleContext } from './rule-kind.js';

/**
 * Kleene's strong conjunction and disjunction in one: a rule with the decisive status decides, else one that is unknown
 * leaves it unknown. Not applicable is neutral.
 */
export const kleene = (of: readonly string[], context: RuleContext, decisive: 'holds' | 'fails', reasons: { readonly decided: ReasonCode; readonly otherwise: ReasonCode }): Outcome => {
  const verdicts = of.map((id) => context.verdict(id));
  const relevant = verdicts.filter((verdict) => verdict.status !== 'notApplicable');
  const said = { read: verdicts.flatMap((verdict) => verdict.read), of: verdicts };
  const rest = { ...said, ...earliestChange(verdicts) };
  if (relevant.some((verdict) => verdict.status === decisive)) return { status: decisive, reason: reasons.decided, ...rest };
  if (relevant.some((verdict) => verdict.status === 'unknown')) {
    return { status: 'unknown', reason: 'information-missing', missing: relevant.flatMap((verdict) => verdict.missing), ...rest };
  }
  if (relevant.length === 0) return { status: 'notApplicable', reason: 'condition-not-met', ...rest };
  return { status: decisive === 'holds' ? 'fails' : 'holds', reason: reasons.otherwise, ...rest };
};
