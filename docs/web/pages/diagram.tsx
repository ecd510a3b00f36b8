import type { Regulation } from 'klachtrecht/authoring';
import { chartSvg } from 'klachtrecht/export';
import { StateTree } from '../shared/state-tree.js';

/** The chart of a regulation, and its states as a list for who would rather not look at a drawing. */
export const Diagram = ({ regulation }: { readonly regulation: Regulation }) => {
  const drawn = chartSvg(regulation, { locale: 'nl' });
  if (!drawn.ok) throw new Error(`${regulation.id} has no diagram: npm run docs:layouts makes its layout.`);
  return (
    <>
      <figure class="diagram" tabIndex={0} role="group" aria-label="Diagram van het verloop" dangerouslySetInnerHTML={{ __html: drawn.value }} />
      <details class="source">
        <summary>De toestanden als lijst</summary>
        <StateTree node={regulation.definition.statechart} active={[]} locale="nl" />
      </details>
    </>
  );
};
