import type { CivilDate } from '../../src/model/civil-date.js';
import type { Extreme, Moment, Moments } from '../../src/model/moment.js';
import type { Missing } from '../../src/model/verdict.js';
import type { Act, Mark, Scene } from './model.js';
import { factOf } from './facts.js';

/** Names for dates in a case. */

export interface KnownDate {
  readonly date: CivilDate;
  readonly read: readonly string[];
}

export type Found = KnownDate | { readonly missing: readonly Missing[] };

export const isKnown = (found: Found): found is KnownDate => 'date' in found;

/** The acts after the one that opened a duty or window, or after the last of a type. */
const later = (log: readonly Act[], after: { readonly event: string } | 'opening' | undefined, opened: Mark | undefined): readonly Act[] => {
  if (after === undefined) return log;
  const index = after === 'opening' ? log.findIndex(({ id }) => id === opened?.event) : log.map(({ type }) => type).lastIndexOf(after.event);
  return log.slice(index + 1);
};

const one = (scene: Scene, moment: Moment, opened: Mark | undefined): Found => {
  const { history } = scene;
  if (moment === 'opening') return opened === undefined ? { missing: [] } : { date: opened.on, read: [] };
  if (moment === 'filing') return history.filed === undefined ? { missing: [{ kind: 'event', id: 'filing' }] } : { date: history.filed.on, read: [] };
  if ('opening' in moment) {
    const act = history.log.find(({ id }) => id === opened?.event);
    const date = act?.[moment.opening];
    return date === undefined ? { missing: [{ kind: 'attribute', id: moment.opening }] } : { date: date as CivilDate, read: [moment.opening] };
  }
  if ('fact' in moment) {
    const date = factOf(scene, moment.fact);
    return date === undefined ? { missing: [{ kind: 'fact', id: moment.fact }] } : { date: date as CivilDate, read: [moment.fact] };
  }
  const acts = later(history.log, moment.after, opened).filter(({ type, part }) => type === moment.event && (moment.whole !== true || part === undefined));
  const act = moment.pick === 'first' ? acts[0] : acts.at(-1);
  if (act === undefined) return { missing: [{ kind: 'event', id: moment.event }] };
  if (moment.at === undefined) return { date: act.on, read: [] };
  const date = act[moment.at];
  return date === undefined ? { missing: [{ kind: 'attribute', id: moment.at }] } : { date: date as CivilDate, read: [moment.at] };
};

/** A moment, or the earliest or latest of those that are known. */
const single = (scene: Scene, moment: Moment | Extreme, opened: Mark | undefined): Found => {
  if (typeof moment === 'string' || !('earliest' in moment || 'latest' in moment)) return one(scene, moment, opened);
  const all = ('earliest' in moment ? moment.earliest : moment.latest).map((inner) => one(scene, inner, opened));
  const known = all.filter(isKnown).sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const chosen = 'earliest' in moment ? known[0] : known.filter(({ date }) => date === known.at(-1)?.date)[0];
  return chosen ?? { missing: all.flatMap((found) => (isKnown(found) ? [] : found.missing)) };
};

/** One of these, or the first of a list that is known. */
export const dateOf = (scene: Scene, moments: Moments, opened?: Mark): Found => {
  const list = Array.isArray(moments) ? (moments as readonly (Moment | Extreme)[]) : [moments as Moment | Extreme];
  const all = list.map((moment) => single(scene, moment, opened));
  return all.find(isKnown) ?? { missing: all.flatMap((found) => (isKnown(found) ? [] : found.missing)) };
};
