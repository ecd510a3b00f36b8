import * as z from 'zod/mini';
import type { Ids } from '../model/ids.js';
import { idSchema } from '../model/schema.js';
import { decidedBy, ruleBaseShape, type RuleBase, type RuleKind } from './rule-kind.js';

/** Prior steps: each of these events is in the case, the act under test included. */
export interface Steps<I extends Ids = Ids> extends RuleBase<I> {
  readonly kind: 'steps';
  readonly events: readonly I['event'][];
}

const decided = decidedBy('steps-taken', 'steps-skipped');

export const steps: RuleKind<Steps> = {
  schema: z.strictObject({ ...ruleBaseShape, kind: z.literal('steps'), events: z.array(idSchema).check(z.minLength(1)) }),
  references: (rule) => ({ events: rule.events }),
  answer: (rule, context) => decided(rule.events.every((event) => context.occurred(event))),
  basis: (rule, context) => ({ data: { skipped: rule.events.filter((event) => !context.occurred(event)) } }),
};
