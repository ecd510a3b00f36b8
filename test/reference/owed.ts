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
  if (duty.within === 'same-day') return { end: from.date, provisional: false, openEnded: false, steps: [{ kind: 'start', date: from.date, cites: duty.cites }, { kind: 'end', date: from.date, provisional: false, cites: duty.cites }] };
  const term = lastDayOf({
    from: from.date,
    within: duty.within === 'immediately' ? { workingDays: 1 } : duty.within,
    calendar: calendarNamed(duty.calendar ?? regulation.calendar, regulation.calendars),
    roll: duty.roll ?? regulation.roll,
    eventDay: regulation.eventDay ?? 'excluded',
    extensions: owed.extensions.flatMap(({ effect, by, until, reason }): Term['extensions'] => {
      if (effect !== 'extended') return [];
      const rest = { ...(reason === undefined ? {} : { reason }), cites: duty.extension?.cites ?? [] };
      return by !== undefined ? [{ by, ...rest }] : until !== undefined ? [{ until, ...rest }] : [];
    }),
    suspensions: owed.suspensions.map((suspension) => ({ ...suspension, cites: duty.suspension?.cites ?? [] })),
    cites: { start: duty.cites, counted: duty.cites },
  });
  const openEnded = owed.extensions.some(({ effect }) => effect === 'open-ended');
  return { ...term, ...(openEnded ? { end: undefined } : {}), openEnded };
};

export interface Standing {
  readonly status: DutyStatus;
  readonly due: CivilDate | undefined;
  readonly metOn?: CivilDate;
  readonly breached: boolean;
  readonly missing: readonly Missing[];
  readonly term: Due;
}

/** The day on which an act met a duty: that of the act, or the day on which it arrived. */
export const metOn = (scene: Scene, owed: Owed): CivilDate | undefined => {
  const { metOn: how } = dutyOf(scene, owed);
  const act = scene.history.log.find(({ id }) => id === owed.met?.event);
  if (owed.met === undefined) return undefined;
  return typeof how === 'object' ? ((act?.[how.received] as CivilDate | undefined) ?? owed.met.on) : owed.met.on;
};

export const dutyStatus = (scene: Scene, owed: Owed): Standing => {
  const duty = dutyOf(scene, owed);
  const term = dueOf(scene, owed);
  const due = term.missing === undefined ? term.end : undefined;
  const met = metOn(scene, owed);
  const rest = { due, term, missing: [] };
  // A letter on its way has not arrived.
  if (met !== undefined && (met <= owed.opened.on || isPast(scene, dayBefore(met), dayAfter))) {
    const late = due !== undefined && met > due;
    return { ...rest, status: late ? 'metLate' : 'met', metOn: met, breached: late };
  }
  if (owed.cancelled !== undefined) return { ...rest, status: 'cancelled', breached: due !== undefined && owed.cancelled.on > due };
  const when = duty.when === undefined ? undefined : verdictOf(scene, duty.when);
  if (when?.status === 'fails') return { ...rest, status: 'notApplicable', breached: false };
  if (when?.status === 'unknown') return { ...rest, status: 'undetermined', missing: when.missing, breached: false };
  if (term.missing !== undefined) return { ...rest, status: 'undetermined', missing: term.missing, breached: false };
  const late = due !== undefined && isPast(scene, due, dayAfter);
  return { ...rest, status: late ? 'overdue' : 'open', breached: late };
};
