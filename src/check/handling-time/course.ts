import { fromDay, toDay, type Day } from '../../calendar/civil-date.js';
import { applyEvent } from '../../facade/apply-event.js';
import { openCase } from '../../facade/open-case.js';
import type { Case } from '../../model/case.js';
import type { CivilDate } from '../../model/civil-date.js';
import { listOf } from '../../model/list-of.js';
import type { ChartNode } from '../../regulation/chart.js';
import type { ExtensionTerms } from '../../regulation/definition.js';
import { compiledOf, type Regulation } from '../../regulation/regulation.js';
import { eventOf, type Act } from './act.js';
import { boundOf, type Bound } from './bound.js';
import { closedIn, type Explorer, type Route } from './explore.js';

/** From a filing to closing by acts of those who owe something, no state twice. */
export interface Course {
  readonly filing: readonly Act[];
  readonly acts: readonly Act[];
}

/** An act on its last day, and the duty that makes it so. */
export interface DatedAct {
  readonly event: string;
  readonly on: CivilDate;
  readonly duty?: string;
  readonly extends?: string;
}

/** A course on the calendar, when every duty is met on its last day. */
export interface Played {
  readonly kind: Bound['kind'];
  readonly start: Day;
  readonly end: Day;
  readonly path: readonly DatedAct[];
  readonly extended: boolean;
}

/** Beyond this many courses of one filing nothing is said of the rest. */
const limit = 2000;

/** The courses from a filing, and whether they are all of them. */
export const coursesFrom = (explorer: Explorer, filed: Route): { readonly courses: readonly Course[]; readonly complete: boolean } => {
  const courses: Course[] = [];
  const follow = (current: Case, acts: readonly Act[], visited: ReadonlySet<string>): void => {
    if (courses.length >= limit) return;
    if (closedIn(explorer.regulation, current)) {
      courses.push({ filing: filed.acts, acts });
      return;
    }
    for (const { act, next, owing } of explorer.moves(current)) {
      const state = String(next.state);
      if (owing && !visited.has(state)) follow(next, [...acts, act], new Set([...visited, state]));
    }
  };
  follow(filed.current, [], new Set([String(filed.current.state)]));
  return { courses, complete: courses.length < limit };
};

/** The length of one extension, or undefined where the text leaves it open. */
const extensionAct = (regulation: Regulation, terms: ExtensionTerms): Act | undefined => {
  const { events } = compiledOf(regulation).definition;
  const length = 'supplied' in terms.length ? terms.atMost : terms.length;
  const supplied = 'supplied' in terms.length ? terms.length.supplied.find((id) => events[terms.event]?.attributes?.[id]?.type === 'duration') : undefined;
  if (length === undefined || ('supplied' in terms.length && supplied === undefined)) return undefined;
  const by = (terms.by ?? listOf(events[terms.event]?.by))[0];
  return { type: terms.event, ...(by === undefined ? {} : { by }), attributes: { ...(terms.reason === undefined ? {} : { [terms.reason]: 'x' }), ...(supplied === undefined ? {} : { [supplied]: length }) }, facts: {} };
};

/** A course that has no known length: a stay in it has no end in the text. */
interface Endless {
  readonly kind: 'unbounded';
}

const apply = (regulation: Regulation, current: Case, act: Act, on: CivilDate): Case | undefined => {
  const result = applyEvent(regulation, current, eventOf(act, on));
  return result.ok ? result.value : undefined;
};

const gravest = (one: Bound['kind'], other: Bound['kind']): Bound['kind'] => (one === 'unbounded' || other === 'unbounded' ? 'unbounded' : one === 'assumed' || other === 'assumed' ? 'assumed' : 'bounded');

/** The end of the stay in the states that a move leaves: the first of the ends that they have. */
const endOfStay = (regulation: Regulation, current: Case, left: readonly ChartNode[], on: CivilDate): Bound | undefined => {
  const bounds = left.map((leaf) => boundOf(regulation, current, leaf, on));
  const ended = bounds.filter(({ kind }) => kind !== 'unbounded').sort((one, other) => ((one.duty?.due ?? '') < (other.duty?.due ?? '') ? -1 : 1));
  return ended.find(({ kind }) => kind === 'bounded') ?? ended[0] ?? bounds[0];
};

/**
 * A course from one start day, each act on the last day that is in time; undefined where it cannot be played so from that day,
 * such as when the acts would have to come in another order.
 *
 * @param extend with one extension of the declared length of each duty that has one
 */
export const play = (regulation: Regulation, course: Course, start: Day, extend: boolean): Played | Endless | undefined => {
  const { chart } = compiledOf(regulation);
  const path: DatedAct[] = [];
  let kind: Bound['kind'] = 'bounded';
  let on = fromDay(start);
  let extended = false;
  let current: Case | undefined = openCase(regulation);
  for (const act of course.filing) {
    current = apply(regulation, current, act, on);
    if (current === undefined) return undefined;
    path.push({ event: act.type, on });
  }
  for (const act of course.acts) {
    // Where a move goes does not hang on its day; when it does, the course is another one.
    const now: Case = current;
    const moved = apply(regulation, now, act, on);
    const left = now.state.filter((leaf) => moved?.state.includes(leaf) !== true).flatMap((leaf) => chart.byPath.get(leaf) ?? []);
    const waiting = left.filter(({ tags }) => !tags.includes('gesloten'));
    let duty: string | undefined;
    if (waiting.length > 0) {
      let bound = endOfStay(regulation, now, waiting, on);
      if (bound?.duty?.due === undefined || bound.duty.due === null) return { kind: 'unbounded' };
      if (bound.duty.due < on) return undefined;
      const lengthening: Act | undefined = extend && bound.extension !== undefined ? extensionAct(regulation, bound.extension) : undefined;
      if (lengthening !== undefined) {
        const announced: CivilDate = bound.duty.due;
        const longer = apply(regulation, now, lengthening, announced);
        const later = longer === undefined ? undefined : endOfStay(regulation, longer, waiting, announced);
        if (longer !== undefined && later?.duty?.due !== undefined && later.duty.due !== null && later.duty.due > announced) {
          path.push({ event: lengthening.type, on: announced, extends: bound.duty.id });
          current = longer;
          bound = later;
          extended = true;
        }
      }
      kind = gravest(kind, bound.kind);
      duty = bound.duty?.id;
      on = bound.duty?.due ?? on;
    }
    current = apply(regulation, current, act, on);
    if (current === undefined) return undefined;
    path.push({ event: act.type, on, ...(duty === undefined ? {} : { duty }) });
  }
  return closedIn(regulation, current) ? { kind, start, end: toDay(on), path, extended } : undefined;
};
