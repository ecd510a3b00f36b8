import { dutyStatuses, windowStatuses } from '../model/assessment.js';
import type { Text } from '../model/text.js';
import { isSwitchable } from '../regulation/readings.js';
import { compiledOf, type Regulation } from '../regulation/regulation.js';
import type { ScenarioResult, Touched } from './scenario-result.js';
import { transitionId } from './touched.js';
import { dutyStatusWords, windowStatusWords } from './words.js';

export const coverageKinds = ['clause', 'transition', 'duty', 'window', 'finding', 'reading', 'rule'] as const;

export type CoverageKind = (typeof coverageKinds)[number];

/** One thing that scenarios can exercise, and whether they do. */
export interface CoverageRow {
  readonly kind: CoverageKind;
  readonly id: string;
  readonly label: Text;
  readonly covered: boolean;
  /** How many passing scenarios exercise it. */
  readonly scenarios: number;
  /** Statuses or verdicts that came by, in the words of scenarios where there are words. */
  readonly seen: readonly string[];
  /** Clauses: that scenarios name it under `dekt`, and that it was really touched. */
  readonly claimed?: number;
}

/** What passing scenarios exercise of a regulation. */
export interface Coverage {
  readonly regulation: { readonly id: string; readonly version: string };
  readonly scenarios: number;
  readonly rows: readonly CoverageRow[];
}

type Counted = Pick<CoverageRow, 'covered' | 'scenarios' | 'seen'>;

const same = (text: string): Text => ({ nl: text, en: text });

/** Counts over the scenarios that passed: a failed one proves nothing. */
class Counter {
  constructor(private readonly results: readonly ScenarioResult[]) {}

  having(test: (touched: Touched, result: ScenarioResult) => boolean): Counted {
    const scenarios = this.results.filter((result) => test(result.touched, result)).length;
    return { covered: scenarios > 0, scenarios, seen: [] };
  }

  /** Something with statuses, which is covered when an expectation is about it. */
  statuses(seen: (touched: Touched) => readonly string[], expected: (touched: Touched) => readonly string[]): Counted {
    const words = [...new Set(this.results.flatMap((result) => seen(result.touched)))];
    return { ...this.having((touched) => expected(touched).length > 0), seen: words };
  }
}

const own = (record: Readonly<Record<string, readonly string[]>>, id: string): readonly string[] => (Object.hasOwn(record, id) ? (record[id] ?? []) : []);

/**
 * What a set of results exercises of a regulation: clauses, transitions, duties, windows, findings, readings and rules.
 *
 * Only scenarios that passed count. A clause is covered when a scenario claims it under `dekt` and something that rests on it
 * came by; a duty or window when an expectation is about it; an option of a reading when a scenario chose it, or, for the
 * default, when something rested on it.
 *
 * @param results of this regulation, whichever readings they chose; those of other regulations are left out
 * @example coverage(krachtigPerspectief, results).rows.filter((row) => !row.covered)
 */
export const coverage = (regulation: Regulation, results: readonly ScenarioResult[]): Coverage => {
  const passed = results.filter((result) => result.passed && result.regulation.id === regulation.id && result.regulation.version === regulation.version);
  const counter = new Counter(passed);
  const { definition, chart } = compiledOf(regulation);
  const rows: CoverageRow[] = [];
  for (const [id, clause] of Object.entries(definition.clauses)) {
    if (clause.notModelled !== undefined) continue;
    const counted = counter.having((touched, result) => result.covers.includes(id) && touched.clauses.includes(id));
    rows.push({ kind: 'clause', id, label: clause.summary, ...counted, claimed: passed.filter((result) => result.covers.includes(id)).length });
  }
  for (const node of chart.byPath.values()) {
    for (const [event, candidates] of node.candidates) {
      for (const { index, target, rule, is } of candidates) {
        const id = transitionId({ state: node.path, event, index });
        const guard = rule === undefined ? '' : ` [${rule}${is === 'holds' ? '' : ` ${is}`}]`;
        const label = same(`${node.path === '' ? '*' : node.path} · ${event}${guard}${target === undefined ? '' : ` → ${target.path}`}`);
        rows.push({ kind: 'transition', id, label, ...counter.having((touched) => touched.transitions.includes(id)) });
      }
    }
  }
  for (const [id, duty] of Object.entries(definition.duties)) {
    const counted = counter.statuses((touched) => own(touched.duties, id), (touched) => own(touched.expected.duties, id));
    rows.push({ kind: 'duty', id, label: duty.label, ...counted, seen: dutyStatuses.flatMap((status) => (counted.seen.includes(status) ? [dutyStatusWords[status]] : [])) });
  }
  for (const [id, window] of Object.entries(definition.windows)) {
    const counted = counter.statuses((touched) => own(touched.windows, id), (touched) => own(touched.expected.windows, id));
    rows.push({ kind: 'window', id, label: window.label, ...counted, seen: windowStatuses.flatMap((status) => (counted.seen.includes(status) ? [windowStatusWords[status]] : [])) });
  }
  for (const [id, finding] of Object.entries(definition.findings)) rows.push({ kind: 'finding', id, label: finding.label, ...counter.having((touched) => touched.findings.includes(id)) });
  for (const [id, reading] of Object.entries(definition.readings)) {
    if (!isSwitchable(reading)) continue;
    for (const [option, { label }] of Object.entries(reading.options)) rows.push({ kind: 'reading', id: `${id}=${option}`, label, ...counter.having((touched) => own(touched.readings, id).includes(option)) });
  }
  for (const [id, rule] of Object.entries(definition.rules)) rows.push({ kind: 'rule', id, label: rule.label, ...counter.statuses((touched) => own(touched.rules, id), (touched) => own(touched.rules, id)) });
  return { regulation: { id: regulation.id, version: regulation.version }, scenarios: passed.length, rows };
};
