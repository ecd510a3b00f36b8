import { dayOf, fromDay, type Day } from '../../calendar/civil-date.js';
import type { CalendarData } from '../../calendar/calendar-data.js';
import type { Calendar } from '../../calendar/calendar.js';
import type { Progress } from '../finding.js';
import type { CivilDate } from '../../model/civil-date.js';
import { calendarsInUse, compiledOf, type Regulation } from '../../regulation/regulation.js';
import { boundOf, type Bound } from './bound.js';
import { coursesFrom, hasLength, isEndless, play, type DatedAct, type Played } from './course.js';
import type { Definition } from '../../regulation/definition.js';
import { closedIn, Explorer, type Route } from './explore.js';

/** The first and the last calendar year of the start days. */
export interface Years {
  readonly from: number;
  readonly until: number;
}

/** Beyond this the answer keeps one waiting and says nothing new. */
export const mostYears = 100;

/**
 * A calendar of the regulation that does not know all of these years, if there is one.
 *
 * @example calendarWithout(withReadings(krachtigPerspectief, { 'G-03': 'atw' }), { from: 2026, until: 2040 })?.id // 'nl-atw'
 */
export const calendarWithout = (regulation: Regulation, years: Years): CalendarData | undefined =>
  calendarsInUse(compiledOf(regulation).definition).find(({ horizon }) => horizon !== undefined && (fromDay(dayOf(years.from, 1, 1)) < horizon.from || fromDay(dayOf(years.until, 12, 31)) > horizon.until));

/** How long it takes from one start day, with the acts that make it so. */
export interface Extreme {
  readonly count: number;
  readonly start: CivilDate;
  readonly end: CivilDate;
  readonly path: readonly DatedAct[];
}

export interface Range {
  readonly shortest: Extreme;
  readonly longest: Extreme;
}

/** Days after that of receipt up to and including that of closing. */
export interface Figures {
  readonly calendarDays: Range;
  readonly workingDays: Range;
}

/** How a term that bounds a stay can be made longer. */
export interface Lengthening {
  readonly duty: string;
  readonly by: 'extension' | 'suspension';
  /** No length in the text, or no limit to how often. */
  readonly unbounded: boolean;
  readonly cites: readonly string[];
}

/** What can be said of one way of filing. */
export interface RouteTime {
  readonly event: string;
  readonly acts: readonly string[];
  readonly state: readonly string[];
  /** The best that a course to closing can promise: terms of the text, an assumed norm, or nothing. */
  readonly kind: Bound['kind'];
  readonly courses: number;
  /** Over the courses whose every stay has a term of the text; null when there is none. */
  readonly bounded: Figures | null;
  /** Over those that also rest on an assumed norm. */
  readonly assumed: Figures | null;
  /** Either of the above, with every extension of a declared length: once where the text gives no number. */
  readonly extended: Figures | null;
  /** Not all courses were looked at. */
  readonly incomplete: boolean;
}

/** A state in which a case can stay, and what ends the stay. */
export interface PhaseTime {
  readonly state: string;
  readonly kind: Bound['kind'];
  readonly duty?: string;
  readonly cites: readonly string[];
  readonly lengthenings: readonly Lengthening[];
  /** `after`: only when the complainant acts, or the case is reopened, which can happen again and again. */
  readonly reached: 'handling' | 'after';
  readonly path: readonly string[];
}

/** How long handling takes: for each way of filing, and what ends each stay on the way. */
export interface HandlingTime {
  readonly years: Years;
  readonly calendar: string;
  readonly routes: readonly RouteTime[];
  readonly phases: readonly PhaseTime[];
}

/** Keeps the shortest and the longest; of equals the first. */
class Extremes {
  private least: { readonly count: number; readonly played: Played } | undefined;
  private most: { readonly count: number; readonly played: Played } | undefined;

  constructor(private readonly count: (played: Played) => number) {}

  add(played: Played): void {
    const count = this.count(played);
    if (this.least === undefined || count < this.least.count) this.least = { count, played };
    if (this.most === undefined || count > this.most.count) this.most = { count, played };
  }

  get range(): Range | null {
    const told = ({ count, played }: { readonly count: number; readonly played: Played }): Extreme => ({ count, start: fromDay(played.start), end: fromDay(played.end), path: played.path });
    return this.least === undefined || this.most === undefined ? null : { shortest: told(this.least), longest: told(this.most) };
  }
}

class FiguresSoFar {
  private readonly inCalendarDays = new Extremes(({ start, end }) => end - start);
  private readonly inWorkingDays;

  constructor(calendar: Calendar) {
    this.inWorkingDays = new Extremes(({ start, end }) => calendar.workingDaysBetween(start, end));
  }

  add(played: Played): void {
    this.inCalendarDays.add(played);
    this.inWorkingDays.add(played);
  }

