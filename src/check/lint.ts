import { listOf } from '../model/list-of.js';
import type { Text } from '../model/text.js';
import type { ActOn, Definition, Patch } from '../regulation/definition.js';
import type { Candidate } from '../regulation/statechart.js';
import type { ChartCandidate, ChartNode } from '../regulation/chart.js';
import { applyPatches, effective, isSwitchable } from '../regulation/readings.js';
import { referencesIn, type Reference, type ReferenceKind } from '../regulation/references.js';
import { compiledOf, type Compiled, type Regulation } from '../regulation/regulation.js';
import { sameAnswers } from './same-answers.js';
import { possibleOutcomes } from '../scenario/outcomes.js';

/** Something in a regulation that is allowed and very likely wrong. */
export interface LintFinding {
  readonly rule: LintRuleId;
  readonly level: 'error' | 'warning';
  /** Where in the definition. */
  readonly path: readonly (string | number)[];
  /** Particulars: what shadows a candidate, which state. */
  readonly data?: Readonly<Record<string, unknown>>;
}

/** One way in which a regulation that is well-formed can still be wrong. */
export interface LintRule {
  readonly level: LintFinding['level'];
  readonly reason: Text;
  find(regulation: Regulation, compiled: Compiled): readonly Omit<LintFinding, 'rule' | 'level'>[];
}

type Found = readonly Omit<LintFinding, 'rule' | 'level'>[];

const locate = (node: ChartNode): readonly string[] => ['statechart', ...(node.path === '' ? [] : node.path.split('.').flatMap((key) => ['states', key]))];

const place = (candidate: ChartCandidate): readonly (string | number)[] => [...locate(candidate.node), 'on', candidate.event, candidate.index];

const nodesOf = (compiled: Compiled): readonly ChartNode[] => [...compiled.chart.byPath.values()];

const candidatesOf = (compiled: Compiled): readonly ChartCandidate[] => nodesOf(compiled).flatMap((node) => [...node.candidates.values()].flat());

/** An event that is only waited for, or at which something would be found, is still taken by nothing. */
const takes = ({ path: [section, _id, part] }: Reference): boolean => section === 'statechart' || ((section === 'duties' || section === 'windows') && part !== 'from');

/** Names of one kind that nothing refers to, however the ambiguities are read. */
const unused = (regulation: Regulation, kind: ReferenceKind, section: 'actors' | 'facts' | 'rules' | 'events', counts: (reference: Reference) => boolean = () => true): Found => {
  const { definition } = regulation;
  const variants = Object.values(definition.readings).flatMap((reading) => Object.values(reading.options).flatMap(({ patch }) => (patch === undefined ? [] : [applyPatches(definition, [patch])])));
  const used = new Set([definition, ...variants].flatMap((variant) => referencesIn(variant)).filter((reference) => reference.kind === kind && counts(reference)).map((reference) => reference.id));
  return Object.keys(definition[section]).flatMap((id) => (used.has(id) ? [] : [{ path: [section, id] }]));
};

/** Every state that some transition, guard or not, can lead to. */
const reachable = (compiled: Compiled): ReadonlySet<ChartNode> => {
  const reached = new Set<ChartNode>();
  const enter = (node: ChartNode): void => {
    if (reached.has(node)) return;
    reached.add(node);
    if (node.kind === 'compound' && node.initial !== undefined) enter(node.initial);
    if (node.kind === 'parallel') node.children.forEach(enter);
    if (node.parent !== undefined) around(node.parent);
    for (const candidate of [...node.candidates.values()].flat()) if (candidate.target !== undefined) enter(candidate.target);
  };
  const around = (node: ChartNode): void => {
    if (reached.has(node)) return;
    reached.add(node);
    // Going into one region of a parallel state goes into all of them.
    if (node.kind === 'parallel') node.children.forEach(enter);
    if (node.parent !== undefined) around(node.parent);
    for (const candidate of [...node.candidates.values()].flat()) if (candidate.target !== undefined) enter(candidate.target);
  };
  enter(compiled.chart.root);
  return reached;
};

const sameGuard = (one: ChartCandidate, other: ChartCandidate): boolean => one.rule === other.rule && one.is === other.is;

