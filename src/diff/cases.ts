import { toDay } from '../calendar/civil-date.js';
import { migrate } from '../facade/migrate.js';
import { readCase } from '../facade/read-case.js';
import { replay } from '../facade/replay.js';
import type { Case } from '../model/case.js';
import type { CivilDate } from '../model/civil-date.js';
import type { Change } from '../model/change.js';
import type { AnyEvent } from '../model/event.js';
import type { Issue } from '../model/issue.js';
import { failure, type Result } from '../model/result.js';
import type { Regulation } from '../regulation/regulation.js';

/** A case of a store, as it is told: its log, or the case as it was stored. */
export interface StoredCase {
  readonly id: string;
  readonly events?: readonly AnyEvent[];
  readonly case?: unknown;
}

/** What would become of a running case if it moved to the edited regulation. */
export type MovedCase =
  | { readonly id: string; readonly kind: 'unchanged' }
  | { readonly id: string; readonly kind: 'changed'; readonly changes: readonly Change[]; /** Most days by which a last day moves; positive is later. */ readonly days?: number }
  | { readonly id: string; readonly kind: 'impossible'; readonly issues: readonly Issue[] };

/**
 * The case under the regulation to which it is pinned.
 *
 * @example pinnedCase(krachtigPerspectief, { id: '2026-017', case: JSON.parse(stored) }).ok // true
 */
export const pinnedCase = (regulation: Regulation, { events, case: stored }: StoredCase): Result<Case> => {
  if (stored !== undefined) return readCase(regulation, stored);
  return events === undefined ? failure({ code: 'key-missing', path: ['events'], data: { key: 'events', expected: 'array' } }) : replay(regulation, events as never);
};

const dateOf = (value: unknown, key: string): CivilDate | undefined => {
  const found = value !== null && typeof value === 'object' ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
  return typeof found === 'string' ? (found as CivilDate) : undefined;
};

/** The furthest that a last day goes. */
const furthest = (changes: readonly Change[]): number | undefined => {
  const moves = changes.flatMap(({ what, before, after }) => {
    const key = what === 'duty' ? 'due' : what === 'window' ? 'until' : undefined;
    if (key === undefined) return [];
    const [was, is] = [dateOf(before, key), dateOf(after, key)];
    return was === undefined || is === undefined ? [] : [toDay(is) - toDay(was)];
  });
  return moves.length === 0 ? undefined : moves.reduce((most, days) => (Math.abs(days) > Math.abs(most) ? days : most));
};

const sizeOf = (moved: MovedCase): number => (moved.kind === 'impossible' ? Number.POSITIVE_INFINITY : moved.kind === 'changed' ? Math.abs(moved.days ?? 0) : -1);

/**
 * What would become of running cases, those that could not move first, then those whose dates move most.
 *
 * @example moveCases(approved, edited, [{ id: '2026-017', current }]).map(({ id, kind }) => [id, kind]) // [['2026-017', 'changed']]
 */
export const moveCases = (from: Regulation, to: Regulation, cases: readonly { readonly id: string; readonly current: Case }[]): readonly MovedCase[] =>
  cases
    .map(({ id, current }): MovedCase => {
      const moved = migrate(from, to, current);
      if (!moved.ok) return { id, kind: 'impossible', issues: moved.issues };
      const { changes } = moved.value;
      if (changes.length === 0) return { id, kind: 'unchanged' };
      const days = furthest(changes);
      return { id, kind: 'changed', changes, ...(days === undefined ? {} : { days }) };
    })
    .sort((one, other) => sizeOf(other) - sizeOf(one));

