import type { Issue } from '../model/issue.js';
import type { Issues } from '../model/result.js';

/**
 * Thrown by `defineRegulation` and `withReadings`: every fault of the regulation at once, each with its place and remedy.
 *
 * The sentences come from whoever throws: all that there are is more than the engine, and a program that only works with cases needs one.
 */
export class RegulationError extends Error {
  override readonly name = 'RegulationError';
  readonly issues: Issues;

  constructor(id: string, issues: Issues, sentenceOf: (issue: Issue) => string) {
    super([`Regulation ${id} has ${issues.length === 1 ? 'one fault' : `${issues.length} faults`}:`, ...issues.map((issue) => `- ${sentenceOf(issue)}`)].join('\n'));
    this.issues = issues;
  }
}
