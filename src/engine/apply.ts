import { fromDay, toDay } from '../calendar/civil-date.js';
import type { Case, Decline, DutyInstance, ExtensionRecord, LogEntry, Part, Stamp, SuspensionRecord, WindowInstance } from '../model/case.js';
import type { CivilDate } from '../model/civil-date.js';
import type { AnyEvent, Facts } from '../model/event.js';
import type { EngineFinding, Finding } from '../model/finding.js';
import type { Issue } from '../model/issue.js';
import { failure, success, type Result } from '../model/result.js';
import type { Missing } from '../model/verdict.js';
import { canonical } from '../regulation/canonical.js';
import type { ChartNode } from '../regulation/chart.js';
import type { ActOn, Duty, ExtensionTerms, Window } from '../regulation/definition.js';
import type { Compiled, Concerned } from '../regulation/regulation.js';
import { refusalOf } from './refusal.js';
import { Situation } from './situation.js';
import { stepChart } from './step-chart.js';

export interface ApplyOptions {
  /** Record an event that the text does not provide for, with a finding, instead of refusing it. */
  readonly tolerate?: boolean;
}

const listOf = (value: string | readonly string[] | undefined): readonly string[] => (value === undefined ? [] : typeof value === 'string' ? [value] : value);

export const isOpenDuty = (instance: DutyInstance): boolean => instance.met === undefined && instance.cancelled === undefined;

export const isClosed = (nodes: readonly (ChartNode | undefined)[]): boolean => nodes.every((node) => node?.tags.includes('gesloten') === true);

const sameContent = (one: AnyEvent, other: AnyEvent): boolean => {
  const { id: _one, ...rest } = one;
  const { id: _other, ...otherRest } = other;
  return JSON.stringify(canonical(rest)) === JSON.stringify(canonical(otherRest));
};

const newId = (current: Case): string => {
  const taken = new Set(current.log.map((entry) => entry.event.id));
  let number = current.log.length + 1;
  while (taken.has(`e${number}`)) number += 1;
  return `e${number}`;
};

/** The case with what an act makes known. */
export const withFacts = (current: Case, { part, facts }: AnyEvent): Case => {
  const told = (facts ?? {}) as Facts;
  if (part === undefined) return facts === undefined ? current : { ...current, facts: { ...current.facts, ...told } };
  const known: Part = Object.hasOwn(current.parts, part) ? (current.parts[part] as Part) : { facts: {} };
  return { ...current, parts: { ...current.parts, [part]: { ...known, facts: { ...known.facts, ...told } } } };
};

/** The act with its actor: where the regulation names one only, that one is assumed. */
export const actOf = <E extends AnyEvent>(compiled: Compiled, event: E): E => {
  const [sole, ...others] = compiled.definition.events[event.type]?.by ?? [];
  return event.by === undefined && sole !== undefined && others.length === 0 ? { ...event, by: sole } : event;
};

/** What an act does to duties and windows, gathered before anything is changed. */
class Effects {
  readonly missing: Missing[] = [];
  readonly wrongActors: { readonly duty: string; readonly permitted: readonly string[] }[] = [];
  readonly findings: Finding[] = [];
  readonly duties = new Map<string, DutyInstance>();
  readonly windows = new Map<string, WindowInstance>();

  constructor(
    readonly situation: Situation,
    readonly current: Case,
    readonly act: AnyEvent & { readonly id: string },
  ) {}

  private get concerned(): Concerned {
    return this.situation.compiled.concernedBy(this.act.type);
  }

  private duty(id: string): Duty {
    return this.situation.compiled.definition.duties[id] as Duty;
  }

  get stamp(): Stamp {
    return { event: this.act.id, on: this.act.on };
  }

  note(id: EngineFinding, cites: readonly string[], about?: string): void {
    this.findings.push({ id, source: 'engine', event: this.act.id, on: this.act.on, cites, ...(about === undefined ? {} : { about }) });
  }

  /** Whether the act is one of these, done by one of those named, under its condition. */
  private matching(acts: readonly ActOn[] | undefined, onWrongActor: (permitted: readonly string[]) => void): boolean {
    let wrong: readonly string[] | undefined;
    for (const candidate of acts ?? []) {
      if (candidate.event !== this.act.type) continue;
      const condition = candidate.where === undefined ? undefined : this.situation.verdict(candidate.where);
      if (condition?.status === 'fails' || condition?.status === 'notApplicable') continue;
      if (candidate.by !== undefined) {
        if (this.act.by === undefined) {
          this.missing.push({ kind: 'actor', id: 'by' });
          continue;
        }
        if (!candidate.by.includes(this.act.by)) {
          wrong = candidate.by;
          continue;
        }
      }
      if (condition?.status === 'unknown') {
        this.missing.push(...condition.missing);
        continue;
      }
      return true;
    }
    if (wrong !== undefined) onWrongActor(wrong);
    return false;
  }

