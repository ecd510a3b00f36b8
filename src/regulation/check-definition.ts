import { calendars as shipped } from '../calendar/nl.js';
import { parseCalendar } from '../calendar/parse-calendar.js';
import { eventKeys } from '../model/event.js';
import type { Issue } from '../model/issue.js';
import { oncePer } from '../model/once-per.js';
import { ruleReferences } from '../rules/rule.js';
import { compileChart } from './chart.js';
import { checkDuty, checkMoments, checkReferences, checkRule, checkWindow, declared } from './check-items.js';
import { checkAsking, checkReadings } from './check-readings.js';
import type { Definition } from './definition.js';
import { effective } from './readings.js';
import { referenceLists, type Reference } from './references.js';
import { rightBeside } from './right-beside.js';

/** Parts of definitions that are right, each looked at by one check only. */
const unlessRight = rightBeside();

/** The clauses that something carries out. A reading says how a clause was understood; only what it is understood as can carry it out. */
const cited = oncePer((references: readonly Reference[]): readonly string[] => [...new Set(references.flatMap(({ kind, id, path }) => (kind === 'clause' && path[0] !== 'readings' ? [id] : [])))]);

const checkClauses = (definition: Definition, lists: readonly (readonly Reference[])[]): Issue[] => {
  const named = new Set<string>();
  for (const list of lists) for (const id of cited(list)) named.add(id);
  return Object.entries(definition.clauses).flatMap(([id, clause]): Issue[] => {
    if (named.has(id)) return clause.notModelled === undefined ? [] : [{ code: 'clause-cited-and-not-modelled', path: ['clauses', id, 'notModelled'], data: { clause: id } }];
    return clause.notModelled === undefined ? [{ code: 'clause-uncited', path: ['clauses', id], data: { clause: id } }] : [];
  });
};

const checkVocabulary = (definition: Definition): Issue[] =>
  Object.entries(definition.events).flatMap(([event, declaration]) =>
    Object.keys(declaration.attributes ?? {})
      .filter((name) => (eventKeys as readonly string[]).includes(name))
      .map((name): Issue => ({ code: 'id-reserved', path: ['events', event, 'attributes', name], data: { id: name } })),
  );

function* checkCalendars({ calendars = [] }: Definition): Generator<Issue> {
  const seen = new Set<unknown>();
  for (const [index, calendar] of calendars.entries()) {
    const parsed = parseCalendar(calendar);
    if (!parsed.ok) for (const issue of parsed.issues) yield { ...issue, path: ['calendars', index, ...(issue.path ?? [])] };
    else if (Object.hasOwn(shipped, parsed.value.id) || seen.has(parsed.value.id)) yield { code: 'reference-repeated', path: ['calendars', index, 'id'], data: { id: calendar.id } };
    seen.add(calendar.id);
  }
}

/**
 * Everything that is wrong with a regulation whose shape is right: names that lead nowhere, values of another type,
 * clauses that nothing cites, readings that contradict each other, a chart that does not hold together. One at a time, as they are asked for.
 */
export function* checkDefinition(definition: Definition): Generator<Issue> {
  const { events, facts, readings, rules, duties, windows, measures, statechart } = definition;
  const lists = referenceLists(definition);
  const names = declared(definition);
  yield* unlessRight(events, [], () => checkVocabulary(definition));
  yield* checkCalendars(definition);
  for (const list of lists) yield* unlessRight(list, [names, events], () => checkReferences(definition, list));
  yield* unlessRight(rules, [events, facts, readings], function* () {
    for (const [id, rule] of Object.entries(rules)) {
      yield* unlessRight(rule, [events, facts, readings, id], function* () {
        yield* checkRule(definition, rule, ['rules', id]);
        for (const moments of ruleReferences(rule).moments ?? []) yield* checkMoments(definition, moments, ['rules', id], false);
      });
    }
  });
  yield* unlessRight(duties, [events, facts], function* () {
    for (const [id, duty] of Object.entries(duties)) yield* unlessRight(duty, [events, facts, id], () => checkDuty(definition, duty, ['duties', id]));
  });
  yield* unlessRight(windows, [events, facts], function* () {
    for (const [id, window] of Object.entries(windows)) yield* unlessRight(window, [events, facts, id], () => checkWindow(definition, window, ['windows', id]));
  });
  for (const [id, measure] of Object.entries(measures)) {
    yield* checkMoments(definition, measure.from, ['measures', id, 'from'], false);
    yield* checkMoments(definition, measure.until, ['measures', id, 'until'], false);
  }
  yield* checkAsking(effective(definition));
  yield* compileChart(definition.id, statechart).issues;
  yield* checkReadings(definition);
  yield* checkClauses(definition, lists);
}
