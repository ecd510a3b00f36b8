import type { Text } from '../model/text.js';
import type { Scenario } from '../scenario/schema.js';

/** What `klachtrecht check` looks at, in the order in which it tells of it. */
export const checkParts = ['lint', 'traceability', 'scenarios', 'coverage', 'exploration', 'properties', 'handling-time', 'mutation'] as const;

/** One of the things that `klachtrecht check` looks at. */
export type CheckPart = (typeof checkParts)[number];

/** Something that is wrong in a regulation, or very likely wrong. */
export interface CheckFinding {
  readonly part: CheckPart;
  /** What kind of thing is wrong: a lint rule, `uncovered`, ... */
  readonly code: string;
  /** `undecided`: a bound was hit, so nothing can be said; that is never a pass. */
  readonly level: 'error' | 'warning' | 'undecided';
  /** Where: a path in the definition, a scenario, an item of coverage. */
  readonly where: string;
  readonly text: Text;
  /** The shortest scenario that shows it, ready to save. */
  readonly shows?: Scenario;
}

/** What one part found of one regulation. */
export interface PartReport {
  readonly part: CheckPart;
  readonly findings: readonly CheckFinding[];
  /** The figures in a line. */
  readonly summary: Text;
  /** Everything behind the figures, as plain JSON. */
  readonly data: unknown;
}

/** Told while something long is going on: how much is done, of how much as far as is known. */
export type Progress = (done: number, total: number) => void;
