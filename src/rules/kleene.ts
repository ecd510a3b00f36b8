import type { ReasonCode } from '../model/verdict.js';
import { earliestTurn } from './earliest-turn.js';
import { notApplicable, unknown, type Answer, type RuleKind } from './rule-kind.js';

const irrelevant = notApplicable('condition-not-met');

/**
 * Kleene's strong conjunction and disjunction in one: a rule with the decisive status decides, else one that is unknown
 * leaves it unknown. Not applicable is neutral.
 */
export const kleene = (decisive: 'holds' | 'fails', reasons: { readonly decided: ReasonCode; readonly otherwise: ReasonCode }): Pick<RuleKind<{ readonly of: readonly string[] }>, 'answer' | 'basis' | 'turn'> => {
  const decided: Answer = Object.freeze({ status: decisive, reason: reasons.decided });
  const otherwise: Answer = Object.freeze({ status: decisive === 'holds' ? 'fails' : 'holds', reason: reasons.otherwise });
  return {
    answer({ of }, context) {
      let open = false;
      let relevant = false;
      // By index: an iterator over a frozen list is an object.
      for (let index = 0; index < of.length; index += 1) {
        const { status } = context.answer(of[index] as string);
        if (status === decisive) return decided;
        open ||= status === 'unknown';
        relevant ||= status !== 'notApplicable';
      }
      return open ? unknown : relevant ? otherwise : irrelevant;
    },
    basis({ of }, context) {
      const verdicts = of.map((id) => context.verdict(id));
      return { read: verdicts.flatMap((verdict) => verdict.read), missing: verdicts.flatMap((verdict) => verdict.missing), of: verdicts };
    },
    turn: ({ of }, context) => earliestTurn(of, context),
  };
};
