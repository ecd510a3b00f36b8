import type { CivilDate } from './civil-date.js';
import type { Text } from './text.js';
import type { AttributeDeclaration, FactDeclaration, Value, ValueOf } from './value.js';

/** Keys that every event may have; no attribute can be named like one of them. */
export const eventKeys = ['type', 'on', 'id', 'by', 'recordedOn', 'part', 'duty', 'facts'] as const;

/** A kind of act that a regulation knows. */
export interface EventDeclaration<Actor extends string = string, Clause extends string = string> {
  readonly label: Text;
  /** Who can do it. With one name, that actor is assumed when an event does not say. */
  readonly by?: readonly Actor[];
  readonly attributes?: Readonly<Record<string, AttributeDeclaration>>;
  /** It only makes facts known, and is taken in any state while something is open. */
  readonly informs?: true;
  /** It decides what becomes of the part that it names in `part`: `true`, or the attribute that says what. */
  readonly fate?: true | { readonly attribute: string };
  readonly cites?: readonly Clause[];
}

/** What a regulation knows, at the level of types. */
export interface Vocabulary {
  readonly actor: string;
  readonly events: Readonly<Record<string, EventDeclaration>>;
  readonly facts: Readonly<Record<string, FactDeclaration>>;
  readonly ground: string;
  readonly readings: Readonly<Record<string, string>>;
}

/** An act that has happened. Attributes stand beside these keys. */
interface EventKeys<V extends Vocabulary> {
  /** The day on which it happened; for a filing the day of receipt. */
  readonly on: CivilDate;
  readonly id?: string;
  readonly by?: V['actor'];
  /** The day on which it was entered; has no legal effect. */
  readonly recordedOn?: CivilDate;
  /** The part (deel) of the complaint that it concerns. */
  readonly part?: string;
  /** The instance of a duty that it concerns, such as `behandeling#2`; the oldest open one when left out. */
  readonly duty?: string;
  readonly facts?: { readonly [F in keyof V['facts']]?: ValueOf<V['facts'][F], V['ground']> };
}

type AttributesOf<D, Ground extends string> = D extends { readonly attributes: infer A }
  ? { readonly [K in keyof A as A[K] extends { required: true } ? K : never]: ValueOf<A[K], Ground> } & {
      readonly [K in keyof A as A[K] extends { required: true } ? never : K]?: ValueOf<A[K], Ground>;
    }
  : unknown;

/** Any event, before its regulation is known. */
export interface AnyEvent extends EventKeys<Vocabulary> {
  readonly type: string;
  readonly [attribute: string]: unknown;
}

/** An event in the vocabulary of one regulation. */
export type Event<V extends Vocabulary = Vocabulary> = string extends keyof V['events']
  ? AnyEvent
  : { readonly [T in keyof V['events'] & string]: { readonly type: T } & EventKeys<V> & AttributesOf<V['events'][T], V['ground']> }[keyof V['events'] & string];

/** What is known of a case or a part of it, by the id of the fact. */
export type Facts = Readonly<Record<string, Value>>;
