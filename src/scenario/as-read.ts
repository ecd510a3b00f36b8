import { oncePer } from '../model/once-per.js';
import { withReadings } from '../regulation/define-regulation.js';
import type { Regulation } from '../regulation/regulation.js';
import type { Scenario } from './schema.js';

const madeOf = oncePer((_regulation: Regulation) => new Map<string, Regulation>());

/**
 * A regulation under the readings that a scenario chooses; many scenarios choose the same, and each choice is made once.
 *
 * @throws RegulationError for readings that the regulation does not have or cannot switch
 */
export const asRead = (regulation: Regulation, { lezing = {} }: Pick<Scenario, 'lezing'>): Regulation => {
  if (Object.keys(lezing).length === 0) return regulation;
  const made = madeOf(regulation);
  const key = JSON.stringify(lezing);
  let chosen = made.get(key);
  if (chosen === undefined) made.set(key, (chosen = withReadings(regulation, lezing)));
  return chosen;
};
