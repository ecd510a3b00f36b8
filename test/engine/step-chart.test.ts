import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMachine, initialTransition, transition, type AnyMachineSnapshot, type AnyStateMachine } from 'xstate';
import { activeNodes, initialState, stepChart } from '../../src/engine/step-chart.js';
import type { VerdictStatus } from '../../src/model/verdict.js';
import { candidatesOf, compileChart, type Chart } from '../../src/regulation/chart.js';
import type { StateNode, Statechart } from '../../src/regulation/statechart.js';
import type { Regulation } from '../../src/regulation/regulation.js';
import { regulations } from '../../src/regulations/index.js';
import { buurthulp } from '../regulation/buurthulp.js';
import { statecharts } from '../generate/chart.js';
import { record } from '../soak/figures.js';
import { leavesOf } from './leaves.js';

// The types of the example are those of the installed package, which need not be built here.
const { default: example } = (await import(/* @vite-ignore */ `${process.cwd()}/docs/examples/fietswerkplaats/fietswerkplaats.mts`)) as { readonly default: Regulation };

const rules = ['r1', 'r2', 'r3', 'r4'];
const events = ['a', 'b', 'c'];

const statuses: readonly VerdictStatus[] = ['holds', 'fails', 'unknown', 'notApplicable'];

/** The same chart as XState sees it: guards look in a table, and every transition says which candidate it is. */
const machineFor = (id: string, chart: Statechart, table: Map<string, VerdictStatus>, names: readonly string[]): AnyStateMachine => {
  const config = (state: StateNode, path: string): object => ({
    ...state,
    on: Object.fromEntries(
      Object.entries(state.on ?? {}).map(([event, listed]) => [event, candidatesOf(listed).map((candidate, index) => ({ ...candidate, ...(candidate.target === undefined ? {} : { target: candidate.target.replace('#zaak.', `#${id}.`) }), actions: { type: `${path}|${event}|${index}` } }))]),
    ),
    ...(state.states === undefined ? {} : { states: Object.fromEntries(Object.entries(state.states).map(([key, child]) => [key, config(child, path === '' ? key : `${path}.${key}`)])) }),
  });
  const guards = Object.fromEntries(names.map((rule) => [rule, (_arguments: unknown, params: { readonly is: string }) => table.get(rule) === params.is]));
  return createMachine({ id, ...config(chart, '') } as never, { guards } as never) as unknown as AnyStateMachine;
};

/** `npm run soak` takes more steps; here a short form of the same. */
const factor = Number(process.env['CHART_FACTOR'] ?? 1);

const seed = 20_241_000 + Number(process.env['SEED'] ?? 1);

/** How far the walks came: what of the charts they saw. */
class Tally {
  steps = 0;
  taken = 0;
  readonly configurations = new Set<string>();
  readonly transitions = new Set<string>();
  readonly guards = new Set<string>();

  tell(name: string, [candidates, outcomes]: readonly [number, number]): void {
    if (process.env['CHART_FACTOR'] === undefined) return;
    const { steps, taken, configurations, transitions, guards } = this;
    console.log(`${name}: ${steps} steps, ${taken} taken; ${configurations.size} configurations, ${transitions.size} of ${candidates} transitions, ${guards.size} of ${outcomes} guard outcomes`);
    record(`chart-${name.replaceAll(' ', '-')}`, { chart: name, steps, taken, configurations: configurations.size, transitions: transitions.size, candidates, guards: guards.size, outcomes });
  }
}

/** How many candidates a chart has, and how many outcomes their guards: each of four. */
const sizeOf = (chart: Statechart): readonly [number, number] => {
  const candidates = [...compileChart('size', chart).chart.byPath.values()].flatMap((node) => [...node.candidates.values()].flat());
  return [candidates.length, 4 * new Set(candidates.flatMap(({ rule }) => rule ?? [])).size];
};

/** One step of a walk: a number that picks the event, and what the rules say. */
interface Stride {
  readonly pick: number;
  readonly verdicts: readonly number[];
}

/** Mostly an event that is known where the walk stands, or it would hardly get anywhere. */
const eventFor = (chart: Chart, state: readonly string[], types: readonly string[], pick: number): string => {
  const known = [...activeNodes(chart, state)].flatMap((node) => [...node.candidates.keys()]);
  const among = known.length === 0 || pick % 4 === 0 ? types : known;
  return among[(pick >> 2) % among.length] as string;
};

