import { fromDay, toDay } from '../../calendar/civil-date.js';
import { activeNodes } from '../../engine/step-chart.js';
import { applyEvent } from '../../facade/apply-event.js';
import { openCase } from '../../facade/open-case.js';
import type { Case } from '../../model/case.js';
import type { AnyEvent } from '../../model/event.js';
import type { Issue } from '../../model/issue.js';
import type { Value, ValueType } from '../../model/value.js';
import type { Missing } from '../../model/verdict.js';
import { compiledOf, type Compiled, type Regulation } from '../../regulation/regulation.js';

/** Numbers that look random and are the same for the same seed (mulberry32). */
class Dice {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  below(count: number): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % count;
  }

  chance(percent: number): boolean {
    return this.below(100) < percent;
  }

  one<T>(items: readonly T[]): T | undefined {
    return items[this.below(Math.max(1, items.length))];
  }
}

/** The first day on which a synthetic complaint can begin, and how many days later at most. */
const begin = { first: toDay('2024-01-01'), days: 1000 } as const;

const mostEvents = 12;

const mostTries = 40;

/** Draws events until the chart takes one; facts that decide are told when they are asked for. */
class Walk {
  constructor(
    private readonly regulation: Regulation,
    private readonly compiled: Compiled,
    private readonly dice: Dice,
  ) {}

  private value(type: ValueType, day: number): Value {
    switch (type.type) {
      case 'boolean':
        return this.dice.chance(70);
      case 'choice':
        return this.dice.one(Object.keys(type.options)) ?? '';
      case 'text':
        return `tekst ${this.dice.below(1000)}`;
      case 'number':
        return 1 + this.dice.below(9);
      case 'duration':
        return { weeks: 1 + this.dice.below(6) };
      case 'ground':
        return this.dice.one(Object.keys(this.compiled.definition.grounds)) ?? '';
      case 'date':
        return fromDay(day - this.dice.below(60));
    }
  }

  private event(type: string, day: number, facts: Readonly<Record<string, Value>>): AnyEvent {
    const declared = this.compiled.definition.events[type];
    const by = declared?.by ?? [];
    const attributes = Object.entries(declared?.attributes ?? {}).flatMap(([id, attribute]) => (attribute.required === true || this.dice.chance(70) ? [[id, this.value(attribute, day)] as const] : []));
    return { type, on: fromDay(day), ...(by.length > 1 ? { by: this.dice.one(by) } : {}), ...Object.fromEntries(attributes), ...(Object.keys(facts).length === 0 ? {} : { facts }) } as AnyEvent;
  }

  /** The types of event that something here waits for: the chart, or a duty. */
  private typesAt(current: Case): readonly string[] {
    const { chart, definition } = this.compiled;
    const moves = [...activeNodes(chart, current.state)].flatMap((node) => [...node.candidates.keys()]);
    const acts = current.duties.flatMap((duty) => (duty.met !== undefined || duty.cancelled !== undefined ? [] : (definition.duties[duty.duty]?.dischargedBy ?? []).map(({ event }) => event)));
    return [...moves, ...acts];
  }

  private tried(current: Case, day: number): Case | undefined {
    const types = this.typesAt(current);
    for (let tries = 0; tries < mostTries; tries += 1) {
      const type = this.dice.one(types);
      if (type === undefined) return undefined;
      const facts: Record<string, Value> = {};
      for (let asked = 0; asked < 12; asked += 1) {
        const applied = applyEvent(this.regulation, current, this.event(type, day, facts));
        if (applied.ok) return applied.value;
        const missing = factsMissing(applied.issues).find((fact) => facts[fact] === undefined);
        const declared = missing === undefined ? undefined : this.compiled.definition.facts[missing];
        if (missing === undefined || declared === undefined) break;
        facts[missing] = this.value(declared, day);
      }
    }
    return undefined;
  }

  log(): readonly AnyEvent[] {
    let current = openCase(this.regulation);
    let day = begin.first + this.dice.below(begin.days);
    const events = 1 + this.dice.below(mostEvents);
    for (let count = 0; count < events; count += 1) {
      const next = this.tried(current, day);
      if (next === undefined) break;
      current = next;
      day += this.dice.chance(30) ? 0 : 1 + this.dice.below(20);
    }
    return current.log.map(({ event: { id: _id, ...event } }) => event as AnyEvent);
  }
}

const factsMissing = (issues: readonly Issue[]): readonly string[] => issues.flatMap(({ data }) => ((data?.['missing'] as readonly Missing[] | undefined) ?? []).flatMap(({ kind, id }) => (kind === 'fact' ? [id] : [])));

/**
 * A log that could be: events drawn by what the chart and the open duties wait for, until the dice say stop. It says nothing of how often
 * anything happens.
 *
 * @param seed a whole number; the same gives the same log
 */
export const syntheticLog = (regulation: Regulation, seed: number): readonly AnyEvent[] => new Walk(regulation, compiledOf(regulation), new Dice(seed)).log();
