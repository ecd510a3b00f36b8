import { describe, expect, test } from 'vitest';
import { found } from '../../src/calendar/found.js';

describe('what an issue shows of an input that was refused', () => {
  test.each([
    ['nothing, as JSON has it', null, { value: null }],
    ['yes', true, { value: true }],
    ['no', false, { value: false }],
    ['a number', 1.5, { value: 1.5 }],
    ['a number that JSON has not', -Infinity, { value: '-Infinity' }],
    ['a text', '2026-02-30', { value: '2026-02-30' }],
    ['a text that is too long, eighty characters of it', 'ab'.repeat(50), { value: 'ab'.repeat(40) }],
    ['what is not given', undefined, { type: 'undefined' }],
    ['an object', { a: 1 }, { type: 'object' }],
    ['a list', [1], { type: 'array' }],
    ['a function', () => 1, { type: 'function' }],
    ['a large integer', 10n, { type: 'bigint' }],
  ])('%s', (_what, input, shown) => expect(found(input)).toEqual(shown));

  test('of a proxy that was revoked, only that it is an object', () => {
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    expect(found(proxy)).toEqual({ type: 'object' });
  });
});
