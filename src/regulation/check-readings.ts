import type { Issue } from '../model/issue.js';
import { jsonLimits } from '../model/json.js';
import { nearest } from '../model/nearest.js';
import { oncePer } from '../model/once-per.js';
import { toldOf } from '../model/result.js';
import type { References } from '../rules/rule-kind.js';
import { ruleReferences, ruleSchema, type Rule } from '../rules/rule.js';
import { checkDuty, checkReferences, checkRule, checkWindow, declared, type Path } from './check-items.js';
import type { Definition, Duty, Patch, Window } from './definition.js';
import { issuesOf } from './issues-of.js';
import { isSwitchable, patchedItem, patchedSections, pathsOf } from './readings.js';
import { referencesOfDuty, referencesOfRule, referencesOfWindow } from './references.js';
import { rightBeside } from './right-beside.js';
import { dutySchema, windowSchema } from './schema.js';

/** What a rule refers to; asked of every rule for each option of a reading. */
const referencesTo = oncePer((rule: Rule): References => ruleReferences(rule));

/** How many rules one rule may ask, those that they ask included and each counted as often as it is asked: what is told of it is as long. */
const mostAsked = 1000;

const noPatch: Patch = {};

const unlessSound = rightBeside();

/** What of the duties decides which rules ask which. */
const conditionsOf = oncePer((duties: Definition['duties']) => JSON.stringify(Object.entries(duties).map(([id, { when }]) => [id, when])));

/** Rules that ask each other in a circle, or so many that an answer with its reasons would have no end. */
export const checkAsking = (definition: Definition): readonly Issue[] => [...unlessSound(definition.rules, [definition.grounds, conditionsOf(definition.duties)], () => askingIssues(definition, noPatch))];

/** @param patch an option of a reading: only what it changes is followed, for the rest was followed without it */
const askingIssues = (definition: Definition, patch: Patch): readonly Issue[] => {
  const conditionOf = (duty: string): string | undefined => patchedItem(definition, patch, 'duties', duty)?.when;
  /** How many each asks, itself included; none yet for one that is being visited. */
  const asked = new Map<string, number | undefined>();
  const trail: string[] = [];
  const issues: Issue[] = [];
  let tooMany: string | undefined;
  /** What the largest of them asks, once they were all visited. */
  let mostOfGrounds: number | undefined;
  const groundRules = Object.values(definition.grounds).flatMap(({ rule }) => (rule === 'free-text' ? [] : [rule]));
  const visit = (id: string): number => {
    const rule = patchedItem(definition, patch, 'rules', id);
    if (rule === undefined) return 0;
    if (asked.has(id)) {
      const known = asked.get(id);
      if (known === undefined) issues.push({ code: 'rule-cycle', path: ['rules', id], data: { cycle: [...trail.slice(trail.indexOf(id)), id] } });
      return known ?? 0;
    }
    if (trail.length === mostAsked) {
      tooMany ??= trail[0];
      return mostAsked;
    }
    asked.set(id, undefined);
    trail.push(id);
    const { rules = [], duties = [] } = referencesTo(rule);
    let count = 1;
    for (const other of rules) count += visit(other);
    // A duty's condition can itself ask rules.
    for (const duty of duties) {
      const when = conditionOf(duty);
      if (when !== undefined) count += visit(when);
    }
    // Whichever ground an act names, it is one.
    if (rule.kind === 'ground') count += mostOfGrounds ??= groundRules.reduce((most, other) => Math.max(most, visit(other)), 0);
    if (count > mostAsked) tooMany ??= id;
    asked.set(id, count);
    trail.pop();
    return count;
  };
  const changed = [...Object.keys(patch.rules ?? {}), ...Object.keys(patch.duties ?? {}).flatMap((duty) => conditionOf(duty) ?? [])];
  for (const id of patch === noPatch ? Object.keys(definition.rules) : changed) visit(id);
  if (tooMany !== undefined) issues.push({ code: 'rule-too-large', path: ['rules', tooMany], data: { rule: tooMany, limit: mostAsked } });
  return issues;
};

/** Whether under a patch rules can ask other rules than before. */
const asksOtherwise = ({ rules, duties }: Patch): boolean => rules !== undefined || Object.values(duties ?? {}).some((duty) => duty?.when !== undefined);

/** All that the check of readings looks at. */
const readWith = ['rules', 'duties', 'windows', 'grounds', 'actors', 'events', 'facts', 'clauses', 'findings', 'calendars', 'chosen'] as const satisfies readonly (keyof Definition)[];

const readingsChecked = new WeakMap<Definition['readings'], { readonly of: Definition; readonly issues: readonly Issue[] }>();

/** Of definitions that differ in nothing that readings touch, the readings are checked once. */
export const checkReadings = (definition: Definition): readonly Issue[] => {
  const known = readingsChecked.get(definition.readings);
  if (known !== undefined && readWith.every((section) => known.of[section] === definition[section])) return known.issues;
  const issues = toldOf(readingIssues(definition));
  readingsChecked.set(definition.readings, { of: definition, issues });
  return issues;
};

