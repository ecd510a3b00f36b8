import type { Calendar } from '../calendar/calendar.js';
import type { Cites, EventDay, Roll } from '../calendar/term.js';
import type { Duration } from '../model/duration.js';
import type { Moments } from '../model/moment.js';
import type { Definition, Duty, Window } from './definition.js';

/** What all terms of one duty or window have in common, with its defaults filled in. */
export interface TermBasis {
  readonly from: Moments;
  readonly within: Duration | { readonly days: 0 };
  readonly eventDay: EventDay;
  readonly calendar: Calendar;
  readonly roll: Roll;
  readonly cites: Cites;
  /** What an extension and a suspension rest on. */
  readonly extended: { readonly cites?: readonly string[] };
  readonly suspended: { readonly cites?: readonly string[] };
}

/** The assumed norms for words such as "meteen" and "zodra", always marked as soft: the next working day, or the day itself. */
const norms = { immediately: { workingDays: 1 }, 'same-day': { days: 0 } } as const;

const citesOf = (source: { readonly cites: readonly string[] } | undefined): { readonly cites?: readonly string[] } => (source === undefined ? {} : { cites: source.cites });

/** The basis of a term; undefined for a duty or window without one. */
export const termBasis = (definition: Definition, calendarOf: (id: string | undefined) => Calendar, term: Duty | Window): TermBasis | undefined => {
  const { within } = term;
  if (within === undefined) return undefined;
  return {
    from: term.from ?? 'opening',
    within: typeof within === 'string' ? norms[within] : within,
    // An assumed norm has no first day to argue about.
    eventDay: typeof within === 'string' ? 'excluded' : (definition.eventDay ?? 'excluded'),
    calendar: calendarOf(term.calendar),
    roll: term.roll ?? definition.roll,
    cites: { start: term.cites, counted: term.cites },
    extended: citesOf('extension' in term ? term.extension : undefined),
    suspended: citesOf('suspension' in term ? term.suspension : undefined),
  };
};
