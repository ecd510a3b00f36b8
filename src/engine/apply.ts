import { toDay } from '../calendar/civil-date.js';
import type { Case, Decline, DutyInstance, LogEntry, Part, Stamp, WindowInstance } from '../model/case.js';
import type { AnyEvent, Facts } from '../model/event.js';
import type { Finding } from '../model/finding.js';
import type { Issue } from '../model/issue.js';
import { listOf } from '../model/list-of.js';
import { failure, success, type Issues, type Result } from '../model/result.js';
import { sameData } from '../model/same-data.js';
import type { Value } from '../model/value.js';
import { copyOf, withKey, type Writable } from '../model/writable.js';
import type { FindingDeclaration } from '../regulation/definition.js';
import type { Compiled } from '../regulation/regulation.js';
import { Told } from '../regulation/told.js';
import { Effects, isOpenDuty, latestOf } from './effects.js';
import { isNumbered, lastDayOf } from './gate.js';
import { refusalOf } from './refusal.js';
import { Situation } from './situation.js';
import { isClosedIn, stepChart, type Taken } from './step-chart.js';

const none: readonly never[] = [];

/** What is done with an event that the text does not provide for. */
export interface ApplyOptions {
  /** Record an event that the text does not provide for, with a finding, instead of refusing it. */
  readonly tolerate?: boolean;
}

const sameContent = (one: AnyEvent, other: AnyEvent): boolean => {
  const { id: _one, ...rest } = one;
  const { id: _other, ...otherRest } = other;
  return sameData(rest, otherRest);
};

/** The log of a case that nobody else has yet, with the names in it: it grows in place, so that a long one is not copied at every event. */
export interface OwnLog {
  readonly log: LogEntry[];
  readonly ids: Set<string>;
}

const hasId = (log: readonly LogEntry[], id: string): boolean => {
  for (let index = 0; index < log.length; index += 1) if (log[index]?.event.id === id) return true;
  return false;
};

/** The name of the next act of a case. */
const newId = (current: Case, own: OwnLog | undefined): string => {
  const { log } = current;
  for (let number = log.length + 1; ; number += 1) {
    const id = `e${number}`;
    if (own === undefined ? isNumbered(current) || !hasId(log, id) : !own.ids.has(id)) return id;
  }
};

/** The case with what an act makes known: a copy, or the case itself where that is nothing. */
const knowing = (current: Case, part: string | undefined, facts: AnyEvent['facts']): Writable<Case> => {
  if (part === undefined && facts === undefined) return current;
  const told = sameCase(current);
  if (part === undefined) {
    told.facts = withTold(current.facts, facts as Facts);
  } else {
    const known: Part = Object.hasOwn(current.parts, part) ? (current.parts[part] as Part) : { facts: {} };
    told.parts = withKey(current.parts, part, withKey(known, 'facts', withTold(known.facts, (facts ?? {}) as Facts)));
  }
  return told;
};

const withTold = (known: Facts, told: Facts): Facts => {
  let all: Writable<Facts> | undefined;
  for (const key in known) (all ??= {})[key] = known[key] as Value;
  // What the event holds is its own copy already, and nobody changes facts in place.
  if (all === undefined) return told;
  for (const key in told) all[key] = told[key] as Value;
  return all;
};

/** Who does an act: where the regulation names one only, that one is assumed. */
export const actorOf = (compiled: Compiled, { by, type }: AnyEvent): string | undefined => by ?? compiled.concernedBy(type).sole;

/** The act with its actor. */
export const actOf = <E extends AnyEvent>(compiled: Compiled, event: E): E => {
  const by = actorOf(compiled, event);
  return by === event.by || by === undefined ? event : withKey(event, 'by', by);
};

/** What is asked of a case when an act is tried on it. */
export const situationAt = (compiled: Compiled, current: Case, act: AnyEvent): Situation =>
  new Situation(compiled, { current: knowing(current, act.part, act.facts), act, by: act.by, part: act.part }, toDay(act.on));

const somethingIsOpen = (situation: Situation, current: Case): boolean =>
  !isClosedIn(situation.compiled.chart, current.state) ||
  current.duties.some(isOpenDuty) ||
  current.windows.some((instance) => situation.standingOfWindow(instance).status === 'open');

