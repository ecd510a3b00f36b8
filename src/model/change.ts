/** Something that is otherwise in one case than in another, as of the same date. */
export interface Change {
  readonly what: 'state' | 'fact' | 'part' | 'duty' | 'window' | 'measure' | 'decline' | 'finding';
  /** The name of it: a fact, an instance of a duty or window, a finding. */
  readonly id: string;
  readonly before: unknown;
  readonly after: unknown;
}
