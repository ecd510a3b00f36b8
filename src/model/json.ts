import type { Issue } from './issue.js';
import { failure, success, type Result } from './result.js';

/** Plain JSON data. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * The largest input that is read: values in all, and levels deep. The largest of the five regulations has 7,543 values; a case of
 * a thousand events has six to fifteen thousand. A request can hold the cases of a year, each within its own limit.
 */
export const jsonLimits = { values: 16_000, valuesOfRegulation: 10_000, valuesOfRequest: 2_000_000, depth: 64 } as const;

const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * A private copy of plain JSON data, read once.
 *
 * Refuses what JSON cannot say (functions, NaN, cycles, class instances), keys that JavaScript objects already have,
 * and what is deeper or larger than `jsonLimits`. Accessors and proxies that throw give an issue too.
 *
 * @param most how many values it may have
 * @param isPlain which objects need no copy, being known as plain and frozen
 */
export const copyJson = (input: unknown, most: number = jsonLimits.values, isPlain: (value: object) => boolean = () => false): Result<Json> => {
  let values = 0;
  let problem: Issue | undefined;
  /** What is being copied, from the whole inwards, and where in it. */
  const within: object[] = [];
  const path: (string | number)[] = [];
  const copyAt = (key: string | number, value: unknown): Json => {
    path.push(key);
    const copied = copy(value);
    path.pop();
    return copied;
  };
  const copy = (value: unknown): Json => {
    if (problem !== undefined) return null;
    values += 1;
    if (values > most) {
      problem = { code: 'json-too-large', data: { limit: most } };
      return null;
    }
    if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
    if (typeof value === 'number') {
      if (!Number.isFinite(value)) problem = { code: 'json-invalid', path: [...path], data: { found: String(value) } };
      return value;
    }
    if (typeof value !== 'object') {
      problem = { code: 'json-invalid', path: [...path], data: { found: typeof value } };
      return null;
    }
    if (isPlain(value)) return value as Json;
    // What holds itself has no end either.
    if (path.length >= jsonLimits.depth || within.includes(value)) {
      problem = { code: 'json-too-deep', path: path.slice(0, 8), data: { limit: jsonLimits.depth } };
      return null;
    }
    if (Array.isArray(value)) {
      const list: Json[] = [];
      within.push(value);
      for (let index = 0; index < value.length && problem === undefined; index += 1) list.push(copyAt(index, value[index]));
      within.pop();
      return list;
    }
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== null && prototype !== Object.prototype && Object.getPrototypeOf(prototype) !== null) {
      problem = { code: 'json-invalid', path: [...path], data: { found: 'class-instance' } };
      return null;
    }
    const object: Record<string, Json> = {};
    within.push(value);
    for (const key of Object.keys(value)) {
      if (forbidden.has(key)) {
        problem = { code: 'key-unknown', path: [...path], data: { key } };
        return null;
      }
      const entry: unknown = (value as Record<string, unknown>)[key];
      if (entry !== undefined) object[key] = copyAt(key, entry);
    }
    within.pop();
    return object;
  };
  try {
    const copied = copy(input);
    return problem === undefined ? success(copied) : failure(problem);
  } catch {
    return failure({ code: 'json-invalid', data: { found: 'unreadable' } });
  }
};

/** The items of what should be a list; undefined when it is none or cannot be read. */
export const itemsOf = (input: unknown): readonly unknown[] | undefined => {
  try {
    return Array.isArray(input) ? Array.from<unknown>(input) : undefined;
  } catch {
    return undefined;
  }
};

/** What should be an object with options, read once; without options when it is none or cannot be read. */
export const optionsIn = <T extends object>(input: T): Partial<T> => {
  try {
    return { ...input };
  } catch {
    return {};
  }
};
