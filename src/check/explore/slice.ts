import { reachableFrom } from '../../engine/step-chart.js';
import { listOf } from '../../model/list-of.js';
import type { ChartNode } from '../../regulation/chart.js';
import type { Definition } from '../../regulation/definition.js';
import { momentsIn } from '../../regulation/references.js';
import type { Compiled } from '../../regulation/regulation.js';
import { ruleReferences, type Rule } from '../../rules/rule.js';

/**
 * The part of a regulation that is followed in one exploration: the course of a case, and one duty or window beside what the course reads.
 *
 * Two duties that no rule reads do not touch each other, so that following each with the course finds what following all at once would.
 */
export interface Slice {
  /** The duty or window that this slice is about; undefined for the course alone. */
  readonly subject: string | undefined;
  readonly duties: ReadonlySet<string>;
  readonly windows: ReadonlySet<string>;
  /** Every rule that the course, or what is followed, asks. */
  readonly rules: ReadonlySet<string>;
  /** Facts that decide between acts whether a duty exists or a property holds; all others only matter at an act, which can tell them anew. */
  readonly facts: ReadonlySet<string>;
}

/** The facts that a rule reads, also by the rules that it asks. */
export const factsOf = (definition: Pick<Definition, 'rules'>, id: string, seen = new Set<string>()): readonly string[] => {
  const rule = definition.rules[id];
  if (rule === undefined || seen.has(id)) return [];
  seen.add(id);
  const { facts = [], rules = [], moments = [] } = ruleReferences(rule);
  return [...facts, ...moments.flatMap((one) => momentsIn(one).flatMap((moment) => (typeof moment === 'object' && 'fact' in moment ? [moment.fact] : []))), ...rules.flatMap((inner) => factsOf(definition, inner, seen))];
};

const grow = (definition: Definition, duties: Iterable<string>, windows: Iterable<string>, rules: Iterable<string>): Omit<Slice, 'subject'> => {
  const slice = { duties: new Set<string>(), windows: new Set<string>(), rules: new Set<string>() };
  const rule = (id: string): void => {
    const declared = definition.rules[id];
    if (declared === undefined || slice.rules.has(id)) return;
    slice.rules.add(id);
    const read = ruleReferences(declared);
    read.rules?.forEach(rule);
    read.duties?.forEach(duty);
    read.windows?.forEach(window);
    if (declared.kind === 'ground') for (const ground of Object.values(definition.grounds)) if (ground.rule !== 'free-text') rule(ground.rule);
  };
  const duty = (id: string): void => {
    const declared = definition.duties[id];
    if (declared === undefined || slice.duties.has(id)) return;
    slice.duties.add(id);
    for (const one of [declared.when, ...declared.dischargedBy.map((act) => act.where)]) if (one !== undefined) rule(one);
  };
  const window = (id: string): void => {
    const declared = definition.windows[id];
    if (declared === undefined || slice.windows.has(id)) return;
    slice.windows.add(id);
    for (const act of [...declared.exercisedBy, ...(declared.closedBy ?? [])]) if (act.where !== undefined) rule(act.where);
  };
  for (const id of rules) rule(id);
  for (const id of duties) duty(id);
  for (const id of windows) window(id);
  const facts = [...slice.duties].flatMap((id) => {
    const declared = definition.duties[id];
    const start = momentsIn(declared?.from).flatMap((moment) => (typeof moment === 'object' && 'fact' in moment ? [moment.fact] : []));
    return declared?.when === undefined ? start : [...start, ...factsOf(definition, declared.when)];
  });
  return { ...slice, facts: new Set([...facts, ...provedIn(definition).flatMap((id) => factsOf(definition, id))]) };
};

/** Rules that the regulation wants proved: asked between acts, so that their days and facts have to be followed too. */
const provedIn = ({ properties = {} }: Definition): readonly string[] => Object.values(properties).flatMap(({ always, never }) => [always, never].filter((rule) => rule !== undefined));

const guardsOf = (nodes: Iterable<ChartNode>): readonly string[] => [...nodes].flatMap((node) => [...node.candidates.values()].flat().flatMap(({ rule }) => (rule === undefined ? [] : [rule])));

/** The rules of a slice that something may still ask of a case that stands there: what only an earlier state asked tells nothing apart any more. */
export const rulesFrom = ({ definition, chart }: Compiled, slice: Slice, state: readonly string[]): ReadonlySet<string> =>
  grow(definition, slice.duties, slice.windows, [...guardsOf(reachableFrom(chart, state)), ...provedIn(definition)]).rules;

