import { calendars as shipped } from '../calendar/nl.js';
import { parseCalendar } from '../calendar/parse-calendar.js';
import { eventKeys } from '../model/event.js';
import type { Issue } from '../model/issue.js';
import { nearest } from '../model/nearest.js';
import type { AttributeDeclaration, ValueType } from '../model/value.js';
import { ruleReferences, ruleSchema, type Rule } from '../rules/rule.js';
import { isCivilDate } from '../calendar/civil-date.js';
import { compileChart } from './chart.js';
import type { Definition, Duty, Patch, Window } from './definition.js';
import { issuesOf } from './issues-of.js';
import { applyPatch, effective, isSwitchable, pathsOf } from './readings.js';
import { momentsIn, referencesIn, referencesOfDuty, referencesOfRule, referencesOfWindow, type Reference } from './references.js';
import { dutySchema, windowSchema } from './schema.js';

type Path = readonly (string | number)[];

const calendarIds = (definition: Definition): readonly string[] => [
  ...Object.keys(shipped),
  ...(definition.calendars ?? []).flatMap((calendar) => (typeof calendar.id === 'string' ? [calendar.id] : [])),
];

type Declared = Readonly<Record<Exclude<Reference['kind'], 'attribute'>, ReadonlySet<string>>>;

const allDeclared = new WeakMap<Definition, Declared>();

/** Every name that a definition declares; asked for each of its references and patches, so looked up once. */
const declared = (definition: Definition): Declared => {
  const known = allDeclared.get(definition);
  if (known !== undefined) return known;
  const names: Declared = {
    actor: new Set(Object.keys(definition.actors)),
    clause: new Set(Object.keys(definition.clauses)),
    duty: new Set(Object.keys(definition.duties)),
    event: new Set(Object.keys(definition.events)),
    fact: new Set(Object.keys(definition.facts)),
    finding: new Set(Object.keys(definition.findings)),
    reading: new Set(Object.keys(definition.readings)),
    rule: new Set(Object.keys(definition.rules)),
    window: new Set(Object.keys(definition.windows)),
    calendar: new Set(calendarIds(definition)),
  };
  allDeclared.set(definition, names);
  return names;
};

type Attributes = Readonly<Record<string, AttributeDeclaration>>;

const noAttributes: Attributes = {};

const attributesOfAll = new WeakMap<Definition['events'], Attributes>();

const attributesOf = (definition: Definition, event: string | undefined): Attributes => {
  if (event !== undefined) return definition.events[event]?.attributes ?? noAttributes;
  const known = attributesOfAll.get(definition.events);
  if (known !== undefined) return known;
  const all = Object.fromEntries(Object.values(definition.events).flatMap((declaration) => Object.entries(declaration.attributes ?? {})));
  attributesOfAll.set(definition.events, all);
  return all;
};

const checkReferences = (definition: Definition, references: readonly Reference[]): Issue[] => {
  const names = declared(definition);
  return references.flatMap((reference): Issue[] => {
    const { kind, id, path, event } = reference;
    if (kind === 'attribute' ? Object.hasOwn(attributesOf(definition, event), id) : names[kind].has(id)) return [];
    const known = kind === 'attribute' ? Object.keys(attributesOf(definition, event)) : [...names[kind]];
    return [{ code: 'reference-unknown', path, data: { kind, id, nearest: nearest(id, known) ?? null, ...(event === undefined ? {} : { event }) } }];
  });
};

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

const checkValues = (values: readonly unknown[], type: ValueType | undefined, id: string, path: Path): Issue[] =>
  type === undefined
    ? []
    : values.filter((value) => !fits(value, type)).map((value) => mismatch(path, id, type.type === 'choice' ? Object.keys(type.options) : type.type, value));

/** An attribute of the act under test may be that of any event that has one of this name. */
const checkAttribute = (definition: Definition, id: string, event: string | undefined, values: readonly unknown[], path: Path): Issue[] => {
  const events = event === undefined ? Object.keys(definition.events) : [event];
  const types = events.flatMap((name) => attributesOf(definition, name)[id] ?? []);
  return values.filter((value) => !types.some((type) => fits(value, type))).flatMap((value) => checkValues([value], types[types.length - 1], id, path));
};

