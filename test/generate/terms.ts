import type { ActOn, Duty, ExtensionTerms, FindingDeclaration, GroundDeclaration, Measure, SuspensionTerms, Window } from '../../src/regulation/definition.js';
import type { Draw } from './draw.js';
import type { Names } from './names.js';
import type { DrawnRules } from './rules.js';
import { drawDuration, drawMoments, text } from './values.js';

/** Duties, windows, grounds, measures and findings of the whole profile. */
export class Terms {
  private readonly all: readonly string[];

  constructor(
    private readonly draw: Draw,
    private readonly names: Names,
    private readonly rules: DrawnRules,
  ) {
    this.all = Object.keys(rules.rules);
  }

  private get basis() {
    return { cites: this.names.cites(this.draw), ...this.draw.maybe(25, () => ({ readings: this.draw.some(this.names.readings, 0, 2) })) };
  }

  actors(): string | readonly string[] {
    return this.draw.chance(60) ? this.draw.one(this.names.actors) : this.draw.some(this.names.actors, 1, 2);
  }

  acts(least: number, most: number): readonly ActOn[] {
    const { draw, names } = this;
    return Array.from({ length: draw.between(least, most) }, () => ({
      event: draw.one(names.eventIds),
      ...draw.maybe(45, () => ({ by: draw.some(names.actors, 1, 2) })),
      ...draw.maybe(this.all.length === 0 ? 0 : 25, () => ({ where: draw.one(this.all) })),
    }));
  }

  private reckoned() {
    const { draw, names } = this;
    return { ...draw.maybe(25, () => ({ calendar: draw.one(names.calendars) })), ...draw.maybe(30, () => ({ roll: draw.one(['none', 'forward'] as const) })) };
  }

  extension(): ExtensionTerms {
    const { draw, names } = this;
    const supplying = [...new Set(names.attributes('date', 'duration').map(({ event }) => event))];
    const supplied = supplying.length > 0 && draw.chance(60);
    const event = draw.one(supplied ? supplying : names.eventIds);
    const own = names.attributes().filter((attribute) => attribute.event === event);
    const ids = own.filter(({ type }) => type.type === 'date' || type.type === 'duration').map(({ id }) => id);
    return {
      event,
      ...draw.maybe(40, () => ({ by: draw.some(names.actors, 1, 2) })),
      length: supplied ? { supplied: draw.some(ids, 1, 2) } : drawDuration(draw),
      ...draw.maybe(40, () => ({ atMost: drawDuration(draw) })),
      ...draw.maybe(60, () => ({ times: draw.between(1, 2) })),
      ...draw.maybe(own.length === 0 ? 0 : 40, () => ({ reason: draw.one(own).id })),
      ...draw.maybe(40, () => ({ notice: 'not-later-than-due' as const })),
      ...this.basis,
    };
  }

  suspension(): SuspensionTerms {
    const [startedBy, endedBy] = this.draw.some(this.names.eventIds, 2, 2) as [string, string];
    return { startedBy, endedBy, cites: this.names.cites(this.draw) };
  }

  duty(id: string): Duty {
    const { draw, names } = this;
    const dischargedBy = this.acts(draw.chance(10) ? 0 : 1, 2);
    const carried = (event: string) => names.attributes('date').flatMap((attribute) => (attribute.event === event ? [attribute.id] : []));
    const [first, ...others] = dischargedBy.map(({ event }) => carried(event));
    const received = (first ?? []).filter((attribute) => others.every((other) => other.includes(attribute)) && names.attributes().every(({ id: other, type }) => other !== attribute || type.type === 'date'));
    return {
      label: text(id),
      act: text(`${id} nakomen`),
      obligor: this.actors(),
      beneficiary: this.actors(),
      ...draw.maybe(88, () => ({ within: draw.one([() => drawDuration(draw), () => drawDuration(draw), () => drawDuration(draw), () => 'immediately' as const, () => 'same-day' as const])() })),
      ...draw.maybe(55, () => ({ from: drawMoments(draw, names, true) })),
      ...draw.maybe(this.rules.plain.length === 0 ? 0 : 35, () => ({ when: draw.one(this.rules.plain), ...draw.maybe(35, () => ({ whenAsOf: 'opening' as const })) })),
      dischargedBy,
      ...(received.length > 0 && draw.chance(60) ? { metOn: { received: draw.one(received) } } : draw.maybe(15, () => ({ metOn: 'sent' as const }))),
      ...draw.maybe(60, () => ({ extension: this.extension() })),
      ...draw.maybe(30, () => ({ suspension: this.suspension() })),
      ...draw.maybe(35, () => ({ once: draw.one([true, 'unless-lapsed'] as const) })),
      ...draw.maybe(30, () => ({ afterClosing: 'survives' as const })),
      ...draw.maybe(15, () => ({ soft: true as const })),
      ...this.reckoned(),
      ...this.basis,
    };
  }