/** The course, and with it each duty and window that the course does not read itself. */
export const slicesOf = ({ definition, chart }: Compiled): readonly Slice[] => {
  const followed = [...guardsOf(chart.byPath.values()), ...provedIn(definition)];
  const course = grow(definition, [], [], followed);
  return [
    { subject: undefined, ...course },
    ...Object.keys(definition.duties).map((id) => ({ subject: id, ...grow(definition, [id], [], followed) })),
    ...Object.keys(definition.windows).flatMap((id) => (course.windows.has(id) ? [] : [{ subject: id, ...grow(definition, [], [id], followed) }])),
  ];
};

/** The rules of a slice by kind. */
export const rulesIn = (definition: Definition, slice: Slice): readonly (readonly [id: string, rule: Rule])[] => [...slice.rules].map((id) => [id, definition.rules[id] as Rule]);

/** Attributes of an event that something in the slice reads. */
export const attributesRead = (definition: Definition, slice: Slice, event: string): ReadonlySet<string> => {
  const read = new Set<string>();
  const declared = definition.events[event];
  for (const [, rule] of rulesIn(definition, slice)) {
    const names = ruleReferences(rule);
    for (const { id, event: of } of names.attributes ?? []) if (of === undefined || of === event) read.add(id);
    for (const moments of names.moments ?? []) for (const moment of momentsIn(moments)) if (typeof moment === 'object' && 'event' in moment && moment.event === event && moment.at !== undefined) read.add(moment.at);
  }
  for (const id of slice.duties) {
    const duty = definition.duties[id];
    if (duty === undefined) continue;
    for (const moment of momentsIn(duty.from)) {
      if (typeof moment !== 'object') continue;
      if ('opening' in moment) read.add(moment.opening);
      else if ('event' in moment && moment.event === event && moment.at !== undefined) read.add(moment.at);
    }
    if (typeof duty.metOn === 'object' && duty.dischargedBy.some((act) => act.event === event)) read.add(duty.metOn.received);
    if (duty.extension?.event === event) {
      listOf(duty.extension.reason).forEach((attribute) => read.add(attribute));
      if ('supplied' in duty.extension.length) duty.extension.length.supplied.forEach((attribute) => read.add(attribute));
    }
  }
  if (typeof declared?.fate === 'object') read.add(declared.fate.attribute);
  return new Set([...read].filter((id) => declared?.attributes?.[id] !== undefined));
};

/**
 * What an act of this type has to contain, for each of these rules that asks; only what is optional, is text or yes and no, and nothing else reads.
 *
 * @param later attributes that are read by the name of the act once it is in the log
 */
export const contentGroups = (definition: Definition, asking: readonly Rule[], later: ReadonlySet<string>, event: string): readonly (readonly string[])[] => {
  const attributes = definition.events[event]?.attributes ?? {};
  const elsewhere = new Set([...later, ...asking.flatMap((rule) => (rule.kind === 'content' ? [] : (ruleReferences(rule).attributes ?? []).map(({ id }) => id)))]);
  const taken = new Set<string>();
  return asking.flatMap((rule) => {
    if (rule.kind !== 'content') return [];
    const own = rule.elements.filter((id) => !elsewhere.has(id) && !taken.has(id) && attributes[id]?.required !== true && ['boolean', 'text'].includes(attributes[id]?.type ?? ''));
    own.forEach((id) => taken.add(id));
    return own.length === 0 ? [] : [own];
  });
};

/** Whether it matters to the slice who does an act of this type. */
export const readsActor = (definition: Definition, slice: Slice, event: string): boolean =>
  rulesIn(definition, slice).some(([, rule]) => rule.kind === 'actor') ||
  [...slice.duties].some((id) => {
    const duty = definition.duties[id];
    return duty?.dischargedBy.some((act) => act.event === event && act.by !== undefined) === true || (duty?.extension?.event === event && duty.extension.by !== undefined);
  }) ||
  [...slice.windows].some((id) => {
    const window = definition.windows[id];
    return [...(window?.exercisedBy ?? []), ...(window?.closedBy ?? [])].some((act) => act.event === event && act.by !== undefined);
  });

/** Whether it matters to the slice what part of the complaint an act concerns. */
export const readsPart = (definition: Definition, slice: Slice, event: string): boolean => definition.events[event]?.fate !== undefined || rulesIn(definition, slice).some(([, rule]) => rule.kind === 'part');
