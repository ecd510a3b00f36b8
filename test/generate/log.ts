import type fc from 'fast-check';
import { addMonths, firstDay, fromDay, lastDay, toDay, type Day } from '../../src/calendar/civil-date.js';
import { isOpenDuty } from '../../src/engine/effects.js';
import { activeNodes } from '../../src/engine/step-chart.js';
import { applyEvent, assess, openCase } from '../../src/index.js';
import type { Case, DutyInstance } from '../../src/model/case.js';
import type { CivilDate } from '../../src/model/civil-date.js';
import type { Duration } from '../../src/model/duration.js';
import type { AnyEvent } from '../../src/model/event.js';
import type { Value, ValueType } from '../../src/model/value.js';
import type { Missing } from '../../src/model/verdict.js';
import type { ActOn } from '../../src/regulation/definition.js';
import { compiledOf, type Compiled, type Regulation } from '../../src/regulation/regulation.js';
import { drawn, type Draw } from './draw.js';
import { awkwardDates, drawDate, drawDuration, drawValue } from './values.js';

type Loose = Record<string, unknown> & { type: string; on: CivilDate };

const within = (day: Day): CivilDate => fromDay(Math.min(Math.max(day, firstDay), lastDay));

/** About so long before a day: exact but for working days. */
const before = (day: Day, length: Duration): Day => {
  if ('workingDays' in length) return day - Math.ceil((length.workingDays * 7) / 5);
  if ('days' in length) return day - length.days;
  if ('weeks' in length) return day - 7 * length.weeks;
  const months = 'months' in length ? length.months : 12 * length.years;
  return months > 1000 ? day - 1000 : addMonths(day, -months);
};

/** What the rules of a regulation compare with, so that a log can be on either side of it. */
class Hints {
  readonly facts = new Map<string, Value[]>();
  readonly attributes = new Map<string, Value[]>();
  readonly dates: CivilDate[] = [];
  readonly lengths: Duration[] = [];

  constructor({ definition }: Compiled) {
    const add = (map: Map<string, Value[]>, id: string, values: readonly Value[]): unknown => map.set(id, [...(map.get(id) ?? []), ...values]);
    for (const rule of Object.values(definition.rules)) {
      if (rule.kind === 'fact' || rule.kind === 'exclusion') add(this.facts, rule.fact, rule.is);
      if (rule.kind === 'standing') add(this.facts, rule.capacity, [...rule.accepted, ...(rule.mandate?.for ?? [])]);
      if (rule.kind === 'attribute' && !('of' in rule.is)) add(this.attributes, rule.attribute, rule.is as readonly Value[]);
      if (rule.kind === 'period') this.dates.push(...[rule.from, rule.after, rule.until, rule.before].filter((date) => date !== undefined));
      if (rule.kind === 'limitation') this.lengths.push(rule.within, ...(rule.except ?? []).map((exception) => exception.within));
    }
    for (const { within: length } of [...Object.values(definition.duties), ...Object.values(definition.windows), ...Object.values(definition.measures)]) {
      if (typeof length === 'object') this.lengths.push(length);
    }
  }
}

/** Makes the events of one log, looking each time at the case that those before it make. */
class Logger {
  private readonly compiled: Compiled;
  private readonly hints: Hints;
  private readonly grounds: readonly string[];
  current: Case;
  day: Day;

  constructor(
    readonly draw: Draw,
    readonly regulation: Regulation,
  ) {
    this.compiled = compiledOf(regulation);
    this.hints = new Hints(this.compiled);
    this.grounds = Object.keys(this.compiled.definition.grounds);
    this.current = openCase(regulation);
    this.day = toDay(drawDate(draw));
  }

  /** Days on which something changes by itself, and those around them. */
  private boundaries(): readonly Day[] {
    const assessed = assess(this.regulation, this.current, fromDay(this.day), { detail: 'dates' });
    if (!assessed.ok) return [];
    const { duties, windows, measures, nextChangeOn } = assessed.value;
    const dates = [...duties.map((duty) => duty.due), ...windows.map((window) => window.until), ...measures.map((measure) => measure.threshold), nextChangeOn];
    return dates.flatMap((date) => (date === null ? [] : [toDay(date) - 1, toDay(date), toDay(date) + 1])).filter((day) => day >= this.day && day < this.day + 900);
  }

  private later(): Day {
    const { draw } = this;
    const form = draw.below(100);
    if (form < 30) return this.day;
    if (form < 52) return this.day + draw.between(1, 10);
    if (form < 88) {
      const boundaries = this.boundaries();
      return boundaries.length === 0 ? this.day + draw.between(0, 20) : draw.one(boundaries);
    }
    if (form < 95) {
      const ahead = [...awkwardDates, ...this.hints.dates].map((date) => toDay(date) + draw.between(-1, 1)).filter((day) => day >= this.day);
      return ahead.length === 0 ? this.day : Math.min(...ahead);
    }
    return this.day + draw.between(11, 250);
  }

