import { fromDay, lastDay, parseCivilDate, toDay, type Day } from '../calendar/civil-date.js';
import { isGiven } from '../engine/apply.js';
import { gateCase } from '../engine/gate.js';
import { isSoft } from '../engine/due.js';
import { Situation } from '../engine/situation.js';
import { configurationOf, type Configuration } from '../engine/step-chart.js';
import {
  assessmentFormat,
  type AssessedDuty,
  type AssessedGround,
  type AssessedMeasure,
  type AssessedWindow,
  type Assessment,
  type Phase,
} from '../model/assessment.js';
import type { Case, DutyInstance, WindowInstance } from '../model/case.js';
import type { CivilDate } from '../model/civil-date.js';
import { distinct } from '../model/distinct.js';
import type { Vocabulary } from '../model/event.js';
import type { Finding } from '../model/finding.js';
import { optionsIn } from '../model/json.js';
import { listOf } from '../model/list-of.js';
import { failure, success, type Result } from '../model/result.js';
import type { GroundTest, Missing, Verdict } from '../model/verdict.js';
import type { Writable } from '../model/writable.js';
import type { Chart } from '../regulation/chart.js';
import type { Measure } from '../regulation/definition.js';
import type { Compiled, Regulation } from '../regulation/regulation.js';
import { isKnownDay } from '../rules/rule-kind.js';

/** How much an assessment tells. */
export interface AssessOptions {
  /** `'dates'` leaves out the steps to each date. */
  readonly detail?: 'full' | 'dates';
}

/** The first of these days, which are all still to come. */
class NextChange {
  private next: Day | undefined;

  consider(day: Day | CivilDate | undefined): void {
    if (day === undefined) return;
    const candidate = typeof day === 'number' ? day : toDay(day);
    if (candidate <= lastDay && (this.next === undefined || candidate < this.next)) this.next = candidate;
  }

  get date(): CivilDate | null {
    return this.next === undefined ? null : fromDay(this.next);
  }
}

const none: readonly never[] = [];

export const assessDuty = (situation: Situation, instance: DutyInstance, next?: NextChange): AssessedDuty => {
  const duty = situation.compiled.dutyOf(instance.duty);
  const standing = situation.standingOfDuty(instance);
  const { status, due } = standing;
  next?.consider(standing.changesOn);
  const met = status === 'met' || status === 'metLate' ? instance.met : undefined;
  const until = met ?? instance.cancelled;
  const ended = until === undefined ? situation.date : toDay(until.on);
  const extended = instance.extensions === undefined ? undefined : duty.extension?.readings;
  const assessed = { id: instance.duty, instance: instance.id, obligor: listOf(duty.obligor), beneficiary: listOf(duty.beneficiary), status, due: due.day === undefined ? null : fromDay(due.day) } as Writable<AssessedDuty>;
  if (met !== undefined) assessed.metOn = met.on;
  assessed.breached = due.day !== undefined && status !== 'notApplicable' && status !== 'undetermined' && ended > due.day;
  assessed.openedOn = instance.opened.on;
  assessed.elapsedDays = ended - toDay(instance.opened.on);
  assessed.provisional = due.provisional;
  assessed.soft = isSoft(duty);
  assessed.missing = standing.missing;
  if (due.steps !== undefined) assessed.steps = due.steps;
  assessed.cites = duty.cites;
  assessed.readings = distinct(extended === undefined ? (duty.readings ?? none) : [...(duty.readings ?? none), ...extended]);
  return assessed;
};

export const assessWindow = (situation: Situation, instance: WindowInstance, next?: NextChange): AssessedWindow => {
  const window = situation.compiled.windowOf(instance.window);
  const standing = situation.standingOfWindow(instance);
  const { status, due } = standing;
  next?.consider(standing.changesOn);
  const assessed = {
    id: instance.window,
    instance: instance.id,
    holder: listOf(window.holder),
    status,
    until: due.day === undefined ? null : fromDay(due.day),
    openedOn: instance.opened.on,
    provisional: due.provisional,
  } as Writable<AssessedWindow>;
  if (due.steps !== undefined) assessed.steps = due.steps;
  assessed.cites = window.cites;
  assessed.readings = window.readings ?? none;
  return assessed;
};

export const assessMeasure = (situation: Situation, id: string, measure: Measure, next?: NextChange): AssessedMeasure => {
  const applies = measure.when === undefined ? undefined : situation.answer(measure.when);
  const start = situation.moment(measure.from);
  // Without a start it shows nothing whether it is measured or perhaps measured.
  if (measure.when !== undefined) next?.consider(situation.turnOf(measure.when, (status) => (status === 'holds' && isKnownDay(start) ? status : status === 'holds' || status === 'unknown' ? 'unknown' : 'no')));
  if (applies !== undefined && applies.status !== 'holds') return { id, status: applies.status === 'unknown' ? 'undetermined' : 'notApplicable', threshold: null, cites: measure.cites };
  if (!isKnownDay(start)) return { id, status: 'undetermined', threshold: null, cites: measure.cites };
  const threshold = situation.endOf(start.day, measure.within);
  const stop = situation.moment(measure.until);
  const stopped = isKnownDay(stop) && stop.day <= situation.date;
  const exceeded = (stopped ? stop.day : situation.date) > threshold;
  // An end that is known already comes on its day.
  if (!stopped && !exceeded) next?.consider(Math.min(threshold + 1, isKnownDay(stop) ? stop.day : threshold + 1));
  return { id, status: exceeded ? 'exceeded' : stopped ? 'within' : 'running', threshold: threshold > lastDay ? null : fromDay(threshold), cites: measure.cites };
};

