import type { Issue } from './issue.js';

/** What a function of the facade gives: a value, or at least one issue. Nothing is thrown for bad input. */
export type Result<T> = Success<T> | Failure;

/** What was asked for. */
export interface Success<T> {
  readonly ok: true;
  readonly value: T;
}

/** Why something could not be done: at least one issue. */
export interface Failure {
  readonly ok: false;
  readonly issues: Issues;
}

/** At least one issue. */
export type Issues = readonly [Issue, ...Issue[]];

export const success = <T>(value: T): Success<T> => ({ ok: true, value });

export const failure = (...issues: Issues): Failure => ({ ok: false, issues });

/** The value when there are no issues, else all of them. */
export const resultOf = <T>(issues: readonly Issue[], value: () => T): Result<T> => {
  const [first, ...rest] = issues;
  return first === undefined ? success(value()) : failure(first, ...rest);
};
