import type { Text } from '../model/text.js';
import { referencesIn, type Reference } from '../regulation/references.js';
import { compiledOf, type Regulation } from '../regulation/regulation.js';
import { transitionId, type CoverageKind } from '../scenario/coverage-items.js';
import type { ScenarioResult } from '../scenario/scenario-result.js';
import type { PartReport } from './finding.js';

/** A declaration that rests on clauses. */
export interface TracedItem {
  /** The section of the definition, or `transition` and `state` for parts of the chart. */
  readonly section: string;
  readonly id: string;
  readonly clauses: readonly string[];
  /** Passing scenarios that exercise it; absent for what scenarios cannot be asked about. */
  readonly scenarios?: readonly string[];
}

/** A clause with all that rests on it, and the scenarios that prove it. */
export interface TracedClause {
  readonly id: string;
  readonly summary: Text;
  readonly notModelled?: Text;
  /** `section:id` of what rests on it. */
  readonly items: readonly string[];
  readonly scenarios: readonly string[];
}

/** Who rests on what, both ways: clauses to rules, duties and transitions, and these to scenarios. */
export interface Traceability {
  readonly clauses: readonly TracedClause[];
  readonly items: readonly TracedItem[];
  /** Clauses that a passing scenario names under `dekt` without anything of them coming by. */
  readonly hollow: readonly { readonly scenario: string; readonly clause: string }[];
}

const kinds: Readonly<Record<string, CoverageKind>> = { rules: 'rule', duties: 'duty', windows: 'window', findings: 'finding', grounds: 'ground', transition: 'transition', state: 'state', readings: 'reading' };

/** The declaration in which a reference stands. */
const ownerOf = ({ path }: Reference): { readonly section: string; readonly id: string } => {
  if (path[0] !== 'statechart') return { section: String(path[0]), id: String(path[1]) };
  const on = path.indexOf('on');
  const states = path.slice(1, on < 0 ? path.indexOf('meta') : on);
  const state = states.filter((_key, index) => index % 2 === 1).join('.');
  return on < 0 ? { section: 'state', id: state } : { section: 'transition', id: transitionId({ state, event: String(path[on + 1]), index: Number(path[on + 2]) }) };
};

/**
 * Traces clauses to what rests on them and to the scenarios that prove it, and back.
 *
 * @param results of this regulation; only those that passed count
 * @example traceability(krachtigPerspectief, results).clauses.find((clause) => clause.id === '4.2')
 */
export const traceability = (regulation: Regulation, results: readonly ScenarioResult[]): Traceability => {
  const { definition } = compiledOf(regulation);
  const passed = results.filter((result) => result.passed && result.regulation.id === regulation.id && result.regulation.version === regulation.version);
  const titles = new Map<string, string[]>();
  const remember = (name: string, title: string): void => {
    const known = titles.get(name);
    if (known === undefined) titles.set(name, [title]);
    else known.push(title);
  };
  for (const result of passed) for (const name of new Set(result.touched.map((touched) => (/^(?:duty|window|reading):/.test(touched) ? touched.slice(0, touched.lastIndexOf('=')) : touched)))) remember(name, result.title);
  const items = new Map<string, { readonly section: string; readonly id: string; readonly clauses: Set<string> }>();
  for (const reference of referencesIn(definition)) {
    if (reference.kind !== 'clause') continue;
    const owner = ownerOf(reference);
    const name = `${owner.section}:${owner.id}`;
    const known = items.get(name) ?? { ...owner, clauses: new Set<string>() };
    known.clauses.add(reference.id);
    items.set(name, known);
  }
  const traced = [...items.values()].map(({ section, id, clauses }): TracedItem => {
    const kind = kinds[section];
    return { section, id, clauses: [...clauses], ...(kind === undefined ? {} : { scenarios: titles.get(`${kind}:${id}`) ?? [] }) };
  });
  // What a scenario shows not to be possible proves a clause too.
  const deniedIn = (result: ScenarioResult): ReadonlySet<string> => {
    const refused = new Set(result.steps.flatMap((step) => (step.outcome === 'refused' && step.event !== undefined ? [step.event.type] : [])));
    return new Set(traced.flatMap((item) => (item.section === 'transition' && refused.has(item.id.split('|')[1] ?? '') ? item.clauses : [])));
  };
  return {
    clauses: Object.entries(definition.clauses).map(([id, clause]) => ({
      id,
      summary: clause.summary,
      ...(clause.notModelled === undefined ? {} : { notModelled: clause.notModelled }),
      items: traced.flatMap((item) => (item.clauses.includes(id) ? [`${item.section}:${item.id}`] : [])),
      scenarios: passed.filter((result) => result.covers.includes(id) && result.touched.includes(`clause:${id}`)).map((result) => result.title),
    })),
    items: traced,
    hollow: passed.flatMap((result) => {
      const denied = deniedIn(result);
      return result.covers.flatMap((clause) => (result.touched.includes(`clause:${clause}`) || denied.has(clause) ? [] : [{ scenario: result.title, clause }]));
    }),
  };
};

/**
 * Traceability as a part of `check`: a claim of which nothing came by is a fault, and so is a clause that nothing rests on.
 *
 * @example traceabilityPart(krachtigPerspectief, results).findings // []
 */
export const traceabilityPart = (regulation: Regulation, results: readonly ScenarioResult[]): PartReport => {
  const data = traceability(regulation, results);
  const modelled = data.clauses.filter((clause) => clause.notModelled === undefined);
  const links = data.items.reduce((count, item) => count + item.clauses.length, 0);
  return {
    part: 'traceability',
    summary: {
      nl: `${data.clauses.length} bepalingen: ${modelled.length} gemodelleerd, ${data.clauses.length - modelled.length} niet en met reden; ${data.items.length} onderdelen verwijzen ${links} keer`,
      en: `${data.clauses.length} clauses: ${modelled.length} modelled, ${data.clauses.length - modelled.length} not and with a reason; ${data.items.length} parts refer ${links} times`,
    },
    findings: data.hollow.map(({ scenario, clause }) => ({
      part: 'traceability',
      code: 'claim-untouched',
      level: 'warning',
      where: `${clause} · ${scenario}`,
      text: { nl: `Dit scenario noemt ${clause} onder dekt, maar niets daarvan komt langs.`, en: `This scenario names ${clause} under dekt, but nothing of it comes by.` },
    })),
    data,
  };
};
