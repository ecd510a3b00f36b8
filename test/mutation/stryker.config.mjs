// Mutation testing of one group of files; run.mjs says which.
import { groupOf } from './groups.mjs';

const name = process.env.MUTATED;

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.ts' },
  mutate: groupOf(name).files,
  coverageAnalysis: 'perTest',
  // What runs once, when a module is loaded, would need every test again for each mutant.
  ignoreStatic: true,
  incremental: true,
  incrementalFile: `.cache/mutation/${name}-incremental.json`,
  concurrency: Number(process.env.CONCURRENCY ?? 2),
  timeoutMS: 15_000,
  timeoutFactor: 1.25,
  reporters: ['json', 'dots'],
  jsonReporter: { fileName: `.cache/mutation/${name}.json` },
  tempDirName: `.cache/mutation/sandbox-${name}`,
  ignorePatterns: ['dist', 'docs/site', '.cache', '*.tgz'],
  disableTypeChecks: true,
};
