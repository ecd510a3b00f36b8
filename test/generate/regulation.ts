import type fc from 'fast-check';
import type { CalendarData } from '../../src/calendar/calendar-data.js';
import { dutyStatuses, phases, windowStatuses } from '../../src/model/assessment.js';
import { clauseKinds } from '../../src/model/clause.js';
import type { Definition, Duty, Patch, PropertyDeclaration, Reading, Waiver } from '../../src/regulation/definition.js';
import { defineRegulation } from '../../src/regulation/index.js';
import { referencesIn } from '../../src/regulation/references.js';
import type { Regulation } from '../../src/regulation/regulation.js';
import type { Rule } from '../../src/rules/rule.js';
import { drawChart } from './chart.js';
import { drawn, type Draw } from './draw.js';
import { Names } from './names.js';
import { drawRules } from './rules.js';
import { Terms } from './terms.js';
import { drawDate, drawDuration, drawMoments, text } from './values.js';

/** A calendar of the regulation's own, with days off of every form. */
const drawCalendar = (draw: Draw): CalendarData => ({
  id: 'eigen',
  version: '1',
  label: text('eigen werkdagen'),
  source: 'verzonnen voor een proef',
  workingWeekdays: draw.chance(60) ? [1, 2, 3, 4, 5] : draw.some([1, 2, 3, 4, 5, 6, 7], 1, 7),
  holidays: Array.from({ length: draw.below(5) }, (_day, index) => ({
    name: text(`vrije dag ${index + 1}`),
    on: draw.chance(50) ? { fromEaster: draw.one([-2, 1, 39, 50, draw.between(-80, 250)]) } : { month: draw.between(1, 12), day: draw.between(1, 29) },
    ...draw.maybe(15, () => ({ fromYear: draw.between(2024, 2026) })),
    ...draw.maybe(15, () => ({ untilYear: draw.between(2025, 2027) })),
    ...draw.maybe(25, () => ({ moved: [{ weekday: draw.between(1, 7), by: draw.between(-7, 7) }] })),
  })),
  ...draw.maybe(40, () => ({ listedDays: Array.from({ length: draw.between(1, 3) }, () => ({ date: drawDate(draw), name: text('dag van het huis'), ...draw.maybe(50, () => ({ certainty: 'single-source' as const })) })) })),
  ...draw.maybe(40, () => ({ horizon: { from: '2000-01-01' as const, until: draw.one(['2025-12-31', '2026-06-30', '2030-12-31'] as const) } })),
});

interface Before extends Pick<Definition, 'rules' | 'duties' | 'windows'> {
  readonly terms: Terms;
}

/** What an option may change in a duty. */
const patchesOfDuty = (draw: Draw, names: Names, terms: Terms, id: string, duty: Duty, plain: readonly string[]): [string, () => Patch][] => {
  type Change = NonNullable<NonNullable<Patch['duties']>[string]>;
  const changes: readonly (readonly [string, () => Change])[] = [
    ['within', () => ({ within: draw.one([() => drawDuration(draw), () => null, () => 'same-day' as const, () => 'immediately' as const])() })],
    ['from', () => ({ from: draw.chance(80) ? drawMoments(draw, names, true) : null })],
    ['when', () => ({ when: draw.one([null, ...plain]), whenAsOf: draw.one([null, 'opening' as const]) })],
    // What it is met on is an attribute of the acts that meet it.
    ['acts', () => ({ dischargedBy: terms.acts(1, 2), metOn: draw.one([null, 'sent' as const]) })],
    ['suspension', () => ({ suspension: draw.chance(70) ? terms.suspension() : null })],
    ['once', () => ({ once: draw.one([null, true, 'unless-lapsed'] as const) })],
    ['rest', () => (draw.chance(50) ? { calendar: draw.one([null, ...names.calendars]), obligor: terms.actors(), soft: draw.one([null, true] as const) } : { afterClosing: draw.one([null, 'survives' as const]), roll: draw.one([null, 'forward' as const]) })],
    ['extension', () => ({ extension: duty.extension === undefined ? terms.extension() : draw.one([() => ({ times: draw.between(1, 3) }), () => ({ atMost: drawDuration(draw), notice: null, reason: null }), () => null])() })],
  ];
  return changes.map(([key, make]) => [`duties.${id}.${key}`, () => ({ duties: { [id]: make() } })]);
};

