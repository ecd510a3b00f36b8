import fc from 'fast-check';
import type { Candidate, StateNode, Statechart } from '../../src/regulation/statechart.js';

export const rules = ['r1', 'r2', 'r3', 'r4'] as const;
export const events = ['a', 'b', 'c'] as const;

/** A tree of states before targets are drawn, because a target can be any state. */
interface Tree {
  readonly kind: 'atomic' | 'final' | 'compound' | 'parallel';
  readonly children: readonly Tree[];
}

const tree = (depth: number): fc.Arbitrary<Tree> => {
  const leaf = fc.oneof({ weight: 6, arbitrary: fc.constant<Tree>({ kind: 'atomic', children: [] }) }, { weight: 1, arbitrary: fc.constant<Tree>({ kind: 'final', children: [] }) });
  if (depth === 0) return leaf;
  return fc.oneof(
    { weight: 3, arbitrary: leaf },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('compound' as const), children: fc.array(tree(depth - 1), { minLength: 1, maxLength: 3 }) }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('parallel' as const), children: fc.array(tree(depth - 1), { minLength: 2, maxLength: 3 }) }) },
  );
};

const pathsIn = (node: Tree, path: string): string[] => [path, ...node.children.flatMap((child, index) => pathsIn(child, path === '' ? `s${index}` : `${path}.s${index}`))];

/** One number for each thing that is to be decided, drawn in advance so that failures shrink. */
const choices = fc.array(fc.nat({ max: 1_000_003 }), { minLength: 60, maxLength: 60 });

/** Random charts of the whole profile: nested and parallel states, final ones, all forms of target, guards of every sense. */
export const statechart: fc.Arbitrary<Statechart> = fc
  .record({
    root: fc.record({ kind: fc.constantFrom('compound' as const, 'compound' as const, 'parallel' as const), children: fc.array(tree(2), { minLength: 2, maxLength: 4 }) }),
    choices,
  })
  .map(({ root, choices: drawn }) => {
    let position = 0;
    const draw = (below: number): number => (drawn[position++ % drawn.length] ?? 0) % below;
    const paths = pathsIn(root, '').filter((path) => path !== '');
    const target = (node: Tree, path: string): string => {
      const form = draw(4);
      const parent = path.includes('.') ? path.slice(0, path.lastIndexOf('.')) : '';
      const siblings = paths.filter((other) => (other.includes('.') ? other.slice(0, other.lastIndexOf('.')) : '') === parent);
      if (form === 0 && node.children.length > 0) return `.s${draw(node.children.length)}`;
      if (form === 1 && path !== '') return (siblings[draw(siblings.length)] as string).slice(parent === '' ? 0 : parent.length + 1);
      return `#chart.${paths[draw(paths.length)] as string}`;
    };
    const candidate = (node: Tree, path: string): Candidate => ({
      ...(draw(5) === 0 ? {} : { target: target(node, path) }),
      ...(draw(3) === 0 ? {} : { guard: { type: rules[draw(rules.length)] as string, params: { is: (['holds', 'holds', 'fails', 'unknown'] as const)[draw(4)] as 'holds' } } }),
    });
    const build = (node: Tree, path: string): StateNode => {
      const on = Object.fromEntries(events.flatMap((event) => (draw(2) === 0 ? [] : [[event, Array.from({ length: 1 + draw(3) }, () => candidate(node, path))]])));
      return {
        ...(node.kind === 'parallel' || node.kind === 'final' ? { type: node.kind } : {}),
        ...(node.kind === 'compound' ? { initial: `s${draw(node.children.length)}` } : {}),
        ...(node.kind === 'final' ? {} : { on }),
        ...(node.children.length === 0 ? {} : { states: Object.fromEntries(node.children.map((child, index) => [`s${index}`, build(child, path === '' ? `s${index}` : `${path}.s${index}`)])) }),
      };
    };
    return build(root, '') as Statechart;
  });
