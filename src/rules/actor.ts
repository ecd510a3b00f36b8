import * as z from 'zod/mini';
import type { Ids } from '../model/ids.js';
import { idSchema } from '../model/schema.js';
import { decidedBy, ruleBaseShape, unknown, type RuleBase, type RuleKind } from './rule-kind.js';

/** The act under test is done by one of these. */
export interface Actor<I extends Ids = Ids> extends RuleBase<I> {
  readonly kind: 'actor';
  readonly is: readonly I['actor'][];
}

const decided = decidedBy('actor-matches', 'actor-differs');

export const actor: RuleKind<Actor> = {
  schema: z.strictObject({ ...ruleBaseShape, kind: z.literal('actor'), is: z.array(idSchema).check(z.minLength(1)) }),
  references: (rule) => ({ actors: rule.is }),
  answer(rule, context) {
    const by = context.actor();
    return by === undefined ? unknown : decided(rule.is.includes(by));
  },
  basis(_rule, context) {
    const by = context.actor();
    return by === undefined ? { missing: [{ kind: 'actor', id: 'by' }] } : { data: { by } };
  },
};
