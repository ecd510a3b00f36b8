import * as z from 'zod/mini';
import { fromDay, lastDay, type Day } from '../calendar/civil-date.js';
import type { Duration } from '../model/duration.js';
import type { Ids } from '../model/ids.js';
import type { Moments } from '../model/moment.js';
import { durationSchema, idSchema, momentsSchema } from '../model/schema.js';
import type { Missing } from '../model/verdict.js';
import { earliestTurn } from './earliest-turn.js';
import { decidedBy, isKnownDay, ruleBaseShape, sourcesOf, unknown, type KnownDay, type RuleBase, type RuleContext, type RuleKind } from './rule-kind.js';

/**
 * A limitation period: a right can be used up to and including the last day of `within`, counted from `from`.
 *
 * Holds while in time, fails from the day after. `until` is the moment that stops the period (a filing);
 * without it, or before it is known, the date under test counts. The first exception whose rule holds replaces the length.
 */
export interface Limitation<I extends Ids = Ids> extends RuleBase<I> {
  readonly kind: 'limitation';
  readonly from: Moments<I['fact'], I['event']>;
  readonly until?: Moments<I['fact'], I['event']>;
  readonly within: Duration;
  readonly except?: readonly { readonly when: I['rule']; readonly within: Duration }[];
}

const earliest = (one: Day | undefined, other: Day | undefined): Day | undefined => (one === undefined ? other : other === undefined ? one : Math.min(one, other));

const decided = decidedBy('within-period', 'period-lapsed');

const none: readonly never[] = [];

/** A period with its possible ends: several while it is not known whether an exception applies. */
interface Found {
  readonly start: KnownDay;
  /** What stopped the period. */
  readonly stop: KnownDay | undefined;
  readonly tested: Day;
  /** The rules of the exceptions that matter. */
  readonly asked: readonly string[];
  readonly ends: readonly Day[];
  readonly end: Day;
  readonly inTime: boolean;
  /** Whether an exception that is unknown would change the answer. */
  readonly open: boolean;
}

const look = (rule: Limitation, context: RuleContext): Found | { readonly read: readonly string[]; readonly missing: readonly Missing[] } => {
  const start = context.moment(rule.from);
  if (!isKnownDay(start)) return { read: none, missing: start };
  const found = rule.until === undefined ? undefined : context.moment(rule.until);
  const stop = found !== undefined && isKnownDay(found) ? found : undefined;
  if (found !== undefined && !isKnownDay(found)) {
    // An act that has not happened has not stopped the period; a date that is merely not told may have.
    const notFiled = found.some((missing) => missing.kind === 'event' && missing.id === 'filing');
    // Before the filing, a date that only an earlier act could carry is not missed.
    if (found.some((missing) => missing.kind === 'fact' || (missing.kind === 'attribute' && !notFiled))) return { read: sourcesOf(start), missing: found };
  }
  const tested = stop === undefined ? context.date : stop.day;
  const asked: string[] = [];
  const ends: Day[] = [];
  const endOf = (within: Duration): Day => context.endOf(start.day, within);
  let settled = false;
  for (const exception of rule.except ?? none) {
    const { status } = context.answer(exception.when);
    asked.push(exception.when);
    if (status === 'holds' || status === 'unknown') ends.push(endOf(exception.within));
    settled = status === 'holds';
    if (settled) break;
  }
  if (!settled) ends.push(endOf(rule.within));
  const end = ends[ends.length - 1] as Day;
  const inTime = tested <= end;
  // Time decides what the exceptions leave open once every length has lapsed.
  return { start, stop, tested, asked, ends, end, inTime, open: ends.some((other) => tested <= other !== inTime) };
};

export const limitation: RuleKind<Limitation> = {
  schema: z.strictObject({
    ...ruleBaseShape,
    kind: z.literal('limitation'),
    from: momentsSchema,
    until: z.optional(momentsSchema),
    within: durationSchema,
    except: z.optional(z.array(z.strictObject({ when: idSchema, within: durationSchema }))),
  }),
  references: (rule) => ({
    moments: rule.until === undefined ? [rule.from] : [rule.from, rule.until],
    rules: rule.except?.map((exception) => exception.when) ?? [],
  }),
  answer(rule, context) {
    const found = look(rule, context);
    return 'missing' in found || found.open ? unknown : decided(found.inTime);
  },
  basis(rule, context, { status }) {
    const found = look(rule, context);
    if ('missing' in found) return { read: found.read, missing: found.missing };
    const { start, stop, asked, end, tested } = found;
    const read = stop === undefined ? sourcesOf(start) : sourcesOf(start, stop);
    if (status === 'unknown') return { read, missing: asked.flatMap((exception) => context.verdict(exception).missing) };
    return { read, data: { from: fromDay(start.day), last: fromDay(Math.min(end, lastDay)), tested: fromDay(tested) } };
  },
  turn(rule, context) {
    const found = look(rule, context);
    if ('missing' in found) return undefined;
    const { stop, asked, ends, open, inTime } = found;
    // The length itself may change with an exception.
    const own = stop !== undefined ? undefined : open ? Math.max(...ends) + 1 : inTime ? Math.min(...ends) + 1 : undefined;
    return earliest(earliestTurn(asked, context), own);
  },
};