/** The earlier candidates of a list because of which a later one is never chosen. */
const shadowing = (definition: Definition, list: readonly ChartCandidate[], candidate: ChartCandidate): readonly ChartCandidate[] => {
  const earlier = list.slice(0, candidate.index);
  const unguarded = earlier.filter((other) => other.rule === undefined);
  if (unguarded.length > 0) return unguarded;
  const twins = earlier.filter((other) => sameGuard(other, candidate));
  if (twins.length > 0) return twins;
  // Together they take every answer that their rule can give.
  const rules = new Set(earlier.flatMap(({ rule }) => (rule === undefined ? [] : [rule])));
  for (const rule of rules) {
    const own = earlier.filter((other) => other.rule === rule);
    // What is unknown ends the search, unless the list says somewhere what happens then.
    const ends = (outcome: string): boolean => outcome === 'unknown' && !list.some((other) => other.rule === rule && other.is === 'unknown');
    if ([...possibleOutcomes(definition, rule, candidate.event)].every((outcome) => ends(outcome) || own.some((other) => other.is === outcome))) return own;
  }
  return [];
};

interface Basis {
  readonly cites?: readonly string[];
  readonly readings?: readonly string[];
}

const rests = ({ cites, readings }: Basis): boolean => (cites?.length ?? 0) > 0 || (readings?.length ?? 0) > 0;

const calendarsIn = (patch: Patch): readonly (string | null | undefined)[] => [patch.calendar, ...Object.values(patch.duties ?? {}).map((duty) => duty?.calendar), ...Object.values(patch.windows ?? {}).map((window) => window?.calendar)];

const moves = (candidate: Candidate | ChartCandidate): boolean => candidate.target !== undefined;

