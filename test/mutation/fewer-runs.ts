import type * as FastCheck from 'fast-check';
import { vi } from 'vitest';

/** A property that holds of a hundred cases but not of thousands is for the ordinary tests to find. */
const most = 100;

vi.mock('fast-check', async (load) => {
  const { default: fc } = await load<typeof FastCheck>();
  const assert = (property: never, options: { readonly numRuns?: number; readonly seed?: number } = {}): unknown => fc.assert(property, { ...options, numRuns: Math.min(options.numRuns ?? most, most), seed: options.seed ?? 1 });
  return { ...fc, assert, default: { ...fc, assert } };
});
