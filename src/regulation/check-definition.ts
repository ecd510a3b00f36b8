import { calendars as shipped } from '../calendar/nl.js';
import { parseCalendar } from '../calendar/parse-calendar.js';
import { eventKeys } from '../model/event.js';
import type { Issue } from '../model/issue.js';
import { ruleReferences } from '../rules/rule.js';
import { compileChart } from './chart.js';
import { checkDuty, checkMoments, checkReferences, checkRule, checkWindow } from './check-items.js';
import { checkAsking, checkReadings } from './check-readings.js';
import type { Definition } from './definition.js';
import { effective } from './readings.js';
import { referencesIn, type Reference } from './references.js';

const checkClauses = (definition: Definition, references: readonly Reference[]): Issue[] => {
  // A reading says how a clause was understood; only what it is understood as can carry it out.
  const cited = new Set(references.filter((reference) => reference.kind === 'clause' && reference.path[0] !== 'readings').map((reference) => reference.id));
  return Object.entries(definition.clauses).flatMap(([id, clause]): Issue[] => {
    if (cited.has(id)) return clause.notModelled === undefined ? [] : [{ code: 'clause-cited-and-not-modelled', path: ['clauses', id, 'notModelled'], data: { clause: id } }];
    return clause.notModelled === undefined ? [{ code: 'clause-uncited', path: ['clauses', id], data: { clause: id } }] : [];
  });
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
    ...checkAsking(definition.chosen === undefined ? definition : effective(definition)),
    ...compileChart(definition.id, definition.statechart).issues,
    ...checkReadings(definition),
    ...checkClauses(definition, references),
  ];
};
