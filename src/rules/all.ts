import * as z from 'zod/mini';
import type { Ids } from '../model/ids.js';
import { idSchema } from '../model/schema.js';
import { kleene } from './kleene.js';
import { ruleBaseShape, type RuleBase, type RuleKind } from './rule-kind.js';

/** All of these rules hold (Kleene: one that fails decides, else one that is unknown). Not applicable is neutral. */
export interface All<I extends Ids = Ids> extends RuleBase<I> {
  readonly kind: 'all';
  readonly of: readonly I['rule'][];
}

export const all: RuleKind<All> = {
  schema: z.strictObject({ ...ruleBaseShape, kind: z.literal('all'), of: z.array(idSchema).check(z.minLength(1)) }),
  references: (rule) => ({ rules: rule.of }),
  ...kleene('fails', { decided: 'not-all-hold', otherwise: 'all-hold' }),
};
