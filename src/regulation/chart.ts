import type { Phase } from '../model/assessment.js';
import type { Issue } from '../model/issue.js';
import { nearest } from '../model/nearest.js';
import type { Writable } from '../model/writable.js';
import type { Candidate, StateNode, Statechart, TransitionMeta } from './statechart.js';

/** A state of a compiled chart. */
export interface ChartNode {
  readonly path: string;
  readonly key: string;
  readonly depth: number;
  readonly parent: ChartNode | undefined;
  readonly kind: 'atomic' | 'compound' | 'parallel' | 'final';
  readonly children: ChartNode[];
  initial: ChartNode | undefined;
  /** Own tags and those of the states around it. */
  readonly tags: readonly Phase[];
  readonly candidates: Map<string, readonly ChartCandidate[]>;
  readonly source: StateNode;
}

/** A candidate with its target looked up. */
export interface ChartCandidate {
  readonly node: ChartNode;
  readonly event: string;
  readonly index: number;
  readonly rule: string | undefined;
  readonly is: 'holds' | 'fails' | 'unknown';
  readonly target: ChartNode | undefined;
  readonly meta: TransitionMeta;
  /** Its place among all candidates of the chart. */
  readonly place: number;
  /** The choice of this candidate and no other. */
  readonly alone: { readonly kind: 'taken'; readonly candidates: readonly [ChartCandidate] };
}

/** A chart with every target and initial state looked up. */
export interface Chart {
  readonly root: ChartNode;
  readonly byPath: ReadonlyMap<string, ChartNode>;
}

/** A name for the root that stays when one regulation extends another: `#zaak.besloten`. */
export const rootAlias = 'zaak';

const noMeta: TransitionMeta = {};

const kindOf = (source: StateNode): ChartNode['kind'] => source.type ?? (source.states === undefined ? 'atomic' : 'compound');

export const candidatesOf = (listed: Candidate | readonly Candidate[] | undefined): readonly Candidate[] =>
  listed === undefined ? [] : Array.isArray(listed) ? (listed as readonly Candidate[]) : [listed as Candidate];

/** The state that a target names, seen from the state that names it; undefined when there is none. */
const findTarget = (target: string, from: ChartNode, { root, byPath }: Chart, id: string): ChartNode | undefined => {
  const descend = (start: ChartNode, keys: readonly string[]): ChartNode | undefined =>
    keys.includes('') ? undefined : byPath.get([...(start.path === '' ? [] : [start.path]), ...keys].join('.'));
  if (target.startsWith('#')) {
    const [head, ...keys] = target.slice(1).split('.');
    return head === id || head === rootAlias ? descend(root, keys) : undefined;
  }
  if (target.startsWith('.')) return descend(from, target.slice(1).split('.'));
  return from.parent === undefined ? undefined : descend(from.parent, target.split('.'));
};

/** What a state can be aiming at: its own substates, and the states beside it. */
function* targetsFrom({ children, parent }: ChartNode): Generator<string> {
  for (const { key } of children) yield `.${key}`;
  for (const { key } of parent?.children ?? []) yield key;
}

interface CompiledChart {
  readonly chart: Chart;
  readonly issues: readonly Issue[];
}

const compiledCharts = new WeakMap<Statechart, CompiledChart & { readonly id: string }>();

/**
 * Looks up every target and initial state of a chart that is not changed any more; of one chart once.
 *
 * @returns the chart, and an issue for each name that leads nowhere
 */
export const compileChart = (id: string, statechart: Statechart): CompiledChart => {
  const known = compiledCharts.get(statechart);
  if (known?.id === id) return known;
  const made = { id, ...chartIn(id, statechart) };
  compiledCharts.set(statechart, made);
  return made;
};

const chartIn = (id: string, statechart: Statechart): CompiledChart => {
  const issues: Issue[] = [];
  const byPath = new Map<string, ChartNode>();
  let places = 0;

  const grow = (source: StateNode, key: string, parent: ChartNode | undefined): ChartNode => {
    const path = parent === undefined ? '' : parent.path === '' ? key : `${parent.path}.${key}`;
    const node: ChartNode = {
      path,
      key,
      depth: parent === undefined ? 0 : parent.depth + 1,
      parent,
      kind: kindOf(source),
      children: [],
      initial: undefined,
      tags: [...new Set([...(parent?.tags ?? []), ...(source.tags ?? [])])],
      candidates: new Map(),
      source,
    };
    byPath.set(path, node);
    for (const [childKey, child] of Object.entries(source.states ?? {})) node.children.push(grow(child, childKey, node));
    return node;
  };
  const chart: Chart = { root: grow(statechart, id, undefined), byPath };

  const locate = (node: ChartNode): (string | number)[] => ['statechart', ...(node.path === '' ? [] : node.path.split('.').flatMap((key) => ['states', key]))];

  for (const node of byPath.values()) {
    const { source } = node;
    const keys = node.children.map((child) => child.key);
    if (node.kind === 'compound' && node.children.length > 0) {
      if (source.initial === undefined) {
        issues.push({ code: 'chart-initial-missing', path: locate(node), data: { candidates: keys } });
      } else {
        node.initial = node.children.find((child) => child.key === source.initial);
        if (node.initial === undefined) {
          issues.push({
            code: 'reference-unknown',
            path: [...locate(node), 'initial'],
            data: { kind: 'state', id: source.initial, nearest: nearest(source.initial, keys) ?? null },
          });
        }
      }
    } else if (source.initial !== undefined) {
      issues.push({ code: 'chart-invalid', path: [...locate(node), 'initial'], data: { reason: 'initial-not-expected' } });
    }
    const hasChildren = node.children.length > 0;
    if (hasChildren !== (node.kind === 'compound' || node.kind === 'parallel')) {
      issues.push({ code: 'chart-invalid', path: [...locate(node), 'type'], data: { reason: hasChildren ? 'states-not-expected' : 'states-missing' } });
    }
    if (node.kind === 'final' && source.on !== undefined) {
      issues.push({ code: 'chart-invalid', path: [...locate(node), 'on'], data: { reason: 'final-with-transitions' } });
    }
    for (const [event, listed] of Object.entries(source.on ?? {})) {
      const compiled = candidatesOf(listed).map((candidate, index): ChartCandidate => {
        const target = candidate.target === undefined ? undefined : findTarget(candidate.target, node, chart, id);
        if (candidate.target !== undefined && target === undefined) {
          issues.push({
            code: 'reference-unknown',
            path: [...locate(node), 'on', event, index, 'target'],
            data: { kind: 'state', id: candidate.target, nearest: nearest(candidate.target, targetsFrom(node)) ?? null },
          });
        }
        places += 1;
        const made: Writable<ChartCandidate> = { node, event, index, rule: candidate.guard?.type, is: candidate.guard?.params.is ?? 'holds', target, meta: candidate.meta ?? noMeta, place: places, alone: undefined as never };
        made.alone = { kind: 'taken', candidates: [made] };
        return made;
      });
      node.candidates.set(event, compiled);
    }
  }
  return { chart, issues };
};
