import type { $ZodIssue } from 'zod/v4/core';
import type * as z from 'zod/mini';
import { parseCivilDate } from '../calendar/civil-date.js';
import type { Issue } from '../model/issue.js';
import { nearest } from '../model/nearest.js';

type Path = readonly (string | number)[];

const valueAt = (input: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (value !== null && typeof value === 'object' ? (value as Record<string | number, unknown>)[key] : undefined), input);

const describe = (value: unknown): unknown =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value) ? (typeof value === 'string' ? value.slice(0, 120) : value) : Array.isArray(value) ? 'list' : typeof value;

interface SchemaDefinition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, unknown>>;
  readonly innerType?: unknown;
  readonly valueType?: unknown;
  readonly element?: unknown;
  readonly options?: readonly unknown[];
}

/** The schemas that can stand at a path: several where a union leaves that open. */
const schemasAt = (schema: unknown, path: Path): readonly SchemaDefinition[] => {
  const definition = (schema as { readonly _zod?: { readonly def?: SchemaDefinition } } | undefined)?._zod?.def;
  if (definition === undefined) return [];
  if (definition.innerType !== undefined) return schemasAt(definition.innerType, path);
  if (definition.options !== undefined) return definition.options.flatMap((option) => schemasAt(option, path));
  const [key, ...rest] = path;
  if (key === undefined) return [definition];
  return schemasAt(definition.shape?.[key] ?? definition.valueType ?? definition.element, rest);
};

/** The keys that a schema knows at a path, to name the nearest one. */
const keysAt = (schema: unknown, path: Path): readonly string[] => [...new Set(schemasAt(schema, path).flatMap((definition) => Object.keys(definition.shape ?? {})))];

/** How well the branches of a union fit: the one that got furthest before it failed says most. */
const closest = (branches: readonly (readonly $ZodIssue[])[]): readonly $ZodIssue[] => {
  const depth = (issues: readonly $ZodIssue[]): number => Math.max(0, ...issues.map((issue) => issue.path.length));
  const wrongKind = (issues: readonly $ZodIssue[]): boolean => issues.some((issue) => issue.path.length === 0 && issue.code === 'invalid_type');
  const fitting = branches.filter((issues) => !wrongKind(issues));
  return (fitting.length > 0 ? fitting : branches).reduce((best, issues) => (depth(issues) > depth(best) || (depth(issues) === depth(best) && issues.length < best.length) ? issues : best));
};

/**
 * What a schema found, as issues of ours: place, cause, and the nearest name where one was misspelt. One at a time, as they are asked for.
 *
 * @param input what was parsed, to tell a missing value from a wrong one
 * @param schema what it was parsed with, to name the keys that it knows
 * @param at where the input stands in what was given
 */
export function* issuesOf(error: z.core.$ZodError, input: unknown, schema: unknown, at: Path = []): Generator<Issue> {
  for (const found of error.issues) for (const issue of convert(found, [], input, schema)) yield at.length === 0 ? issue : { ...issue, path: [...at, ...(issue.path ?? [])] };
}

export const unknownKey = (key: string, path: Path, known: readonly string[]): Issue => ({ code: 'key-unknown', path: [...path, key], data: { key, nearest: nearest(key, known) ?? null } });

function* convert(issue: $ZodIssue, base: Path, input: unknown, schema: unknown): Generator<Issue> {
  const path = [...base, ...(issue.path as (string | number)[])];
  const found = valueAt(input, path);
  const wrong = (expected: Issue['data']): Issue => ({ code: 'value-invalid', path, data: { found: describe(found), ...expected } });
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(schema, path);
      for (const key of issue.keys) yield unknownKey(key, path, known);
      return;
    }
    case 'invalid_union':
      if (issue.errors.length > 0) for (const inner of closest(issue.errors)) yield* convert(inner, path, input, schema);
      else yield wrong(issue.discriminator === undefined ? {} : { discriminator: issue.discriminator });
      return;
    case 'invalid_value':
      yield found === undefined
        ? { code: 'key-missing', path, data: { expected: issue.values } }
        : wrong({ expected: issue.values, nearest: typeof found === 'string' ? (nearest(found, issue.values.map(String)) ?? null) : null });
      return;
    case 'invalid_format': {
      if (issue.format !== 'date') {
        yield wrong({ expected: issue.format });
        return;
      }
      const parsed = parseCivilDate(found);
      if (!parsed.ok) for (const dateIssue of parsed.issues) yield { ...dateIssue, path };
      return;
    }
    case 'invalid_key':
      yield { code: 'value-invalid', path, data: { found: path[path.length - 1] ?? null, expected: 'id' } };
      return;
    case 'invalid_type':
      yield found === undefined ? { code: 'key-missing', path, data: { expected: issue.expected } } : wrong({ expected: issue.expected });
      return;
    default:
      yield wrong({ expected: issue.code });
  }
}
