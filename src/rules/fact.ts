import * as z from 'zod/mini';
import type { Ids } from '../model/ids.js';
import { idSchema, valueSchema } from '../model/schema.js';
import type { Value } from '../model/value.js';
import { decidedBy, ruleBaseShape, unknown, type RuleBase, type RuleKind } from './rule-kind.js';
import { isOneOf } from './same-value.js';

/** A fact of the case has one of these values: scope by service or subject, or any other plain condition. */
export interface Fact<I extends Ids = Ids> extends RuleBase<I> {
  readonly kind: 'fact';
  readonly fact: I['fact'];
  readonly is: readonly Value[];
}

const decided = decidedBy('value-matches', 'value-differs');

export const fact: RuleKind<Fact> = {
  schema: z.strictObject({ ...ruleBaseShape, kind: z.literal('fact'), fact: idSchema, is: z.array(valueSchema).check(z.minLength(1)) }),
  references: (rule) => ({ facts: [rule.fact] }),
  answer(rule, context) {
    const value = context.fact(rule.fact);
    return value === undefined ? unknown : decided(isOneOf(value, rule.is));
  },
  basis(rule, context) {
    const value = context.fact(rule.fact);
    return value === undefined ? { read: [rule.fact], missing: [{ kind: 'fact', id: rule.fact }] } : { read: [rule.fact], data: { value } };
  },
};
