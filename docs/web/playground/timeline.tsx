import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { timelineSvg } from 'klachtrecht/export';
import { Card } from './common.js';
import type { ViewProps } from './overview.js';

/** The case along its days, drawn by the library as wide as there is room. */
export const Timeline = ({ view, file, say }: ViewProps) => {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const box = frame.current;
    if (box === null) return;
    const watch = new ResizeObserver(() => setWidth(Math.floor(box.clientWidth)));
    setWidth(Math.floor(box.clientWidth));
    watch.observe(box);
    return () => watch.disconnect();
    // Without events there is nothing to draw on.
  }, [view.case.log.length === 0]);
  if (view.case.log.length === 0) return null;
  const drawn = width === 0 ? undefined : timelineSvg(view.regulation, view.case, { asOf: file.today, locale: file.locale, width });
  return (
    <Card id="timeline-title" title={say('timeline')}>
      <div class="drawing" ref={frame} tabIndex={0} role="group" aria-labelledby="timeline-title" dangerouslySetInnerHTML={{ __html: drawn?.ok === true ? drawn.value : '' }} />
    </Card>
  );
};