  window(id: string): Window {
    const { draw, names } = this;
    return {
      label: text(id),
      right: text(`${id} gebruiken`),
      holder: this.actors(),
      ...draw.maybe(85, () => ({ within: drawDuration(draw) })),
      ...draw.maybe(50, () => ({ from: drawMoments(draw, names, true) })),
      exercisedBy: this.acts(1, 2),
      ...draw.maybe(50, () => ({ closedBy: this.acts(0, 1) })),
      ...this.reckoned(),
      ...this.basis,
    };
  }

  ground(id: string): GroundDeclaration {
    const { draw } = this;
    const { withoutGrounds } = this.rules;
    return { label: text(id), rule: withoutGrounds.length === 0 || draw.chance(30) ? 'free-text' : draw.one(withoutGrounds), ...draw.maybe(50, () => ({ is: draw.one(['holds', 'fails'] as const) })), ...this.basis };
  }

  measure(id: string): Measure {
    const { draw, names } = this;
    return {
      label: text(id),
      within: drawDuration(draw),
      from: drawMoments(draw, names, false),
      until: drawMoments(draw, names, false),
      ...draw.maybe(this.all.length === 0 ? 0 : 40, () => ({ when: draw.one(this.all) })),
      ...this.basis,
    };
  }

  finding(id: string): FindingDeclaration {
    const { draw, names } = this;
    const statuses = ['holds', 'fails', 'unknown'] as const;
    return {
      label: text(id),
      ...draw.maybe(35, () => ({ at: draw.some(names.eventIds, 1, 2) })),
      ...draw.maybe(this.all.length === 0 ? 0 : 60, () => ({ when: { rule: draw.one(this.all), is: draw.chance(70) ? draw.one(statuses) : draw.some(statuses, 1, 2) } })),
      ...this.basis,
    };
  }

  /** What a transition does beside moving the case. */
  transitionMeta(draw: Draw) {
    const { names } = this;
    const ids = (list: readonly string[], most: number) => draw.some(list, 1, most);
    if (draw.chance(10)) return undefined;
    return {
      ...draw.maybe(40, () => ({ cites: names.cites(draw) })),
      ...draw.maybe(10, () => ({ readings: ids(names.readings, 1) })),
      ...draw.maybe(25, () => ({ files: true as const })),
      ...draw.maybe(55, () => ({ opens: ids(names.duties, 3) })),
      ...draw.maybe(8, () => ({ opensMet: ids(names.duties, 1) })),
      ...draw.maybe(12, () => ({ closes: ids(names.duties, 2) })),
      ...draw.maybe(40, () => ({ windows: ids(names.windows, 2) })),
      ...draw.maybe(12, () => ({ closesWindows: ids(names.windows, 1) })),
      ...draw.maybe(15, () => ({ finding: draw.chance(50) ? draw.one(names.findings) : ids(names.findings, 2) })),
    };
  }

  stateMeta(draw: Draw) {
    const { names } = this;
    return draw.chance(75) ? undefined : { ...draw.maybe(50, () => ({ cites: names.cites(draw) })), ...draw.maybe(60, () => ({ finding: draw.chance(50) ? draw.one(names.findings) : draw.some(names.findings, 1, 2) })) };
  }
}