  /** The instance that the act concerns: the one it names, else the oldest that is open. */
  private instanceOf(duty: string): DutyInstance | undefined {
    const named = this.act.duty;
    return this.current.duties.find((instance) => instance.duty === duty && isOpenDuty(instance) && (named === undefined || named === instance.id || named === duty));
  }

  discharge(): void {
    for (const id of this.concerned.discharges) {
      const duty = this.duty(id);
      const instance = this.instanceOf(id);
      if (instance === undefined) continue;
      if (!this.matching(duty.dischargedBy, (permitted) => this.wrongActors.push({ duty: id, permitted }))) continue;
      this.duties.set(instance.id, { ...instance, met: { event: this.act.id, on: this.metOn(duty, instance) } });
    }
  }

  private metOn(duty: Duty, instance: DutyInstance): CivilDate {
    if (typeof duty.metOn !== 'object') return this.act.on;
    const received = this.situation.attribute(duty.metOn.received);
    if (typeof received === 'string') return received as CivilDate;
    this.note('receipt-not-recorded', duty.cites, instance.id);
    return this.act.on;
  }

  useWindows(): void {
    for (const id of this.concerned.windows) {
      const window = this.situation.compiled.definition.windows[id] as Window;
      const instance = this.current.windows.find((candidate) => candidate.window === id && this.situation.standingOfWindow(candidate).status === 'open');
      if (instance === undefined) continue;
      if (this.matching(window.exercisedBy, () => undefined)) this.windows.set(instance.id, { ...instance, exercised: this.stamp });
      else if (this.matching(window.closedBy, () => undefined)) this.windows.set(instance.id, { ...instance, closed: this.stamp });
    }
  }

  extend(): void {
    for (const id of this.concerned.extends) {
      const terms = this.duty(id).extension;
      const instance = this.instanceOf(id);
      if (terms === undefined || instance === undefined) continue;
      const record = this.extension(terms, instance);
      if (record === undefined) continue;
      const latest = this.duties.get(instance.id) ?? instance;
      this.duties.set(instance.id, { ...latest, extensions: [...(latest.extensions ?? []), record] });
    }
  }

  /** An extension that the text gives no effect was announced all the same: it is recorded, and the date stands. */
  private extension(terms: ExtensionTerms, instance: DutyInstance): ExtensionRecord | undefined {
    const none = (finding: EngineFinding): ExtensionRecord => {
      this.note(finding, terms.cites, instance.id);
      return { ...this.stamp, effect: 'none' };
    };
    if (terms.by !== undefined && this.act.by === undefined) {
      this.missing.push({ kind: 'actor', id: 'by' });
      return undefined;
    }
    if (terms.by !== undefined && !terms.by.includes(this.act.by as string)) return none('extension-by-wrong-actor');
    if (terms.reason !== undefined) {
      const reason = this.situation.attribute(terms.reason);
      if (reason === undefined || reason === false || (typeof reason === 'string' && reason.trim() === '')) return none('extension-without-reason');
    }
    const { due } = this.situation.standingOfDuty(instance);
    if (terms.notice !== undefined && due.day !== undefined && this.situation.date > due.day) return none('extension-too-late');
    const used = (instance.extensions ?? []).filter((record) => record.effect !== 'none').length;
    if (terms.times !== undefined && used >= terms.times) return none('extension-once-too-often');
    if (!('supplied' in terms.length)) return { ...this.stamp, effect: 'extended', by: terms.length };
    const supplied = terms.length.supplied.map((id) => this.situation.attribute(id)).find((value) => value !== undefined);
    if (supplied === undefined) {
      this.note('extension-without-date', terms.cites, instance.id);
      return { ...this.stamp, effect: 'open-ended' };
    }
    if (typeof supplied === 'object') return { ...this.stamp, effect: 'extended', by: supplied };
    const until = supplied as CivilDate;
    if (due.day !== undefined && toDay(until) <= due.day) return none('extension-not-later');
    return { ...this.stamp, effect: 'extended', until };
  }

