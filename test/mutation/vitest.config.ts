import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { groupOf } from './groups.mjs';

const { tests } = groupOf(process.env['MUTATED']);

/** In the order of the list. */
class InOrder extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId }: TestSpecification): number => tests.findIndex((name) => moduleId.endsWith(name));
    return Promise.resolve([...files].sort((one, other) => placeOf(one) - placeOf(other)));
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
  root,
  resolve: { alias: { 'klachtrecht/authoring': `${root}src/regulation/index.ts` } },
  test: { include: [...tests], setupFiles: ['test/mutation/fewer-runs.ts'], testTimeout: 60_000, sequence: { sequencer: InOrder } },
});
