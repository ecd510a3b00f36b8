import * as z from 'zod/mini';
import type { Ids } from '../model/ids.js';
import { idSchema } from '../model/schema.js';
import { decidedBy, ruleBaseShape, unknown, type RuleBase, type RuleKind } from './rule-kind.js';

/** Anonymity: holds when whoever handles the complaint does not know who complains (the boolean fact is false). */
export interface Anonymity<I extends Ids = Ids> extends RuleBase<I> {
  readonly kind: 'anonymity';
  readonly known: I['fact'];
}

const decided = decidedBy('identity-unknown', 'identity-known');

export const anonymity: RuleKind<Anonymity> = {
  schema: z.strictObject({ ...ruleBaseShape, kind: z.literal('anonymity'), known: idSchema }),
  references: (rule) => ({ facts: [rule.known] }),
  answer(rule, context) {
    const known = context.fact(rule.known);
    return known === undefined ? unknown : decided(known === false);
  },
  basis: ({ known }) => ({ read: [known], missing: [{ kind: 'fact', id: known }] }),
};
