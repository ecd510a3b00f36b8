/**
 * Every way in which an input can be refused, as a closed list: the codes are API.
 * The sentences that go with them are in `text/` (nl and en).
 */
export const issueCodes = [
  // dates and terms
  'date-invalid',
  'date-has-time',
  'date-out-of-range',
  'duration-invalid',
  'calendar-invalid',
  'calendar-unknown',
  'roll-unknown',
  'extension-invalid',
  'suspension-invalid',
  // shape of JSON
  'json-invalid',
  'json-too-large',
  'json-too-deep',
  'more-issues',
  'format-unsupported',
  'key-unknown',
  'key-missing',
  'value-invalid',
  // regulations
  'regulation-invalid',
  'regulation-unknown',
  'regulation-version-unknown',
  'reference-unknown',
  'reference-repeated',
  'id-reserved',
  'type-mismatch',
  'clause-uncited',
  'clause-cited-and-not-modelled',
  'rule-cycle',
  'rule-too-large',
  'chart-initial-missing',
  'chart-invalid',
  'reading-default-unknown',
  'reading-default-patches',
  'reading-option-without-effect',
  'reading-recorded-only-patches',
  'reading-not-switchable',
  'patch-conflict',
  'moment-misplaced',
  'suspension-without-end',
  'layout-missing',
  // cases
  'case-unchecked',
  'case-of-other-regulation',
  'case-of-other-behaviour',
  'case-altered',
  'as-of-before-last-event',
  // events
  'event-unknown',
  'attribute-unknown',
  'fact-unknown',
  'actor-unknown',
  'actor-not-permitted',
  'event-out-of-order',
  'event-id-conflict',
  'event-not-provided-for',
  'guard-refuses',
  'facts-missing',
  'discharge-by-wrong-actor',
  'duty-not-open',
  // revisions
  'edit-of-unknown-event',
  // scenarios
  'scenario-invalid',
  'expectation-failed',
] as const;

/** Why something was refused: a closed list; the sentences come from `describeIssue`. */
export type IssueCode = (typeof issueCodes)[number];

/** One thing that is wrong, where, and what it takes to mend it. */
export interface Issue {
  readonly code: IssueCode;
  /** Where in the input, as keys and indexes. */
  readonly path?: readonly (string | number)[];
  /** Clauses of the regulation that the refusal rests on. */
  readonly cites?: readonly string[];
  /** The particulars that the sentence needs: the value found, the nearest name, the dates. */
  readonly data?: Readonly<Record<string, unknown>>;
}
