import type { CivilDate } from './civil-date.js';

/**
 * What the engine itself records beside a regulation's own findings: a closed list; the sentences are in `text/`.
 * None of them has an effect on a right or a term.
 */
export const engineFindings = [
  'extension-without-reason',
  'extension-too-late',
  'extension-once-too-often',
  'extension-by-wrong-actor',
  'extension-without-date',
  'extension-not-later',
  'discharge-by-wrong-actor',
  'receipt-not-recorded',
  'event-not-provided-for',
  'ground-does-not-hold',
] as const;

/** One of the findings that the engine itself records. */
export type EngineFinding = (typeof engineFindings)[number];

/** Something worth knowing about a case. It never stops the case and never ends a right. */
export interface Finding {
  /** One of the regulation's findings, or an `EngineFinding`. */
  readonly id: string;
  /** Who says it: the regulation, or the engine on the ground of it. */
  readonly source: 'regulation' | 'engine';
  /** The event with which it was recorded; absent when it follows from the state or the date. */
  readonly event?: string;
  readonly on?: CivilDate;
  readonly cites: readonly string[];
  readonly readings?: readonly string[];
  /** The duty instance, window or rule that it concerns. */
  readonly about?: string;
}
