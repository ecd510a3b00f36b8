import type { StateNode } from '../regulation/statechart.js';
import { compiledOf, type Regulation } from '../regulation/regulation.js';
import { phases, type Phase } from '../model/assessment.js';
import { phaseLabels } from '../text/words.js';
import type { Locale } from '../model/text.js';
import { anywhereLines } from './chart-graph.js';
import { dutyMark, dutyText, transitionText } from './transitions.js';

const indent = (depth: number): string => '  '.repeat(depth);

/** A name that mermaid takes as one: the path, with underscores. */
const nameOf = (path: string): string => path.replace(/[^\p{L}\p{N}]+/gu, '_');

/** What stands for every state at once: the transitions of the chart itself. */
const anywhere = '_anywhere';

/** How the states of a phase look. */
const looks: Readonly<Record<Phase, string>> = {
  onvrede: 'fill:#fff3d6,color:#17212b',
  intake: 'fill:#e3eefb,color:#17212b',
  behandeling: 'fill:#e2f3e8,color:#17212b',
  herbeoordeling: 'fill:#efe6fa,color:#17212b',
  extern: 'fill:#fde8dc,color:#17212b,stroke-dasharray:5 3',
  gesloten: 'fill:#e8ebef,color:#17212b,stroke-width:3px',
};

/** Mermaid reads some signs as its own. */
const plain = (text: string): string => text.replace(/[:;#<>{}"]/g, ' ').replace(/\s+/g, ' ').trim();

/**
 * The chart of a regulation as mermaid text: states with their phases, for each transition its event, its guard in words, its
 * clauses and the duties that it opens, and a note with the duties: obligor, term and clause.
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
    for (const candidate of [...(node?.candidates.values() ?? [])].flat()) {
      if (candidate.target === undefined) continue;
      const told = transitionText(candidate, definition, locale);
      const guard = told.guard === '' ? '' : ` [${plain(told.guard)}]`;
      const cites = told.cites.length === 0 ? '' : ` (${told.cites.join(', ')})`;
      const opens = told.opens.length === 0 ? '' : ` → ${told.opens.map((id) => dutyMark(id, definition, locale)).join(' ')}`;
      const from = path === '' ? anywhere : nameOf(path);
      if (path === '' && !lines.some((line) => line.includes(` as ${anywhere}`))) lines.push(`  state "${anywhereLines(locale)[0]?.text ?? ''}" as ${anywhere}`);
      arrows.push(`  ${from} --> ${nameOf(candidate.target.path)}: ${plain(told.event)}${guard}${cites}${opens}`);
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
  const phaseLines = phases.flatMap((phase) => {
    const own = [...chart.byPath.values()].filter((node) => node.children.length === 0 && phases.findLast((each) => node.tags.includes(each)) === phase);
    return own.length === 0 ? [] : [`  %% ${phaseLabels[phase][locale]}`, `  classDef fase_${phase} ${looks[phase]}`, `  class ${own.map(({ path }) => nameOf(path)).join(', ')} fase_${phase}`];
  });
  const duties = Object.keys(definition.duties).map((id) => {
    const duty = dutyText(id, definition, locale);
    return `    ${plain(`${dutyMark(id, definition, locale)} ${duty.label}, ${duty.obligor} → ${duty.beneficiary}, ${duty.term} (${duty.cites.join(', ')})`)}`;
  });
  const [first] = Object.keys(definition.statechart.states);
  const note = first === undefined || duties.length === 0 ? [] : [`  note right of ${nameOf(definition.statechart.initial ?? first)}`, ...duties, '  end note'];
  return [...lines, ...arrows, ...phaseLines, ...note].join('\n');
};
