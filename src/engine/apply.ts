import { toDay } from '../calendar/civil-date.js';
import type { Case, Decline, DutyInstance, LogEntry, Part, Stamp, WindowInstance } from '../model/case.js';
import type { AnyEvent, Facts } from '../model/event.js';
import type { Finding } from '../model/finding.js';
import type { Issue } from '../model/issue.js';
import { listOf } from '../model/list-of.js';
import { failure, success, type Result } from '../model/result.js';
import { canonical } from '../regulation/canonical.js';
import type { ChartNode } from '../regulation/chart.js';
import type { FindingDeclaration } from '../regulation/definition.js';
import type { Compiled } from '../regulation/regulation.js';
import { Effects, isOpenDuty } from './effects.js';
import { refusalOf } from './refusal.js';
import { Situation } from './situation.js';
import { stepChart } from './step-chart.js';

/** What is done with an event that the text does not provide for. */
export interface ApplyOptions {
  /** Record an event that the text does not provide for, with a finding, instead of refusing it. */
  readonly tolerate?: boolean;
}

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

/** Whether a finding that is named here is to be given: its rule, if it has one, must have that status. */
export const isGiven = (situation: Situation, finding: FindingDeclaration | undefined): boolean =>
  finding?.when === undefined || listOf<string>(finding.when.is).includes(situation.verdict(finding.when.rule).status);

/** The regulation's own findings that this act gives rise to. */
const declaredFindings = (situation: Situation, act: AnyEvent & { readonly id: string }, named: readonly string[]): readonly Finding[] => {
  const { findings } = situation.compiled.definition;
  const observed = situation.compiled.concernedBy(act.type).findings.filter((id) => isGiven(situation, findings[id]));
  const applying = named.filter((id) => isGiven(situation, findings[id]));
  return [...new Set([...applying, ...observed])].map((id) => ({
    id,
    source: 'regulation' as const,
    event: act.id,
    on: act.on,
    cites: findings[id]?.cites ?? [],
    ...(findings[id]?.readings === undefined ? {} : { readings: findings[id].readings }),
    ...(act.part === undefined ? {} : { about: act.part }),
  }));
};

/** New instances of duties; `met` are those that the act that opens them also meets. */
const openDuties = (effects: Effects, duties: readonly DutyInstance[], opens: readonly string[], met: readonly string[], closing: boolean): readonly DutyInstance[] =>
  [...new Set([...opens, ...met])].reduce<readonly DutyInstance[]>((all, id) => {
    const earlier = all.filter((instance) => instance.duty === id);
    const { once } = effects.duty(id);
    if (once !== undefined && earlier.some((instance) => once === true || instance.cancelled === undefined)) return all;
    const name = `${id}#${earlier.length + 1}`;
    const meeting = met.includes(id) ? { met: { event: effects.act.id, on: effects.metOn(effects.duty(id), name) } } : {};
    return [...all, { id: name, duty: id, opened: effects.stamp, ...(closing ? { atClosing: true as const } : {}), ...meeting }];
  }, duties);

const openWindows = (windows: readonly WindowInstance[], opens: readonly string[], opened: Stamp): readonly WindowInstance[] =>
  [...new Set(opens)].reduce<readonly WindowInstance[]>((all, window) => [...all, { id: `${window}#${all.filter((instance) => instance.window === window).length + 1}`, window, opened }], windows);

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
  const shut = new Set(metas.flatMap((meta) => meta.closesWindows ?? []));
  const closes = new Set(metas.flatMap((meta) => meta.closes ?? []));
  const state = taken?.state ?? before.state;
  const enteredClosed = taken?.entered.some((node) => node.tags.includes('gesloten')) === true;
  const closing = enteredClosed && isClosed(state.map((path) => chart.byPath.get(path)));
  const remaining = merged.duties.map((instance): DutyInstance => {
    const changed = effects.duties.get(instance.id) ?? instance;
    const ends = closes.has(instance.duty) || (closing && changed.atClosing !== true && definition.duties[instance.duty]?.afterClosing !== 'survives');
    return ends && isOpenDuty(changed) ? { ...changed, cancelled: effects.stamp } : changed;
  });
  const decline = declineOf(situation, effects);
  // A decline whose ground does not hold ends no part either.
  const fate = decline?.status === 'fails' ? undefined : fateOf(declared?.fate, act, situation);
  const own = act.part === undefined ? undefined : merged.parts[act.part];
  const named = metas.flatMap((meta) => listOf(meta.finding));
  return success(
    record(
      { event: logged },
      {
        state,
        ...(metas.some((meta) => meta.files === true) ? { filed: effects.stamp } : {}),
        duties: openDuties(
          effects,
          remaining,
          metas.flatMap((meta) => meta.opens ?? []),
          metas.flatMap((meta) => meta.opensMet ?? []),
          enteredClosed,
        ),
        windows: openWindows(
          merged.windows.map((instance) => {
            const changed = effects.windows.get(instance.id) ?? instance;
            return shut.has(instance.window) && situation.standingOfWindow(changed).status === 'open' ? { ...changed, closed: effects.stamp } : changed;
          }),
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
