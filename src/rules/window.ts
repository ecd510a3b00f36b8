import * as z from 'zod/mini';
import type { Ids } from '../model/ids.js';
import { idSchema } from '../model/schema.js';
import { decided, ruleBaseShape, type RuleBase, type RuleKind } from './rule-kind.js';

/** The latest instance of a window is open on the date under test. */
export interface Window<I extends Ids = Ids> extends RuleBase<I> {
  readonly kind: 'window';
  readonly window: I['window'];
}

export const window: RuleKind<Window> = {
  schema: z.strictObject({ ...ruleBaseShape, kind: z.literal('window'), window: idSchema }),
  references: (rule) => ({ windows: [rule.window] }),
  evaluate(rule, context) {
    const found = context.window(rule.window);
    return decided(found?.status === 'open', 'window-open', 'window-not-open', {
      data: { status: found?.status ?? null },
      ...(found?.changesOn === undefined ? {} : { changesOn: found.changesOn }),
    });
  },
};
