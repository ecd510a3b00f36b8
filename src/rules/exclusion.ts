import * as z from 'zod/mini';
import type { Ids } from '../model/ids.js';
import { idSchema, valueSchema } from '../model/schema.js';
import type { Value } from '../model/value.js';
import { earliestTurn } from './earliest-turn.js';
import { unknown, ruleBaseShape, type Answer, type RuleBase, type RuleKind } from './rule-kind.js';
import { isOneOf } from './same-value.js';

/**
 * An exclusion by subject, aim, respondent or other procedure: holds when the complaint is excluded.
 *
 * Once the fact matches, an exception that holds takes the exclusion away.
 */
export interface Exclusion<I extends Ids = Ids> extends RuleBase<I> {
  readonly kind: 'exclusion';
  readonly fact: I['fact'];
  readonly is: readonly Value[];
  readonly except?: readonly I['rule'][];
}

const none: readonly never[] = [];

const excluded: Answer = Object.freeze({ status: 'holds', reason: 'excluded' });

const notExcluded: Answer = Object.freeze({ status: 'fails', reason: 'not-excluded' });

const exceptionApplies: Answer = Object.freeze({ status: 'fails', reason: 'exception-applies' });

export const exclusion: RuleKind<Exclusion> = {
  schema: z.strictObject({
    ...ruleBaseShape,
    kind: z.literal('exclusion'),
    fact: idSchema,
    is: z.array(valueSchema).check(z.minLength(1)),
    except: z.optional(z.array(idSchema)),
  }),
  references: (rule) => ({ facts: [rule.fact], rules: rule.except ?? [] }),
  answer(rule, context) {
    const value = context.fact(rule.fact);
    if (value !== undefined && !isOneOf(value, rule.is)) return notExcluded;
    let open = value === undefined;
    for (const exception of rule.except ?? none) {
      const { status } = context.answer(exception);
      // Whatever the fact turns out to be, an exception that holds takes the exclusion away.
      if (status === 'holds') return exceptionApplies;
      open ||= status === 'unknown';
    }
    return open ? unknown : excluded;
  },
  basis(rule, context, { reason }) {
    const value = context.fact(rule.fact);
    const read = [rule.fact];
    if (reason === 'not-excluded') return { read, data: { value } };
    // Without the fact nothing else matters yet.
    if (value === undefined && reason !== 'exception-applies') return { read, missing: [{ kind: 'fact', id: rule.fact }] };
    const of = (rule.except ?? none).map((exception) => context.verdict(exception));
    const missing = of.flatMap((verdict) => verdict.missing);
    return value === undefined || reason === 'information-missing' ? { read, missing, of } : { read, of, data: { value } };
  },
  turn: (rule, context) => earliestTurn(rule.except ?? none, context),
};
