import type { Text } from '../model/text.js';
import { isSwitchable } from '../regulation/readings.js';
import { compiledOf, type Regulation } from '../regulation/regulation.js';
import type { ChartCandidate, ChartNode } from '../regulation/chart.js';
import type { Definition, Duty, Window } from '../regulation/definition.js';
import { outcomesAfter } from './outcomes.js';
import { dutyStatusWords, windowStatusWords } from './words.js';

/** Every kind of thing that scenarios can exercise. */
export const coverageKinds = ['clause', 'state', 'transition', 'guard', 'duty', 'window', 'ground', 'finding', 'reading', 'rule'] as const;

/** A kind of thing that scenarios can exercise. */
export type CoverageKind = (typeof coverageKinds)[number];

/** Something that a regulation says and that scenarios can exercise. */
export interface CoverageItem {
  readonly kind: CoverageKind;
  /** A name of the regulation, with the status or outcome after `=`; a transition is `state|event|index`, a guard `event|rule=outcome`. */
  readonly id: string;
  readonly label: Text;
  /** Why no scenario can come here. */
  readonly unreachable?: Text;
}

/** The id of a candidate of the chart. */
export const transitionId = ({ state, event, index }: { readonly state: string; readonly event: string; readonly index: number }): string => `${state}|${event}|${index}`;

/** The id of an outcome of a guard, asked when an event of a type is tried. */
export const guardId = (event: string, rule: string, outcome: string): string => `${event}|${rule}=${outcome}`;

/** The id of a status of a duty or window, or of an option of a reading. */
export const statusId = (id: string, status: string): string => `${id}=${status}`;

const same = (text: string): Text => ({ nl: text, en: text });

const text = (nl: string, en: string): Text => ({ nl, en });

const because = (unreachable: Text | undefined): { readonly unreachable?: Text } => (unreachable === undefined ? {} : { unreachable });

const transitionLabel = ({ node, event, rule, is, target }: ChartCandidate): Text => {
  const guard = rule === undefined ? '' : ` [${rule}${is === 'holds' ? '' : ` ${is}`}]`;
  return same(`${node.path === '' ? '*' : node.path} · ${event}${guard}${target === undefined ? '' : ` → ${target.path}`}`);
};

const outcomes = ['holds', 'fails', 'unknown'] as const;

const guardItems = (definition: Definition, nodes: readonly ChartNode[]): readonly CoverageItem[] => {
  const possible = new Map<string, { readonly event: string; readonly rule: string; readonly outcomes: Set<string> }>();
  for (const [event, list] of nodes.flatMap((node) => [...node.candidates])) {
    for (const [index, { rule }] of list.entries()) {
      if (rule === undefined) continue;
      const key = `${event}|${rule}`;
      const known = possible.get(key) ?? { event, rule, outcomes: new Set<string>() };
      // A rule that is asked again is not evaluated anew, and one whose unknown is provided for further on does not stop the search.
      const later = list.slice(index);
      const earlier = list.slice(0, index).flatMap((other) => (other.rule === undefined || later.some((one) => one.rule === other.rule && one.is === 'unknown') ? [] : [other.rule]));
      for (const outcome of outcomesAfter(definition, rule, event, earlier)) known.outcomes.add(outcome);
      possible.set(key, known);
    }
  }
  return [...possible.values()].flatMap((guard) =>
    outcomes.map((outcome) => ({
      kind: 'guard' as const,
      id: guardId(guard.event, guard.rule, outcome),
      label: same(`${guard.event} [${guard.rule} ${outcome}]`),
      ...because(
        guard.outcomes.has(outcome)
          ? undefined
          : text('bij deze gebeurtenis kan de regel dit antwoord niet geven, zo zijn haar gegevens en de regels ervoor verklaard', 'as its data and the rules before it are declared, the rule cannot give this answer at this event'),
      ),
    })),
  );
};

/** Why a duty cannot come to a status, as far as its own declaration tells. */
const dutyUnreachable = (duty: Duty, opened: { readonly open: boolean; readonly met: boolean }, status: string): Text | undefined => {
  if (opened.open || status === 'met') return undefined;
  if (status === 'metLate' && duty.from !== undefined) return undefined;
  return text('de plicht ontstaat alleen met de handeling die haar nakomt', 'the duty only arises with the act that meets it');
};

const dutyItems = (definition: Definition, candidates: readonly ChartCandidate[]): readonly CoverageItem[] => {
  const opens = new Set(candidates.flatMap(({ meta }) => meta.opens ?? []));
  const opensMet = new Set(candidates.flatMap(({ meta }) => meta.opensMet ?? []));
  return Object.entries(definition.duties).flatMap(([id, duty]) =>
    (duty.within === undefined ? (['open', 'met'] as const) : (['met', 'metLate', 'overdue'] as const)).map((status) => ({
      kind: 'duty' as const,
      id: statusId(id, status),
      label: text(`${duty.label.nl}: ${dutyStatusWords[status]}`, `${duty.label.en}: ${status}`),
      ...because(dutyUnreachable(duty, { open: opens.has(id), met: opensMet.has(id) }, status)),
    })),
  );
};

const windowItems = (windows: Readonly<Record<string, Window>>): readonly CoverageItem[] =>
  Object.entries(windows).flatMap(([id, window]) =>
    (['exercised', 'lapsed'] as const).map((status) => ({
      kind: 'window' as const,
      id: statusId(id, status),
      label: text(`${window.label.nl}: ${windowStatusWords[status]}`, `${window.label.en}: ${status}`),
      ...because(status === 'lapsed' && window.within === undefined ? text('de tekst geeft dit recht geen einde', 'the text gives this right no end') : undefined),
    })),
  );

/**
 * Everything that a regulation says and that a scenario can exercise: its clauses, states, transitions, the outcomes of its guards,
 * the statuses of its duties and windows, its grounds, findings, readings and rules.
 *
 * @returns each with its label, and with the reason where its declaration makes it unreachable
 * @example coverageItems(krachtigPerspectief).filter((item) => item.kind === 'guard')
 */
export const coverageItems = (regulation: Regulation): readonly CoverageItem[] => {
  const { definition, chart } = compiledOf(regulation);
  const nodes = [...chart.byPath.values()];
  const candidates = nodes.flatMap((node) => [...node.candidates.values()].flat());
  const labelled = (kind: CoverageKind, section: Readonly<Record<string, { readonly label: Text }>>): readonly CoverageItem[] => Object.entries(section).map(([id, { label }]) => ({ kind, id, label }));
  return [
    ...Object.entries(definition.clauses).flatMap(([id, clause]) => (clause.notModelled === undefined ? [{ kind: 'clause' as const, id, label: clause.summary }] : [])),
    ...nodes.filter((node) => node.path !== '').map((node) => ({ kind: 'state' as const, id: node.path, label: same(node.path) })),
    ...candidates.map((candidate) => ({ kind: 'transition' as const, id: transitionId({ state: candidate.node.path, event: candidate.event, index: candidate.index }), label: transitionLabel(candidate) })),
    ...guardItems(definition, nodes),
    ...dutyItems(definition, candidates),
    ...windowItems(definition.windows),
    ...labelled('ground', definition.grounds),
    ...labelled('finding', definition.findings),
    ...Object.entries(definition.readings).flatMap(([id, reading]) => (isSwitchable(reading) ? Object.entries(reading.options).map(([option, { label }]) => ({ kind: 'reading' as const, id: statusId(id, option), label })) : [])),
    ...labelled('rule', definition.rules),
  ];
};