  suspend(): void {
    for (const id of this.concerned.suspends) {
      const terms = this.duty(id).suspension;
      const instance = this.instanceOf(id);
      if (terms === undefined || instance === undefined) continue;
      const latest = this.duties.get(instance.id) ?? instance;
      const earlier = latest.suspensions ?? [];
      const running = earlier.find((stretch) => stretch.until === undefined);
      const next = fromDay(this.situation.date + 1);
      let suspensions: readonly SuspensionRecord[] = earlier;
      if (terms.startedBy === this.act.type && running === undefined) suspensions = [...earlier, { from: next }];
      // Ended on the day it started, it stood still for no day.
      else if (terms.endedBy === this.act.type && running !== undefined) {
        suspensions = running.from === next ? earlier.filter((stretch) => stretch !== running) : earlier.map((stretch) => (stretch === running ? { ...stretch, until: this.act.on } : stretch));
      }
      if (suspensions !== earlier) this.duties.set(instance.id, { ...latest, suspensions });
    }
  }
}

const somethingIsOpen = (situation: Situation, current: Case): boolean =>
  !isClosed(current.state.map((path) => situation.compiled.chart.byPath.get(path))) ||
  current.duties.some(isOpenDuty) ||
  current.windows.some((instance) => situation.standingOfWindow(instance).status === 'open');

/** A decision to decline, with the verdict on its ground as it stands that day. */
const declineOf = (situation: Situation, effects: Effects): Decline | undefined => {
  const { act } = effects;
  const attributes = situation.compiled.definition.events[act.type]?.attributes ?? {};
  const named = Object.keys(attributes).find((id) => attributes[id]?.type === 'ground');
  const ground = named === undefined ? undefined : situation.attribute(named);
  if (typeof ground !== 'string') return undefined;
  const tested = situation.ground(ground);
  const { cites } = situation.compiled.definition.grounds[ground] ?? { cites: [] };
  if (tested?.status === 'fails') effects.note('ground-does-not-hold', cites, ground);
  return { ...effects.stamp, ground, ...(act.part === undefined ? {} : { part: act.part }), ...(tested ?? { status: 'freeText' }) };
};

/** The regulation's own findings that this act gives rise to. */
const declaredFindings = (situation: Situation, act: AnyEvent & { readonly id: string }, named: readonly string[]): readonly Finding[] => {
  const { findings } = situation.compiled.definition;
  const observed = situation.compiled.concernedBy(act.type).findings.filter((id) => {
    const when = findings[id]?.when;
    return when === undefined || situation.verdict(when.rule).status === when.is;
  });
  return [...new Set([...named, ...observed])].map((id) => ({
    id,
    source: 'regulation' as const,
    event: act.id,
    on: act.on,
    cites: findings[id]?.cites ?? [],
    ...(findings[id]?.readings === undefined ? {} : { readings: findings[id].readings }),
    ...(act.part === undefined ? {} : { about: act.part }),
  }));
};

const openDuties = (compiled: Compiled, duties: readonly DutyInstance[], opens: readonly string[], opened: Stamp): readonly DutyInstance[] =>
  opens.reduce<readonly DutyInstance[]>((all, duty) => {
    const earlier = all.filter((instance) => instance.duty === duty).length;
    if (earlier > 0 && compiled.definition.duties[duty]?.once === true) return all;
    return [...all, { id: `${duty}#${earlier + 1}`, duty, opened }];
  }, duties);

const openWindows = (windows: readonly WindowInstance[], opens: readonly string[], opened: Stamp): readonly WindowInstance[] =>
  opens.reduce<readonly WindowInstance[]>((all, window) => [...all, { id: `${window}#${all.filter((instance) => instance.window === window).length + 1}`, window, opened }], windows);

/**
 * One event on a case. The order is that of the design: facts are merged, candidates are chosen, duties are discharged,
 * windows exercised, extensions applied, duties closed and then opened, findings recorded.
 */
