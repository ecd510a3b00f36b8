import { listOf } from '../../model/list-of.js';
import { withReadings } from '../../regulation/define-regulation.js';
import type { Regulation } from '../../regulation/regulation.js';
import { holdsUnder } from '../../scenario/run-scenario.js';
import type { Scenario } from '../../scenario/schema.js';
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

/** A regulation under the readings that scenarios choose, each made once. */
export const readingsOf = (regulation: Regulation): ((scenario: Scenario) => Regulation) => {
  const made = new Map<string, Regulation>();
  return ({ lezing }) => {
    if (lezing === undefined || Object.keys(lezing).length === 0) return regulation;
    const key = JSON.stringify(lezing);
    const known = made.get(key) ?? withReadings(regulation, lezing);
    made.set(key, known);
    return known;
  };
};

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

/**
 * Plays the scenarios under every mutant of a regulation, each until one fails.
 *
 * @param played those that pass under the regulation as it is
 */
export const runMutants = (regulation: Regulation, played: readonly PlayedScenario[], progress?: Progress): readonly MutantRun[] => {
  const passing = played.filter(({ result }) => result.passed);
  const nearest = nearestFirst(passing);
  const mutants = mutantsOf(regulation);
  /** The scenario that last noticed a change of the same thing, by where that thing stands: likely to notice the next. */
  const lately = new Map<string, PlayedScenario>();
  return mutants.map((mutant, index): MutantRun => {
    progress?.(index + 1, mutants.length);
    const changed = trialWith(regulation, mutant);
    if (changed === undefined) return { mutant, fate: 'invalid' };
    if (isSame(regulation, changed)) return { mutant, fate: 'same' };
    const read = readingsOf(changed);
    const notices = ({ scenario }: PlayedScenario): boolean => !holdsUnder(read(scenario), scenario);
    const place = mutant.path.slice(0, placeLength).join('/');
    const likely = lately.get(place);
    const killer = likely !== undefined && notices(likely) ? likely : nearest(mutant).find((one) => one !== likely && notices(one));
    if (killer === undefined) return { mutant, fate: 'survived' };
    lately.set(place, killer);
    return { mutant, fate: 'killed', by: killer.scenario.titel };
  });
};
