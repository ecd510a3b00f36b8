import * as z from 'zod/mini';
import type { Ids } from '../model/ids.js';
import { idSchema } from '../model/schema.js';
import { earliestTurn } from './earliest-turn.js';
import { notApplicable, ruleBaseShape, unknown, type RuleBase, type RuleKind } from './rule-kind.js';

/** A rule that matters only under a condition: `when` fails makes it not applicable, else it is as `then`. */
export interface Condition<I extends Ids = Ids> extends RuleBase<I> {
  readonly kind: 'condition';
  readonly when: I['rule'];
  readonly then: I['rule'];
}

const notMet = notApplicable('condition-not-met');

export const condition: RuleKind<Condition> = {
  schema: z.strictObject({ ...ruleBaseShape, kind: z.literal('condition'), when: idSchema, then: idSchema }),
  references: (rule) => ({ rules: [rule.when, rule.then] }),
  answer(rule, context) {
    const { status } = context.answer(rule.when);
    if (status === 'fails' || status === 'notApplicable') return notMet;
    return status === 'unknown' ? unknown : context.answer(rule.then);
  },
  basis(rule, context) {
    const when = context.verdict(rule.when);
    if (when.status === 'fails' || when.status === 'notApplicable') return { read: when.read, of: [when] };
    const of = [when, context.verdict(rule.then)];
    return { read: of.flatMap((verdict) => verdict.read), missing: of.flatMap((verdict) => verdict.missing), of };
  },
  turn: (rule, context) => earliestTurn([rule.when, rule.then], context),
};
