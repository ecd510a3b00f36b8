import { calendars as shipped } from '../calendar/nl.js';
import { isCivilDate } from '../calendar/civil-date.js';
import type { Issue } from '../model/issue.js';
import { nearest } from '../model/nearest.js';
import { oncePer } from '../model/once-per.js';
import type { AttributeDeclaration, ValueType } from '../model/value.js';
import type { Rule } from '../rules/rule.js';
import type { Definition, Duty, Window } from './definition.js';
import { momentsIn, type Reference } from './references.js';

export type Path = readonly (string | number)[];

const calendarIds = (definition: Definition): readonly string[] => [
  ...Object.keys(shipped),
  ...(definition.calendars ?? []).flatMap((calendar) => (typeof calendar.id === 'string' ? [calendar.id] : [])),
];

type Declared = Readonly<Record<Exclude<Reference['kind'], 'attribute'>, ReadonlySet<string>>>;

const allDeclared = new WeakMap<Definition, Declared>();

const namesOf = new WeakMap<object, ReadonlySet<string>>();

/** The same names in the same order, as a set; the last one where that has them. */
const setOf = (names: readonly string[], last: ReadonlySet<string> | undefined): ReadonlySet<string> => {
  if (last?.size !== names.length) return new Set(names);
  let index = 0;
  for (const name of last) if (name !== names[index++]) return new Set(names);
  return last;
};

const namesIn = (section: object, last: ReadonlySet<string> | undefined): ReadonlySet<string> => {
  let names = namesOf.get(section);
  if (names === undefined) namesOf.set(section, (names = setOf(Object.keys(section), last)));
  return names;
};

let lastDeclared: Declared | undefined;

/** Every name that a definition declares; asked for each of its references and patches, so looked up once. Of definitions one after another with the same names it is the same object. */
export const declared = (definition: Definition): Declared => {
  const known = allDeclared.get(definition);
  if (known !== undefined) return known;
  const last = lastDeclared;
  const names: Declared = {
    actor: namesIn(definition.actors, last?.actor),
    clause: namesIn(definition.clauses, last?.clause),
    duty: namesIn(definition.duties, last?.duty),
    event: namesIn(definition.events, last?.event),
    fact: namesIn(definition.facts, last?.fact),
    finding: namesIn(definition.findings, last?.finding),
    reading: namesIn(definition.readings, last?.reading),
    rule: namesIn(definition.rules, last?.rule),
    window: namesIn(definition.windows, last?.window),
    calendar: setOf(calendarIds(definition), last?.calendar),
  };
  const isSame = last !== undefined && (Object.keys(names) as readonly (keyof Declared)[]).every((kind) => names[kind] === last[kind]);
  lastDeclared = isSame ? last : names;
  allDeclared.set(definition, lastDeclared);
  return lastDeclared;
};

type Attributes = Readonly<Record<string, AttributeDeclaration>>;

const noAttributes: Attributes = {};

const attributesOfAll = oncePer((events: Definition['events']): Attributes => Object.fromEntries(Object.values(events).flatMap((declaration) => Object.entries(declaration.attributes ?? {}))));

const attributesOf = ({ events }: Definition, event: string | undefined): Attributes => (event === undefined ? attributesOfAll(events) : (events[event]?.attributes ?? noAttributes));

/** The names of a list that are declared nowhere. */
export function* checkReferences(definition: Definition, references: readonly Reference[]): Generator<Issue> {
  const names = declared(definition);
  for (const { kind, id, path, event } of references) {
    if (kind === 'attribute' ? Object.hasOwn(attributesOf(definition, event), id) : names[kind].has(id)) continue;
    const known = kind === 'attribute' ? Object.keys(attributesOf(definition, event)) : names[kind];
    yield { code: 'reference-unknown', path, data: { kind, id, nearest: nearest(id, known) ?? null, ...(event === undefined ? {} : { event }) } };
  }
}

/** Whether a value can occur in a fact or attribute of this type. */
const fits = (value: unknown, type: ValueType): boolean => {
  switch (type.type) {
    case 'boolean':
      return typeof value === 'boolean';
    case 'number':
      return typeof value === 'number';
    case 'text':
    case 'ground':
      return typeof value === 'string';
    case 'date':
      return isCivilDate(value);
    case 'choice':
      return typeof value === 'string' && Object.hasOwn(type.options, value);
    case 'duration':
      return typeof value === 'object';
  }
};

const mismatch = (path: Path, id: string, expected: unknown, value?: unknown): Issue => ({
  code: 'type-mismatch',
  path,
  data: { id, expected, ...(value === undefined ? {} : { found: value, nearest: typeof value === 'string' && Array.isArray(expected) ? (nearest(value, expected.map(String)) ?? null) : null }) },
});

