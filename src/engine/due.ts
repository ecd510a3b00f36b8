import { lastDay, type Day } from '../calendar/civil-date.js';
import type { Step } from '../model/step.js';
import { computeTerm, explainTerm, type Extension, type TermInput } from '../calendar/term.js';
import type { DutyInstance, WindowInstance } from '../model/case.js';
import type { Missing } from '../model/verdict.js';
import type { Duty, Window } from '../regulation/definition.js';
import type { Compiled } from '../regulation/regulation.js';
import { isKnownDay } from '../rules/rule-kind.js';
import { resolveMoments, type Seen } from './view.js';

/** The end of a term in a case. */
export interface Due {
  /** Last day in time; undefined when there is no term, or none that can be computed. */
  readonly day: Day | undefined;
  readonly provisional: boolean;
  /** What would have to be known to compute it. */
  readonly missing: readonly Missing[];
  readonly steps?: readonly Step[];
}

const withoutTerm: Due = { day: undefined, provisional: false, missing: [] };

export const isSoft = (duty: Duty): boolean => duty.soft === true || typeof duty.within === 'string';

const none: readonly never[] = [];

/** The end of the term of a duty or window: until when it can be met in time, or is open. */
export const measure = (compiled: Compiled, seen: Seen, term: Duty | Window, instance: DutyInstance | WindowInstance, withSteps: boolean): Due => {
  const basis = compiled.termOf(term);
  if (basis === undefined) return withoutTerm;
  const start = resolveMoments(seen, basis.from, instance.opened);
  if (!isKnownDay(start)) return { ...withoutTerm, missing: start };
  const { extensions: records = none, suspensions: stretches = none } = instance as Partial<DutyInstance>;
  const effective = records.length === 0 ? none : records.filter((record) => record.effect !== 'none');
  const lastEffective = effective[effective.length - 1];
  const input: TermInput = {
    from: start.day,
    eventDay: basis.eventDay,
    within: basis.within,
    calendar: basis.calendar,
    roll: basis.roll,
    cites: basis.cites,
    extensions: effective.length === 0 ? none : effective.flatMap((record): Extension[] =>
      record.until !== undefined ? [{ until: record.until, ...basis.extended }] : record.by !== undefined ? [{ by: record.by, ...basis.extended }] : [],
    ),
    // An end that was named after the term had stood still already reckons with that.
    suspensions: stretches.length === 0 ? none : stretches.filter((stretch) => lastEffective?.until === undefined || stretch.from > lastEffective.on).map((stretch) => ({ ...stretch, ...basis.suspended })),
  };
  const computed = withSteps ? explainTerm(input) : computeTerm(input);
  // An extension that names no end takes the end away until a later one gives it.
  const openEnded = lastEffective?.effect === 'open-ended';
  // No date can be written for an end after the year 9999.
  const day = openEnded || computed.end === undefined || computed.end > lastDay ? undefined : computed.end;
  const provisional = computed.provisional && !openEnded;
  if (!('steps' in computed)) return { day, provisional, missing: none };
  const steps = computed.steps as readonly Step[];
  return { day, provisional, missing: none, steps: openEnded ? steps.filter((step) => step.kind !== 'end') : steps };
};
