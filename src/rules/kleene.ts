import type { ReasonCode } from '../model/verdict.js';
import { earliestTurn } from './earliest-turn.js';
import type { Basis, Outcome, RuleContext } from './rule-kind.js';

/**
 * Kleene's strong conjunction and disjunction in one: a rule with the decisive status decides, else one that is unknown
 * leaves it unknown. Not applicable is neutral.
 */
export const kleene = (of: readonly string[], context: RuleContext, decisive: 'holds' | 'fails', reasons: { readonly decided: ReasonCode; readonly otherwise: ReasonCode }): Outcome => {
  let unknown = false;
  let relevant = false;
  const basis = (): Basis => {
    const verdicts = of.map((id) => context.verdict(id));
    return { read: verdicts.flatMap((verdict) => verdict.read), missing: verdicts.flatMap((verdict) => verdict.missing), of: verdicts };
  };
  const turn = () => earliestTurn(of, context);
  for (const id of of) {
    const { status } = context.answer(id);
    if (status === decisive) return { status: decisive, reason: reasons.decided, basis, turn };
    unknown ||= status === 'unknown';
    relevant ||= status !== 'notApplicable';
  }
  if (unknown) return { status: 'unknown', reason: 'information-missing', basis, turn };
  if (!relevant) return { status: 'notApplicable', reason: 'condition-not-met', basis, turn };
  return { status: decisive === 'holds' ? 'fails' : 'holds', reason: reasons.otherwise, basis, turn };
};
