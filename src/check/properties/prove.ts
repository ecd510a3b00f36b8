import { Situation } from '../../engine/situation.js';
import { activeNodes } from '../../engine/step-chart.js';
import type { Text } from '../../model/text.js';
import type { PropertyDeclaration, Waiver } from '../../regulation/definition.js';
import { compiledOf, type Regulation } from '../../regulation/regulation.js';
import { explore, type Explored, type ExploreOptions } from '../explore/explore.js';
import type { CheckFinding, PartReport } from '../finding.js';
import { properties } from './properties.js';
import { witnessScenario } from '../witness.js';
import { nameOf, shownAt, type Property, type Violation, type Watching } from './property.js';

/** What was found of one property. */
export interface Proof {
  readonly property: string;
  readonly label: Text;
  /** Where it does not hold; what is waived is not here. */
  readonly violations: readonly Violation[];
  /** Its rule had no answer anywhere, so that holding everywhere says nothing. */
  readonly unanswered?: true;
  readonly waived: readonly { readonly about: string; readonly reason: Text; readonly cites: readonly string[] }[];
}

/** A regulation explored, and what was proved of it on the way. */
export interface Proved {
  readonly regulation: Regulation;
  readonly explored: readonly Explored[];
  readonly proofs: readonly Proof[];
  /** Waivers that waive nothing, and of others what they name for nothing. */
  readonly idle: readonly Waiver[];
}

/** A property that a regulation declares: its rule is asked wherever a case comes. */
const declared = ({ label, always, never, phases }: PropertyDeclaration): Property => ({
  label,
  atEnd: ({ compiled, slice, memory, violate }, { places }) => {
    if (slice.subject !== undefined) return;
    for (const place of places) {
      const tags = new Set([...activeNodes(compiled.chart, place.current.state)].flatMap((node) => node.tags));
      if (phases !== undefined && !phases.some((phase) => tags.has(phase))) continue;
      const situation = new Situation(compiled, { current: place.current }, place.day);
      const says = (rule: string | undefined) => {
        const status = rule === undefined ? undefined : situation.verdict(rule).status;
        if (rule !== undefined && (status === 'holds' || status === 'fails')) memory.set(rule, true);
        return status;
      };
      const [wanted, unwanted] = [says(always), says(never)];
      if (wanted === 'fails' || unwanted === 'holds') violate({ about: nameOf(place), text: { nl: `Hier geldt niet: ${label.nl}.`, en: `This is not so here: ${label.en}.` }, ...shownAt(place) });
    }
  },
});

/**
 * Explores a regulation and looks at every property on the way, those of every regulation and its own.
 *
 * @example prove(regulation).proofs.filter((proof) => proof.violations.length > 0)
 */
