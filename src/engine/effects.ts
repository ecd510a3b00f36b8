import { fromDay, lastDay, toDay, type Day } from '../calendar/civil-date.js';
import { addDuration } from '../calendar/duration.js';
import type { Case, DutyInstance, ExtensionRecord, LogEntry, Stamp, SuspensionRecord, WindowInstance } from '../model/case.js';
import type { CivilDate } from '../model/civil-date.js';
import type { EngineFinding, Finding } from '../model/finding.js';
import type { Missing } from '../model/verdict.js';
import { withKey } from '../model/writable.js';
import type { ActOn, Duty, ExtensionTerms } from '../regulation/definition.js';
import type { Concerned } from '../regulation/regulation.js';
import { timesExtended, type Situation } from './situation.js';

const nothing: readonly never[] = [];

export const isOpenDuty = (instance: DutyInstance): boolean => instance.met === undefined && instance.cancelled === undefined;

interface Named {
  readonly id: string;
}

const withChanged = <T extends Named>(changed: readonly T[] | undefined, instance: T): readonly T[] => (changed === undefined ? [instance] : [...changed.filter(({ id }) => id !== instance.id), instance]);

/** An instance as the act leaves it. */
export const latestOf = <T extends Named>(changed: readonly T[] | undefined, instance: T): T => {
  if (changed === undefined) return instance;
  for (let index = 0; index < changed.length; index += 1) if (changed[index]?.id === instance.id) return changed[index] as T;
  return instance;
};

/** What an act does to duties and windows, gathered before anything is changed. */
export class Effects {
  missing: readonly Missing[] = nothing;
  wrongActors: readonly { readonly duty: string; readonly permitted: readonly string[] }[] = nothing;
  findings: readonly Finding[] = nothing;
  /** What becomes of the instances that the act touches: none or one, hardly ever more. */
  duties: readonly DutyInstance[] | undefined;
  windows: readonly WindowInstance[] | undefined;

  /**
   * What the act says is handed over once it was read: reading a key of events, which have many shapes, takes long.
   *
   * @param stamp shared by everything that this act opens, meets or ends
   * @param named the duty that the act names
   */
  constructor(
    readonly situation: Situation,
    readonly current: Case,
    readonly act: LogEntry['event'],
    private readonly by: string | undefined,
    readonly part: string | undefined,
    readonly concerned: Concerned,
    readonly stamp: Stamp,
    readonly named: string | undefined,
  ) {}

  get hasEffect(): boolean {
    return this.duties !== undefined || this.windows !== undefined;
  }

  duty(id: string): Duty {
    return this.situation.compiled.dutyOf(id);
  }

  note(id: EngineFinding, cites: readonly string[], about: string): void {
    this.findings = [...this.findings, { id, source: 'engine', event: this.stamp.event, on: this.stamp.on, cites, about }];
  }

  /**
   * Whether the act is one of these, done by one of those named, under its condition. One that fits is enough, whatever is not known of the others.
   *
   * @returns who could have done it, where the act would do but for its actor
   */
  private matching(acts: readonly ActOn[] | undefined): boolean | readonly string[] {
    let wrong: readonly string[] | false = false;
    let missing: readonly Missing[] = nothing;
    // Frozen lists are walked by index in what every event comes by: an iterator over one is an object.
    const listed = acts ?? nothing;
    for (let index = 0; index < listed.length; index += 1) {
      const candidate = listed[index] as ActOn;
      if (candidate.event !== this.concerned.type) continue;
      const condition = candidate.where === undefined ? undefined : this.situation.answer(candidate.where);
      if (condition?.status === 'fails' || condition?.status === 'notApplicable') continue;
      if (candidate.by !== undefined) {
        if (this.by === undefined) {
          missing = [...missing, { kind: 'actor', id: 'by' }];
          continue;
        }
        if (!candidate.by.includes(this.by)) {
          wrong = candidate.by;
          continue;
        }
      }
      if (condition?.status === 'unknown') {
        missing = [...missing, ...this.situation.verdict(candidate.where as string).missing];
        continue;
      }
      return true;
    }
    if (missing.length > 0) this.missing = [...this.missing, ...missing];
    return wrong;
  }

  /** The instance that the act concerns: the one it names, else the oldest that is open. */
  private instanceOf(duty: string): DutyInstance | undefined {
    const { named } = this;
    return this.current.duties.find((instance) => instance.duty === duty && isOpenDuty(instance) && (named === undefined || named === instance.id || named === duty));
  }

  discharge(): void {
    for (const id of this.concerned.discharges) {
      const duty = this.duty(id);
      const instance = this.instanceOf(id);
      if (instance === undefined) continue;
      const matches = this.matching(duty.dischargedBy);
      if (typeof matches === 'object') this.wrongActors = [...this.wrongActors, { duty: id, permitted: matches }];
      if (matches === true) this.changeDuty(withKey(instance, 'met', { event: this.stamp.event, on: this.metOn(duty, instance.id) }));
    }
  }

  private changeDuty(instance: DutyInstance): void {
    this.duties = withChanged(this.duties, instance);
  }

  private changeWindow(instance: WindowInstance): void {
    this.windows = withChanged(this.windows, instance);
  }

