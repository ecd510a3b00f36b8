import { fromDay, lastDay, parseCivilDate, toDay, type Day } from '../calendar/civil-date.js';
import { isClosed, isGiven } from '../engine/apply.js';
import { gateCase } from '../engine/gate.js';
import { isSoft } from '../engine/due.js';
import { Situation } from '../engine/situation.js';
import { activeNodes } from '../engine/step-chart.js';
import {
  assessmentFormat,
  phases,
  type AssessedDuty,
  type AssessedGround,
  type AssessedMeasure,
  type AssessedWindow,
  type Assessment,
} from '../model/assessment.js';
import type { Case } from '../model/case.js';
import type { CivilDate } from '../model/civil-date.js';
import type { Vocabulary } from '../model/event.js';
import type { Finding } from '../model/finding.js';
import { optionsIn } from '../model/json.js';
import { listOf } from '../model/list-of.js';
import { failure, success, type Result } from '../model/result.js';
import type { Missing, Verdict } from '../model/verdict.js';
import type { Compiled, Regulation } from '../regulation/regulation.js';
import { computeTerm } from '../calendar/term.js';
import { isKnownDay } from '../rules/rule-kind.js';

export interface AssessOptions {
  /** `'dates'` leaves out the steps to each date. */
  readonly detail?: 'full' | 'dates';
}

/** The first of these days that is still to come. */
class NextChange {
  private next: Day | undefined;
  constructor(private readonly asOf: Day) {}

  consider(day: Day | CivilDate | undefined): void {
    if (day === undefined) return;
    const candidate = typeof day === 'number' ? day : toDay(day);
    if (candidate > this.asOf && candidate <= lastDay && (this.next === undefined || candidate < this.next)) this.next = candidate;
  }

  get date(): CivilDate | null {
    return this.next === undefined ? null : fromDay(this.next);
  }
}

const assessDuties = (situation: Situation, next: NextChange): readonly AssessedDuty[] =>
  situation.view.current.duties.map((instance): AssessedDuty => {
    const duty = situation.compiled.definition.duties[instance.duty];
    if (duty === undefined) throw new Error(`Duty ${instance.duty} was checked and is not there.`);
    const { status, due, missing, changesOn } = situation.standingOfDuty(instance);
    next.consider(changesOn);
    const met = status === 'met' || status === 'metLate' ? instance.met : undefined;
    const opened = toDay(instance.opened.on);
    const until = met ?? instance.cancelled;
    const ended = until === undefined ? situation.date : toDay(until.on);
    return {
      id: instance.duty,
      instance: instance.id,
      obligor: listOf(duty.obligor),
      beneficiary: listOf(duty.beneficiary),
      status,
      due: due.day === undefined ? null : fromDay(due.day),
      ...(met === undefined ? {} : { metOn: met.on }),
      breached: due.day !== undefined && status !== 'notApplicable' && status !== 'undetermined' && ended > due.day,
      openedOn: instance.opened.on,
      elapsedDays: ended - opened,
      provisional: due.provisional,
      soft: isSoft(duty),
      missing,
      ...(due.steps === undefined ? {} : { steps: due.steps }),
      cites: duty.cites,
      readings: [...new Set([...(duty.readings ?? []), ...((instance.extensions?.length ?? 0) > 0 ? (duty.extension?.readings ?? []) : [])])],
    };
  });

const assessWindows = (situation: Situation, next: NextChange): readonly AssessedWindow[] =>
  situation.view.current.windows.map((instance): AssessedWindow => {
    const window = situation.compiled.definition.windows[instance.window];
    if (window === undefined) throw new Error(`Window ${instance.window} was checked and is not there.`);
    const { status, end, changesOn } = situation.standingOfWindow(instance);
    next.consider(changesOn);
    return {
      id: instance.window,
      instance: instance.id,
      holder: listOf(window.holder),
      status,
      until: end.day === undefined ? null : fromDay(end.day),
      openedOn: instance.opened.on,
      provisional: end.provisional,
      ...(end.steps === undefined ? {} : { steps: end.steps }),
      cites: window.cites,
      readings: window.readings ?? [],
    };
  });

