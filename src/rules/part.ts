import * as z from 'zod/mini';
import type { Ids } from '../model/ids.js';
import { decidedBy, ruleBaseShape, type RuleBase, type RuleKind } from './rule-kind.js';

/** The act under test concerns a part (deel) of the complaint and not the whole. */
export interface ConcernsPart<I extends Ids = Ids> extends RuleBase<I> {
  readonly kind: 'part';
}

const decided = decidedBy('concerns-part', 'concerns-whole');

export const part: RuleKind<ConcernsPart> = {
  schema: z.strictObject({ ...ruleBaseShape, kind: z.literal('part') }),
  references: () => ({}),
  answer: (_rule, context) => decided(context.part() !== undefined),
};
