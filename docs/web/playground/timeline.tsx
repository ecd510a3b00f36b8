import { timelineSvg } from 'klachtrecht/export';
import { Card } from './common.js';
import type { ViewProps } from './overview.js';

/** The case along its days, drawn by the library. */
export const Timeline = ({ view, file, say }: ViewProps) => {
  if (view.case.log.length === 0) return null;
  const drawn = timelineSvg(view.regulation, view.case, { asOf: file.today, locale: file.locale });
  if (!drawn.ok) return null;
  return (
    <Card id="timeline-title" title={say('timeline')}>
      <div class="drawing" tabIndex={0} role="group" aria-labelledby="timeline-title" dangerouslySetInnerHTML={{ __html: drawn.value }} />
    </Card>
  );
};
