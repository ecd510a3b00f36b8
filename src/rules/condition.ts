import * as z from 'zod/mini';
import type { Ids } from '../model/ids.js';
import { idSchema } from '../model/schema.js';
import { earliestChange } from './earliest-change.js';
import { ruleBaseShape, type RuleBase, type RuleKind } from './rule-kind.js';

/** A rule that matters only under a condition: `when` fails makes it not applicable, else it is as `then`. */
export interface Condition<I extends Ids = Ids> extends RuleBase<I> {
  readonly kind: 'condition';
  readonly when: I['rule'];
  readonly then: I['rule'];
}

export const condition: RuleKind<Condition> = {
  schema: z.strictObject({ ...ruleBaseShape, kind: z.literal('condition'), when: idSchema, then: idSchema }),
  references: (rule) => ({ rules: [rule.when, rule.then] }),
  evaluate(rule, context) {
    const when = context.verdict(rule.when);
    if (when.status === 'fails' || when.status === 'notApplicable') {
      return { status: 'notApplicable', reason: 'condition-not-met', read: when.read, of: [when], ...earliestChange([when]) };
    }
    const then = context.verdict(rule.then);
    const rest = { read: [...when.read, ...then.read], of: [when, then] };
    // While the condition is not known, time can decide nothing but the condition itself.
    if (when.status === 'unknown') return { status: 'unknown', reason: 'information-missing', missing: [...when.missing, ...then.missing], ...rest, ...earliestChange([when]) };
    return { status: then.status, reason: then.reason, missing: then.missing, ...rest, ...earliestChange([when, then]) };
  },
};
