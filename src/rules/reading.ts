import * as z from 'zod/mini';
import type { Ids } from '../model/ids.js';
import { idSchema } from '../model/schema.js';
import { decidedBy, ruleBaseShape, type RuleBase, type RuleKind } from './rule-kind.js';

/** An ambiguity is read in this way: how a reading that changes the course shows in the chart. */
export interface ReadingChosen<I extends Ids = Ids> extends RuleBase<I> {
  readonly kind: 'reading';
  readonly reading: I['reading'];
  readonly option: string;
}

const decided = decidedBy('reading-chosen', 'reading-not-chosen');

export const reading: RuleKind<ReadingChosen> = {
  schema: z.strictObject({ ...ruleBaseShape, kind: z.literal('reading'), reading: idSchema, option: idSchema }),
  references: (rule) => ({ readings: [{ id: rule.reading, option: rule.option }] }),
  answer: (rule, context) => decided(context.reading(rule.reading) === rule.option),
};
