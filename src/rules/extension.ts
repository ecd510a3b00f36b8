import * as z from 'zod/mini';
import type { Ids } from '../model/ids.js';
import { idSchema } from '../model/schema.js';
import { decidedBy, ruleBaseShape, type RuleBase, type RuleKind } from './rule-kind.js';

/** The oldest open instance of a duty could be extended by an act on the date under test; not by one that names an end which is no later. */
export interface ExtensionPermitted<I extends Ids = Ids> extends RuleBase<I> {
  readonly kind: 'extension';
  readonly duty: I['duty'];
}

const decided = decidedBy('extension-permitted', 'extension-not-permitted');

export const extension: RuleKind<ExtensionPermitted> = {
  schema: z.strictObject({ ...ruleBaseShape, kind: z.literal('extension'), duty: idSchema }),
  references: (rule) => ({ duties: [rule.duty] }),
  answer: (rule, context) => decided(context.extensible(rule.duty).permitted),
  turn: (rule, context) => context.extensible(rule.duty).changesOn,
};
