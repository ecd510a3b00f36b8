import { initialTransition, setup, transition, type AnyMachineSnapshot, type AnyStateMachine, type StateValue } from 'xstate';
import { stepChart } from '../../src/engine/step-chart.js';
import { traceEvent } from '../../src/engine/trace.js';
import { applyEvent, openCase, type AnyEvent, type Case } from '../../src/index.js';
import type { Verdict } from '../../src/model/verdict.js';
import { rootAlias } from '../../src/regulation/chart.js';
import { compiledOf, type Regulation } from '../../src/regulation/regulation.js';
import { regulations } from '../../src/regulations/index.js';
import { Draw } from '../generate/draw.js';
import { drawLog } from '../generate/log.js';
import type { BenchRow } from './bench-table.js';

/** One step of a case by both engines; each guard has been answered beforehand, so that XState pays for its chart alone. */
interface Step {
  readonly regulation: Regulation;
  readonly before: Case;
  readonly event: AnyEvent;
  readonly verdicts: ReadonlyMap<string, Verdict>;
  readonly machine: AnyStateMachine;
  readonly snapshot: AnyMachineSnapshot;
}

/** What the guards of the step under measurement say. */
let answers: ReadonlyMap<string, Verdict> = new Map();

const leaves = (value: StateValue, path: string): readonly string[] =>
  typeof value === 'string' ? [`${path}${value}`] : Object.entries(value).flatMap(([key, inner]) => (inner === undefined || (typeof inner === 'object' && Object.keys(inner).length === 0) ? [`${path}${key}`] : leaves(inner, `${path}${key}.`)));

const stepsOf = (regulation: Regulation, seeds: number): readonly Step[] => {
  // XState knows the root by its id only.
  const statechart = JSON.parse(JSON.stringify(regulation.definition.statechart).replaceAll(`"#${rootAlias}.`, `"#${regulation.id}.`)) as object;
  const machine = setup({
    guards: Object.fromEntries(Object.keys(regulation.definition.rules).map((rule) => [rule, (_arguments: unknown, params: { readonly is: string }) => answers.get(rule)?.status === params.is])) as never,
  }).createMachine({ id: regulation.id, ...statechart } as never) as unknown as AnyStateMachine;
  const steps: Step[] = [];
  for (let seed = 1; seed <= seeds; seed += 1) {
    let current = openCase(regulation);
    let snapshot = (initialTransition(machine) as [AnyMachineSnapshot, unknown])[0];
    for (const event of drawLog(new Draw(seed), regulation, { wild: 0 })) {
      const next = applyEvent(regulation, current, event);
      if (!next.ok || next.value === current) continue;
      const { candidates, verdicts } = traceEvent(regulation, current, event);
      const table = new Map(verdicts.map((verdict) => [verdict.rule ?? '', verdict]));
      if (candidates.length > 0) {
        steps.push({ regulation, before: current, event, verdicts: table, machine, snapshot });
        answers = table;
        [snapshot] = transition(machine, snapshot, { type: event.type }) as [AnyMachineSnapshot, unknown];
        const reached = [...leaves(snapshot.value as StateValue, '')].sort().join();
        if (reached !== [...next.value.state].sort().join()) throw new Error(`${regulation.id}, ${event.type}: ${reached} in XState, ${next.value.state.join()} here`);
      }
      current = next.value;
    }
  }
  return steps;
};

const steps = regulations.flatMap((regulation) => stepsOf(regulation, 12));

export const chartGroup = `a step of a case, ${regulations.length} regulations`;

export const rowsOfSteps = {
  apply: 'klachtrecht applyEvent, with validation, duties and findings',
  bare: 'klachtrecht, the chart alone',
  peer: 'xstate transition(), the chart alone, guards answered',
} as const;

const all = (each: (step: Step) => unknown) => (): unknown => {
  let last: unknown;
  for (const step of steps) {
    answers = step.verdicts;
    last = each(step);
  }
  return last;
};

export const rows: readonly BenchRow[] = [
  { group: chartGroup, units: steps.length, name: rowsOfSteps.apply, run: all(({ regulation, before, event }) => applyEvent(regulation, before, event)) },
  { group: chartGroup, units: steps.length, name: rowsOfSteps.bare, run: all(({ regulation, before, event, verdicts }) => stepChart(compiledOf(regulation).chart, before.state, event.type, (rule) => (verdicts.get(rule) as Verdict).status)) },
  { group: chartGroup, units: steps.length, name: rowsOfSteps.peer, run: all(({ machine, snapshot, event }) => transition(machine, snapshot, { type: event.type })) },
];
