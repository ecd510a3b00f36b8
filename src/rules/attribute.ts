import * as z from 'zod/mini';
import type { Ids } from '../model/ids.js';
import { idSchema, valueSchema } from '../model/schema.js';
import type { Value } from '../model/value.js';
import { decided, ruleBaseShape, unknown, type RuleBase, type RuleKind } from './rule-kind.js';
import { isOneOf, sameValue } from './same-value.js';

/**
 * An attribute of the act under test has one of these values (its form, its addressee, its outcome),
 * or the same value as an attribute of an earlier act.
 *
 * With `of`, the attribute of the latest such event, whatever act is under test; not applicable while there was none.
 */
export interface Attribute<I extends Ids = Ids> extends RuleBase<I> {
  readonly kind: 'attribute';
  readonly attribute: string;
  readonly of?: I['event'];
  readonly is: readonly Value[] | { readonly attribute: string; readonly of: I['event'] };
}

export const attribute: RuleKind<Attribute> = {
  schema: z.strictObject({
    ...ruleBaseShape,
    kind: z.literal('attribute'),
    attribute: idSchema,
    of: z.optional(idSchema),
    is: z.union([z.array(valueSchema).check(z.minLength(1)), z.strictObject({ attribute: idSchema, of: idSchema })]),
  }),
  references: (rule) => ({
    attributes: [{ id: rule.attribute, ...(rule.of === undefined ? {} : { event: rule.of }) }, ...('of' in rule.is ? [{ id: rule.is.attribute, event: rule.is.of }] : [])],
    events: [...(rule.of === undefined ? [] : [rule.of]), ...('of' in rule.is ? [rule.is.of] : [])],
  }),
  evaluate(rule, context) {
    const other = 'of' in rule.is ? rule.is : undefined;
    // An act is not compared with itself.
    const earlier = other === undefined ? undefined : context.earlier(other.of, rule.of);
    if ((rule.of !== undefined && !context.occurred(rule.of)) || (other !== undefined && earlier === undefined)) return { status: 'notApplicable', reason: 'event-not-occurred' };
    const value = context.attribute(rule.attribute, rule.of);
    if (value === undefined) return unknown([{ kind: 'attribute', id: rule.attribute }], [rule.attribute]);
    const wanted = other === undefined ? undefined : earlier?.[other.attribute];
    if (other !== undefined && wanted === undefined) return unknown([{ kind: 'attribute', id: other.attribute }], [rule.attribute]);
    const matches = other === undefined ? isOneOf(value, rule.is as readonly Value[]) : sameValue(value, wanted as Value);
    return decided(matches, 'value-matches', 'value-differs', () => ({ read: [rule.attribute], data: { value } }));
  },
};
