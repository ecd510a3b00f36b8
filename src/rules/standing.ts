import * as z from 'zod/mini';
import type { Ids } from '../model/ids.js';
import { idSchema, valueSchema } from '../model/schema.js';
import type { Value } from '../model/value.js';
import { decided, ruleBaseShape, unknown, type RuleBase, type RuleKind } from './rule-kind.js';
import { isOneOf } from './same-value.js';

/**
 * Standing and representation: the complainant acts in a capacity that the text accepts,
 * and with a mandate where the text asks for one in that capacity.
 */
export interface Standing<I extends Ids = Ids> extends RuleBase<I> {
  readonly kind: 'standing';
  readonly capacity: I['fact'];
  readonly accepted: readonly Value[];
  readonly mandate?: { readonly for: readonly Value[]; readonly fact: I['fact'] };
}

export const standing: RuleKind<Standing> = {
  schema: z.strictObject({
    ...ruleBaseShape,
    kind: z.literal('standing'),
    capacity: idSchema,
    accepted: z.array(valueSchema).check(z.minLength(1)),
    mandate: z.optional(z.strictObject({ for: z.array(valueSchema), fact: idSchema })),
  }),
  references: (rule) => ({ facts: rule.mandate === undefined ? [rule.capacity] : [rule.capacity, rule.mandate.fact] }),
  evaluate(rule, context) {
    const capacity = context.fact(rule.capacity);
    if (capacity === undefined) return unknown([{ kind: 'fact', id: rule.capacity }], [rule.capacity]);
    const read = [rule.capacity];
    if (!isOneOf(capacity, rule.accepted)) return { status: 'fails', reason: 'standing-not-accepted', basis: () => ({ read, data: { value: capacity } }) };
    if (rule.mandate !== undefined && isOneOf(capacity, rule.mandate.for)) {
      const mandate = context.fact(rule.mandate.fact);
      read.push(rule.mandate.fact);
      if (mandate === undefined) return unknown([{ kind: 'fact', id: rule.mandate.fact }], read);
      return decided(mandate === true, 'standing-accepted', 'mandate-missing', () => ({ read, data: { value: capacity } }));
    }
    return { status: 'holds', reason: 'standing-accepted', basis: () => ({ read, data: { value: capacity } }) };
  },
};
