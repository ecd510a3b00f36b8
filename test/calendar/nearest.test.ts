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

  test('the first of equally near ones wins', () => expect(nearest('aab', ['aaa', 'aac'])).toBe('aaa'));
});
