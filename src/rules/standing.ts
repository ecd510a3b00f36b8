import * as z from 'zod/mini';
import type { Ids } from '../model/ids.js';
import { idSchema, valueSchema } from '../model/schema.js';
import type { Value } from '../model/value.js';
import { ruleBaseShape, unknown, type Answer, type RuleBase, type RuleKind } from './rule-kind.js';
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

const accepted: Answer = Object.freeze({ status: 'holds', reason: 'standing-accepted' });

const notAccepted: Answer = Object.freeze({ status: 'fails', reason: 'standing-not-accepted' });

const mandateMissing: Answer = Object.freeze({ status: 'fails', reason: 'mandate-missing' });

const needsMandate = (rule: Standing, capacity: Value): rule is Standing & Required<Pick<Standing, 'mandate'>> => rule.mandate !== undefined && isOneOf(capacity, rule.mandate.for);

export const standing: RuleKind<Standing> = {
  schema: z.strictObject({
    ...ruleBaseShape,
    kind: z.literal('standing'),
    capacity: idSchema,
    accepted: z.array(valueSchema).check(z.minLength(1)),
    mandate: z.optional(z.strictObject({ for: z.array(valueSchema), fact: idSchema })),
  }),
  references: (rule) => ({ facts: rule.mandate === undefined ? [rule.capacity] : [rule.capacity, rule.mandate.fact] }),
  answer(rule, context) {
    const capacity = context.fact(rule.capacity);
    if (capacity === undefined) return unknown;
    if (!isOneOf(capacity, rule.accepted)) return notAccepted;
    if (!needsMandate(rule, capacity)) return accepted;
    const mandate = context.fact(rule.mandate.fact);
    return mandate === undefined ? unknown : mandate === true ? accepted : mandateMissing;
  },
  basis(rule, context, { status, reason }) {
    const capacity = context.fact(rule.capacity);
    if (capacity === undefined) return { read: [rule.capacity], missing: [{ kind: 'fact', id: rule.capacity }] };
    const read = reason !== 'standing-not-accepted' && needsMandate(rule, capacity) ? [rule.capacity, rule.mandate.fact] : [rule.capacity];
    return status === 'unknown' ? { read, missing: [{ kind: 'fact', id: rule.mandate?.fact as string }] } : { read, data: { value: capacity } };
  },
};