/** A decision to decline, with the verdict on its ground as it stands that day. */
const declineOf = (situation: Situation, effects: Effects): Decline | undefined => {
  const named = effects.concerned.ground;
  const ground = named === undefined ? undefined : situation.attribute(named);
  if (typeof ground !== 'string') return undefined;
  const tested = situation.ground(ground);
  if (tested === undefined) return undefined;
  if (tested.status === 'fails') effects.note('ground-does-not-hold', situation.compiled.groundOf(ground)?.cites ?? none, ground);
  const { event, on } = effects.stamp;
  const { part } = effects;
  const decline = (part === undefined ? { event, on, ground } : { event, on, ground, part }) as Writable<Decline>;
  decline.status = tested.status;
  if (tested.verdict !== undefined) decline.verdict = tested.verdict;
  return decline;
};

/** A list with one more item: many times as fast as spreading, and without room to grow in that nothing will use. */
const withItem = <T>(list: readonly T[], item: T): readonly T[] => {
  const { length } = list;
  const longer = new Array<T>(length + 1);
  for (let index = 0; index < length; index += 1) longer[index] = list[index] as T;
  longer[length] = item;
  return longer;
};

/** Whether a finding that is named here is to be given: its rule, if it has one, must have that status. */
export const isGiven = (situation: Situation, finding: FindingDeclaration): boolean =>
  finding.when === undefined || listOf<string>(finding.when.is).includes(situation.answer(finding.when.rule).status);

/** With the regulation's own findings that this act gives rise to, and with those of the engine. */
const addFindings = (all: readonly Finding[], { situation, part, stamp, concerned, findings: noted }: Effects, named: readonly string[]): readonly Finding[] => {
  if (named.length === 0 && concerned.findings.length === 0 && noted.length === 0) return all;
  let more = all;
  const give = (id: string): void => {
    const declared = situation.compiled.findingOf(id);
    if (!isGiven(situation, declared)) return;
    for (let index = all.length; index < more.length; index += 1) if (more[index]?.id === id) return;
    const finding: Writable<Finding> = { id, source: 'regulation', event: stamp.event, on: stamp.on, cites: declared.cites };
    if (declared.readings !== undefined) finding.readings = declared.readings;
    if (part !== undefined) finding.about = part;
    more = withItem(more, finding);
  };
  named.forEach(give);
  concerned.findings.forEach(give);
  for (const finding of noted) more = withItem(more, finding);
  return more;
};

/** The name of one more instance. */
const nextName = <K extends string>(all: readonly { readonly [Key in K]: string }[], of: K, id: string): string => {
  let number = 1;
  for (let index = 0; index < all.length; index += 1) if (all[index]?.[of] === id) number += 1;
  return `${id}#${number}`;
};

/** With new instances of duties; the act that opens them also meets some of them. */
const openDuties = (effects: Effects, duties: readonly DutyInstance[], { opens, opensMet, entersClosed }: Taken): readonly DutyInstance[] => {
  let all = duties;
  for (const id of opens) {
    const duty = effects.duty(id);
    const { once } = duty;
    if (once !== undefined && all.some((instance) => instance.duty === id && (once === true || instance.cancelled === undefined))) continue;
    const name = nextName(all, 'duty', id);
    // Key by key, as its copies are made: a literal would have another shape than they have.
    const instance = {} as Writable<DutyInstance>;
    instance.id = name;
    instance.duty = id;
    instance.opened = effects.stamp;
    if (entersClosed) instance.atClosing = true;
    if (opensMet.includes(id)) instance.met = { event: effects.stamp.event, on: effects.metOn(duty, name) };
    all = withItem(all, instance);
  }
  return all;
};

const openWindows = (windows: readonly WindowInstance[], opens: readonly string[], opened: Stamp): readonly WindowInstance[] => {
  let all = windows;
  for (const window of opens) all = withItem(all, { id: nextName(all, 'window', window), window, opened });
  return all;
};

