import { applyEvent } from '../../facade/apply-event.js';
import type { Case } from '../../model/case.js';
import type { CivilDate } from '../../model/civil-date.js';
import type { AnyEvent } from '../../model/event.js';
import { oncePer } from '../../model/once-per.js';
import type { Missing } from '../../model/verdict.js';
import type { Value, ValueType } from '../../model/value.js';
import type { Definition } from '../../regulation/definition.js';
import { ruleReferences } from '../../rules/rule.js';
import type { ChartNode } from '../../regulation/chart.js';
import { compiledOf, type Compiled, type Regulation } from '../../regulation/regulation.js';

/** An act without its date, to be done on any day. */
export interface Act {
  readonly type: string;
  readonly by?: string;
  readonly attributes: Readonly<Record<string, Value>>;
  readonly facts: Readonly<Record<string, Value>>;
}

/** A date in an act: the day on which the act is done. */
const thatDay = 'that-day';

const dated = (values: Readonly<Record<string, Value>>, on: CivilDate): Readonly<Record<string, Value>> => Object.fromEntries(Object.entries(values).map(([id, value]) => [id, value === thatDay ? on : value]));

export const eventOf = (act: Act, on: CivilDate): AnyEvent => ({ ...dated(act.attributes, on), type: act.type, on, ...(act.by === undefined ? {} : { by: act.by }), ...(Object.keys(act.facts).length === 0 ? {} : { facts: dated(act.facts, on) }) });

/** The values to try for what has a type. */
export const valuesOf = (definition: Definition, type: ValueType | undefined): readonly Value[] => {
  switch (type?.type) {
    case 'boolean':
      return [true, false];
    case 'choice':
      return Object.keys(type.options);
    case 'ground':
      return Object.keys(definition.grounds);
    case 'date':
      return [thatDay];
    case 'text':
      return ['x'];
    default:
      return [];
  }
};

/** The attributes of the act that the guards of its candidates read, rules within rules included. */
const attributesRead = (definition: Definition, rules: readonly string[], seen = new Set<string>()): ReadonlySet<string> => {
  const read = new Set<string>();
  for (const id of rules) {
    const rule = definition.rules[id];
    if (rule === undefined || seen.has(id)) continue;
    seen.add(id);
    const references = ruleReferences(rule);
    for (const attribute of references.attributes ?? []) read.add(attribute.id);
    for (const attribute of attributesRead(definition, references.rules ?? [], seen)) read.add(attribute);
  }
  return read;
};

/** Beyond this many ways of filling in an act, further attributes are left out. */
const mostWays = 300;

type Attributes = Readonly<Record<string, Value>>;

/** Every way of filling in what the guards and the discharge of duties read, and what the act must carry. */
const filledIn = (definition: Definition, type: string, nodes: ReadonlySet<ChartNode>): readonly Attributes[] => {
  const guards = [...nodes].flatMap((node) => (node.candidates.get(type) ?? []).flatMap(({ rule }) => rule ?? []));
  const discharges = Object.values(definition.duties).flatMap(({ dischargedBy }) => dischargedBy.flatMap(({ event, where }) => (event === type ? (where ?? []) : [])));
  const read = attributesRead(definition, [...guards, ...discharges]);
  let ways: readonly Attributes[] = [{}];
  for (const [id, attribute] of Object.entries(definition.events[type]?.attributes ?? {})) {
    const told = read.has(id) ? valuesOf(definition, attribute) : attribute.required === true ? valuesOf(definition, attribute).slice(0, 1) : [];
    if (told.length === 0) continue;
    if (ways.length * (told.length + 1) > mostWays) {
      if (attribute.required === true) ways = ways.map((way) => ({ ...way, [id]: told[0] as Value }));
      continue;
    }
    ways = ways.flatMap((way) => [...(attribute.required === true ? [] : [way]), ...told.map((value) => ({ ...way, [id]: value }))]);
  }
  return ways;
};

/** An act that was taken, and the case after it. */
export interface Taken {
  readonly act: Act;
  readonly next: Case;
}

/** Duties whose discharge can move a case somewhere: the others bound no stay. A reading can change which, so it is not kept with the chart. */
const movingDuties = oncePer(({ chart, definition }: Compiled): ReadonlySet<string> => {
  const events = new Set([...chart.byPath.values()].flatMap((node) => [...node.candidates.values()].flat().flatMap(({ target, event }) => (target === undefined ? [] : [event]))));
  return new Set(Object.entries(definition.duties).flatMap(([id, duty]) => (duty.dischargedBy.some(({ event }) => events.has(event)) ? [id] : [])));
});

/** The duties that can move a case and that are still to be met. */
export const pendingOf = (compiled: Compiled, current: Case): ReadonlySet<string> =>
  new Set(current.duties.flatMap((duty) => (duty.met === undefined && duty.cancelled === undefined && movingDuties(compiled).has(duty.duty) ? [duty.duty] : [])));

/** The duties that an act has met: those of which an instance was not met before it. */
export const metBy = (before: Case, after: Case): ReadonlySet<string> =>
  new Set(after.duties.flatMap(({ id, duty, met }) => (met !== undefined && before.duties.some((instance) => instance.id === id && instance.met === undefined) ? [duty] : [])));

/** The outcomes that matter here: where the case is, and what is then owed that moves it on. */
export const standingOf = (compiled: Compiled, current: Case): string => {
  const windows = current.windows.flatMap((window) => (window.exercised === undefined && window.closed === undefined ? [window.window] : []));
  // A second instance of the same makes no other standing: rounds can recur without end.
  return JSON.stringify([current.state, current.filed !== undefined, [...pendingOf(compiled, current)].sort(), [...new Set(windows)].sort()]);
};

/** Every different outcome of an act of a type on a day; facts are told as far as the guards ask for them. */
export const outcomesOf = (regulation: Regulation, definition: Definition, nodes: ReadonlySet<ChartNode>, current: Case, type: string, by: string | undefined, on: CivilDate): readonly Taken[] => {
  const found = new Map<string, Taken>();
  const attempt = (act: Act): void => {
    const result = applyEvent(regulation, current, eventOf(act, on));
    if (result.ok) {
      const key = `${standingOf(compiledOf(regulation), result.value)} ${[...metBy(current, result.value)].join()}`;
      if (!found.has(key)) found.set(key, { act, next: result.value });
      return;
    }
    const asked = result.issues.flatMap((issue) => (issue.code === 'facts-missing' ? ((issue.data?.['missing'] as readonly Missing[] | undefined) ?? []) : [])).find(({ kind, id }) => kind === 'fact' && !Object.hasOwn(act.facts, id));
    if (asked !== undefined) for (const value of valuesOf(definition, definition.facts[asked.id])) attempt({ ...act, facts: { ...act.facts, [asked.id]: value } });
  };
  for (const attributes of filledIn(definition, type, nodes)) attempt({ type, ...(by === undefined ? {} : { by }), attributes, facts: {} });
  return [...found.values()];
};
