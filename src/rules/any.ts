import * as z from 'zod/mini';
import type { Ids } from '../model/ids.js';
import { idSchema } from '../model/schema.js';
import { earliestChange } from './earliest-change.js';
import { ruleBaseShape, type RuleBase, type RuleKind } from './rule-kind.js';

/** At least one of these rules holds (Kleene: one that holds decides, else one that is unknown). Not applicable is neutral. */
export interface Any<I extends Ids = Ids> extends RuleBase<I> {
  readonly kind: 'any';
  readonly of: readonly I['rule'][];
}

export const any: RuleKind<Any> = {
  schema: z.strictObject({ ...ruleBaseShape, kind: z.literal('any'), of: z.array(idSchema).check(z.minLength(1)) }),
  references: (rule) => ({ rules: rule.of }),
  evaluate(rule, context) {
    const of = rule.of.map((id) => context.verdict(id));
    const relevant = of.filter((verdict) => verdict.status !== 'notApplicable');
    const read = of.flatMap((verdict) => verdict.read);
    const rest = { read, of, ...earliestChange(of) };
    if (relevant.some((verdict) => verdict.status === 'holds')) return { status: 'holds', reason: 'any-holds', ...rest };
    const missing = relevant.flatMap((verdict) => verdict.missing);
    if (relevant.some((verdict) => verdict.status === 'unknown')) return { status: 'unknown', reason: 'information-missing', missing, ...rest };
    if (relevant.length === 0) return { status: 'notApplicable', reason: 'condition-not-met', ...rest };
    return { status: 'fails', reason: 'none-holds', ...rest };
  },
};
