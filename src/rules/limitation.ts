import * as z from 'zod/mini';
import { fromDay, lastDay, type Day } from '../calendar/civil-date.js';
import { computeTerm } from '../calendar/term.js';
import type { Duration } from '../model/duration.js';
import type { Ids } from '../model/ids.js';
import type { Moments } from '../model/moment.js';
import { durationSchema, idSchema, momentsSchema } from '../model/schema.js';
import type { Missing } from '../model/verdict.js';
import { earliestTurn } from './earliest-turn.js';
import { decided, isKnownDay, ruleBaseShape, sourcesOf, unknown, type RuleBase, type RuleKind } from './rule-kind.js';

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
  evaluate(rule, context) {
    const start = context.moment(rule.from);
    if (!isKnownDay(start)) return unknown(start);
    const stop = rule.until === undefined ? undefined : context.moment(rule.until);
    const stopped = stop !== undefined && isKnownDay(stop);
    // An act that has not happened has not stopped the period; a date that is merely not told may have.
    const notFiled = stop !== undefined && !stopped && stop.some((missing) => missing.kind === 'event' && missing.id === 'filing');
    // Before the filing, a date that only an earlier act could carry is not missed.
    if (stop !== undefined && !stopped && stop.some((missing) => missing.kind === 'fact' || (missing.kind === 'attribute' && !notFiled))) return unknown(stop, sourcesOf(start));
    const tested = stopped ? stop.day : context.date;
    const read = () => (stopped ? sourcesOf(start, stop) : sourcesOf(start));

    // An exception that is still unknown matters only if it would change the answer.
    const lengths: Duration[] = [];
    const asked: string[] = [];
    let settled = false;
    for (const exception of rule.except ?? []) {
      const { status } = context.answer(exception.when);
      asked.push(exception.when);
      if (status === 'holds' || status === 'unknown') lengths.push(exception.within);
      settled = status === 'holds';
      if (settled) break;
    }
    if (!settled) lengths.push(rule.within);

    // Without a suspension every term has an end.
    const ends = lengths.map((within) => computeTerm({ from: start.day, within, calendar: context.calendar, roll: context.roll, eventDay: context.eventDay }).end as Day);
    const end = ends[ends.length - 1] as Day;
    const inTime = tested <= end;
    // The length itself may change with an exception.
    const turn = (ownTurn: Day | undefined) => () => earliest(earliestTurn(asked, context), ownTurn);
    // Time decides what the exceptions leave open once every length has lapsed.
    if (ends.some((other) => tested <= other !== inTime)) {
      const missing = (): readonly Missing[] => asked.flatMap((exception) => context.verdict(exception).missing);
      return { status: 'unknown', reason: 'information-missing', basis: () => ({ read: read(), missing: missing() }), turn: turn(stopped ? undefined : Math.max(...ends) + 1) };
    }
    return decided(
      inTime,
      'within-period',
      'period-lapsed',
      () => ({ read: read(), data: { from: fromDay(start.day), last: fromDay(Math.min(end, lastDay)), tested: fromDay(tested) } }),
      turn(stopped || !inTime ? undefined : Math.min(...ends) + 1),
    );
  },
};
