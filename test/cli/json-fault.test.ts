import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { jsonFault } from '../../src/cli/json-fault.js';

describe('jsonFault', () => {
  it.each([
    ['{ "a": }', 7],
    ['{"a":1,}', 7],
    ['[1 2]', 3],
    ['{a: 1}', 1],
    ['[1, 2', 6],
    ['"open', 0],
    ['{"a":1}x', 7],
    ['[1}', 2],
    ['nul', 0],
    ['{"a" 1}', 5],
    ['', 0],
  ])('finds the place in %s', (text, offset) => {
    // What ends too soon goes wrong at its end.
    expect(jsonFault(text)).toBe(Math.min(offset, text.length));
  });

  it('passes through all JSON to its end', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.integer({ min: 0, max: 4 }), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(jsonFault(text)).toBe(text.length);
      }),
    );
  });
});
