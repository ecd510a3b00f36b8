import type { IssueCode } from '../../model/issue.js';
import type { Sentence } from '../particulars.js';

/** What is wrong, and how to mend it. The remedy gives way to the nearest name, where the issue has one. */
export interface IssueSentence {
  readonly cause: Sentence;
  readonly remedy?: Sentence;
}

/** The sentences of one theme. */
export type IssueSentences = { readonly [Code in IssueCode]?: IssueSentence };
