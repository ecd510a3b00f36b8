import { fromDay, toDay } from '../calendar/civil-date.js';
import { applyEvent } from '../facade/apply-event.js';
import { assess } from '../facade/assess.js';
import { openCase } from '../facade/open-case.js';
import type { Assessment } from '../model/assessment.js';
import type { Case } from '../model/case.js';
import type { CivilDate } from '../model/civil-date.js';
import type { AnyEvent } from '../model/event.js';
import type { Result } from '../model/result.js';
import type { Regulation } from '../regulation/regulation.js';
import { differenceInWords } from '../scenario/difference-in-words.js';
import type { Expectation, Scenario } from '../scenario/schema.js';
import { stepOf } from '../scenario/step-of-event.js';
import { issueWords } from '../scenario/words.js';

/** How two regulations part over a case: the day, and the step of a scenario with what the first of them says. */
export type Ending = { readonly on: CivilDate; readonly step: Scenario['stappen'][number] };

/** The days on which a difference may show: the last days of terms and rights, and the days beside them. */
export const daysOf = (assessments: readonly Assessment[]): readonly CivilDate[] => {
  const ends = assessments.flatMap(({ duties, windows, measures }) => [...duties.map(({ due }) => due), ...windows.map(({ until }) => until), ...measures.map(({ threshold }) => threshold)]);
  return [...new Set(ends.flatMap((end) => (end === null ? [] : [fromDay(toDay(end) - 1), end, fromDay(toDay(end) + 1)])))].sort();
};

/** A case as a regulation and a changed one see it, as long as they take the same events. */
export class Pair {
  private constructor(
    private readonly base: Regulation,
    private readonly head: Regulation,
    readonly cases: readonly [Case, Case],
    readonly last: CivilDate | undefined,
  ) {}

  static open(base: Regulation, head: Regulation): Pair {
    return new Pair(base, head, [openCase(base), openCase(head)], undefined);
  }

  /** What both say on a day. */
  assessed(on: CivilDate): readonly [Assessment, Assessment] | undefined {
    const one = assess(this.base, this.cases[0], on, { detail: 'dates' });
    const other = assess(this.head, this.cases[1], on, { detail: 'dates' });
    return one.ok && other.ok ? [one.value, other.value] : undefined;
  }

  /** What is to be seen on a day under the first regulation and otherwise under the second. */
  difference(on: CivilDate): Expectation | undefined {
    const both = this.assessed(on);
    return both === undefined ? undefined : differenceInWords(...both);
  }

  /** The days from the last event on that are worth looking at. */
  days(): readonly CivilDate[] {
    const { last } = this;
    const both = last === undefined ? undefined : this.assessed(last);
    return both === undefined || last === undefined ? [] : [last, ...daysOf(both).filter((day) => day > last)];
  }

  /** The pair after an event, or how the two part over it. */
  take(event: AnyEvent, tolerated: boolean): Pair | Ending | undefined {
    const [one, other] = this.both(event, tolerated);
    const step = stepOf(event, tolerated);
    if (one.ok && other.ok) {
      const next = this.with(one.value, other.value, event.on);
      const difference = next.difference(event.on);
      return difference === undefined ? next : { on: event.on, step: { ...step, dan: difference } };
    }
    if (one.ok) {
      const now = assess(this.base, one.value, event.on, { detail: 'dates' });
      return now.ok ? { on: event.on, step: { ...step, dan: { toestand: now.value.state } } } : undefined;
    }
    return other.ok ? { on: event.on, step: { ...step, geweigerd: issueWords[one.issues[0].code] } } : undefined;
  }

  /** What both make of an event. */
  both(event: AnyEvent, tolerated: boolean): readonly [Result<Case>, Result<Case>] {
    const options = tolerated ? { tolerate: true } : {};
    return [applyEvent(this.base, this.cases[0], event, options), applyEvent(this.head, this.cases[1], event, options)];
  }

  /** The pair with other cases, after a last day. */
  with(one: Case, other: Case, last: CivilDate): Pair {
    return new Pair(this.base, this.head, [one, other], last);
  }

  /** A day on which they differ with no further event. */
  seen(days: readonly CivilDate[]): Ending | undefined {
    for (const on of days) {
      const dan = this.difference(on);
      if (dan !== undefined) return { on, step: { datum: on, dan } };
    }
    return undefined;
  }
}