/** The same list with some items changed; the list itself when none is. */
const changedIn = <T>(list: readonly T[], change: (item: T) => T): readonly T[] => {
  let changed: T[] | undefined;
  for (let index = 0; index < list.length; index += 1) {
    const item = list[index] as T;
    const next = change(item);
    if (next !== item) (changed ??= [...list])[index] = next;
  }
  return changed ?? list;
};

/** Duties that the act met, extended or suspended, and without those that it ends. */
const endDuties = (effects: Effects, duties: readonly DutyInstance[], { closes }: Taken, closing: boolean): readonly DutyInstance[] => {
  if (effects.duties === undefined && closes.length === 0 && !closing) return duties;
  return changedIn(duties, (instance) => {
    const changed = latestOf(effects.duties, instance);
    if (!isOpenDuty(changed)) return changed;
    const ends = closes.includes(instance.duty) || (closing && changed.atClosing !== true && effects.duty(instance.duty).afterClosing !== 'survives');
    return ends ? withKey(changed, 'cancelled', effects.stamp) : changed;
  });
};

/** Windows as the act leaves them. */
const endWindows = (effects: Effects, windows: readonly WindowInstance[], { closesWindows }: Taken): readonly WindowInstance[] => {
  if (effects.windows === undefined && closesWindows.length === 0) return windows;
  return changedIn(windows, (instance) => {
    const changed = latestOf(effects.windows, instance);
    return closesWindows.includes(instance.window) && effects.situation.standingOfWindow(changed).status === 'open' ? withKey(changed, 'closed', effects.stamp) : changed;
  });
};

/** A copy of a case that is still to be changed: a literal, because what is added to a copy by spreading is slow. */
const sameCase = ({ format, regulation, log, state, filed, facts, parts, duties, windows, declines, findings }: Case): Writable<Case> => {
  const next: Writable<Case> = { format, regulation, log, state, facts, parts, duties, windows, declines, findings };
  if (filed !== undefined) next.filed = filed;
  return next;
};

/** A log with one more entry: a copy, or the caller's own, which nothing may read as it was from here on. */
const logWith = (log: readonly LogEntry[], entry: LogEntry, own: OwnLog | undefined): readonly LogEntry[] => {
  if (own === undefined) return withItem(log, entry);
  own.log.push(entry);
  own.ids.add(entry.event.id);
  return own.log;
};

/** What comes of an event that the text does not provide for. */
const refused = (before: Case, merged: Case, effects: Effects, { tolerate }: ApplyOptions, own: OwnLog | undefined, issues: Issues): Result<Case> => {
  if (tolerate !== true) return failure(...issues);
  effects.findings = none;
  effects.note('event-not-provided-for', issues.flatMap((issue) => issue.cites ?? []), issues[0].code);
  const tolerated = sameCase(merged);
  tolerated.findings = [...before.findings, ...effects.findings];
  tolerated.log = logWith(merged.log, { event: effects.act, tolerated: true }, own);
  return success(tolerated);
};

const nowhere: Taken = { kind: 'taken', candidates: [], state: [], entersClosed: false, files: false, opens: [], opensMet: [], closes: [], windows: [], closesWindows: [], findings: [] };

/** One event on a case, by an event that others may use again. */
export const applyToCase = (compiled: Compiled, before: Case, event: AnyEvent, options: ApplyOptions = {}): Result<Case> =>
  applyOwnEvent(compiled, before, Told.of(compiled, event.id === undefined ? copyOf(event) : event), options);

/**
 * One event on a case. The order is that of the design: facts are merged, candidates are chosen, duties are discharged,
 * windows exercised, extensions applied, duties closed and then opened, findings recorded.
 *
 * @param told its event gets its id here and becomes part of the log
 * @param own the log of the case, where it is the caller's own too and no earlier case is used again
 */
