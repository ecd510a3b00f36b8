import * as z from 'zod/mini';
import type { Ids } from '../model/ids.js';
import { idSchema, valueSchema } from '../model/schema.js';
import type { Value } from '../model/value.js';
import { earliestTurn } from './earliest-turn.js';
import { ruleBaseShape, unknown, type RuleBase, type RuleKind } from './rule-kind.js';
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

export const exclusion: RuleKind<Exclusion> = {
  schema: z.strictObject({
    ...ruleBaseShape,
    kind: z.literal('exclusion'),
    fact: idSchema,
    is: z.array(valueSchema).check(z.minLength(1)),
    except: z.optional(z.array(idSchema)),
  }),
  references: (rule) => ({ facts: [rule.fact], rules: rule.except ?? [] }),
  evaluate(rule, context) {
    const value = context.fact(rule.fact);
    const read = [rule.fact];
    if (value !== undefined && !isOneOf(value, rule.is)) return { status: 'fails', reason: 'not-excluded', basis: () => ({ read, data: { value } }) };
    const exceptions = rule.except ?? [];
    const of = () => exceptions.map((exception) => context.verdict(exception));
    const turn = () => earliestTurn(exceptions, context);
    // Whatever the fact turns out to be, an exception that holds takes the exclusion away.
    if (exceptions.some((exception) => context.answer(exception).status === 'holds')) {
      return { status: 'fails', reason: 'exception-applies', basis: () => ({ read, of: of(), ...(value === undefined ? {} : { data: { value } }) }), turn };
    }
    if (value === undefined) return unknown([{ kind: 'fact', id: rule.fact }], read);
    const missing = exceptions.flatMap((exception) => (context.answer(exception).status === 'unknown' ? context.verdict(exception).missing : []));
    if (missing.length > 0) return { status: 'unknown', reason: 'information-missing', basis: () => ({ read, missing, of: of() }), turn };
    return { status: 'holds', reason: 'excluded', basis: () => ({ read, of: of(), data: { value } }), turn };
  },
};