  get figures(): Figures | null {
    const calendarDays = this.inCalendarDays.range;
    const workingDays = this.inWorkingDays.range;
    return calendarDays === null || workingDays === null ? null : { calendarDays, workingDays };
  }
}

const routeTime = (explorer: Explorer, filed: Route, first: Day, last: Day, progress?: Progress): RouteTime => {
  const { regulation } = explorer;
  const { calendar, definition } = compiledOf(regulation);
  const extensible = Object.values(definition.duties).some(({ extension }) => extension !== undefined && hasLength(extension));
  const { courses, complete } = coursesFrom(explorer, filed);
  const bounded = new FiguresSoFar(calendar);
  const assumed = new FiguresSoFar(calendar);
  const extended = new FiguresSoFar(calendar);
  for (const [index, course] of courses.entries()) {
    progress?.(index, courses.length);
    if (isEndless(regulation, course)) continue;
    for (let start = first; start <= last; start++) {
      const played = play(regulation, course, start, false);
      if (played === undefined || played === 'endless') continue;
      (played.kind === 'bounded' ? bounded : assumed).add(played);
      if (!extensible) continue;
      const longer = play(regulation, course, start, true);
      if (longer !== undefined && longer !== 'endless' && longer.path.some((act) => act.extends !== undefined)) extended.add(longer);
    }
  }
  return {
    event: filed.acts.at(-1)?.type ?? '',
    acts: filed.acts.map(({ type }) => type),
    state: filed.current.state,
    kind: bounded.figures !== null ? 'bounded' : assumed.figures !== null ? 'assumed' : 'unbounded',
    courses: courses.length,
    bounded: bounded.figures,
    assumed: assumed.figures,
    extended: extended.figures,
    incomplete: !complete,
  };
};

/** A suspension has no length in any declaration: it lasts until an act that nobody may ever do. */
const lengtheningsOf = (definition: Definition, id: string | undefined): readonly Lengthening[] => {
  const { extension, suspension } = id === undefined ? {} : (definition.duties[id] ?? {});
  return id === undefined
    ? []
    : [
        ...(extension === undefined ? [] : [{ duty: id, by: 'extension' as const, unbounded: extension.times === undefined || !hasLength(extension), cites: extension.cites }]),
        ...(suspension === undefined ? [] : [{ duty: id, by: 'suspension' as const, unbounded: true, cites: suspension.cites }]),
      ];
};

const phaseTimes = (explorer: Explorer, filings: readonly Route[], on: CivilDate): readonly PhaseTime[] => {
  const { regulation } = explorer;
  const { chart, definition } = compiledOf(regulation);
  const found = new Map<string, PhaseTime>();
  const look = (routes: readonly Route[], reached: PhaseTime['reached']): void => {
    for (const { acts, current } of routes) {
      for (const state of current.state) {
        const leaf = chart.byPath.get(state);
        // A region without a phase says something beside the handling.
        if (leaf === undefined || leaf.tags.length === 0 || leaf.tags.includes('gesloten')) continue;
        const { kind, duty, cites: ofDuties } = boundOf(regulation, current, explorer.outlook(current).leading.get(state) ?? new Set(), on);
        const cites = [...new Set([...(leaf.source.meta?.cites ?? []), ...ofDuties])];
        const key = JSON.stringify([state, kind, duty, kind === 'unbounded' ? cites : null]);
        if (found.has(key)) continue;
        found.set(key, { state, kind, ...(duty === undefined ? {} : { duty }), cites, lengthenings: lengtheningsOf(definition, duty), reached, path: acts.map(({ type }) => type) });
      }
    }
  };
  look(explorer.reach(filings, ({ state }) => !closedIn(regulation, state), ({ owing }) => owing), 'handling');
  look(explorer.reach(filings, () => true), 'after');
  return [...found.values()];
};

/**
 * How long handling takes from receipt to closing when every duty is met on its last day, over every start day of some years.
 *
 * The regulation's own engine counts each course on each start day; docs/decisions/0009-handling-time.md says what a course is.
 *
 * @example handlingTime(iederzijnwerkArbeidscoaching, { from: 2026, until: 2028 }).routes[0]?.bounded?.calendarDays.longest.count // 28
 */
export const handlingTime = (regulation: Regulation, years: Years, progress?: Progress): HandlingTime => {
  const first = dayOf(years.from, 1, 1);
  const last = dayOf(years.until, 12, 31);
  const on = fromDay(first);
  const explorer = new Explorer(regulation, on);
  const filings = explorer.filings();
  return { years, calendar: compiledOf(regulation).calendar.data.id, routes: filings.map((filed) => routeTime(explorer, filed, first, last, progress)), phases: phaseTimes(explorer, filings, on) };
};
