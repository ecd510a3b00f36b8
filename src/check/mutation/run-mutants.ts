import { lastAsker } from '../../engine/situation.js';
import { activeNodes } from '../../engine/step-chart.js';
import { listOf } from '../../model/list-of.js';
import { trialOf } from '../../regulation/define-regulation.js';
import { compiledOf, type Regulation } from '../../regulation/regulation.js';
import { asRead } from '../../scenario/as-read.js';
import { holdsUnder, type Underway } from '../../scenario/run-scenario.js';
import type { Scenario, ScenarioStep } from '../../scenario/schema.js';
import { assessmentWords, nextEventWords } from '../../scenario/words.js';
import type { ScenarioResult } from '../../scenario/scenario-result.js';
import type { Progress } from '../finding.js';
import { isSame, mutantsOf, trialWith, type Mutant } from './mutant.js';

/** A scenario with what became of it under the regulation as it is. */
export interface PlayedScenario {
  readonly scenario: Scenario;
  readonly result: Pick<ScenarioResult, 'passed' | 'touched' | 'case'>;
}

/** What became of one mutant: a scenario noticed it, none did, it is no regulation, or it answers the same by its hash. */
export interface MutantRun {
  readonly mutant: Mutant;
  readonly fate: 'killed' | 'survived' | 'invalid' | 'same';
  /** Title of the scenario that noticed it. */
  readonly by?: string;
}

/** How much of a path says which thing is changed: `duties/behandeling/within`. */
const placeLength = 3;

/** The scenarios with those first that are about the clauses that a mutant changes and touch what it changes; the shorter ones before the longer. */
export const nearestFirst = (played: readonly PlayedScenario[]): ((mutant: Mutant) => Iterable<PlayedScenario>) => {
  const byItem = new Map<string, Set<PlayedScenario>>();
  const shortestFirst = [...played].sort((one, other) => one.scenario.stappen.length - other.scenario.stappen.length);
  for (const one of shortestFirst) {
    const acts = one.result.case.log.flatMap(({ event: { type, by } }) => [`act:${type}`, `act:${type} by ${by ?? ''}`]);
    // A duty, a window and a reading are touched with a status or an option.
    const items = one.result.touched.flatMap((touched) => [touched, touched.replace(/^((?:duty|window|reading):[^=]+)=.*$/, '$1')]);
    const covers = listOf(one.scenario.dekt).map((clause) => `covers:${clause}`);
    for (const item of [...acts, ...items, ...covers]) byItem.set(item, (byItem.get(item) ?? new Set()).add(one));
  }
  function* having(items: readonly string[]): Generator<PlayedScenario> {
    for (const item of items) yield* byItem.get(item) ?? [];
  }
  // One by one, for most often the first will do.
  return function* ({ touches, cites }) {
    const about = new Set(having(cites.map((clause) => `covers:${clause}`)));
    function* repeating(): Generator<PlayedScenario> {
      for (const one of having(touches)) if (about.has(one)) yield one;
      yield* about;
      yield* having(touches);
      yield* shortestFirst;
    }
    const given = new Set<PlayedScenario>();
    for (const one of repeating()) {
      if (given.has(one)) continue;
      given.add(one);
      yield one;
    }
  };
};

/** What a scenario comes by: nothing else in the chart, and no other rule, duty or window, can make it end otherwise. */
interface Reach {
  /** At which step it first comes by something: an act where a state is active, a rule, a duty, a window, a type of event, a word that says what is expected. */
  readonly first: ReadonlyMap<string, number>;
  /** The candidates that were taken, as coverage names them. */
  readonly taken: ReadonlySet<string>;
  /** How far it had come before each step, under a trial of the regulation. */
  readonly before: readonly Underway[];
}

const triesEverything = ({ herzien, dan }: ScenarioStep): boolean => herzien !== undefined || Object.values(nextEventWords).some((word) => dan?.[word] !== undefined);

const actAt = (state: string, type: string): string => `act ${state} ${type}`;

/**
 * What a scenario comes by under the regulation as it is, and when; plays it once.
 *
 * @param trial the regulation, made to be tried: its cases are also those of any other trial of it, as far as they have come by nothing else
 * @returns undefined for a scenario that tries every event, or undoes what it came by
 */
