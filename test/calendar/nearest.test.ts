import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearest } from '../../src/model/nearest.js';

describe('the nearest name to a misspelt one', () => {
  const units = ['workingDays', 'days', 'weeks', 'months', 'years'];
  test.each([
    ['workingdays', 'workingDays'],
    ['wekken', undefined],
    ['wekes', 'weeks'],
    ['month', 'months'],
    ['yaers', 'years'],
    ['dayss', 'days'],
    ['dasy', 'days'],
    ['fortnights', undefined],
    ['', undefined],
    ['x'.repeat(1_000_000), undefined],
  ])('%.20s -> %s', (name, expected) => expect(nearest(name, units)).toBe(expected));

  /** The textbook's table, a cell at a time: missing, superfluous, wrong and swapped letters. */
  const edits = (a: string, b: string): number => {
    const table = Array.from({ length: a.length + 1 }, (_, row) => Array.from({ length: b.length + 1 }, (_cell, column) => (row === 0 ? column : row)));
    const cell = (row: number, column: number): number => (table[row] as number[])[column] as number;
    for (let row = 1; row <= a.length; row += 1) {
      for (let column = 1; column <= b.length; column += 1) {
        const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
        (table[row] as number[])[column] = Math.min(
          cell(row - 1, column) + 1,
          cell(row, column - 1) + 1,
          cell(row - 1, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1),
          swapped ? cell(row - 2, column - 2) + 1 : Infinity,
        );
      }
    }
    return cell(a.length, b.length);
  };
  const word = (maxLength: number) => fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', '-'), maxLength });

  test.each([12, 32])('the table gives the same, for words of up to %i letters', (longest) => {
    let found = 0;
    fc.assert(
      fc.property(word(longest), fc.array(word(longest), { maxLength: 5 }), fc.nat(longest), word(2), (name, others, at, other) => {
        // One that differs in a place or two, and may be out of reach.
        const candidates = [...others, (name.slice(0, at) + other + name.slice(at + 1)).slice(0, longest)];
        const most = Math.max(1, Math.floor(name.length / 3));
        const distances = candidates.map((candidate) => edits(name, candidate));
        const least = Math.min(...distances);
        const expected = least <= most ? candidates[distances.indexOf(least)] : undefined;
        if (expected !== undefined) found += 1;
        expect(nearest(name, candidates)).toBe(expected);
      }),
      { numRuns: 2000 },
    );
    expect(found).toBeGreaterThan(1000);
  });

  test('of longer words the beginning is compared letter by letter, and the rest counts as one letter', () => {
    const beginning = 'klacht-over-een-medewerker-die-er';
    expect(nearest(`${beginning}-niet-meer-is`, ['klacht', `${beginning}-nog-is`])).toBe(`${beginning}-nog-is`);
    expect(nearest(`x${beginning.slice(3)}-niet-meer-is`, [`${beginning}-niet-meer-is`])).toBe(`${beginning}-niet-meer-is`);
    expect(nearest('x'.repeat(40), ['y'.repeat(40)])).toBeUndefined();
  });

  test('the first of equally near ones wins', () => expect(nearest('aab', ['aaa', 'aac'])).toBe('aaa'));
});
