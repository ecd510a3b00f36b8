import type { Locale, Text } from '../../model/text.js';
import type { Coverage, CoverageKind, CoverageRow } from '../../scenario/coverage.js';
import { both } from '../settings.js';

export const kindLabels: Readonly<Record<CoverageKind, Text>> = {
  clause: both('bepalingen', 'clauses'),
  transition: both('overgangen', 'transitions'),
  duty: both('plichten', 'duties'),
  window: both('vensters', 'windows'),
  finding: both('bevindingen', 'findings'),
  reading: both('lezingen', 'readings'),
  rule: both('regels', 'rules'),
};

/** Kinds with a row for each thing; of the others only what is not covered is named. */
export const tabled: readonly CoverageKind[] = ['clause', 'transition', 'duty', 'window', 'reading'];

/** What identifies a row to a reader. */
export const rowName = (row: CoverageRow): string => (row.kind === 'transition' ? row.label.nl : row.id);

/** What a row says beside its name and count. */
export const rowDetail = (row: CoverageRow, locale: Locale): string => {
  if (row.kind === 'clause' && !row.covered) {
    return (row.claimed ?? 0) > 0
      ? both('onder dekt genoemd, maar niets daarvan kwam langs', 'named under dekt, but nothing of it came by')[locale]
      : both('niet onder dekt genoemd', 'not named under dekt')[locale];
  }
  if (row.kind === 'duty' || row.kind === 'window') return row.seen.join(', ');
  return row.kind === 'reading' ? row.label[locale] : '';
};

export const rowsOf = (coverage: Coverage, kind: CoverageKind): readonly CoverageRow[] => coverage.rows.filter((row) => row.kind === kind);