export const prove = (regulation: Regulation, options: ExploreOptions = {}): Proved => {
  const compiled = compiledOf(regulation);
  const { definition } = compiled;
  const all: Readonly<Record<string, Property>> = { ...Object.fromEntries(Object.entries(definition.properties ?? {}).map(([id, property]) => [id, declared(property)])), ...properties };
  const found = new Map<string, Map<string, Violation>>(Object.keys(all).map((id) => [id, new Map<string, Violation>()]));
  const memories = new Map<unknown, Map<string, Map<unknown, unknown>>>();
  const watching = (id: string, slice: Watching['slice']): Watching => {
    const ofSlice = memories.get(slice) ?? new Map<string, Map<unknown, unknown>>();
    memories.set(slice, ofSlice);
    const memory = ofSlice.get(id) ?? new Map<unknown, unknown>();
    ofSlice.set(id, memory);
    return {
      regulation,
      compiled,
      slice,
      memory,
      violate: (violation) => {
        const known = found.get(id);
        // Breadth first: the first that is found is the shortest.
        if (known !== undefined && !known.has(violation.about)) known.set(violation.about, violation);
      },
    };
  };
  const watchers = Object.entries(all).flatMap(([id, property]) => (property.onAttempt === undefined ? [] : [{ id, property }]));
  let current: { readonly slice: unknown; readonly contexts: readonly Watching[] } | undefined;
  const explored = explore(regulation, {
    ...options,
    onAttempt: (attempt, slice) => {
      options.onAttempt?.(attempt, slice);
      if (current?.slice !== slice) current = { slice, contexts: watchers.map(({ id }) => watching(id, slice)) };
      for (const [index, { property }] of watchers.entries()) property.onAttempt?.(current.contexts[index] as Watching, attempt);
    },
  });
  for (const one of explored) for (const [id, property] of Object.entries(all)) if (!(one.bounded && property.ofTheWhole === true)) property.atEnd?.(watching(id, one.slice), one);
  const used = new Map<Waiver, Set<string>>();
  const waiverOf = (property: string, about: string): Waiver | undefined => definition.waivers?.find((waiver) => waiver.property === property && (waiver.about === undefined || waiver.about.includes(about)));
  const declaredAs = (id: string): PropertyDeclaration | undefined => (Object.hasOwn(properties, id) ? undefined : definition.properties?.[id]);
  const proofs = Object.entries(all).map(([property, { label }]): Proof => {
    const violations: Violation[] = [];
    const waived: Proof['waived'][number][] = [];
    for (const violation of found.get(property)?.values() ?? []) {
      const waiver = waiverOf(property, violation.about);
      if (waiver === undefined) violations.push(violation);
      else {
        used.set(waiver, (used.get(waiver) ?? new Set()).add(violation.about));
        waived.push({ about: violation.about, reason: waiver.reason, cites: waiver.cites });
      }
    }
    const asked = [declaredAs(property)?.always, declaredAs(property)?.never].filter((rule) => rule !== undefined);
    const answered = asked.every((rule) => explored.some(({ slice }) => watching(property, slice).memory.has(rule)));
    return { property, label, violations, ...(answered ? {} : { unanswered: true as const }), waived };
  });
  // What was not explored may be what is waived.
  const whole = explored.every((one) => !one.bounded);
  const idle = (definition.waivers ?? []).flatMap((waiver): readonly Waiver[] => {
    const rest = waiver.about?.filter((about) => used.get(waiver)?.has(about) !== true);
    if (rest === undefined) return used.has(waiver) ? [] : [waiver];
    return rest.length === 0 && used.has(waiver) ? [] : [{ ...waiver, about: rest }];
  });
  return { regulation, explored, proofs, idle: whole ? idle : [] };
};

/**
 * What was explored, as a part of `check`: undecided when something was left.
 *
 * @example explorationPart(prove(regulation)).findings // []
 */
export const explorationPart = ({ explored }: Proved): PartReport => {
  const places = explored.reduce((count, one) => count + one.places.length, 0);
  const attempts = explored.reduce((count, one) => count + one.attempts, 0);
  const depth = Math.max(0, ...explored.map((one) => one.depth));
  const bounded = explored.filter((one) => one.bounded);
  return {
    part: 'exploration',
    summary: {
      nl: `${places} toestanden, ${attempts} gebeurtenissen geprobeerd, ${depth} stappen diep; ${bounded.length === 0 ? 'niets overgeslagen' : 'niet alles verkend'}`,
      en: `${places} abstract states, ${attempts} events tried, ${depth} steps deep; ${bounded.length === 0 ? 'nothing left' : 'not everything explored'}`,
    },
    findings: bounded.map(
      ({ slice, places: reached }): CheckFinding => ({
        part: 'exploration',
        code: 'bounded',
        level: 'undecided',
        where: slice.subject ?? '*',
        text: { nl: `Na ${reached.length} toestanden gestopt: wat daarna komt is niet verkend, dus niets is hier bewezen.`, en: `Stopped after ${reached.length} abstract states: what comes after is not explored, so nothing is proved here.` },
      }),
    ),
    data: explored.map((one) => ({ subject: one.slice.subject ?? null, places: one.places.length, attempts: one.attempts, depth: one.depth, bounded: one.bounded })),
  };
};

