import { coveragePart, explorationPart, handlingTimePart, lintPart, mutationPart, propertiesPart, prove, traceabilityPart, type CheckFinding, type CheckPart, type Proved, type Survivors } from '../../../src/check/index.js';
import type { Regulation } from '../../../src/regulation/regulation.js';
import type { Unreachable } from '../../../src/scenario/coverage.js';
import { runScenario } from '../../../src/scenario/run-scenario.js';
import type { Scenario } from '../../../src/scenario/schema.js';
import { ownScenarios, type Edits } from './base.js';

/** One finding that a case must raise, or must not. */
export interface Expected {
  readonly code: string;
  /** As `check` names it, or what that name must match. */
  readonly where: string | RegExp;
  /** Of which part, where a case runs several and more than one has such a code. */
  readonly part?: CheckPart;
  readonly level?: CheckFinding['level'];
  /** The least number of steps of the scenario that shows it, known by hand. */
  readonly steps?: number;
}

/** One fault put into the base by hand, or a near miss of one that raises nothing. */
export interface Broken {
  readonly name: string;
  readonly edits: Edits;
  readonly parts: readonly CheckPart[];
  /** All that these parts must raise; with `among` there may be more. */
  readonly must: readonly Expected[];
  readonly among?: true;
  /** With `among`: what must not be among it. */
  readonly mustNot?: readonly Expected[];
  /** Scenarios other than the base's own. */
  readonly scenarios?: readonly Scenario[];
  readonly unreachable?: Unreachable;
  readonly survivors?: Survivors;
  /** The number of abstract states after which exploration stops. */
  readonly bound?: number;
}

/** Everything that the parts find in a regulation. */
export const findingsOf = (regulation: Regulation, { parts, scenarios = ownScenarios, unreachable = {}, survivors = {}, bound }: Omit<Broken, 'name' | 'edits' | 'must'>): readonly CheckFinding[] => {
  const played = scenarios.flatMap((scenario) => {
    const result = runScenario(regulation, scenario);
    return result.ok ? [{ scenario, result: result.value }] : [];
  });
  const results = played.map(({ result }) => result);
  let memory: Proved | undefined;
  const proved = (): Proved => (memory ??= prove(regulation, bound === undefined ? {} : { mostPlaces: bound }));
  const made: Readonly<Record<CheckPart, () => readonly CheckFinding[]>> = {
    lint: () => lintPart(regulation).findings,
    traceability: () => traceabilityPart(regulation, results).findings,
    scenarios: () => scenarios.flatMap(({ titel }) => (results.some(({ title, passed }) => passed && title === titel) ? [] : [{ part: 'scenarios', code: 'scenario-failed', level: 'error', where: titel, text: { nl: titel, en: titel } }])),
    coverage: () => coveragePart(regulation, results, unreachable, 100).findings,
    exploration: () => explorationPart(proved()).findings,
    properties: () => propertiesPart(proved()).findings,
    'handling-time': () => handlingTimePart(regulation, { from: 2026, until: 2026 }).findings,
    mutation: () => mutationPart(regulation, played, survivors).findings,
  };
  return parts.flatMap((part) => made[part]());
};

export const fits = ({ code, where, part, level }: Expected, found: CheckFinding): boolean =>
  found.code === code && (typeof where === 'string' ? found.where === where : where.test(found.where)) && (part === undefined || found.part === part) && (level === undefined || found.level === level);

/** Short, for a table. */
export const must = (code: string, where: string | RegExp, more: Omit<Expected, 'code' | 'where'> = {}): Expected => ({ code, where, ...more });