  private value(type: ValueType, hints: readonly Value[] | undefined): Value {
    const { draw } = this;
    if (type.type === 'date' && draw.chance(75)) {
      const form = draw.below(4);
      if (form === 0 && this.hints.dates.length > 0) return within(toDay(draw.one(this.hints.dates)) + draw.between(-1, 1));
      if (form === 1) {
        const boundaries = this.boundaries();
        if (boundaries.length > 0) return within(draw.one(boundaries));
      }
      if (form === 2) return within(this.day + draw.between(-2, 10));
      return within(before(this.day, this.hints.lengths.length === 0 ? drawDuration(draw) : draw.one(this.hints.lengths)) + draw.between(-1, 1));
    }
    const fitting = hints?.filter((hint) => fits(hint, type)) ?? [];
    return fitting.length > 0 && draw.chance(60) ? draw.one(fitting) : drawValue(draw, type, this.grounds);
  }

  private fact(id: string): Value {
    return this.value(this.compiled.definition.facts[id] as ValueType, this.hints.facts.get(id));
  }

  /** The types of event that the present states know. */
  private known(): readonly string[] {
    return [...activeNodes(this.compiled.chart, this.current.state)].flatMap((node) => [...node.candidates.keys()]);
  }

  private open(): readonly DutyInstance[] {
    return this.current.duties.filter(isOpenDuty);
  }

  /** Acts that would do something to what is open, as the regulation describes them. */
  private acts(): readonly ActOn[] {
    const { duties, windows } = this.compiled.definition;
    const started = this.current.windows.filter((instance) => instance.exercised === undefined && instance.closed === undefined);
    return [
      ...this.open().flatMap(({ duty: id }): readonly ActOn[] => {
        const duty = duties[id];
        if (duty === undefined) return [];
        const { extension, suspension } = duty;
        return [
          ...duty.dischargedBy,
          ...(extension === undefined ? [] : [{ event: extension.event, ...(extension.by === undefined ? {} : { by: extension.by }) }]),
          ...(suspension === undefined ? [] : [{ event: suspension.startedBy }, { event: suspension.endedBy }]),
        ];
      }),
      ...started.flatMap(({ window: id }) => [...(windows[id]?.exercisedBy ?? []), ...(windows[id]?.closedBy ?? [])]),
    ];
  }

  /** An event that may well be taken now. */
  likely(): Loose {
    const { draw } = this;
    const { events, facts } = this.compiled.definition;
    const open = this.open();
    const acts = this.acts();
    const known = this.known();
    const act: ActOn = acts.length > 0 && draw.chance(45) ? draw.one(acts) : { event: known.length > 0 && draw.chance(85) ? draw.one(known) : draw.one(Object.keys(events)) };
    const declared = events[act.event];
    const able = declared?.by ?? Object.keys(this.compiled.definition.actors);
    // Now and then it is done by another than the duty asks for.
    const permitted = act.by === undefined ? (declared?.by ?? []) : able.filter((actor) => act.by?.includes(actor) === true || draw.chance(30));
    const attributes = Object.entries(declared?.attributes ?? {}).filter(([, attribute]) => attribute.required === true || draw.chance(55));
    return {
      type: act.event,
      on: within(this.later()),
      ...(permitted.length > 0 && draw.chance(90) ? { by: draw.one(permitted) } : {}),
      ...Object.fromEntries(attributes.map(([id, attribute]) => [id, this.value(attribute, this.hints.attributes.get(id))])),
      ...draw.maybe(50, () => ({ facts: Object.fromEntries(draw.some(Object.keys(facts), 1, 3).map((id) => [id, this.fact(id)])) })),
      ...draw.maybe(12, () => ({ part: draw.one(['deel-1', 'deel-1', 'deel-2']) })),
      ...draw.maybe(open.length > 0 ? 8 : 1, () => ({ duty: draw.chance(90) && open.length > 0 ? draw.one(open.flatMap(({ id, duty }) => [id, id, duty])) : 'plicht-1#9' })),
      ...draw.maybe(5, () => ({ id: `brief-${draw.below(20)}` })),
      ...draw.maybe(4, () => ({ recordedOn: drawDate(draw) })),
    };
  }

