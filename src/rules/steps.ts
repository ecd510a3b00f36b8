import * as z from 'zod/mini';
import type { Ids } from '../model/ids.js';
import { idSchema } from '../model/schema.js';
import { decided, ruleBaseShape, type RuleBase, type RuleKind } from './rule-kind.js';

/** Prior steps: each of these events is in the case, the act under test included. */
export interface Steps<I extends Ids = Ids> extends RuleBase<I> {
  readonly kind: 'steps';
  readonly events: readonly I['event'][];
}

export const steps: RuleKind<Steps> = {
  schema: z.strictObject({ ...ruleBaseShape, kind: z.literal('steps'), events: z.array(idSchema).check(z.minLength(1)) }),
  references: (rule) => ({ events: rule.events }),
  evaluate(rule, context) {
    const skipped = rule.events.filter((event) => !context.occurred(event));
    return decided(skipped.length === 0, 'steps-taken', 'steps-skipped', () => ({ data: { skipped } }));
  },
};
