import type { CivilDate } from '../../src/model/civil-date.js';
import type { AnyEvent } from '../../src/model/event.js';
import type { Issue } from '../../src/model/issue.js';
import type { Definition } from '../../src/regulation/definition.js';
import { apply, type Applied, type Context } from './apply.js';
import { assessOn, type Answer } from './assess.js';
import { placesOf, startOf } from './chart.js';
import type { Act, History } from './model.js';
import { asRead, chosenReadings } from './readings.js';

/**
 * A second interpreter of regulations, written from the design and not from the engine: naive, slow and obvious.
 * It says what `assess`, `applyEvent` and `replay` have to answer.
 */

export const contextOf = (definition: Definition): Context => {
  const regulation = asRead(definition);
  return { regulation, readings: chosenReadings(definition), root: placesOf(regulation.statechart) };
};

export const emptyHistory = ({ root }: Context): History => ({ log: [], tolerated: [], state: startOf(root), facts: {}, parts: {}, duties: [], windows: [], findings: [] });

/** An act with a name of its own, and with the only actor who can do it when it names none. */
const named = (_context: Context, history: History, event: AnyEvent): Act => {
  const ids = [...history.log, ...history.tolerated].map(({ id }) => id);
  let number = ids.length + 1;
  while (ids.includes(`e${String(number)}`)) number += 1;
  return { ...event, id: event.id ?? `e${String(number)}` };
};

export const next = (context: Context, history: History, event: AnyEvent, tolerate = false): Applied => apply(context, history, named(context, history, event), tolerate);

export type Interpreted = { readonly ok: true; readonly assessment: Answer } | { readonly ok: false; readonly issues: readonly Issue[] };

export const interpret = (definition: Definition, events: readonly AnyEvent[], { asOf, tolerate = false }: { readonly asOf: CivilDate; readonly tolerate?: boolean }): Interpreted => {
  const context = contextOf(definition);
  let history = emptyHistory(context);
  for (const [index, event] of events.entries()) {
    const applied = next(context, history, event, tolerate);
    if (!applied.ok) return { ok: false, issues: applied.issues.map((issue) => ({ ...issue, path: [index, ...(issue.path ?? [])] })) };
    history = applied.history;
  }
  const last = [...history.log, ...history.tolerated].map(({ on }) => on).sort().at(-1);
  if (last !== undefined && asOf < last) return { ok: false, issues: [{ code: 'as-of-before-last-event', path: ['asOf'], data: { asOf, last } }] };
  return { ok: true, assessment: assessOn(context, history, asOf) };
};

/** The issues with which an act is refused after acts that were accepted; empty when it is taken. */
export const refuses = (definition: Definition, accepted: readonly AnyEvent[], event: AnyEvent): readonly Issue[] => {
  const context = contextOf(definition);
  const history = accepted.reduce((before, one) => {
    const applied = next(context, before, one);
    return applied.ok ? applied.history : before;
  }, emptyHistory(context));
  const applied = next(context, history, event);
  return applied.ok ? [] : applied.issues;
};
