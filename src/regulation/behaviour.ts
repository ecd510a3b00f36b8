import type { CalendarData } from '../calendar/calendar-data.js';
import { oncePer } from '../model/once-per.js';
import { frozenCanonical } from './canonical.js';
import type { Definition } from './definition.js';
import type { StateNode } from './statechart.js';

type Item = Readonly<Record<string, unknown>>;

const without = (item: object, ...keys: readonly string[]): Item => Object.fromEntries(Object.entries(item).filter(([key]) => !keys.includes(key)));

const over = (items: object, change: (item: never, id: string) => unknown): Item =>
  Object.fromEntries(Object.entries(items).map(([id, item]) => [id, change(item as never, id)]));

/** What is left of a section; every way of reading a regulation keeps most of its sections. */
const bare = <Section extends object>(strip: (section: Section) => Item): ((section: Section) => Item) => oncePer((section: Section) => frozenCanonical(strip(section)));

/** A type of value without the words for it: of a choice, the names of its options. */
const bareType = (declaration: { readonly options?: object }): Item => ({
  ...without(declaration, 'label', 'options'),
  ...(declaration.options === undefined ? {} : { options: Object.keys(declaration.options).sort() }),
});

const bareState = (state: StateNode): Item => ({
  ...without(state, 'description', 'states', 'on'),
  ...(state.on === undefined
    ? {}
    : { on: over(state.on, (listed: object | readonly object[]) => (Array.isArray(listed) ? listed : [listed]).map((candidate: object) => without(candidate, 'description'))) }),
  ...(state.states === undefined ? {} : { states: over(state.states, bareState) }),
});

const bareTypes = bare((types: object) => over(types, bareType));

const bareEvents = bare((events: object) => over(events, (event: { attributes?: object }) => ({ ...without(event, 'label', 'attributes'), attributes: over(event.attributes ?? {}, bareType) })));

const unlabelled = bare((items: object) => over(items, (item: object) => without(item, 'label')));

const bareDuties = bare((duties: object) => over(duties, (duty: object) => without(duty, 'label', 'act')));

const bareWindows = bare((windows: object) => over(windows, (window: object) => without(window, 'label', 'right')));

const bareChart = bare(bareState);

/**
 * Everything of a regulation that can change an answer, and nothing else.
 *
 * @param definition as the chosen readings make it
 */
export const behaviourOf = (definition: Definition, readings: Readonly<Record<string, string>>, calendars: readonly CalendarData[]): Item => ({
  inForce: definition.inForce,
  calendar: definition.calendar,
  calendars: calendars.map((calendar) => without(calendar, 'label', 'source')),
  roll: definition.roll,
  eventDay: definition.eventDay ?? 'excluded',
  actors: Object.keys(definition.actors).sort(),
  events: bareEvents(definition.events),
  facts: bareTypes(definition.facts),
  clauses: Object.keys(definition.clauses).sort(),
  rules: unlabelled(definition.rules),
  duties: bareDuties(definition.duties),
  windows: bareWindows(definition.windows),
  grounds: unlabelled(definition.grounds),
  measures: unlabelled(definition.measures),
  findings: unlabelled(definition.findings),
  readings,
  statechart: bareChart(definition.statechart),
});

const words = (item: object, ...keys: readonly string[]): Item => Object.fromEntries(Object.entries(item).filter(([key]) => keys.includes(key)));

const wordsOfState = (state: StateNode): Item => ({
  ...words(state, 'description'),
  on: over(state.on ?? {}, (listed: object | readonly object[]) => (Array.isArray(listed) ? listed : [listed]).map((candidate: object) => words(candidate, 'description'))),
  states: over(state.states ?? {}, wordsOfState),
});

/** The words of a regulation: summaries, labels and places, and the readings that were not chosen. */
export const textOf = (definition: Definition): Item => ({
  ...words(definition, 'organisation', 'title', 'actors', 'clauses', 'facts', 'readings'),
  events: over(definition.events, (event: { attributes?: object }) => ({ ...words(event, 'label'), attributes: event.attributes ?? {} })),
  ...Object.fromEntries(
    (['rules', 'duties', 'windows', 'grounds', 'measures', 'findings'] as const).map((section) => [section, over(definition[section], (item: object) => words(item, 'label', 'act', 'right'))]),
  ),
  statechart: wordsOfState(definition.statechart),
});
