import { styleText } from 'node:util';

/** A stretch of text with a style; the text is made fit for a terminal when it is painted. */
export interface Span {
  readonly text: string;
  readonly style: Style;
}

export type Style = 'strong' | 'faint' | 'good' | 'bad' | 'warn' | 'name';

/** A line, or part of one. */
export type Piece = string | Span | readonly Piece[];

const colours = { strong: 'bold', faint: 'dim', good: 'green', bad: 'red', warn: 'yellow', name: 'cyan' } as const satisfies Record<Style, Parameters<typeof styleText>[0]>;

export const styled = (style: Style, text: string): Span => ({ text, style });

/** Control, format and half characters, and separators of lines: from an input they could rewrite what the terminal shows. */
const unfit = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;

/** Text from an input as one line that a terminal can show. */
export const visible = (text: string): string => text.replace(unfit, (character) => (character === '\n' || character === '\t' ? ' ' : '�'));

const paintPiece = (piece: Piece, coloured: boolean): string => {
  if (typeof piece === 'string') return visible(piece);
  if (!('style' in piece)) return piece.map((inner) => paintPiece(inner, coloured)).join('');
  const text = visible(piece.text);
  return coloured && typeof styleText === 'function' ? styleText(colours[piece.style], text, { validateStream: false }) : text;
};

/** Lines as text, without spaces at the end of a line. */
export const paint = (lines: readonly Piece[], coloured: boolean): string => lines.map((line) => `${paintPiece(line, coloured).trimEnd()}\n`).join('');

/** The number of characters that a piece takes on a line. */
export const widthOf = (piece: Piece): number => [...paintPiece(piece, false)].length;

/** A piece with spaces after it up to a width, and at least one when something is to follow. */
export const padded = (piece: Piece, width: number): Piece => [piece, ' '.repeat(Math.max(1, width - widthOf(piece)))];

/** Words over lines of at most a width, the later ones indented. */
export const wrapped = (text: string, width: number, indent: string): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of visible(text).split(/ +/)) {
    const limit = width - (lines.length === 0 ? 0 : indent.length);
    if (line !== '' && line.length + 1 + word.length > limit) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.map((part, index) => (index === 0 ? part : `${indent}${part}`));
};
