import { classes, classLabels, type Entry, type MovedCase, type RegulationDiff, type Standing } from '../diff/index.js';
import type { Text } from '../model/text.js';
import type { Definition } from '../regulation/definition.js';
import type { Regulation } from '../regulation/regulation.js';
import { both } from './settings.js';

/** What an edit changes in one regulation. */
export interface DiffOfOne {
  readonly id: string;
  /** Null when nothing was ever approved. */
  readonly base: Regulation | null;
  readonly head: Regulation;
  /** Null when there is nothing to compare with. */
  readonly diff: RegulationDiff | null;
  readonly standing: Standing;
  readonly cases: readonly MovedCase[];
}

export interface DiffReport {
  readonly regulations: readonly DiffOfOne[];
}

export interface DiffReportOptions {
  readonly locale: 'nl' | 'en';
  readonly coloured: boolean;
}

export type DiffReporter = (report: DiffReport, options: DiffReportOptions) => string;

export const definitionsOf = ({ base, head }: DiffOfOne): readonly Definition[] => [head.definition, ...(base === null ? [] : [base.definition])];

export const isApproved = ({ standing }: DiffOfOne, entry: Entry): boolean => standing.approved.includes(entry);

export const levelOf = (entry: Entry): 'error' | 'warning' | 'info' | 'undecided' => classes[entry.class].level;

/** What stands at the top of an entry: its class. */
export const headingOf = (entry: Entry): Text => classLabels[entry.class];

/** Entries by what causes them, in the order in which they come. */
export const byCause = (diff: RegulationDiff): readonly (readonly [first: Entry, ...others: Entry[]])[] => {
  const groups = new Map<string, [Entry, ...Entry[]]>();
  for (const entry of diff.entries) {
    const key = JSON.stringify(entry.causes.map(({ path }) => path));
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [entry]);
    else known.push(entry);
  }
  return [...groups.values()];
};

/** The totals in a sentence. */
export const diffTotals = ({ regulations }: DiffReport): Text => {
  const unapproved = regulations.flatMap(({ standing }) => standing.unapproved);
  const stale = regulations.reduce((sum, { standing }) => sum + standing.stale.length, 0);
  const approved = regulations.reduce((sum, { standing }) => sum + standing.approved.length, 0);
  const fresh = regulations.filter(({ base }) => base === null).length;
  const parts = (words: readonly (readonly [number, string])[]): string => words.flatMap(([count, told]) => (count === 0 ? [] : [`${count} ${told}`])).join(', ');
  const nl = parts([[unapproved.length, 'wijzigingen zonder akkoord'], [approved, 'met akkoord'], [stale, 'verlopen akkoorden'], [fresh, 'reglementen zonder slot']]);
  const en = parts([[unapproved.length, 'changes without approval'], [approved, 'with approval'], [stale, 'stale approvals'], [fresh, 'regulations without a lock']]);
  return both(nl === '' ? 'Niets veranderd' : nl, en === '' ? 'Nothing changed' : en);
};
