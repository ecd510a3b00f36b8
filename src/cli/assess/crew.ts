import type { Batch } from '../ndjson.js';
import type { Assessed } from './assess-batch.js';

/** Who assesses batches: this thread, or others. */
export interface Crew {
  readonly assess: (batch: Batch) => Promise<Assessed>;
  readonly end: () => Promise<void>;
}

/**
 * Assesses batches side by side and gives what became of them in their order; no more are under way than twice the size of the crew.
 */
export const inTurn = async function* (batches: AsyncIterable<Batch>, crew: Crew, size: number): AsyncGenerator<readonly [Batch, Assessed]> {
  const under: { readonly batch: Batch; readonly done: Promise<Assessed> }[] = [];
  for await (const batch of batches) {
    under.push({ batch, done: crew.assess(batch) });
    if (under.length < size * 2) continue;
    const { batch: first, done } = under.shift() as (typeof under)[0];
    yield [first, await done];
  }
  for (const { batch, done } of under) yield [batch, await done];
};
