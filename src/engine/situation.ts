import { fromDay, lastDay, toDay, type Day } from '../calendar/civil-date.js';
import type { DutyStatus, WindowStatus } from '../model/assessment.js';
import type { Case, DutyInstance, Stamp, WindowInstance } from '../model/case.js';
import type { CivilDate } from '../model/civil-date.js';
import type { AnyEvent } from '../model/event.js';
import type { Moments } from '../model/moment.js';
import type { Value } from '../model/value.js';
import type { GroundTest, Missing, Verdict } from '../model/verdict.js';
import type { Compiled } from '../regulation/regulation.js';
import { evaluateRule, type Rule } from '../rules/rule.js';
import type { KnownDay, Outcome, RuleContext } from '../rules/rule-kind.js';
import { measure, type Due } from './due.js';
import { eventsIn, factIn, latestOf, resolveMoments, type View } from './view.js';

/** Status of a duty or window on a date; from which day it is another one by itself is worked out when asked for. */
class Standing<S> {
  constructor(
    readonly status: S,
    /** The last day in time. */
    readonly due: Due,
    readonly missing: readonly Missing[] = none,
    private readonly turn?: () => Day | undefined,
  ) {}

  get changesOn(): Day | undefined {
    return this.turn?.();
  }
}

export type DutyStanding = Standing<DutyStatus>;

export type WindowStanding = Standing<WindowStatus>;

const none: readonly never[] = [];

/** Everything about a case on one date that rules and answers ask for; each rule is evaluated at most once. */
export class Situation implements RuleContext {
  readonly calendar;
  readonly roll;
  readonly eventDay;
  private readonly outcomes = new Map<string, Outcome>();
  private readonly verdicts = new Map<string, Verdict>();
  private readonly turns = new Map<string, Day | undefined>();
  private readonly onOpening = new Map<string, Situation>();
  private filing: Situation | undefined;
  private gathered: readonly AnyEvent[] | undefined;

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

  get events(): readonly AnyEvent[] {
    return (this.gathered ??= eventsIn(this.view));
  }

  moment(moments: Moments): KnownDay | readonly Missing[] {
    return resolveMoments(this, moments);
  }

  fact(id: string): Value | undefined {
    return factIn(this.view, id);
  }

  attribute(id: string, event?: string): Value | undefined {
    const act = event === undefined ? this.view.act : this.events[latestOf(this.events, event)];
    return act !== undefined && Object.hasOwn(act, id) ? (act[id] as Value) : undefined;
  }

  earlier(event: string, than: string | undefined): AnyEvent | undefined {
    const own = than === undefined ? this.view.act : this.events[latestOf(this.events, than)];
    return this.events.findLast((other) => other.type === event && other !== own);
  }

  actor(): string | undefined {
    return this.view.act?.by;
  }

  part(): string | undefined {
    return this.view.act?.part;
  }

