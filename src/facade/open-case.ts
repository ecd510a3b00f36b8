import { emptyCase } from '../engine/empty-case.js';
import type { Case } from '../model/case.js';
import type { Vocabulary } from '../model/event.js';
import type { Regulation } from '../regulation/regulation.js';

/**
 * A case in which nothing has happened yet, in the initial state of the regulation's chart.
 *
 * @example openCase(krachtigPerspectief).state // ['nieuw']
 */
export const openCase = <V extends Vocabulary>(regulation: Regulation<V>): Case => emptyCase(regulation);