const ofDate = new WeakMap<Compiled['definition']['findings'], WeakMap<Chart, readonly string[]>>();

/** The findings that are derived whenever somebody asks: those of no act, and that no state or transition names. */
const findingsOfDate = ({ chart, definition: { findings } }: Compiled): readonly string[] => {
  let byChart = ofDate.get(findings);
  if (byChart === undefined) ofDate.set(findings, (byChart = new WeakMap<Chart, readonly string[]>()));
  const known = byChart.get(chart);
  if (known !== undefined) return known;
  const nodes = [...chart.byPath.values()];
  const named = new Set([
    ...nodes.flatMap((node) => listOf(node.source.meta?.finding)),
    ...nodes.flatMap((node) => [...node.candidates.values()].flat().flatMap((candidate) => listOf(candidate.meta.finding))),
  ]);
  const ids = Object.entries(findings).flatMap(([id, finding]) => (finding.at === undefined && finding.when !== undefined && !named.has(id) ? [id] : []));
  byChart.set(chart, ids);
  return ids;
};

/** What was recorded, what the present states say, and what follows from the date. */
export const assessFindings = (situation: Situation, current: Case, { findings: ofStates }: Configuration, next?: NextChange): readonly Finding[] => {
  const found: Finding[] = [...current.findings];
  const consider = (id: string, cites: readonly string[]): void => {
    const finding = situation.compiled.findingOf(id);
    const { when } = finding;
    if (when !== undefined) next?.consider(situation.turnOf(when.rule, (status) => listOf<string>(when.is).includes(status)));
    if (!isGiven(situation, finding)) return;
    const standing: Writable<Finding> = { id, source: 'regulation', cites: distinct([...finding.cites, ...cites]) };
    if (finding.readings !== undefined) standing.readings = finding.readings;
    found.push(standing);
  };
  for (const { id, cites } of ofStates) consider(id, cites);
  for (const id of findingsOfDate(situation.compiled)) consider(id, none);
  return found;
};

/** A verdict that another one was made of is shown with it, so its change is one too. */
const considerVerdict = (next: NextChange, verdict: Verdict): void => {
  next.consider(verdict.changesOn);
  for (const inner of verdict.of ?? []) considerVerdict(next, inner);
};

const isOpen = ({ status, of = none }: Verdict): boolean => status === 'unknown' || of.some(isOpen);

/** What can change of what is shown of a verdict, but for its particulars: the day that was asked about is one of them. */
const shownOf = ({ rule, status, reason, changesOn, read, missing, of = none }: Verdict): string =>
  `${rule} ${status} ${reason} ${changesOn ?? ''} ${read.join()} ${missing.map(({ kind, id }) => `${kind} ${id}`).join()} (${of.map(shownOf).join()})`;

/** @param next while nothing was filed: the day of the test still moves then */
export const assessGrounds = (situation: Situation, next?: NextChange): { readonly grounds: readonly AssessedGround[]; readonly missing: readonly Missing[] } => {
  const grounds = Object.keys(situation.compiled.definition.grounds).map((ground): AssessedGround => {
    const tested = situation.ground(ground) as GroundTest;
    return { ground, ...tested };
  });
  const missing: Missing[] = [];
  for (const { verdict } of grounds) {
    if (verdict === undefined) continue;
    if (next !== undefined) {
      considerVerdict(next, verdict);
      if (isOpen(verdict)) next.consider(situation.shownTurn(verdict.rule, shownOf));
    }
    for (const item of verdict.missing) if (!missing.some((other) => other.kind === item.kind && other.id === item.id)) missing.push(item);
  }
  return { grounds, missing };
};

/** A region that rests is closed; the case is not. */
export const phasesIn = ({ isClosed, phases }: Configuration): readonly Phase[] => (isClosed ? phases : phases.filter((phase) => phase !== 'gesloten'));

/** The assessment of a checked case; the caller has verified that `asOf` is not before its last event. */
export const assessAt = (compiled: Compiled, current: Case, asOf: Day, withSteps?: boolean): Assessment => {
  const situation = new Situation(compiled, { current }, asOf, withSteps);
  const next = new NextChange();
  const configuration = configurationOf(compiled.chart, current.state);
  const open = !configuration.isClosed;
  const duties = current.duties.map((instance) => assessDuty(situation, instance, next));
  const windows = current.windows.map((instance) => assessWindow(situation, instance, next));
  const { filed } = current;
  const ofGrounds = filed === undefined ? next : undefined;
  return {
    format: assessmentFormat,
    regulation: current.regulation,
    asOf: fromDay(asOf),
    state: current.state,
    phases: phasesIn(configuration),
    open,
    settled: !open && windows.every((window) => window.status !== 'open'),
    filedOn: filed?.on ?? null,
    admissibility: assessGrounds(situation, ofGrounds),
    parts: Object.entries(current.parts).map(([id, part]) => ({
      id,
      fate: part.fate?.is ?? null,
      ...(part.fate === undefined ? {} : { since: part.fate.on }),
      grounds: assessGrounds(new Situation(compiled, { current, part: id }, asOf), ofGrounds).grounds,
    })),
    duties,
    windows,
    measures: Object.entries(compiled.definition.measures).map(([id, measure]) => assessMeasure(situation, id, measure, next)),
    findings: assessFindings(situation, current, configuration, next),
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
  return day.ok ? success(assessAt(compiled.value, current, day.value, optionsIn(options).detail !== 'dates')) : day;
};
