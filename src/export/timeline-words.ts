import { tag, text } from './drawing.js';
import { textWidth } from './text-width.js';

interface Taken {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Keeps where words stand in a drawing, so that no vertical line runs through them. */
export class Words {
  private readonly taken: Taken[] = [];

  /** A line of text that vertical lines drawn later leave free. */
  text(x: number, y: number, content: string, kind = ''): string {
    const width = textWidth(content, 11, kind.includes('kr-b') || kind.includes('kr-onflag'));
    const left = kind.includes('kr-end') ? x - width : kind.includes('kr-mid') ? x - width / 2 : x;
    this.taken.push({ left: left - 2, right: left + width + 2, top: y - 11, bottom: y + 4 });
    return text(x, y, content, kind);
  }

  /** A vertical line from top to bottom with a gap wherever words stand. */
  line(x: number, top: number, bottom: number, kind: string, data: Readonly<Record<string, string>> = {}): string {
    const crossed = this.taken.filter((each) => each.left < x && x < each.right && each.top < bottom && top < each.bottom).sort((one, other) => one.top - other.top);
    const pieces: string[] = [];
    let from = top;
    for (const each of crossed) {
      if (each.top > from) pieces.push(`M${round(x)} ${round(from)}V${round(each.top)}`);
      from = Math.max(from, each.bottom);
    }
    if (from < bottom) pieces.push(`M${round(x)} ${round(from)}V${round(bottom)}`);
    return pieces.length === 0 ? '' : tag('path', { d: pieces.join(''), class: `${kind} kr-none`, ...data });
  }
}
