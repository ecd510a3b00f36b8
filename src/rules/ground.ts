import * as z from 'zod/mini';
import type { Ids } from '../model/ids.js';
import { idSchema } from '../model/schema.js';
import type { VerdictStatus } from '../model/verdict.js';
import { ruleBaseShape, unknown, type Answer, type RuleBase, type RuleContext, type RuleKind } from './rule-kind.js';

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

const answers = {
  holds: Object.freeze({ status: 'holds', reason: 'ground-holds' }),
  fails: Object.freeze({ status: 'fails', reason: 'ground-fails' }),
  notApplicable: Object.freeze({ status: 'notApplicable', reason: 'ground-fails' }),
  unknown,
} as const satisfies Readonly<Record<VerdictStatus, Answer>>;

const freeText: Answer = Object.freeze({ status: 'holds', reason: 'ground-free-text' });

const withoutReasons: Answer = Object.freeze({ status: 'fails', reason: 'ground-without-reasons' });

/** The ground that the act names. */
const namedIn = (rule: Ground, context: RuleContext): string | undefined => {
  const named = context.attribute(rule.attribute);
  return typeof named === 'string' ? named : undefined;
};

export const ground: RuleKind<Ground> = {
  schema: z.strictObject({ ...ruleBaseShape, kind: z.literal('ground'), attribute: idSchema, reasons: z.optional(idSchema) }),
  references: (rule) => ({ attributes: [{ id: rule.attribute }, ...(rule.reasons === undefined ? [] : [{ id: rule.reasons }])] }),
  answer(rule, context) {
    const named = namedIn(rule, context);
    const status = named === undefined ? undefined : context.groundAnswer(named)?.status;
    if (status !== 'freeText') return status === undefined ? unknown : answers[status];
    if (rule.reasons === undefined) return freeText;
    const reasons = context.attribute(rule.reasons);
    return reasons === undefined ? unknown : reasons === '' || reasons === false ? withoutReasons : freeText;
  },
  basis(rule, context) {
    const ground = namedIn(rule, context);
    const test = ground === undefined ? undefined : context.ground(ground);
    if (test === undefined) return { read: [rule.attribute], missing: [{ kind: 'attribute', id: rule.attribute }] };
    const { status, verdict } = test;
    if (status !== 'freeText') return { read: [rule.attribute, ...(verdict?.read ?? [])], missing: verdict?.missing ?? [], of: verdict === undefined ? [] : [verdict], data: { ground } };
    if (rule.reasons === undefined) return { read: [rule.attribute], data: { ground } };
    const read = [rule.attribute, rule.reasons];
    return context.attribute(rule.reasons) === undefined ? { read, missing: [{ kind: 'attribute', id: rule.reasons }] } : { read, data: { ground } };
  },
  turn(rule, context) {
    const named = namedIn(rule, context);
    return named === undefined ? undefined : context.groundTurn(named);
  },
};
