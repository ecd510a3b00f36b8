import type { Locale } from '../model/text.js';
import { hashOf } from '../regulation/canonical.js';
import type { ChartCandidate, ChartNode } from '../regulation/chart.js';
import { compiledOf, type Regulation } from '../regulation/regulation.js';
import { phaseLabels } from '../text/words.js';
import { phases } from '../model/assessment.js';
import { textWidth, wrapText } from './text-width.js';
import { dutyMark, transitionText } from './transitions.js';

/** A graph as elkjs takes it: boxes with sizes, and edges with labels. */
export interface ElkGraph {
  readonly id: string;
  readonly layoutOptions?: Record<string, string>;
  readonly width?: number;
  readonly height?: number;
  readonly children?: ElkGraph[];
  readonly edges?: ElkGraphEdge[];
}

/** A line of a graph for elkjs, with the room that its label takes. */
export interface ElkGraphEdge {
  readonly id: string;
  readonly sources: string[];
  readonly targets: string[];
  readonly labels?: { readonly text: string; readonly width: number; readonly height: number; readonly layoutOptions?: Record<string, string> }[];
}

/** One line of text in a box. */
export interface Line {
  readonly text: string;
  readonly kind: 'strong' | 'plain' | 'faint';
}

/** Sizes in pixels. */
export const measures = { line: 14, text: 11, title: 13, pad: 9, state: 176, label: 186, head: 46, start: 12 } as const;

/** All transitions from one state to another, drawn as one edge. */
export interface Bundle {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly candidates: readonly ChartCandidate[];
}

/** The name of the box for what can happen in every state: the transitions of the chart itself. */
export const anywhere = '*';

const startOf = (path: string): string => `${path}|start`;

/** The transitions of a chart that lead somewhere, one bundle for each pair of states. */
export const bundlesOf = (regulation: Regulation): readonly Bundle[] => {
  const bundles = new Map<string, { readonly from: string; readonly to: string; readonly candidates: ChartCandidate[] }>();
  for (const node of compiledOf(regulation).chart.byPath.values()) {
    for (const candidate of [...node.candidates.values()].flat()) {
      if (candidate.target === undefined) continue;
      const from = node.path === '' ? anywhere : node.path;
      const id = `${from}>${candidate.target.path}`;
      const known = bundles.get(id) ?? { from, to: candidate.target.path, candidates: [] };
      known.candidates.push(candidate);
      bundles.set(id, known);
    }
  }
  return [...bundles].map(([id, bundle]) => ({ id, ...bundle }));
};

/** The transitions that leave the case where it is, by state. */
export const stayingIn = (node: ChartNode): readonly ChartCandidate[] => [...node.candidates.values()].flat().filter(({ target }) => target === undefined);

const cited = (cites: readonly string[]): string => (cites.length === 0 ? '' : `(${cites.join(', ')})`);

/** What stands at an edge: each event once, under it each guard with its clauses and the duties it opens. */
export const bundleLines = (bundle: Bundle, regulation: Regulation, locale: Locale): readonly Line[] => {
  const { definition } = compiledOf(regulation);
  let event = '';
  return bundle.candidates.flatMap((candidate): Line[] => {
    const told = transitionText(candidate, definition, locale);
    const isNew = candidate.event !== event;
    event = candidate.event;
    const opens = told.opens.length === 0 ? '' : `→ ${told.opens.map((id) => dutyMark(id, definition, locale)).join(' ')}`;
    const guard = [told.guard === '' ? '' : `[${told.guard}]`, cited(told.cites)].filter((part) => part !== '').join(' ');
    return [
      ...(isNew ? wrapText(told.event, measures.label, measures.text, true).map((text): Line => ({ text, kind: 'strong' })) : []),
      ...wrapText(guard, measures.label, measures.text).map((text): Line => ({ text, kind: 'plain' })),
      ...wrapText(opens, measures.label, measures.text).map((text): Line => ({ text, kind: 'faint' })),
    ];
  });
};

/** What stands in a state: its name, what it means, its phases and its clauses. */
export const stateLines = (node: ChartNode, locale: Locale): readonly Line[] => {
  const width = measures.state - 2 * measures.pad;
  const tags = node.tags.map((tag) => phaseLabels[tag][locale]).join(', ');
  return [
    ...wrapText(node.key, width, measures.title, true).map((text): Line => ({ text, kind: 'strong' })),
    ...wrapText(node.source.description ?? '', width, measures.text).map((text): Line => ({ text, kind: 'plain' })),
    ...wrapText([tags, cited(node.source.meta?.cites ?? [])].filter((part) => part !== '').join(' '), width, measures.text).map((text): Line => ({ text, kind: 'faint' })),
  ];
};

/** The box around the transitions that are possible in every state. */
export const anywhereLines = (locale: Locale): readonly Line[] => [{ text: { nl: 'in elke toestand', en: 'in every state' }[locale], kind: 'strong' }];

