import type { Phase } from '../model/assessment.js';
import type { Ids } from '../model/ids.js';

/** The profile of XState that a regulation's chart is written in. Every key is XState's own; what is not here is refused. */

/** What an event may lead to, tried in order: the first candidate whose guard holds is taken. */
export interface Candidate<I extends Ids = Ids> {
  /** A sibling (`onderzoek`), a child (`.gesprek`) or a path from the root (`#id.lopend.officieel`); without it the state stays. */
  readonly target?: string;
  readonly guard?: { readonly type: I['rule']; readonly params: { readonly is: 'holds' | 'fails' | 'unknown' } };
  readonly description?: string;
  readonly meta?: TransitionMeta<I>;
}

/** What a transition does beside moving the case. */
export interface TransitionMeta<I extends Ids = Ids> {
  readonly cites?: readonly I['clause'][];
  readonly readings?: readonly I['reading'][];
  /** With this act the complaint is filed: `'filing'` is its day. */
  readonly files?: true;
  /** Duties that it opens. */
  readonly opens?: readonly I['duty'][];
  /** Duties that it opens and that the same act meets. */
  readonly opensMet?: readonly I['duty'][];
  /** Duties whose open instances it cancels. */
  readonly closes?: readonly I['duty'][];
  /** Windows that it opens. */
  readonly windows?: readonly I['window'][];
  /** Windows whose open instances it closes. */
  readonly closesWindows?: readonly I['window'][];
  readonly finding?: I['finding'] | readonly I['finding'][];
}

/** What a state rests on, and what is found of a case in it. */
export interface StateMeta<I extends Ids = Ids> {
  readonly cites?: readonly I['clause'][];
  /** A finding that stands as long as the case is in this state. */
  readonly finding?: I['finding'] | readonly I['finding'][];
}

/** A state where a case can be. */
export interface StateNode<I extends Ids = Ids> {
  readonly type?: 'atomic' | 'compound' | 'parallel' | 'final';
  readonly initial?: string;
  readonly states?: Readonly<Record<string, StateNode<I>>>;
  readonly on?: { readonly [E in I['event']]?: Candidate<I> | readonly Candidate<I>[] };
  readonly tags?: readonly Phase[];
  readonly description?: string;
  readonly meta?: StateMeta<I>;
}

/** A whole chart: a compound or parallel state at the root. */
export type Statechart<I extends Ids = Ids> = StateNode<I> & { readonly states: Readonly<Record<string, StateNode<I>>> };
