import { toDay, type Day } from '../calendar/civil-date.js';
import { applyEvent } from '../facade/apply-event.js';
import { openCase } from '../facade/open-case.js';
import type { Case } from '../model/case.js';
import type { Regulation } from '../regulation/regulation.js';

/** A stretch in a leaf state; both days inclusive. */
export interface Stay {
  readonly path: string;
  readonly from: Day;
  until: Day;
}

/** The states through which a case went, from its log. */
export const staysOf = (regulation: Regulation, current: Case, asOf: Day): readonly Stay[] => {
  const stays: Stay[] = [];
  let active = new Map<string, Stay>();
  let replayed = openCase(regulation);
  for (const { event, tolerated } of current.log) {
    const next = applyEvent(regulation, replayed, event, { tolerate: tolerated === true });
    if (!next.ok) throw new Error(`Event ${event.id} is in the log and was refused.`);
    replayed = next.value;
    const on = toDay(event.on);
    const now = new Map<string, Stay>();
    for (const path of replayed.state) {
      const stay = active.get(path) ?? { path, from: on, until: asOf };
      if (!active.has(path)) stays.push(stay);
      now.set(path, stay);
    }
    for (const [path, stay] of active) if (!now.has(path)) stay.until = on;
    active = now;
  }
  return stays;
};
