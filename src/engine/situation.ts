import { fromDay, lastDay, toDay, type Day } from '../calendar/civil-date.js';
import type { DutyStatus, WindowStatus } from '../model/assessment.js';
import type { Case, DutyInstance, Stamp, WindowInstance } from '../model/case.js';
import type { CivilDate } from '../model/civil-date.js';
import type { AnyEvent } from '../model/event.js';
import type { Moments } from '../model/moment.js';
import type { Value } from '../model/value.js';
import type { GroundTest, Missing, Verdict } from '../model/verdict.js';
import type { Compiled } from '../regulation/regulation.js';
import { evaluateRule } from '../rules/rule.js';
import type { KnownDay, RuleContext } from '../rules/rule-kind.js';
import { dueOfDuty, endOfWindow, type Due } from './due.js';
import { eventsIn, factIn, isKnown, resolveMoments, type View } from './view.js';

/** Status of a duty on a date, with its end and the day from which the status is another one by itself. */
export interface DutyStanding {
  readonly status: DutyStatus;
  readonly due: Due;
  readonly missing: readonly Missing[];
  readonly changesOn?: Day;
}

export interface WindowStanding {
  readonly status: WindowStatus;
  readonly end: Due;
  readonly changesOn?: Day;
}

/** Everything about a case on one date that rules and answers ask for; each rule is evaluated at most once. */
export class Situation implements RuleContext {
  readonly calendar;
  readonly roll;
  readonly eventDay;
  private readonly verdicts = new Map<string, Verdict>();
  private filing: Situation | undefined;
  private readonly onOpening = new Map<string, Situation>();

  constructor(
    readonly compiled: Compiled,
    readonly view: View,
    readonly date: Day,
    /** Show the steps to each date. */
    private readonly withSteps = false,
    /** The same case on other days, for when an answer becomes another one. */
    private readonly onDays = new Map<Day, Situation>(),
  ) {
    this.calendar = compiled.calendar;
    this.roll = compiled.definition.roll;
    this.eventDay = compiled.definition.eventDay ?? 'excluded';
  }

  moment(moments: Moments): KnownDay | readonly Missing[] {
    const resolved = resolveMoments(this.view, moments);
    return isKnown(resolved) ? { day: resolved.day, read: resolved.source === undefined ? [] : [resolved.source] } : resolved;
  }

  fact(id: string): Value | undefined {
    return factIn(this.view, id);
  }

  attribute(id: string, event?: string): Value | undefined {
    const act = event === undefined ? this.view.act : eventsIn(this.view).findLast((other) => other.type === event);
    return act !== undefined && Object.hasOwn(act, id) ? (act[id] as Value) : undefined;
  }

  earlier(event: string, than: string | undefined): AnyEvent | undefined {
    const all = eventsIn(this.view);
    const own = than === undefined ? this.view.act : all.findLast((other) => other.type === than);
    return all.findLast((other) => other.type === event && other !== own);
  }

  actor(): string | undefined {
    return this.view.act?.by;
  }

  part(): string | undefined {
    return this.view.act?.part;
  }

  occurred(event: string): boolean {
    return eventsIn(this.view).some((other) => other.type === event);
  }

  reading(id: string): string | undefined {
    return this.compiled.readings[id];
  }

  duty(id: string): DutyStanding | undefined {
    const instance = this.view.current.duties.findLast((candidate) => candidate.duty === id);
    return instance === undefined ? undefined : this.standingOfDuty(instance);
  }

  window(id: string): WindowStanding | undefined {
    const instance = this.view.current.windows.findLast((candidate) => candidate.window === id);
    return instance === undefined ? undefined : this.standingOfWindow(instance);
  }

