import { asAfter } from './grounds.js';
import type { DutyStatus } from '../../src/model/assessment.js';
import type { CivilDate } from '../../src/model/civil-date.js';
import type { Duration } from '../../src/model/duration.js';
import type { Missing } from '../../src/model/verdict.js';
import type { Duty } from '../../src/regulation/definition.js';
import { calendarNamed } from './calendar.js';
import { dayAfter, dayBefore } from './days.js';
import { isPast, type Owed, type Scene } from './model.js';
import { dateOf, isKnown } from './moments.js';
import { verdictOf } from './rules.js';
import { lastDayOf, type End, type Term } from './term.js';

/** One instance of a duty on a date: when it is due and how it stands. */

export const dutyOf = (scene: Scene, owed: Owed): Duty => scene.regulation.duties[owed.duty] as Duty;

/** A term that only has a start and a length. */
export const plainTerm = ({ regulation }: Scene, from: CivilDate, within: Duration, more: Partial<Pick<Duty, 'calendar' | 'roll'>> = {}): End =>
  lastDayOf({
    from,
    within,
    calendar: calendarNamed(more.calendar ?? regulation.calendar, regulation.calendars),
    roll: more.roll ?? regulation.roll,
    eventDay: regulation.eventDay ?? 'excluded',
    extensions: [],
    suspensions: [],
    cites: {},
  });

export type Due = { readonly missing: readonly Missing[] } | (End & { readonly missing?: never; readonly openEnded: boolean });

/** When an instance is due, with the extensions and suspensions that it has had. */
export const dueOf = (scene: Scene, owed: Owed): Due => {
  const { regulation } = scene;
  const duty = dutyOf(scene, owed);
  const none = { end: undefined, provisional: false, steps: [], openEnded: false };
  if (duty.within === undefined) return none;
  const from = dateOf(scene, duty.from ?? 'opening', owed.opened);
  if (!isKnown(from)) return { missing: from.missing };
  const last = owed.extensions.filter(({ effect }) => effect !== 'none').at(-1);
  const term = lastDayOf({
    from: from.date,
    within: duty.within === 'immediately' ? { workingDays: 1 } : duty.within === 'same-day' ? { days: 0 } : duty.within,
    calendar: calendarNamed(duty.calendar ?? regulation.calendar, regulation.calendars),
    roll: duty.roll ?? regulation.roll,
    // An assumed norm has no first day to argue about.
    eventDay: typeof duty.within === 'string' ? 'excluded' : (regulation.eventDay ?? 'excluded'),
    extensions: owed.extensions.flatMap(({ effect, by, until }): Term['extensions'] => {
      if (effect !== 'extended') return [];
      const rest = { cites: duty.extension?.cites ?? [] };
      return by !== undefined ? [{ by, ...rest }] : until !== undefined ? [{ until, ...rest }] : [];
    }),
    // An end that was named after the term had stood still already reckons with that.
    suspensions: owed.suspensions.filter(({ from: begun }) => last?.until === undefined || begun > last.on).map((suspension) => ({ ...suspension, cites: duty.suspension?.cites ?? [] })),
    cites: { start: duty.cites, counted: duty.cites },
  });
  const openEnded = last?.effect === 'open-ended';
  return openEnded ? { end: undefined, provisional: false, openEnded, steps: term.steps.filter(({ kind }) => kind !== 'end') } : { ...term, openEnded };
};

export interface Standing {
  readonly status: DutyStatus;
  readonly due: CivilDate | undefined;
  readonly metOn?: CivilDate;
  readonly breached: boolean;
  readonly missing: readonly Missing[];
  readonly term: Due;
}

export const dutyStatus = (scene: Scene, owed: Owed): Standing => {
  const duty = dutyOf(scene, owed);
  const term = dueOf(scene, owed);
  const due = term.missing === undefined ? term.end : undefined;
  const met = owed.met?.on;
  const rest = { due, term, missing: [] };
  // A letter on its way has not arrived.
  if (met !== undefined && (isPast(scene, dayBefore(met), dayAfter))) {
    const late = due !== undefined && met > due;
    return { ...rest, status: late ? 'metLate' : 'met', metOn: met, breached: late };
  }
  if (owed.cancelled !== undefined) return { ...rest, status: 'cancelled', breached: due !== undefined && owed.cancelled.on > due };
  const { act: _act, ...before } = scene;
  const asked: Scene = duty.whenAsOf === 'opening' ? { ...before, history: asAfter(scene.history, owed.opened.event) } : scene;
  const when = duty.when === undefined ? undefined : verdictOf(asked, duty.when);
  if (when?.status === 'unknown') return { ...rest, status: 'undetermined', missing: when.missing, breached: false };
  if (when !== undefined && when.status !== 'holds') return { ...rest, status: 'notApplicable', breached: false };
  if (term.missing !== undefined) return { ...rest, status: 'undetermined', missing: term.missing, breached: false };
  const late = due !== undefined && isPast(scene, due, dayAfter);
  return { ...rest, status: late ? 'overdue' : 'open', breached: late };
};
