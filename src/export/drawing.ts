import { xml } from '../text/xml.js';
import { diagramCss, type Theme } from './diagram-style.js';
import { measures, type Line } from './chart-graph.js';

/** A tag with its attributes; what is undefined is left out, text is escaped. */
export const tag = (name: string, attributes: Readonly<Record<string, string | number | undefined>>, ...content: readonly string[]): string => {
  const written = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${xml(typeof value === 'number' ? String(Math.round(value * 10) / 10) : value)}"`])).join('');
  return content.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${content.join('')}</${name}>`;
};

/** A line of text; `x` and `y` are where its baseline begins. */
export const text = (x: number, y: number, content: string, kind = '', size?: number): string =>
  tag('text', { x, y, class: kind === '' ? undefined : kind, 'font-size': size }, xml(content));

/** Slanted lines that fill a rectangle: seen without colour. They rise to the right, or fall with a slant of -1. */
export const hatch = (x: number, y: number, width: number, height: number, kind: string, slant: 1 | -1 = 1): string => {
  const round = (value: number): number => Math.round(value * 10) / 10;
  const lines: string[] = [];
  for (let at = -height + 5; at < width; at += 5) {
    const from = Math.max(0, at);
    const until = Math.min(width, at + height);
    const fall = (along: number): number => (slant === 1 ? y + height - along : y + along);
    if (until > from) lines.push(`M${round(x + from)} ${round(fall(from - at))}L${round(x + until)} ${round(fall(until - at))}`);
  }
  return tag('path', { d: lines.join(''), class: kind });
};

const kinds: Readonly<Record<Line['kind'], string>> = { strong: 'kr-b', plain: '', faint: 'kr-soft' };

/** Lines of text below each other, from the top of their box. */
export const paragraph = (x: number, top: number, lines: readonly Line[], strongSize?: number): string =>
  lines.map((line, index) => text(x, top + index * measures.line + 11, line.text, kinds[line.kind], line.kind === 'strong' ? strongSize : undefined)).join('');

/** How any drawing is coloured. */
export interface DrawingOptions {
  /** `auto` follows the reader's system; the default. */
  readonly theme?: Theme;
  /** `false` leaves the style sheet out, for a page that holds `diagramCss()` already. */
  readonly css?: boolean;
}

/** A whole SVG, with its title and description for whoever cannot see it. */
export const drawing = (width: number, height: number, about: { readonly title: string; readonly description: string; readonly locale: string }, content: readonly string[], { theme = 'auto', css = true }: DrawingOptions): string =>
  `${tag(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height, class: `kr kr-${theme}`, role: 'img', lang: about.locale },
    tag('title', {}, xml(about.title)),
    tag('desc', {}, xml(about.description)),
    ...(css ? [tag('style', {}, xml(diagramCss()).replaceAll('&quot;', '"'))] : []),
    '\n',
    tag('rect', { class: 'kr-bg', width, height }),
    '\n',
    content.filter((part) => part !== '').join('\n'),
    '\n',
  )}\n`;
