import { parseCivilDate } from '../calendar/civil-date.js';
import { applyOwnEvent } from '../engine/apply.js';
import { gateCase, gateRegulation } from '../engine/gate.js';
import type { NextEvent } from '../model/assessment.js';
import type { Case } from '../model/case.js';
import type { CivilDate } from '../model/civil-date.js';
import type { Vocabulary } from '../model/event.js';
import type { Issue } from '../model/issue.js';
import type { Issues } from '../model/result.js';
import type { Missing } from '../model/verdict.js';
import type { Compiled, Regulation } from '../regulation/regulation.js';
import { Told } from '../regulation/told.js';
import { declared } from './declared.js';

const refused = (type: string, by: readonly string[], issues: readonly Issue[], from: CivilDate | null): NextEvent => ({ type, status: 'refused', by, to: [], affects: [], missing: [], issues, from });

/** What cannot be decided comes before what was. */
const isUndecided = ([first]: Issues): boolean => first.code === 'facts-missing';

/** On how many days a refusal is looked at again: where a period starts with the act itself, each later day only moves its end. */
const mostDays = 24;

/** The first later day on which an event is no longer refused: the days on which a reason for it falls away, until none is left. */
const firstOther = (compiled: Compiled, current: Case, type: string, because: Issues): CivilDate | null => {
  let issues: Issues = because;
  for (let tried = 0; tried < mostDays; tried += 1) {
    const [on] = issues.flatMap((issue) => (issue.data?.['changesOn'] as CivilDate | undefined) ?? []).sort();
    if (on === undefined) return null;
    const then = applyOwnEvent(compiled, current, Told.of(compiled, { type, on }));
    if (then.ok || isUndecided(then.issues)) return on;
    ({ issues } = then);
  }
  return null;
};

/** What would have to be told before an event of this type could be judged, the attributes that it must have included. */
const missingIn = (compiled: Compiled, type: string, issues: readonly Issue[]): readonly Missing[] => {
  const attributes = Object.entries(declared(compiled.definition.events, type).attributes ?? {});
  const required = attributes.flatMap(([id, attribute]): Missing[] => (attribute.required === true ? [{ kind: 'attribute', id }] : []));
  const asked = issues.flatMap((issue) => (issue.data?.['missing'] as readonly Missing[] | undefined) ?? []);
  return [...required, ...asked].filter((item, index, all) => all.findIndex((other) => other.kind === item.kind && other.id === item.id) === index);
};

const changed = (before: readonly { readonly id: string }[], after: readonly { readonly id: string }[]): readonly string[] =>
  before.filter((instance, index) => after[index] !== instance).map((instance) => instance.id);

/** One kind of event, tried with nothing but its date: whatever it would have to carry shows as missing. */
const tryEvent = (compiled: Compiled, current: Case, type: string, on: CivilDate): NextEvent => {
  const { by = [] } = declared(compiled.definition.events, type);
  const tried = applyOwnEvent(compiled, current, Told.of(compiled, { type, on }));
  if (!tried.ok) {
    const { issues } = tried;
    if (!isUndecided(issues)) return refused(type, by, issues, firstOther(compiled, current, type, issues));
    return { type, status: 'needs', by, to: [], affects: [], missing: missingIn(compiled, type, issues), issues: [], from: null };
  }
  const missing = missingIn(compiled, type, []);
  const { value } = tried;
  return {
    type,
    status: missing.length > 0 ? 'needs' : 'permitted',
    by,
    // A transition can lead back to where it came from.
    to: JSON.stringify(value.state) === JSON.stringify(current.state) ? [] : value.state,
    affects: [...changed(current.duties, value.duties), ...changed(current.windows, value.windows)],
    missing,
    issues: [],
    from: null,
  };
};

/**
 * Every kind of event that the regulation knows, and whether it could be registered on a date: permitted, refused and why,
 * or decided by facts, attributes or an actor that are still to be told.
 *
 * @param on the day of the event; one before the last event of the case refuses them all
 * @example nextEvents(krachtigPerspectief, current, '2026-04-11').filter((next) => next.status === 'permitted')
 */
export const nextEvents = <V extends Vocabulary>(regulation: Regulation<V>, current: Case, on: CivilDate): readonly NextEvent[] => {
  const known = gateRegulation(regulation);
  if (!known.ok) return [];
  const types = Object.keys(known.value.definition.events);
  const refuseAll = (issues: readonly Issue[]): readonly NextEvent[] => types.map((type) => refused(type, [], issues, null));
  const gated = gateCase(regulation, current);
  if (!gated.ok) return refuseAll(gated.issues);
  const date = parseCivilDate(on);
  if (!date.ok) return refuseAll(date.issues);
  return types.map((type) => tryEvent(known.value, current, type, date.value));
};
