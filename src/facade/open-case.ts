import { emptyCase } from '../engine/empty-case.js';
import { gateRegulation } from '../engine/gate.js';
import type { Case } from '../model/case.js';
import type { Vocabulary } from '../model/event.js';
import { RegulationError } from '../regulation/regulation-error.js';
import type { Regulation } from '../regulation/regulation.js';
import { notDefined } from '../text/issues/not-defined.js';

/**
 * A case in which nothing has happened yet, in the initial state of the regulation's chart.
 *
 * @throws RegulationError for what `defineRegulation` or `loadRegulation` did not make
 * @example openCase(krachtigPerspectief).state // ['nieuw']
 */
export const openCase = <V extends Vocabulary>(regulation: Regulation<V>): Case => {
  const known = gateRegulation(regulation);
  if (!known.ok) throw new RegulationError('without an id', known.issues, () => `${notDefined.cause.en} ${notDefined.remedy.en}`);
  return emptyCase(regulation);
};