const assessMeasures = (situation: Situation, next: NextChange): readonly AssessedMeasure[] =>
  Object.entries(situation.compiled.definition.measures).map(([id, measure]): AssessedMeasure => {
    const applies = measure.when === undefined ? undefined : situation.verdict(measure.when);
    const start = situation.moment(measure.from);
    // Without a start it shows nothing whether it is measured or perhaps measured.
    if (measure.when !== undefined) next.consider(situation.turnOf(measure.when, (status) => (status === 'holds' && isKnownDay(start) ? status : status === 'holds' || status === 'unknown' ? 'unknown' : 'no')));
    if (applies !== undefined && applies.status !== 'holds') return { id, status: applies.status === 'unknown' ? 'undetermined' : 'notApplicable', threshold: null, cites: measure.cites };
    if (!isKnownDay(start)) return { id, status: 'undetermined', threshold: null, cites: measure.cites };
    const threshold = computeTerm({ from: start.day, within: measure.within, calendar: situation.calendar, roll: situation.roll, eventDay: situation.eventDay }).end as Day;
    const stop = situation.moment(measure.until);
    const stopped = isKnownDay(stop) && stop.day <= situation.date;
    const exceeded = (stopped ? stop.day : situation.date) > threshold;
    // An end that is known already comes on its day.
    if (!stopped && !exceeded) next.consider(Math.min(threshold + 1, isKnownDay(stop) ? stop.day : threshold + 1));
    return { id, status: exceeded ? 'exceeded' : stopped ? 'within' : 'running', threshold: threshold > lastDay ? null : fromDay(threshold), cites: measure.cites };
  });

const chartFindings = Symbol('findings that the chart names');

/** The findings that belong to states and transitions: elsewhere they are not derived. */
const findingsOfChart = (compiled: Compiled): ReadonlySet<string> => {
  const known = compiled.derived.get(chartFindings) as ReadonlySet<string> | undefined;
  if (known !== undefined) return known;
  const nodes = [...compiled.chart.byPath.values()];
  const named = new Set([
    ...nodes.flatMap((node) => listOf(node.source.meta?.finding)),
    ...nodes.flatMap((node) => [...node.candidates.values()].flat().flatMap((candidate) => listOf(candidate.meta.finding))),
  ]);
  compiled.derived.set(chartFindings, named);
  return named;
};

/** What was recorded, what the present states say, and what follows from the date. */
const assessFindings = (situation: Situation, next: NextChange): readonly Finding[] => {
  const { definition, chart } = situation.compiled;
  const { current } = situation.view;
  const standing = (id: string, cites: readonly string[] = []): Finding => ({
    id,
    source: 'regulation',
    cites: [...new Set([...(definition.findings[id]?.cites ?? []), ...cites])],
    ...(definition.findings[id]?.readings === undefined ? {} : { readings: definition.findings[id].readings }),
  });
  const given = (id: string): boolean => {
    const finding = definition.findings[id];
    const when = finding?.when;
    if (when !== undefined) next.consider(situation.turnOf(when.rule, (status) => listOf<string>(when.is).includes(status)));
    return isGiven(situation, finding);
  };
  const ofStates = [...activeNodes(chart, current.state)].flatMap((node) => listOf(node.source.meta?.finding).filter(given).map((id) => standing(id, node.source.meta?.cites)));
  const named = findingsOfChart(situation.compiled);
  const ofDate = Object.entries(definition.findings).flatMap(([id, finding]) => (finding.at === undefined && finding.when !== undefined && !named.has(id) && given(id) ? [standing(id)] : []));
  return [...current.findings, ...ofStates, ...ofDate];
};

