import { describe, expect, test } from 'vitest';
import { copyJson, jsonLimits } from '../../src/model/json.js';
import { readCase } from '../../src/index.js';
import { loadRegulation } from '../../src/regulation/index.js';
import { krachtigPerspectief } from '../../src/regulations/index.js';

const nested = (depth: number): unknown => {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = { a: value };
  return value;
};

const cyclic: Record<string, unknown> = {};
cyclic['self'] = cyclic;

describe('only plain JSON of a bearable size gets in', () => {
  test.each([
    ['NaN', { a: [Number.NaN] }, 'json-invalid'],
    ['Infinity', Infinity, 'json-invalid'],
    ['a function', { a: () => 1 }, 'json-invalid'],
    ['a date object', { a: new Date(0) }, 'json-invalid'],
    ['a map', new Map(), 'json-invalid'],
    ['a big integer', 1n, 'json-invalid'],
    ['__proto__', JSON.parse('{"a":{"__proto__":{"polluted":true}}}'), 'key-unknown'],
    ['constructor', JSON.parse('{"constructor":{"prototype":{}}}'), 'key-unknown'],
    ['a cycle', cyclic, 'json-too-deep'],
    ['a tower', nested(jsonLimits.depth + 1), 'json-too-deep'],
    ['a plain of values', new Array(jsonLimits.values + 1).fill(0), 'json-too-large'],
    ['a getter that throws', Object.defineProperty({}, 'a', { enumerable: true, get: () => { throw new Error('no'); } }), 'json-invalid'],
    ['a proxy that throws', new Proxy({}, { ownKeys: () => { throw new Error('no'); } }), 'json-invalid'],
  ])('%s', (_what, input, code) => {
    expect(copyJson(input)).toMatchObject({ ok: false, issues: [{ code }] });
    expect(readCase(krachtigPerspectief, input).ok).toBe(false);
    expect(loadRegulation(input).ok).toBe(false);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('a copy is read once and is the caller\'s no more', () => {
    let reads = 0;
    const source = { get a() { reads += 1; return [1, { b: 'x' }]; } };
    const copied = copyJson(source);
    expect(copied).toEqual({ ok: true, value: { a: [1, { b: 'x' }] } });
    expect(reads).toBe(1);
  });

  test('what is known as plain is kept, what is around it is copied', () => {
    const kept = Object.freeze({ b: 'x' });
    const source = { a: kept, c: { d: 1 } };
    const copied = copyJson(source, jsonLimits.values, (value) => value === kept);
    const value = (copied.ok ? copied.value : {}) as unknown as typeof source;
    expect(value).toEqual(source);
    expect(value.a).toBe(kept);
    expect(value.c).not.toBe(source.c);
  });
});
