import * as z from 'zod/mini';
import type { Ids } from '../model/ids.js';
import { idSchema, valueSchema } from '../model/schema.js';
import type { Value } from '../model/value.js';
import { decided, ruleBaseShape, unknown, type RuleBase, type RuleKind } from './rule-kind.js';

/**
 * An attribute of the act under test has one of these values: its form, its addressee, its outcome.
 *
 * With `of`, the attribute of the latest such event, whatever act is under test; not applicable while there was none.
 */
export interface Attribute<I extends Ids = Ids> extends RuleBase<I> {
  readonly kind: 'attribute';
  readonly attribute: string;
  readonly of?: I['event'];
  readonly is: readonly Value[];
}

export const attribute: RuleKind<Attribute> = {
  schema: z.strictObject({ ...ruleBaseShape, kind: z.literal('attribute'), attribute: idSchema, of: z.optional(idSchema), is: z.array(valueSchema).check(z.minLength(1)) }),
  references: (rule) => ({ attributes: [rule.attribute], events: rule.of === undefined ? [] : [rule.of] }),
  evaluate(rule, context) {
    if (rule.of !== undefined && !context.occurred(rule.of)) return { status: 'notApplicable', reason: 'event-not-occurred' };
    const value = context.attribute(rule.attribute, rule.of);
    if (value === undefined) return unknown([{ kind: 'attribute', id: rule.attribute }], [rule.attribute]);
    return decided(rule.is.includes(value), 'value-matches', 'value-differs', { read: [rule.attribute], data: { value } });
  },
};
