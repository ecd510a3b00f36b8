import type { Regulation } from 'klachtrecht/authoring';
import { StateTree } from '../shared/state-tree.js';

/** The chart of a regulation. */
export const Diagram = ({ regulation }: { readonly regulation: Regulation }) => (
  <figure class="diagram">
    <StateTree node={regulation.definition.statechart} active={[]} locale="nl" />
  </figure>
);