/** What an option may change, by a name that no two readings share: two that touch the same path are refused. */
const patches = (draw: Draw, names: Names, { rules, duties, windows, terms }: Before, plain: readonly string[]): readonly (readonly [string, () => Patch])[] => [
  ['calendar', () => ({ calendar: draw.one(names.calendars) })],
  ['roll', () => ({ roll: draw.one(['none', 'forward'] as const) })],
  ['eventDay', () => ({ eventDay: draw.one(['included', 'excluded'] as const) })],
  ...Object.entries(rules).flatMap(([id, rule]): [string, () => Patch][] => {
    const change = changeOf(draw, names, rule);
    return change === undefined ? [] : [[`rules.${id}`, () => ({ rules: { [id]: change() } })]];
  }),
  ...Object.entries(duties).flatMap(([id, duty]) => patchesOfDuty(draw, names, terms, id, duty, plain)),
  ...Object.keys(windows).flatMap((id): [string, () => Patch][] => [
    [`windows.${id}.within`, () => ({ windows: { [id]: { within: draw.chance(80) ? drawDuration(draw) : null } } })],
    [`windows.${id}.from`, () => ({ windows: { [id]: { from: draw.chance(80) ? drawMoments(draw, names, true) : null } } })],
    [`windows.${id}.acts`, () => ({ windows: { [id]: draw.chance(50) ? { exercisedBy: terms.acts(1, 2) } : { closedBy: draw.one([null, terms.acts(0, 1)]) } } })],
    [`windows.${id}.rest`, () => ({ windows: { [id]: { roll: draw.one([null, 'none', 'forward'] as const), calendar: draw.one([null, ...names.calendars]), holder: terms.actors() } } })],
  ]),
];

/** Another parameter of a rule, if it has one that can be changed alone. */
const changeOf = (draw: Draw, names: Names, rule: Rule): (() => Readonly<Record<string, unknown>>) | undefined => {
  switch (rule.kind) {
    case 'limitation':
      return () => draw.one([() => ({ within: drawDuration(draw) }), () => ({ except: null }), () => ({ until: draw.one([null, drawMoments(draw, names, false)]) }), () => ({ from: drawMoments(draw, names, false) })])();
    case 'actor':
      return () => ({ is: draw.some(names.actors, 1, 2) });
    case 'period':
      return () => ({ from: draw.chance(50) ? drawDate(draw) : null });
    case 'steps':
      return () => ({ events: draw.some(names.eventIds, 1, 2) });
    case 'exclusion':
      return () => ({ except: null });
    case 'duty':
      return () => ({ is: draw.some(dutyStatuses, 1, 3) });
    case 'window':
      return () => ({ is: draw.chance(70) ? draw.some(windowStatuses, 1, 2) : null });
    case 'attribute':
      return rule.of === undefined ? undefined : () => ({ of: null });
    case 'standing':
      return () => ({ mandate: null });
    case 'ground':
      return () => ({ reasons: null });
    default:
      return undefined;
  }
};

const drawReadings = (draw: Draw, names: Names, before: Before, plain: readonly string[], options: Readonly<Record<string, readonly string[]>>): Readonly<Record<string, Reading>> => {
  const possible = draw.some(patches(draw, names, before, plain), names.readings.length, names.readings.length * 2);
  const asked = new Set(Object.values(before.rules).flatMap((rule) => (rule.kind === 'reading' ? [rule.reading] : [])));
  return Object.fromEntries(
    names.readings.map((id) => {
      const [first, ...others] = options[id] as readonly string[];
      const own = [possible.pop(), draw.chance(30) && possible.length > names.readings.length ? possible.pop() : undefined].filter((found) => found !== undefined);
      const recordedOnly = draw.chance(10) && !asked.has(id);
      const option = (name: string) => [
        name,
        { label: text(name), ...(name === first || recordedOnly || (asked.has(id) && draw.chance(40)) ? {} : { patch: own.reduce<Patch>((all, [, make]) => merged(all, make()), {}) }) },
      ];
      return [
        id,
        {
          question: text(`hoe lezen wij ${id}?`),
          clauses: names.cites(draw),
          severity: draw.one(['H', 'M', 'L'] as const),
          options: Object.fromEntries([first as string, ...others].map(option)),
          default: first as string,
          reason: text('zo ligt het voor de hand'),
          ...(recordedOnly ? { recordedOnly: text('hiervan hangt geen datum af') } : {}),
        },
      ];
    }),
  );
};

/** Two patches of one option in one. */
const merged = (one: Patch, other: Patch): Patch => {
  const both = <K extends 'rules' | 'duties' | 'windows'>(section: K): object => {
    const [first, second] = [one[section] ?? {}, other[section] ?? {}] as Readonly<Record<string, object>>[];
    const all = Object.fromEntries([...new Set([...Object.keys(first ?? {}), ...Object.keys(second ?? {})])].map((id) => [id, { ...first?.[id], ...second?.[id] }]));
    return Object.keys(all).length === 0 ? {} : { [section]: all };
  };
  return { ...one, ...other, ...both('rules'), ...both('duties'), ...both('windows') };
};

