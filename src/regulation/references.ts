import { listOf } from '../model/list-of.js';
import type { Extreme, Moment, Moments } from '../model/moment.js';
import { ruleReferences, type Rule } from '../rules/rule.js';
import { isFrozenCanonical } from './canonical.js';
import { candidatesOf } from './chart.js';
import type { ActOn, Definition, Duty, Window } from './definition.js';
import type { StateNode } from './statechart.js';

export type ReferenceKind = 'actor' | 'clause' | 'duty' | 'event' | 'fact' | 'finding' | 'reading' | 'rule' | 'window' | 'calendar' | 'attribute';

/** That one place of a regulation names something declared in another. */
export interface Reference {
  readonly kind: ReferenceKind;
  readonly id: string;
  readonly path: readonly (string | number)[];
  /** For an attribute: the event that should declare it; absent where any event will do. */
  readonly event?: string;
}

type Path = readonly (string | number)[];

const each = (kind: ReferenceKind, ids: string | readonly string[] | undefined, path: Path): Reference[] => listOf(ids).map((id) => ({ kind, id, path }));

/** The single moments that a specification is made of. */
export const momentsIn = (moments: Moments | undefined): readonly Moment[] => {
  if (moments === undefined) return [];
  const list = Array.isArray(moments) ? (moments as readonly (Moment | Extreme)[]) : [moments as Moment | Extreme];
  return list.flatMap((one): readonly Moment[] => (typeof one === 'string' ? [one] : 'earliest' in one ? one.earliest : 'latest' in one ? one.latest : [one]));
};

const ofMoments = (moments: Moments | undefined, path: Path): Reference[] =>
  momentsIn(moments).flatMap((moment): Reference[] => {
    if (typeof moment === 'string') return [];
    if ('opening' in moment) return [{ kind: 'attribute', id: moment.opening, path }];
    if ('fact' in moment) return [{ kind: 'fact', id: moment.fact, path }];
    return [{ kind: 'event', id: moment.event, path }, ...(typeof moment.after === 'object' ? [{ kind: 'event' as const, id: moment.after.event, path }] : []), ...(moment.at === undefined ? [] : [{ kind: 'attribute' as const, id: moment.at, path, event: moment.event }])];
  });

const ofActs = (acts: readonly ActOn[] | undefined, path: Path): Reference[] =>
  (acts ?? []).flatMap((act, index) => [
    ...each('event', act.event, [...path, index, 'event']),
    ...each('actor', act.by, [...path, index, 'by']),
    ...each('rule', act.where, [...path, index, 'where']),
  ]);

const ofBasis = (item: { readonly cites?: readonly string[]; readonly readings?: readonly string[] }, path: Path): Reference[] => [
  ...each('clause', item.cites, [...path, 'cites']),
  ...each('reading', item.readings, [...path, 'readings']),
];

export const referencesOfRule = (rule: Rule, path: Path): Reference[] => {
  const names = ruleReferences(rule);
  return [
    ...ofBasis(rule, path),
    ...each('rule', names.rules, path),
    ...each('fact', names.facts, path),
    ...(names.attributes ?? []).map(({ id, event }) => ({ kind: 'attribute' as const, id, path, ...(event === undefined ? {} : { event }) })),
    ...each('event', names.events, path),
    ...each('actor', names.actors, path),
    ...each('duty', names.duties, path),
    ...each('window', names.windows, path),
    ...each('reading', names.readings?.map((reading) => reading.id), path),
    ...(names.moments ?? []).flatMap((moments) => ofMoments(moments, path)),
  ];
};

export const referencesOfDuty = (duty: Duty, path: Path): Reference[] => {
  const { extension, suspension } = duty;
  const received = typeof duty.metOn === 'object' ? duty.metOn.received : undefined;
  return [
    ...ofBasis(duty, path),
    ...each('actor', duty.obligor, [...path, 'obligor']),
    ...each('actor', duty.beneficiary, [...path, 'beneficiary']),
    ...ofMoments(duty.from, [...path, 'from']),
    ...each('rule', duty.when, [...path, 'when']),
    ...ofActs(duty.dischargedBy, [...path, 'dischargedBy']),
    ...(received === undefined ? [] : duty.dischargedBy.map((act) => ({ kind: 'attribute' as const, id: received, path: [...path, 'metOn'], event: act.event }))),
    ...(extension === undefined
      ? []
      : [
          ...ofBasis(extension, [...path, 'extension']),
          ...each('event', extension.event, [...path, 'extension', 'event']),
          ...each('actor', extension.by, [...path, 'extension', 'by']),
          ...[...('supplied' in extension.length ? extension.length.supplied : []), ...listOf(extension.reason)].map((id) => ({
            kind: 'attribute' as const,
            id,
            path: [...path, 'extension'],
            event: extension.event,
          })),
        ]),
    ...(suspension === undefined
      ? []
      : [...each('clause', suspension.cites, [...path, 'suspension', 'cites']), ...each('event', [suspension.startedBy, suspension.endedBy], [...path, 'suspension'])]),
    ...each('calendar', duty.calendar, [...path, 'calendar']),
  ];
};

