import * as z from 'zod/mini';
import { windowStatuses, type WindowStatus } from '../model/assessment.js';
import type { Ids } from '../model/ids.js';
import { idSchema } from '../model/schema.js';
import { decided, ruleBaseShape, type RuleBase, type RuleKind } from './rule-kind.js';

/** The latest instance of a window is open on the date under test, or has one of the statuses in `is`; never opened is no status. */
export interface Window<I extends Ids = Ids> extends RuleBase<I> {
  readonly kind: 'window';
  readonly window: I['window'];
  readonly is?: readonly WindowStatus[];
}

export const window: RuleKind<Window> = {
  schema: z.strictObject({ ...ruleBaseShape, kind: z.literal('window'), window: idSchema, is: z.optional(z.array(z.enum(windowStatuses)).check(z.minLength(1))) }),
  references: (rule) => ({ windows: [rule.window] }),
  evaluate(rule, context) {
    const found = context.window(rule.window);
    return decided(found !== undefined && (rule.is ?? ['open']).includes(found.status), 'window-open', 'window-not-open', () => ({ data: { status: found?.status ?? null } }), () => found?.changesOn);
  },
};
