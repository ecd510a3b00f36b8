import { xml } from '../text/xml.js';
import type { Day } from '../calendar/civil-date.js';
import { tag } from './drawing.js';
import { textWidth, wrapText } from './text-width.js';
import { Scale } from './timeline-scale.js';
import { Words } from './timeline-words.js';

export const margin = 20;
export const lineHeight = 14;

/** Room for names at the left. */
const gutter = 318;
/** Narrower than this, names stand above their bars. */
const leastForGutter = 640;
const narrowest = 280;

/** One line of the timeline, or the words of one: what it is about at the left, what happened when at the right. */
export interface Row {
  readonly height: number;
  draw(y: number): string;
}

/** Words about a bar; `bottom` is how far they reach below the top of its row. */
export interface Remark {
  readonly bottom: number;
  draw(y: number): string;
}

/** Where the parts of a timeline stand: names at the left or above, bars on the scale, words beside or under them. */
export class Frame {
  readonly scale: Scale;
  readonly words = new Words();
  private readonly isAbove: boolean;

  constructor(first: Day, last: Day, width: number | undefined) {
    const most = width === undefined ? undefined : Math.max(narrowest, width);
    this.isAbove = most !== undefined && most < leastForGutter;
    const left = margin + (this.isAbove ? 0 : gutter);
    this.scale = new Scale(first, last, left, most === undefined ? undefined : most - margin - left);
  }

  /** From the left margin to the right one. */
  get room(): number {
    return this.scale.right - margin;
  }

  /** Lines at the left, each broken where it is too long, with the whole of them to point at. */
  label(parts: readonly (readonly [content: string, kind: string])[], indent = 0): Row {
    const room = (this.isAbove ? this.room : gutter - 12) - indent;
    const lines = parts.flatMap(([content, kind]) => wrapText(content, room, 11, kind.includes('kr-b')).map((line) => [line, kind] as const));
    return {
      height: lines.length * lineHeight,
      draw: (y) => tag('title', {}, xml(parts.map(([content]) => content).join(' · '))) + lines.map(([line, kind], index) => this.words.text(margin + indent, y + 13 + index * lineHeight, line, kind)).join(''),
    };
  }

  /** How far below its name a bar begins. */
  shift(label: Row): number {
    return this.isAbove ? label.height : 0;
  }

  /** How high a row is: of its name with room under it, and of its bar. */
  height(label: Row, under: number, bar: number): number {
    return this.isAbove ? label.height + bar : label.height + under;
  }

  /** Behind what it is about, before it where that has more room, else under it. */
  remark(from: number, until: number, content: string, kind = ''): Remark {
    const isBold = kind.includes('kr-b');
    const width = textWidth(content, 11, isBold);
    if (width <= this.scale.right - until - 6) return { bottom: 24, draw: (y) => this.words.text(until + 6, y, content, kind) };
    if (width <= from - this.scale.left - 6) return { bottom: 24, draw: (y) => this.words.text(from - 6, y, content, `${kind} kr-end`.trim()) };
    const lines = wrapText(content, this.scale.width, 11, isBold);
    const x = Math.max(this.scale.left, Math.min(from, this.scale.right - width));
    return { bottom: 24 + lines.length * lineHeight, draw: (y) => lines.map((line, index) => this.words.text(x, y + 19 + index * lineHeight, line, kind)).join('') };
  }
}
