import { Bench } from 'tinybench';

/** One thing to measure. Rows of one group do the same work by different means; the first of them is ours. */
export interface BenchRow {
  readonly group: string;
  readonly name: string;
  readonly run: () => unknown;
}

export interface BenchFigure {
  readonly group: string;
  readonly name: string;
  readonly medianNanoseconds: number;
  /** How many times the median of the first row of the group. */
  readonly ratio: number;
}

/** Measures rows one after the other; `time` is in milliseconds a row. */
export async function measure(rows: readonly BenchRow[], time = 300): Promise<readonly BenchFigure[]> {
  const figures: BenchFigure[] = [];
  for (const { group, name, run } of rows) {
    // One call is shorter than the clock can see, so a sample is a batch of calls.
    const batch = batchSize(run);
    const bench = new Bench({ time, warmupTime: time / 3 });
    bench.add(name, () => {
      for (let call = 0; call < batch; call++) kept = run();
    });
    await bench.run();
    const result = bench.tasks[0]?.result;
    if (result === undefined || !('latency' in result)) throw new Error(`${name}: not measured`);
    const medianNanoseconds = (result.latency.p50 * 1e6) / batch;
    const base = figures.find((figure) => figure.group === group)?.medianNanoseconds ?? medianNanoseconds;
    figures.push({ group, name, medianNanoseconds, ratio: medianNanoseconds / base });
  }
  return figures;
}

/** What was computed is kept, so that computing it cannot be left out by the compiler. */
export let kept: unknown;

const batchNanoseconds = 100_000;

function batchSize(run: () => unknown): number {
  const calls = 50;
  const start = performance.now();
  for (let call = 0; call < calls; call++) kept = run();
  const nanoseconds = ((performance.now() - start) * 1e6) / calls;
  return Math.max(1, Math.round(batchNanoseconds / Math.max(nanoseconds, 1)));
}

/** Figures as JSON with `--json` among the arguments, else as a table. */
export function print(figures: readonly BenchFigure[], args: readonly string[]): void {
  if (args.includes('--json')) {
    console.log(JSON.stringify(figures, null, 2));
    return;
  }
  let group = '';
  for (const figure of figures) {
    if (figure.group !== group) console.log(`\n${(group = figure.group)}`);
    const median = Math.round(figure.medianNanoseconds).toLocaleString('en');
    console.log(`  ${figure.name.padEnd(52)}${median.padStart(10)} ns${`${figure.ratio.toFixed(1)}x`.padStart(10)}`);
  }
}
