import { fromDay, lastDay, toDay, type Day } from '../calendar/civil-date.js';
import { computeTerm } from '../calendar/term.js';
import type { DutyStatus, WindowStatus } from '../model/assessment.js';
import type { DutyInstance, LogEntry, Stamp, WindowInstance } from '../model/case.js';
import type { CivilDate } from '../model/civil-date.js';
import { distinct } from '../model/distinct.js';
import type { Duration } from '../model/duration.js';
import type { AnyEvent } from '../model/event.js';
import type { Moments } from '../model/moment.js';
import type { Value } from '../model/value.js';
import type { GroundTest, Missing, Verdict } from '../model/verdict.js';
import type { Writable } from '../model/writable.js';
import type { ExtensionTerms } from '../regulation/definition.js';
import type { Compiled, CompiledRule } from '../regulation/regulation.js';
import type { Answer, Basis, GroundAnswer, KnownDay, RuleContext } from '../rules/rule-kind.js';
import { measure, type Due } from './due.js';
import { eventsIn, factIn, latestOf, resolveMoments, type KnownCase, type View } from './view.js';

/** Status of a duty or window on a date; from which day it is another one by itself is worked out when asked for. */
class Standing<S> {
  constructor(
    readonly status: S,
    /** The last day in time. */
    readonly due: Due,
    readonly missing: readonly Missing[] = none,
    private readonly turn?: () => Day | undefined,
  ) {}

  private changes: Day | undefined;
  private isAsked = false;

  get changesOn(): Day | undefined {
    if (!this.isAsked) {
      this.isAsked = true;
      this.changes = this.turn?.();
    }
    return this.changes;
  }
}

export type DutyStanding = Standing<DutyStatus>;

export type WindowStanding = Standing<WindowStatus>;

const none: readonly never[] = [];

const cites = {};

/** A verdict from what it rests on: made by the thousand, and a literal of its own for each form costs a fraction of putting one together. */
const verdictOf = ({ id, rule: { cites, readings } }: CompiledRule, { status, reason }: Answer, { of, data, read: known, missing: lacking }: Basis, turn: Day | undefined): Verdict => {
  const read = known === undefined ? none : distinct(known);
  const missing = status === 'unknown' && lacking !== undefined ? distinctMissing(lacking) : none;
  const made: Writable<Verdict> =
    of === undefined
      ? data === undefined
        ? { rule: id, status, reason, read, missing, cites }
        : { rule: id, status, reason, data, read, missing, cites }
      : data === undefined
        ? { rule: id, status, reason, of, read, missing, cites }
        : { rule: id, status, reason, of, data, read, missing, cites };
  if (readings !== undefined) made.readings = readings;
  if (turn !== undefined) made.changesOn = fromDay(turn);
  return made;
};

