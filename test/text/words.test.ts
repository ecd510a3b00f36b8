import { describe, expect, it } from 'vitest';
import type { Duration } from '../../src/model/duration.js';
import * as words from '../../src/text/words.js';
import { expectSentence, hostileValues } from './hostile.js';

const durations: readonly (readonly [duration: Duration | 'immediately', nl: string, en: string])[] = [
  [{ workingDays: 1 }, '1 werkdag', '1 working day'],
  [{ workingDays: 5 }, '5 werkdagen', '5 working days'],
  [{ days: 1 }, '1 dag', '1 day'],
  [{ days: 10 }, '10 dagen', '10 days'],
  [{ weeks: 1 }, '1 week', '1 week'],
  [{ weeks: 0 }, '0 weken', '0 weeks'],
  [{ months: 1 }, '1 maand', '1 month'],
  [{ months: 6 }, '6 maanden', '6 months'],
  [{ years: 1 }, '1 jaar', '1 year'],
  [{ years: 2 }, '2 jaar', '2 years'],
  ['immediately', 'meteen', 'immediately'],
];

describe('words', () => {
  it.each(durations)('says %o', (duration, nl, en) => {
    expect(words.describeDuration(duration, 'nl')).toBe(nl);
    expect(words.describeDuration(duration, 'en')).toBe(en);
  });

  it('is calm about what is no duration', () => {
    for (const [what, value] of hostileValues) if (what !== 'a revoked proxy') expectSentence(words.describeDuration(value as never, 'nl'));
  });

  it('has labels in both languages that differ from each other within a table', () => {
    const { describeDuration: _, ...tables } = words;
    for (const table of Object.values(tables)) {
      for (const locale of ['nl', 'en'] as const) {
        const labels = Object.values(table).map((label) => label[locale]);
        labels.forEach(expectSentence);
        expect(new Set(labels).size).toBe(labels.length);
      }
    }
  });
});
