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

type Seen = Readonly<Record<string, readonly string[]>>;

/** What a scenario has touched of its regulation, for coverage. */
export interface Touched {
  /** Clauses that something rested on: a transition, duty, window, finding, rule or refusal. */
  readonly clauses: readonly string[];
  /** Candidates of the chart that were taken, as `state|event|index`. */
  readonly transitions: readonly string[];
  /** Statuses of duties, windows and measures that came by. */
  readonly duties: Seen;
  readonly windows: Seen;
  /** Statuses of duties and windows that an expectation was about; `absent` where it was about there being none. */
  readonly expected: { readonly duties: Seen; readonly windows: Seen };
  /** Statuses of the rules that were asked. */
  readonly rules: Seen;
  readonly findings: readonly string[];
  /** Readings that something rested on, with the option that held. */
  readonly readings: Seen;
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
  readonly touched: Touched;
}
