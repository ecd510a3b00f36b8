import { assess } from '../../facade/assess.js';
import type { AssessedDuty } from '../../model/assessment.js';
import type { Case } from '../../model/case.js';
import type { CivilDate } from '../../model/civil-date.js';
import type { ChartNode } from '../../regulation/chart.js';
import { compiledOf, type Regulation } from '../../regulation/regulation.js';
import type { ExtensionTerms } from '../../regulation/definition.js';

/** How long a case can stay in a state when every duty is met in time. */
export interface Bound {
  /** `assumed`: only by a norm that is not the text's own. */
  readonly kind: 'bounded' | 'assumed' | 'unbounded';
  readonly duty?: AssessedDuty;
  readonly extension?: ExtensionTerms;
  /** Clauses of the state and of the duties without a term that lead on from it. */
  readonly cites: readonly string[];
}

/** Whether an act of this type can take the case out of a state. */
const leadsOn = (leaf: ChartNode, event: string): boolean => {
  for (let node: ChartNode | undefined = leaf; node !== undefined; node = node.parent) {
    if (node.candidates.get(event)?.some(({ target }) => target !== undefined && target !== leaf) === true) return true;
  }
  return false;
};

/** A duty whose existence is not known yet counts: the latest day on which it could be met is what is asked. */
const owed = new Set<AssessedDuty['status']>(['open', 'undetermined']);

/**
 * What bounds the stay in an active state: the duty that is due first among those whose discharge leads on from it.
 *
 * A duty that is met by an act that leaves the case where it is bounds nothing: after it one can still wait.
 */
export const boundOf = (regulation: Regulation, current: Case, leaf: ChartNode, on: CivilDate): Bound => {
  const { definition } = compiledOf(regulation);
  const assessed = assess(regulation, current, on, { detail: 'dates' });
  if (!assessed.ok) throw new Error(`A case that was just made cannot be assessed: ${assessed.issues[0].code}`);
  const leading = assessed.value.duties.filter((duty) => owed.has(duty.status) && definition.duties[duty.id]?.dischargedBy.some(({ event }) => leadsOn(leaf, event)) === true);
  const first = (soft: boolean): AssessedDuty | undefined =>
    leading.filter((duty) => duty.due !== null && duty.soft === soft).reduce<AssessedDuty | undefined>((least, duty) => (least === undefined || (duty.due ?? '') < (least.due ?? '') ? duty : least), undefined);
  const duty = first(false) ?? first(true);
  const cites = [...new Set([...(leaf.source.meta?.cites ?? []), ...leading.flatMap((one) => one.cites)])];
  if (duty === undefined) return { kind: 'unbounded', cites };
  const extension = definition.duties[duty.id]?.extension;
  return { kind: duty.soft ? 'assumed' : 'bounded', duty, cites, ...(extension === undefined ? {} : { extension }) };
};
