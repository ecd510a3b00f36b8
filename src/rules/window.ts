import * as z from 'zod/mini';
import { windowStatuses, type WindowStatus } from '../model/assessment.js';
import type { Ids } from '../model/ids.js';
import { idSchema } from '../model/schema.js';
import { decidedBy, ruleBaseShape, type RuleBase, type RuleKind } from './rule-kind.js';

/** The latest instance of a window is open on the date under test, or has one of the statuses in `is`; never opened is no status. */
export interface Window<I extends Ids = Ids> extends RuleBase<I> {
  readonly kind: 'window';
  readonly window: I['window'];
  readonly is?: readonly WindowStatus[];
}

const decided = decidedBy('window-open', 'window-not-open');

export const window: RuleKind<Window> = {
  schema: z.strictObject({ ...ruleBaseShape, kind: z.literal('window'), window: idSchema, is: z.optional(z.array(z.enum(windowStatuses)).check(z.minLength(1))) }),
  references: (rule) => ({ windows: [rule.window] }),
  answer(rule, context) {
    const status = context.window(rule.window)?.status;
    return decided(status !== undefined && (rule.is === undefined ? status === 'open' : rule.is.includes(status)));
  },
  basis: (rule, context) => ({ data: { status: context.window(rule.window)?.status ?? null } }),
  turn: (rule, context) => context.window(rule.window)?.changesOn,
};
