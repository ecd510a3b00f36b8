/** Widths of characters in tenths of an em, of a wide sans-serif: whatever font a reader has, text stays within what was measured. */
const widths: readonly (readonly [characters: string, tenths: number])[] = [
  ["ijlI.,:;'|!", 3.4],
  [' ftr()[]-/"·', 4.1],
  ['csxzkvyJ', 5.8],
  ['mwMW@%—→…', 10],
  ['ABCDEGHKNOPQRSUVXYZ&', 7.6],
];

const widthOf = new Map(widths.flatMap(([characters, tenths]) => [...characters].map((character) => [character, tenths] as const)));

/** What is in none of the groups: most small letters and the digits. */
const usual = 6.4;

/** Bold letters are this much wider. */
const boldness = 1.1;

/** How wide a text is at most, in pixels. @example textWidth('klacht', 10) */
export const textWidth = (text: string, size: number, bold = false): number => {
  let tenths = 0;
  for (const character of text) tenths += widthOf.get(character) ?? (character > '⺀' ? 10 : usual);
  return (tenths * size * (bold ? boldness : 1)) / 10;
};

/** A text in lines of at most a width; a word that is wider is broken. */
export const wrapText = (text: string, width: number, size: number, bold = false): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  // Each piece keeps the space before it; words can also be broken after their own hyphens.
  for (const piece of text.trim().replace(/\s+/g, ' ').split(/(?<=\p{L}-)(?=\p{L})|(?= )/u)) {
    if (textWidth(line + piece, size, bold) <= width) {
      line += piece;
      continue;
    }
    if (line !== '') lines.push(line);
    line = piece.trimStart();
    while (textWidth(line, size, bold) > width && line.length > 1) {
      const characters = [...line];
      let end = characters.length - 1;
      while (end > 1 && textWidth(characters.slice(0, end).join(''), size, bold) > width) end--;
      lines.push(characters.slice(0, end).join(''));
      line = characters.slice(end).join('');
    }
  }
  return line === '' ? lines : [...lines, line];
};

/** A text cut to a width, with an ellipsis where something was left out. */
export const cutText = (text: string, width: number, size: number, bold = false): string => {
  if (textWidth(text, size, bold) <= width) return text;
  const characters = [...text];
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, size, bold) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
};
