import { sameData } from '../../model/same-data.js';
import type { Text } from '../../model/text.js';
import type { Definition } from '../../regulation/definition.js';
import { loadRegulation, trialOf } from '../../regulation/define-regulation.js';
import { compiledOf, type Regulation } from '../../regulation/regulation.js';
import { sameAnswers } from '../same-answers.js';
import { edited, valueAt, type Edit, type MutationOperator, type Path } from './operator.js';
import { mutationOperators } from './operators.js';

/** One small change to a regulation, before it is known whether a regulation remains. */
export interface Mutant {
  /** Operator and place, and of a reading the option: the same as long as the regulation has that place. */
  readonly id: string;
  readonly operator: string;
  readonly path: Path;
  readonly before: unknown;
  /** Undefined when it was taken away. */
  readonly after: unknown;
  readonly words: Text;
  /** What it is about, as in the edit that it was made by. */
  readonly touches: readonly string[];
  /** Clauses of the innermost thing that it changes. */
  readonly cites: readonly string[];
}

const written = (value: unknown, gone: string): string => (value === undefined ? gone : typeof value === 'string' ? value : JSON.stringify(value));

/** A whole candidate or extension is too much to read in a sentence. */
const short = (text: string): string => (text.length > 90 ? `${text.slice(0, 89)}…` : text);

const citesAt = (definition: Definition, path: Path): readonly string[] => {
  if (path[0] === 'chosen') return definition.readings[path[1] as string]?.clauses ?? [];
  for (let length = path.length; length > 0; length -= 1) {
    const { cites, meta } = (valueAt(definition, path.slice(0, length)) ?? {}) as { readonly cites?: unknown; readonly meta?: { readonly cites?: unknown } };
    // An event or a state can have that name as well.
    const found = Array.isArray(cites) ? cites : meta?.cites;
    if (Array.isArray(found)) return found as readonly string[];
  }
  return [];
};

const mutantOf = (definition: Definition, { id, label }: MutationOperator, { path, after, touches }: Edit): Mutant => {
  const before = valueAt(definition, path);
  const place = path.join(' › ');
  const told = (locale: 'nl' | 'en', gone: string): string => `${label[locale]}: ${place}, ${short(written(before, gone))} → ${short(written(after, gone))}`;
  return { id: `${id}:${[...path, ...(path[0] === 'chosen' ? [after as string] : [])].join('/')}`, operator: id, path, before, after, words: { nl: told('nl', 'niets'), en: told('en', 'nothing') }, touches, cites: citesAt(definition, path) };
};

/** Every small change that the operators know for a regulation. */
export const mutantsOf = ({ definition }: Regulation): readonly Mutant[] => mutationOperators.flatMap((operator) => operator.edits(definition).map((edit) => mutantOf(definition, operator, edit)));

/**
 * The regulation with one change.
 *
 * @returns undefined when what remains is no regulation: that mutant says nothing about the scenarios
 */
export const regulationOf = (base: Regulation, { path, after }: Mutant): Regulation | undefined => {
  const loaded = loadRegulation(edited(base.definition, path, after));
  return loaded.ok ? loaded.value : undefined;
};

/** The regulation with one change, to try scenarios on and throw away. */
export const trialWith = (base: Regulation, { path, after }: Mutant): Regulation | undefined => trialOf(edited(base.definition, path, after));

/** Whether a change is none as the regulation reads: its behaviour would have the same hash. No operator changes words. */
export const isSame = (base: Regulation, changed: Regulation): boolean =>
  sameData(base.readings, changed.readings) && sameAnswers(compiledOf(base).definition, compiledOf(changed).definition);
