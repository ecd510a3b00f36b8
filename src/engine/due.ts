import { lastDay, type Day } from '../calendar/civil-date.js';
import type { Step } from '../model/step.js';
import { computeTerm, explainTerm, type Extension, type TermInput } from '../calendar/term.js';
import type { DutyInstance, WindowInstance } from '../model/case.js';
import type { Missing } from '../model/verdict.js';
import type { Duty, Window } from '../regulation/definition.js';
import type { Compiled } from '../regulation/regulation.js';
import { isKnown, resolveMoments, type View } from './view.js';

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

/** The assumed norms for words such as "meteen" and "zodra", always marked as soft: the next working day, or the day itself. */
const norms = { immediately: { workingDays: 1 }, 'same-day': { days: 0 } } as const;

export const isSoft = (duty: Duty): boolean => duty.soft === true || typeof duty.within === 'string';

const measure = (compiled: Compiled, view: View, term: Duty | Window, instance: DutyInstance | WindowInstance, withSteps: boolean): Due => {
  if (term.within === undefined) return withoutTerm;
  const start = resolveMoments(view, term.from ?? 'opening', instance.opened);
  if (!isKnown(start)) return { ...withoutTerm, missing: start };
  const { extension } = 'extension' in term ? term : { extension: undefined };
  const records = ('extensions' in instance ? instance.extensions : undefined) ?? [];
  const effective = records.filter((record) => record.effect !== 'none');
  const lastEffective = effective[effective.length - 1];
  const grounds = extension === undefined ? {} : { cites: extension.cites };
  const extensions = effective.flatMap((record): Extension[] =>
    record.until !== undefined ? [{ until: record.until, ...grounds }] : record.by !== undefined ? [{ by: record.by, ...grounds }] : [],
  );
  const suspension = 'suspension' in term ? term.suspension : undefined;
  const input: TermInput = {
    from: start.day,
    // An assumed norm has no first day to argue about.
    eventDay: typeof term.within === 'string' ? 'excluded' : (compiled.definition.eventDay ?? 'excluded'),
    within: typeof term.within === 'string' ? norms[term.within] : term.within,
    calendar: compiled.calendarOf(term.calendar),
    roll: term.roll ?? compiled.definition.roll,
    extensions,
    // An end that was named after the term had stood still already reckons with that.
    suspensions: (('suspensions' in instance ? instance.suspensions : undefined) ?? []).filter((stretch) => lastEffective?.until === undefined || stretch.from > lastEffective.on).map((stretch) => ({ ...stretch, ...(suspension === undefined ? {} : { cites: suspension.cites }) })),
    cites: { start: term.cites, counted: term.cites },
  };
  const computed = withSteps ? explainTerm(input) : computeTerm(input);
  // An extension that names no end takes the end away until a later one gives it.
  const openEnded = lastEffective?.effect === 'open-ended';
  return {
    // No date can be written for an end after the year 9999.
    day: openEnded || computed.end === undefined || computed.end > lastDay ? undefined : computed.end,
    provisional: computed.provisional && !openEnded,
    missing: [],
    ...('steps' in computed ? { steps: openEnded ? (computed.steps as readonly Step[]).filter((step) => step.kind !== 'end') : (computed.steps as readonly Step[]) } : {}),
  };
};

/** Until when a duty can be met in time. */
export const dueOfDuty = (compiled: Compiled, view: View, duty: Duty, instance: DutyInstance, withSteps = false): Due => measure(compiled, view, duty, instance, withSteps);

/** Until when a window is open. */
export const endOfWindow = (compiled: Compiled, view: View, window: Window, instance: WindowInstance, withSteps = false): Due => measure(compiled, view, window, instance, withSteps);

