import * as z from 'zod/mini';
import type { Ids } from '../model/ids.js';
import { idSchema } from '../model/schema.js';
import { earliestTurn } from './earliest-turn.js';
import { ruleBaseShape, type Basis, type RuleBase, type RuleKind } from './rule-kind.js';

/** A rule that matters only under a condition: `when` fails makes it not applicable, else it is as `then`. */
export interface Condition<I extends Ids = Ids> extends RuleBase<I> {
  readonly kind: 'condition';
  readonly when: I['rule'];
  readonly then: I['rule'];
}

export const condition: RuleKind<Condition> = {
  schema: z.strictObject({ ...ruleBaseShape, kind: z.literal('condition'), when: idSchema, then: idSchema }),
  references: (rule) => ({ rules: [rule.when, rule.then] }),
  evaluate(rule, context) {
    const { status } = context.answer(rule.when);
    const whenTurns = () => context.turn(rule.when);
    if (status === 'fails' || status === 'notApplicable') {
      return { status: 'notApplicable', reason: 'condition-not-met', basis: () => ({ read: context.verdict(rule.when).read, of: [context.verdict(rule.when)] }), turn: whenTurns };
    }
    const basis = (): Basis => {
      const of = [context.verdict(rule.when), context.verdict(rule.then)];
      return { read: of.flatMap((verdict) => verdict.read), missing: of.flatMap((verdict) => verdict.missing), of };
    };
    // While the condition is not known, time can decide nothing but the condition itself.
    if (status === 'unknown') return { status: 'unknown', reason: 'information-missing', basis, turn: whenTurns };
    const then = context.answer(rule.then);
    return { status: then.status, reason: then.reason, basis, turn: () => earliestTurn([rule.when, rule.then], context) };
  },
};
