import { lastAsker } from '../../engine/situation.js';
import { activeNodes } from '../../engine/step-chart.js';
import { listOf } from '../../model/list-of.js';
import { compiledOf, type Regulation } from '../../regulation/regulation.js';
import { asRead } from '../../scenario/as-read.js';
import { holdsUnder } from '../../scenario/run-scenario.js';
import type { Scenario } from '../../scenario/schema.js';
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
export const nearestFirst = (played: readonly PlayedScenario[]): ((mutant: Mutant) => readonly PlayedScenario[]) => {
  const byItem = new Map<string, Set<PlayedScenario>>();
  const shortestFirst = [...played].sort((one, other) => one.scenario.stappen.length - other.scenario.stappen.length);
  for (const one of shortestFirst) {
    const acts = one.result.case.log.flatMap(({ event: { type, by } }) => [`act:${type}`, `act:${type} by ${by ?? ''}`]);
    // A duty, a window and a reading are touched with a status or an option.
    const items = one.result.touched.flatMap((touched) => [touched, touched.replace(/^((?:duty|window|reading):[^=]+)=.*$/, '$1')]);
    const covers = listOf(one.scenario.dekt).map((clause) => `covers:${clause}`);
    for (const item of [...acts, ...items, ...covers]) byItem.set(item, (byItem.get(item) ?? new Set()).add(one));
  }
  const having = (items: readonly string[]): readonly PlayedScenario[] => items.flatMap((item) => [...(byItem.get(item) ?? [])]);
  return ({ touches, cites }) => {
    const touching = having(touches);
    const about = new Set(having(cites.map((clause) => `covers:${clause}`)));
    return [...new Set([...touching.filter((one) => about.has(one)), ...about, ...touching, ...shortestFirst])];
  };
};

/** What a scenario comes by: nothing else in the chart, and no other rule, duty or window, can make it end otherwise. */
interface Reach {
  /** The types of act that were tried, each with every state that was active then. */
  readonly acts: ReadonlySet<string>;
  /** The candidates that were taken, as coverage names them. */
  readonly taken: ReadonlySet<string>;
  readonly rules: ReadonlySet<string>;
  readonly duties: ReadonlySet<string>;
  readonly windows: ReadonlySet<string>;
  /** The events that were tried. */
  readonly events: ReadonlySet<string>;
  /** What is expected of it, by the words of a scenario. */
  readonly expected: ReadonlySet<string>;
}

const triesEverything = ({ herzien, dan }: Scenario['stappen'][number]): boolean => herzien !== undefined || Object.values(nextEventWords).some((word) => dan?.[word] !== undefined);

const actAt = (state: string, type: string): string => `${state} ${type}`;

/**
 * What a scenario comes by under the regulation as it is; plays it once.
 *
 * @returns undefined for a scenario that tries every event, or undoes what it came by
 */
export const reachOf = (regulation: Regulation, { scenario, result: { case: current, touched } }: PlayedScenario): Reach | undefined => {
  if (scenario.stappen.some(triesEverything)) return undefined;
  const chosen = asRead(regulation, scenario);
  const compiled = compiledOf(chosen);
  const acts = new Set<string>();
  const events = new Set<string>();
  const before = lastAsker();
  holdsUnder(chosen, scenario, ({ state }, type) => {
    events.add(type);
    for (const { path } of activeNodes(compiled.chart, state)) acts.add(actAt(path, type));
  });
  return { acts, taken: new Set(touched), rules: new Set(compiled.rulesAskedSince(before)), duties: new Set(current.duties.map(({ duty }) => duty)), windows: new Set(current.windows.map(({ window }) => window)), events, expected: new Set(scenario.stappen.flatMap(({ dan }) => Object.keys(dan ?? {}))) };
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

/** Whether a scenario could notice this mutant: one that never comes by what is changed ends as it did. */
export const comingBy = (mutant: Mutant): ((reach: Reach | undefined) => boolean) => {
  const [section, id] = mutant.path as readonly string[];
  const place = section === 'statechart' && !namesFinding(mutant) ? placeIn(mutant.path) : undefined;
  const candidate = place === undefined ? undefined : candidateIn(mutant);
  return (reach) => {
    if (reach === undefined) return true;
    if (candidate !== undefined) return reach.taken.has(candidate);
    if (section === 'rules') return reach.rules.has(id as string);
    if (section === 'duties') return reach.duties.has(id as string);
    if (section === 'windows') return reach.windows.has(id as string);
    if (section === 'events') return reach.events.has(id as string);
    if (section === 'measures') return showMeasures.some((word) => reach.expected.has(word));
    return place === undefined || reach.acts.has(place);
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
  const reaches = new Map(passing.map((one) => [one, reachOf(regulation, one)]));
  /** The scenario that last noticed a change of the same thing, by where that thing stands: likely to notice the next. */
  const lately = new Map<string, PlayedScenario>();
  return mutants.map((mutant, index): MutantRun => {
    progress?.(index + 1, mutants.length);
    const changed = trialWith(regulation, mutant);
    if (changed === undefined) return { mutant, fate: 'invalid' };
    if (isSame(regulation, changed)) return { mutant, fate: 'same' };
    const comesBy = comingBy(mutant);
    const notices = (one: PlayedScenario): boolean => comesBy(reaches.get(one)) && !holdsUnder(asRead(changed, one.scenario), one.scenario);
    const place = mutant.path.slice(0, placeLength).join('/');
    const likely = lately.get(place);
    const killer = likely !== undefined && notices(likely) ? likely : nearest(mutant).find((one) => one !== likely && notices(one));
    if (killer === undefined) return { mutant, fate: 'survived' };
    lately.set(place, killer);
    return { mutant, fate: 'killed', by: killer.scenario.titel };
  });
};