export const referencesOfWindow = (window: Window, path: Path): Reference[] => [
  ...ofBasis(window, path),
  ...each('actor', window.holder, [...path, 'holder']),
  ...ofMoments(window.from, [...path, 'from']),
  ...ofActs(window.exercisedBy, [...path, 'exercisedBy']),
  ...ofActs(window.closedBy, [...path, 'closedBy']),
  ...each('calendar', window.calendar, [...path, 'calendar']),
];

/** What is named in a part of a regulation that was checked before, with the path at which it stood. */
const known = new WeakMap<object, { readonly path: Path; readonly references: readonly Reference[] }>();

/** An edit keeps all but what it changes: of parts that came out of a check nothing is looked up again, unless they stand elsewhere. */
const remembered = <T extends object>(item: T, path: Path, references: (item: T, path: Path) => readonly Reference[]): readonly Reference[] => {
  if (!isFrozenCanonical(item)) return references(item, path);
  const found = known.get(item);
  if (found !== undefined && found.path.length === path.length && found.path.every((step, index) => step === path[index])) return found.references;
  const made = references(item, path);
  known.set(item, { path, references: made });
  return made;
};

/** Of a state that was checked before one list; of any other its own, and those of the states inside it. */
const ofState = (state: StateNode, path: Path): readonly (readonly Reference[])[] => {
  const listed = (): readonly (readonly Reference[])[] => [ofStateItself(state, path), ...Object.entries(state.states ?? {}).flatMap(([key, child]) => ofState(child, [...path, 'states', key]))];
  return isFrozenCanonical(state) ? [remembered(state, path, () => listed().flat())] : listed();
};

const ofStateItself = (state: StateNode, path: Path): readonly Reference[] => [
  ...each('clause', state.meta?.cites, [...path, 'meta', 'cites']),
  ...each('finding', state.meta?.finding, [...path, 'meta', 'finding']),
  ...Object.entries(state.on ?? {}).flatMap(([event, listed]) => [
    ...each('event', event, [...path, 'on']),
    ...candidatesOf(listed).flatMap((candidate, index): Reference[] => {
      const at = [...path, 'on', event, index];
      const meta = candidate.meta ?? {};
      return [
        ...each('rule', candidate.guard?.type, [...at, 'guard', 'type']),
        ...ofBasis(meta, [...at, 'meta']),
        ...each('duty', meta.opens, [...at, 'meta', 'opens']),
        ...each('duty', meta.opensMet, [...at, 'meta', 'opensMet']),
        ...each('window', meta.closesWindows, [...at, 'meta', 'closesWindows']),
        ...each('duty', meta.closes, [...at, 'meta', 'closes']),
        ...each('window', meta.windows, [...at, 'meta', 'windows']),
        ...each('finding', meta.finding, [...at, 'meta', 'finding']),
      ];
    }),
  ]),
];

/** Every place where a regulation names something that it declares elsewhere, in lists: of what was checked before, the same list as then. */
export const referenceLists = (definition: Definition): readonly (readonly Reference[])[] => {
  const over = <T extends object>(section: keyof Definition, items: Readonly<Record<string, T>>, references: (item: T, path: Path) => readonly Reference[]): readonly (readonly Reference[])[] => {
    const listed = (): readonly (readonly Reference[])[] => Object.entries(items).map(([id, item]) => remembered(item, [section, id], references));
    return isFrozenCanonical(items) ? [remembered(items, [section], () => listed().flat())] : listed();
  };
  return [
    [...('cites' in definition.inForce ? each('clause', definition.inForce.cites, ['inForce', 'cites']) : []), ...each('calendar', definition.calendar, ['calendar'])],
    ...over('events', definition.events, (event, path) => [
      ...each('actor', event.by, [...path, 'by']),
      ...each('clause', event.cites, [...path, 'cites']),
      ...(typeof event.fate === 'object' ? [{ kind: 'attribute' as const, id: event.fate.attribute, path: [...path, 'fate'], event: path[1] as string }] : []),
    ]),
    ...over('rules', definition.rules, referencesOfRule),
    ...over('duties', definition.duties, referencesOfDuty),
    ...over('windows', definition.windows, referencesOfWindow),
    ...over('grounds', definition.grounds, (ground, path) => [...ofBasis(ground, path), ...(ground.rule === 'free-text' ? [] : each('rule', ground.rule, [...path, 'rule']))]),
    ...over('measures', definition.measures, (measure, path) => [...ofBasis(measure, path), ...each('rule', measure.when, [...path, 'when']), ...ofMoments(measure.from, [...path, 'from']), ...ofMoments(measure.until, [...path, 'until'])]),
    ...over('findings', definition.findings, (finding, path) => [
      ...ofBasis(finding, path),
      ...each('event', finding.at, [...path, 'at']),
      ...each('rule', finding.when?.rule, [...path, 'when', 'rule']),
    ]),
    ...over('readings', definition.readings, (reading, path) => each('clause', reading.clauses, [...path, 'clauses'])),
    ...over('properties', definition.properties ?? {}, (property, path) => [...ofBasis(property, path), ...each('rule', property.always, [...path, 'always']), ...each('rule', property.never, [...path, 'never'])]),
    (definition.waivers ?? []).flatMap((waiver, index) => each('clause', waiver.cites, ['waivers', index, 'cites'])),
    ...ofState(definition.statechart, ['statechart']),
  ];
};

/** Every place where a regulation names something that it declares elsewhere. */
export const referencesIn = (definition: Definition): readonly Reference[] => referenceLists(definition).flat();
