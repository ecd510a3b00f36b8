import type { CivilDate } from './civil-date.js';
import type { Duration } from './duration.js';
import type { Text } from './text.js';

/** First and last date of a stretch, both included. */
export interface Horizon {
  readonly from: CivilDate;
  readonly until: CivilDate;
}

/** One step on the way to a due date, as plain JSON that carries what it takes to tell it in words. All dates are inclusive. */
export type Step =
  | StartStep
  | DayExcludedStep
  | DayIncludedStep
  | CountedStep
  | SkippedStep
  | ExtendedStep
  | SuspendedStep
  | RolledStep
  | HorizonStep
  | EndStep;

/** What a step on the way to a due date does. */
export type StepKind = Step['kind'];

interface Cited {
  /** Clauses or provisions that the step rests on. */
  readonly cites?: readonly string[];
}

/** The day of the event that the term starts from. */
export interface StartStep extends Cited {
  readonly kind: 'start';
  readonly date: CivilDate;
}

/** The day of the event does not count; `first` is the first day that can. */
export interface DayExcludedStep extends Cited {
  readonly kind: 'day-excluded';
  readonly date: CivilDate;
  readonly first: CivilDate;
}

/** The day of the event counts as the first day: only where a reading was chosen that says so. */
export interface DayIncludedStep extends Cited {
  readonly kind: 'day-included';
  readonly date: CivilDate;
}

/** The term itself: its length, and the day on which it ends before extensions, suspensions and rolling. */
export interface CountedStep extends Cited {
  readonly kind: 'counted';
  readonly within: Duration;
  readonly until: CivilDate;
  /** Id of the calendar, for a term in working days. */
  readonly calendar?: string;
  /** Set where months or years end on the last day of a month that lacks the same-numbered day. */
  readonly lastOfMonth?: true;
}

/** A day that was passed over, or the days of one weekend (`date` to `until`). */
export interface SkippedStep extends Cited {
  readonly kind: 'skipped';
  readonly date: CivilDate;
  /** Last of consecutive weekend days, when there is more than one. */
  readonly until?: CivilDate;
  readonly why: 'weekend' | 'holiday' | 'listed';
  readonly name: Text;
  readonly certainty?: 'single-source';
}

/** An extension, which moves the end from one day to another. */
export interface ExtendedStep extends Cited {
  readonly kind: 'extended';
  readonly by?: Duration;
  readonly calendar?: string;
  readonly lastOfMonth?: true;
  readonly reason?: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** A suspension; one without `until` is still running and leaves the term without an end. */
export interface SuspendedStep extends Cited {
  readonly kind: 'suspended';
  readonly reason?: string;
  readonly from: CivilDate;
  readonly until?: CivilDate;
  /** Days (working days, for a term in working days) that were not counted; absent while it is still running. */
  readonly days?: number;
  /** The end of the term before the suspension. */
  readonly end: CivilDate;
  /** The end of the term after it; absent while it is still running. */
  readonly to?: CivilDate;
}

/** The end fell on a day on which one does not work, and moved forward to a working day. */
export interface RolledStep extends Cited {
  readonly kind: 'rolled';
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** The stretch `from`–`until` was counted with a calendar that is not known to be complete there. */
export interface HorizonStep extends Cited {
  readonly kind: 'horizon';
  readonly calendar: string;
  readonly from: CivilDate;
  readonly until: CivilDate;
  readonly horizon: Horizon;
}

/** The last day that is wholly in time. */
export interface EndStep extends Cited {
  readonly kind: 'end';
  readonly date: CivilDate;
  readonly provisional: boolean;
}