const earliestOf = (...days: readonly (Day | undefined)[]): Day | undefined => {
  const known = days.filter((day) => day !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
};

/** What is shown of a duty by the answer to its condition: what is missing is told alike, whether the condition or the term misses it. */
const shownBy =
  (due: Due) =>
  ({ status, missing }: Verdict): string =>
    status === 'unknown' ? JSON.stringify(missing) : status !== 'holds' ? 'no' : due.missing.length > 0 ? JSON.stringify(due.missing) : 'open';

const restsOnNothing: Basis = {};

const freeText: GroundAnswer = { status: 'freeText' };

const notExtensible = { permitted: false, changesOn: undefined };

let askers = 0;

/** A number that no situation had before: a double, which counts further than any program runs. */
const newAsker = (): number => (askers += 1);

/** The number of the situation that was made last: what rules are asked from here on is asked by later ones. */
export const lastAsker = (): number => askers;

/** Everything about a case on one date that rules and answers ask for; each rule is evaluated once, or again when others asked it in between. */
export class Situation implements RuleContext {
  /** By what number the memory of answers knows this situation. */
  private asker = newAsker();
  /** Verdicts and turns that were asked for; most situations are asked for none. */
  private verdicts: Map<string, Verdict> | undefined;
  private turns: Map<string, Day | undefined> | undefined;
  /** Of each duty that rules ask about, that of its latest instance. */
  private standings: Map<string, DutyStanding> | undefined;
  private onOpening: Map<string, Situation> | undefined;
  private filing: Situation | undefined;
  private everyChange: Situation | undefined;
  private gathered: readonly AnyEvent[] | undefined;

  constructor(
    readonly compiled: Compiled,
    readonly view: View,
    readonly date: Day,
    /** Show the steps to each date. */
    private readonly withSteps = false,
    /** The same case on other days, for when an answer becomes another one. */
    private onDays?: Map<Day, Situation>,
    /** A rule turns on the first day on which anything that it rests on changes, whether its answer does or not. */
    private readonly turnsOnEveryChange = false,
  ) {}

  get events(): readonly AnyEvent[] {
    return (this.gathered ??= eventsIn(this.view));
  }

  moment(moments: Moments): KnownDay | readonly Missing[] {
    return resolveMoments(this, moments);
  }

  endOf(from: Day, within: Duration): Day {
    const { calendar, roll, eventDay } = this.compiled;
    // Without a suspension every term has an end.
    return computeTerm({ from, eventDay, within, calendar, roll, cites, extensions: none, suspensions: none }).end as Day;
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
    return this.view.by;
  }

  part(): string | undefined {
    return this.view.act === undefined ? undefined : this.view.part;
  }

  occurred(event: string): boolean {
    return latestOf(this.events, event) >= 0;
  }

  reading(id: string): string | undefined {
    return this.compiled.readings[id];
  }

  duty(id: string): DutyStanding | undefined {
    const known = this.standings?.get(id);
    if (known !== undefined) return known;
    const instance = this.view.current.duties.findLast((candidate) => candidate.duty === id);
    if (instance === undefined) return undefined;
    const standing = this.standingOfDuty(instance);
    (this.standings ??= new Map<string, DutyStanding>()).set(id, standing);
    return standing;
  }

  window(id: string): WindowStanding | undefined {
    const instance = this.view.current.windows.findLast((candidate) => candidate.window === id);
    return instance === undefined ? undefined : this.standingOfWindow(instance);
  }

  /** What the act itself says of an extension, where the terms leave its length to it. */
  supplied({ length }: ExtensionTerms): Value | undefined {
    return 'supplied' in length ? length.supplied.map((id) => this.attribute(id)).find((value) => value !== undefined) : undefined;
  }

  extensible(duty: string): ReturnType<RuleContext['extensible']> {
    const terms = this.compiled.dutyOf(duty).extension;
    const instance = this.view.current.duties.find((candidate) => candidate.duty === duty && candidate.met === undefined && candidate.cancelled === undefined);
    if (terms === undefined || instance === undefined) return notExtensible;
    if (terms.times !== undefined && timesExtended(instance) >= terms.times) return notExtensible;
    const { due } = this.standingOfDuty(instance);
    // What another act calls by the same name is something else.
    const end = this.view.act?.type === terms.event ? this.supplied(terms) : undefined;
    if (typeof end === 'string' && due.day !== undefined && toDay(end as CivilDate) <= due.day) return notExtensible;
    if (terms.notice === undefined || due.day === undefined) return { permitted: true, changesOn: undefined };
    return this.date <= due.day ? { permitted: true, changesOn: due.day + 1 } : notExtensible;
  }

  /** A ground for declining, tested as if this were the day of filing. */
  ground(id: string): GroundTest | undefined {
    const tested = this.groundAnswer(id);
    if (tested === undefined) return undefined;
    const { status } = tested;
    return status === 'freeText' ? { status } : { status, verdict: this.atFiling.verdict(this.compiled.groundOf(id)?.rule as string) };
  }

  groundAnswer(id: string): GroundAnswer | undefined {
    const ground = this.compiled.groundOf(id);
    if (ground === undefined) return undefined;
    if (ground.rule === 'free-text') return freeText;
    const answer = this.atFiling.answer(ground.rule);
    if (ground.is !== 'fails' || (answer.status !== 'holds' && answer.status !== 'fails')) return answer;
    return { status: answer.status === 'fails' ? 'holds' : 'fails', reason: answer.reason };
  }

  groundTurn(id: string): Day | undefined {
    const rule = this.compiled.groundOf(id)?.rule;
    return rule === undefined || rule === 'free-text' || this.view.current.filed !== undefined ? undefined : this.turn(rule);
  }

  /** The case as it stood on the day of filing, with the facts that are known now. */
  private get atFiling(): Situation {
    const { filed } = this.view.current;
    if (filed === undefined) return this;
    this.filing ??= new Situation(this.compiled, { current: new EarlierCase(this.view.current, filed.event), act: this.view.act, by: this.view.by, part: this.view.part, earlier: true }, toDay(filed.on));
    return this.filing;
  }

  /** The case as an act left it, with the facts that are known now. */
  private asOf({ event }: Stamp): Situation {
    this.onOpening ??= new Map<string, Situation>();
    let then = this.onOpening.get(event);
    if (then === undefined) {
      const { current, act, part, earlier } = this.view;
      then = new Situation(this.compiled, { current: new EarlierCase(current, event), part: act === undefined ? part : undefined, earlier }, this.date);
      this.onOpening.set(event, then);
    }
    return then;
  }

  answer(id: string): Answer {
    const { index, rule, answer: ask } = this.compiled.ruleOf(id);
    const { askers, answers } = this.compiled.lastAnswers;
    if (askers[index] === this.asker) return answers[index] as Answer;
    const answer = ask(rule, this);
    askers[index] = this.asker;
    answers[index] = answer;
    return answer;
  }

  verdict(id: string): Verdict {
    const known = this.verdicts?.get(id);
    if (known !== undefined) return known;
    const asked = this.compiled.ruleOf(id);
    const answer = this.answer(id);
    const verdict = verdictOf(asked, answer, asked.kind.basis?.(asked.rule, this, answer) ?? restsOnNothing, this.turn(id));
    (this.verdicts ??= new Map<string, Verdict>()).set(id, verdict);
    return verdict;
  }

  /** What a rule rests on may change without its answer: the first day on which the answer is another one. */
  turn(id: string): Day | undefined {
    const { kind, rule } = this.compiled.ruleOf(id);
    if (kind.turn === undefined) return undefined;
    const known = this.turns?.get(id);
    if (known !== undefined || this.turns?.has(id) === true) return known;
    const answer = this.answer(id);
    let turn = kind.turn(rule, this, answer);
    if (turn !== undefined) {
      if (turn <= this.date || turn > lastDay) turn = undefined;
      else if (!this.turnsOnEveryChange && this.on(turn).answer(id).status === answer.status) turn = this.on(turn).turn(id);
    }
    (this.turns ??= new Map<string, Day | undefined>()).set(id, turn);
    return turn;
  }

  /** The same case on a later day. */
  private on(day: Day): Situation {
    this.onDays ??= new Map<Day, Situation>();
    let then = this.onDays.get(day);
    if (then === undefined) {
      then = new Situation(this.compiled, this.view, day, false, this.onDays);
      then.gathered = this.events;
      this.onDays.set(day, then);
    }
    return then;
  }

  /** The first later day on which the answer of a rule falls in another class, when what it falls in is all that shows. */
  turnOf(id: string, classOf: (status: Verdict['status']) => unknown): Day | undefined {
    const here = classOf(this.answer(id).status);
    let day = this.turn(id);
    while (day !== undefined && classOf(this.on(day).answer(id).status) === here) day = this.on(day).turn(id);
    return day;
  }

  /** The first later day on which what is shown of a rule is something else, which can be more than its status: what an answer misses. */
  shownTurn(id: string, shown: (verdict: Verdict) => string): Day | undefined {
    const here = shown(this.verdict(id));
    let day = this.anyTurn(id);
    while (day !== undefined && shown(this.on(day).verdict(id)) === here) day = this.on(day).anyTurn(id);
    return day;
  }

  /** The first later day on which anything that a rule rests on changes, whether its answer does or not. */
  private anyTurn(id: string): Day | undefined {
    if (this.everyChange === undefined) {
      this.everyChange = new Situation(this.compiled, this.view, this.date, false, (this.onDays ??= new Map<Day, Situation>()), true);
      this.everyChange.asker = this.asker;
      this.everyChange.gathered = this.gathered;
    }
    return this.everyChange.turn(id);
  }

  standingOfDuty(instance: DutyInstance): DutyStanding {
    const duty = this.compiled.dutyOf(instance.duty);
    const due = measure(this.compiled, this, duty, instance, this.withSteps);
    if (instance.cancelled !== undefined) return new Standing('cancelled', due);
    const met = instance.met === undefined ? undefined : toDay(instance.met.on);
    if (met !== undefined && met <= this.date) return new Standing(due.day !== undefined && met > due.day ? 'metLate' : 'met', due);
    const { when } = duty;
    const asked = duty.whenAsOf === 'opening' ? this.asOf(instance.opened) : this;
    // A letter that will arrive later has not been received yet.
    const turn = (own?: Day) => (): Day | undefined => {
      const turned = when === undefined ? undefined : asked.turnOf(when, (status) => (status === 'holds' || status === 'unknown' ? status : 'no'));
      return earliestOf(met, turned, own);
    };
    const applies = when === undefined ? 'holds' : asked.answer(when).status;
    if (applies === 'unknown') return new Standing('undetermined', due, asked.verdict(when as string).missing, () => earliestOf(met, asked.shownTurn(when as string, shownBy(due))));
    if (applies !== 'holds') return new Standing('notApplicable', due, none, turn());
    if (due.missing.length > 0) return new Standing('undetermined', due, due.missing, () => earliestOf(met, when === undefined ? undefined : asked.shownTurn(when, shownBy(due))));
    if (due.day === undefined) return new Standing('open', due, none, turn());
    return this.date > due.day ? new Standing('overdue', due, none, turn()) : new Standing('open', due, none, turn(due.day + 1));
  }

  standingOfWindow(instance: WindowInstance): WindowStanding {
    const window = this.compiled.windowOf(instance.window);
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
class EarlierCase implements KnownCase {
  readonly filed;
  readonly facts;
  readonly parts;
  private logThen: readonly LogEntry[] | undefined;
  private dutiesThen: readonly DutyInstance[] | undefined;
  private windowsThen: readonly WindowInstance[] | undefined;

  constructor(
    private readonly now: KnownCase,
    private readonly event: string,
  ) {
    ({ filed: this.filed, facts: this.facts, parts: this.parts } = now);
  }

  get log(): readonly LogEntry[] {
    return (this.logThen ??= this.now.log.slice(0, this.now.log.findIndex((entry) => entry.event.id === this.event) + 1));
  }

  get duties(): readonly DutyInstance[] {
    return (this.dutiesThen ??= this.before(this.now.duties, 'met', 'cancelled').map((instance) => (instance.extensions === undefined ? instance : { ...instance, extensions: instance.extensions.filter((record) => this.knows(record)) })));
  }

  get windows(): readonly WindowInstance[] {
    return (this.windowsThen ??= this.before(this.now.windows, 'exercised', 'closed'));
  }

  private knows({ event }: Stamp): boolean {
    return this.log.some((entry) => entry.event.id === event);
  }

  private before<T extends DutyInstance | WindowInstance>(instances: readonly T[], ...stamps: readonly (keyof T)[]): readonly T[] {
    return instances
      .filter((instance) => this.knows(instance.opened))
      .map((instance) => {
        const later = stamps.filter((key) => instance[key] !== undefined && !this.knows(instance[key] as Stamp));
        return later.length === 0 ? instance : (Object.fromEntries(Object.entries(instance).filter(([key]) => !later.includes(key as keyof T))) as unknown as T);
      });
  }
}

const distinctMissing = (missing: readonly Missing[]): readonly Missing[] =>
  missing.length < 2 ? missing : missing.filter((item, index) => missing.findIndex((other) => other.kind === item.kind && other.id === item.id) === index);
