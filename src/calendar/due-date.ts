import type { Issue } from '../model/issue.js';
import { nearest } from '../model/nearest.js';
import { failure, success, type Issues, type Result } from '../model/result.js';
import { compileCalendar, parseCalendar, type Calendar, type CalendarData } from './calendar.js';
import { dayIn, fromDay, lastDay, parseCivilDate, type CivilDate, type Day } from './civil-date.js';
import { parseDuration, type Duration } from './duration.js';
import { found } from './found.js';
import { calendars, defaultCalendar, type CalendarId } from './nl.js';
import type { Step } from '../model/step.js';
import { computeTerm, explainTerm, type Extension, type Grounds, type Roll, type Suspension } from './term.js';

/** What a due date is counted from. */
export interface DueDateInput {
  /** The date of the event, which itself does not count. */
  readonly from: CivilDate;
  readonly within: Duration;
  /** A shipped calendar by id, or your own; `nl-feestdagen` when left out. */
  readonly calendar?: CalendarId | CalendarData;
  /** Whether an end on a day off moves to the next working day; `none` when left out. */
  readonly roll?: Roll;
  readonly extensions?: readonly Extension[];
  /** The answer has its steps; with `'dates'`, which `dueDate` takes in a form of its own, it has none. */
  readonly detail?: 'full';
}

/** What `dueDate` takes when the term can stand still. */
export interface SuspendableInput extends DueDateInput {
  readonly suspensions: readonly Suspension[];
}

/** A due date with the steps to it. */
export interface DueDate {
  /** The last date that is wholly in time. */
  readonly date: CivilDate;
  /** Whether the date leans on days that the calendar is not certain of. */
  readonly provisional: boolean;
  readonly steps: readonly Step[];
}

/** A term that a suspension still holds up: it has no date until the suspension ends. */
export interface SuspendedTerm {
  readonly date?: never;
  readonly suspendedSince: CivilDate;
  readonly provisional: boolean;
  readonly steps: readonly Step[];
}

/**
 * Last date on which something can still be done, with the steps to it.
 *
 * Counts from the day after `from`; the date itself is in time. Extensions add to the end so far, suspended days do
 * not count, and an end on a day off moves only with `roll: 'forward'`, once, at the very end (see `computeTerm`).
 * With `detail: 'dates'` the answer has no steps, and takes a fraction of the time.
 * Source: Atw art. 3 lid 1 for the default calendar; HR 1 September 2017, ECLI:NL:HR:2017:2225 for months.
 *
 * @example
 * const due = dueDate({ from: '2026-04-02', within: workingDays(5) });
 * due.ok && due.value.date // '2026-04-10'
 * @returns the date with its steps, `provisional` outside the calendar's horizon; with a suspension that is still
 *   running, `suspendedSince` in place of the date; or every issue found in the input, which may be anything
 */
export function dueDate(input: Omit<SuspendableInput, 'detail'> & { readonly detail: 'dates' }): Result<Omit<DueDate, 'steps'> | Omit<SuspendedTerm, 'steps'>>;
export function dueDate(input: Omit<DueDateInput, 'detail'> & { readonly detail: 'dates' }): Result<Omit<DueDate, 'steps'>>;
export function dueDate(input: SuspendableInput): Result<DueDate | SuspendedTerm>;
export function dueDate(input: DueDateInput): Result<DueDate>;
export function dueDate(input: unknown): Result<Omit<DueDate, 'steps'> | Omit<SuspendedTerm, 'steps'>> {
  try {
    return read(input);
  } catch {
    // A getter or a proxy that throws cannot be read as data.
    return failure({ code: 'value-invalid', data: found(input) });
  }
}

/**
 * The calendar that an id or a data object stands for, in an input that may be anything.
 *
 * @example resolveCalendar('nl-atw') // { ok: true, value: nlAtw }
 * @returns the calendar, or issue `calendar-unknown` (data: value, nearest) or those of `parseCalendar`
 */
export function resolveCalendar(input: unknown): Result<CalendarData> {
  if (typeof input !== 'string') return isShipped(input) ? success(input) : parseCalendar(input);
  if (Object.hasOwn(calendars, input)) return success(calendars[input as CalendarId]);
  return failure({ code: 'calendar-unknown', data: { ...found(input), ...nearestOf(input, Object.keys(calendars)) } });
}

const isShipped = (input: unknown): input is CalendarData =>
  (Object.values(calendars) as readonly unknown[]).includes(input);

