import * as z from 'zod/mini';
import type { Ids } from '../model/ids.js';
import { idSchema } from '../model/schema.js';
import type { Missing } from '../model/verdict.js';
import { decided, ruleBaseShape, unknown, type RuleBase, type RuleKind } from './rule-kind.js';

/**
 * The act under test contains what the text asks for.
 *
 * Each element is an attribute of the act; `false` and an empty text are absent, anything else is present.
 */
export interface Content<I extends Ids = Ids> extends RuleBase<I> {
  readonly kind: 'content';
  readonly elements: readonly string[];
}

export const content: RuleKind<Content> = {
  schema: z.strictObject({ ...ruleBaseShape, kind: z.literal('content'), elements: z.array(idSchema).check(z.minLength(1)) }),
  references: (rule) => ({ attributes: rule.elements.map((id) => ({ id })) }),
  evaluate(rule, context) {
    const absent: string[] = [];
    const missing: Missing[] = [];
    for (const element of rule.elements) {
      const value = context.attribute(element);
      if (value === undefined) missing.push({ kind: 'attribute', id: element });
      else if (value === false || value === '') absent.push(element);
    }
    if (absent.length === 0 && missing.length > 0) return unknown(missing, rule.elements);
    return decided(absent.length === 0, 'content-complete', 'content-incomplete', () => ({ read: rule.elements, data: { absent } }));
  },
};
