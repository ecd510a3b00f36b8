import { toDay } from '../calendar/civil-date.js';
import { gateCase } from '../engine/gate.js';
import { changesBetween } from '../engine/changes.js';
import type { Case, LogEntry } from '../model/case.js';
import type { Change } from '../model/change.js';
import type { Event, Vocabulary } from '../model/event.js';
import type { Issue } from '../model/issue.js';
import { copyJson } from '../model/json.js';
import { nearest, sparingly } from '../model/nearest.js';
import { failure, mostTold, resultOf, success, type Result } from '../model/result.js';
import { readEvent } from '../regulation/read-event.js';
import type { Compiled, Regulation } from '../regulation/regulation.js';
import { assessAt } from './assess.js';
import { replayLog } from './replay.js';
import { under } from './under.js';

/** One correction of the log: an event that should not be there, one that was other than registered, or one that came late. */
export type Edit<V extends Vocabulary = Vocabulary> =
  | { readonly remove: string }
  | { readonly replace: string; readonly with: Event<V> }
  /** Inserted by its date, after those of the same day unless `before` names one of them. */
  | { readonly add: Event<V>; readonly before?: string };

/** The case as it should have been, and what that changes as of its last event. */
export interface Revision {
  readonly case: Case;
  readonly changes: readonly Change[];
}

type Draft = { readonly event: LogEntry['event'] | (Record<string, unknown> & { readonly on: string; readonly id?: string }); readonly tolerated?: true }[];

const insert = (log: Draft, entry: Draft[number], before?: string): Draft => {
  let index = before === undefined ? -1 : log.findIndex((other) => other.event.id === before);
  if (index < 0) for (index = log.length; index > 0 && (log[index - 1] as Draft[number]).event.on > entry.event.on; index -= 1);
  return [...log.slice(0, index), entry, ...log.slice(index)];
};

/** An id that no event of the log has: one that replaying would give out could be that of a later event. */
const freshId = (log: Draft, taken: ReadonlyMap<string | undefined, number>): string => {
  let number = log.length + 1;
  while ((taken.get(`e${number}`) ?? 0) > 0) number += 1;
  return `e${number}`;
};

const edited = (compiled: Compiled, current: Case, edits: readonly Edit[]): Result<Draft> => {
  const issues: Issue[] = [];
  let log: Draft = [...current.log];
  /** How many events have each id. */
  const taken = new Map<string | undefined, number>();
  const count = (id: string | undefined, more: number): void => void taken.set(id, (taken.get(id) ?? 0) + more);
  for (const { event } of log) count(event.id, 1);
  /** The ids of the log as it was when they were last told. */
  let listed: { readonly of: Draft; readonly ids: readonly string[] } | undefined;
  const known = (id: string, path: readonly (string | number)[]): number => {
    const index = log.findIndex((entry) => entry.event.id === id);
    if (index < 0) {
      if (listed?.of !== log) listed = { of: log, ids: log.map((entry) => entry.event.id as string) };
      const { ids } = listed;
      issues.push({ code: 'edit-of-unknown-event', path, data: { id: String(id), nearest: (typeof id === 'string' ? nearest(id, ids) : undefined) ?? null, known: ids } });
    }
    return index;
  };
  const read = (event: unknown, path: readonly (string | number)[]): Draft[number]['event'] | undefined => {
    const checked = readEvent(compiled, event);
    if (checked.ok) return checked.value.event;
    issues.push(...under(path, checked.issues));
    return undefined;
  };
  for (const [index, edit] of edits.entries()) {
    // More than are told are not looked for.
    if (issues.length > mostTold) break;
    if (edit === null || typeof edit !== 'object' || !('remove' in edit || 'replace' in edit || 'add' in edit)) {
      issues.push({ code: 'value-invalid', path: [index], data: { expected: 'remove, replace or add' } });
    } else if ('remove' in edit) {
      const at = known(edit.remove, [index, 'remove']);
      if (at < 0) continue;
      count((log[at] as Draft[number]).event.id, -1);
      log = log.filter((_entry, other) => other !== at);
    } else if ('replace' in edit) {
      const at = known(edit.replace, [index, 'replace']);
      const event = read(edit.with, [index, 'with']);
      const old = log[at];
      if (old === undefined || event === undefined) continue;
      const entry = { ...old, event: { ...event, id: event.id ?? old.event.id } } as Draft[number];
      const rest = log.filter((_entry, other) => other !== at);
      log = event.on === old.event.on ? [...log.slice(0, at), entry, ...log.slice(at + 1)] : insert(rest, entry);
      count(old.event.id, -1);
      count(entry.event.id, 1);
    } else {
      const event = read(edit.add, [index, 'add']);
      if (edit.before !== undefined) known(edit.before, [index, 'before']);
      if (event === undefined) continue;
      const id = event.id ?? freshId(log, taken);
      count(id, 1);
      log = insert(log, { event: { ...event, id } }, edit.before);
    }
  }
  return resultOf(issues, () => log);
};

/**
 * Corrects the log of a case and replays it: for registrations that were wrong, late or should not have been made.
 *
 * @param edits applied one after the other; events are named by id
 * @returns the case as it should have been and what that changes as of the later of the two last events;
 *   issues `edit-of-unknown-event`, or those of the first event that the corrected log does not allow
 * @example revise(krachtigPerspectief, current, [{ replace: 'e1', with: { type: 'klacht.ontvangen', on: '2026-04-01', vorm: 'brief' } }])
 */
export const revise = <V extends Vocabulary>(regulation: Regulation<V>, current: Case, edits: readonly Edit<V>[]): Result<Revision> => {
  const compiled = gateCase(regulation, current);
  if (!compiled.ok) return compiled;
  const copied = copyJson(edits);
  if (!copied.ok) return copied;
  if (!Array.isArray(copied.value)) return failure({ code: 'value-invalid', path: [], data: { expected: 'list of edits', found: typeof edits } });
  const { value } = copied;
  const log = sparingly(() => edited(compiled.value, current, value));
  if (!log.ok) return log;
  const replayed = replayLog(compiled.value, regulation, log.value as unknown as readonly LogEntry[]);
  if (!replayed.ok) return replayed;
  const dates = [...current.log, ...replayed.value.log].map((entry) => entry.event.on).sort();
  const last = dates[dates.length - 1];
  if (last === undefined) return success({ case: replayed.value, changes: [] });
  const assessed = (value: Case) => ({ current: value, assessment: assessAt(compiled.value, value, toDay(last)) });
  return success({ case: replayed.value, changes: changesBetween(assessed(current), assessed(replayed.value)) });
};
