import { BatchAssessor, type Assessed, type AssessOrder } from './assess/assess-batch.js';
import type { Catalogue } from './catalogue.js';
import { runCheckTask, type CheckOrder, type CheckTask, type TimedReport } from './check/check-task.js';
import type { Io } from './io.js';
import type { Batch } from './ndjson.js';

/** The kinds of work that can be done side by side: what is asked of all tasks, a task, and what becomes of it. */
export interface Work {
  readonly assess: { readonly order: AssessOrder; readonly task: Batch; readonly done: Assessed };
  readonly check: { readonly order: CheckOrder; readonly task: CheckTask; readonly done: readonly TimedReport[] };
}

export type WorkKind = keyof Work;

/** An order of one kind, with its name. */
export type NamedOrder = { readonly [K in WorkKind]: { readonly kind: K; readonly order: Work[K]['order'] } }[WorkKind];

/** Somebody who does the tasks of an order, one after another. */
export const workerFor = (io: Pick<Io, 'now' | 'bar'>, catalogue: Catalogue, named: NamedOrder): ((task: never) => unknown) => {
  if (named.kind === 'check') return (task: CheckTask): readonly TimedReport[] => runCheckTask(io, catalogue, named.order, task);
  const assessor = new BatchAssessor(catalogue, named.order);
  return (batch: Batch): Assessed => assessor.run(batch);
};
