import type { Issue } from '../model/issue.js';
import type { Regulation } from '../regulation/regulation.js';
import type { Coverage } from '../scenario/coverage.js';
import type { ParsedScenario } from '../scenario/parse-scenarios.js';
import type { ScenarioResult } from '../scenario/scenario-result.js';

/** One scenario as it was played under one regulation. */
export interface Played extends ParsedScenario {
  readonly regulation: Regulation;
  readonly result: ScenarioResult;
}

/** What became of one file. */
export interface FileReport {
  readonly file: string;
  readonly played: readonly Played[];
  /** What is wrong with the file, each with `line` and `column` in its data where they are known. */
  readonly faults: readonly Issue[];
}

/** What became of all files. */
export interface ScenarioReport {
  readonly files: readonly FileReport[];
  /** For each regulation that was played, when it was asked for. */
  readonly coverage: readonly Coverage[];
}

/** The figures under a report. */
export interface Totals {
  readonly scenarios: number;
  readonly passed: number;
  readonly failed: number;
  readonly faults: number;
  readonly steps: number;
  readonly compared: number;
}

export const totalsOf = ({ files }: ScenarioReport): Totals => {
  const results = files.flatMap((file) => file.played.map((played) => played.result));
  const passed = results.filter((result) => result.passed).length;
  const steps = results.flatMap((result) => result.steps);
  return {
    scenarios: results.length,
    passed,
    failed: results.length - passed,
    faults: files.reduce((count, file) => count + file.faults.length, 0),
    steps: steps.length,
    compared: steps.reduce((count, step) => count + step.compared, 0),
  };
};
