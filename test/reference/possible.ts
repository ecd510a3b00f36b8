import type { NextEvent } from '../../src/model/assessment.js';
import type { CivilDate } from '../../src/model/civil-date.js';
import type { Issue } from '../../src/model/issue.js';
import type { Missing } from '../../src/model/verdict.js';
import type { Context } from './apply.js';
import { same } from './facts.js';
import { next } from './index.js';
import { unique, type History } from './model.js';

/** What may happen on a day: every type of event is tried with nothing but that day, and what it leaves is looked at. */

/** What became another one: what was there before and is not there as it was. */
const changed = <T extends { readonly id: string }>(before: readonly T[], after: readonly T[]): readonly string[] => before.filter((one) => !after.some((other) => same(one, other))).map(({ id }) => id);

/** Tries each day on which a reason changes, until the event is not refused any more; not for ever, where each day only moves the next one. */
const otherwiseOn = (bare: Context, history: History, type: string, issues: readonly Issue[], left = 24): CivilDate | null => {
  if (left === 0) return null;
  const day = issues.flatMap(({ data }) => (data?.['changesOn'] === undefined ? [] : [data['changesOn'] as CivilDate])).sort()[0];
  if (day === undefined) return null;
  const then = next(bare, history, { type, on: day });
  return then.ok || then.issues.every(({ code }) => code === 'facts-missing') ? day : otherwiseOn(bare, history, type, then.issues, left - 1);
};

const tried = (context: Context, bare: Context, history: History, type: string, on: CivilDate): NextEvent => {
  const declared = context.regulation.events[type];
  const attributes = Object.entries(declared?.attributes ?? {}).filter(([, attribute]) => attribute.required === true);
  const needed = attributes.map(([id]): Missing => ({ kind: 'attribute', id }));
  const applied = next(bare, history, { type, on });
  const answer: NextEvent = { type, status: 'permitted', by: declared?.by ?? [], to: [], affects: [], missing: [], issues: [], from: null };
  if (!applied.ok) {
    const { issues } = applied;
    if (issues.every(({ code }) => code === 'facts-missing')) return { ...answer, status: 'needs', missing: unique([...needed, ...issues.flatMap(({ data }) => (data?.['missing'] ?? []) as readonly Missing[])]) };
    return { ...answer, status: 'refused', issues, from: otherwiseOn(bare, history, type, issues) };
  }
  const after = applied.history;
  return {
    ...answer,
    status: needed.length > 0 ? 'needs' : 'permitted',
    to: same(history.state, after.state) ? [] : after.state,
    affects: [...changed(history.duties, after.duties), ...changed(history.windows, after.windows)],
    missing: needed,
  };
};

/** What an event must carry is asked for; whether it would be taken is seen without. */
const withoutDemands = (context: Context): Context => {
  const events = Object.fromEntries(Object.entries(context.regulation.events).map(([type, declared]) => [type, { ...declared, attributes: optional(declared.attributes) }]));
  return { ...context, regulation: { ...context.regulation, events } } as Context;
};

const optional = (attributes: object | undefined): object => Object.fromEntries(Object.entries((attributes ?? {}) as Readonly<Record<string, object>>).map(([id, attribute]) => [id, Object.fromEntries(Object.entries(attribute).filter(([key]) => key !== 'required'))]));

export const possibleOn = (context: Context, history: History, on: CivilDate): readonly NextEvent[] => {
  const bare = withoutDemands(context);
  return Object.keys(context.regulation.events).sort().map((type) => tried(context, bare, history, type, on));
};
