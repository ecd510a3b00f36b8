import * as z from 'zod/mini';
import type { Ids } from '../model/ids.js';
import { idSchema } from '../model/schema.js';
import { decidedBy, notApplicable, ruleBaseShape, unknown, type RuleBase, type RuleKind } from './rule-kind.js';

/** The other rule fails. Unknown and not applicable stay what they are. */
export interface Not<I extends Ids = Ids> extends RuleBase<I> {
  readonly kind: 'not';
  readonly of: I['rule'];
}

const negated = decidedBy('negated', 'negated');

const neither = notApplicable('negated');

export const not: RuleKind<Not> = {
  schema: z.strictObject({ ...ruleBaseShape, kind: z.literal('not'), of: idSchema }),
  references: (rule) => ({ rules: [rule.of] }),
  answer(rule, context) {
    const { status } = context.answer(rule.of);
    return status === 'unknown' ? unknown : status === 'notApplicable' ? neither : negated(status === 'fails');
  },
  basis(rule, context) {
    const verdict = context.verdict(rule.of);
    return { read: verdict.read, missing: verdict.missing, of: [verdict] };
  },
  turn: (rule, context) => context.turn(rule.of),
};
