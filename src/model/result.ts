import type { Issue } from './issue.js';
import { sparingly } from './nearest.js';

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

/** How many faults of one input are told. */
export const mostTold = 1000;

/** The faults, and of very many the first: the others are not looked for, for who has mended so many asks again. */
export const toldOf = (issues: Iterable<Issue>): readonly Issue[] =>
  sparingly(() => {
    const told: Issue[] = [];
    for (const issue of issues) {
      if (told.length === mostTold) return [...told, { code: 'more-issues', data: { told: mostTold } }];
      told.push(issue);
    }
    return told;
  });

/** The value when there are no issues, else those that are told. */
export const resultOf = <T>(issues: Iterable<Issue>, value: () => T): Result<T> => {
  const [first, ...rest] = toldOf(issues);
  return first === undefined ? success(value()) : failure(first, ...rest);
};
