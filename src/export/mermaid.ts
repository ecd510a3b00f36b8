import { candidatesOf } from '../regulation/chart.js';
import type { StateNode } from '../regulation/statechart.js';
import { compiledOf, type Regulation } from '../regulation/regulation.js';
import type { Locale } from '../model/text.js';

const indent = (depth: number): string => '  '.repeat(depth);

/** A name that mermaid takes as one: the path, with underscores. */
const nameOf = (path: string): string => path.replace(/[^\p{L}\p{N}]+/gu, '_');

const senses = { holds: { nl: '', en: '' }, fails: { nl: 'niet: ', en: 'not: ' }, unknown: { nl: 'onbekend of ', en: 'unknown whether ' } } as const;

/** Mermaid reads some signs as its own. */
const plain = (text: string): string => text.replace(/[:;#<>{}"]/g, ' ').replace(/\s+/g, ' ').trim();

/**
 * The chart of a regulation as mermaid text: states, and for each transition its event, its guard in words and its clauses.
 *
 * The same regulation gives the same text to the byte.
 *
 * @example toMermaid(krachtigPerspectief, 'nl')
 */
export const toMermaid = (regulation: Regulation, locale: Locale): string => {
  const { chart, definition } = compiledOf(regulation);
  const lines: string[] = ['stateDiagram-v2'];
  const arrows: string[] = [];
  const walk = (state: StateNode, path: string, depth: number): void => {
    const node = chart.byPath.get(path);
    for (const [event, listed] of Object.entries(state.on ?? {})) {
      candidatesOf(listed).forEach((candidate, index) => {
        const target = node?.candidates.get(event)?.[index]?.target;
        if (target === undefined || path === '') return;
        const guard = candidate.guard === undefined ? '' : ` [${plain(senses[candidate.guard.params.is][locale] + (definition.rules[candidate.guard.type]?.label[locale] ?? candidate.guard.type))}]`;
        const cites = candidate.meta?.cites === undefined ? '' : ` (${candidate.meta.cites.join(', ')})`;
        arrows.push(`  ${nameOf(path)} --> ${nameOf(target.path)}: ${plain(definition.events[event]?.label[locale] ?? event)}${guard}${cites}`);
      });
    }
    const children = Object.entries(state.states ?? {});
    children.forEach(([key, child], index) => {
      const inner = path === '' ? key : `${path}.${key}`;
      if (state.type === 'parallel' && index > 0) lines.push(`${indent(depth)}--`);
      if (child.states === undefined) lines.push(`${indent(depth)}state "${plain(key)}" as ${nameOf(inner)}`);
      else lines.push(`${indent(depth)}state "${plain(key)}" as ${nameOf(inner)} {`);
      walk(child, inner, depth + 1);
      if (child.states !== undefined) lines.push(`${indent(depth)}}`);
    });
    if (state.initial !== undefined) lines.push(`${indent(depth)}[*] --> ${nameOf(path === '' ? state.initial : `${path}.${state.initial}`)}`);
  };
  walk(definition.statechart, '', 1);
  return [...lines, ...arrows].join('\n');
};
