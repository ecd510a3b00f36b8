import * as z from 'zod/mini';
import type { Ids } from '../model/ids.js';
import { idSchema, valueSchema } from '../model/schema.js';
import type { Value } from '../model/value.js';
import { decided, ruleBaseShape, unknown, type RuleBase, type RuleKind } from './rule-kind.js';
import { isOneOf } from './same-value.js';

/** A fact of the case has one of these values: scope by service or subject, or any other plain condition. */
export interface Fact<I extends Ids = Ids> extends RuleBase<I> {
  readonly kind: 'fact';
  readonly fact: I['fact'];
  readonly is: readonly Value[];
}

export const fact: RuleKind<Fact> = {
  schema: z.strictObject({ ...ruleBaseShape, kind: z.literal('fact'), fact: idSchema, is: z.array(valueSchema).check(z.minLength(1)) }),
  references: (rule) => ({ facts: [rule.fact] }),
  evaluate(rule, context) {
    const value = context.fact(rule.fact);
    if (value === undefined) return unknown([{ kind: 'fact', id: rule.fact }], [rule.fact]);
    return decided(isOneOf(value, rule.is), 'value-matches', 'value-differs', () => ({ read: [rule.fact], data: { value } }));
  },
};
