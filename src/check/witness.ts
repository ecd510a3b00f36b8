import { usualStarts } from './explore/explore.js';
import { applyToCase } from '../engine/apply.js';
import { emptyCase } from '../engine/empty-case.js';
import type { CivilDate } from '../model/civil-date.js';
import type { AnyEvent } from '../model/event.js';
import { compiledOf, type Regulation } from '../regulation/regulation.js';
import type { Scenario, ScenarioStep } from '../scenario/schema.js';
import { stepOf } from '../scenario/step-of-event.js';
import { issueWords } from '../scenario/words.js';

/**
 * A log as a scenario: where it ends, and for an event that is refused, that it is.
 *
 * @param title what it shows
 * @param on the day on which it shows, where nothing happens any more before it does
 * @returns a scenario that passes under the regulation as it is
 */
export const witnessScenario = (regulation: Regulation, title: string, log: readonly AnyEvent[], on?: CivilDate): Scenario => {
  const compiled = compiledOf(regulation);
  let current = emptyCase(regulation);
  const steps = log.map((event): ScenarioStep => {
    const taken = applyToCase(compiled, current, event);
    if (!taken.ok) return { ...stepOf(event), geweigerd: issueWords[taken.issues[0].code] };
    current = taken.value;
    return stepOf(event);
  });
  const [last] = steps.slice(-1);
  const waited: ScenarioStep = { datum: on ?? usualStarts[0], dan: { toestand: current.state } };
  if (last === undefined || (on !== undefined && on > last.datum)) return { reglement: regulation.id, titel: title, stappen: [...steps, waited] };
  return { reglement: regulation.id, titel: title, stappen: [...steps.slice(0, -1), 'geweigerd' in last ? last : { ...last, dan: { toestand: current.state } }] };
};
