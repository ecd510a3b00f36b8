import * as z from 'zod/mini';
import type { AnyEvent } from '../model/event.js';
import type { Ids } from '../model/ids.js';
import { idSchema, valueSchema } from '../model/schema.js';
import type { Value } from '../model/value.js';
import { decidedBy, notApplicable, ruleBaseShape, unknown, type RuleBase, type RuleKind, type RuleContext } from './rule-kind.js';
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

const decided = decidedBy('value-matches', 'value-differs');

const notOccurred = notApplicable('event-not-occurred');

/** The value of the act, and the one it is compared with: `compared` is null where the act to compare with is not there. */
const look = (rule: Attribute, context: RuleContext): { readonly value: Value | undefined; readonly wanted?: Value | undefined; readonly compared?: AnyEvent | null } => {
  const value = context.attribute(rule.attribute, rule.of);
  if (!('of' in rule.is)) return { value };
  // An act is not compared with itself.
  const compared = context.earlier(rule.is.of, rule.of) ?? null;
  return { value, compared, wanted: compared?.[rule.is.attribute] as Value | undefined };
};

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
  answer(rule, context) {
    const { value, wanted, compared } = look(rule, context);
    if ((rule.of !== undefined && !context.occurred(rule.of)) || compared === null) return notOccurred;
    if (value === undefined) return unknown;
    if (compared === undefined) return decided(isOneOf(value, rule.is as readonly Value[]));
    return wanted === undefined ? unknown : decided(sameValue(value, wanted));
  },
  basis(rule, context, { status }) {
    if (status === 'notApplicable') return {};
    const { value } = look(rule, context);
    const read = [rule.attribute];
    if (status === 'unknown') return { read, missing: [{ kind: 'attribute', id: value === undefined || !('of' in rule.is) ? rule.attribute : rule.is.attribute }] };
    return { read, data: { value } };
  },
};
