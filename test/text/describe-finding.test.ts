import { describe, expect, it } from 'vitest';
import { engineFindings, type Finding } from '../../src/model/finding.js';
import { describeFinding } from '../../src/text/describe-finding.js';
import { expectSentence } from './hostile.js';

const engine = (id: string): Finding => ({ id, source: 'engine', cites: [] });

describe('describeFinding', () => {
  it.each(engineFindings)('has a sentence for %s in both languages', (id) => {
    for (const locale of ['nl', 'en'] as const) {
      expectSentence(describeFinding(engine(id), locale));
      expectSentence(describeFinding({ ...engine(id), about: 'a\u0000b'.repeat(10_000) }, locale));
    }
  });

  it('names what it concerns', () => {
    const finding = { ...engine('extension-too-late'), about: 'behandeling#2' };
    expect(describeFinding(finding, 'nl')).toBe('De verlenging is te laat meegedeeld en heeft geen gevolg: de datum blijft staan. (“behandeling#2”)');
    expect(describeFinding(finding, 'en')).toBe('The extension was announced too late and has no effect: the date stands. (“behandeling#2”)');
  });

  it('leaves the code of a tolerated refusal out', () => {
    expect(describeFinding({ ...engine('event-not-provided-for'), about: 'guard-refuses' }, 'en')).not.toContain('guard-refuses');
  });

  it("uses the label of a regulation's own finding, else its id", () => {
    const own: Finding = { id: 'extension-too-late', source: 'regulation', cites: ['4.2'] };
    expect(describeFinding(own, 'nl', () => 'Te laat verlengd')).toBe('Te laat verlengd');
    expect(describeFinding(own, 'nl')).toBe('extension-too-late');
  });
});
