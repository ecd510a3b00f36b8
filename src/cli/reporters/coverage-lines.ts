import type { Locale, Text } from '../../model/text.js';
import { isSettled, type Coverage, type CoverageRow } from '../../scenario/coverage.js';
import { coverageKinds, type CoverageKind } from '../../scenario/coverage-items.js';
import { both } from '../settings.js';

export const kindLabels: Readonly<Record<CoverageKind, Text>> = {
  clause: both('bepalingen', 'clauses'),
  state: both('toestanden', 'states'),
  transition: both('overgangen', 'transitions'),
  guard: both('antwoorden van regels', 'guard outcomes'),
  duty: both('plichten', 'duties'),
  window: both('vensters', 'windows'),
  ground: both('gronden', 'grounds'),
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
  if (row.status === 'contradicted') return `${both('heet onbereikbaar, en kwam toch langs', 'said to be unreachable, and yet it came by')[locale]}: ${row.unreachable?.[locale] ?? ''}`;
  if (row.status === 'unreachable') return `${both('onbereikbaar', 'unreachable')[locale]}: ${row.unreachable?.[locale] ?? ''}`;
  if (row.kind === 'clause' && row.status === 'uncovered') {
    return (row.claimed ?? 0) > 0
      ? both('onder dekt genoemd, maar niets daarvan kwam langs', 'named under dekt, but nothing of it came by')[locale]
      : both('niet onder dekt genoemd', 'not named under dekt')[locale];
  }
  return row.kind === 'reading' ? row.label[locale] : '';
};


export const rowsOf = (coverage: Coverage, kind: CoverageKind): readonly CoverageRow[] => coverage.rows.filter((row) => row.kind === kind);

/** The rows of one kind, counted. */
export interface KindFigures {
  readonly kind: CoverageKind;
  readonly rows: readonly CoverageRow[];
  /** What still has to be covered, or is wrongly called unreachable. */
  readonly bare: readonly CoverageRow[];
  /** "30 van 32", with what is unreachable. */
  readonly text: Text;
}

/** The figures of each kind of which a regulation has anything. */
export const figuresOf = (coverage: Coverage): readonly KindFigures[] =>
  coverageKinds.flatMap((kind): KindFigures[] => {
    const rows = rowsOf(coverage, kind);
    if (rows.length === 0) return [];
    const covered = rows.filter((row) => row.status === 'covered').length;
    const unreachable = rows.filter((row) => row.status === 'unreachable').length;
    const rest = unreachable === 0 ? both('', '') : both(`, ${unreachable} onbereikbaar`, `, ${unreachable} unreachable`);
    return [{ kind, rows, bare: rows.filter((row) => !isSettled(row)), text: both(`${covered} van ${rows.length}${rest.nl}`, `${covered} of ${rows.length}${rest.en}`) }];
  });
