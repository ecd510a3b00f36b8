import type { CivilDate } from './civil-date.js';
import type { Duration } from './duration.js';
import type { AnyEvent, Facts } from './event.js';
import type { Finding } from './finding.js';
import type { GroundTest } from './verdict.js';

/** Version of the JSON form of a case. */
export const caseFormat = 1;

/** An event as it stands in the log: with an id, and marked when the text does not provide for it. */
export interface LogEntry {
  readonly event: AnyEvent & { readonly id: string };
  readonly tolerated?: true;
}

/** That an event did something to a duty or window, and when. */
export interface Stamp {
  /** Id of the event. */
  readonly event: string;
  readonly on: CivilDate;
}

/** An extension that was announced, with or without effect. */
export interface ExtensionRecord extends Stamp {
  readonly effect: 'extended' | 'open-ended' | 'none';
  readonly by?: Duration;
  readonly until?: CivilDate;
}

/** A stretch in which a term did not run; both days inclusive, open while `until` is absent. */
export interface SuspensionRecord {
  readonly from: CivilDate;
  readonly until?: CivilDate;
}

/** One occurrence of a duty: `behandeling#2` after a reopening. */
export interface DutyInstance {
  readonly id: string;
  readonly duty: string;
  readonly opened: Stamp;
  /** Opened by an act that closed (a region of) the case: closing the rest does not cancel it. */
  readonly atClosing?: true;
  readonly met?: Stamp;
  readonly cancelled?: Stamp;
  readonly extensions?: readonly ExtensionRecord[];
  readonly suspensions?: readonly SuspensionRecord[];
}

/** One occurrence of a window: a stretch in which a right can be used. */
export interface WindowInstance {
  readonly id: string;
  readonly window: string;
  readonly opened: Stamp;
  readonly exercised?: Stamp;
  readonly closed?: Stamp;
}

/** A decision not to handle (a part of) the complaint, with the verdict on its ground as it stood that day. */
export interface Decline extends Stamp, GroundTest {
  readonly ground: string;
  readonly part?: string;
}

/** A part (deel) of the complaint: its own facts, and its fate once a human has decided that. */
export interface Part {
  readonly facts: Facts;
  readonly fate?: Stamp & { readonly is: string };
}

/**
 * A complaint under one version of one regulation: plain JSON.
 *
 * Everything but the log follows from the log; it is kept so that no question needs a replay, and `readCase` verifies it.
 */
export interface Case {
  readonly format: typeof caseFormat;
  readonly regulation: { readonly id: string; readonly version: string; readonly behaviour: string };
  readonly log: readonly LogEntry[];
  /** Dotted paths of the active leaf states. */
  readonly state: readonly string[];
  /** The act with which the complaint was filed; absent before that. */
  readonly filed?: Stamp;
  readonly facts: Facts;
  readonly parts: Readonly<Record<string, Part>>;
  readonly duties: readonly DutyInstance[];
  readonly windows: readonly WindowInstance[];
  readonly declines: readonly Decline[];
  readonly findings: readonly Finding[];
}
