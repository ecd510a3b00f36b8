import { applyToCase } from '../../engine/apply.js';
import { activeNodes } from '../../engine/step-chart.js';
import type { Day } from '../../calendar/civil-date.js';
import type { Case } from '../../model/case.js';
import type { AnyEvent } from '../../model/event.js';
import type { Result } from '../../model/result.js';
import type { Value } from '../../model/value.js';
import type { Compiled } from '../../regulation/regulation.js';
import { Abstraction } from './abstract.js';
import { Asking } from './asked.js';
import type { Slice } from './slice.js';
import { factValues } from './values.js';
import { variantsOf } from './ways.js';

const isPending = ({ met, cancelled }: Case['duties'][number]): boolean => met === undefined && cancelled === undefined;

/** One of the regulations that are explored, with the part of it that is followed. */
export class Followed {
  readonly asking: Asking;
  readonly abstraction: Abstraction;
  /** The types of event that the chart knows, by where it stands. */
  private readonly chartKnows = new Map<string, ReadonlySet<string>>();
  /** What becomes of an event that nothing knows where the chart stands: it is refused, and always for the same reason. */
  private readonly refusals = new Map<string, Result<Case>>();
  private readonly values = new Map<string, readonly Value[]>();

  /** @param compared whether it is explored beside another regulation */
  constructor(
    readonly compiled: Compiled,
    readonly slice: Slice,
    compared: boolean,
  ) {
    this.asking = new Asking(compiled, slice, compared);
    this.abstraction = new Abstraction(compiled, slice, compared);
  }

  /** Whether the chart, or something that is open, does anything with events of this type here; if not, it is refused however it is told. */
  knows(type: string, current: Case): boolean {
    const { compiled } = this;
    const state = current.state.join();
    let known = this.chartKnows.get(state);
    if (known === undefined) this.chartKnows.set(state, (known = new Set([...activeNodes(compiled.chart, current.state)].flatMap((node) => [...node.candidates.keys()]))));
    if (known.has(type) || compiled.definition.events[type]?.informs === true) return true;
    const { discharges, extends: extended, suspends, windows } = compiled.concernedBy(type);
    return (
      current.duties.some((instance) => isPending(instance) && (discharges.includes(instance.duty) || extended.includes(instance.duty) || suspends.includes(instance.duty))) ||
      current.windows.some((instance) => instance.exercised === undefined && instance.closed === undefined && windows.includes(instance.window))
    );
  }

  ways(type: string, current: Case, day: Day): readonly AnyEvent[] {
    return variantsOf(this.compiled, this.slice, type, day, this.asking.of(type, current));
  }

  /** @param known whether something here knows the type of the event */
  applied(current: Case, event: AnyEvent, known: boolean): Result<Case> {
    if (known) return applyToCase(this.compiled, current, event);
    const key = `${event.type} ${current.state.join()}`;
    let refused = this.refusals.get(key);
    if (refused === undefined) this.refusals.set(key, (refused = applyToCase(this.compiled, current, event)));
    return refused;
  }

  /** A value of each class of a fact, around these days. */
  factValues(fact: string, days: readonly Day[]): readonly Value[] {
    const key = `${fact} ${days.join()}`;
    let values = this.values.get(key);
    if (values === undefined) this.values.set(key, (values = factValues(this.compiled, this.slice, fact, days)));
    return values;
  }
}
