import { isUtf8 } from 'node:buffer';
import type { Issue } from '../model/issue.js';
import type { Text } from '../model/text.js';
import { CliFailure } from './cli-failure.js';
import { parseJson } from './json-file.js';
import { both } from './settings.js';

/** The longest line that is read, in bytes: more than a case within the limits takes up, unless its texts are very long. */
export const longestLine = 16_000_000;

/** Why a line cannot be used, and which line of the file it is. */
export interface BadLine {
  readonly line: number;
  readonly id?: string;
  readonly text: Text;
  readonly issues: readonly Issue[];
}

/** Whole lines of a file, the first of them by number; and those that no text can be made of, which are empty in it. */
export interface Batch {
  readonly first: number;
  readonly text: string;
  readonly bad: readonly BadLine[];
  /** Bytes read so far. */
  readonly read: number;
}

const newline = 10;

const tooLong = (line: number): BadLine => ({
  line,
  text: both(`deze regel is langer dan ${longestLine / 1_000_000} MB. Zet één zaak op een regel.`, `this line is longer than ${longestLine / 1_000_000} MB. Put one case on a line.`),
  issues: [{ code: 'json-too-large', data: { limit: longestLine } }],
});

const notUtf8 = (line: number): BadLine => ({ line, text: both('deze regel is geen UTF-8. Sla het bestand op als UTF-8.', 'this line is not UTF-8. Save the file as UTF-8.'), issues: [{ code: 'json-invalid' }] });

/** The text of whole lines; a line in another encoding is left empty and told. */
const decoded = (bytes: Buffer, first: number): { readonly text: string; readonly bad: readonly BadLine[] } => {
  if (isUtf8(bytes)) return { text: bytes.toString('utf8'), bad: [] };
  const bad: BadLine[] = [];
  const lines: string[] = [];
  for (let from = 0; from <= bytes.length; ) {
    const at = bytes.indexOf(newline, from);
    const line = bytes.subarray(from, at < 0 ? bytes.length : at);
    if (!isUtf8(line)) bad.push(notUtf8(first + lines.length));
    lines.push(isUtf8(line) ? line.toString('utf8') : '');
    from = at < 0 ? bytes.length + 1 : at + 1;
  }
  return { text: lines.join('\n'), bad };
};

/**
 * Whole lines out of the bytes of a file, in batches of about the size of its chunks; no more than one line is held.
 *
 * A line that is too long is counted and left out. A mark at the beginning and carriage returns are not part of a line.
 */
export const batchesOf = async function* (chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Batch> {
  let rest: Buffer[] = [];
  let held = 0;
  let skipping = false;
  let next = 1;
  let read = 0;
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    read += bytes.length;
    const dropped: BadLine[] = [];
    let from = 0;
    if (skipping) {
      const over = bytes.indexOf(newline);
      if (over < 0) continue;
      skipping = false;
      dropped.push(tooLong(next));
      next += 1;
      from = over + 1;
    }
    const end = bytes.indexOf(newline, from);
    if (end >= 0 && held + end - from > longestLine) {
      dropped.push(tooLong(next));
      next += 1;
      from = end + 1;
      rest = [];
      held = 0;
    }
    const last = bytes.lastIndexOf(newline);
    if (last < from) {
      rest.push(bytes.subarray(from));
      held += bytes.length - from;
    } else {
      const first = next;
      const { text, bad } = decoded(Buffer.concat([...rest, bytes.subarray(from, last)]), first);
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) next += 1;
      next += 1;
      rest = [bytes.subarray(last + 1)];
      held = bytes.length - last - 1;
      yield { first, text: first === 1 ? text.replace(/^\uFEFF/, '') : text, bad: [...dropped, ...bad], read };
      continue;
    }
    if (held > longestLine) {
      skipping = true;
      rest = [];
      held = 0;
    }
    if (dropped.length > 0) yield { first: next, text: '', bad: dropped, read };
  }
  if (skipping) yield { first: next, text: '', bad: [tooLong(next)], read };
  else if (held > 0) {
    const { text, bad } = decoded(Buffer.concat(rest), next);
    yield { first: next, text: next === 1 ? text.replace(/^\uFEFF/, '') : text, bad, read };
  }
};

/** The object that a line holds, or what is wrong with the line. */
export const objectIn = (line: string, number: number): { readonly ok: true; readonly value: Readonly<Record<string, unknown>> } | { readonly ok: false; readonly bad: BadLine } => {
  const refuse = (text: Text): { readonly ok: false; readonly bad: BadLine } => ({ ok: false, bad: { line: number, text, issues: [{ code: 'json-invalid' }] } });
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    try {
      // Told with its column.
      parseJson(new TextEncoder().encode(line), '');
    } catch (error) {
      if (error instanceof CliFailure) return refuse(both(error.text.nl.replace(/^:1:/, 'teken '), error.text.en.replace(/^:1:/, 'character ')));
      throw error;
    }
  }
  if (value !== null && typeof value === 'object' && !Array.isArray(value)) return { ok: true, value: value as Readonly<Record<string, unknown>> };
  return refuse(both('hier hoort een zaak te staan, als object.', 'this should be a case, as an object.'));
};
