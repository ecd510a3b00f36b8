import type { Text } from '../../model/text.js';
import type { Definition } from '../../regulation/definition.js';

export type Path = readonly (string | number)[];

/** One small change to a regulation's data. */
export interface Edit {
  readonly path: Path;
  /** What comes in its place; undefined takes it away. */
  readonly after: unknown;
  /** What it is about: names of coverage items (a duty, window or reading without its status or option), and acts as `act:event` or `act:event by actor`. */
  readonly touches: readonly string[];
}

/** One way of changing a regulation, wherever it applies. */
export interface MutationOperator {
  readonly id: string;
  readonly label: Text;
  edits(definition: Definition): readonly Edit[];
}

/** A row of the table of operators. */
export const operator = (id: string, nl: string, en: string, edits: MutationOperator['edits']): MutationOperator => ({ id, label: { nl, en }, edits });

/** The value at a path, undefined when there is none. */
export const valueAt = (data: unknown, path: Path): unknown => path.reduce<unknown>((value, key) => (value as Readonly<Record<string | number, unknown>> | undefined)?.[key], data);

/** The same data with one value replaced or, with undefined, taken away. */
export const edited = (data: unknown, [key, ...rest]: Path, after: unknown): unknown => {
  if (key === undefined) return after;
  if (Array.isArray(data)) {
    if (rest.length === 0 && after === undefined) return data.filter((_item, index) => index !== key) as unknown;
    return data.map((item: unknown, index) => (index === key ? edited(item, rest, after) : item));
  }
  const record = (data ?? {}) as Readonly<Record<string, unknown>>;
  if (rest.length > 0 || after !== undefined) return { ...record, [key]: edited(record[key], rest, after) };
  return Object.fromEntries(Object.entries(record).filter(([other]) => other !== key));
};

/** The name after this one in a list, going round; the next best thing that is certainly another. */
export const nextOf = <T>(list: readonly T[], one: T): T | undefined => {
  const next = list[(list.indexOf(one) + 1) % list.length];
  return next === one ? undefined : next;
};

/** An edit for each element of what may be a list at a path; the last element takes the list with it if it has to. */
export const dropEach = (value: unknown, path: Path, touches: readonly string[], whole = true): readonly Edit[] => {
  if (value === undefined) return [];
  if (!Array.isArray(value) || (value.length === 1 && whole)) return [{ path, after: undefined, touches }];
  return value.map((_item, index) => ({ path: [...path, index], after: undefined, touches }));
};

/** Edits for each item of a section, by what one of them gives. */
export const each = <T>(items: Readonly<Record<string, T>>, edits: (item: T, id: string) => readonly Edit[]): readonly Edit[] => Object.entries(items).flatMap(([id, item]) => edits(item, id));