/** A verdict that another one was made of is shown with it, so its change is one too. */
const considerVerdict = (next: NextChange, verdict: Verdict): void => {
  next.consider(verdict.changesOn);
  for (const inner of verdict.of ?? []) considerVerdict(next, inner);
};

const assessGrounds = (situation: Situation, next: NextChange, filed: boolean): { readonly grounds: readonly AssessedGround[]; readonly missing: readonly Missing[] } => {
  const grounds = Object.keys(situation.compiled.definition.grounds).map((ground): AssessedGround => ({ ground, ...(situation.ground(ground) ?? { status: 'freeText' }) }));
  const missing: Missing[] = [];
  for (const { verdict } of grounds) {
    if (verdict === undefined) continue;
    if (!filed) considerVerdict(next, verdict);
    for (const item of verdict.missing) if (!missing.some((other) => other.kind === item.kind && other.id === item.id)) missing.push(item);
  }
  return { grounds, missing };
};

/** The assessment of a checked case; the caller has verified that `asOf` is not before its last event. */
export const assessAt = (compiled: Compiled, current: Case, asOf: Day, detail: 'full' | 'dates'): Assessment => {
  const situation = new Situation(compiled, { current }, asOf, detail === 'full');
  const next = new NextChange(asOf);
  const active = activeNodes(compiled.chart, current.state);
  const tags = new Set([...active].flatMap((node) => node.tags));
  const open = !isClosed(current.state.map((path) => compiled.chart.byPath.get(path)));
  const duties = assessDuties(situation, next);
  const windows = assessWindows(situation, next);
  const { filed } = current;
  return {
    format: assessmentFormat,
    regulation: current.regulation,
    asOf: fromDay(asOf),
    state: current.state,
    // A region that rests is closed; the case is not.
    phases: phases.filter((phase) => tags.has(phase) && !(open && phase === 'gesloten')),
    open,
    settled: !open && windows.every((window) => window.status !== 'open'),
    filedOn: filed?.on ?? null,
    admissibility: assessGrounds(situation, next, filed !== undefined),
    parts: Object.entries(current.parts).map(([id, part]) => ({
      id,
      fate: part.fate?.is ?? null,
      ...(part.fate === undefined ? {} : { since: part.fate.on }),
      grounds: assessGrounds(new Situation(compiled, { current, part: id }, asOf), next, filed !== undefined).grounds,
    })),
    duties,
    windows,
    measures: assessMeasures(situation, next),
    findings: assessFindings(situation, next),
    nextChangeOn: next.date,
  };
};

/** The date of a question, or why it cannot be answered for that date. */
export const questionDate = (current: Case, asOf: unknown, name = 'asOf'): Result<Day> => {
  const parsed = parseCivilDate(asOf);
  if (!parsed.ok) return failure({ ...parsed.issues[0], path: [name] });
  const last = current.log[current.log.length - 1]?.event.on;
  if (last !== undefined && parsed.value < last) return failure({ code: 'as-of-before-last-event', path: [name], data: { asOf: parsed.value, last } });
  return success(toDay(parsed.value));
};

/**
 * Where a case stands on a date: position, duties with their due dates and the steps to each, windows, findings,
 * and the next date on which any of this changes by itself.
 *
 * @param asOf the day of the question, on or after the last event; the library has no clock of its own
 * @returns the assessment; issues `date-invalid`, `as-of-before-last-event`, `case-unchecked`
 * @example assess(krachtigPerspectief, current, '2026-04-11', { detail: 'dates' })
 */
export const assess = <V extends Vocabulary>(regulation: Regulation<V>, current: Case, asOf: CivilDate, options: AssessOptions = {}): Result<Assessment> => {
  const compiled = gateCase(regulation, current);
  if (!compiled.ok) return compiled;
  const day = questionDate(current, asOf);
  return day.ok ? success(assessAt(compiled.value, current, day.value, optionsIn(options).detail === 'dates' ? 'dates' : 'full')) : day;
};