  extensible(duty: string): boolean {
    const terms = this.compiled.definition.duties[duty]?.extension;
    const instance = this.view.current.duties.find((candidate) => candidate.duty === duty && candidate.met === undefined && candidate.cancelled === undefined);
    if (terms === undefined || instance === undefined) return false;
    if (terms.times !== undefined && timesExtended(instance) >= terms.times) return false;
    const { due } = this.standingOfDuty(instance);
    const end = 'supplied' in terms.length ? terms.length.supplied.map((id) => this.attribute(id)).find((value) => value !== undefined) : undefined;
    if (typeof end === 'string' && due.day !== undefined && toDay(end as CivilDate) <= due.day) return false;
    return terms.notice === undefined || due.day === undefined || this.date <= due.day;
  }

  /** A ground for declining, tested as if this were the day of filing. */
  ground(id: string): GroundTest | undefined {
    const { grounds } = this.compiled.definition;
    const ground = Object.hasOwn(grounds, id) ? grounds[id] : undefined;
    if (ground === undefined) return undefined;
    if (ground.rule === 'free-text') return { status: 'freeText' };
    const verdict = this.atFiling.verdict(ground.rule);
    const decided = verdict.status === 'holds' || verdict.status === 'fails';
    return { status: decided ? (verdict.status === (ground.is ?? 'holds') ? 'holds' : 'fails') : verdict.status, verdict };
  }

  /** The case as it stood on the day of filing, with the facts that are known now. */
  private get atFiling(): Situation {
    const { filed } = this.view.current;
    if (filed === undefined) return this;
    this.filing ??= new Situation(this.compiled, { ...this.view, current: upTo(this.view.current, filed.event), earlier: true }, toDay(filed.on));
    return this.filing;
  }

  /** The case as an act left it, with the facts that are known now. */
  private asOf({ event }: Stamp): Situation {
    const { act: _act, ...view } = this.view;
    const then = this.onOpening.get(event) ?? new Situation(this.compiled, { ...view, current: upTo(view.current, event) }, this.date);
    this.onOpening.set(event, then);
    return then;
  }

  verdict(id: string): Verdict {
    const known = this.verdicts.get(id);
    if (known !== undefined) return known;
    const rule = this.compiled.definition.rules[id];
    if (rule === undefined) throw new Error(`Rule ${id} was checked and is not there.`);
    const { read = [], missing = [], changesOn, ...outcome } = evaluateRule(rule, this);
    const turn = changesOn === undefined || changesOn <= this.date ? undefined : this.firstOther(id, outcome.status, changesOn);
    const verdict: Verdict = {
      rule: id,
      ...outcome,
      read: [...new Set(read)],
      missing: outcome.status === 'unknown' ? distinct(missing) : [],
      cites: rule.cites,
      ...(rule.readings === undefined ? {} : { readings: rule.readings }),
      ...(turn === undefined ? {} : { changesOn: turn }),
    };
    this.verdicts.set(id, verdict);
    return verdict;
  }

  /** What a rule rests on may change without its answer: the first day on which the answer is another one. */
  private firstOther(id: string, status: Verdict['status'], day: Day): CivilDate | undefined {
    if (day > lastDay) return undefined;
    const later = this.on(day).verdict(id);
    return later.status === status ? later.changesOn : fromDay(day);
  }

  /** The same case on a later day. */
  private on(day: Day): Situation {
    const then = this.onDays.get(day) ?? new Situation(this.compiled, this.view, day, false, this.onDays);
    this.onDays.set(day, then);
    return then;
  }

  /** The first later day on which the answer of a rule falls in another class, when what it falls in is all that shows. */
  turnOf(id: string, classOf: (status: Verdict['status']) => unknown): Day | undefined {
    const here = classOf(this.verdict(id).status);
    for (let { changesOn } = this.verdict(id); changesOn !== undefined; ) {
      const later: Verdict = this.on(toDay(changesOn)).verdict(id);
      if (classOf(later.status) !== here) return toDay(changesOn);
      ({ changesOn } = later);
    }
    return undefined;
  }