const checkValues = (values: readonly unknown[], type: ValueType | undefined, id: string, path: Path): Issue[] => {
  if (type === undefined) return [];
  const expected = type.type === 'choice' ? Object.keys(type.options) : type.type;
  return values.filter((value) => !fits(value, type)).map((value) => mismatch(path, id, expected, value));
};

/** An attribute of the act under test may be that of any event that has one of this name. */
const checkAttribute = (definition: Definition, id: string, event: string | undefined, values: readonly unknown[], path: Path): Issue[] => {
  const events = event === undefined ? Object.keys(definition.events) : [event];
  const types = events.flatMap((name) => attributesOf(definition, name)[id] ?? []);
  return values.filter((value) => !types.some((type) => fits(value, type))).flatMap((value) => checkValues([value], types[types.length - 1], id, path));
};

/** Rules compare values with facts and attributes: those must be of a type that can have them. */
export const checkRule = (definition: Definition, rule: Rule, path: Path): Issue[] => {
  switch (rule.kind) {
    case 'fact':
    case 'exclusion':
      return checkValues(rule.is, definition.facts[rule.fact], rule.fact, [...path, 'is']);
    case 'attribute':
      return 'of' in rule.is ? [] : checkAttribute(definition, rule.attribute, rule.of, rule.is, [...path, 'is']);
    case 'standing':
      return [
        ...checkValues(rule.accepted, definition.facts[rule.capacity], rule.capacity, [...path, 'accepted']),
        ...checkValues(rule.mandate?.for ?? [], definition.facts[rule.capacity], rule.capacity, [...path, 'mandate', 'for']),
      ];
    case 'anonymity': {
      const type = definition.facts[rule.known]?.type;
      return type === undefined || type === 'boolean' ? [] : [mismatch([...path, 'known'], rule.known, 'boolean')];
    }
    case 'reading': {
      const reading = definition.readings[rule.reading];
      return reading === undefined || Object.hasOwn(reading.options, rule.option)
        ? []
        : [{ code: 'reference-unknown', path: [...path, 'option'], data: { kind: 'option', id: rule.option, nearest: nearest(rule.option, Object.keys(reading.options)) ?? null } }];
    }
    default:
      return [];
  }
};

/** Whatever act carries an attribute under this name, it has to be a date. */
const isDate = (definition: Definition, attribute: string): boolean =>
  Object.keys(definition.events).every((event) => (attributesOf(definition, event)[attribute]?.type ?? 'date') === 'date');

/** Moments name dates: a fact or attribute of another type cannot be one, and only a duty or window has an opening. */
export const checkMoments = (definition: Definition, moments: Parameters<typeof momentsIn>[0], path: Path, hasOpening: boolean): Issue[] =>
  momentsIn(moments).flatMap((moment): Issue[] => {
    if (moment === 'filing') return [];
    if (moment === 'opening' || 'opening' in moment) {
      if (!hasOpening) return [{ code: 'moment-misplaced', path }];
      return moment === 'opening' || isDate(definition, moment.opening) ? [] : [mismatch(path, moment.opening, 'date')];
    }
    if ('fact' in moment) {
      const type = definition.facts[moment.fact]?.type;
      return type === undefined || type === 'date' ? [] : [mismatch(path, moment.fact, 'date')];
    }
    const type = moment.at === undefined ? undefined : attributesOf(definition, moment.event)[moment.at]?.type;
    return [
      ...(type === undefined || type === 'date' ? [] : [mismatch(path, moment.at ?? '', 'date')]),
      ...(moment.after !== 'opening' || hasOpening ? [] : [{ code: 'moment-misplaced' as const, path }]),
    ];
  });

export const checkDuty = (definition: Definition, duty: Duty, path: Path): Issue[] => {
  const issues = checkMoments(definition, duty.from, [...path, 'from'], true);
  const attribute = (event: string, id: string, types: readonly string[], at: Path): void => {
    const type = attributesOf(definition, event)[id]?.type;
    if (type !== undefined && !types.includes(type)) issues.push(mismatch(at, id, types.join(' | ')));
  };
  // Not only acts that discharge it: one that opens it can have met it.
  if (typeof duty.metOn === 'object' && !isDate(definition, duty.metOn.received)) issues.push(mismatch([...path, 'metOn'], duty.metOn.received, 'date'));
  if (duty.extension !== undefined && 'supplied' in duty.extension.length) {
    for (const id of duty.extension.length.supplied) attribute(duty.extension.event, id, ['date', 'duration'], [...path, 'extension', 'length']);
  }
  const { startedBy, endedBy } = duty.suspension ?? {};
  if (startedBy !== undefined && startedBy === endedBy) issues.push({ code: 'suspension-without-end', path: [...path, 'suspension', 'endedBy'], data: { id: endedBy } });
  return issues;
};

export const checkWindow = (definition: Definition, window: Window, path: Path): Issue[] => checkMoments(definition, window.from, [...path, 'from'], true);
