import * as z from 'zod/mini';
import { fromDay, toDay } from '../calendar/civil-date.js';
import type { CivilDate } from '../model/civil-date.js';
import type { Ids } from '../model/ids.js';
import type { Moments } from '../model/moment.js';
import { civilDateSchema, momentsSchema } from '../model/schema.js';
import { decidedBy, isKnownDay, ruleBaseShape, sourcesOf, unknown, type RuleBase, type RuleKind } from './rule-kind.js';

/** Scope in time: a moment lies between fixed dates. `from` and `until` are inclusive, `after` and `before` are not. */
export interface Period<I extends Ids = Ids> extends RuleBase<I> {
  readonly kind: 'period';
  readonly of: Moments<I['fact'], I['event']>;
  readonly from?: CivilDate;
  readonly after?: CivilDate;
  readonly until?: CivilDate;
  readonly before?: CivilDate;
}

const decided = decidedBy('date-in-range', 'date-out-of-range');

export const period: RuleKind<Period> = {
  schema: z.strictObject({
    ...ruleBaseShape,
    kind: z.literal('period'),
    of: momentsSchema,
    from: z.optional(civilDateSchema),
    after: z.optional(civilDateSchema),
    until: z.optional(civilDateSchema),
    before: z.optional(civilDateSchema),
  }),
  references: (rule) => ({ moments: [rule.of] }),
  answer(rule, context) {
    const found = context.moment(rule.of);
    if (!isKnownDay(found)) return unknown;
    const { day } = found;
    const inRange =
      (rule.from === undefined || day >= toDay(rule.from)) &&
      (rule.after === undefined || day > toDay(rule.after)) &&
      (rule.until === undefined || day <= toDay(rule.until)) &&
      (rule.before === undefined || day < toDay(rule.before));
    return decided(inRange);
  },
  basis(rule, context) {
    const found = context.moment(rule.of);
    return isKnownDay(found) ? { read: sourcesOf(found), data: { tested: fromDay(found.day) } } : { missing: found };
  },
};
