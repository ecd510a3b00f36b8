import type fc from 'fast-check';
import type { CalendarData } from '../../src/calendar/calendar-data.js';
import { clauseKinds } from '../../src/model/clause.js';
import type { Definition, Patch, Reading } from '../../src/regulation/definition.js';
import { defineRegulation } from '../../src/regulation/index.js';
import { referencesIn } from '../../src/regulation/references.js';
import type { Regulation } from '../../src/regulation/regulation.js';
import type { Rule } from '../../src/rules/rule.js';
import { drawChart } from './chart.js';
import { drawn, type Draw } from './draw.js';
import { Names } from './names.js';
import { drawRules } from './rules.js';
import { Terms } from './terms.js';
import { drawDate, drawDuration, text } from './values.js';

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

type Before = Pick<Definition, 'rules' | 'duties' | 'windows'>;

/** What an option may change, by a name that no two readings share: two that touch the same path are refused. */
const patches = (draw: Draw, names: Names, { rules, duties, windows }: Before, plain: readonly string[]): readonly (readonly [string, () => Patch])[] => [
  ['calendar', () => ({ calendar: draw.one(names.calendars) })],
  ['roll', () => ({ roll: draw.one(['none', 'forward'] as const) })],
  ['eventDay', () => ({ eventDay: draw.one(['included', 'excluded'] as const) })],
  ...Object.entries(rules).flatMap(([id, rule]): [string, () => Patch][] => {
    const change = changeOf(draw, names, rule);
    return change === undefined ? [] : [[`rules.${id}`, () => ({ rules: { [id]: change() } })]];
  }),
  ...names.duties.flatMap((id): [string, () => Patch][] => [
    [`duties.${id}.within`, () => ({ duties: { [id]: { within: draw.one([() => drawDuration(draw), () => null, () => 'same-day' as const, () => 'immediately' as const])() } } })],
    [`duties.${id}.rest`, () => ({ duties: { [id]: draw.chance(50) ? { when: draw.one([null, ...plain]), calendar: draw.one([null, ...names.calendars]) } : { afterClosing: draw.one([null, 'survives' as const]), roll: draw.one([null, 'forward' as const]) } } })],
    ...(duties[id]?.extension === undefined ? [] : [[`duties.${id}.extension`, () => ({ duties: { [id]: { extension: draw.one([() => ({ times: draw.between(1, 3) }), () => ({ atMost: drawDuration(draw), notice: null }), () => null])() } } })] as [string, () => Patch]]),
  ]),
  ...Object.keys(windows).map((id): [string, () => Patch] => [`windows.${id}`, () => ({ windows: { [id]: draw.chance(70) ? { within: draw.chance(80) ? drawDuration(draw) : null } : { roll: draw.one(['none', 'forward'] as const), closedBy: null } } })]),
];

/** Another parameter of a rule, if it has one that can be changed alone. */
const changeOf = (draw: Draw, names: Names, rule: Rule): (() => Readonly<Record<string, unknown>>) | undefined => {
  switch (rule.kind) {
    case 'limitation':
      return () => (draw.chance(60) ? { within: drawDuration(draw) } : { except: null });
    case 'actor':
      return () => ({ is: draw.some(names.actors, 1, 2) });
    case 'period':
      return () => ({ from: draw.chance(50) ? drawDate(draw) : null });
    case 'steps':
      return () => ({ events: draw.some(names.eventIds, 1, 2) });
    case 'exclusion':
      return () => ({ except: null });
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
  const readings = drawReadings(draw, names, { rules: drawnRules.rules, duties, windows }, drawnRules.plain, options);
  const definition: Definition = {
    ...draw.maybe(50, () => ({ format: 1 as const })),
    id,
    version: '1',
    organisation: { name: 'Stichting Proef' },
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
    statechart: drawChart(draw, { id, events: names.eventIds, rules: Object.keys(drawnRules.rules), density: draw.between(30, 65), meta: () => terms.transitionMeta(draw), stateMeta: () => terms.stateMeta(draw) }),
  };
  // Whether anything cites a clause is known only when all the rest is there.
  const cited = new Set(referencesIn(definition).flatMap((reference) => (reference.kind === 'clause' && reference.path[0] !== 'readings' ? [reference.id] : [])));
  return {
    ...definition,
    clauses: of(names.clauses, (item) => ({ kind: draw.one(clauseKinds), summary: text(item), place: item, ...(cited.has(item) ? {} : { notModelled: text('geen gevolg') }) })),
  };
};

/** The regulation that follows from a seed. */
export const drawRegulation = (draw: Draw): Regulation => defineRegulation(drawDefinition(draw) as never) as unknown as Regulation;

/** Random regulations of the whole profile: everything that `defineRegulation` takes, in every combination. */
export const regulations = (): fc.Arbitrary<Regulation> => drawn(drawRegulation);
