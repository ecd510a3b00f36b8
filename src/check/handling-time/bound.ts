import { fromDay, toDay, type Day } from '../../calendar/civil-date.js';
import { isSoft } from '../../engine/due.js';
import { Situation } from '../../engine/situation.js';
import type { DutyStatus } from '../../model/assessment.js';
import type { Case } from '../../model/case.js';
import type { CivilDate } from '../../model/civil-date.js';
import { compiledOf, type Regulation } from '../../regulation/regulation.js';

/** How long a case can stay where it is when every duty is met in time. */
export interface Bound {
  /** `assumed`: only by a norm that is not the text's own. */
  readonly kind: 'bounded' | 'assumed' | 'unbounded';
  readonly duty?: string;
  /** The last day that is in time; it can have passed. */
  readonly due?: CivilDate;
  /** Clauses of the duties that lead on, with and without a term. */
  readonly cites: readonly string[];
}

/** A duty whose existence is not known yet counts: the latest day on which it could be met is what is asked. */
const owed = new Set<DutyStatus>(['open', 'undetermined', 'overdue']);

/** What bounds a stay: of the duties that lead on from it, the one that is due first; an assumed norm only where the text has no term. */
export const boundOf = (regulation: Regulation, current: Case, leading: ReadonlySet<string>, on: CivilDate): Bound => {
  const compiled = compiledOf(regulation);
  // Of a whole assessment only this is asked, many thousands of times.
  const situation = new Situation(compiled, { current }, toDay(on));
  const cites = new Set<string>();
  let first: { readonly id: string; readonly day: Day; readonly soft: boolean } | undefined;
  for (const instance of current.duties) {
    const duty = compiled.definition.duties[instance.duty];
    if (duty === undefined || !leading.has(instance.duty)) continue;
    const { status, due } = situation.standingOfDuty(instance);
    if (!owed.has(status)) continue;
    for (const clause of duty.cites) cites.add(clause);
    if (due.day === undefined) continue;
    const soft = isSoft(duty);
    if (first === undefined || (soft === first.soft ? due.day < first.day : first.soft)) first = { id: instance.duty, day: due.day, soft };
  }
  return first === undefined ? { kind: 'unbounded', cites: [...cites] } : { kind: first.soft ? 'assumed' : 'bounded', duty: first.id, due: fromDay(first.day), cites: [...cites] };
};