const unproved: CheckFinding = {
  part: 'properties',
  code: 'bounded',
  level: 'undecided',
  where: '*',
  text: { nl: 'Niet alles is verkend, dus wat hier standhoudt is niet bewezen.', en: 'Not everything was explored, so what holds here is not proved.' },
};

const told = ({ witness, on }: Violation, locale: 'nl' | 'en'): string => {
  const acts = witness.map(({ on: day, type }) => `${day} ${type}`);
  const last = witness.at(-1)?.on;
  if (last === undefined) return locale === 'nl' ? 'meteen' : 'at once';
  return [...acts, ...(on !== undefined && on > last ? [`${on} ${locale === 'nl' ? 'zonder dat er iets gebeurt' : 'with nothing happening'}`] : [])].join(', ');
};

/** A property that was asked where nothing answers is not proved by it. */
const unanswered = (property: string): CheckFinding => ({
  part: 'properties',
  code: property,
  level: 'undecided',
  where: '*',
  text: { nl: 'De regel hiervan geeft tussen de handelingen door nergens antwoord, dus er is niets bewezen.', en: 'Between acts its rule answers nowhere, so nothing is proved.' },
});

/**
 * The properties as a part of `check`: an error for each that does not hold and is not waived, and for each waiver that waives nothing.
 *
 * @example propertiesPart(prove(regulation)).findings.map(({ code }) => code) // ['withdrawable']
 */
export const propertiesPart = ({ regulation, explored, proofs, idle }: Proved): PartReport => {
  const waived = proofs.reduce((count, proof) => count + proof.waived.length, 0);
  const broken = proofs.filter((proof) => proof.violations.length > 0).length;
  return {
    part: 'properties',
    summary: {
      nl: `${proofs.length} eigenschappen: ${proofs.length - broken} houden stand${waived === 0 ? '' : `, ${waived} keer met een afstand`}, ${broken} niet`,
      en: `${proofs.length} properties: ${proofs.length - broken} hold${waived === 0 ? '' : `, ${waived} times with a waiver`}, ${broken} do not`,
    },
    findings: [
      ...proofs.flatMap(({ property, violations }) =>
        violations.map((violation): CheckFinding => {
          const { about, text, witness, on } = violation;
          return { part: 'properties', code: property, level: 'error', where: about, text: { nl: `${text.nl} Zo: ${told(violation, 'nl')}.`, en: `${text.en} Like this: ${told(violation, 'en')}.` }, shows: witnessScenario(regulation, `${property}: ${about}`, witness, on) };
        }),
      ),
      ...proofs.flatMap((proof) => (proof.unanswered === true ? [unanswered(proof.property)] : [])),
      // What was not explored may break any of them.
      ...(explored.some((one) => one.bounded) ? [unproved] : []),
      // One of its own by the name of one for every regulation would stand in its place.
      ...Object.keys(compiledOf(regulation).definition.properties ?? {}).flatMap((id): readonly CheckFinding[] =>
        Object.hasOwn(properties, id) ? [{ part: 'properties', code: 'name-taken', level: 'error', where: id, text: { nl: 'Zo heet al een eigenschap die voor elk reglement geldt. Geef deze een andere naam.', en: 'A property of every regulation has this name already. Give this one another.' } }] : [],
      ),
      ...idle.map(({ property, about }): CheckFinding => ({ part: 'properties', code: 'waiver-idle', level: 'error', where: [property, ...(about ?? [])].join(' · '), text: { nl: 'Hier wordt van iets afgezien dat nergens speelt. Haal de afstand weg.', en: 'This waives something that occurs nowhere. Take the waiver away.' } })),
    ],
    data: proofs,
  };
};