export const reachOf = (trial: Regulation, { scenario, result: { touched } }: PlayedScenario): Reach | undefined => {
  if (scenario.stappen.some(triesEverything)) return undefined;
  const chosen = asRead(trial, scenario);
  const compiled = compiledOf(chosen);
  const first = new Map<string, number>();
  const before: Underway[] = [];
  let asked = lastAsker();
  holdsUnder(chosen, scenario, undefined, (underway, { duties, windows }) => {
    const { gebeurtenis: type, dan = {} } = scenario.stappen[underway.next] as ScenarioStep;
    const here = [
      ...(type === undefined ? [] : [`events ${type}`, ...[...activeNodes(compiled.chart, underway.current.state)].map(({ path }) => actAt(path, type))]),
      ...compiled.rulesAskedSince(asked).map((id) => `rules ${id}`),
      ...duties.map(({ duty }) => `duties ${duty}`),
      ...windows.map(({ window }) => `windows ${window}`),
      ...Object.keys(dan).map((word) => `expected ${word}`),
    ];
    for (const item of here) if (!first.has(item)) first.set(item, underway.next);
    before.push(underway);
    asked = lastAsker();
  });
  return { first, taken: new Set(touched), before };
};

/** The state and the event whose candidates a change in the chart is about; undefined where it is about more. */
const placeIn = (path: Mutant['path']): string | undefined => {
  const states: string[] = [];
  let index = 1;
  for (; path[index] === 'states'; index += 2) states.push(path[index + 1] as string);
  return path[index] === 'on' ? actAt(states.join('.'), path[index + 1] as string) : undefined;
};

/** The candidate of which only that is changed that it does when it is taken; undefined where a change is about more. */
const candidateIn = ({ path, touches }: Mutant): string | undefined => {
  const after = path.slice(path.indexOf('on') + 2);
  const key = typeof after[0] === 'number' ? after[1] : after[0];
  return key === 'target' || key === 'meta' ? touches[0] : undefined;
};

/** Findings that the chart names are not derived from the date; without the name they would be, wherever the case stands. */
const namesFinding = ({ path, before, after }: Mutant): boolean => path.includes('finding') || /"finding"/.test(JSON.stringify([before, after]));

/** A norm changes nothing but what is said of it, and the day on which that changes. */
const showMeasures = [assessmentWords.measures, assessmentWords.nextChangeOn];

/** The sections whose items a scenario comes by one by one. */
const byName = new Set(['rules', 'duties', 'windows', 'events']);

/** The step of a scenario from which it could notice this mutant; before it comes by what is changed it goes as it did, so undefined for one that never does. */
export const comingBy = (mutant: Mutant): ((reach: Reach | undefined) => number | undefined) => {
  const [section, id] = mutant.path as readonly string[];
  const place = section === 'statechart' && !namesFinding(mutant) ? placeIn(mutant.path) : undefined;
  const candidate = place === undefined ? undefined : candidateIn(mutant);
  return (reach) => {
    if (reach === undefined) return 0;
    const { first, taken } = reach;
    if (section === 'measures') {
      const shown = showMeasures.flatMap((word) => first.get(`expected ${word}`) ?? []);
      return shown.length === 0 ? undefined : Math.min(...shown);
    }
    if (byName.has(section as string)) return first.get(`${section} ${id}`);
    if (place === undefined) return 0;
    return candidate === undefined || taken.has(candidate) ? first.get(place) : undefined;
  };
};

/**
 * Plays the scenarios under every mutant of a regulation, each until one fails; not those that cannot notice it.
 *
 * @param played those that pass under the regulation as it is
 */
export const runMutants = (regulation: Regulation, played: readonly PlayedScenario[], progress?: Progress): readonly MutantRun[] => {
  const passing = played.filter(({ result }) => result.passed);
  const nearest = nearestFirst(passing);
  const mutants = mutantsOf(regulation);
  const trial = trialOf(regulation.definition) as Regulation;
  const reaches = new Map(passing.map((one) => [one, reachOf(trial, one)]));
  /** The scenario that last noticed a change of the same thing, by where that thing stands: likely to notice the next. */
  const lately = new Map<string, PlayedScenario>();
  return mutants.map((mutant, index): MutantRun => {
    progress?.(index + 1, mutants.length);
    const changed = trialWith(regulation, mutant);
    if (changed === undefined) return { mutant, fate: 'invalid' };
    if (isSame(regulation, changed)) return { mutant, fate: 'same' };
    const comesBy = comingBy(mutant);
    const notices = (one: PlayedScenario): boolean => {
      const reach = reaches.get(one);
      const step = comesBy(reach);
      return step !== undefined && !holdsUnder(asRead(changed, one.scenario), one.scenario, reach?.before[step]);
    };
    const place = mutant.path.slice(0, placeLength).join('/');
    const likely = lately.get(place);
    const order = function* (): Generator<PlayedScenario> {
      if (likely !== undefined) yield likely;
      for (const one of nearest(mutant)) if (one !== likely) yield one;
    };
    for (const one of order()) {
      if (!notices(one)) continue;
      lately.set(place, one);
      return { mutant, fate: 'killed', by: one.scenario.titel };
    }
    return { mutant, fate: 'survived' };
  });
};
