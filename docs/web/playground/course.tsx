import { StateTree } from '../shared/state-tree.js';
import { Card } from './common.js';
import type { ViewProps } from './overview.js';

/** Where the case stands in the chart of its regulation. */
export const Course = ({ view, file, say }: ViewProps) => (
  <Card id="course-title" title={say('diagram')}>
    <StateTree node={view.regulation.definition.statechart} active={view.assessment.state} locale={file.locale} />
  </Card>
);
