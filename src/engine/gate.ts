import type { Case } from '../model/case.js';
import type { CivilDate } from '../model/civil-date.js';
import { failure, success, type Result } from '../model/result.js';
import { compiledIn, type Compiled } from '../regulation/regulation.js';

/** Cases that this library has made or read; a copy from elsewhere has to go through `readCase` first. */
class Checked extends (class {
  constructor(value: object) {
    // What a constructor returns is what the class below puts its mark on.
    return value;
  }
}) {
  readonly #isNumbered;
  readonly #last;

  constructor(value: object, isNumbered: boolean, last: CivilDate | undefined) {
    super(value);
    this.#isNumbered = isNumbered;
    this.#last = last;
  }

  static last(value: Case): CivilDate | undefined {
    return #last in value ? value.#last : value.log[value.log.length - 1]?.event.on;
  }

  static has(value: object): boolean {
    return #isNumbered in value;
  }

  static isNumbered(value: object): boolean {
    return #isNumbered in value && value.#isNumbered;
  }
}

/**
 * Marks a case as checked: not in its data, so that no copy has it, and many times cheaper than a weak set.
 *
 * @param isNumbered every act in its log has the name that its place gives it
 */
// What it gives is used, or a bundler takes it for something without effect and leaves it out.
export const markChecked = (value: Case, isNumbered = false, last = value.log[value.log.length - 1]?.event.on): Case => (Checked.has(value) ? value : (new Checked(value, isNumbered, last) as unknown as Case));

/** The day of the last act in the log. */
export const lastDayOf = (value: Case): CivilDate | undefined => Checked.last(value);

/** Whether it is known that no act in the log can have the name of the next. */
export const isNumbered = (value: Case): boolean => Checked.isNumbered(value);

const notDefined = { code: 'regulation-invalid', data: { reason: 'not-defined' } } as const;

/** What the facade needs of a regulation. */
export const gateRegulation = (regulation: unknown): Result<Compiled> => {
  const compiled = compiledIn(regulation);
  return compiled === undefined ? failure(notDefined) : success(compiled);
};

/** The same, for a case that must be one of this regulation and have been checked. */
export const gateCase = (regulation: unknown, current: Case): Result<Compiled> => {
  const compiled = compiledIn(regulation);
  if (compiled === undefined) return failure(notDefined);
  if (current === null || typeof current !== 'object' || !Checked.has(current)) return failure({ code: 'case-unchecked' });
  return belongs(compiled, current) ?? success(compiled);
};

/** The issue when a case is of another regulation or of other behaviour. */
export const belongs = ({ stamp }: Compiled, { regulation }: Case): ReturnType<typeof failure> | undefined => {
  if (regulation === stamp) return undefined;
  const { id, version, behaviour } = regulation;
  if (id !== stamp.id) return failure({ code: 'case-of-other-regulation', path: ['regulation', 'id'], data: { expected: stamp.id, found: id } });
  if (behaviour !== stamp.behaviour) return failure({ code: 'case-of-other-behaviour', path: ['regulation', 'behaviour'], data: { expected: stamp.behaviour, found: behaviour, version } });
  return undefined;
};
