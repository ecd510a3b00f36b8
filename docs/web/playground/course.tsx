import { useLayoutEffect, useRef } from 'preact/hooks';
import { chartSvg } from 'klachtrecht/export';
import { StateTree } from '../shared/state-tree.js';
import { Card } from './common.js';
import type { ViewProps } from './overview.js';

/** Where the case stands in the chart of its regulation: drawn, and as a list. */
export const Course = ({ view, file, say }: ViewProps) => {
  const frame = useRef<HTMLDivElement>(null);
  const position = view.assessment.state;
  const drawn = chartSvg(view.regulation, { locale: file.locale, position });
  // A drawing wider than the window begins with the place where the case stands in view.
  useLayoutEffect(() => {
    const box = frame.current;
    const here = box?.querySelector('.kr-here');
    if (box === null || here === null || here === undefined) return;
    const [outer, inner] = [box.getBoundingClientRect(), here.getBoundingClientRect()];
    box.scrollLeft += inner.left + inner.width / 2 - outer.left - outer.width / 2;
    box.scrollTop += inner.top + inner.height / 2 - outer.top - outer.height / 2;
  }, [view.regulation.id, position.join()]);
  const list = <StateTree node={view.regulation.definition.statechart} active={position} locale={file.locale} />;
  return (
    <Card id="course-title" title={say('diagram')}>
      {drawn.ok ? (
        <>
          <div class="drawing tall" ref={frame} tabIndex={0} role="group" aria-labelledby="course-title" dangerouslySetInnerHTML={{ __html: drawn.value }} />
          <details class="as-list">
            <summary>{say('asList')}</summary>
            {list}
          </details>
        </>
      ) : (
        list
      )}
    </Card>
  );
};
