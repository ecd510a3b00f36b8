import type { Aspect, OutcomeDifference, Side, Turn } from './outcome.js';

/** How grave a change is; what is undecided was not explored to its end. */
export type Level = 'error' | 'warning' | 'info' | 'undecided';

/** What a change does, by who gains: each class with its gravity and the class of the same change undone. */
export const classes = {
  'rights-narrowed': { level: 'error', mirror: 'rights-widened' },
  'complainant-term-shortened': { level: 'error', mirror: 'complainant-term-lengthened' },
  'organisation-term-lengthened': { level: 'error', mirror: 'organisation-term-shortened' },
  'duty-removed': { level: 'error', mirror: 'duty-added' },
  'course-changed': { level: 'error', mirror: 'course-changed' },
  mixed: { level: 'error', mirror: 'mixed' },
  'rights-widened': { level: 'warning', mirror: 'rights-narrowed' },
  'complainant-term-lengthened': { level: 'warning', mirror: 'complainant-term-shortened' },
  'organisation-term-shortened': { level: 'warning', mirror: 'organisation-term-lengthened' },
  'duty-added': { level: 'warning', mirror: 'duty-removed' },
  internal: { level: 'info', mirror: 'internal' },
  editorial: { level: 'info', mirror: 'editorial' },
  undecided: { level: 'undecided', mirror: 'undecided' },
} as const satisfies Record<string, { readonly level: Level; readonly mirror: string }>;

/** The name of a class of changes. */
export type ChangeClass = keyof typeof classes;

/** One row: what differs, on whose side and which way, and what that is. A turn that has no row changes the course. */
export interface ClassRow {
  readonly what: readonly Aspect[];
  readonly side: Side;
  readonly turn: Exclude<Turn, 'other'>;
  readonly class: ChangeClass;
}

/** Every class that has a direction, as rows; a test holds each against its mirror. */
export const classRows: readonly ClassRow[] = [
  { what: ['permitted', 'window'], side: 'complainant', turn: 'gone', class: 'rights-narrowed' },
  { what: ['permitted', 'window'], side: 'complainant', turn: 'new', class: 'rights-widened' },
  // A ground to decline that holds where it did not, or an act that declines, goes against who complains.
  { what: ['ground', 'decline'], side: 'complainant', turn: 'new', class: 'rights-narrowed' },
  { what: ['ground', 'decline'], side: 'complainant', turn: 'gone', class: 'rights-widened' },
  { what: ['due', 'until'], side: 'complainant', turn: 'earlier', class: 'complainant-term-shortened' },
  { what: ['due', 'until'], side: 'complainant', turn: 'later', class: 'complainant-term-lengthened' },
  { what: ['due', 'until'], side: 'organisation', turn: 'later', class: 'organisation-term-lengthened' },
  { what: ['due', 'until'], side: 'organisation', turn: 'earlier', class: 'organisation-term-shortened' },
  { what: ['extend'], side: 'organisation', turn: 'new', class: 'organisation-term-lengthened' },
  { what: ['extend'], side: 'organisation', turn: 'gone', class: 'organisation-term-shortened' },
  { what: ['duty'], side: 'organisation', turn: 'gone', class: 'duty-removed' },
  { what: ['duty'], side: 'organisation', turn: 'new', class: 'duty-added' },
  // What the complainant must do is a burden.
  { what: ['duty'], side: 'complainant', turn: 'new', class: 'rights-narrowed' },
  { what: ['duty'], side: 'complainant', turn: 'gone', class: 'rights-widened' },
];

/** Names of states and figures that bind nobody are the regulation's own business. */
const internal: readonly Aspect[] = ['state', 'measure'];

/**
 * The class of one difference.
 *
 * @example classOf({ what: 'due', side: 'complainant', turn: 'earlier' }) // 'complainant-term-shortened'
 */
export const classOf = ({ what, side, turn }: Pick<OutcomeDifference, 'what' | 'side' | 'turn'>): ChangeClass =>
  internal.includes(what) ? 'internal' : (classRows.find((row) => row.what.includes(what) && row.side === side && row.turn === turn)?.class ?? 'course-changed');
