import { expect, test } from 'vitest';
import type { AnyEvent } from '../../src/index.js';
import { changed } from '../facade/changed.js';
import { compare, placeOf } from './compare.js';

/** What is made small has to stay the same difference, whatever event, date or item it is then about. */

test('a difference is at the same place in a shorter log', () => {
  const long = placeOf({ at: 'event 7 klacht.ontvangen 2026-04-02, as of 2026-05-01', path: 'duties.2.steps.3.date', engine: '2026-05-01', reference: '2026-05-02' });
  expect(placeOf({ at: 'event 0 zaak.heropend 2025-01-01, as of 2025-01-02', path: 'duties.0.steps.4.date', engine: '2025-02-01', reference: '2025-01-31' })).toBe(long);
  expect(placeOf({ at: 'event 0 zaak.heropend 2025-01-01, as of 2025-01-02', path: 'duties.0.due', engine: '2025-02-01', reference: '2025-01-31' })).not.toBe(long);
  expect(placeOf({ at: 'event 0 zaak.heropend 2025-01-01, possible on 2025-01-02', path: 'duties.2.steps.3.date', engine: '2025-02-01', reference: '2025-01-31' })).not.toBe(long);
});

test('a list that has one more is another difference when it has another one more', () => {
  const more = (...ids: readonly string[]) => placeOf({ at: 'event 1 a 2026-01-01', path: 'findings.length', engine: [], reference: ids.map((id) => ({ id, source: 'engine' })) });
  expect(more('extension-too-late')).not.toBe(more('receipt-not-recorded'));
  expect(more('extension-too-late')).toContain('extension-too-late');
});

test.each([
  ['refuses for certain', { 'klager-bekend': true }],
  ['cannot be decided either', {}],
])('both say the same of what one region lacks while the other one %s', (_what, facts) => {
  const guard = (type: string) => ({ guard: { type, params: { is: 'holds' } }, meta: { cites: ['1'] } });
  const regulation = changed({
    'statechart/states/lopend/states/behandeling/states/onderzoek/on/advies.gevraagd': guard('intimidatie'),
    'statechart/states/lopend/states/advisering/states/geen/on/advies.gevraagd': { ...guard('anoniem'), target: 'gevraagd' },
  });
  const events = [{ type: 'klacht.ontvangen', on: '2026-04-02', by: 'klager', facts }, { type: 'advies.gevraagd', on: '2026-04-03' }] as readonly AnyEvent[];
  for (const tolerate of [false, true]) expect(compare(regulation, events, { tolerate }).differences).toEqual([]);
});