const rolls: readonly Roll[] = ['none', 'forward'];
/** The day of the event does not count, and what a term rests on is not asked. In the order in which the engine says it, for V8 is quick where forms are few. */
const eventDay = 'excluded' as const;
const cites = {};
const inputKeys: readonly (keyof SuspendableInput)[] = ['from', 'within', 'calendar', 'roll', 'extensions', 'suspensions', 'detail'];
const extensionKeys = ['by', 'until', 'reason', 'cites'] as const;
const suspensionKeys = ['from', 'until', 'reason', 'cites'] as const;

type Path = readonly (string | number)[];

/** Reads each field once and keeps every issue; what a faulty part yields is never used. */
function read(input: unknown): Result<Omit<DueDate, 'steps'> | Omit<SuspendedTerm, 'steps'>> {
  const issues: Issue[] = [];
  const fields = fieldsOf<keyof SuspendableInput>(input, inputKeys, [], 'value-invalid', issues);
  if (fields === undefined) return refusal(issues);
  const from = dayAt(fields.from, ['from'], issues);
  const within = durationAt(fields.within, ['within'], issues);
  const calendar = calendarAt(fields.calendar, issues);
  const roll = rollAt(fields.roll, issues);
  const { detail } = fields;
  const withSteps = detail !== 'dates';
  if (withSteps && detail !== undefined && detail !== 'full') issues.push({ code: 'value-invalid', path: ['detail'], data: { ...found(detail), expected: ['full', 'dates'] } });
  const extensions = listAt(fields.extensions, 'extensions', 'extension-invalid', extensionAt, issues);
  const suspensions = listAt(fields.suspensions, 'suspensions', 'suspension-invalid', suspensionAt, issues);
  if (issues.length > 0 || from === undefined || within === undefined || calendar === undefined) {
    return refusal(issues);
  }

  const term = { from, eventDay, within, calendar, roll, cites, extensions, suspensions };
  // What came of an extension or a suspension is read from its step.
  const explained = withSteps || extensions.length > 0 || suspensions.length > 0 ? explainTerm(term) : undefined;
  const { end, provisional } = explained ?? computeTerm(term);
  if (explained !== undefined && extensions.length > 0) refuseShortening(extensions, explained.steps, issues);
  if (end !== undefined && end > lastDay) {
    issues.push({ code: 'date-out-of-range', path: ['within'], data: { latest: fromDay(lastDay) } });
  }
  if (issues.length > 0) return refusal(issues);
  const steps = withSteps ? explained?.steps : undefined;
  if (end !== undefined) {
    const date = fromDay(end);
    return success(steps === undefined ? { date, provisional } : { date, provisional, steps });
  }
  const last = explained?.steps[explained.steps.length - 1];
  if (last?.kind !== 'suspended') throw new Error('A term without an end is held up by its last step.');
  const suspendedSince = last.from;
  return success(steps === undefined ? { suspendedSince, provisional } : { suspendedSince, provisional, steps });
}

/** An extension until a date that the term reaches anyway is a mistake of the caller, and would be passed over. */
function refuseShortening(extensions: readonly Extension[], steps: readonly Step[], issues: Issue[]): void {
  const extended = steps.filter((step) => step.kind === 'extended');
  for (const [index, step] of extended.entries()) {
    const extension = extensions[index];
    if (step.from !== step.to || extension === undefined || !('until' in extension)) continue;
    const data = { until: extension.until, end: step.from };
    issues.push({ code: 'extension-invalid', path: ['extensions', index, 'until'], data });
  }
}

let usualCalendar: Calendar | undefined;

function calendarAt(input: unknown, issues: Issue[]): Calendar | undefined {
  if (input === undefined) return (usualCalendar ??= compileCalendar(calendars[defaultCalendar]));
  const result = resolveCalendar(input);
  if (result.ok) return compileCalendar(result.value);
  adopt(result.issues, ['calendar'], issues);
  return undefined;
}

function rollAt(input: unknown, issues: Issue[]): Roll {
  if (input === undefined || input === 'none') return 'none';
  if (input === 'forward') return 'forward';
  const near = typeof input === 'string' ? nearestOf(input, rolls) : undefined;
  issues.push({ code: 'roll-unknown', path: ['roll'], data: { ...found(input), ...near } });
  return 'none';
}

