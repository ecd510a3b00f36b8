import { stepChart } from '../../src/engine/step-chart.js';
import { assess, replay } from '../../src/index.js';
import { compileChart } from '../../src/regulation/chart.js';
import type { Statechart } from '../../src/regulation/statechart.js';
import { krachtigPerspectief as regulation } from '../../src/regulations/krachtig-perspectief/index.js';
import type { BenchRow } from './bench-table.js';

export const growthGroups = { replay: 'replay, an event of a log', assess: 'assess a case, dates only', chart: 'a step of a chart' } as const;

const logOf = (events: number) => [
  { type: 'klacht.ontvangen', on: '2026-04-02', vorm: 'e-mail', facts: { 'klager-bekend': true } },
  ...Array.from({ length: events - 1 }, () => ({ type: 'informatie.opgevraagd', on: '2026-04-10', by: 'klachtenbehandelaar' })),
];

const byEvents = [8, 80, 800].flatMap((count): readonly BenchRow[] => {
  const log = logOf(count);
  const made = replay(regulation, log as never);
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  return [
    { group: growthGroups.replay, name: `${count} events`, units: count, run: () => replay(regulation, log as never) },
    { group: growthGroups.assess, name: `${count} events`, run: () => assess(regulation, made.value, '2026-06-01', { detail: 'dates' }) },
  ];
});

/** States in a row, each one step from the next. */
const row = (states: number): Statechart =>
  ({ initial: 's0', states: Object.fromEntries(Array.from({ length: states }, (_, index) => [`s${index}`, { on: { verder: { target: `s${(index + 1) % states}` } } }])) }) as unknown as Statechart;

const bySize = [10, 100, 1000].map((states): BenchRow => {
  const { chart } = compileChart('rij', row(states));
  return {
    group: growthGroups.chart,
    name: `${states} states`,
    run: () =>
      stepChart(chart, ['s5'], 'verder', () => {
        throw new Error('There are no guards.');
      }),
  };
});

export const rows: readonly BenchRow[] = [...byEvents.filter(({ group }) => group === growthGroups.replay), ...byEvents.filter(({ group }) => group === growthGroups.assess), ...bySize];
