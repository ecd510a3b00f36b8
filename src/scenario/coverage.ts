import type { Text } from '../model/text.js';
import type { Regulation } from '../regulation/regulation.js';
import { coverageItems, type CoverageItem } from './coverage-items.js';
import type { ScenarioResult } from './scenario-result.js';

/** A thing that scenarios can exercise, and whether they do. */
export interface CoverageRow extends CoverageItem {
  /** `contradicted`: said to be unreachable, and yet a scenario came there. */
  readonly status: 'covered' | 'uncovered' | 'unreachable' | 'contradicted';
  /** How many passing scenarios exercise it. */
  readonly scenarios: number;
  /** Clauses: how many passing scenarios name it under `dekt`, whether or not something of it came by. */
  readonly claimed?: number;
}

/** What passing scenarios exercise of a regulation. */
export interface Coverage {
  readonly regulation: { readonly id: string; readonly version: string };
  readonly scenarios: number;
  readonly rows: readonly CoverageRow[];
  /** Reasons that were given for things that the regulation does not have. */
  readonly dangling: readonly string[];
}

/** Why something cannot be exercised, by kind and id (`guard:klacht.ontvangen|anoniem=unknown`), for what the declarations alone do not tell. */
export type Unreachable = Readonly<Record<string, Text>>;

/**
 * The name of an item in a list of reasons.
 *
 * @example coverageItems(krachtigPerspectief).map(itemName).includes('clause:4.2') // true
 */
export const itemName = ({ kind, id }: CoverageItem): string => `${kind}:${id}`;

/**
 * Whether nothing has to be done about a row.
 *
 * @example coverage(krachtigPerspectief, results).rows.filter((row) => !isSettled(row))
 */
export const isSettled = (row: CoverageRow): boolean => row.status === 'covered' || row.status === 'unreachable';

const statusOf = (scenarios: number, unreachable: Text | undefined): CoverageRow['status'] =>
  scenarios > 0 ? (unreachable === undefined ? 'covered' : 'contradicted') : unreachable === undefined ? 'uncovered' : 'unreachable';

/**
 * What a set of results exercises of a regulation.
 *
 * Only scenarios that passed count: a failed one proves nothing. A clause is covered when a scenario claims it under `dekt` and
 * something that rests on it came by; a status of a duty or window when an expectation was about it while it had that status; an option
 * of a reading when a scenario chose it, or, for the default, when something rested on it.
 *
 * @param results of this regulation, whichever readings they chose; those of other regulations are left out
 * @param unreachable reasons for what no scenario can exercise, beside those that follow from the declarations
 * @example coverage(krachtigPerspectief, results).rows.filter((row) => row.status === 'uncovered')
 */
export const coverage = (regulation: Regulation, results: readonly ScenarioResult[], unreachable: Unreachable = {}): Coverage => {
  const passed = results.filter((result) => result.passed && result.regulation.id === regulation.id && result.regulation.version === regulation.version);
  const touched = new Map<string, number>();
  const count = (name: string): void => void touched.set(name, (touched.get(name) ?? 0) + 1);
  const claims = new Map<string, number>();
  for (const result of passed) {
    for (const name of result.touched) if (!name.startsWith('clause:') || result.covers.includes(name.slice('clause:'.length))) count(name);
    for (const clause of new Set(result.covers)) claims.set(clause, (claims.get(clause) ?? 0) + 1);
  }
  const items = coverageItems(regulation);
  const rows = items.map((item): CoverageRow => {
    const name = itemName(item);
    const scenarios = touched.get(name) ?? 0;
    const reason = item.unreachable ?? (Object.hasOwn(unreachable, name) ? unreachable[name] : undefined);
    return { ...item, ...(reason === undefined ? {} : { unreachable: reason }), status: statusOf(scenarios, reason), scenarios, ...(item.kind === 'clause' ? { claimed: claims.get(item.id) ?? 0 } : {}) };
  });
  const known = new Set(items.map(itemName));
  return { regulation: { id: regulation.id, version: regulation.version }, scenarios: passed.length, rows, dangling: Object.keys(unreachable).filter((name) => !known.has(name)) };
};
