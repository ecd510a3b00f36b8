import { changeInWords, classLabels, type DiffOfOne, type DiffReport, type Entry, type MovedCase, type PathChange, type RegulationDiff } from '../diff/index.js';
import type { Change } from '../model/change.js';
import type { Text } from '../model/text.js';
import type { Definition } from '../regulation/definition.js';
import { both } from './settings.js';

export interface DiffReportOptions {
  readonly locale: 'nl' | 'en';
  readonly coloured: boolean;
}

export type DiffReporter = (report: DiffReport, options: DiffReportOptions) => string;

export const definitionsOf = ({ base, head }: DiffOfOne): readonly Definition[] => [head.definition, ...(base === null ? [] : [base.definition])];

export const isApproved = ({ standing }: DiffOfOne, entry: Entry): boolean => standing.approved.includes(entry);

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
  const unread = regulations.reduce((sum, one) => sum + one.unread.length, 0);
  const parts = (words: readonly (readonly [count: number, one: string, more: string])[]): string => words.flatMap(([count, one, more]) => (count === 0 ? [] : [`${count} ${count === 1 ? one : more}`])).join(', ');
  const nl = parts([
    [unapproved.length, 'wijziging zonder akkoord', 'wijzigingen zonder akkoord'],
    [approved, 'met akkoord', 'met akkoord'],
    [stale, 'verlopen akkoord', 'verlopen akkoorden'],
    [fresh, 'reglement zonder slot', 'reglementen zonder slot'],
    [unread, 'onleesbare regel', 'onleesbare regels'],
  ]);
  const en = parts([
    [unapproved.length, 'change without approval', 'changes without approval'],
    [approved, 'with approval', 'with approval'],
    [stale, 'stale approval', 'stale approvals'],
    [fresh, 'regulation without a lock', 'regulations without a lock'],
    [unread, 'line that cannot be read', 'lines that cannot be read'],
  ]);
  return both(nl === '' ? 'Niets veranderd' : nl, en === '' ? 'Nothing changed' : en);
};

/** A change in words, between what was approved and what stands here now. */
export const changeOf = ({ base, head }: DiffOfOne, change: PathChange): Text => changeInWords(change, (base ?? head).definition, head.definition);

/** How many running cases would change if they moved; undefined where none were given. */
export const casesInWords = ({ cases, unread, elsewhere }: DiffOfOne): Text | undefined => {
  if (cases.length + unread.length + elsewhere === 0) return undefined;
  const count = (kind: MovedCase['kind']): number => cases.filter((one) => one.kind === kind).length;
  const nl = [`${count('unchanged')} gelijk`, `${count('changed')} anders`, `${count('impossible')} onmogelijk`, ...(elsewhere === 0 ? [] : [`${elsewhere} van een ander reglement`]), ...(unread.length === 0 ? [] : [`${unread.length} onleesbaar`])];
  const en = [`${count('unchanged')} unchanged`, `${count('changed')} changed`, `${count('impossible')} impossible`, ...(elsewhere === 0 ? [] : [`${elsewhere} of another regulation`]), ...(unread.length === 0 ? [] : [`${unread.length} unreadable`])];
  return both(`lopende zaken: ${nl.join(', ')}`, `running cases: ${en.join(', ')}`);
};

const changed: Readonly<Record<Change['what'], Text>> = {
  state: both('toestand', 'state'),
  fact: both('feit', 'fact'),
  part: both('deel', 'part'),
  duty: both('plicht', 'duty'),
  window: both('recht', 'right'),
  measure: both('norm', 'measure'),
  decline: both('afwijzing', 'decline'),
  finding: both('bevinding', 'finding'),
};

/** What would become of a running case that does not stay as it is. */
export const moveInWords = (moved: MovedCase): Text => {
  if (moved.kind === 'unchanged') return both('gelijk', 'unchanged');
  if (moved.kind === 'impossible') return both('past niet meer', 'does not fit any more');
  const { days, changes } = moved;
  const shift = days === undefined ? undefined : `${days > 0 ? '+' : ''}${days}`;
  const told = (locale: 'nl' | 'en'): string => changes.map(({ what, id }) => `${changed[what][locale]} ${id}`.trim()).join(', ');
  const one = days === 1 || days === -1;
  return both(shift === undefined ? told('nl') : `${shift} ${one ? 'dag' : 'dagen'}: ${told('nl')}`, shift === undefined ? told('en') : `${shift} ${one ? 'day' : 'days'}: ${told('en')}`);
};
