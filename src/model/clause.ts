import type { Text } from './text.js';

/** What a clause of a regulation is about; the first that fits is its kind, others go in `also`. */
export const clauseKinds = [
  'definition',
  'scope',
  'exclusion',
  'admissibility',
  'limitation',
  'anonymity',
  'formal-requirement',
  'deadline',
  'extension',
  'transition',
  'right',
  'notification-duty',
  'registration-reporting',
  'external-escalation',
  'entry-into-force',
  'confidentiality',
  'role',
  'power',
  'standard',
  'reference',
  'precedence',
] as const;

/** What a clause is about. */
export type ClauseKind = (typeof clauseKinds)[number];

/** Recognises a passage of the document without holding a word of it. */
export interface Passage {
  /** Number of normalised words. */
  readonly words: number;
  /** Hash of the normalised words. */
  readonly hash: string;
  /** Hash of the words just before, to tell a repeated passage from its twin. */
  readonly before: string;
  /** Hash of the words just after. */
  readonly after: string;
}

/** A provision of the document, in our own words. */
export interface Clause {
  readonly kind: ClauseKind;
  readonly also?: readonly ClauseKind[];
  readonly summary: Text;
  /** Where it stands in the document, as printed. */
  readonly place: string;
  readonly passage?: Passage;
  /** Why nothing in the regulation cites this clause; required exactly when nothing does. */
  readonly notModelled?: Text;
}
