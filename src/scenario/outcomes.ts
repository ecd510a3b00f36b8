import type { VerdictStatus } from '../model/verdict.js';
import type { ValueType } from '../model/value.js';
import type { Definition, Duty } from '../regulation/definition.js';
import { momentsIn } from '../regulation/references.js';
import type { Moments } from '../model/moment.js';
import type { Rule } from '../rules/rule.js';

type Outcomes = ReadonlySet<VerdictStatus>;

const set = (...statuses: readonly (VerdictStatus | false)[]): Outcomes => new Set(statuses.filter((status) => status !== false));

const opposite = { holds: 'fails', fails: 'holds', unknown: 'unknown', notApplicable: 'notApplicable' } as const;

/** Whether a value of a type can be, and can fail to be, one of these. */
const among = (type: ValueType | undefined, wanted: readonly unknown[]): readonly VerdictStatus[] => {
  const all: readonly unknown[] | undefined = type?.type === 'choice' ? Object.keys(type.options) : type?.type === 'boolean' ? [true, false] : undefined;
  if (all === undefined) return ['holds', 'fails'];
  return [...(all.some((value) => wanted.includes(value)) ? (['holds'] as const) : []), ...(all.some((value) => !wanted.includes(value)) ? (['fails'] as const) : [])];
};

/** What is known when a rule is asked. */
interface Assumed {
  /** Rules that are not unknown. */
  readonly decided?: ReadonlySet<string>;
  /** Attributes and facts that are there. */
  readonly present?: ReadonlySet<string>;
  /** The attribute or fact that is missing. */
  readonly absent?: string;
}

/**
 * The answers that a rule can give at all when an act of some type is under test, by what is declared: a sound overestimate.
 *
 * A required attribute is never missing, a reading is never unknown, an actor is known where only one can act.
 *
 * @param event the type of the act under test
 * @param assumed what is known when the rule is asked
 */
