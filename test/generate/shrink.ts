import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { applyEvent, openCase } from '../../src/index.js';
import type { AnyEvent } from '../../src/model/event.js';
import { loadRegulation } from '../../src/regulation/index.js';
import type { Regulation } from '../../src/regulation/regulation.js';
import { words } from '../../src/scenario/index.js';
import { drawn, type Draw } from './draw.js';
import { drawLog, type LogOptions } from './log.js';
import { drawRegulation } from './regulation.js';

/** A regulation with a log that is tried on it. */
export interface Trial {
  readonly regulation: Regulation;
  readonly events: readonly AnyEvent[];
}

/** Throws when it does not hold. */
export type Property = (trial: Trial) => void;

/** That a property does not hold at one place of an answer: a failure elsewhere is another one. */
export class FailedAt extends Error {
  constructor(
    readonly place: string,
    message: string,
  ) {
    super(message);
  }
}

type Path = readonly (string | number)[];

const pathsIn = (value: unknown, path: Path = []): readonly Path[] => {
  if (value === null || typeof value !== 'object') return [];
  const keys: readonly (string | number)[] = Array.isArray(value) ? value.map((_item, index) => index) : Object.keys(value);
  return keys.flatMap((key) => [[...path, key], ...pathsIn((value as Record<string | number, unknown>)[key], [...path, key])]);
};

/** The value without what is at a path; undefined when there is nothing there. */
const without = (value: unknown, [key, ...rest]: Path): unknown => {
  if (value === null || typeof value !== 'object' || key === undefined || !Object.hasOwn(value, key)) return undefined;
  if (rest.length > 0) {
    const inner = without((value as Record<string | number, unknown>)[key], rest);
    if (inner === undefined) return undefined;
    return Array.isArray(value) ? value.map((item: unknown, index) => (index === key ? inner : item)) : { ...value, [key]: inner };
  }
  return Array.isArray(value) ? value.filter((_item, index) => index !== key) : Object.fromEntries(Object.entries(value).filter(([other]) => other !== key));
};

/** The value without a name: wherever it is a key, an item of a list, or what a key says. */
const forgetting = (value: unknown, name: string): unknown => {
  if (Array.isArray(value)) return value.filter((item) => item !== name).map((item) => forgetting(item, name));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => (key === name || inner === name ? [] : [[key, forgetting(inner, name)]])));
};

const namesIn = (value: unknown): readonly string[] =>
  ['duties', 'windows', 'rules', 'findings', 'readings', 'measures', 'grounds', 'events', 'facts', 'actors', 'clauses'].flatMap((section) => Object.keys((value as Readonly<Record<string, object>>)[section] ?? {}));

/**
 * Takes away from plain data, large pieces first, whatever can go while it is still as it was.
 *
 * @param attempts the most that is tried: each may take a while
 */
const reduced = <T>(value: T, stillSo: (candidate: T) => boolean, attempts: number): T => {
  let best = value;
  let left = attempts;
  for (let progress = true; progress && left > 0; ) {
    progress = false;
    // From the end backwards, so that the places of what is still to be tried stay as they are.
    for (const path of [...pathsIn(best)].reverse().sort((one, other) => one.length - other.length)) {
      const candidate = without(best, path) as T | undefined;
      if (candidate === undefined || left <= 0) continue;
      left -= 1;
      if (!stillSo(candidate)) continue;
      best = candidate;
      progress = true;
    }
  }
  return best;
};

const failureOf = (property: Property, trial: Trial): string | undefined => {
  try {
    property(trial);
    return undefined;
  } catch (error) {
    if (error instanceof FailedAt) return error.place;
    return error instanceof Error ? error.name : 'thrown';
  }
};

/**
 * The same failure with as little as possible: fewer events, facts and attributes, then a smaller regulation, then the log again.
 *
 * Only the same failure at the same place counts, so that one wrong answer does not turn into another or into a crash on the way.
 */
