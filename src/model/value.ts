import type { CivilDate } from './civil-date.js';
import type { Duration } from './duration.js';
import type { Text } from './text.js';

/** The type of a fact or an attribute, as data. */
export type ValueType =
  | { readonly type: 'date' | 'boolean' | 'text' | 'number' | 'duration' }
  | { readonly type: 'choice'; readonly options: Readonly<Record<string, Text>> }
  /** One of the regulation's grounds for declining a complaint. */
  | { readonly type: 'ground' };

/** A fact that a case can hold. */
export type FactDeclaration = ValueType & { readonly label: Text };

/** Something that an act carries; `required` acts are refused without it. */
export type AttributeDeclaration = ValueType & { readonly label: Text; readonly required?: true };

/** A value of a fact or an attribute; a date is a text. */
export type Value = boolean | string | number | Duration;

/** The TypeScript type that goes with a declaration. */
export type ValueOf<D, Ground extends string = string> = D extends { readonly type: 'choice'; readonly options: infer O }
  ? keyof O & string
  : D extends { readonly type: 'date' }
    ? CivilDate
    : D extends { readonly type: 'boolean' }
      ? boolean
      : D extends { readonly type: 'number' }
        ? number
        : D extends { readonly type: 'duration' }
          ? Duration
          : D extends { readonly type: 'ground' }
            ? Ground
            : D extends { readonly type: 'text' }
              ? string
              : Value;
