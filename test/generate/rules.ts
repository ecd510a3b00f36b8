import { dutyStatuses, windowStatuses } from '../../src/model/assessment.js';
import type { Rule, RuleKindName } from '../../src/rules/rule.js';
import { ruleKinds } from '../../src/rules/rule.js';
import type { FactDeclaration } from '../../src/model/value.js';
import type { Draw } from './draw.js';
import type { Names } from './names.js';
import { drawDate, drawDuration, drawMoments, drawValue, text } from './values.js';

/** What a rule looks like without what all of them have. */
type Parameters = Rule extends infer R ? (R extends Rule ? Omit<R, 'label' | 'cites' | 'readings'> : never) : never;

interface Drawing {
  readonly draw: Draw;
  readonly names: Names;
  /** Rules that this one can be made of. */
  readonly earlier: readonly string[];
  readonly options: Readonly<Record<string, readonly string[]>>;
}

const valuesOfFact = ({ draw, names }: Drawing, fact: string) => Array.from({ length: draw.between(1, 2) }, () => drawValue(draw, names.factTypes[fact] as FactDeclaration, names.grounds));

/** One rule of each kind; undefined where this regulation has nothing to make one of. */
const kinds: { readonly [K in RuleKindName]: (drawing: Drawing) => Extract<Parameters, { kind: K }> | undefined } = {
  actor: ({ draw, names }) => ({ kind: 'actor', is: draw.some(names.actors, 1, 2) }),
  all: ({ draw, earlier }) => (earlier.length === 0 ? undefined : { kind: 'all', of: draw.some(earlier, 1, 3) }),
  any: ({ draw, earlier }) => (earlier.length === 0 ? undefined : { kind: 'any', of: draw.some(earlier, 1, 3) }),
  not: ({ draw, earlier }) => (earlier.length === 0 ? undefined : { kind: 'not', of: draw.one(earlier) }),
  condition: ({ draw, earlier }) => (earlier.length === 0 ? undefined : { kind: 'condition', when: draw.one(earlier), then: draw.one(earlier) }),
  anonymity: ({ draw, names }) => ({ kind: 'anonymity', known: draw.one(names.facts('boolean')) }),
  attribute: ({ draw, names }) => {
    const all = names.attributes();
    if (all.length === 0) return undefined;
    const { event, id, type } = draw.one(all);
    const other = draw.one(all);
    return {
      kind: 'attribute',
      attribute: id,
      ...draw.maybe(50, () => ({ of: event })),
      is: draw.chance(25) ? { attribute: other.id, of: other.event } : Array.from({ length: draw.between(1, 2) }, () => drawValue(draw, type, names.grounds)),
    };
  },
  content: ({ draw, names }) => {
    const ids = [...new Set(names.attributes().map(({ id }) => id))];
    return ids.length === 0 ? undefined : { kind: 'content', elements: draw.some(ids, 1, 2) };
  },
  duty: ({ draw, names }) => ({ kind: 'duty', duty: draw.one(names.duties), is: draw.some(dutyStatuses, 1, 3) }),
  exclusion: (drawing) => {
    const { draw, names, earlier } = drawing;
    const fact = draw.one(names.factIds);
    return { kind: 'exclusion', fact, is: valuesOfFact(drawing, fact), ...draw.maybe(50, () => ({ except: draw.some(earlier, 0, 2) })) };
  },
  extension: ({ draw, names }) => ({ kind: 'extension', duty: draw.one(names.duties) }),
  fact: (drawing) => {
    const fact = drawing.draw.one(drawing.names.factIds);
    return { kind: 'fact', fact, is: valuesOfFact(drawing, fact) };
  },
  ground: ({ draw, names }) => {
    const grounds = names.attributes('ground');
    const reasons = names.attributes('text', 'boolean');
    return grounds.length === 0 ? undefined : { kind: 'ground', attribute: draw.one(grounds).id, ...draw.maybe(reasons.length === 0 ? 0 : 60, () => ({ reasons: draw.one(reasons).id })) };
  },
  limitation: ({ draw, names, earlier }) => ({
    kind: 'limitation',
    from: drawMoments(draw, names, false),
    ...draw.maybe(60, () => ({ until: drawMoments(draw, names, false) })),
    within: drawDuration(draw),
    ...draw.maybe(earlier.length === 0 ? 0 : 50, () => ({ except: draw.some(earlier, 1, 2).map((when) => ({ when, within: drawDuration(draw) })) })),
  }),
  part: () => ({ kind: 'part' }),
  period: ({ draw, names }) => ({
    kind: 'period',
    of: drawMoments(draw, names, false),
    ...draw.maybe(50, () => ({ from: drawDate(draw) })),
    ...draw.maybe(20, () => ({ after: drawDate(draw) })),
    ...draw.maybe(30, () => ({ until: drawDate(draw) })),
    ...draw.maybe(20, () => ({ before: drawDate(draw) })),
  }),
  reading: ({ draw, options }) => {
    const reading = draw.one(Object.keys(options));
    return { kind: 'reading', reading, option: draw.one(options[reading] as readonly string[]) };
  },
  standing: (drawing) => {
    const { draw, names } = drawing;
    const capacity = draw.one(names.facts('choice'));
    return { kind: 'standing', capacity, accepted: valuesOfFact(drawing, capacity), ...draw.maybe(60, () => ({ mandate: { for: valuesOfFact(drawing, capacity), fact: draw.one(names.facts('boolean')) } })) };
  },
  steps: ({ draw, names }) => ({ kind: 'steps', events: draw.some(names.eventIds, 1, 2) }),
  window: ({ draw, names }) => ({ kind: 'window', window: draw.one(names.windows), ...draw.maybe(50, () => ({ is: draw.some(windowStatuses, 1, 2) })) }),
};