export const applyOwnEvent = (compiled: Compiled, before: Case, told: Told, options: ApplyOptions = {}, own?: OwnLog): Result<Case> => {
  const { chart } = compiled;
  const { concerned, event, type, on, id: given, part, duty: named } = told;
  const twin = given === undefined || own?.ids.has(given) === false ? undefined : before.log.find((entry) => entry.event.id === given);
  if (twin !== undefined) return sameContent(twin.event, event) ? success(before) : failure({ code: 'event-id-conflict', path: ['id'], data: { id: given } });
  const last = lastDayOf(before);
  if (last !== undefined && on < last) return failure({ code: 'event-out-of-order', path: ['on'], data: { on, last } });

  const id = given ?? newId(before, own);
  if (given === undefined) event.id = id;
  const act = event as LogEntry['event'];
  const by = told.by ?? concerned.sole;
  const merged = knowing(before, part, told.facts);
  const situation = new Situation(compiled, { current: merged, act, by, part, earlier: undefined }, told.day);
  const effects = new Effects(situation, merged, act, by, part, concerned, { event: id, on }, named);

  if (by !== undefined && concerned.by !== undefined && !concerned.by.includes(by)) {
    return refused(before, merged, effects, options, own, [{ code: 'actor-not-permitted', path: ['by'], data: { event: type, by, permitted: concerned.by }, cites: concerned.cites ?? [] }]);
  }
  if (named !== undefined && !merged.duties.some((instance) => isOpenDuty(instance) && (instance.id === named || instance.duty === named))) {
    return refused(before, merged, effects, options, own, [{ code: 'duty-not-open', path: ['duty'], data: { duty: named } }]);
  }

  const chartStep = stepChart(chart, before.state, type, (rule) => situation.answer(rule).status);
  if (chartStep.kind === 'unknown' || chartStep.kind === 'refused') {
    const issues = refusalOf(compiled, chartStep.rules.map((rule) => situation.verdict(rule)), type);
    return chartStep.kind === 'unknown' ? failure(...issues) : refused(before, merged, effects, options, own, issues);
  }

  effects.discharge();
  effects.useWindows();
  effects.extend();
  effects.suspend();
  if (effects.missing.length > 0) return failure({ code: 'facts-missing', data: { event: type, missing: effects.missing } });
  const informs = concerned.informs === true && somethingIsOpen(situation, merged);
  if (chartStep.kind === 'none' && !effects.hasEffect && !informs) {
    const [wrong] = effects.wrongActors;
    const issue: Issue = wrong === undefined ? { code: 'event-not-provided-for', data: { event: type, state: before.state } } : { code: 'discharge-by-wrong-actor', path: ['by'], data: { duty: wrong.duty, by: by ?? null, permitted: wrong.permitted } };
    return refused(before, merged, effects, options, own, [issue]);
  }
  for (const { duty } of effects.wrongActors) effects.note('discharge-by-wrong-actor', compiled.dutyOf(duty).cites, duty);

  const taken = chartStep.kind === 'taken' ? chartStep : nowhere;
  const ended = endDuties(effects, merged.duties, taken, taken.entersClosed && isClosedIn(chart, taken.state));
  const left = endWindows(effects, merged.windows, taken);
  const decline = declineOf(situation, effects);
  // A decline whose ground does not hold ends no part either.
  const fate = decline?.status === 'fails' ? undefined : fateOf(concerned.fate, act, situation);
  const duties = openDuties(effects, ended, taken);
  const windows = openWindows(left, taken.windows, effects.stamp);
  const findings = addFindings(merged.findings, effects, taken.findings);

  // Everything has been asked of the case as it was; with facts, it is a copy already that nobody else has.
  const next = merged === before ? sameCase(merged) : merged;
  if (chartStep.kind === 'taken') next.state = taken.state;
  next.duties = duties;
  next.windows = windows;
  next.findings = findings;
  if (decline !== undefined) next.declines = withItem(merged.declines, decline);
  if (fate !== undefined && part !== undefined) next.parts = withKey(merged.parts, part, withKey(merged.parts[part] as Part, 'fate', { event: effects.stamp.event, on: effects.stamp.on, is: fate }));
  if (taken.files) next.filed = effects.stamp;
  next.log = logWith(merged.log, { event: act }, own);
  return success(next);
};

const fateOf = (fate: true | { readonly attribute: string } | undefined, act: AnyEvent, situation: Situation): string | undefined => {
  if (fate === undefined) return undefined;
  if (fate === true) return act.type;
  const value = situation.attribute(fate.attribute);
  return value === undefined || typeof value === 'object' ? undefined : String(value);
};
