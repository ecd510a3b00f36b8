import { parseCivilDate, toDay, yearOf } from '../calendar/civil-date.js';
import { gateCase } from '../engine/gate.js';
import { assessmentFormat, dutyStatuses, type AssessedMeasure, type DutyStatus } from '../model/assessment.js';
import type { Case } from '../model/case.js';
import type { CivilDate } from '../model/civil-date.js';
import type { Vocabulary } from '../model/event.js';
import type { Issue } from '../model/issue.js';
import { itemsOf, optionsIn } from '../model/json.js';
import { failure, success, type Result } from '../model/result.js';
import type { Compiled, Regulation } from '../regulation/regulation.js';
import { assessAt } from './assess.js';
import { replayLog } from './replay.js';

type Counts = Readonly<Record<string, number>>;

/** The yearly figures of complaints under one regulation, counted by day of filing. */
export interface Figures {
  readonly format: typeof assessmentFormat;
  readonly year: number;
  readonly asOf: CivilDate;
  /** Complaints filed in the year. */
  readonly filed: number;
  readonly open: number;
  readonly closed: number;
  /** In how many complaints each state is active on that day, such as withdrawn; a case in several regions counts in each. */
  readonly states: Counts;
  /** Declined as a whole, and why. */
  readonly declined: number;
  readonly grounds: Counts;
  readonly duties: Readonly<Record<string, Readonly<Partial<Record<DutyStatus, number>>>>>;
  readonly measures: Readonly<Record<string, Readonly<Record<AssessedMeasure['status'], number>>>>;
  readonly findings: Counts;
  /** How often each value of a choice or yes-no fact or attribute was told, such as a ruling or a satisfaction. */
  readonly values: Readonly<Record<string, Counts>>;
}

/** The year of the figures. */
export interface SummariseOptions {
  readonly year: number;
  /** The day as of which the cases are counted; 31 December of the year when left out. */
  readonly asOf?: CivilDate;
}

class Tally {
  private readonly counts: Record<string, number> = {};
  add(key: string): void {
    this.counts[key] = (this.counts[key] ?? 0) + 1;
  }
  get result(): Counts {
    return Object.fromEntries(Object.entries(this.counts).sort(([one], [other]) => (one < other ? -1 : 1)));
  }
}

const tallyOf = (tallies: Map<string, Tally>, key: string): Tally => {
  const known = tallies.get(key);
  if (known !== undefined) return known;
  const tally = new Tally();
  tallies.set(key, tally);
  return tally;
};

const nameOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

const countable = (compiled: Compiled): { readonly facts: ReadonlySet<string>; readonly attributes: ReadonlyMap<string, readonly string[]> } => ({
  facts: new Set(Object.entries(compiled.definition.facts).flatMap(([id, fact]) => (fact.type === 'choice' || fact.type === 'boolean' ? [id] : []))),
  attributes: new Map(
    Object.entries(compiled.definition.events).map(([type, event]) => [type, Object.entries(event.attributes ?? {}).flatMap(([id, attribute]) => (attribute.type === 'choice' || attribute.type === 'boolean' ? [id] : []))]),
  ),
});

/**
 * The figures that a yearly report needs: filed, open and closed, where they stand, declined and why, duties by status, thresholds exceeded,
 * findings, and the outcomes that were told.
 *
 * Complaints count in the calendar year of their filing; events after `asOf` are left out. A term that runs on over the end of
 * the year has been decided only on a later `asOf`.
 *
 * @returns the figures; issues of a case that is not one of this regulation, with its index in `path`
 * @example summarise(krachtigPerspectief, cases, { year: 2026 })
 */
export const summarise = <V extends Vocabulary>(regulation: Regulation<V>, cases: readonly Case[], options: SummariseOptions): Result<Figures> => {
  const chosen = optionsIn(options);
  const { year } = chosen;
  if (typeof year !== 'number' || !Number.isInteger(year) || year < 1 || year > 9999) return failure({ code: 'value-invalid', path: ['year'], data: { expected: 'int', found: typeof year === 'number' ? year : typeof year } });
  const asOf = chosen.asOf ?? `${String(year).padStart(4, '0')}-12-31`;
  const items = itemsOf(cases) as readonly Case[] | undefined;
  if (items === undefined) return failure({ code: 'value-invalid', path: ['cases'], data: { expected: 'list of cases', found: typeof cases } });
  const date = parseCivilDate(asOf);
  if (!date.ok) return failure({ ...date.issues[0], path: ['asOf'] });
  const issues: Issue[] = [];
  const figures = { filed: 0, open: 0, closed: 0, declined: 0 };
  const states = new Tally();
  const grounds = new Tally();
  const findings = new Tally();
  const duties = new Map<string, Tally>();
  const measures = new Map<string, Tally>();
  const values = new Map<string, Tally>();
  items.forEach((current, index) => {
    const compiled = gateCase(regulation, current);
    if (!compiled.ok) {
      issues.push(...compiled.issues.map((issue) => ({ ...issue, path: [index, ...(issue.path ?? [])] })));
      return;
    }
    const until = current.log.filter((entry) => entry.event.on <= date.value);
    const then = until.length === current.log.length ? success(current) : replayLog(regulation, until);
    if (!then.ok) throw new Error('The beginning of a checked log was refused.');
    const assessment = assessAt(compiled.value, then.value, toDay(date.value), 'dates');
    if (assessment.filedOn === null || yearOf(toDay(assessment.filedOn)) !== year) return;
    figures.filed += 1;
    figures[assessment.open ? 'open' : 'closed'] += 1;
    for (const state of assessment.state) states.add(state);
    const whole = then.value.declines.filter((decline) => decline.part === undefined);
    if (whole.length > 0) figures.declined += 1;
    for (const decline of whole) grounds.add(decline.ground);
    for (const duty of assessment.duties) tallyOf(duties, duty.id).add(duty.status);
    for (const measure of assessment.measures) tallyOf(measures, measure.id).add(measure.status);
    for (const finding of assessment.findings) findings.add(finding.id);
    const kinds = countable(compiled.value);
    for (const [id, value] of Object.entries(then.value.facts)) if (kinds.facts.has(id)) tallyOf(values, id).add(nameOf(value));
    for (const { event } of then.value.log) {
      for (const id of kinds.attributes.get(event.type) ?? []) if (event[id] !== undefined) tallyOf(values, `${event.type} ${id}`).add(nameOf(event[id]));
    }
  });
  const [first, ...rest] = issues;
  if (first !== undefined) return failure(first, ...rest);
  const sorted = (tallies: Map<string, Tally>): Readonly<Record<string, Counts>> => Object.fromEntries([...tallies].sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, tally]) => [key, tally.result]));
  return success({
    format: assessmentFormat,
    year,
    asOf: date.value,
    ...figures,
    states: states.result,
    grounds: grounds.result,
    duties: Object.fromEntries(
      Object.entries(sorted(duties)).map(([id, counts]) => [id, Object.fromEntries(dutyStatuses.flatMap((status) => (counts[status] === undefined ? [] : [[status, counts[status]]])))]),
    ),
    measures: Object.fromEntries(Object.entries(sorted(measures)).map(([id, { running = 0, within = 0, exceeded = 0, notApplicable = 0, undetermined = 0 }]) => [id, { running, within, exceeded, notApplicable, undetermined }])),
    findings: findings.result,
    values: sorted(values),
  });
};