  occurred(event: string): boolean {
    return latestOf(this.events, event) >= 0;
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

  answer(id: string): Outcome {
    const known = this.outcomes.get(id);
    if (known !== undefined) return known;
    const outcome = evaluateRule(this.rule(id), this);
    this.outcomes.set(id, outcome);
    return outcome;
  }

  private rule(id: string): Rule {
    const rule = this.compiled.definition.rules[id];
    if (rule === undefined) throw new Error(`Rule ${id} was checked and is not there.`);
    return rule;
  }

  verdict(id: string): Verdict {
    const known = this.verdicts.get(id);
    if (known !== undefined) return known;
    const { status, reason, basis } = this.answer(id);
    const { read = none, missing = none, of, data } = basis?.() ?? {};
    const { cites, readings } = this.rule(id);
    const turn = this.turn(id);
    const verdict: Verdict = {
      rule: id,
      status,
      reason,
      ...(of === undefined ? undefined : { of }),
      ...(data === undefined ? undefined : { data }),
      read: distinctNames(read),
      missing: status === 'unknown' ? distinct(missing) : none,
      cites,
      ...(readings === undefined ? undefined : { readings }),
      ...(turn === undefined ? undefined : { changesOn: fromDay(turn) }),
    };
    this.verdicts.set(id, verdict);
    return verdict;
  }

  /** What a rule rests on may change without its answer: the first day on which the answer is another one. */
  turn(id: string): Day | undefined {
    const outcome = this.answer(id);
    if (outcome.turn === undefined) return undefined;
    if (this.turns.has(id)) return this.turns.get(id);
    const day = outcome.turn();
    const turn = day === undefined || day <= this.date || day > lastDay ? undefined : this.on(day).answer(id).status === outcome.status ? this.on(day).turn(id) : day;
    this.turns.set(id, turn);
    return turn;
  }

  /** The same case on a later day. */
  private on(day: Day): Situation {
    const then = this.onDays.get(day) ?? new Situation(this.compiled, this.view, day, false, this.onDays);
    then.gathered = this.events;
    this.onDays.set(day, then);
    return then;
  }

  /** The first later day on which the answer of a rule falls in another class, when what it falls in is all that shows. */
  turnOf(id: string, classOf: (status: Verdict['status']) => unknown): Day | undefined {
    const here = classOf(this.answer(id).status);
    let day = this.turn(id);
    while (day !== undefined && classOf(this.on(day).answer(id).status) === here) day = this.on(day).turn(id);
    return day;
  }

  standingOfDuty(instance: DutyInstance): DutyStanding {
    const duty = this.compiled.definition.duties[instance.duty];
    if (duty === undefined) throw new Error(`Duty ${instance.duty} was checked and is not there.`);
    const due = measure(this.compiled, this, duty, instance, this.withSteps);
    if (instance.cancelled !== undefined) return new Standing('cancelled', due);
    const met = instance.met === undefined ? undefined : toDay(instance.met.on);
    if (met !== undefined && met <= this.date) return new Standing(due.day !== undefined && met > due.day ? 'metLate' : 'met', due);
    const { when } = duty;
    const asked = when === undefined ? undefined : duty.whenAsOf === 'opening' ? this.asOf(instance.opened) : this;
    // A letter that will arrive later has not been received yet.
    const turn = (own?: Day) => (): Day | undefined => {
      const turned = when === undefined ? undefined : asked?.turnOf(when, (status) => (status === 'holds' || status === 'unknown' ? status : 'no'));
      const days = [met, turned, own].filter((day) => day !== undefined);
      return days.length === 0 ? undefined : Math.min(...days);
    };
    const applies = when === undefined ? 'holds' : (asked?.answer(when).status ?? 'holds');
    if (applies === 'unknown') return new Standing('undetermined', due, asked?.verdict(when as string).missing, turn());
    if (applies !== 'holds') return new Standing('notApplicable', due, none, turn());
    if (due.missing.length > 0) return new Standing('undetermined', due, due.missing, turn());
    if (due.day === undefined) return new Standing('open', due, none, turn());
    return this.date > due.day ? new Standing('overdue', due, none, turn()) : new Standing('open', due, none, turn(due.day + 1));
  }

  standingOfWindow(instance: WindowInstance): WindowStanding {
    const window = this.compiled.definition.windows[instance.window];
    if (window === undefined) throw new Error(`Window ${instance.window} was checked and is not there.`);
    const due = measure(this.compiled, this, window, instance, this.withSteps);
    const { day } = due;
    if (instance.exercised !== undefined) return new Standing(day !== undefined && toDay(instance.exercised.on) > day ? 'lapsed' : 'exercised', due);
    if (instance.closed !== undefined) return new Standing('closed', due);
    if (day === undefined) return new Standing('open', due);
    return this.date > day ? new Standing('lapsed', due) : new Standing('open', due, none, () => day + 1);
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
  missing.length < 2 ? missing : missing.filter((item, index) => missing.findIndex((other) => other.kind === item.kind && other.id === item.id) === index);

const distinctNames = (names: readonly string[]): readonly string[] => (names.length < 2 ? names : names.filter((name, index) => names.indexOf(name) === index));
