import type { Issue } from '../model/issue.js';
import { engineFindings } from '../model/finding.js';
import { nearest } from '../model/nearest.js';
import { checkChoice } from '../regulation/check-readings.js';
import type { Definition } from '../regulation/definition.js';
import { readEvent } from '../regulation/read-event.js';
import { compiledOf, type Compiled, type Regulation } from '../regulation/regulation.js';
import { attributesOf, eventOf, type EventInWords } from './event-of-step.js';
import { nearestStepKey } from './read-scenario.js';
import type { Path } from './scenario-fault.js';
import type { Expectation, Scenario, ScenarioStep } from './schema.js';
import { assessmentWords, dutyWords, durationWords, engineFindingWords, eventWords, findingListWords, issueWords, missingWord, nextEventWords, scenarioWords, stepWords, windowWords } from './words.js';

export const listOf = (value: string | readonly string[] | undefined): readonly string[] => (value === undefined ? [] : typeof value === 'string' ? [value] : value);

/** The names that a scenario can use under one regulation, by kind. */
interface Known {
  readonly actor: readonly string[];
  readonly clause: readonly string[];
  readonly duty: readonly string[];
  readonly event: readonly string[];
  readonly fact: readonly string[];
  readonly finding: readonly string[];
  readonly ground: readonly string[];
  readonly measure: readonly string[];
  readonly rule: readonly string[];
  readonly state: readonly string[];
  readonly window: readonly string[];
}

const attributeNames = (definition: Definition): readonly string[] => [...new Set(Object.values(definition.events).flatMap((event) => Object.keys(event.attributes ?? {})))];

const knownIn = ({ definition, chart }: Compiled): Known => {
  const facts = [...Object.keys(definition.facts), ...attributeNames(definition), ...Object.keys(definition.events), 'by'];
  return {
    actor: Object.keys(definition.actors),
    clause: Object.keys(definition.clauses),
    duty: Object.keys(definition.duties),
    event: Object.keys(definition.events),
    fact: facts,
    finding: [...Object.keys(definition.findings), ...engineFindings.map((id) => engineFindingWords[id])],
    ground: Object.keys(definition.grounds),
    measure: Object.keys(definition.measures),
    rule: [...Object.keys(definition.rules), ...facts],
    state: [...chart.byPath.values()].filter((node) => node.children.length === 0).map((node) => node.path),
    window: Object.keys(definition.windows),
  };
};

/** Checks one list or record of names after another. */
class NameCheck {
  readonly issues: Issue[] = [];

  constructor(private readonly known: Known) {}

  one(kind: keyof Known, id: string, path: Path): void {
    const known = this.known[kind];
    if (!known.includes(id)) this.issues.push({ code: 'reference-unknown', path, data: { kind, id, nearest: nearest(id, known) ?? null } });
  }

  list(kind: keyof Known, ids: string | readonly string[] | undefined, path: Path): void {
    if (typeof ids === 'string') this.one(kind, ids, path);
    else ids?.forEach((id, index) => this.one(kind, id, [...path, index]));
  }

