import type { CivilDate } from './civil-date.js';

/** What a rule says of a case. A missing fact gives `unknown`, never `fails`. */
export type VerdictStatus = 'holds' | 'fails' | 'unknown' | 'notApplicable';

/** Every answer that a rule can give. */
export const verdictStatuses = ['holds', 'fails', 'unknown', 'notApplicable'] as const satisfies readonly VerdictStatus[];

/** Why a verdict is what it is: a closed list; the sentences are in `text/`. */
export const reasonCodes = [
  'information-missing',
  'within-period',
  'period-lapsed',
  'date-in-range',
  'date-out-of-range',
  'value-matches',
  'value-differs',
  'content-complete',
  'content-incomplete',
  'actor-matches',
  'actor-differs',
  'identity-known',
  'identity-unknown',
  'excluded',
  'not-excluded',
  'exception-applies',
  'standing-accepted',
  'standing-not-accepted',
  'mandate-missing',
  'steps-taken',
  'steps-skipped',
  'event-occurred',
  'event-not-occurred',
  'window-open',
  'window-not-open',
  'duty-in-status',
  'duty-in-other-status',
  'extension-permitted',
  'extension-not-permitted',
  'ground-holds',
  'ground-fails',
  'ground-free-text',
  'ground-without-reasons',
  'concerns-part',
  'concerns-whole',
  'reading-chosen',
  'reading-not-chosen',
  'all-hold',
  'not-all-hold',
  'any-holds',
  'none-holds',
  'negated',
  'condition-not-met',
] as const;

/** Why a verdict is what it is. */
export type ReasonCode = (typeof reasonCodes)[number];

/** Something that a rule would have to know. */
export interface Missing {
  readonly kind: 'fact' | 'attribute' | 'actor' | 'event';
  readonly id: string;
}

/** What testing a ground for declining gave: `freeText` where the document gives no test and a human gives reasons. */
export interface GroundTest {
  readonly status: VerdictStatus | 'freeText';
  /** The verdict of the ground's rule; a ground can hold because its rule fails. */
  readonly verdict?: Verdict;
}

/** The answer of a rule, with what it rests on. */
export interface Verdict {
  readonly rule: string;
  readonly status: VerdictStatus;
  readonly reason: ReasonCode;
  /** Facts and attributes that were read. */
  readonly read: readonly string[];
  /** What would have to be known for a verdict; empty unless the status is `unknown`. */
  readonly missing: readonly Missing[];
  readonly cites: readonly string[];
  readonly readings?: readonly string[];
  /** First day on which the answer is another one, when nothing else changes. */
  readonly changesOn?: CivilDate;
  /** Dates and values behind the reason. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** The verdicts that this one was made of. */
  readonly of?: readonly Verdict[];
}