  /** The same event with what it was refused for the lack of. */
  completed(event: Loose, missing: readonly Missing[]): Loose {
    const { definition } = this.compiled;
    const result: Loose = { ...event };
    for (const { kind, id } of missing) {
      const attribute = definition.events[event.type]?.attributes?.[id];
      if (kind === 'fact' && Object.hasOwn(definition.facts, id)) result.facts = { ...(result.facts as object | undefined), [id]: this.fact(id) };
      if (kind === 'attribute' && attribute !== undefined) result[id] = this.value(attribute, this.hints.attributes.get(id));
      if (kind === 'actor') result.by = this.draw.one(this.acts().filter((act) => act.event === event.type && act.by !== undefined).flatMap((act) => act.by ?? []).concat(Object.keys(definition.actors)));
    }
    return result;
  }

  /** An event as no case system should send it: any act on any day by anybody, misspelt, incomplete or twice. */
  wild(): Loose {
    const { draw } = this;
    const { actors, facts } = this.compiled.definition;
    const event = this.likely();
    const spoil: readonly (() => object)[] = [
      () => ({ type: draw.one(Object.keys(this.compiled.definition.events)) }),
      () => ({ type: `${event.type}x` }),
      () => ({ on: drawDate(draw) }),
      () => ({ on: draw.one(['2026-02-29', '2026-4-1', '2026-04-02T10:00', '0001-01-01', '9999-12-31', 20_260_402]) }),
      () => ({ by: draw.one([...Object.keys(actors), ...Object.keys(actors), 'niemand', 7]) }),
      () => ({ by: undefined, facts: undefined }),
      () => ({ part: draw.one(['deel-3', 'toString', '', '__proto__']) }),
      () => ({ duty: draw.one(['plicht-1', 'plicht-2#2', 'onbekend', '']) }),
      () => ({ id: draw.one([...this.current.log.map((entry) => entry.event.id), 'e1', 'e2']) }),
      () => draw.one([...this.current.log.map((entry) => entry.event), event]),
      () => ({ [draw.one(['verzonden', 'bijlage', 'type.'])]: 'x' }),
      () => ({ facts: { [`${draw.one(Object.keys(facts))}x`]: true } }),
      () => ({ facts: { [draw.one(Object.keys(facts))]: draw.one([null, 'x', 12, { weeks: -1 }, []]) } }),
      () => Object.fromEntries(Object.keys(event).filter((key) => key !== 'type' && key !== 'on' && draw.chance(70)).map((key) => [key, undefined])),
    ];
    const result: Loose = Object.assign(event, ...draw.some(spoil, 1, 2).map((make) => make()));
    return JSON.parse(JSON.stringify(result)) as Loose;
  }

  /** Takes the event if the engine does. */
  follow(event: Loose): readonly Missing[] {
    const next = applyEvent(this.regulation, this.current, event as unknown as AnyEvent);
    if (!next.ok) return next.issues.flatMap((issue) => (issue.code === 'facts-missing' ? ((issue.data?.missing as readonly Missing[] | undefined) ?? []) : []));
    this.current = next.value;
    this.day = toDay(event.on);
    return [];
  }
}

const fits = (value: Value, type: ValueType): boolean => {
  switch (type.type) {
    case 'choice':
      return typeof value === 'string' && Object.hasOwn(type.options, value);
    case 'date':
    case 'ground':
      return false;
    case 'text':
      return typeof value === 'string';
    case 'duration':
      return typeof value === 'object';
    default:
      return typeof value === type.type;
  }
};

export interface LogOptions {
  /** In so many percent of the cases an event is spoilt. */
  readonly wild?: number;
  readonly most?: number;
}

/**
 * A log for a regulation. Not all of it is taken: what was refused for lack of facts is mostly told again with them,
 * and a spoilt event stays in.
 */
export const drawLog = (draw: Draw, regulation: Regulation, { wild = 10, most = 12 }: LogOptions = {}): readonly AnyEvent[] => {
  const logger = new Logger(draw, regulation);
  const events: Loose[] = [];
  for (let left = draw.between(2, most); left > 0; left -= 1) {
    let event = draw.chance(wild) ? logger.wild() : logger.likely();
    let missing = logger.follow(event);
    for (let times = 0; times < 3 && missing.length > 0 && draw.chance(90); times += 1) {
      if (draw.chance(15)) events.push(event);
      event = logger.completed(event, missing);
      missing = logger.follow(event);
    }
    events.push(event);
  }
  // A copy, because a value that is the rule's own object would be the same in a way that no stored one is.
  return JSON.parse(JSON.stringify(events)) as readonly AnyEvent[];
};

/** Random logs of one regulation, as they could come in, a tenth of it spoilt. */
export const logs = (regulation: Regulation, options: LogOptions = {}): fc.Arbitrary<readonly AnyEvent[]> => drawn((draw) => drawLog(draw, regulation, options));

/** Logs in which nothing fits: for what the engine must withstand. */
export const wildLogs = (regulation: Regulation): fc.Arbitrary<readonly AnyEvent[]> => logs(regulation, { wild: 75 });
