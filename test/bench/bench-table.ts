import { Bench } from 'tinybench';

/** One thing to measure. Rows of one group do the same work by different means; the first of them is ours. */
export interface BenchRow {
  readonly group: string;
  readonly name: string;
  /** A promise is waited for, call by call. */
  readonly run: () => unknown;
  /** How many units of work one call does, so that the figure is for one of them. */
  readonly units?: number;
}

export interface BenchFigure {
  readonly group: string;
  readonly name: string;
  readonly medianNanoseconds: number;
  /** How many times the median of the first row of the group. */
  readonly ratio: number;
}

/** Long enough for V8 to have compiled what a row does, ours as well as that of the others: what is measured is how it goes on. */
const warmupMilliseconds = 1000;

/** Measures rows one after the other; `time` is in milliseconds a row. */
export async function measure(rows: readonly BenchRow[], time: number): Promise<readonly BenchFigure[]> {
  const figures: BenchFigure[] = [];
  for (const { group, name, run, units = 1 } of rows) {
    const isAsync = run() instanceof Promise;
    // One call is shorter than the clock can see, so a sample is a batch of calls.
    const batch = await batchSize(run);
    const bench = new Bench({ time, warmupTime: warmupMilliseconds });
    if (isAsync) {
      bench.add(name, async () => {
        for (let call = 0; call < batch; call++) kept = await run();
      });
    } else {
      bench.add(name, () => {
        for (let call = 0; call < batch; call++) kept = run();
      });
    }
    await bench.run();
    const result = bench.tasks[0]?.result;
    if (result === undefined || !('latency' in result)) throw new Error(`${name}: not measured`);
    const medianNanoseconds = (result.latency.p50 * 1e6) / batch / units;
    const base = figures.find((figure) => figure.group === group)?.medianNanoseconds ?? medianNanoseconds;
    figures.push({ group, name, medianNanoseconds, ratio: medianNanoseconds / base });
  }
  return figures;
}

/** What was computed is kept, so that computing it cannot be left out by the compiler. */
export let kept: unknown;

const batchNanoseconds = 100_000;

async function batchSize(run: () => unknown): Promise<number> {
  const calls = 20;
  const start = performance.now();
  for (let call = 0; call < calls; call++) kept = await run();
  const nanoseconds = ((performance.now() - start) * 1e6) / calls;
  return Math.max(1, Math.round(batchNanoseconds / Math.max(nanoseconds, 1)));
}

export function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