/** The heading of a state that holds others: its name, then what it means. */
export const headingOf = (node: ChartNode, locale: Locale): { readonly title: string; readonly about: string } => {
  const kind = node.kind === 'parallel' ? { nl: ' (onderdelen tegelijk)', en: ' (parts side by side)' }[locale] : '';
  return { title: `${node.key}${kind}`, about: [node.source.description ?? '', cited(node.source.meta?.cites ?? [])].filter((part) => part !== '').join(' ') };
};

const locales: readonly Locale[] = ['nl', 'en'];

/** Room for a text in either language, so that one layout serves both. */
const heightOf = (of: (locale: Locale) => readonly Line[]): number => Math.max(...locales.map((locale) => of(locale).length)) * measures.line;

const widthOf = (of: (locale: Locale) => readonly Line[]): number =>
  Math.ceil(Math.max(...locales.flatMap((locale) => of(locale).map((line) => textWidth(line.text, measures.text, line.kind === 'strong')))));

const spacing = {
  'elk.spacing.nodeNode': '36',
  'elk.spacing.edgeNode': '18',
  'elk.spacing.edgeEdge': '12',
  'elk.spacing.edgeLabel': '5',
  'elk.layered.spacing.nodeNodeBetweenLayers': '40',
  'elk.layered.spacing.edgeNodeBetweenLayers': '18',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '12',
} as const;

/** The first phase of a state decides how far down it stands. */
const rankOf = (node: ChartNode): number => {
  const own = [node, ...node.children].flatMap((each) => each.tags).map((tag) => phases.indexOf(tag));
  return own.length === 0 ? 2 : Math.max(...own.slice(0, 2));
};

/**
 * The chart of a regulation as a graph that elkjs can lay out; `chartLayout` takes what comes back.
 *
 * Boxes are large enough for their texts in Dutch and in English.
 *
 * @example
 * import ELK from 'elkjs';
 * await new ELK().layout(chartGraph(regulation))
 */
export const chartGraph = (regulation: Regulation): ElkGraph => {
  const { chart } = compiledOf(regulation);
  const bundles = bundlesOf(regulation);
  const edges: ElkGraphEdge[] = [];

  const boxOf = (node: ChartNode): ElkGraph => {
    const isTop = node.parent === chart.root;
    const partition = isTop ? { 'elk.partitioning.partition': String(rankOf(node)) } : {};
    if (node.children.length === 0) {
      return { id: node.path, width: measures.state, height: heightOf((locale) => stateLines(node, locale)) + 2 * measures.pad, layoutOptions: partition };
    }
    return { id: node.path, layoutOptions: { ...spacing, ...partition, 'elk.padding': `[top=${measures.head + 14},left=18,bottom=18,right=18]` }, children: childrenOf(node) };
  };
  const childrenOf = (node: ChartNode): ElkGraph[] => {
    if (node.initial !== undefined) edges.push({ id: startOf(node.path), sources: [startOf(node.path) + '.'], targets: [node.initial.path] });
    const start: ElkGraph = { id: startOf(node.path) + '.', width: measures.start, height: measures.start, layoutOptions: node === chart.root ? { 'elk.partitioning.partition': '0' } : {} };
    return [...(node.initial === undefined ? [] : [start]), ...node.children.map(boxOf)];
  };
  const children = childrenOf(chart.root);
  const any: ElkGraph = { id: anywhere, width: measures.state, height: measures.line + 2 * measures.pad, layoutOptions: { 'elk.partitioning.partition': '0' } };

  for (const bundle of bundles) {
    const lines = (locale: Locale): readonly Line[] => bundleLines(bundle, regulation, locale);
    edges.push({ id: bundle.id, sources: [bundle.from], targets: [bundle.to], labels: [{ text: bundle.id, width: widthOf(lines) + 8, height: heightOf(lines) + 4, layoutOptions: { 'elk.edgeLabels.inline': 'true' } }] });
  }
  return {
    id: 'root',
    layoutOptions: {
      ...spacing,
      'elk.algorithm': 'layered',
      'elk.direction': 'DOWN',
      'elk.edgeRouting': 'ORTHOGONAL',
      'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
      'elk.partitioning.activate': 'true',
      'elk.json.edgeCoords': 'ROOT',
      'elk.json.shapeCoords': 'ROOT',
      'elk.edgeLabels.placement': 'CENTER',
      'elk.padding': '[top=20,left=20,bottom=20,right=20]',
      'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
      'elk.randomSeed': '1',
    },
    children: bundles.some(({ from }) => from === anywhere) ? [any, ...children] : children,
    edges,
  };
};

/** What a layout is of: charts with the same boxes and edges have the same. */
export const graphHash = (regulation: Regulation): string => hashOf(chartGraph(regulation));
