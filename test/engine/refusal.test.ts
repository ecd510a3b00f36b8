import { expect, test } from 'vitest';
import { refusalOf } from '../../src/engine/refusal.js';
import type { Verdict } from '../../src/model/verdict.js';
import { compiledOf } from '../../src/regulation/regulation.js';
import { changed } from '../facade/changed.js';

/** How a refusal is told: by the rules at the bottom of what was asked, with words for what is missing. */

const verdict = (rule: string, status: Verdict['status'], more: Partial<Verdict> = {}): Verdict => ({ rule, status, reason: status === 'unknown' ? 'information-missing' : 'value-differs', read: [], missing: [], cites: ['3'], ...more });

const labels = {
  anoniem: { nl: 'anoniem', en: 'anonymous' },
  bekend: { nl: 'klager bekend', en: 'complainant known' },
  intimidatie: { nl: 'gaat over intimidatie', en: 'is about intimidation' },
  'eigen-personeel': { nl: 'over eigen personeel', en: 'about own staff' },
} as const;

const refuses = (rule: keyof typeof labels, data: object = {}) => ({ code: 'guard-refuses', cites: ['3'], data: { event: 'klacht.afgewezen', rule, label: labels[rule], reason: 'value-differs', ...data } });

const misses = (rule: keyof typeof labels, missing: readonly object[] = [], words: object = {}) => ({ code: 'facts-missing', cites: ['3'], data: { event: 'klacht.afgewezen', rule, label: labels[rule], missing, labels: words } });

const onderwerp = { nl: 'onderwerp', en: 'subject' };

test.each<[what: string, verdicts: readonly Verdict[], expected: readonly object[]]>([
  ['nothing was asked', [], [{ code: 'event-not-provided-for', data: { event: 'klacht.afgewezen' } }]],
  ['a rule says no', [verdict('anoniem', 'fails')], [refuses('anoniem')]],
  ['with what it found, and from when it is otherwise', [verdict('anoniem', 'fails', { data: { value: 3 }, changesOn: '2026-05-15' })], [refuses('anoniem', { value: 3, changesOn: '2026-05-15' })]],
  ['a rule cannot tell', [verdict('anoniem', 'unknown')], [misses('anoniem')]],
  [
    'for want of facts, attributes and events, in words; an actor has none',
    [verdict('anoniem', 'unknown', { missing: [{ kind: 'fact', id: 'onderwerp' }, { kind: 'attribute', id: 'motivering' }, { kind: 'event', id: 'advies.gevraagd' }, { kind: 'actor', id: 'by' }] })],
    [misses('anoniem', [{ kind: 'fact', id: 'onderwerp' }, { kind: 'attribute', id: 'motivering' }, { kind: 'event', id: 'advies.gevraagd' }, { kind: 'actor', id: 'by' }], { onderwerp, motivering: { nl: 'motivering', en: 'reasons' }, 'advies.gevraagd': { nl: 'advies gevraagd', en: 'advice requested' } })],
  ],
  ['what nobody has words for has none', [verdict('anoniem', 'unknown', { missing: [{ kind: 'fact', id: 'x' }, { kind: 'attribute', id: 'x' }, { kind: 'event', id: 'filing' }] })], [misses('anoniem', [{ kind: 'fact', id: 'x' }, { kind: 'attribute', id: 'x' }, { kind: 'event', id: 'filing' }])]],
  ['of a rule made of others those that decided', [verdict('bekend', 'fails', { of: [verdict('anoniem', 'holds'), verdict('intimidatie', 'fails'), verdict('eigen-personeel', 'unknown')] })], [refuses('intimidatie')]],
  ['and theirs in turn', [verdict('bekend', 'fails', { of: [verdict('anoniem', 'fails', { of: [verdict('intimidatie', 'fails')] })] })], [refuses('intimidatie')]],
  ['what is turned around is decided by what it turns', [verdict('bekend', 'fails', { reason: 'negated', of: [verdict('anoniem', 'holds')] })], [refuses('anoniem')]],
  ['the rule itself where none beneath it decided', [verdict('bekend', 'fails', { of: [verdict('anoniem', 'holds')] })], [refuses('bekend')]],
  ['each once', [verdict('anoniem', 'fails'), verdict('bekend', 'fails', { of: [verdict('anoniem', 'fails')] })], [refuses('anoniem')]],
  ['what is not known first', [verdict('anoniem', 'fails'), verdict('intimidatie', 'unknown'), verdict('bekend', 'fails'), verdict('eigen-personeel', 'unknown')], [misses('intimidatie'), misses('eigen-personeel'), refuses('anoniem'), refuses('bekend')]],
])('%s', (_what, verdicts, expected) => {
  expect(refusalOf(compiledOf(changed({})), verdicts, 'klacht.afgewezen')).toStrictEqual(expected);
});

test('an event without attributes has no words for them', () => {
  const [issue] = refusalOf(compiledOf(changed({})), [verdict('anoniem', 'unknown', { missing: [{ kind: 'attribute', id: 'motivering' }] })], 'advies.gevraagd');
  expect(issue.data).toMatchObject({ labels: {} });
});
