import { expect } from 'vitest';

/** A revoked proxy throws on every look. */
const revoked = (): unknown => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

/** Values that no caller should pass, and some will. */
export const hostileValues: readonly (readonly [what: string, value: unknown])[] = [
  ['control characters', 'a\u0000b\nc\u001b[31md\u202ee\u2028f'],
  ['a huge string', 'x'.repeat(5_000_000)],
  ['half a character', '\ud83d'.repeat(300)],
  ['an empty string', ''],
  ['null', null],
  ['undefined', undefined],
  ['true', true],
  ['NaN', Number.NaN],
  ['a bigint', 10n],
  ['a symbol', Symbol('s')],
  ['a function', () => 1],
  ['an object', { a: { b: 1 } }],
  ['an object without a prototype', Object.create(null)],
  ['a list', [1, 'two', null, { three: 3 }]],
  ['a long list', new Array(3_000_000)],
  ['a list of everything', [undefined, Symbol('s'), 10n, Object.create(null), () => 1]],
  ['a revoked proxy', revoked()],
  ['a duration of nothing', { weeks: null }],
  ['the name of a prototype member', 'constructor'],
];

/** Every key that a sentence reads, so that hostile values reach every hole. */
export const dataKeys = [
  'absent', 'asOf', 'by', 'candidates', 'changesOn', 'clause', 'cycle', 'data', 'date', 'discriminator', 'duty', 'end', 'event', 'expected',
  'filedOn', 'found', 'from', 'ground', 'id', 'key', 'kind', 'label', 'labels', 'last', 'least', 'limit', 'missing', 'most', 'mostYears', 'nearest',
  'on', 'option', 'options', 'other', 'part', 'path', 'permitted', 'reading', 'reason', 'rule', 'skipped', 'state', 'status', 'supported', 'tested',
  'type', 'unit', 'units', 'until', 'value', 'version', 'versions', 'what',
];

/** One line without holes, invisible characters or unbounded echoes. */
export function expectSentence(sentence: string): void {
  expect(sentence.trim()).not.toBe('');
  expect(sentence).not.toMatch(/undefined|\[object|\$\{|=>|function ?\(/);
  expect(sentence).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
  // Two spaces, an empty pair of brackets or a space before a stop are signs of a hole.
  expect(sentence).not.toMatch(/ {2}|\( ?\)| [.,;:]/);
  expect(sentence.length).toBeLessThan(2_000);
}
