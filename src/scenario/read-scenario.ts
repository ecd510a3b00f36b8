import type { Issue } from '../model/issue.js';
import { copyJson } from '../model/json.js';
import { nearest } from '../model/nearest.js';
import { failure, resultOf, success, toldOf, type Result } from '../model/result.js';
import { issuesOf } from '../regulation/issues-of.js';
import { fault, type Path } from './scenario-fault.js';
import { expectationSchema, scenarioSchema, stepSchema, type Expectation, type Scenario, type ScenarioEdit, type ScenarioStep } from './schema.js';
import { dutyWords, editWords, eventWords, measureWords, scenarioWords, stepWords, windowWords } from './words.js';

const stepKeys = Object.keys(stepSchema.def.shape);

/** Keys that mean something only where something happens. */
const eventKeys: readonly string[] = [eventWords.id, eventWords.by, eventWords.part, eventWords.duty, eventWords.recordedOn, eventWords.facts, stepWords.attributes];

const dateKeys: ReadonlySet<string | number> = new Set([
  eventWords.on,
  eventWords.recordedOn,
  dutyWords.due,
  dutyWords.metOn,
  dutyWords.openedOn,
  windowWords.until,
  measureWords.threshold,
  'ingediend-op',
  'volgende-verandering',
]);

const valueAt = (input: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (value !== null && typeof value === 'object' ? (value as Record<string | number, unknown>)[key] : undefined), input);

/** Unquoted numbers, yes and no where text or a date belongs: what was meant is known, and so is the remedy. */
const quoting = (issue: Issue, input: unknown): Issue => {
  const path = issue.path ?? [];
  const found = valueAt(input, path);
  if (issue.code !== 'value-invalid' || !['number', 'boolean'].includes(typeof found) || issue.data?.['expected'] === 'boolean') return issue;
  if (dateKeys.has(path[path.length - 1] ?? '')) return { code: 'date-invalid', path, data: { found } };
  return issue.data?.['expected'] === 'string' || issue.data?.['expected'] === 'array' ? fault('quotes-needed', path, { found: String(found) }) : issue;
};

const isEmpty = (value: unknown): boolean => value !== null && typeof value === 'object' && Object.keys(value).length === 0;

/** Parts of an expectation in which nothing is expected; only that there are no findings at all is said with an empty list. */
const emptyParts = (expected: Expectation, path: Path): Issue[] => {
  const walk = (value: unknown, at: Path): Issue[] => {
    if (isEmpty(value)) return at[at.length - 1] === 'precies' ? [] : [fault('expectation-empty', at)];
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return [];
    return Object.entries(value).flatMap(([key, inner]) => walk(inner, [...at, key]));
  };
  return walk(expected, path);
};

const faultsOfEdit = (edit: ScenarioEdit, path: Path): Issue[] => {
  const said = [editWords.replace, editWords.remove, editWords.add].filter((word) => edit[word] !== undefined);
  if (said.length !== 1) return [fault('edit-unclear', path)];
  if (said[0] === 'vervang') return edit.datum === undefined || edit.gebeurtenis === undefined ? [fault('edit-incomplete', path)] : [];
  const known: readonly string[] = said[0] === 'verwijder' ? [editWords.remove] : [editWords.add, editWords.before];
  if (said[0] === 'voeg-toe' && edit['voeg-toe']?.gebeurtenis === undefined) return [fault('edit-incomplete', [...path, editWords.add])];
  return Object.keys(edit).flatMap((key) => (known.includes(key) ? [] : [{ code: 'key-unknown' as const, path: [...path, key], data: { key, nearest: nearest(key, known) ?? null } }]));
};

const faultsOfStep = (step: ScenarioStep, path: Path): Issue[] => {
  const issues: Issue[] = [];
  const happens = step.gebeurtenis !== undefined;
  if (happens && step.herzien !== undefined) issues.push(fault('event-and-revision', path));
  if (!happens) {
    for (const key of Object.keys(step)) {
      if (eventKeys.includes(key)) issues.push(fault('step-without-event', [...path, key], { key }));
      // Without an event there are no attributes, so a key that is not known is misspelt.
      else if (!stepKeys.includes(key)) issues.push({ code: 'key-unknown', path: [...path, key], data: { key, nearest: nearest(key, stepKeys) ?? null } });
    }
    if (step.gedoogd !== undefined) issues.push(fault('tolerate-without-event', [...path, stepWords.tolerate]));
  }
  if (step.wegens !== undefined && step.geweigerd === undefined) issues.push(fault('reason-without-refusal', [...path, stepWords.becauseOf]));
  step.herzien?.forEach((edit, index) => issues.push(...faultsOfEdit(edit, [...path, stepWords.revise, index])));
  if (step.dan !== undefined) issues.push(...emptyParts(step.dan, [...path, stepWords.expect]));
  return issues;
};

/** Keys that look like a misspelt key of a step rather than like an attribute; which attributes there are, only the regulation knows. */
export const nearestStepKey = (key: string, attributes: readonly string[]): string | undefined => nearest(key, [...attributes, ...stepKeys]);

const expectationKeys = Object.keys(expectationSchema.def.shape);

/** An unknown key at the top of a scenario or an expectation may be one that belongs a level higher or lower. */
const withNearest = (issue: Issue): Issue => {
  const path = issue.path ?? [];
  if (issue.code !== 'key-unknown' || issue.data?.['nearest'] !== null) return issue;
  const key = String(path[path.length - 1]);
  const near = path.length === 1 ? nearest(key, Object.values(scenarioWords)) : path.includes(stepWords.expect) ? nearest(key, expectationKeys) : undefined;
  return near === undefined ? issue : { ...issue, data: { ...issue.data, nearest: near } };
};

/**
 * The scenario in plain data that may be anything, such as parsed JSON. Names that only a regulation knows are checked by `checkScenario`.
 *
 * @returns the scenario, or every fault with its path: misspelt keys with the nearest one, dates that do not exist,
 *   numbers that want quotation marks, and scenarios or expectations that expect nothing
 * @example readScenario({ reglement: 'krachtig-perspectief', titel: 'Intrekking', stappen: [{ datum: '2026-04-02', gebeurtenis: 'klacht.ontvangen', dan: { toestand: 'onderzoek' } }] })
 */
export const readScenario = (input: unknown): Result<Scenario> => {
  const copied = copyJson(input);
  if (!copied.ok) return copied;
  const { value } = copied;
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return failure(fault('not-a-scenario', []));
  const parsed = scenarioSchema.safeParse(value);
  if (!parsed.success) {
    const [first, ...rest] = toldOf(issuesOf(parsed.error, value, scenarioSchema)).map((issue) => withNearest(quoting(issue, value)));
    return failure(first ?? fault('not-a-scenario', []), ...rest);
  }
  const scenario = value as unknown as Scenario;
  const issues = scenario.stappen.flatMap((step, index) => faultsOfStep(step, [scenarioWords.steps, index]));
  if (scenario.stappen.every((step) => step.dan === undefined && step.geweigerd === undefined)) issues.push(fault('expects-nothing', [scenarioWords.steps]));
  return issues.length === 0 ? success(scenario) : resultOf(issues, () => scenario);
};
