import type { WindowStatus } from '../../src/model/assessment.js';
import type { CivilDate } from '../../src/model/civil-date.js';
import type { Window } from '../../src/regulation/definition.js';
import { calendarNamed } from './calendar.js';
import { dayAfter } from './days.js';
import { isPast, type Chance, type Scene } from './model.js';
import { dateOf, isKnown } from './moments.js';
import { lastDayOf, type End } from './term.js';

/** One instance of a window on a date: until when the right can be used and how it stands. */

export const windowOf = (scene: Scene, chance: Chance): Window => scene.regulation.windows[chance.window] as Window;

export const untilOf = (scene: Scene, chance: Chance): End => {
  const { regulation } = scene;
  const window = windowOf(scene, chance);
  const from = dateOf(scene, window.from ?? 'opening', chance.opened);
  if (window.within === undefined || !isKnown(from)) return { end: undefined, provisional: false, steps: [] };
  return lastDayOf({
    from: from.date,
    within: window.within,
    calendar: calendarNamed(window.calendar ?? regulation.calendar, regulation.calendars),
    roll: window.roll ?? regulation.roll,
    eventDay: regulation.eventDay ?? 'excluded',
    extensions: [],
    suspensions: [],
    cites: { start: window.cites, counted: window.cites },
  });
};

export const windowStatus = (scene: Scene, chance: Chance): { readonly status: WindowStatus; readonly until: CivilDate | undefined; readonly term: End } => {
  const term = untilOf(scene, chance);
  const until = term.end;
  // A date that is told afterwards can show that the right had lapsed when it was used.
  if (chance.exercised !== undefined) return { status: until !== undefined && chance.exercised.on > until ? 'lapsed' : 'exercised', until, term };
  if (chance.closed !== undefined) return { status: 'closed', until, term };
  return { status: until !== undefined && isPast(scene, until, dayAfter) ? 'lapsed' : 'open', until, term };
};