  /** Names as keys; an instance such as `behandeling#2` goes by the name before its number. */
  keys(kind: keyof Known, record: Readonly<Record<string, unknown>> | undefined, path: Path): void {
    for (const key of Object.keys(record ?? {})) this.one(kind, kind === 'duty' || kind === 'window' ? key.replace(/#[1-9]\d*$/, '') : key, [...path, key]);
  }
}

const checkExpectation = (check: NameCheck, expected: Expectation, path: Path): void => {
  const at = (...keys: Path): Path => [...path, ...keys];
  check.list('state', expected.toestand, at(assessmentWords.state));
  check.keys('duty', expected.plichten, at(assessmentWords.duties));
  for (const [id, duty] of Object.entries(expected.plichten ?? {})) {
    if (typeof duty === 'string') continue;
    check.list('actor', duty.door, at(assessmentWords.duties, id, dutyWords.obligor));
    check.list('actor', duty.aan, at(assessmentWords.duties, id, dutyWords.beneficiary));
    check.list('fact', duty.ontbreekt, at(assessmentWords.duties, id, dutyWords.missing));
    check.list('clause', duty.bepalingen, at(assessmentWords.duties, id, dutyWords.cites));
  }
  check.keys('window', expected.vensters, at(assessmentWords.windows));
  for (const [id, window] of Object.entries(expected.vensters ?? {})) {
    if (typeof window === 'string') continue;
    check.list('actor', window.van, at(assessmentWords.windows, id, windowWords.holder));
    check.list('clause', window.bepalingen, at(assessmentWords.windows, id, windowWords.cites));
  }
  const findings = expected.bevindingen;
  if (findings !== undefined) {
    if (Array.isArray(findings)) check.list('finding', findings as readonly string[], at(assessmentWords.findings));
    else {
      const lists = findings as Exclude<typeof findings, readonly string[]>;
      for (const word of Object.values(findingListWords)) check.list('finding', lists[word], at(assessmentWords.findings, word));
    }
  }
  check.keys('ground', expected.gronden, at(assessmentWords.admissibility));
  check.list('fact', expected.ontbreekt, at(missingWord));
  check.keys('measure', expected.normen, at(assessmentWords.measures));
  for (const word of Object.values(nextEventWords)) check.list('event', expected[word], at(word));
};

const ownKeys: Readonly<Record<string, string>> = eventWords;

/** Where an issue of an event stands in the file, in the file's words. */
const inFile = (issue: Issue, step: EventInWords, path: Path): Issue => {
  const [first, ...rest] = issue.path ?? [];
  if (first === undefined) return { ...issue, path };
  const key = String(first);
  if (Object.hasOwn(ownKeys, key)) return { ...issue, path: [...path, ownKeys[key] as string, ...rest] };
  const inList = step.kenmerken !== undefined && Object.hasOwn(step.kenmerken, key);
  const inner = rest.map((part) => (typeof part === 'string' && Object.hasOwn(durationWords, part) ? (durationWords as Readonly<Record<string, string>>)[part] as string : part));
  return { ...issue, path: [...path, ...(inList ? [stepWords.attributes] : []), key, ...inner] };
};

/** What the regulation has against the event of a step, but for what the step expects to be refused for. */
const checkEvent = (compiled: Compiled, step: EventInWords, path: Path, refused: readonly string[]): Issue[] => {
  const read = readEvent(compiled, eventOf(step, compiled.definition));
  if (read.ok) return [];
  const attributes = Object.keys(compiled.definition.events[step.gebeurtenis ?? '']?.attributes ?? {});
  return read.issues
    .filter((issue) => !refused.includes(issueWords[issue.code]))
    .map((issue) => {
      const placed = inFile(issue, step, path);
      const key = issue.path?.[0];
      if (issue.code !== 'attribute-unknown' || typeof key !== 'string') return placed;
      const near = Object.hasOwn(step.kenmerken ?? {}, key) ? nearest(key, attributes) : nearestStepKey(key, attributes);
      return { ...placed, data: { ...placed.data, nearest: near ?? null } };
    });
};

const checkStep = (compiled: Compiled, check: NameCheck, step: ScenarioStep, path: Path): void => {
  const refused = listOf(step.geweigerd);
  if (step.gebeurtenis !== undefined) check.issues.push(...checkEvent(compiled, step, path, refused));
  step.herzien?.forEach((edit, index) => {
    const at = [...path, stepWords.revise, index];
    if (edit['voeg-toe'] !== undefined) check.issues.push(...checkEvent(compiled, edit['voeg-toe'], [...at, 'voeg-toe'], refused));
    if (edit.vervang !== undefined) check.issues.push(...checkEvent(compiled, { ...edit, kenmerken: attributesOf(edit) }, at, refused));
  });
  check.list('rule', step.wegens, [...path, stepWords.becauseOf]);
  if (step.dan !== undefined) checkExpectation(check, step.dan, [...path, stepWords.expect]);
};

/**
 * Whether everything that a scenario names exists in a regulation: events, attributes, facts, actors, clauses, readings,
 * duties, windows, findings, grounds and states.
 *
 * @returns an issue for each name or value that the regulation does not know, with its path and the nearest name; none when all is well
 * @example checkScenario(krachtigPerspectief, scenario)
 */
export const checkScenario = (regulation: Regulation, scenario: Scenario): readonly Issue[] => {
  const compiled = compiledOf(regulation);
  const check = new NameCheck(knownIn(compiled));
  check.list('clause', scenario.dekt, [scenarioWords.covers]);
  for (const [id, option] of Object.entries(scenario.lezing ?? {})) {
    check.issues.push(...checkChoice(regulation.definition, id, option).map((issue) => ({ ...issue, path: [scenarioWords.readings, id] })));
  }
  scenario.stappen.forEach((step, index) => checkStep(compiled, check, step, [scenarioWords.steps, index]));
  return check.issues;
};