export const minimal = (trial: Trial, property: Property, attempts = 6000): Trial => {
  const failure = failureOf(property, trial);
  if (failure === undefined) return trial;
  const fewer = ({ regulation, events }: Trial): Trial => ({ regulation, events: reduced(events, (candidate) => failureOf(property, { regulation, events: candidate }) === failure, attempts) });
  const first = fewer(trial);
  const stillSo = (definition: unknown): boolean => {
    const loaded = loadRegulation(definition);
    return loaded.ok && failureOf(property, { ...first, regulation: loaded.value }) === failure;
  };
  const unnamed = namesIn(first.regulation.definition).reduce<unknown>((definition, name) => {
    const candidate = forgetting(definition, name);
    return stillSo(candidate) ? candidate : definition;
  }, first.regulation.definition);
  const loaded = loadRegulation(reduced(unnamed, stillSo, attempts));
  return loaded.ok ? fewer({ ...first, regulation: loaded.value }) : first;
};

const inWords = (value: unknown): unknown =>
  value === null || typeof value !== 'object' ? value : Object.fromEntries(Object.entries(value).map(([unit, count]) => [(words.durationWords as Readonly<Record<string, string>>)[unit] ?? unit, count]));

const eachInWords = (values: object): object => Object.fromEntries(Object.entries(values).map(([id, value]) => [id, inWords(value)]));

/** A log as a scenario file that expects what the engine does today: the refusals, and the states. */
export const scenarioOf = ({ regulation, events }: Trial, title: string): string => {
  let current = openCase(regulation);
  const stappen = events.map((event) => {
    const next = applyEvent(regulation, current, event);
    if (next.ok) current = next.value;
    const named = Object.entries(words.eventWords).flatMap(([key, word]) => (event[key] === undefined ? [] : [[word, key === 'facts' ? eachInWords(event[key] as object) : event[key]]]));
    const attributes = Object.fromEntries(Object.entries(event).filter(([key]) => !Object.hasOwn(words.eventWords, key)));
    return {
      ...Object.fromEntries(named),
      ...(Object.keys(attributes).length === 0 ? {} : { [words.stepWords.attributes]: eachInWords(attributes) }),
      ...(next.ok ? { [words.stepWords.expect]: { [words.assessmentWords.state]: current.state } } : { [words.stepWords.refused]: words.issueWords[next.issues[0].code] }),
    };
  });
  return stringify({ reglement: regulation.id, titel: title, stappen });
};

/** Writes a trial as `<name>.scenario.yaml` with its regulation as `<name>.json` beside it, and says how to play it. */
export const saveTrial = (folder: string, name: string, trial: Trial): string => {
  mkdirSync(folder, { recursive: true });
  const [regulation, scenario] = [join(folder, `${name}.json`), join(folder, `${name}.scenario.yaml`)];
  writeFileSync(regulation, `${JSON.stringify(trial.regulation, null, 2)}\n`);
  writeFileSync(scenario, scenarioOf(trial, name));
  return `klachtrecht scenarios --regulation ${regulation} ${scenario}`;
};

export const drawTrial = (draw: Draw, options: LogOptions = {}): Trial => {
  const regulation = drawRegulation(draw);
  return { regulation, events: drawLog(draw, regulation, options) };
};

/** Random regulations, each with a random log. */
export const trials = (options: LogOptions = {}): fc.Arbitrary<Trial> => drawn((draw) => drawTrial(draw, options));

export interface Runs {
  readonly numRuns: number;
  readonly seed: number;
  readonly of?: fc.Arbitrary<Trial>;
}

/**
 * Checks a property on random trials; one that fails is made small and saved in `.cache/failures`.
 *
 * @throws an error with the smallest log, where it was saved, and the command that plays it
 */
export const holdsFor = (name: string, property: Property, { numRuns, seed, of = trials() }: Runs): void => {
  const details = fc.check(fc.property(of, property), { numRuns, seed });
  if (!details.failed) return;
  const [trial] = details.counterexample as [Trial];
  const small = minimal(trial, property);
  const command = saveTrial(join('.cache', 'failures'), name, small);
  let cause: unknown;
  try {
    property(small);
  } catch (error) {
    cause = error;
  }
  throw new Error(`${name}, run ${details.numRuns} of seed ${seed}: ${cause instanceof Error ? cause.message : String(cause)}\n${JSON.stringify(small.events, null, 1)}\n${command}`, { cause });
};
