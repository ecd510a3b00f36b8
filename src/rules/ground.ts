import * as z from 'zod/mini';
import type { Ids } from '../model/ids.js';
import { idSchema } from '../model/schema.js';
import { decided, ruleBaseShape, unknown, type RuleBase, type RuleKind } from './rule-kind.js';

/**
 * The ground that the act under test names holds on the day of filing.
 *
 * A free-text ground cannot be tested: it holds when the act gives reasons in the attribute `reasons`.
 */
export interface Ground<I extends Ids = Ids> extends RuleBase<I> {
  readonly kind: 'ground';
  readonly attribute: string;
  readonly reasons?: string;
}

export const ground: RuleKind<Ground> = {
  schema: z.strictObject({ ...ruleBaseShape, kind: z.literal('ground'), attribute: idSchema, reasons: z.optional(idSchema) }),
  references: (rule) => ({ attributes: [{ id: rule.attribute }, ...(rule.reasons === undefined ? [] : [{ id: rule.reasons }])] }),
  evaluate(rule, context) {
    const named = context.attribute(rule.attribute);
    const read = [rule.attribute];
    const test = typeof named === 'string' ? context.ground(named) : undefined;
    if (test === undefined) return unknown([{ kind: 'attribute', id: rule.attribute }], read);
    const { status, verdict } = test;
    if (status === 'freeText') {
      if (rule.reasons === undefined) return { status: 'holds', reason: 'ground-free-text', basis: () => ({ read, data: { ground: named } }) };
      const reasons = context.attribute(rule.reasons);
      read.push(rule.reasons);
      if (reasons === undefined) return unknown([{ kind: 'attribute', id: rule.reasons }], read);
      return decided(reasons !== '' && reasons !== false, 'ground-free-text', 'ground-without-reasons', () => ({ read, data: { ground: named } }));
    }
    return {
      status,
      reason: status === 'unknown' ? 'information-missing' : status === 'holds' ? 'ground-holds' : 'ground-fails',
      basis: () => ({ read: [...read, ...(verdict?.read ?? [])], missing: verdict?.missing ?? [], of: verdict === undefined ? [] : [verdict], data: { ground: named } }),
    };
  },
};
