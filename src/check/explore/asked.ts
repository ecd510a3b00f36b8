import { activeNodes } from '../../engine/step-chart.js';
import type { Case } from '../../model/case.js';
import type { AnyEvent } from '../../model/event.js';
import { listOf } from '../../model/list-of.js';
import type { Moments } from '../../model/moment.js';
import type { ActOn, Definition } from '../../regulation/definition.js';
import { momentsIn } from '../../regulation/references.js';
import type { Compiled } from '../../regulation/regulation.js';
import { ruleReferences, type Rule } from '../../rules/rule.js';
import type { Day } from '../../calendar/civil-date.js';
import { attributesRead, contentGroups, factsOf, readsActor, readsPart, rulesIn, type Slice } from './slice.js';

/** What of an act is read where a case stands, or later by name. The rest need not be told in more than one way. */
export interface Asked {
  readonly attributes: ReadonlySet<string>;
  /** What it has to contain, for each rule that asks. */
  readonly groups: readonly (readonly string[])[];
  readonly actor: boolean;
  readonly part: boolean;
  /** The ways of telling it on a day, once they were worked out. */
  readonly ways: Map<Day, readonly AnyEvent[]>;
}

/** A rule with every rule that it asks: those that it is made of, the conditions of duties that it reads, the grounds that an act can name. */
const gather = (definition: Definition, id: string, into: Set<string>): void => {
  const rule = definition.rules[id];
  if (rule === undefined || into.has(id)) return;
  into.add(id);
  const { rules = [], duties = [] } = ruleReferences(rule);
  for (const inner of rules) gather(definition, inner, into);
  for (const duty of duties) if (definition.duties[duty]?.when !== undefined) gather(definition, definition.duties[duty].when, into);
  if (rule.kind === 'ground') for (const ground of Object.values(definition.grounds)) if (ground.rule !== 'free-text') gather(definition, ground.rule, into);
};

/** Rules that something asks after the act that is looked at: those of the slice, and of every duty and window whatever is followed. */
const askedLater = (definition: Definition, slice: Slice): readonly Rule[] => {
  const asked = new Set<string>();
  const acts = [...Object.values(definition.duties).flatMap(({ dischargedBy }) => dischargedBy), ...Object.values(definition.windows).flatMap(({ exercisedBy, closedBy = [] }) => [...exercisedBy, ...closedBy])];
  for (const rule of [...slice.rules, ...Object.values(definition.duties).map(({ when }) => when), ...acts.map(({ where }) => where)]) if (rule !== undefined) gather(definition, rule, asked);
  return [...asked].flatMap((id) => definition.rules[id] ?? []);
};

/** Every specification of moments in these rules and in the terms of a regulation. */
const momentsOf = ({ duties, windows, measures }: Definition, rules: readonly Rule[]): readonly Moments[] =>
  [...rules.flatMap((rule) => ruleReferences(rule).moments ?? []), ...Object.values(duties).map(({ from }) => from), ...Object.values(windows).map(({ from }) => from), ...Object.values(measures).flatMap(({ from, until }) => [from, until])].filter((moments) => moments !== undefined);

/** Facts that are remembered after the act that told them, whatever is followed. */
const remembered = ({ duties, rules, properties = {} }: Definition): ReadonlySet<string> => {
  const asked = [...Object.values(duties).map(({ when }) => when), ...Object.values(properties).flatMap(({ always, never }) => [always, never])].filter((rule) => rule !== undefined);
  const starts = Object.values(duties).flatMap(({ from }) => momentsIn(from).flatMap((moment) => (typeof moment === 'object' && 'fact' in moment ? [moment.fact] : [])));
  return new Set([...starts, ...asked.flatMap((rule) => factsOf({ rules }, rule))]);
};

/** What an act of a type can be read for once it is in the log. */
interface Later {
  readonly attributes: ReadonlySet<string>;
  /** Something counts acts that concern the whole complaint only. */
  readonly whole: boolean;
}

const laterReads = (definition: Definition, rules: readonly Rule[], event: string): Later => {
  const moments = momentsOf(definition, rules).flatMap((one) => momentsIn(one));
  const fate = definition.events[event]?.fate;
  return {
    attributes: new Set([
      ...rules.flatMap((rule) => (ruleReferences(rule).attributes ?? []).flatMap(({ id, event: of }) => (of === event ? [id] : []))),
      ...moments.flatMap((moment) => (typeof moment !== 'object' ? [] : 'opening' in moment ? [moment.opening] : 'event' in moment && moment.event === event && moment.at !== undefined ? [moment.at] : [])),
      ...(typeof fate === 'object' ? [fate.attribute] : []),
    ]),
    whole: moments.some((moment) => typeof moment === 'object' && 'event' in moment && moment.event === event && moment.whole === true),
  };
};

/** What is read of an act anywhere in a slice: more is never told in several ways. */
interface Most extends Later {
  readonly read: ReadonlySet<string>;
  readonly actor: boolean;
  readonly part: boolean;
}