/** Rules compare values with facts and attributes: those must be of a type that can have them. */
const checkRule = (definition: Definition, rule: Rule, path: Path): Issue[] => {
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

/** Moments name dates: a fact or attribute of another type cannot be one, and only a duty or window has an opening. */
const checkMoments = (definition: Definition, moments: Parameters<typeof momentsIn>[0], path: Path, hasOpening: boolean): Issue[] =>
  momentsIn(moments).flatMap((moment): Issue[] => {
    if (moment === 'filing') return [];
    if (moment === 'opening' || 'opening' in moment) {
      if (!hasOpening) return [{ code: 'moment-misplaced', path }];
      // Whatever act opens it, what it carries under this name has to be a date.
      const types = moment === 'opening' ? [] : Object.keys(definition.events).flatMap((event) => attributesOf(definition, event)[moment.opening]?.type ?? []);
      return types.every((type) => type === 'date') ? [] : [mismatch(path, moment === 'opening' ? moment : moment.opening, 'date')];
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

const checkDuty = (definition: Definition, duty: Duty, path: Path): Issue[] => {
  const issues = checkMoments(definition, duty.from, [...path, 'from'], true);
  const attribute = (event: string, id: string, types: readonly string[], at: Path): void => {
    const type = attributesOf(definition, event)[id]?.type;
    if (type !== undefined && !types.includes(type)) issues.push(mismatch(at, id, types.join(' | ')));
  };
  if (typeof duty.metOn === 'object') {
    for (const act of duty.dischargedBy) attribute(act.event, duty.metOn.received, ['date'], [...path, 'metOn']);
  }
  if (duty.extension !== undefined && 'supplied' in duty.extension.length) {
    for (const id of duty.extension.length.supplied) attribute(duty.extension.event, id, ['date', 'duration'], [...path, 'extension', 'length']);
  }
  const { startedBy, endedBy } = duty.suspension ?? {};
  if (startedBy !== undefined && startedBy === endedBy) issues.push({ code: 'suspension-without-end', path: [...path, 'suspension', 'endedBy'], data: { id: endedBy } });
  return issues;
};

const checkWindow = (definition: Definition, window: Window, path: Path): Issue[] => checkMoments(definition, window.from, [...path, 'from'], true);

/** Rules that ask each other in a circle. */
export const checkCycles = (definition: Definition): Issue[] => {
  const state = new Map<string, 'visiting' | 'done'>();
  const issues: Issue[] = [];
  const visit = (id: string, trail: readonly string[]): void => {
    const rule = definition.rules[id];
    if (rule === undefined || state.get(id) === 'done') return;
    if (state.get(id) === 'visiting') {
      issues.push({ code: 'rule-cycle', path: ['rules', id], data: { cycle: [...trail.slice(trail.indexOf(id)), id] } });
      return;
    }
    state.set(id, 'visiting');
    // A duty's condition and the term of a window can themselves ask rules.
    const references = ruleReferences(rule);
    const next = [
      ...(references.rules ?? []),
      ...(references.duties ?? []).flatMap((duty) => definition.duties[duty]?.when ?? []),
      ...(rule.kind === 'ground' ? Object.values(definition.grounds).flatMap((ground) => (ground.rule === 'free-text' ? [] : [ground.rule])) : []),
    ];
    for (const other of next) visit(other, [...trail, id]);
    state.set(id, 'done');
  };
  for (const id of Object.keys(definition.rules)) visit(id, []);
  return issues;
};

/** Whether under a patch rules can ask other rules than before. */
const asksOtherwise = ({ rules, duties }: Patch): boolean => rules !== undefined || Object.values(duties ?? {}).some((duty) => duty?.when !== undefined);

const checkClauses = (definition: Definition, references: readonly Reference[]): Issue[] => {
  // A reading says how a clause was understood; only what it is understood as can carry it out.
  const cited = new Set(references.filter((reference) => reference.kind === 'clause' && reference.path[0] !== 'readings').map((reference) => reference.id));
  return Object.entries(definition.clauses).flatMap(([id, clause]): Issue[] => {
    if (cited.has(id)) return clause.notModelled === undefined ? [] : [{ code: 'clause-cited-and-not-modelled', path: ['clauses', id, 'notModelled'], data: { clause: id } }];
    return clause.notModelled === undefined ? [{ code: 'clause-uncited', path: ['clauses', id], data: { clause: id } }] : [];
  });
};

const checkReadings = (definition: Definition): Issue[] => {
  const named = new Map<string, Set<string>>();
  for (const rule of Object.values(definition.rules)) {
    if (rule.kind === 'reading') named.set(rule.reading, (named.get(rule.reading) ?? new Set()).add(rule.option));
  }
  const touched = new Map<string, string>();
  const issues: Issue[] = [];
  const sound = checkCycles(definition).length === 0;
  for (const [id, reading] of Object.entries(definition.readings)) {
    const path: Path = ['readings', id];
    const options = Object.keys(reading.options);
    if (!options.includes(reading.default)) {
      issues.push({ code: 'reading-default-unknown', path: [...path, 'default'], data: { id: reading.default, nearest: nearest(reading.default, options) ?? null, options } });
    }
    const paths = new Set<string>();
    for (const [option, { patch }] of Object.entries(reading.options)) {
      const at = [...path, 'options', option];
      if (patch !== undefined && !isSwitchable(reading)) issues.push({ code: 'reading-recorded-only-patches', path: at });
      else if (patch !== undefined && option === reading.default) issues.push({ code: 'reading-default-patches', path: at });
      else if (patch === undefined && isSwitchable(reading) && option !== reading.default && !named.get(id)?.size) {
        issues.push({ code: 'reading-option-without-effect', path: at, data: { reading: id, option } });
      }
      if (patch === undefined) continue;
      issues.push(...checkPatch(definition, patch, [...at, 'patch']));
      if (sound && asksOtherwise(patch)) issues.push(...checkCycles(applyPatch(definition, patch)).map((issue) => ({ ...issue, path: [...at, 'patch'] })));
      for (const touchedPath of pathsOf(patch)) paths.add(touchedPath);
    }
    for (const touchedPath of paths) {
      const other = touched.get(touchedPath);
      if (other !== undefined) issues.push({ code: 'patch-conflict', path, data: { path: touchedPath, other } });
      touched.set(touchedPath, id);
    }
  }
  for (const [id, option] of Object.entries(definition.chosen ?? {})) issues.push(...checkChoice(definition, id, option));
  return issues;
};

/** Whether a reading may be chosen: it exists, has that option, and is not merely recorded. */
export const checkChoice = (definition: Definition, id: string, option: unknown): Issue[] => {
  const path: Path = ['chosen', id];
  const reading = Object.hasOwn(definition.readings, id) ? definition.readings[id] : undefined;
  if (reading === undefined) return [{ code: 'reference-unknown', path, data: { kind: 'reading', id, nearest: nearest(id, Object.keys(definition.readings)) ?? null } }];
  if (typeof option !== 'string' || !Object.hasOwn(reading.options, option)) {
    const options = Object.keys(reading.options);
    return [{ code: 'reference-unknown', path, data: { kind: 'option', id: option === undefined ? null : typeof option === 'string' ? option : typeof option, nearest: typeof option === 'string' ? (nearest(option, options) ?? null) : null, options } }];
  }
  return isSwitchable(reading) || option === reading.default ? [] : [{ code: 'reading-not-switchable', path, data: { id, reason: reading.recordedOnly } }];
};

const checkPatch = (definition: Definition, patch: NonNullable<Definition['readings'][string]['options'][string]['patch']>, path: Path): Issue[] => {
  const issues: Issue[] = [];
  if (patch.calendar !== undefined) issues.push(...checkReferences(definition, [{ kind: 'calendar', id: patch.calendar, path: [...path, 'calendar'] }]));
  const patched = applyPatch(definition, patch);
  const verify = <T>(section: 'rules' | 'duties' | 'windows', parse: (item: T, at: Path) => readonly Issue[]): void => {
    for (const id of Object.keys(patch[section] ?? {})) {
      const at = [...path, section, id];
      const item = (patched[section] as Readonly<Record<string, T>>)[id];
      if (item === undefined) {
        issues.push({ code: 'reference-unknown', path: at, data: { kind: section, id, nearest: nearest(id, Object.keys(definition[section])) ?? null } });
      } else {
        const found = parse(item, at);
        if (found.length === 0) continue;
        // What was wrong before the patch is reported where it stands.
        const before = parse((definition[section] as Readonly<Record<string, T>>)[id] as T, at).map((issue) => JSON.stringify(issue));
        issues.push(...found.filter((issue) => !before.includes(JSON.stringify(issue))));
      }
    }
  };
  const shaped = (schema: typeof ruleSchema | typeof dutySchema | typeof windowSchema, item: unknown, at: Path, further: () => readonly Issue[]): readonly Issue[] => {
    const parsed = schema.safeParse(item);
    return parsed.success ? further() : issuesOf(parsed.error, item, schema).map((issue) => ({ ...issue, path: [...at, ...(issue.path ?? [])] }));
  };
  verify<Rule>('rules', (rule, at) => shaped(ruleSchema, rule, at, () => [...checkReferences(definition, referencesOfRule(rule, at)), ...checkRule(definition, rule, at)]));
  verify<Duty>('duties', (duty, at) => shaped(dutySchema, duty, at, () => [...checkReferences(definition, referencesOfDuty(duty, at)), ...checkDuty(definition, duty, at)]));
  verify<Window>('windows', (window, at) => shaped(windowSchema, window, at, () => [...checkReferences(definition, referencesOfWindow(window, at)), ...checkWindow(definition, window, at)]));
  return issues;
};

const checkVocabulary = (definition: Definition): Issue[] =>
  Object.entries(definition.events).flatMap(([event, declaration]) =>
    Object.keys(declaration.attributes ?? {})
      .filter((name) => (eventKeys as readonly string[]).includes(name))
      .map((name): Issue => ({ code: 'id-reserved', path: ['events', event, 'attributes', name], data: { id: name } })),
  );

const checkCalendars = (definition: Definition): Issue[] =>
  (definition.calendars ?? []).flatMap((calendar, index): Issue[] => {
    const parsed = parseCalendar(calendar);
    if (!parsed.ok) return parsed.issues.map((issue) => ({ ...issue, path: ['calendars', index, ...(issue.path ?? [])] }));
    const repeated = Object.hasOwn(shipped, parsed.value.id) || (definition.calendars ?? []).findIndex((other) => other.id === calendar.id) < index;
    return repeated ? [{ code: 'reference-repeated', path: ['calendars', index, 'id'], data: { id: calendar.id } }] : [];
  });

/**
 * Everything that is wrong with a regulation whose shape is right: names that lead nowhere, values of another type,
 * clauses that nothing cites, readings that contradict each other, a chart that does not hold together.
 */
export const checkDefinition = (definition: Definition): readonly Issue[] => {
  const references = referencesIn(definition);
  return [
    ...checkVocabulary(definition),
    ...checkCalendars(definition),
    ...checkReferences(definition, references),
    ...Object.entries(definition.rules).flatMap(([id, rule]) => [
      ...checkRule(definition, rule, ['rules', id]),
      ...(ruleReferences(rule).moments ?? []).flatMap((moments) => checkMoments(definition, moments, ['rules', id], false)),
    ]),
    ...Object.entries(definition.duties).flatMap(([id, duty]) => checkDuty(definition, duty, ['duties', id])),
    ...Object.entries(definition.windows).flatMap(([id, window]) => checkWindow(definition, window, ['windows', id])),
    ...Object.entries(definition.measures).flatMap(([id, measure]) => [
      ...checkMoments(definition, measure.from, ['measures', id, 'from'], false),
      ...checkMoments(definition, measure.until, ['measures', id, 'until'], false),
    ]),
    ...checkCycles(definition.chosen === undefined ? definition : effective(definition)),
    ...compileChart(definition.id, definition.statechart).issues,
    ...checkReadings(definition),
    ...checkClauses(definition, references),
  ];
};
