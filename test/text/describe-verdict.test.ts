import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/model/text.js';
import { reasonCodes, verdictStatuses, type Verdict } from '../../src/model/verdict.js';
import { describeMissing, describeVerdict } from '../../src/text/describe-verdict.js';
import { dataKeys, expectSentence, hostileValues } from './hostile.js';

const locales: readonly Locale[] = ['nl', 'en'];

const verdict = (parts: Partial<Verdict>): Verdict => ({ rule: 'op-tijd', status: 'holds', reason: 'within-period', read: [], missing: [], cites: [], ...parts });

const name = (rule: string): string => ({ 'op-tijd': 'klacht op tijd', anoniem: 'klager anoniem' })[rule] ?? rule;

const period = { from: '2025-10-02', last: '2026-04-02', tested: '2026-04-02' };

const sentences: readonly (readonly [verdict: Partial<Verdict>, nl: string, en: string])[] = [
  [
    { data: period },
    'Klacht op tijd: geldt, want 2 april 2026 valt binnen de termijn, die loopt tot en met 2 april 2026.',
    'Klacht op tijd: holds, because 2 April 2026 falls within the period, which runs up to and including 2 April 2026.',
  ],
  [
    { data: { ...period, tested: '2026-04-01' }, changesOn: '2026-04-03' },
    'Klacht op tijd: geldt, want 1 april 2026 valt binnen de termijn, die loopt tot en met 2 april 2026; zonder nieuwe gebeurtenis verandert dat op 3 april 2026.',
    'Klacht op tijd: holds, because 1 April 2026 falls within the period, which runs up to and including 2 April 2026; without a new event this changes on 3 April 2026.',
  ],
  [
    { status: 'unknown', reason: 'information-missing', missing: [{ kind: 'fact', id: 'bekend-op' }, { kind: 'attribute', id: 'vorm' }] },
    'Klacht op tijd: onbekend, want nog niet bekend is: het feit “bekend-op” en het kenmerk “vorm” van de handeling.',
    'Klacht op tijd: unknown, because this is not known yet: the fact “bekend-op” and the attribute “vorm” of the act.',
  ],
  [
    { rule: 'niet-anoniem', reason: 'negated', of: [verdict({ rule: 'anoniem', status: 'fails', reason: 'identity-known' })] },
    'Niet-anoniem: geldt, want het omgekeerde “klager anoniem” geldt niet.',
    'Niet-anoniem: holds, because the opposite “klager anoniem” does not hold.',
  ],
  [
    { rule: 'anoniem', status: 'fails', reason: 'identity-known' },
    'Klager anoniem: geldt niet, want bekend is wie de klager is.',
    'Klager anoniem: does not hold, because it is known who complains.',
  ],
  [
    { rule: 'volledig', status: 'fails', reason: 'content-incomplete', data: { absent: ['naam', 'datum'] } },
    'Volledig: geldt niet, want er ontbreekt iets dat erin moet staan: “naam” en “datum”.',
    'Volledig: does not hold, because something that it must contain is absent: “naam” and “datum”.',
  ],
  [
    { rule: 'spoed', reason: 'value-matches', data: { value: true } },
    'Spoed: geldt, want de waarde is zoals gevraagd: ja.',
    'Spoed: holds, because the value is as required: yes.',
  ],
  [
    { rule: 'termijn', status: 'fails', reason: 'value-differs', data: { value: { weeks: 3 } } },
    'Termijn: geldt niet, want de waarde is niet zoals gevraagd: 3 weken.',
    'Termijn: does not hold, because the value is not as required: 3 weeks.',
  ],
  [
    { rule: 'reactie', status: 'fails', reason: 'duty-in-other-status', data: { status: 'overdue' } },
    'Reactie: geldt niet, want de plicht heeft een andere status: verstreken.',
    'Reactie: does not hold, because the duty has another status: overdue.',
  ],
  [
    { rule: 'reactie', status: 'fails', reason: 'duty-in-other-status', data: { status: null } },
    'Reactie: geldt niet, want de plicht heeft een andere status of is nooit ontstaan.',
    'Reactie: does not hold, because the duty has another status or never arose.',
  ],
  [
    { rule: 'extern', status: 'notApplicable', reason: 'condition-not-met' },
    'Extern: niet van toepassing, want aan de voorwaarde hiervoor is niet voldaan.',
    'Extern: not applicable, because the condition for it is not met.',
  ],
];

describe('describeVerdict', () => {
  it.each(sentences)('tells %o', (parts, nl, en) => {
    expect(describeVerdict(verdict(parts), 'nl', name)).toBe(nl);
    expect(describeVerdict(verdict(parts), 'en', name)).toBe(en);
  });

  describe.each(locales)('%s', (locale) => {
    it.each(reasonCodes)('has a sentence for %s whatever is known', (reason) => {
      for (const status of verdictStatuses) {
        expectSentence(describeVerdict(verdict({ reason, status }), locale, name));
        expectSentence(describeVerdict(verdict({ reason, status, data: {}, of: [verdict({})], missing: [{ kind: 'event', id: 'e' }] }), locale, name));
      }
    });

    const readable = hostileValues.filter(([what]) => what !== 'a revoked proxy');
    it.each(readable)('is calm about %s in the data', (_what, value) => {
      for (const reason of reasonCodes) {
        expectSentence(describeVerdict(verdict({ reason, data: Object.fromEntries(dataKeys.map((key) => [key, value])) }), locale, name));
      }
    });
  });
});

describe('describeMissing', () => {
  it('uses labels where there are any', () => {
    const missing = [{ kind: 'fact', id: 'bekend-op' }, { kind: 'event', id: 'klacht.ontvangen' }, { kind: 'actor', id: 'by' }] as const;
    const labelOf = (id: string): string | undefined => (id === 'bekend-op' ? 'dag van bekendheid' : undefined);
    expect(describeMissing(missing, 'nl', labelOf)).toBe('het feit “dag van bekendheid”, de gebeurtenis “klacht.ontvangen” en wie de handeling doet');
    expect(describeMissing(missing, 'en')).toBe('the fact “bekend-op”, the event “klacht.ontvangen” and who does the act');
  });

  it('takes one as well, says the same thing once, and nothing of nothing', () => {
    expect(describeMissing({ kind: 'fact', id: 'spoed' }, 'nl')).toBe('het feit “spoed”');
    expect(describeMissing([{ kind: 'fact', id: 'spoed' }, { kind: 'fact', id: 'spoed' }], 'en')).toBe('the fact “spoed”');
    expect(describeMissing([], 'nl')).toBe('');
    expect([describeMissing({ kind: 'event', id: 'filing' }, 'nl'), describeMissing({ kind: 'event', id: 'filing' }, 'en'), describeMissing({ kind: 'fact', id: 'filing' }, 'en')]).toEqual(['de indiening', 'the filing', 'the fact “filing”']);
    expect(describeMissing({ kind: 'event', id: 'filing' }, 'en', () => 'report filed')).toBe('the event “report filed”');
  });
});