/** The rules, by id. A rule without a regulation that trips it and one that does not fails the build. */
export const lintRules = {
  'actor-unused': { level: 'warning', reason: { nl: 'Niemand in het reglement doet of krijgt iets onder deze naam.', en: 'Nobody in the regulation does or gets anything under this name.' }, find: (regulation) => unused(regulation, 'actor', 'actors') },
  'fact-unused': {
    level: 'warning',
    reason: { nl: 'Geen regel leest dit feit en geen jaarcijfer telt het.', en: 'No rule reads this fact and no yearly figure counts it.' },
    find: (regulation) => unused(regulation, 'fact', 'facts').filter(({ path }) => !['choice', 'boolean'].includes(regulation.definition.facts[path[1] as string]?.type ?? '')),
  },
  'rule-unused': { level: 'error', reason: { nl: 'Niets vraagt naar deze regel: zij beslist niets.', en: 'Nothing asks this rule: it decides nothing.' }, find: (regulation) => unused(regulation, 'rule', 'rules') },
  'event-without-effect': {
    level: 'error',
    reason: { nl: 'Deze gebeurtenis wordt nergens aangenomen en maakt niets bekend.', en: 'This event is taken nowhere and makes nothing known.' },
    find: (regulation) => unused(regulation, 'event', 'events', takes).filter(({ path }) => regulation.definition.events[path[1] as string]?.informs !== true),
  },
  'state-unreachable': {
    level: 'error',
    reason: { nl: 'Geen overgang leidt naar deze toestand.', en: 'No transition leads to this state.' },
    find: (_regulation, compiled) => {
      const reached = reachable(compiled);
      return nodesOf(compiled).flatMap((node) => (reached.has(node) ? [] : [{ path: locate(node) }]));
    },
  },
  'candidate-never-chosen': {
    level: 'error',
    reason: { nl: 'Een eerdere kandidaat neemt altijd voor.', en: 'An earlier candidate always goes first.' },
    find: (_regulation, compiled) =>
      nodesOf(compiled).flatMap((node) =>
        [...node.candidates.values()].flatMap((list) =>
          list.flatMap((candidate) => {
            const shadows = shadowing(compiled.definition, list, candidate);
            return shadows.length === 0 ? [] : [{ path: place(candidate), data: { shadowedBy: shadows.map((other) => other.index) } }];
          }),
        ),
      ),
  },
  'guard-never-answers': {
    level: 'error',
    reason: { nl: 'Bij deze gebeurtenis kan de regel het gevraagde antwoord niet geven.', en: 'At this event the rule cannot give the answer that is asked for.' },
    find: (_regulation, compiled) =>
      candidatesOf(compiled).flatMap((candidate) => (candidate.rule === undefined || possibleOutcomes(compiled.definition, candidate.rule, candidate.event).has(candidate.is) ? [] : [{ path: [...place(candidate), 'guard'] }])),
  },
  'open-state-without-way-on': {
    level: 'error',
    reason: { nl: 'Een open zaak kan hier nooit meer verder.', en: 'An open case can never go on from here.' },
    find: (_regulation, compiled) =>
      nodesOf(compiled).flatMap((node) => {
        if (node.children.length > 0 || node.tags.includes('gesloten') || node.kind === 'final') return [];
        const ways: ChartCandidate[] = [];
        for (let around: ChartNode | undefined = node; around !== undefined; around = around.parent) ways.push(...[...around.candidates.values()].flat().filter(moves));
        return ways.length > 0 ? [] : [{ path: locate(node) }];
      }),
  },
  'duty-never-opened': {
    level: 'error',
    reason: { nl: 'Geen overgang doet deze plicht ontstaan.', en: 'No transition opens this duty.' },
    find: (regulation, compiled) => {
      const opened = new Set(candidatesOf(compiled).flatMap(({ meta }) => [...(meta.opens ?? []), ...(meta.opensMet ?? [])]));
      return Object.keys(regulation.definition.duties).flatMap((id) => (opened.has(id) ? [] : [{ path: ['duties', id] }]));
    },
  },
  'duty-never-discharged': {
    level: 'error',
    reason: { nl: 'Geen handeling komt deze plicht na.', en: 'No act meets this duty.' },
    find: (regulation) => Object.entries(regulation.definition.duties).flatMap(([id, duty]) => (duty.dischargedBy.length > 0 ? [] : [{ path: ['duties', id, 'dischargedBy'] }])),
  },
  'act-by-nobody': {
    level: 'error',
    reason: { nl: 'Wie hier wordt genoemd, kan deze gebeurtenis niet verrichten.', en: 'Whoever is named here cannot do this act.' },
    find: ({ definition }) => {
      const never = (acts: readonly ActOn[], path: readonly string[]): Found =>
        acts.flatMap(({ event, by }, index) => {
          const able = definition.events[event]?.by;
          return by === undefined || able === undefined || by.some((actor) => able.includes(actor)) ? [] : [{ path: [...path, index, 'by'] }];
        });
      return [
        ...Object.entries(definition.duties).flatMap(([id, duty]) => [...never(duty.dischargedBy, ['duties', id, 'dischargedBy']), ...(duty.extension === undefined ? [] : never([duty.extension], ['duties', id, 'extension']))]),
        ...Object.entries(definition.windows).flatMap(([id, window]) => [...never(window.exercisedBy, ['windows', id, 'exercisedBy']), ...never(window.closedBy ?? [], ['windows', id, 'closedBy'])]),
      ];
    },
  },
  'window-never-exercised': {
    level: 'error',
    reason: { nl: 'Geen handeling oefent dit recht uit.', en: 'No act exercises this right.' },
    find: (regulation) => Object.entries(regulation.definition.windows).flatMap(([id, window]) => (window.exercisedBy.length > 0 ? [] : [{ path: ['windows', id, 'exercisedBy'] }])),
  },
  'ground-without-decline': {
    level: 'error',
    reason: { nl: 'Er zijn gronden om een klacht af te wijzen, maar geen gebeurtenis noemt er een.', en: 'There are grounds for declining a complaint, but no event names one.' },
    find: ({ definition }) => {
      const named = Object.values(definition.events).some((event) => Object.values(event.attributes ?? {}).some((attribute) => attribute.type === 'ground'));
      return named ? [] : Object.keys(definition.grounds).map((id) => ({ path: ['grounds', id] }));
    },
  },
  'calendar-unused': {
    level: 'warning',
    reason: { nl: 'Geen termijn telt met deze kalender.', en: 'No term counts with this calendar.' },
    find: ({ definition }) => {
      const used = new Set([definition.calendar, ...Object.values(definition.duties).map((duty) => duty.calendar), ...Object.values(definition.windows).map((window) => window.calendar), ...Object.values(definition.readings).flatMap((reading) => Object.values(reading.options).flatMap(({ patch }) => (patch === undefined ? [] : calendarsIn(patch))))]);
      return (definition.calendars ?? []).flatMap(({ id }, index) => (used.has(id) ? [] : [{ path: ['calendars', index] }]));
    },
  },
  'window-never-opened': {
    level: 'error',
    reason: { nl: 'Geen overgang opent dit venster.', en: 'No transition opens this window.' },
    find: (regulation, compiled) => {
      const opened = new Set(candidatesOf(compiled).flatMap(({ meta }) => meta.windows ?? []));
      return Object.keys(regulation.definition.windows).flatMap((id) => (opened.has(id) ? [] : [{ path: ['windows', id] }]));
    },
  },
  'term-without-clause': {
    level: 'error',
    reason: { nl: 'Een termijn zonder bepaling is verzonnen recht.', en: 'A term without a clause is invented law.' },
    find: ({ definition }) => [
      ...(['duties', 'windows', 'measures'] as const).flatMap((section) =>
        Object.entries(definition[section] as Readonly<Record<string, { readonly within?: unknown; readonly cites: readonly string[] }>>).flatMap(([id, term]) => (term.within !== undefined && term.cites.length === 0 ? [{ path: [section, id, 'cites'] }] : [])),
      ),
      ...Object.entries(definition.rules).flatMap(([id, rule]) => (rule.kind === 'limitation' && rule.cites.length === 0 ? [{ path: ['rules', id, 'cites'] }] : [])),
    ],
  },
  'citation-missing': {
    level: 'error',
    reason: { nl: 'Dit rust op geen bepaling en op geen lezing.', en: 'This rests on no clause and on no reading.' },
    find: ({ definition }, compiled) => [
      // A term without a clause is told as such.
      ...(['rules', 'duties', 'windows', 'measures', 'grounds', 'findings'] as const).flatMap((section) =>
        Object.entries(definition[section] as Readonly<Record<string, Basis & { readonly within?: unknown }>>).flatMap(([id, item]) => (rests(item) || item.within !== undefined ? [] : [{ path: [section, id] }])),
      ),
      ...candidatesOf(compiled).flatMap((candidate) => (candidate.meta.opens === undefined && candidate.meta.opensMet === undefined && candidate.meta.windows === undefined && candidate.meta.files === undefined ? [] : rests(candidate.meta) ? [] : [{ path: place(candidate) }])),
    ],
  },
  'soft-norm-as-text': {
    level: 'error',
    reason: { nl: 'Een aangenomen norm moet zacht heten: hij is niet de tekst zelf.', en: "An assumed norm must be called soft: it is not the text's own." },
    find: ({ definition }) => Object.entries(definition.duties).flatMap(([id, duty]) => (typeof duty.within === 'string' && duty.soft !== true ? [{ path: ['duties', id, 'soft'] }] : [])),
  },
  'finding-never-given': {
    level: 'error',
    reason: { nl: 'Niets geeft deze bevinding.', en: 'Nothing gives this finding.' },
    find: (regulation, compiled) => {
      const named = new Set([...nodesOf(compiled).flatMap((node) => listOf(node.source.meta?.finding)), ...candidatesOf(compiled).flatMap(({ meta }) => listOf(meta.finding))]);
      return Object.entries(regulation.definition.findings).flatMap(([id, finding]) => (finding.at !== undefined || finding.when !== undefined || named.has(id) ? [] : [{ path: ['findings', id] }]));
    },
  },
  'reading-without-effect': {
    level: 'error',
    reason: { nl: 'Deze optie verandert niets aan het reglement.', en: 'This option changes nothing in the regulation.' },
    find: (regulation) =>
      Object.entries(regulation.definition.readings).flatMap(([id, reading]) => {
        if (!isSwitchable(reading)) return [];
        const asked = new Set(Object.values(regulation.definition.rules).flatMap((rule) => (rule.kind === 'reading' && rule.reading === id ? [rule.option] : [])));
        const before: { readonly option: string; readonly read: Definition }[] = [];
        return Object.keys(reading.options).flatMap((option) => {
          // An option that a rule asks for is itself; the others only the data tell apart.
          if (asked.has(option)) return [];
          const read = effective({ ...regulation.definition, chosen: { ...regulation.definition.chosen, [id]: option } });
          const twin = before.find((other) => sameAnswers(other.read, read));
          if (twin !== undefined) return [{ path: ['readings', id, 'options', option], data: { sameAs: twin.option } }];
          before.push({ option, read });
          return [];
        });
      }),
  },
} as const satisfies Readonly<Record<string, LintRule>>;

/** The name of a lint rule. */
export type LintRuleId = keyof typeof lintRules;

/**
 * What is very likely wrong in a regulation that is well-formed.
 *
 * @example lint(krachtigPerspectief) // []
 */
export const lint = (regulation: Regulation): readonly LintFinding[] => {
  const compiled = compiledOf(regulation);
  return Object.entries(lintRules).flatMap(([id, rule]: [string, LintRule]) => rule.find(regulation, compiled).map((finding) => ({ rule: id as LintRuleId, level: rule.level, ...finding })));
};
