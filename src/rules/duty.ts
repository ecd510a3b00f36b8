import * as z from 'zod/mini';
import { dutyStatuses, type DutyStatus } from '../model/assessment.js';
import type { Ids } from '../model/ids.js';
import { idSchema } from '../model/schema.js';
import { decided, ruleBaseShape, unknown, type RuleBase, type RuleKind } from './rule-kind.js';

/** The latest instance of a duty has one of these statuses on the date under test; never opened is no status. */
export interface DutyState<I extends Ids = Ids> extends RuleBase<I> {
  readonly kind: 'duty';
  readonly duty: I['duty'];
  readonly is: readonly DutyStatus[];
}

export const duty: RuleKind<DutyState> = {
  schema: z.strictObject({ ...ruleBaseShape, kind: z.literal('duty'), duty: idSchema, is: z.array(z.enum(dutyStatuses)).check(z.minLength(1)) }),
  references: (rule) => ({ duties: [rule.duty] }),
  evaluate(rule, context) {
    const found = context.duty(rule.duty);
    // Whether a duty exists may itself be unknown.
    if (found?.status === 'undetermined' && !rule.is.includes('undetermined')) return unknown(found.missing);
    return decided(found !== undefined && rule.is.includes(found.status), 'duty-in-status', 'duty-in-other-status', () => ({ data: { status: found?.status ?? null } }), () => found?.changesOn);
  },
};
