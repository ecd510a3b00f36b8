import type { Locale, Text } from '../model/text.js';
import { hatch, tag, text } from './drawing.js';
import { textWidth } from './text-width.js';

/** What each sign is called, in the order of the legend. */
const names = {
  event: { nl: 'gebeurtenis', en: 'event' },
  duty: { nl: 'plicht loopt', en: 'duty runs' },
  due: { nl: 'uiterste dag', en: 'due date' },
  met: { nl: 'nagekomen', en: 'met' },
  late: { nl: 'te laat', en: 'late' },
  provisional: { nl: 'voorlopig: dag nog niet zeker', en: 'provisional: day not yet certain' },
  endless: { nl: 'zonder vaste dag', en: 'no set day' },
  off: { nl: 'vervallen of (nog) niet aan de orde', en: 'cancelled, or not (yet) called for' },
  window: { nl: 'venster', en: 'window' },
  beyond: { nl: 'loopt verder door', en: 'goes on' },
  weekend: { nl: 'weekend', en: 'weekend' },
  holiday: { nl: 'feestdag', en: 'holiday' },
  today: { nl: 'vandaag', en: 'today' },
} as const satisfies Readonly<Record<string, Text>>;

/** A sign that a timeline can hold. */
export type Sign = keyof typeof names;

const signWidth = 30;
const height = 16;

/** A sign as it stands in the drawing, in a box of 30 by 16 pixels. */
const signs: Readonly<Record<Sign, (x: number, y: number) => string>> = {
  event: (x, y) => tag('circle', { cx: x + 15, cy: y + 8, r: 5, class: 'kr-flag' }),
  duty: (x, y) => tag('rect', { x, y, width: signWidth, height, rx: 3, class: 'kr-bar' }),
  due: (x, y) => tag('rect', { x, y, width: 20, height, rx: 3, class: 'kr-bar' }) + tag('line', { x1: x + 20, x2: x + 20, y1: y - 2, y2: y + 18, class: 'kr-due' }),
  met: (x, y) => tag('rect', { x, y, width: signWidth, height, rx: 3, class: 'kr-met' }) + checkMark(x + 20, y + 8),
  late: (x, y) => tag('rect', { x, y, width: signWidth, height, class: 'kr-late' }) + hatch(x, y, signWidth, height, 'kr-over'),
  provisional: (x, y) => tag('rect', { x, y, width: 10, height, rx: 3, class: 'kr-bar' }) + openEnd(x + 10, y, 16, height),
  endless: (x, y) => tag('rect', { x, y, width: signWidth, height, rx: 3, class: 'kr-bar', 'stroke-dasharray': '2 2' }),
  off: (x, y) => tag('rect', { x, y, width: signWidth, height, rx: 3, class: 'kr-off' }),
  window: (x, y) => tag('rect', { x, y: y + 2, width: signWidth, height: 12, rx: 6, class: 'kr-win' }),
  beyond: (x, y) => tag('rect', { x, y, width: signWidth, height, rx: 3, class: 'kr-bar' }) + arrowTip(x + signWidth, y + 8),
  weekend: (x, y) => tag('rect', { x, y, width: signWidth, height, class: 'kr-shade' }),
  holiday: (x, y) => tag('rect', { x: x + 10, y, width: 10, height, class: 'kr-shade' }) + tag('path', { d: `M${x + 10} ${y}V${y + height}M${x + 20} ${y}V${y + height}`, class: 'kr-grid' }),
  today: (x, y) => tag('line', { x1: x + 15, x2: x + 15, y1: y - 1, y2: y + 17, class: 'kr-now' }),
};

/** The day on which something was done. */
export const checkMark = (x: number, y: number): string => tag('circle', { cx: x, cy: y, r: 5.5, class: 'kr-dot' }) + text(x, y + 4, '✓', 'kr-onflag kr-mid');

/** What goes on beyond the right edge, which is at `x`. */
export const arrowTip = (x: number, y: number): string => tag('path', { d: `M${Math.round(x * 10) / 10 - 9} ${y - 4}l6 4l-6 4z`, class: 'kr-dot' });

/** The end of a bar that is not certain: open and hatched, up to a dashed line. */
export const openEnd = (x: number, y: number, width: number, barHeight: number): string =>
  tag('rect', { x, y, width, height: barHeight, class: 'kr-maybe' }) + hatch(x, y, width, barHeight, 'kr-doubt', -1) + tag('line', { x1: x + width, x2: x + width, y1: y - 4, y2: y + barHeight + 4, class: 'kr-due', 'stroke-dasharray': '3 2' });

/** The signs that a timeline holds with what they mean, in lines of at most a width. */
export const legend = (used: ReadonlySet<Sign>, locale: Locale, left: number, top: number, width: number): { readonly drawn: string; readonly bottom: number } => {
  let [x, y] = [left, top];
  const drawn = (Object.keys(names) as readonly Sign[]).filter((sign) => used.has(sign)).map((sign) => {
    const label = names[sign][locale];
    const taken = signWidth + 7 + textWidth(label, 11) + 16;
    if (x > left && x + taken - 16 > left + width) [x, y] = [left, y + 24];
    const at = x;
    x += taken;
    return tag('g', { 'data-sign': sign }, signs[sign](at, y), text(at + signWidth + 7, y + 12, label));
  });
  return { drawn: drawn.join(''), bottom: y + 24 };
};
