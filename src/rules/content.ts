import * as z from 'zod/mini';
import type { Ids } from '../model/ids.js';
import { idSchema } from '../model/schema.js';
import { decidedBy, ruleBaseShape, unknown, type RuleBase, type RuleContext, type RuleKind } from './rule-kind.js';

/**
 * The act under test contains what the text asks for.
 *
 * Each element is an attribute of the act; `false` and an empty text are absent, anything else is present.
 */
export interface Content<I extends Ids = Ids> extends RuleBase<I> {
  readonly kind: 'content';
  readonly elements: readonly string[];
}

const decided = decidedBy('content-complete', 'content-incomplete');

/** What the act says that it lacks, and what it does not tell. */
const look = (rule: Content, context: RuleContext): { readonly absent: readonly string[]; readonly missing: readonly string[] } => {
  const absent: string[] = [];
  const missing: string[] = [];
  for (const element of rule.elements) {
    const value = context.attribute(element);
    if (value === undefined) missing.push(element);
    else if (value === false || value === '') absent.push(element);
  }
  return { absent, missing };
};

export const content: RuleKind<Content> = {
  schema: z.strictObject({ ...ruleBaseShape, kind: z.literal('content'), elements: z.array(idSchema).check(z.minLength(1)) }),
  references: (rule) => ({ attributes: rule.elements.map((id) => ({ id })) }),
  answer(rule, context) {
    const { absent, missing } = look(rule, context);
    return absent.length === 0 && missing.length > 0 ? unknown : decided(absent.length === 0);
  },
  basis(rule, context, { status }) {
    const { absent, missing } = look(rule, context);
    return status === 'unknown' ? { read: rule.elements, missing: missing.map((id) => ({ kind: 'attribute', id })) } : { read: rule.elements, data: { absent } };
  },
};
