import { withReadings } from '../regulation/define-regulation.js';
import type { Regulation } from '../regulation/regulation.js';
import type { Scenario } from './schema.js';

const made = new WeakMap<Regulation, Map<string, Regulation>>();

/**
 * A regulation under the readings that a scenario chooses; many scenarios choose the same, and each choice is made once.
 *
 * @throws RegulationError for readings that the regulation does not have or cannot switch
 */
export const asRead = (regulation: Regulation, { lezing = {} }: Pick<Scenario, 'lezing'>): Regulation => {
  if (Object.keys(lezing).length === 0) return regulation;
  let choices = made.get(regulation);
  if (choices === undefined) made.set(regulation, (choices = new Map<string, Regulation>()));
  const key = JSON.stringify(lezing);
  let chosen = choices.get(key);
  if (chosen === undefined) choices.set(key, (chosen = withReadings(regulation, lezing)));
  return chosen;
};
