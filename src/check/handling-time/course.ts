import { fromDay, toDay, type Day } from '../../calendar/civil-date.js';
import { applyEvent } from '../../facade/apply-event.js';
import { openCase } from '../../facade/open-case.js';
import type { Case } from '../../model/case.js';
import type { CivilDate } from '../../model/civil-date.js';
import { listOf } from '../../model/list-of.js';
import type { ExtensionTerms } from '../../regulation/definition.js';
import { compiledOf, type Regulation } from '../../regulation/regulation.js';
import { eventOf, metBy, type Act } from './act.js';
import { boundOf, type Bound } from './bound.js';
import { closedIn, type Explorer, type Route } from './explore.js';

/** An act in a course. */
export interface Step {
  readonly act: Act;
  /** The duties that bound the stay before it; undefined when it leaves only what is closed already. */
  readonly leading: ReadonlySet<string> | undefined;
}

/** From a filing to closing by acts of those who owe something, no state twice. */
export interface Course {
  readonly filing: readonly Act[];
  readonly steps: readonly Step[];
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
}

/** A course with a stay that no duty with a term can end has no length on any day. */
export const isEndless = (regulation: Regulation, { steps }: Course): boolean => {
  const { duties } = compiledOf(regulation).definition;
  return steps.some(({ leading }) => leading !== undefined && [...leading].every((duty) => duties[duty]?.within === undefined));
};

/** Beyond this many courses of one filing nothing is said of the rest. */
const limit = 2000;

interface Found {
  readonly act: Act;
  readonly before: Case;
  readonly after: Case;
}

const except = (states: readonly string[], others: readonly string[]): readonly string[] => states.filter((state) => !others.includes(state));

/** The duties that are met by acts that can come only after one of a course, as they leave states that it led to. */
const metAfter = (acts: readonly Found[], index: number): readonly string[] => {
  const entered = new Set<string>();
  return acts.slice(index).flatMap(({ before, after }, position) => {
    const depends = except(before.state, after.state).some((state) => entered.has(state));
    if (position === 0 || depends) for (const state of except(after.state, before.state)) entered.add(state);
    return depends ? [...metBy(before, after)] : [];
  });
};

const stepsOf = (explorer: Explorer, acts: readonly Found[]): readonly Step[] =>
  acts.map(({ act, before, after }, index) => {
    const left = except(before.state, after.state).filter((state) => !closedIn(explorer.regulation, [state]));
    if (left.length === 0) return { act, leading: undefined };
    const { leading } = explorer.outlook(before);
    return { act, leading: new Set([...left.flatMap((state) => [...(leading.get(state) ?? [])]), ...metAfter(acts, index)]) };
  });

/** The courses from a filing, and whether they are all of them. */
export const coursesFrom = (explorer: Explorer, filed: Route): { readonly courses: readonly Course[]; readonly complete: boolean } => {
  const courses: Course[] = [];
  const follow = (current: Case, acts: readonly Found[], visited: ReadonlySet<string>): void => {
    if (courses.length >= limit) return;
    if (closedIn(explorer.regulation, current.state)) {
      courses.push({ filing: filed.acts, steps: stepsOf(explorer, acts) });
      return;
    }
    for (const { act, next, owing } of explorer.moves(current)) {
      const state = String(next.state);
      if (owing && !visited.has(state)) follow(next, [...acts, { act, before: current, after: next }], new Set([...visited, state]));
    }
  };
  follow(filed.current, [], new Set([String(filed.current.state)]));
  return { courses, complete: courses.length < limit };
};

/** Whether one extension has a length that the text gives, or at least a most. */
export const hasLength = ({ length, atMost }: ExtensionTerms): boolean => !('supplied' in length) || atMost !== undefined;

/** An extension that supplies no length of its own takes the most that it can. */
const extensionAct = (regulation: Regulation, terms: ExtensionTerms): Act => {
  const by = (terms.by ?? listOf(compiledOf(regulation).definition.events[terms.event]?.by))[0];
  return { type: terms.event, ...(by === undefined ? {} : { by }), attributes: terms.reason === undefined ? {} : { [terms.reason]: 'x' }, facts: {} };
};

const apply = (regulation: Regulation, current: Case, act: Act, on: CivilDate): Case | undefined => {
  const result = applyEvent(regulation, current, eventOf(act, on));
  return result.ok ? result.value : undefined;
};

interface Stay {
  readonly current: Case;
  readonly bound: Bound;
  readonly extensions: readonly DatedAct[];
}

/** A stay with its duty extended as often as the text says, or once where it does not say; each on what is then the last day. */
const extendedStay = (regulation: Regulation, stay: Stay, leading: ReadonlySet<string>): Stay => {
  const { duty, due } = stay.bound;
  const terms = duty === undefined ? undefined : compiledOf(regulation).definition.duties[duty]?.extension;
  if (duty === undefined || due === undefined || terms === undefined || !hasLength(terms) || stay.extensions.length >= (terms.times ?? 1)) return stay;
  const current = apply(regulation, stay.current, extensionAct(regulation, terms), due);
  const bound = current === undefined ? undefined : boundOf(regulation, current, leading, due);
  if (current === undefined || bound?.due === undefined || bound.due <= due) return stay;
  return extendedStay(regulation, { current, bound, extensions: [...stay.extensions, { event: terms.event, on: due, extends: duty }] }, leading);
};

/**
 * A course from one start day, each act on the last day that is in time.
 *
 * @param extend with the extensions of a declared length of each duty that has them
 * @returns `endless` when a stay has no end in the text; undefined where the course cannot be played so from that day,
 * such as when the acts would have to come in another order
 */
export const play = (regulation: Regulation, { filing, steps }: Course, start: Day, extend: boolean): Played | 'endless' | undefined => {
  const path: DatedAct[] = [];
  let kind: Bound['kind'] = 'bounded';
  let on = fromDay(start);
  let current: Case | undefined = openCase(regulation);
  for (const act of filing) {
    current = apply(regulation, current, act, on);
    if (current === undefined) return undefined;
    path.push({ event: act.type, on });
  }
  for (const { act, leading } of steps) {
    let duty: string | undefined;
    if (leading !== undefined) {
      const plain: Stay = { current, bound: boundOf(regulation, current, leading, on), extensions: [] };
      const stay = extend ? extendedStay(regulation, plain, leading) : plain;
      const { bound } = stay;
      if (bound.due === undefined) return 'endless';
      // An assumed norm that has run out already asks for the act at once.
      if (bound.due < on && bound.kind === 'bounded') return undefined;
      if (bound.kind === 'assumed') kind = 'assumed';
      path.push(...stay.extensions);
      current = stay.current;
      duty = bound.duty;
      if (bound.due > on) on = bound.due;
    }
    current = apply(regulation, current, act, on);
    if (current === undefined) return undefined;
    path.push({ event: act.type, on, ...(duty === undefined ? {} : { duty }) });
  }
  return closedIn(regulation, current.state) ? { kind, start, end: toDay(on), path } : undefined;
};
