import type { CivilDate } from './civil-date.js';
import type { Finding } from './finding.js';
import type { Issue } from './issue.js';
import type { Step } from './step.js';
import type { GroundTest, Missing } from './verdict.js';

/** Version of the JSON form of everything that the facade gives out. */
export const assessmentFormat = 1;

/** Every phase, in the order in which a case usually comes by them. */
export const phases = ['onvrede', 'intake', 'behandeling', 'herbeoordeling', 'extern', 'gesloten'] as const;

/** The phases that all regulations share; tags of states. */
export type Phase = (typeof phases)[number];

/** Every status of a duty. */
export const dutyStatuses = ['open', 'met', 'metLate', 'overdue', 'cancelled', 'notApplicable', 'undetermined'] as const;

/** Where a duty stands on a day. */
export type DutyStatus = (typeof dutyStatuses)[number];

/** Every status of a window. */
export const windowStatuses = ['open', 'exercised', 'lapsed', 'closed'] as const;

/** Where a right with a term stands on a day. */
export type WindowStatus = (typeof windowStatuses)[number];

/** Who owes what to whom by when, as of a date. */
export interface AssessedDuty {
  readonly id: string;
  readonly instance: string;
  readonly obligor: readonly string[];
  readonly beneficiary: readonly string[];
  readonly status: DutyStatus;
  /** Last day on which it can be met in time; null when it has no term, or none that can be computed. */
  readonly due: CivilDate | null;
  /** The day on which it was met. */
  readonly metOn?: CivilDate;
  /** The last day passed before it was met or cancelled: a breach does not disappear when a case closes. */
  readonly breached: boolean;
  readonly openedOn: CivilDate;
  /** Whole calendar days from the opening to the day on which it was met or cancelled, or to `asOf`. */
  readonly elapsedDays: number;
  /** The due date rests on a calendar that does not cover it with certainty. */
  readonly provisional: boolean;
  /** The term is an assumed norm and not the text's own. */
  readonly soft: boolean;
  /** What would have to be known; empty unless the status is `undetermined`. */
  readonly missing: readonly Missing[];
  readonly steps?: readonly Step[];
  readonly cites: readonly string[];
  readonly readings: readonly string[];
}

/** Until when a right can be used, as of a date. */
export interface AssessedWindow {
  readonly id: string;
  readonly instance: string;
  readonly holder: readonly string[];
  readonly status: WindowStatus;
  /** Last day on which the right can be used in time; null when it has no end, or none that can be computed. */
  readonly until: CivilDate | null;
  readonly openedOn: CivilDate;
  readonly provisional: boolean;
  readonly steps?: readonly Step[];
  readonly cites: readonly string[];
  readonly readings: readonly string[];
}

/** A reporting threshold that binds nobody. */
export interface AssessedMeasure {
  readonly id: string;
  /** `running` while it may still be exceeded. */
  readonly status: 'running' | 'within' | 'exceeded' | 'notApplicable' | 'undetermined';
  /** Last day that still counts as within; null when it cannot be computed. */
  readonly threshold: CivilDate | null;
  readonly cites: readonly string[];
}

/** A ground on which the complaint may be declined, tested on the day of filing. */
export interface AssessedGround extends GroundTest {
  readonly ground: string;
}

/** What a part (deel) of the complaint has come to. */
export interface AssessedPart {
  readonly id: string;
  readonly fate: string | null;
  readonly since?: CivilDate;
  /** The grounds, with the facts of this part. */
  readonly grounds: readonly AssessedGround[];
}

/** Where a case stands on a date: what is owed, what is possible, what was found. */
export interface Assessment {
  readonly format: typeof assessmentFormat;
  readonly regulation: { readonly id: string; readonly version: string; readonly behaviour: string };
  readonly asOf: CivilDate;
  readonly state: readonly string[];
  readonly phases: readonly Phase[];
  /** Not all of it is in a state tagged `gesloten`. */
  readonly open: boolean;
  /** Closed, and no window is left in which a right can be used. */
  readonly settled: boolean;
  /** Day of filing as the regulation reckons it; null before the filing. */
  readonly filedOn: CivilDate | null;
  readonly admissibility: { readonly grounds: readonly AssessedGround[]; readonly missing: readonly Missing[] };
  readonly parts: readonly AssessedPart[];
  readonly duties: readonly AssessedDuty[];
  readonly windows: readonly AssessedWindow[];
  readonly measures: readonly AssessedMeasure[];
  readonly findings: readonly Finding[];
  /** The next date on which any of this changes with no event; null when none. */
  readonly nextChangeOn: CivilDate | null;
}

/** Whether a kind of event could be registered on a date, and if not, why. */
export interface NextEvent {
  readonly type: string;
  readonly status: 'permitted' | 'refused' | 'needs';
  /** Who may do it; empty where the text leaves that open. */
  readonly by: readonly string[];
  /** States that it leads to, as dotted paths; empty when the state stays. */
  readonly to: readonly string[];
  /** Duties that it discharges or extends, and windows that it exercises. */
  readonly affects: readonly string[];
  /** For `needs`: the facts, attributes and actor that decide. */
  readonly missing: readonly Missing[];
  /** For `refused`: why. */
  readonly issues: readonly Issue[];
  /** For `refused`: the first later day on which it would be permitted, or could be once more is known; null when time alone changes nothing. */
  readonly from: CivilDate | null;
}
