import { fromDay, toDay } from '../calendar/civil-date.js';
import { explore, type Attempt, type Place } from '../check/explore/explore.js';
import type { Progress } from '../check/finding.js';
import { activeNodes, isClosedIn } from '../engine/step-chart.js';
import { assessAt } from '../facade/assess.js';
import type { Case, LogEntry } from '../model/case.js';
import type { CivilDate } from '../model/civil-date.js';
import type { Issue } from '../model/issue.js';
import { compiledOf, type Compiled, type Regulation } from '../regulation/regulation.js';
import { differenceInWords } from '../scenario/difference-in-words.js';
import { tellActors, type Tell } from './along.js';
import { assessmentDifferences, permission } from './outcome.js';

/** Words that one of the two does not have: that it refuses them says nothing about the case. */
const speechless = new Set(['event-unknown', 'attribute-unknown', 'fact-unknown', 'actor-unknown', 'value-invalid', 'facts-missing']);

const isAboutWords = (issues: readonly Issue[]): boolean => issues.length > 0 && issues.every(({ code }) => speechless.has(code));

/** In which phases a case is, and whether it is open: names of states are the regulation's own business. */
const courseOf = ({ chart }: Compiled, { state }: Case): string => [...new Set([...activeNodes(chart, state)].flatMap(({ tags }) => tags)), isClosedIn(chart, state)].join();

/** How far both were explored. */
export interface Joint {
  readonly places: number;
  readonly attempts: number;
  readonly bounded: boolean;
}

/**
 * Explores two regulations side by side and tells every difference on the way: after each event that both take, on each day that is waited
 * for, and where one takes an event that the other refuses.
 */
export const exploreBoth = (base: Regulation, head: Regulation, options: { readonly mostPlaces: number; readonly deep: boolean; readonly progress?: Progress }, tell: Tell): Joint => {
  const [compiled, beside] = [compiledOf(base), compiledOf(head)];
  const compare = (on: CivilDate, one: Case, other: Case, events: number, entries: () => readonly LogEntry[]): void => {
    const [was, is] = [assessAt(compiled, one, toDay(on)), assessAt(beside, other, toDay(on))];
    for (const difference of assessmentDifferences(was, is)) tell(difference, events, () => ({ log: { entries: entries() }, on, told: [differenceInWords(was, is) ?? {}, differenceInWords(is, was) ?? {}] }));
  };
  const withEvent = ({ at, event }: Attempt) => (): readonly LogEntry[] => [...at.current.log, { event: { ...event, id: event.id ?? `e${at.current.log.length + 1}` } }];
  const onAttempt = (attempt: Attempt): void => {
    const { at, event, after, issues, other } = attempt;
    const events = at.current.log.length + 1;
    if (other === undefined || (after === undefined && !other.ok)) return;
    if (after !== undefined && other.ok) {
      compare(event.on, after, other.value, events, withEvent(attempt));
      tellActors(base, head, event.type, events, () => ({ log: { entries: withEvent(attempt)() }, on: event.on }), tell);
      return;
    }
    const taken = after !== undefined;
    if (!taken && isAboutWords(issues) && issues.some(({ code }) => code !== 'event-unknown')) return;
    if (taken && !other.ok && isAboutWords(other.issues) && other.issues.some(({ code }) => code !== 'event-unknown')) return;
    tell(permission(base, head, event.type, taken), events, () => ({ log: { entries: withEvent(attempt)() }, on: event.on, told: taken ? ['accepted', 'refused'] : ['refused', 'accepted'] }));
  };
  // What follows where the course is another one, follows from that.
  const explored = explore(base, { ...options, beside: head, onAttempt, parted: (one, other) => courseOf(compiled, one) !== courseOf(beside, other) });
  const waited = ({ from, day, current, other }: Place): void => {
    // Where it starts counts too: nothing has happened there either.
    if (other !== undefined && (from === undefined || from.current.log.length === current.log.length)) compare(fromDay(day), current, other, current.log.length, () => current.log);
  };
  for (const { places } of explored) places.forEach(waited);
  return { places: explored.reduce((sum, one) => sum + one.places.length, 0), attempts: explored.reduce((sum, one) => sum + one.attempts, 0), bounded: explored.some(({ bounded }) => bounded) };
};
