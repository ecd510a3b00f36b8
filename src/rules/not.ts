import * as z from 'zod/mini';
import type { Ids } from '../model/ids.js';
import { idSchema } from '../model/schema.js';
import { ruleBaseShape, type RuleBase, type RuleKind } from './rule-kind.js';

/** The other rule fails. Unknown and not applicable stay what they are. */
export interface Not<I extends Ids = Ids> extends RuleBase<I> {
  readonly kind: 'not';
  readonly of: I['rule'];
}

const opposite = { holds: 'fails', fails: 'holds', unknown: 'unknown', notApplicable: 'notApplicable' } as const;

export const not: RuleKind<Not> = {
  schema: z.strictObject({ ...ruleBaseShape, kind: z.literal('not'), of: idSchema }),
  references: (rule) => ({ rules: [rule.of] }),
  evaluate(rule, context) {
    const { status } = context.answer(rule.of);
    return {
      status: opposite[status],
      reason: status === 'unknown' ? 'information-missing' : 'negated',
      basis: () => {
        const verdict = context.verdict(rule.of);
        return { read: verdict.read, missing: verdict.missing, of: [verdict] };
      },
      turn: () => context.turn(rule.of),
    };
  },
};