export const possibleOutcomes = (definition: Definition, ruleId: string, event: string, assumed: Assumed = {}): Outcomes => {
  const declared = definition.events[event];
  const told = (source: string, type: ValueType | undefined, wanted: readonly unknown[], required: boolean): Outcomes =>
    assumed.absent === source ? set('unknown') : set(...among(type, wanted), !required && assumed.present?.has(source) !== true && 'unknown');
  const sure = (moments: Moments): boolean =>
    momentsIn(moments).some((moment) => moment === 'opening' || (typeof moment === 'object' && 'event' in moment && moment.event === event && moment.after === undefined && moment.whole === undefined && (moment.at === undefined || declared?.attributes?.[moment.at]?.required === true)));
  const composed = (ids: readonly string[], decisive: 'holds' | 'fails'): Outcomes => {
    const inner = ids.map(of);
    const undecided = inner.filter((outcomes) => [...outcomes].every((status) => status === decisive)).length === 0;
    return set(
      inner.some((outcomes) => outcomes.has(decisive)) && decisive,
      inner.some((outcomes) => outcomes.has(opposite[decisive])) && inner.every((outcomes) => outcomes.has(opposite[decisive]) || outcomes.has('notApplicable')) && opposite[decisive],
      undecided && inner.some((outcomes) => outcomes.has('unknown')) && 'unknown',
      inner.every((outcomes) => outcomes.has('notApplicable')) && 'notApplicable',
    );
  };
  const answer = (rule: Rule): Outcomes => {
    switch (rule.kind) {
      case 'actor': {
        const able = declared?.by ?? Object.keys(definition.actors);
        return set(able.some((actor) => rule.is.includes(actor)) && 'holds', able.some((actor) => !rule.is.includes(actor)) && 'fails', declared?.by?.length !== 1 && 'unknown');
      }
      case 'attribute': {
        if (rule.of !== undefined || 'of' in rule.is) return set('holds', 'fails', 'unknown', 'notApplicable');
        const attribute = declared?.attributes?.[rule.attribute];
        return attribute === undefined ? set('unknown') : told(`attribute:${rule.attribute}`, attribute, rule.is, attribute.required === true);
      }
      case 'content':
        return set('holds', 'fails', rule.elements.some((element) => declared?.attributes?.[element]?.required !== true) && 'unknown');
      case 'fact':
      case 'exclusion': {
        const plain = told(`fact:${rule.fact}`, definition.facts[rule.fact], rule.is, false);
        return rule.kind === 'exclusion' && (rule.except?.length ?? 0) > 0 ? set(...plain, 'fails') : plain;
      }
      case 'standing':
        return set(...told(`fact:${rule.capacity}`, definition.facts[rule.capacity], rule.accepted, false), rule.mandate !== undefined && 'fails');
      case 'anonymity':
        return set('holds', 'fails', 'unknown');
      case 'period':
        return set('holds', 'fails', !sure(rule.of) && 'unknown');
      case 'limitation': {
        const stops = rule.until === undefined || sure(rule.until) || momentsIn(rule.until).every((moment) => typeof moment === 'object' && 'event' in moment && moment.at === undefined);
        return set('holds', 'fails', !(sure(rule.from) && stops && rule.except === undefined) && 'unknown');
      }
      case 'ground': {
        const required = declared?.attributes?.[rule.attribute]?.required === true && (rule.reasons === undefined || declared.attributes[rule.reasons]?.required === true);
        const testable = Object.values(definition.grounds).some((one) => one.rule !== 'free-text');
        return set('holds', (testable || rule.reasons !== undefined) && 'fails', (testable || !required) && 'unknown', testable && 'notApplicable');
      }
      case 'reading': {
        const reading = definition.readings[rule.reading];
        const options = reading?.recordedOnly === undefined ? Object.keys(reading?.options ?? {}) : [reading.default];
        return set(options.includes(rule.option) && 'holds', options.some((option) => option !== rule.option) && 'fails');
      }
      case 'duty':
        return set('holds', 'fails', !rule.is.includes('undetermined') && undetermined(definition.duties[rule.duty]) && 'unknown');
      case 'window':
      case 'extension':
      case 'part':
      case 'steps':
        return set('holds', 'fails');
      case 'not':
        return set(...[...of(rule.of)].map((status) => opposite[status]));
      case 'condition':
        return set(...(of(rule.when).has('holds') ? of(rule.then) : []), of(rule.when).has('unknown') && 'unknown', (of(rule.when).has('fails') || of(rule.when).has('notApplicable')) && 'notApplicable');
      case 'all':
        return composed(rule.of, 'fails');
      case 'any':
        return composed(rule.of, 'holds');
    }
  };
  /** Whether it may not be known that a duty exists, or from when it counts. Asked as of its opening, no act is under test. */
  const undetermined = (duty: Duty | undefined): boolean => {
    if (duty === undefined) return false;
    const applies = duty.when === undefined ? set() : duty.whenAsOf === 'opening' ? possibleOutcomes(definition, duty.when, '', assumed) : of(duty.when);
    return applies.has('unknown') || (duty.within !== undefined && duty.from !== undefined && !sure(duty.from));
  };
  const of = (id: string): Outcomes => {
    const rule = definition.rules[id];
    const outcomes = rule === undefined ? set() : answer(rule);
    return assumed.decided?.has(id) === true ? set(...[...outcomes].filter((outcome) => outcome !== 'unknown')) : outcomes;
  };
  return of(ruleId);
};

/**
 * The answers that a guard can give where it stands: an unknown guard before it would have been taken or have stopped the search,
 * so what those need is known by then.
 *
 * @param earlier the rules of the candidates before it
 */
export const outcomesAfter = (definition: Definition, ruleId: string, event: string, earlier: readonly string[]): Outcomes => {
  const sources = [...Object.keys(definition.events[event]?.attributes ?? {}).map((id) => `attribute:${id}`), ...Object.keys(definition.facts).map((id) => `fact:${id}`)];
  const needs = (absent: string) => earlier.some((rule) => [...possibleOutcomes(definition, rule, event, { absent })].every((outcome) => outcome === 'unknown'));
  return possibleOutcomes(definition, ruleId, event, { decided: new Set(earlier), present: new Set(sources.filter(needs)) });
};
