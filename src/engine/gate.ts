import type { Case } from '../model/case.js';
import type { Vocabulary } from '../model/event.js';
import { failure, success, type Result } from '../model/result.js';
import { compiledOf, isRegulation, type Compiled, type Regulation } from '../regulation/regulation.js';

/** Cases that this library has made or read; a copy from elsewhere has to go through `readCase` first. */
class Checked extends (class {
  constructor(value: object) {
    // What a constructor returns is what the class below puts its mark on.
    return value;
  }
}) {
  readonly #mark = true;

  static has(value: object): boolean {
    return #mark in value;
  }
}

/** Marks a case as checked: not in its data, so that no copy has it, and many times cheaper than a weak set. */
// What it gives is used, or a bundler takes it for something without effect and leaves it out.
export const markChecked = (value: Case): Case => (Checked.has(value) ? value : (new Checked(value) as unknown as Case));

/** What the facade needs of a regulation. */
export const gateRegulation = <V extends Vocabulary>(regulation: Regulation<V>): Result<Compiled> =>
  isRegulation(regulation) ? success(compiledOf(regulation as unknown as Regulation)) : failure({ code: 'regulation-invalid', data: { reason: 'not-defined' } });

/** The same, for a case that must be one of this regulation and have been checked. */
export const gateCase = <V extends Vocabulary>(regulation: Regulation<V>, current: Case): Result<Compiled> => {
  const compiled = gateRegulation(regulation);
  if (!compiled.ok) return compiled;
  if (current === null || typeof current !== 'object' || !Checked.has(current)) return failure({ code: 'case-unchecked' });
  return belongs(regulation, current) ?? compiled;
};

/** The issue when a case is of another regulation or of other behaviour. */
export const belongs = <V extends Vocabulary>(regulation: Regulation<V>, current: Case): ReturnType<typeof failure> | undefined => {
  const { id, version, behaviour } = current.regulation;
  if (id !== regulation.id) return failure({ code: 'case-of-other-regulation', path: ['regulation', 'id'], data: { expected: regulation.id, found: id } });
  if (behaviour !== regulation.behaviour) {
    return failure({ code: 'case-of-other-behaviour', path: ['regulation', 'behaviour'], data: { expected: regulation.behaviour, found: behaviour, version } });
  }
  return undefined;
};
