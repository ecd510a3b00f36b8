import { parseCivilDate, toDay, yearOf } from '../calendar/civil-date.js';
import { gateCase } from '../engine/gate.js';
import { assessmentFormat, dutyStatuses, type AssessedMeasure, type DutyStatus } from '../model/assessment.js';
import type { Case } from '../model/case.js';
import type { CivilDate } from '../model/civil-date.js';
import type { Vocabulary } from '../model/event.js';
import type { Issue } from '../model/issue.js';
import { itemsOf, optionsIn } from '../model/json.js';
import { failure, success, type Result } from '../model/result.js';
import type { ValueType } from '../model/value.js';
import { canonical } from '../regulation/canonical.js';
import type { Regulation } from '../regulation/regulation.js';
import { assessAt } from './assess.js';
import { declared } from './declared.js';
import { replayLog } from './replay.js';
import { under } from './under.js';

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

type Tally = Record<string, number>;

const count = (tally: Tally, key: string): void => {
  tally[key] = (tally[key] ?? 0) + 1;
};

/** The names of those whose values can be counted. */
const countable = (declarations: Readonly<Record<string, ValueType>>): readonly string[] =>
  Object.entries(declarations)
    .filter(([, { type }]) => type === 'choice' || type === 'boolean')
    .map(([id]) => id);

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
  const states: Tally = {};
  const grounds: Tally = {};
  const findings: Tally = {};
  const duties: Record<string, Tally> = {};
  const measures: Record<string, Tally> = {};
  const values: Record<string, Tally> = {};
  items.forEach((current, index) => {
    const compiled = gateCase(regulation, current);
    if (!compiled.ok) {
      issues.push(...under([index], compiled.issues));
      return;
    }
    const until = current.log.filter((entry) => entry.event.on <= date.value);
    const then = until.length === current.log.length ? success(current) : replayLog(compiled.value, regulation, until);
    if (!then.ok) throw new Error('The beginning of a checked log was refused.');
    const assessment = assessAt(compiled.value, then.value, toDay(date.value));
    if (assessment.filedOn === null || yearOf(toDay(assessment.filedOn)) !== year) return;
    figures.filed += 1;
    figures[assessment.open ? 'open' : 'closed'] += 1;
    for (const state of assessment.state) count(states, state);
    const whole = then.value.declines.filter((decline) => decline.part === undefined);
    if (whole.length > 0) figures.declined += 1;
    for (const decline of whole) count(grounds, decline.ground);
    for (const duty of assessment.duties) count((duties[duty.id] ??= {}), duty.status);
    for (const measure of assessment.measures) count((measures[measure.id] ??= {}), measure.status);
    for (const finding of assessment.findings) count(findings, finding.id);
    const { facts, events } = compiled.value.definition;
    const told = (name: string, value: unknown): void => {
      if (typeof value === 'string' || typeof value === 'boolean') count((values[name] ??= {}), String(value));
    };
    for (const id of countable(facts)) told(id, then.value.facts[id]);
    for (const { event } of then.value.log) for (const id of countable(declared(events, event.type).attributes ?? {})) told(`${event.type} ${id}`, event[id]);
  });
  const [first, ...rest] = issues;
  if (first !== undefined) return failure(first, ...rest);
  return success({
    format: assessmentFormat,
    year,
    asOf: date.value,
    ...figures,
    states: canonical(states),
    grounds: canonical(grounds),
    duties: Object.fromEntries(
      Object.entries(canonical(duties)).map(([id, counts]) => [id, Object.fromEntries(dutyStatuses.flatMap((status) => (counts[status] === undefined ? [] : [[status, counts[status]]])))]),
    ),
    measures: Object.fromEntries(Object.entries(canonical(measures)).map(([id, { running = 0, within = 0, exceeded = 0, notApplicable = 0, undetermined = 0 }]) => [id, { running, within, exceeded, notApplicable, undetermined }])),
    findings: canonical(findings),
    values: canonical(values),
  });
};