  standingOfDuty(instance: DutyInstance): DutyStanding {
    const duty = this.compiled.definition.duties[instance.duty];
    if (duty === undefined) throw new Error(`Duty ${instance.duty} was checked and is not there.`);
    const due = dueOfDuty(this.compiled, this.view, duty, instance, this.withSteps);
    const missing: readonly Missing[] = [];
    if (instance.cancelled !== undefined) return { status: 'cancelled', due, missing };
    const met = instance.met === undefined ? undefined : toDay(instance.met.on);
    if (met !== undefined && met <= this.date) return { status: due.day !== undefined && met > due.day ? 'metLate' : 'met', due, missing };
    const asked = duty.whenAsOf === 'opening' ? this.asOf(instance.opened) : this;
    const applies = duty.when === undefined ? undefined : asked.verdict(duty.when);
    const turn = duty.when === undefined ? undefined : asked.turnOf(duty.when, (status) => (status === 'holds' || status === 'unknown' ? status : 'no'));
    // A letter that will arrive later has not been received yet.
    const turns = (...days: readonly (Day | undefined)[]): { readonly changesOn?: Day } => {
      const next = [met, turn, ...days].filter((day) => day !== undefined);
      return next.length === 0 ? {} : { changesOn: Math.min(...next) };
    };
    if (applies !== undefined && applies.status !== 'holds') return { status: applies.status === 'unknown' ? 'undetermined' : 'notApplicable', due, missing: applies.missing, ...turns() };
    if (due.missing.length > 0) return { status: 'undetermined', due, missing: due.missing, ...turns() };
    const pending = this.pending(due);
    return { ...pending, ...turns(pending.changesOn) };
  }

  private pending(due: Due): DutyStanding {
    if (due.day === undefined) return { status: 'open', due, missing: [] };
    return this.date > due.day ? { status: 'overdue', due, missing: [] } : { status: 'open', due, missing: [], changesOn: due.day + 1 };
  }

  standingOfWindow(instance: WindowInstance): WindowStanding {
    const window = this.compiled.definition.windows[instance.window];
    if (window === undefined) throw new Error(`Window ${instance.window} was checked and is not there.`);
    const end = endOfWindow(this.compiled, this.view, window, instance, this.withSteps);
    if (instance.exercised !== undefined) {
      const late = end.day !== undefined && toDay(instance.exercised.on) > end.day;
      return { status: late ? 'lapsed' : 'exercised', end };
    }
    if (instance.closed !== undefined) return { status: 'closed', end };
    if (end.day === undefined) return { status: 'open', end };
    return this.date > end.day ? { status: 'lapsed', end } : { status: 'open', end, changesOn: end.day + 1 };
  }
}

/** How often an instance was extended; an extension that told its date later is one. */
export const timesExtended = ({ extensions = [] }: DutyInstance): number => {
  const effective = extensions.filter((record) => record.effect !== 'none');
  return effective.filter((record, index) => record.effect !== 'extended' || effective[index - 1]?.effect !== 'open-ended').length;
};

/** The case without what was registered after an event; its facts stay, because what is found out later was true before. */
const upTo = (current: Case, event: string): Case => {
  const log = current.log.slice(0, current.log.findIndex((entry) => entry.event.id === event) + 1);
  const known = new Set(log.map((entry) => entry.event.id));
  const before = <T extends DutyInstance | WindowInstance>(instances: readonly T[], ...stamps: readonly (keyof T)[]): readonly T[] =>
    instances
      .filter((instance) => known.has(instance.opened.event))
      .map((instance) => Object.fromEntries(Object.entries(instance).filter(([key, value]) => !stamps.includes(key as keyof T) || known.has((value as Stamp).event))) as unknown as T);
  return { ...current, log, duties: before(current.duties, 'met', 'cancelled').map((instance) => (instance.extensions === undefined ? instance : { ...instance, extensions: instance.extensions.filter((record) => known.has(record.event)) })), windows: before(current.windows, 'exercised', 'closed') };
};

const distinct = (missing: readonly Missing[]): readonly Missing[] =>
  missing.filter((item, index) => missing.findIndex((other) => other.kind === item.kind && other.id === item.id) === index);