/** What `check` would have to prove; it changes no answer. */
const drawProperty = (draw: Draw, names: Names, rules: readonly string[]): PropertyDeclaration => ({
  label: text('altijd of nooit'),
  ...(draw.chance(50) ? { always: draw.one(rules) } : { never: draw.one(rules) }),
  ...draw.maybe(40, () => ({ phases: draw.some(phases, 1, 2) })),
  cites: names.cites(draw),
});

const drawWaiver = (draw: Draw, names: Names): Waiver => ({ property: 'eigen-1', ...draw.maybe(50, () => ({ about: ['plicht-1'] })), cites: draw.some(names.clauses, 1, 2), reason: text('de tekst wil het zo') });

/** A regulation as data, valid by how it is made. */
export const drawDefinition = (draw: Draw): Definition => {
  const names = new Names(draw);
  const id = `proef-${draw.below(1_000_000)}`;
  const options = Object.fromEntries(names.readings.map((reading) => [reading, ['standaard', 'anders', 'nog-anders'].slice(0, draw.between(2, 3))]));
  const drawnRules = drawRules(draw, names, options);
  const terms = new Terms(draw, names, drawnRules);
  const of = <T>(ids: readonly string[], make: (id: string) => T): Readonly<Record<string, T>> => Object.fromEntries(ids.map((item) => [item, make(item)]));
  const duties = of(names.duties, (item) => terms.duty(item));
  const windows = of(names.windows, (item) => terms.window(item));
  const readings = drawReadings(draw, names, { rules: drawnRules.rules, duties, windows, terms }, drawnRules.plain, options);
  const definition: Definition = {
    ...draw.maybe(50, () => ({ format: 1 as const })),
    id,
    version: '1',
    organisation: { name: 'Stichting Proef', ...draw.maybe(20, () => ({ aliases: ['Proef'] })) },
    title: text('Proefreglement'),
    inForce: draw.chance(50) ? { suppliedByCaller: true } : { from: '2020-01-01', ...draw.maybe(40, () => ({ until: '2029-12-31' as const })), cites: names.cites(draw) },
    calendar: draw.one(names.calendars),
    ...(names.calendars.includes('eigen') ? { calendars: [drawCalendar(draw)] } : {}),
    roll: draw.chance(70) ? 'none' : 'forward',
    ...draw.maybe(30, () => ({ eventDay: draw.one(['excluded', 'included'] as const) })),
    actors: of(names.actors, text),
    events: names.events,
    facts: names.factTypes,
    clauses: {},
    rules: drawnRules.rules,
    duties,
    windows,
    grounds: of(names.grounds, (item) => terms.ground(item)),
    measures: of(['norm-1', 'norm-2'].slice(draw.below(3)), (item) => terms.measure(item)),
    findings: of(names.findings, (item) => terms.finding(item)),
    readings,
    ...draw.maybe(40, () => ({ chosen: Object.fromEntries(draw.some(names.readings, 0, 2).flatMap((reading) => (readings[reading]?.recordedOnly === undefined ? [[reading, draw.one(options[reading] as readonly string[])]] : []))) })),
    statechart: drawChart(draw, { id, events: names.eventIds, rules: Object.keys(drawnRules.rules), density: draw.between(12, 65), meta: () => terms.transitionMeta(draw), stateMeta: () => terms.stateMeta(draw) }),
    ...draw.maybe(25, () => ({ properties: of(['eigen-1', 'eigen-2'].slice(draw.below(2)), () => drawProperty(draw, names, Object.keys(drawnRules.rules))) })),
    ...draw.maybe(20, () => ({ waivers: [drawWaiver(draw, names)] })),
  };
  // Whether anything cites a clause is known only when all the rest is there.
  const cited = new Set(referencesIn(definition).flatMap((reference) => (reference.kind === 'clause' && reference.path[0] !== 'readings' ? [reference.id] : [])));
  return {
    ...definition,
    clauses: of([...names.clauses, ...(draw.chance(30) ? ['slot'] : [])], (item) => ({ kind: draw.one(clauseKinds), ...draw.maybe(20, () => ({ also: draw.some(clauseKinds, 1, 2) })), summary: text(item), place: item, ...draw.maybe(20, () => ({ passage: { words: draw.between(1, 90), hash: 'a', before: 'b', after: 'c' } })), ...(cited.has(item) ? {} : { notModelled: text('geen gevolg') }) })),
  };
};

/** The regulation that follows from a seed. */
export const drawRegulation = (draw: Draw): Regulation => defineRegulation(drawDefinition(draw) as never) as unknown as Regulation;

/** Random regulations of the whole profile: everything that `defineRegulation` takes, in every combination. */
export const regulations = (): fc.Arbitrary<Regulation> => drawn(drawRegulation);