/** Kinds that look at a duty, whose condition is itself a rule, or at the grounds, which are rules too. */
const ofDuties: readonly RuleKindName[] = ['duty', 'extension'];
const ofGrounds: readonly RuleKindName[] = ['ground'];

/** Rules in an order in which each is made of earlier ones, so that there are no cycles. */
export interface DrawnRules {
  readonly rules: Readonly<Record<string, Rule>>;
  /** Those that a duty can depend on. */
  readonly plain: readonly string[];
  /** Those that a ground can be. */
  readonly withoutGrounds: readonly string[];
}

/**
 * Rules of all kinds.
 *
 * @param options the options of each reading
 */
export const drawRules = (draw: Draw, names: Names, options: Drawing['options']): DrawnRules => {
  const rules: Record<string, Rule> = {};
  const add = (excluded: readonly RuleKindName[], count: number): readonly string[] => {
    const allowed = (Object.keys(ruleKinds) as RuleKindName[]).filter((kind) => !excluded.includes(kind));
    for (let times = 0; times < count; times += 1) {
      const earlier = Object.keys(rules);
      const made = kinds[draw.one(allowed)]({ draw, names, earlier, options });
      const id = `regel-${earlier.length + 1}`;
      if (made !== undefined) rules[id] = { ...made, label: text(id), cites: names.cites(draw), ...draw.maybe(20, () => ({ readings: draw.some(names.readings, 0, 1) })) } as Rule;
    }
    return Object.keys(rules);
  };
  const plain = add([...ofDuties, ...ofGrounds], draw.between(4, 7));
  const withoutGrounds = add(ofGrounds, draw.between(3, 6));
  add([], draw.between(2, 4));
  // Rare otherwise: one of twenty kinds, and only where there is a ground.
  add((Object.keys(ruleKinds) as RuleKindName[]).filter((kind) => !ofGrounds.includes(kind)), draw.between(0, 2));
  return { rules, plain, withoutGrounds };
};
