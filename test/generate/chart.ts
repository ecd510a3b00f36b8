import type fc from 'fast-check';
import { phases } from '../../src/model/assessment.js';
import type { Candidate, StateMeta, StateNode, Statechart, TransitionMeta } from '../../src/regulation/statechart.js';
import { drawn, type Draw } from './draw.js';

/** A tree of states before targets are drawn, because a target can be any state. */
interface Tree {
  readonly kind: 'atomic' | 'final' | 'compound' | 'parallel';
  readonly children: readonly Tree[];
}

const several = (draw: Draw, depth: number, least: number, most: number): readonly Tree[] => Array.from({ length: draw.between(least, most) }, () => tree(draw, depth));

const tree = (draw: Draw, depth: number): Tree => {
  const form = depth === 0 ? draw.below(30) : draw.below(100);
  if (form < 27) return { kind: 'atomic', children: [] };
  if (form < 31) return { kind: 'final', children: [] };
  return form < 72 ? { kind: 'compound', children: several(draw, depth - 1, 1, 3) } : { kind: 'parallel', children: several(draw, depth - 1, 2, 3) };
};

/** What the states and transitions of a chart can name. */
export interface ChartNames {
  readonly id: string;
  readonly events: readonly string[];
  readonly rules: readonly string[];
  /** In so many percent of the cases a state knows an event. */
  readonly density: number;
  meta?(draw: Draw): TransitionMeta | undefined;
  stateMeta?(draw: Draw): StateMeta | undefined;
}

const parentOf = (path: string): string => (path.includes('.') ? path.slice(0, path.lastIndexOf('.')) : '');

const pathsIn = (node: Tree, path: string): string[] => [path, ...node.children.flatMap((child, index) => pathsIn(child, path === '' ? `s${index}` : `${path}.s${index}`))];

/** A chart of the whole profile: nested and parallel states, final ones, all forms of target, guards of every sense. */
export const drawChart = (draw: Draw, names: ChartNames): Statechart => {
  const root: Tree = { kind: draw.chance(70) ? 'compound' : 'parallel', children: several(draw, 2, 2, 4) };
  const paths = pathsIn(root, '').filter((path) => path !== '');
  const target = (node: Tree, path: string): string => {
    const form = draw.below(4);
    const siblings = paths.filter((other) => parentOf(other) === parentOf(path));
    if (form === 0 && node.children.length > 0) return `.s${draw.below(node.children.length)}`;
    if (form === 1 && path !== '') return draw.one(siblings).slice(parentOf(path) === '' ? 0 : parentOf(path).length + 1);
    return `#${draw.one([names.id, 'zaak'])}.${draw.one(paths)}`;
  };
  const candidate = (node: Tree, path: string): Candidate => {
    const meta = names.meta?.(draw);
    return {
      ...draw.maybe(80, () => ({ target: target(node, path) })),
      ...draw.maybe(names.rules.length === 0 ? 0 : 60, () => ({ guard: { type: draw.one(names.rules), params: { is: draw.one(['holds', 'holds', 'fails', 'unknown'] as const) } } })),
      ...draw.maybe(5, () => ({ description: 'Een overgang.' })),
      ...(meta === undefined ? {} : { meta }),
    };
  };
  const candidates = (node: Tree, path: string): Candidate | readonly Candidate[] => {
    const list = Array.from({ length: draw.between(draw.chance(3) ? 0 : 1, 3) }, () => candidate(node, path));
    return list.length === 1 && draw.chance(50) ? (list[0] as Candidate) : list;
  };
  const build = (node: Tree, path: string): StateNode => {
    const on = Object.fromEntries(names.events.flatMap((event) => (draw.chance(names.density) ? [[event, candidates(node, path)]] : [])));
    const meta = names.stateMeta?.(draw);
    return {
      ...(node.kind === 'parallel' || node.kind === 'final' || draw.chance(5) ? { type: node.kind } : {}),
      ...(node.kind === 'compound' ? { initial: `s${draw.below(node.children.length)}` } : {}),
      ...(node.kind === 'final' ? {} : { on }),
      ...draw.maybe(path === '' ? 3 : 45, () => ({ tags: draw.chance(40) ? (['gesloten'] as const) : draw.some(phases, 1, 2) })),
      ...draw.maybe(5, () => ({ description: 'Een toestand.' })),
      ...(meta === undefined ? {} : { meta }),
      ...(node.children.length === 0 ? {} : { states: Object.fromEntries(node.children.map((child, index) => [`s${index}`, build(child, path === '' ? `s${index}` : `${path}.s${index}`)])) }),
    };
  };
  return build(root, '') as Statechart;
};

/** Random charts over these events and rules, without anything that a transition does beside moving. */
export const statecharts = (events: readonly string[], rules: readonly string[]): fc.Arbitrary<Statechart> => drawn((draw) => drawChart(draw, { id: 'chart', events, rules, density: 50 }));
