import { describe, expect, it } from 'vitest';
import { decodeText, largestFile } from '../../src/scenario/decode-text.js';

const utf16 = (text: string, littleEndian: boolean): number[] => [...text].flatMap((character) => (littleEndian ? [character.charCodeAt(0) & 255, character.charCodeAt(0) >> 8] : [character.charCodeAt(0) >> 8, character.charCodeAt(0) & 255]));

const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];

describe('decodeText', () => {
  it.each([
    ['UTF-8', utf8('één: 1')],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...utf8('één: 1')]],
    ['UTF-16 LE with a mark', [0xff, 0xfe, ...utf16('één: 1', true)]],
    ['UTF-16 BE with a mark', [0xfe, 0xff, ...utf16('één: 1', false)]],
  ])('reads %s', (_name, bytes) => {
    expect(decodeText(new Uint8Array(bytes))).toEqual({ ok: true, value: 'één: 1' });
  });

  it.each([true, false])('reads UTF-16 without a mark (little endian: %s)', (littleEndian) => {
    expect(decodeText(new Uint8Array(utf16('titel: é', littleEndian)))).toEqual({ ok: true, value: 'titel: é' });
  });

  it('makes every end of line the same', () => {
    expect(decodeText(new Uint8Array(utf8('a\r\nb\rc\nd')))).toEqual({ ok: true, value: 'a\nb\nc\nd' });
  });

  it.each([
    ['zeros', [0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1], 'binary'],
    ['control characters', [0x41, 0x42, 0x1b, 0x5b], 'binary'],
    ['broken UTF-8', [0x41, 0x42, 0xe9, 0x41], 'encoding'],
    ['half a UTF-16 character', [0xff, 0xfe, 0x41], 'encoding'],
  ])('refuses %s', (_name, bytes, reason) => {
    const decoded = decodeText(new Uint8Array(bytes));
    expect(!decoded.ok && decoded.issues[0].data?.['reason']).toBe(reason);
  });

  it('refuses a file that is far too large', () => {
    const decoded = decodeText(new Uint8Array(largestFile + 1));
    expect(!decoded.ok && decoded.issues[0].data?.['reason']).toBe('too-large');
  });
});