  /** The day on which the act meets a duty: of sending, or of arrival where that counts. */
  metOn(duty: Duty, instance: string): CivilDate {
    if (typeof duty.metOn !== 'object') return this.stamp.on;
    const received = this.situation.attribute(duty.metOn.received);
    if (typeof received === 'string') return received as CivilDate;
    this.note('receipt-not-recorded', duty.cites, instance);
    return this.stamp.on;
  }

  useWindows(): void {
    for (const id of this.concerned.windows) {
      const window = this.situation.compiled.windowOf(id);
      const instance = this.current.windows.find((candidate) => candidate.window === id && this.situation.standingOfWindow(candidate).status === 'open');
      if (instance === undefined) continue;
      if (this.matching(window.exercisedBy) === true) this.changeWindow(withKey(instance, 'exercised', this.stamp));
      else if (this.matching(window.closedBy) === true) this.changeWindow(withKey(instance, 'closed', this.stamp));
    }
  }

  extend(): void {
    for (const id of this.concerned.extends) {
      const terms = this.duty(id).extension;
      const instance = this.instanceOf(id);
      if (terms === undefined || instance === undefined) continue;
      const record = this.extension(terms, instance);
      if (record === undefined) continue;
      const latest = latestOf(this.duties, instance);
      this.changeDuty(withKey(latest, 'extensions', [...(latest.extensions ?? []), record]));
    }
  }

  /** An extension that the text gives no effect was announced all the same: it is recorded, and the date stands. */
  private extension(terms: ExtensionTerms, instance: DutyInstance): ExtensionRecord | undefined {
    const none = (finding: EngineFinding): ExtensionRecord => {
      this.note(finding, terms.cites, instance.id);
      return { event: this.stamp.event, on: this.stamp.on, effect: 'none' };
    };
    if (terms.by !== undefined && this.by === undefined) {
      this.missing = [...this.missing, { kind: 'actor', id: 'by' }];
      return undefined;
    }
    if (terms.by !== undefined && !terms.by.includes(this.by as string)) return none('extension-by-wrong-actor');
    if (terms.reason !== undefined) {
      const reason = this.situation.attribute(terms.reason);
      if (reason === undefined || reason === false || (typeof reason === 'string' && reason.trim() === '')) return none('extension-without-reason');
    }
    const { due } = this.situation.standingOfDuty(instance);
    if (terms.notice !== undefined && due.day !== undefined && this.situation.date > due.day) return none('extension-too-late');
    const earlier = (instance.extensions ?? nothing).filter((record) => record.effect !== 'none');
    const supplied = this.situation.supplied(terms);
    // The date that an extension left open may be told later: that is no second extension.
    const completes = supplied !== undefined && earlier[earlier.length - 1]?.effect === 'open-ended';
    if (terms.times !== undefined && !completes && timesExtended(instance) >= terms.times) return none('extension-once-too-often');
    const calendar = this.situation.compiled.calendarOf(this.duty(instance.duty).calendar);
    const most = terms.atMost === undefined || due.day === undefined ? undefined : addDuration(due.day, terms.atMost, calendar);
    const cap = most === undefined || most > lastDay ? undefined : most;
    const capped = (end: Day | undefined): ExtensionRecord | undefined => (cap !== undefined && (end === undefined || end > cap) ? { event: this.stamp.event, on: this.stamp.on, effect: 'extended', until: fromDay(cap) } : undefined);
    const by = 'supplied' in terms.length ? supplied : terms.length;
    if (by === undefined) {
      const atMost = capped(undefined);
      if (atMost !== undefined) return atMost;
      this.note('extension-without-date', terms.cites, instance.id);
      return { event: this.stamp.event, on: this.stamp.on, effect: 'open-ended' };
    }
    if (typeof by === 'object') return capped(due.day === undefined ? undefined : addDuration(due.day, by, calendar)) ?? { event: this.stamp.event, on: this.stamp.on, effect: 'extended', by: by };
    const until = toDay(by as CivilDate);
    if (due.day !== undefined && until <= due.day) return none('extension-not-later');
    return capped(until) ?? { event: this.stamp.event, on: this.stamp.on, effect: 'extended', until: fromDay(until) };
  }

  suspend(): void {
    for (const id of this.concerned.suspends) {
      const terms = this.duty(id).suspension;
      const instance = this.instanceOf(id);
      if (terms === undefined || instance === undefined) continue;
      const latest = latestOf(this.duties, instance);
      const earlier = latest.suspensions ?? [];
      const running = earlier.find((stretch) => stretch.until === undefined);
      const next = fromDay(Math.min(this.situation.date + 1, lastDay));
      let suspensions: readonly SuspensionRecord[] = earlier;
      if (terms.startedBy === this.concerned.type && running === undefined) suspensions = [...earlier, { from: next }];
      // Ended on the day it started, it stood still for no day.
      else if (terms.endedBy === this.concerned.type && running !== undefined) {
        suspensions = running.from === next ? earlier.filter((stretch) => stretch !== running) : earlier.map((stretch) => (stretch === running ? { ...stretch, until: this.stamp.on } : stretch));
      }
      if (suspensions !== earlier) this.changeDuty(withKey(latest, 'suspensions', suspensions));
    }
  }
}
