import type { Locale } from '../../model/text.js';
import type { ScenarioReport } from '../scenario-report.js';

export interface ReportOptions {
  readonly locale: Locale;
  readonly coloured: boolean;
  /** Only what failed, and the summary. */
  readonly quiet: boolean;
  readonly version: string;
}

/** Turns what became of the scenarios into text for standard output. */
export type Reporter = (report: ScenarioReport, options: ReportOptions) => string;
