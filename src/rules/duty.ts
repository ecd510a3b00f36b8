import * as z from 'zod/mini';
import { dutyStatuses, type DutyStatus } from '../model/assessment.js';
import type { Ids } from '../model/ids.js';
import { idSchema } from '../model/schema.js';
import { decidedBy, ruleBaseShape, unknown, type RuleBase, type RuleKind } from './rule-kind.js';

/** The latest instance of a duty has one of these statuses on the date under test; never opened is no status. */
export interface DutyState<I extends Ids = Ids> extends RuleBase<I> {
  readonly kind: 'duty';
  readonly duty: I['duty'];
  readonly is: readonly DutyStatus[];
}

const decided = decidedBy('duty-in-status', 'duty-in-other-status');

export const duty: RuleKind<DutyState> = {
  schema: z.strictObject({ ...ruleBaseShape, kind: z.literal('duty'), duty: idSchema, is: z.array(z.enum(dutyStatuses)).check(z.minLength(1)) }),
  references: (rule) => ({ duties: [rule.duty] }),
  answer(rule, context) {
    const status = context.duty(rule.duty)?.status;
    // Whether a duty exists may itself be unknown.
    if (status === 'undetermined' && !rule.is.includes(status)) return unknown;
    return decided(status !== undefined && rule.is.includes(status));
  },
  basis(rule, context, { status }) {
    const found = context.duty(rule.duty);
    return status === 'unknown' ? { missing: found?.missing ?? [] } : { data: { status: found?.status ?? null } };
  },
  turn: (rule, context) => context.duty(rule.duty)?.changesOn,
};