/** Walks both through the same events with the same verdicts; they may differ only where the engine refuses on purpose. */
const compare = (id: string, chart: Statechart, names: readonly string[], types: readonly string[], walk: readonly Stride[], tally: Tally, prefix = ''): void => {
  const compiled = compileChart(id, chart);
  expect(compiled.issues).toEqual([]);
  const table = new Map<string, VerdictStatus>();
  const machine = machineFor(id, chart, table, names);
  let [snapshot] = initialTransition(machine) as [AnyMachineSnapshot, unknown];
  let state = initialState(compiled.chart);
  expect([...state].sort()).toEqual(leavesOf(snapshot.value).sort());
  for (const { pick, verdicts } of walk) {
    const event = eventFor(compiled.chart, state, types, pick);
    names.forEach((rule, index) => table.set(rule, statuses[(verdicts[index % verdicts.length] ?? 0) % 4] as VerdictStatus));
    tally.configurations.add(prefix + state.join());
    const step = stepChart(compiled.chart, state, event, (rule) => {
      const status = table.get(rule) as VerdictStatus;
      tally.guards.add(`${prefix}${rule} ${status}`);
      return status;
    });
    // An actor that is done takes no more events, though the bare function would.
    const [next, actions] = (snapshot.status === 'done' ? [snapshot, []] : transition(machine, snapshot, { type: event })) as [AnyMachineSnapshot, readonly { readonly type: string }[]];
    tally.steps += 1;
    if (step.kind === 'none') {
      expect(leavesOf(next.value).sort()).toEqual([...state].sort());
      expect(actions).toEqual([]);
    } else if (step.kind === 'taken') {
      tally.taken += 1;
      for (const candidate of step.candidates) tally.transitions.add(`${prefix}${candidate.node.path}|${candidate.event}|${candidate.index}`);
      expect([...step.state].sort()).toEqual(leavesOf(next.value).sort());
      expect(step.candidates.map((candidate) => `${candidate.node.path}|${candidate.event}|${candidate.index}`).sort()).toEqual(actions.map((action) => action.type).sort());
      state = step.state;
      snapshot = next;
    } else if (step.rules.every((rule) => table.get(rule) !== 'unknown') && actions.length > 0) {
      // Another region took it: the engine refuses because one region refused.
      expect(step.kind).toBe('refused');
      expect(state.length).toBeGreaterThan(1);
    }
  }
};

const walkOf = (names: readonly string[], longest: number) =>
  fc.array(fc.record({ pick: fc.nat({ max: 4095 }), verdicts: fc.array(fc.nat({ max: 3 }), { minLength: Math.min(names.length, 8), maxLength: Math.max(1, Math.min(names.length, 24)) }) }), { minLength: 4, maxLength: longest });

describe('every step of a chart is the one that XState takes', () => {
  test(
    'over generated charts of the whole profile',
    () => {
      const tally = new Tally();
      let charts = 0;
      let [candidates, outcomes] = [0, 0];
      const each = fc.property(statecharts(events, rules), walkOf(rules, 12), (chart, walk) => {
        const [more, answers] = sizeOf(chart);
        candidates += more;
        outcomes += answers;
        compare('chart', chart, rules, events, walk, tally, `${(charts += 1)} `);
      });
      fc.assert(each, { numRuns: 6000 * factor, seed });
      expect(tally.taken).toBeGreaterThan(tally.steps / 8);
      tally.tell('generated charts', [candidates, outcomes]);
    },
    Math.max(1, factor) * 300_000,
  );

  test.each([...regulations, buurthulp, example].map((regulation) => [regulation.id, regulation.definition] as const))(
    'over walks through the chart of %s',
    (id, definition) => {
      const tally = new Tally();
      const names = Object.keys(definition.rules);
      fc.assert(fc.property(walkOf(names, 20), (walk) => compare(id, definition.statechart, names, Object.keys(definition.events), walk, tally)), { numRuns: 500 * factor, seed });
      expect(tally.taken).toBeGreaterThan(100 * Math.min(1, factor));
      tally.tell(id, sizeOf(definition.statechart));
    },
    Math.max(1, factor) * 300_000,
  );
});

describe('where the engine differs from XState on purpose', () => {
  const chart: Statechart = {
    type: 'parallel',
    states: {
      links: { initial: 'a', states: { a: { on: { ga: [{ target: 'b', guard: { type: 'r1', params: { is: 'holds' } } }, { target: 'c' }] } }, b: {}, c: {} } },
      rechts: { initial: 'a', states: { a: { on: { ga: { target: 'b', guard: { type: 'r2', params: { is: 'holds' } } } } }, b: {} } },
    },
  };
  const step = (table: Readonly<Record<string, VerdictStatus>>) =>
    stepChart(compileChart('c', chart).chart, ['links.a', 'rechts.a'], 'ga', (rule) => table[rule] ?? 'fails');

  test('an unknown guard stops the search: no default is reached by ignorance', () => {
    expect(step({ r1: 'unknown', r2: 'holds' })).toMatchObject({ kind: 'unknown', rules: ['r1'] });
  });

  test('a guard that is not applicable is passed over', () => {
    expect(step({ r1: 'notApplicable', r2: 'holds' })).toMatchObject({ kind: 'taken', state: ['links.c', 'rechts.b'] });
  });

  test('a region that refuses stops the region that would take the event', () => {
    expect(step({ r1: 'holds', r2: 'fails' })).toMatchObject({ kind: 'refused', rules: ['r2'] });
  });
});
