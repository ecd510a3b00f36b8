import type { CivilDate } from './civil-date.js';
import type { assessmentFormat } from './assessment.js';
import type { Locale } from './text.js';

/** One thing said about a case, with what it rests on. */
export interface ExplanationLine {
  readonly text: string;
  /** The reasoning behind it, one step a line. */
  readonly steps?: readonly string[];
  readonly cites: readonly ExplanationClause[];
  readonly readings: readonly string[];
}

/** A clause that a line rests on: where it stands, what it says in our words, and its own words when a copy was given. */
export interface ExplanationClause {
  readonly clause: string;
  readonly place: string;
  readonly summary: string;
  readonly quote?: string;
}

/** The lines about one subject. */
export interface ExplanationSection {
  readonly id: 'position' | 'history' | 'duties' | 'windows' | 'grounds' | 'measures' | 'findings' | 'readings';
  readonly title: string;
  readonly lines: readonly ExplanationLine[];
}

/** Where a case stands, in sentences. */
export interface Explanation {
  readonly format: typeof assessmentFormat;
  readonly locale: Locale;
  readonly asOf: CivilDate;
  readonly title: string;
  readonly sections: readonly ExplanationSection[];
  /** All of it as plain text. */
  readonly text: string;
}
