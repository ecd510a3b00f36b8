import { toDay } from '../calendar/civil-date.js';
import { changesBetween } from '../engine/changes.js';
import { gateCase, gateRegulation } from '../engine/gate.js';
import type { Case } from '../model/case.js';
import type { Change } from '../model/change.js';
import type { Vocabulary } from '../model/event.js';
import { success, type Result } from '../model/result.js';
import type { Regulation } from '../regulation/regulation.js';
import { assessAt } from './assess.js';
import { replayLog } from './replay.js';

/** A case under another regulation or version, and what that changes as of its last event. */
export interface Migration {
  readonly case: Case;
  readonly changes: readonly Change[];
}

/**
 * Moves a case to another version of its regulation (or to another reading of it) by replaying its log there.
 *
 * A running case stays pinned to its version until somebody does this.
 *
 * @returns the case under the new regulation and what differs; or the issues of the first event that it does not allow
 * @example migrate(krachtigPerspectief, withReadings(krachtigPerspectief, { 'G-04': 'forward' }), current)
 */
export const migrate = <Old extends Vocabulary, New extends Vocabulary>(from: Regulation<Old>, to: Regulation<New>, current: Case): Result<Migration> => {
  const before = gateCase(from, current);
  if (!before.ok) return before;
  const after = gateRegulation(to);
  if (!after.ok) return after;
  const moved = replayLog(after.value, to, current.log);
  if (!moved.ok) return moved;
  const last = current.log[current.log.length - 1]?.event.on;
  if (last === undefined) return success({ case: moved.value, changes: [] });
  return success({
    case: moved.value,
    changes: changesBetween(
      { current, assessment: assessAt(before.value, current, toDay(last)) },
      { current: moved.value, assessment: assessAt(after.value, moved.value, toDay(last)) },
    ),
  });
};
