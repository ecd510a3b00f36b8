import { loadRegulation } from '../regulation/define-regulation.js';
import type { Regulation } from '../regulation/regulation.js';
import { edited, valueAt, type Path } from '../check/mutation/operator.js';

/** A place in the canonical definition where base and head differ. */
export interface PathChange {
  readonly path: Path;
  /** Undefined where there was nothing. */
  readonly before: unknown;
  readonly after: unknown;
  /** The clauses that what stands there rests on. */
  readonly cites: readonly string[];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => value !== null && typeof value === 'object' && !Array.isArray(value);

/** A term is one thing: the number of weeks does not change into the number of days. */
const isWhole = (key: string | number | undefined): boolean => key === 'within' || key === 'length' || key === 'atMost';

const differing = (before: unknown, after: unknown, path: Path): readonly Omit<PathChange, 'cites'>[] => {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (!isWhole(path[path.length - 1])) {
    if (isObject(before) && isObject(after)) return [...new Set([...Object.keys(before), ...Object.keys(after)])].sort().flatMap((key) => differing(before[key], after[key], [...path, key]));
    if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) return before.flatMap((item: unknown, index) => differing(item, after[index], [...path, index]));
  }
  return [{ path, before, after }];
};

/** The clauses of what a path is in: the nearest that says what it rests on. */
const citesOf = (path: Path, ...definitions: readonly unknown[]): readonly string[] => {
  if (path[0] === 'clauses') return path.slice(1, 2).map(String);
  if (path[0] === 'chosen') return citesOf(['readings', ...path.slice(1)], ...definitions);
  for (let length = path.length; length > 0; length -= 1) {
    for (const definition of definitions) {
      const value = valueAt(definition, path.slice(0, length));
      if (!isObject(value)) continue;
      const cites = value['cites'] ?? (isObject(value['meta']) ? value['meta']['cites'] : undefined) ?? (path[0] === 'readings' ? value['clauses'] : undefined);
      if (Array.isArray(cites) && cites.length > 0) return cites as readonly string[];
    }
  }
  return [];
};

/** Each reading that was chosen is a place of its own, also where none was. */
const chosenIn = ({ definition }: Regulation): unknown => ({ ...definition, chosen: definition.chosen ?? {} });

/**
 * Every place where the data of two regulations differ, each once.
 *
 * @example dataDiff(approved, edited).map(({ path }) => path.join('/')) // ['duties/behandeling/within']
 */
export const dataDiff = (base: Regulation, head: Regulation): readonly PathChange[] =>
  differing(chosenIn(base), chosenIn(head), []).map((change) => ({ ...change, cites: citesOf(change.path, head.definition, base.definition) }));

/**
 * The base with one of the head's changes.
 *
 * @returns undefined when that alone leaves no regulation
 * @example withChange(approved, { path: ['duties', 'behandeling', 'within'], after: weeks(6) })?.definition.duties['behandeling']?.within // { weeks: 6 }
 */
export const withChange = (base: Regulation, { path, after }: Pick<PathChange, 'path' | 'after'>): Regulation | undefined => {
  const loaded = loadRegulation(edited(base.definition, path, after));
  return loaded.ok ? loaded.value : undefined;
};