function* readingIssues(definition: Definition): Generator<Issue> {
  const named = new Map<string, Set<string>>();
  for (const rule of Object.values(definition.rules)) {
    if (rule.kind === 'reading') named.set(rule.reading, (named.get(rule.reading) ?? new Set()).add(rule.option));
  }
  const touched = new Map<string, string>();
  let written = 0;
  const sound = checkAsking(definition).length === 0;
  for (const [id, reading] of Object.entries(definition.readings)) {
    const path: Path = ['readings', id];
    const options = Object.keys(reading.options);
    if (!options.includes(reading.default)) {
      yield { code: 'reading-default-unknown', path: [...path, 'default'], data: { id: reading.default, nearest: nearest(reading.default, options) ?? null, options } };
    }
    const paths = new Set<string>();
    for (const [option, { patch }] of Object.entries(reading.options)) {
      const at = [...path, 'options', option];
      if (patch !== undefined && !isSwitchable(reading)) yield { code: 'reading-recorded-only-patches', path: at };
      else if (patch !== undefined && option === reading.default) yield { code: 'reading-default-patches', path: at };
      else if (patch === undefined && isSwitchable(reading) && option !== reading.default && !named.get(id)?.size) {
        yield { code: 'reading-option-without-effect', path: at, data: { reading: id, option } };
      }
      if (patch === undefined) continue;
      // What has to be read is the regulation with every option written out.
      written += sizeOfPatched(definition, patch);
      if (written > jsonLimits.valuesOfRegulation) {
        yield { code: 'json-too-large', path: [...at, 'patch'], data: { limit: jsonLimits.valuesOfRegulation } };
        return;
      }
      const faults = checkPatch(definition, patch, [...at, 'patch']);
      yield* faults;
      // What a wrong patch would make is no rule that could be asked what it asks.
      if (sound && faults.length === 0 && asksOtherwise(patch)) yield* askingIssues(definition, patch).map((issue) => ({ ...issue, path: [...at, 'patch'] }));
      for (const touchedPath of pathsOf(patch)) paths.add(touchedPath);
    }
    for (const touchedPath of paths) {
      const other = touched.get(touchedPath);
      if (other !== undefined) yield { code: 'patch-conflict', path, data: { path: touchedPath, other } };
      touched.set(touchedPath, id);
    }
  }
  for (const [id, option] of Object.entries(definition.chosen ?? {})) yield* checkChoice(definition, id, option);
}

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

/** How many values something has, all within it included. */
const sizeOf = (value: unknown): number => (typeof value === 'object' && value !== null ? sizeOfObject(value) : 1);

const sizeOfObject = oncePer((value: object): number => Object.values(value).reduce<number>((sum, inner) => sum + sizeOf(inner), 1));

/** How many values there are in what an option changes. */
const sizeOfPatched = (definition: Definition, patch: Patch): number =>
  patchedSections.reduce((sum, section) => sum + Object.keys(patch[section] ?? {}).reduce((part, id) => part + sizeOf(definition[section][id]), 0), 0);

const unlessRight = rightBeside();

/** A patch that was right is so in every definition where it finds the same things to change and the same names to refer to. */
const checkPatch = (definition: Definition, patch: Patch, path: Path): readonly Issue[] => {
  const { events, facts, readings } = definition;
  const changed = patchedSections.flatMap((section): readonly unknown[] => Object.keys(patch[section] ?? {}).map((id) => definition[section][id]));
  return toldOf(unlessRight(patch, [events, facts, readings, declared(definition), ...changed], () => patchIssues(definition, patch, path)));
};

/** What is wrong, whether or not a nearest name was looked for. */
const faultOf = (issue: Issue): string => JSON.stringify({ ...issue, data: { ...issue.data, nearest: null } });

function* patchIssues(definition: Definition, patch: Patch, path: Path): Generator<Issue> {
  if (patch.calendar !== undefined) yield* checkReferences(definition, [{ kind: 'calendar', id: patch.calendar, path: [...path, 'calendar'] }]);
  function* verify<T>(section: (typeof patchedSections)[number], parse: (item: T, at: Path) => Iterable<Issue>): Generator<Issue> {
    for (const id of Object.keys(patch[section] ?? {})) {
      const at = [...path, section, id];
      const item = patchedItem(definition, patch, section, id) as T | undefined;
      if (item === undefined) {
        yield { code: 'reference-unknown', path: at, data: { kind: section, id, nearest: nearest(id, Object.keys(definition[section])) ?? null } };
      } else {
        // What was wrong before the patch is reported where it stands.
        let before: Set<string> | undefined;
        for (const issue of parse(item, at)) {
          before ??= new Set([...parse((definition[section] as Readonly<Record<string, T>>)[id] as T, at)].map(faultOf));
          if (!before.has(faultOf(issue))) yield issue;
        }
      }
    }
  }
  const shaped = (schema: typeof ruleSchema | typeof dutySchema | typeof windowSchema, item: unknown, at: Path, further: () => Iterable<Issue>): Iterable<Issue> => {
    const { error } = schema.safeParse(item);
    return error === undefined ? further() : issuesOf(error, item, schema, at);
  };
  yield* verify<Rule>('rules', (rule, at) => shaped(ruleSchema, rule, at, () => [...checkReferences(definition, referencesOfRule(rule, at)), ...checkRule(definition, rule, at)]));
  yield* verify<Duty>('duties', (duty, at) => shaped(dutySchema, duty, at, () => [...checkReferences(definition, referencesOfDuty(duty, at)), ...checkDuty(definition, duty, at)]));
  yield* verify<Window>('windows', (window, at) => shaped(windowSchema, window, at, () => [...checkReferences(definition, referencesOfWindow(window, at)), ...checkWindow(definition, window, at)]));
}
