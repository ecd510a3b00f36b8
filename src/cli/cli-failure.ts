import type { Issue } from '../model/issue.js';
import type { Text } from '../model/text.js';
import type { ExitCode } from './exit-code.js';

/** Ends a command: what is wrong, in both languages, and the exit code that goes with it. */
export class CliFailure extends Error {
  override readonly name = 'CliFailure';

  constructor(
    readonly exitCode: ExitCode,
    readonly text: Text,
    /** The issues behind it, for output as JSON. */
    readonly issues: readonly Issue[] = [],
  ) {
    super(text.en);
  }
}