function extensionAt(input: unknown, path: Path, issues: Issue[]): Extension | undefined {
  const fields = fieldsOf(input, extensionKeys, path, 'extension-invalid', issues);
  if (fields === undefined) return undefined;
  const grounds = groundsAt(fields, path, 'extension-invalid', issues);
  const { by, until } = fields;
  if ((by === undefined) === (until === undefined)) {
    issues.push({ code: 'extension-invalid', path, data: { expected: 'either by or until' } });
    return undefined;
  }
  if (by !== undefined) {
    const duration = durationAt(by, [...path, 'by'], issues);
    return duration === undefined ? undefined : { by: duration, ...grounds };
  }
  const end = dayAt(until, [...path, 'until'], issues);
  return end === undefined ? undefined : { until: fromDay(end), ...grounds };
}

function suspensionAt(input: unknown, path: Path, issues: Issue[]): Suspension | undefined {
  const fields = fieldsOf(input, suspensionKeys, path, 'suspension-invalid', issues);
  if (fields === undefined) return undefined;
  const grounds = groundsAt(fields, path, 'suspension-invalid', issues);
  const first = dayAt(fields.from, [...path, 'from'], issues);
  if (fields.until === undefined) return first === undefined ? undefined : { from: fromDay(first), ...grounds };
  const last = dayAt(fields.until, [...path, 'until'], issues);
  if (first === undefined || last === undefined) return undefined;
  const suspension = { from: fromDay(first), until: fromDay(last) };
  if (last < first) issues.push({ code: 'suspension-invalid', path: [...path, 'until'], data: suspension });
  return { ...suspension, ...grounds };
}

function groundsAt(
  { reason, cites }: { readonly reason?: unknown; readonly cites?: unknown },
  path: Path,
  code: Issue['code'],
  issues: Issue[],
): Grounds {
  if (reason !== undefined && typeof reason !== 'string') {
    issues.push({ code, path: [...path, 'reason'], data: { expected: 'text', ...found(reason) } });
  }
  const list = Array.isArray(cites) ? Array.from(cites as unknown[]) : undefined;
  const isText = list?.every((cite): cite is string => typeof cite === 'string') === true;
  if (cites !== undefined && !isText) {
    issues.push({ code, path: [...path, 'cites'], data: { expected: 'a list of text', ...found(cites) } });
  }
  return { ...(typeof reason === 'string' ? { reason } : {}), ...(isText ? { cites: list } : {}) };
}

function dayAt(input: unknown, path: Path, issues: Issue[]): Day | undefined {
  const day = dayIn(input);
  if (day !== undefined || isMissing(input, path, issues)) return day;
  const result = parseCivilDate(input);
  if (!result.ok) adopt(result.issues, path, issues);
  return undefined;
}

function durationAt(input: unknown, path: Path, issues: Issue[]): Duration | undefined {
  if (isMissing(input, path, issues)) return undefined;
  const result = parseDuration(input);
  if (result.ok) return result.value;
  adopt(result.issues, path, issues);
  return undefined;
}

function listAt<T>(
  input: unknown,
  key: string,
  code: Issue['code'],
  readItem: (item: unknown, path: Path, issues: Issue[]) => T | undefined,
  issues: Issue[],
): readonly T[] {
  if (input === undefined) return none;
  if (!Array.isArray(input)) {
    issues.push({ code, path: [key], data: { expected: 'a list', ...found(input) } });
    return none;
  }
  const items = Array.from(input as unknown[], (item, index) => readItem(item, [key, index], issues));
  return items.filter((item) => item !== undefined);
}

const none: readonly never[] = [];

function isMissing(input: unknown, path: Path, issues: Issue[]): boolean {
  if (input !== undefined) return false;
  issues.push({ code: 'key-missing', path, data: { key: path.at(-1) } });
  return true;
}

/** The fields of an object by the keys that are known; other keys are issues. */
function fieldsOf<Key extends string>(
  input: unknown,
  known: readonly Key[],
  path: Path,
  code: Issue['code'],
  issues: Issue[],
): { readonly [K in Key]?: unknown } | undefined {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    issues.push({ code, path, data: { expected: 'an object', ...found(input) } });
    return undefined;
  }
  for (const key in input) {
    if ((known as readonly string[]).includes(key)) continue;
    issues.push({ code: 'key-unknown', path: [...path, key], data: { key, ...nearestOf(key, known) } });
  }
  return input;
}

function adopt(adopted: Issues, path: Path, issues: Issue[]): void {
  for (const issue of adopted) issues.push({ ...issue, path: [...path, ...(issue.path ?? [])] });
}

function refusal(issues: readonly Issue[]): Result<never> {
  const [first, ...rest] = issues;
  if (first === undefined) throw new Error('a refusal has an issue');
  return failure(first, ...rest);
}

const nearestOf = (name: string, candidates: readonly string[]) => {
  const near = nearest(name, candidates);
  return near === undefined ? undefined : { nearest: near };
};
