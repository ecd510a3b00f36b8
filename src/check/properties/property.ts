import { fromDay } from '../../calendar/civil-date.js';
import type { CivilDate } from '../../model/civil-date.js';
import type { AnyEvent } from '../../model/event.js';
import type { Text } from '../../model/text.js';
import type { Compiled, Regulation } from '../../regulation/regulation.js';
import type { Attempt, Explored, Place } from '../explore/explore.js';
import type { Slice } from '../explore/slice.js';

/** That a property does not hold somewhere, with the shortest log that shows it. */
export interface Violation {
  /** What it is about: a state, a duty, an event. Each is told once. */
  readonly about: string;
  readonly text: Text;
  readonly witness: readonly AnyEvent[];
  /** The day on which it shows, where that may be later than the last event. */
  readonly on?: CivilDate;
}

/** Something that every regulation should have, looked at while it is explored. */
export interface Property {
  readonly label: Text;
  /** Only to be told of a whole exploration: what was left might be what is missed. */
  readonly ofTheWhole?: true;
  /** Looks at every event that is tried. */
  readonly onAttempt?: (context: Watching, attempt: Attempt) => void;
  /** Looks at all that was explored in a slice. */
  readonly atEnd?: (context: Watching, explored: Explored) => void;
}

/** What a property sees, and where it tells what is wrong. */
export interface Watching {
  readonly regulation: Regulation;
  readonly compiled: Compiled;
  readonly slice: Slice;
  /** Memory of the property for this slice. */
  readonly memory: Map<unknown, unknown>;
  readonly violate: (violation: Violation) => void;
}

/** The log that leads to a place. */
export const logOf = (place: Place): readonly AnyEvent[] => place.current.log.map(({ event }) => event);

/** What shows a place: its log, and the day until which one waits. */
export const shownAt = (place: Place): Pick<Violation, 'witness' | 'on'> => ({ witness: logOf(place), on: fromDay(place.day) });

export const nameOf = (place: Place): string => place.current.state.join(' + ');
