import { toDay } from '../calendar/civil-date.js';
import type { CivilDate } from '../model/civil-date.js';
import type { Case, Stamp } from '../model/case.js';
import type { AnyEvent } from '../model/event.js';
import type { Extreme, Moment, Moments } from '../model/moment.js';
import type { Value } from '../model/value.js';
import type { Missing } from '../model/verdict.js';
import { isKnownDay, type KnownDay } from '../rules/rule-kind.js';

/** What rules and answers can ask of a case. */
export type KnownCase = Pick<Case, 'log' | 'facts' | 'parts' | 'duties' | 'windows'> & { readonly filed?: Stamp | undefined };

/** A case together with the act under test, which is not in its log yet. */
export interface View {
  readonly current: KnownCase;
  readonly act?: AnyEvent | undefined;
  /** Who does that act. */
  readonly by?: string | undefined;
  /** The part that the act concerns; without an act, the one that is asked about. */
  readonly part?: string | undefined;
  /** The case as it stood earlier, before the act under test. */
  readonly earlier?: true | undefined;
}

type Resolved = KnownDay | readonly Missing[];

/** A fact of the part that the act concerns, else of the case. */
export const factIn = ({ current, part }: View, id: string): Value | undefined => {
  // No fact and no part has a name that every object has.
  return (part === undefined ? undefined : current.parts[part]?.facts[id]) ?? current.facts[id];
};

export const eventsIn = ({ current, act, earlier }: View): readonly AnyEvent[] => {
  const events: AnyEvent[] = [];
  for (const entry of current.log) if (entry.tolerated !== true) events.push(entry.event);
  if (act !== undefined && earlier !== true) events.push(act);
  return events;
};

/** A view with its events gathered. */
export interface Seen {
  readonly view: View;
  /** Every event that counts, the act under test included. */
  readonly events: readonly AnyEvent[];
}

/** The place of the latest event of a type, or -1. */
export const latestOf = (events: readonly AnyEvent[], type: string): number => {
  let index = events.length - 1;
  while (index >= 0 && events[index]?.type !== type) index -= 1;
  return index;
};

type EventMoment = Extract<Moment, { readonly event: string }>;

const eventOf = ({ events }: Seen, { event: type, pick, after, whole }: EventMoment, opening: Stamp | undefined): AnyEvent | undefined => {
  const since = after === undefined ? -1 : after === 'opening' ? events.findIndex((event) => event.id === opening?.event) : latestOf(events, after.event);
  let found: AnyEvent | undefined;
  for (let index = since + 1; index < events.length; index += 1) {
    const event = events[index] as AnyEvent;
    if (event.type !== type || (whole === true && event.part !== undefined)) continue;
    found = event;
    if (pick === 'first') break;
  }
  return found;
};

const dateIn = (value: unknown, kind: 'attribute' | 'fact', id: string): Resolved => (typeof value === 'string' ? { day: toDay(value as CivilDate), source: id } : [{ kind, id }]);

const resolveOne = (seen: Seen, moment: Moment, opening: Stamp | undefined): Resolved => {
  if (moment === 'opening') return opening === undefined ? [] : { day: toDay(opening.on) };
  if (moment === 'filing') {
    const { filed } = seen.view.current;
    return filed === undefined ? [{ kind: 'event', id: 'filing' }] : { day: toDay(filed.on) };
  }
  if ('opening' in moment) return dateIn(seen.events.find((event) => event.id === opening?.event)?.[moment.opening], 'attribute', moment.opening);
  if ('fact' in moment) return dateIn(factIn(seen.view, moment.fact), 'fact', moment.fact);
  const event = eventOf(seen, moment, opening);
  if (event === undefined) return [{ kind: 'event', id: moment.event }];
  return moment.at === undefined ? { day: toDay(event.on) } : dateIn(event[moment.at], 'attribute', moment.at);
};

const resolveExtreme = (seen: Seen, extreme: Moment | Extreme, opening: Stamp | undefined): Resolved => {
  if (typeof extreme === 'string' || !('earliest' in extreme || 'latest' in extreme)) return resolveOne(seen, extreme, opening);
  const earliest = 'earliest' in extreme;
  const missing: Missing[] = [];
  let best: KnownDay | undefined;
  for (const moment of earliest ? extreme.earliest : extreme.latest) {
    const resolved = resolveOne(seen, moment, opening);
    if (!isKnownDay(resolved)) missing.push(...resolved);
    else if (best === undefined || (earliest ? resolved.day < best.day : resolved.day > best.day)) best = resolved;
  }
  return best ?? missing;
};

/**
 * The date that a specification of moments gives: of a list the first that is known, or the earliest or latest of those known.
 *
 * @returns the date, or what would have to be known
 */
export const resolveMoments = (seen: Seen, moments: Moments, opening?: Stamp): Resolved => {
  if (!Array.isArray(moments)) return resolveExtreme(seen, moments as Moment | Extreme, opening);
  const missing: Missing[] = [];
  for (const one of moments as readonly (Moment | Extreme)[]) {
    const resolved = resolveExtreme(seen, one, opening);
    if (isKnownDay(resolved)) return resolved;
    missing.push(...resolved);
  }
  return missing;
};
