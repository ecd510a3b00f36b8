import type { LogEntry } from '../../model/case.js';
import type { CivilDate } from '../../model/civil-date.js';
import type { AnyEvent } from '../../model/event.js';
import type { Regulation } from '../../regulation/regulation.js';
import { asRead } from '../../scenario/as-read.js';
import type { Scenario } from '../../scenario/schema.js';
import { stepOf } from '../../scenario/step-of-event.js';
import { Pair, type Ending } from '../pair.js';
import { trialWith, type Mutant } from './mutant.js';
import { nearestFirst, type PlayedScenario } from './run-mutants.js';

/** A scenario that would notice a mutant: the outcome of the regulation as it is stands in it as what is expected. */
export interface Suggestion {
  /** The day on which the difference shows. */
  readonly on: CivilDate;
  readonly scenario: Scenario;
}

/** How many cases are looked at, and how many kinds of further event are tried on each. */
const mostCases = 25;
const mostEvents = 60;

const withoutId = ({ id: _id, duty: _duty, ...event }: LogEntry['event']): AnyEvent => event;

/** The first difference along a log: before it, on the days before each next event, or after one event more. */
const along = (start: Pair, log: readonly LogEntry[], further: readonly AnyEvent[]): { readonly taken: readonly LogEntry[]; readonly ending: Ending } | undefined => {
  // Before anything happened, and what can be the first thing that does.
  const [first] = log;
  if (first !== undefined) {
    const { on } = first.event;
    const opening = start.seen([on]);
    if (opening !== undefined) return { taken: [], ending: opening };
    for (const event of further) {
      const next = start.take({ ...event, on }, false);
      if (next !== undefined && !(next instanceof Pair)) return { taken: [], ending: next };
    }
  }
  let pair = start;
  for (const [index, { event, tolerated }] of log.entries()) {
    const before = pair.seen(pair.days().filter((day) => day < event.on));
    if (before !== undefined) return { taken: log.slice(0, index), ending: before };
    const next = pair.take(event, tolerated === true);
    if (next === undefined) return undefined;
    if (!(next instanceof Pair)) return { taken: log.slice(0, index), ending: next };
    pair = next;
  }
  const later = pair.days();
  const after = pair.seen(later);
  if (after !== undefined) return { taken: log, ending: after };
  for (const event of further) {
    for (const on of [...later.slice(0, 1), ...later.slice(-1)]) {
      const next = pair.take({ ...event, on }, false);
      const ending = next instanceof Pair ? next.seen(next.days()) : next;
      if (ending === undefined) continue;
      // With no event of its own the ending comes after the one that was added.
      return { taken: next instanceof Pair ? [...log, { event: { ...event, on, id: `e${log.length + 1}` } }] : log, ending };
    }
  }
  return undefined;
};

/** Acts as scenarios have them, one for each way in which they differ in more than their day, by each who can do them. */
const actsIn = (base: Regulation, played: readonly PlayedScenario[]): readonly AnyEvent[] => {
  const acts = new Map<string, AnyEvent>();
  for (const { result } of played) {
    for (const { event } of result.case.log) {
      const { on: _on, recordedOn: _recorded, ...act } = withoutId(event);
      for (const by of [act.by, ...(base.definition.events[event.type]?.by ?? [])]) acts.set(JSON.stringify([act.type, by, Object.keys(act)]), { ...withoutId(event), ...(by === undefined ? {} : { by }) });
    }
  }
  return [...acts.values()].slice(0, mostEvents);
};

/**
 * A scenario that passes under a regulation and fails under a mutant.
 *
 * It is looked for in the cases of scenarios that touch what the mutant is about: the days around every last day, and one event more.
 *
 * @returns undefined when none is found: the mutant may be equivalent
 */
export const suggestionFor = (base: Regulation, mutant: Mutant, played: readonly PlayedScenario[]): Suggestion | undefined => {
  const changed = trialWith(base, mutant);
  if (changed === undefined) return undefined;
  const near = [...nearestFirst(played.filter(({ result }) => result.passed))(mutant)].slice(0, mostCases);
  const further = actsIn(base, near);
  for (const { scenario, result } of near) {
    const found = along(Pair.open(asRead(base, scenario), asRead(changed, scenario)), result.case.log, further);
    if (found === undefined) continue;
    const stappen = [...found.taken.map(({ event, tolerated }) => stepOf(event, tolerated === true)), found.ending.step];
    return { on: found.ending.on, scenario: { reglement: base.id, titel: `Onopgemerkt: ${mutant.id}`, ...(scenario.lezing === undefined ? {} : { lezing: scenario.lezing }), stappen } };
  }
  return undefined;
};