/**
 * What acts are asked where a case stands: by the guards of the candidates there, and by the duties and windows that are open there.
 *
 * Nothing else can tell two ways of the same act apart, but for what is read later by the name of the act; docs/decisions/0010.
 */
export class Asking {
  private readonly most = new Map<string, Most>();
  private readonly known = new Map<string, Asked>();
  /** Facts that are remembered after the act that told them. */
  private readonly lasting: ReadonlySet<string>;

  private readonly later: readonly Rule[];

  /** @param findings whether findings of an act count too, as they do where two regulations are compared */
  constructor(
    private readonly compiled: Compiled,
    private readonly slice: Slice,
    private readonly findings: boolean,
  ) {
    this.lasting = remembered(compiled.definition);
    this.later = findings ? Object.values(compiled.definition.rules) : askedLater(compiled.definition, slice);
  }

  private mostOf(type: string): Most {
    let most = this.most.get(type);
    if (most === undefined) {
      const { definition } = this.compiled;
      this.most.set(type, (most = { ...laterReads(definition, this.later, type), read: attributesRead(definition, this.slice, type), actor: readsActor(definition, this.slice, type), part: readsPart(definition, this.slice, type) }));
    }
    return most;
  }

  of(type: string, current: Case): Asked {
    const { discharges, extends: extended, windows } = this.compiled.concernedBy(type);
    const pending = current.duties.flatMap(({ duty, met, cancelled }) => (met === undefined && cancelled === undefined && (discharges.includes(duty) || extended.includes(duty)) ? [duty] : []));
    const open = current.windows.flatMap(({ window, exercised, closed }) => (exercised === undefined && closed === undefined && windows.includes(window) ? [window] : []));
    const key = `${type}|${current.state.join()}|${pending.join()}|${open.join()}`;
    let asked = this.known.get(key);
    if (asked === undefined) this.known.set(key, (asked = this.make(type, current, pending, open)));
    return asked;
  }

  private make(type: string, { state }: Case, pending: readonly string[], open: readonly string[]): Asked {
    const { definition, chart } = this.compiled;
    const { findings: observed, ground } = this.compiled.concernedBy(type);
    const most = this.mostOf(type);
    const candidates = [...activeNodes(chart, state)].flatMap((node) => node.candidates.get(type) ?? []);
    const duties = pending.flatMap((id) => definition.duties[id] ?? []);
    const acts: readonly ActOn[] = [
      ...duties.flatMap(({ dischargedBy }) => dischargedBy),
      ...open.flatMap((id) => [...(definition.windows[id]?.exercisedBy ?? []), ...(definition.windows[id]?.closedBy ?? [])]),
    ].filter(({ event }) => event === type);
    const extensions = duties.flatMap(({ extension }) => (extension?.event === type ? [extension] : []));
    const findings = !this.findings ? [] : [...observed, ...candidates.flatMap(({ meta }) => listOf(meta.finding))].map((id) => definition.findings[id]?.when?.rule);
    const rules = new Set<string>();
    for (const rule of [...candidates.map((candidate) => candidate.rule), ...acts.map(({ where }) => where), ...findings]) if (rule !== undefined) gather(definition, rule, rules);
    const asking = [...rules].flatMap((id) => definition.rules[id] ?? []);
    const attributes = new Set([
      ...most.attributes,
      ...asking.flatMap((rule) => (ruleReferences(rule).attributes ?? []).map(({ id }) => id)),
      ...asking.flatMap((rule) => (rule.kind === 'extension' ? [definition.duties[rule.duty]?.extension] : [])).concat(extensions).flatMap((terms) => (terms !== undefined && 'supplied' in terms.length ? terms.length.supplied : [])),
      ...extensions.flatMap(({ reason }) => listOf(reason)),
      ...[...duties, ...candidates.flatMap(({ meta }) => (meta.opensMet ?? []).flatMap((id) => definition.duties[id] ?? []))].flatMap(({ metOn }) => (typeof metOn === 'object' ? [metOn.received] : [])),
      ...(this.findings ? listOf(ground) : []),
    ]);
    const facts = new Set([...rules].flatMap((rule) => factsOf(definition, rule)));
    return {
      attributes: new Set([...most.read].filter((id) => attributes.has(id))),
      groups: contentGroups(definition, rulesIn(definition, this.slice).flatMap(([id, rule]) => (rules.has(id) ? [rule] : [])), most.attributes, type),
      actor: most.actor && (asking.some(({ kind }) => kind === 'actor') || acts.some(({ by }) => by !== undefined) || extensions.some(({ by }) => by !== undefined)),
      // What is made known of a part is not known of the case.
      part: most.part && (definition.events[type]?.fate !== undefined || most.whole || asking.some(({ kind }) => kind === 'part') || [...facts].some((fact) => this.lasting.has(fact))),
      ways: new Map(),
    };
  }
}