export const applyToCase = (compiled: Compiled, before: Case, event: AnyEvent, options: ApplyOptions = {}): Result<Case> => {
  const { definition, chart } = compiled;
  const twin = event.id === undefined ? undefined : before.log.find((entry) => entry.event.id === event.id);
  if (twin !== undefined) return sameContent(twin.event, event) ? success(before) : failure({ code: 'event-id-conflict', path: ['id'], data: { id: event.id } });
  const last = before.log[before.log.length - 1]?.event.on;
  if (last !== undefined && event.on < last) return failure({ code: 'event-out-of-order', path: ['on'], data: { on: event.on, last } });

  const logged = { ...event, id: event.id ?? newId(before) };
  const declared = definition.events[event.type];
  const act = actOf(compiled, logged);
  const merged = withFacts(before, act);
  const situation = new Situation(compiled, { current: merged, act }, toDay(act.on));
  const effects = new Effects(situation, merged, act);

  const record = (entry: LogEntry, rest: Partial<Case>): Case => ({ ...merged, ...rest, log: [...before.log, entry] });
  const refuse = (...issues: readonly [Issue, ...Issue[]]): Result<Case> => {
    if (options.tolerate !== true) return failure(...issues);
    effects.findings.length = 0;
    effects.note('event-not-provided-for', issues.flatMap((issue) => issue.cites ?? []), issues[0].code);
    return success(record({ event: logged, tolerated: true }, { findings: [...before.findings, ...effects.findings] }));
  };

  if (act.by !== undefined && declared?.by !== undefined && !declared.by.includes(act.by)) {
    return refuse({ code: 'actor-not-permitted', path: ['by'], data: { event: act.type, by: act.by, permitted: declared.by }, cites: declared.cites ?? [] });
  }
  if (act.duty !== undefined && !merged.duties.some((instance) => isOpenDuty(instance) && (instance.id === act.duty || instance.duty === act.duty))) {
    return refuse({ code: 'duty-not-open', path: ['duty'], data: { duty: act.duty } });
  }

  const chartStep = stepChart(chart, before.state, act.type, (rule) => situation.verdict(rule));
  if (chartStep.kind === 'unknown') return failure(...refusalOf(compiled, chartStep.verdicts, act.type));
  if (chartStep.kind === 'refused') return refuse(...refusalOf(compiled, chartStep.verdicts, act.type));

  effects.discharge();
  effects.useWindows();
  effects.extend();
  effects.suspend();
  if (effects.missing.length > 0) return failure({ code: 'facts-missing', data: { event: act.type, missing: effects.missing } });
  const hasEffect = effects.duties.size > 0 || effects.windows.size > 0;
  const informs = declared?.informs === true && somethingIsOpen(situation, merged);
  if (chartStep.kind === 'none' && !hasEffect && !informs) {
    const [wrong] = effects.wrongActors;
    return wrong === undefined
      ? refuse({ code: 'event-not-provided-for', data: { event: act.type, state: before.state } })
      : refuse({ code: 'discharge-by-wrong-actor', path: ['by'], data: { duty: wrong.duty, by: act.by ?? null, permitted: wrong.permitted } });
  }
  for (const { duty } of effects.wrongActors) effects.note('discharge-by-wrong-actor', definition.duties[duty]?.cites ?? [], duty);

  const taken = chartStep.kind === 'taken' ? chartStep : undefined;
  const metas = (taken?.candidates ?? []).map((candidate) => candidate.meta);
  const closes = new Set(metas.flatMap((meta) => meta.closes ?? []));
  const state = taken?.state ?? before.state;
  const closing = taken?.entered.some((node) => node.tags.includes('gesloten')) === true && isClosed(state.map((path) => chart.byPath.get(path)));
  const remaining = merged.duties.map((instance): DutyInstance => {
    const changed = effects.duties.get(instance.id) ?? instance;
    const ends = closes.has(instance.duty) || (closing && definition.duties[instance.duty]?.afterClosing !== 'survives');
    return ends && isOpenDuty(changed) ? { ...changed, cancelled: effects.stamp } : changed;
  });
  const decline = declineOf(situation, effects);
  const fate = fateOf(declared?.fate, act, situation);
  const own = act.part === undefined ? undefined : merged.parts[act.part];
  const named = metas.flatMap((meta) => listOf(meta.finding));
  return success(
    record(
      { event: logged },
      {
        state,
        duties: openDuties(compiled, remaining, metas.flatMap((meta) => meta.opens ?? []), effects.stamp),
        windows: openWindows(
          merged.windows.map((instance) => effects.windows.get(instance.id) ?? instance),
          metas.flatMap((meta) => meta.windows ?? []),
          effects.stamp,
        ),
        declines: decline === undefined ? merged.declines : [...merged.declines, decline],
        findings: [...merged.findings, ...declaredFindings(situation, act, named), ...effects.findings],
        ...(fate === undefined || own === undefined || act.part === undefined ? {} : { parts: { ...merged.parts, [act.part]: { ...own, fate: { ...effects.stamp, is: fate } } } }),
      },
    ),
  );
};

const fateOf = (fate: true | { readonly attribute: string } | undefined, act: AnyEvent, situation: Situation): string | undefined => {
  if (fate === undefined || act.part === undefined) return undefined;
  if (fate === true) return act.type;
  const value = situation.attribute(fate.attribute);
  return value === undefined || typeof value === 'object' ? undefined : String(value);
};
