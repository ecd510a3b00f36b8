import { toDay, type Day } from '../calendar/civil-date.js';
import type { CivilDate } from '../model/civil-date.js';
import type { Case, LogEntry, Stamp } from '../model/case.js';
import type { AnyEvent } from '../model/event.js';
import type { Extreme, Moment, Moments } from '../model/moment.js';
import type { Value } from '../model/value.js';
import type { Missing } from '../model/verdict.js';

/** A case together with the act under test, which is not in its log yet. */
export interface View {
  readonly current: Case;
  readonly act?: AnyEvent;
  /** The part that is asked about when no act names one. */
  readonly part?: string;
  /** The case as it stood earlier, before the act under test. */
  readonly earlier?: true;
}

/** A date with where it came from. */
export interface KnownMoment {
  readonly day: Day;
  /** The event that it is the day of. */
  readonly event?: string;
  /** The fact or attribute that holds it. */
  readonly source?: string;
}

type Resolved = KnownMoment | readonly Missing[];

export const isKnown = (resolved: Resolved): resolved is KnownMoment => !Array.isArray(resolved);

/** A fact of the part that the act concerns, else of the case. */
export const factIn = ({ current, act, part: asked }: View, id: string): Value | undefined => {
  const part = act?.part ?? asked;
  const own = part === undefined || !Object.hasOwn(current.parts, part) ? undefined : current.parts[part]?.facts[id];
  return own ?? (Object.hasOwn(current.facts, id) ? current.facts[id] : undefined);
};

export const eventsIn = ({ current, act, earlier }: View): readonly AnyEvent[] => {
  const counted = current.log.filter((entry: LogEntry) => entry.tolerated !== true).map((entry) => entry.event);
  return act === undefined || earlier === true ? counted : [...counted, act];
};

const resolveOne = (view: View, moment: Moment, opening: Stamp | undefined): Resolved => {
  if (moment === 'opening') return opening === undefined ? [] : { day: toDay(opening.on), event: opening.event };
  if (moment === 'filing') {
    const { filed } = view.current;
    return filed === undefined ? [{ kind: 'event', id: 'filing' }] : { day: toDay(filed.on), event: filed.event };
  }
  if ('opening' in moment) {
    const act = eventsIn(view).find((event) => event.id === opening?.event);
    const value = act?.[moment.opening];
    return typeof value === 'string' ? { day: toDay(value as CivilDate), source: moment.opening } : [{ kind: 'attribute', id: moment.opening }];
  }
  if ('fact' in moment) {
    const value = factIn(view, moment.fact);
    return typeof value === 'string' ? { day: toDay(value as CivilDate), source: moment.fact } : [{ kind: 'fact', id: moment.fact }];
  }
  const all = eventsIn(view);
  const { after: since } = moment;
  const after = since === 'opening' ? all.findIndex((event) => event.id === opening?.event) : since === undefined ? -1 : all.findLastIndex((event) => event.type === since.event);
  const matching = all.slice(after + 1).filter((event) => event.type === moment.event && !(moment.whole === true && event.part !== undefined));
  const event = moment.pick === 'first' ? matching[0] : matching[matching.length - 1];
  if (event === undefined) return [{ kind: 'event', id: moment.event }];
  if (moment.at === undefined) return { day: toDay(event.on), ...(event.id === undefined ? {} : { event: event.id }) };
  const value = event[moment.at];
  return typeof value === 'string' ? { day: toDay(value as CivilDate), source: moment.at, ...(event.id === undefined ? {} : { event: event.id }) } : [{ kind: 'attribute', id: moment.at }];
};

const missingIn = (resolved: readonly Resolved[]): readonly Missing[] => resolved.flatMap((one) => (isKnown(one) ? [] : one));

const resolveExtreme = (view: View, extreme: Moment | Extreme, opening: Stamp | undefined): Resolved => {
  if (typeof extreme === 'string' || !('earliest' in extreme || 'latest' in extreme)) return resolveOne(view, extreme, opening);
  const earliest = 'earliest' in extreme;
  const resolved = (earliest ? extreme.earliest : extreme.latest).map((moment) => resolveOne(view, moment, opening));
  const known = resolved.filter(isKnown);
  return known.length === 0 ? missingIn(resolved) : known.reduce((best, other) => ((earliest ? other.day < best.day : other.day > best.day) ? other : best));
};

/**
 * The date that a specification of moments gives: of a list the first that is known, or the earliest or latest of those known.
 *
 * @returns the date, or what would have to be known
 */
export const resolveMoments = (view: View, moments: Moments, opening?: Stamp): Resolved => {
  const resolved = (Array.isArray(moments) ? (moments as readonly (Moment | Extreme)[]) : [moments as Moment | Extreme]).map((one) => resolveExtreme(view, one, opening));
  return resolved.find(isKnown) ?? missingIn(resolved);
};
