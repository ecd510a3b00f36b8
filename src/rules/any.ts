import * as z from 'zod/mini';
import type { Ids } from '../model/ids.js';
import { idSchema } from '../model/schema.js';
import { kleene } from './kleene.js';
import { ruleBaseShape, type RuleBase, type RuleKind } from './rule-kind.js';

/** At least one of these rules holds (Kleene: one that holds decides, else one that is unknown). Not applicable is neutral. */
export interface Any<I extends Ids = Ids> extends RuleBase<I> {
  readonly kind: 'any';
  readonly of: readonly I['rule'][];
}

export const any: RuleKind<Any> = {
  schema: z.strictObject({ ...ruleBaseShape, kind: z.literal('any'), of: z.array(idSchema).check(z.minLength(1)) }),
  references: (rule) => ({ rules: rule.of }),
  ...kleene('holds', { decided: 'any-holds', otherwise: 'none-holds' }),
};
