import { failure, success, type Result } from '../model/result.js';
import { fault } from './scenario-fault.js';

/** The largest file that is read, in bytes. */
export const largestFile = 4_000_000;

const encodingOf = ([first, second, third]: Uint8Array): { readonly name: string; readonly skip: number } => {
  if (first === 0xef && second === 0xbb && third === 0xbf) return { name: 'utf-8', skip: 3 };
  if (first === 0xff && second === 0xfe) return { name: 'utf-16le', skip: 2 };
  if (first === 0xfe && second === 0xff) return { name: 'utf-16be', skip: 2 };
  // The first character of a scenario is ASCII, so that a zero byte beside it tells UTF-16 without a mark.
  if (first === 0 && second !== undefined && second !== 0) return { name: 'utf-16be', skip: 0 };
  if (second === 0 && first !== undefined && first !== 0) return { name: 'utf-16le', skip: 0 };
  return { name: 'utf-8', skip: 0 };
};

/** Characters that no text has; a tab and the ends of lines are text. */
const binary = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/**
 * The text in the bytes of a file: UTF-8, or UTF-16 with either byte order; a mark at the start is dropped and every end of line becomes `\n`.
 *
 * @returns the text, or an issue for what is too large, binary or in another encoding
 * @example decodeText(new Uint8Array([0xef, 0xbb, 0xbf, 0x61])) // { ok: true, value: 'a' }
 */
export const decodeText = (bytes: Uint8Array): Result<string> => {
  if (bytes.length > largestFile) return failure(fault('too-large', [], { limit: largestFile }));
  const { name, skip } = encodingOf(bytes);
  let text: string;
  try {
    text = new TextDecoder(name, { fatal: true, ignoreBOM: true }).decode(bytes.subarray(skip));
  } catch {
    return failure(fault(bytes.includes(0) ? 'binary' : 'encoding', []));
  }
  if (binary.test(text)) return failure(fault('binary', []));
  return success(text.replace(/\r\n?/g, '\n'));
};
