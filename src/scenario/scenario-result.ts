import type { Assessment } from '../model/assessment.js';
import type { Case } from '../model/case.js';
import type { Change } from '../model/change.js';
import type { CivilDate } from '../model/civil-date.js';
import type { AnyEvent } from '../model/event.js';
import type { Issue } from '../model/issue.js';
import type { Path } from './scenario-fault.js';

/** Version of the JSON form of results. */
export const scenarioFormat = 1;

/** An expectation that did not come true, in the words of the file. */
export interface Mismatch {
  /** Where the expectation stands in the scenario. */
  readonly path: Path;
  readonly expected: unknown;
  readonly found: unknown;
}

/**
 * What became of a step: the event was taken, refused, or recorded though the text does not provide for it; was there already;
 * the log was revised; the case was only looked at; or the step was not reached because an earlier one was refused.
 */
export type Outcome = 'accepted' | 'refused' | 'tolerated' | 'repeated' | 'revised' | 'looked-at' | 'not-reached';

/** What became of one step of a scenario. */
export interface StepResult {
  readonly on: CivilDate;
  /** The event in the words of the API. */
  readonly event?: AnyEvent;
  readonly outcome: Outcome;
  /** Why it was refused. */
  readonly issues: readonly Issue[];
  /** What a revision changed. */
  readonly changes: readonly Change[];
  /** Where the case stands after this step; null when that cannot be said as of this day. */
  readonly assessment: Assessment | null;
  /** How many expectations were compared. */
  readonly compared: number;
  readonly mismatches: readonly Mismatch[];
}

/** What became of one scenario under one regulation: plain JSON. */
export interface ScenarioResult {
  readonly format: typeof scenarioFormat;
  readonly regulation: { readonly id: string; readonly version: string; readonly behaviour: string };
  readonly title: string;
  readonly covers: readonly string[];
  /** Readings that the scenario chose. */
  readonly readings: Readonly<Record<string, string>>;
  readonly passed: boolean;
  readonly steps: readonly StepResult[];
  /** The case at the end. */
  readonly case: Case;
  /** What it touched of the regulation, by kind and id: `transition:nieuw|klacht.ontvangen|0`, `clause:4.2`. */
  readonly touched: readonly string[];
}
