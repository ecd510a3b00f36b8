import { describe, expect, test } from 'vitest';
import { traceEvent } from '../../src/engine/trace.js';
import type { AnyEvent } from '../../src/index.js';
import { caseUnder, changed } from '../facade/changed.js';

/** What the chart made of an event, and which rules it asked on the way. */

const label = { nl: 'proef', en: 'trial' };
const filing = { type: 'klacht.ontvangen', on: '2026-04-02', facts: { 'klager-bekend': true, onderwerp: 'geld' } };
const investigation = 'lopend.behandeling.onderzoek';
const declined = { type: 'klacht.afgewezen', on: '2026-04-09', grond: 'geldvordering' };
const byActor = { 'rules/door-bestuur': { kind: 'actor', is: ['bestuur'], label, cites: ['1'] }, [`statechart/states/lopend/states/behandeling/states/onderzoek/on/termijn.verlengd`]: { guard: { type: 'door-bestuur', params: { is: 'holds' } } } };

describe('the candidates taken, and the verdicts', () => {
  test.each<[what: string, changes: Readonly<Record<string, unknown>>, event: object, candidates: readonly object[], verdicts: readonly string[]]>([
    ['without a guard', {}, { type: 'advies.gevraagd', on: '2026-04-09' }, [{ state: 'lopend.advisering.geen', event: 'advies.gevraagd', index: 0 }], []],
    ['the second of two', {}, { ...declined, facts: { 'eigen-medewerker': false } }, [{ state: investigation, event: 'klacht.afgewezen', index: 1 }], ['deel-klacht fails', 'grond-geldt holds']],
    ['refused', {}, { ...declined, grond: 'anoniem' }, [], ['deel-klacht fails', 'grond-geldt fails']],
    ['not to be decided', {}, declined, [], ['deel-klacht fails', 'grond-geldt unknown']],
    ['for a part', {}, { ...declined, part: 'a', id: 'x' }, [{ state: investigation, event: 'klacht.afgewezen', index: 0 }], ['deel-klacht holds']],
    ['nowhere known', {}, { type: 'onvrede.geuit', on: '2026-04-09' }, [], []],
    ['by whom', byActor, { type: 'termijn.verlengd', on: '2026-04-09', by: 'bestuur' }, [{ state: investigation, event: 'termijn.verlengd', index: 0 }], ['door-bestuur holds']],
    ['by another', byActor, { type: 'termijn.verlengd', on: '2026-04-09', by: 'coordinator' }, [], ['door-bestuur fails']],
    ['by one of two, nobody knows which', byActor, { type: 'termijn.verlengd', on: '2026-04-09' }, [], ['door-bestuur unknown']],
    ['by the only one who does it', { ...byActor, 'events/termijn.verlengd/by': ['bestuur'] }, { type: 'termijn.verlengd', on: '2026-04-09' }, [{ state: investigation, event: 'termijn.verlengd', index: 0 }], ['door-bestuur holds']],
  ])('%s', (_what, changes, event, candidates, verdicts) => {
    const regulation = changed(changes);
    const trace = traceEvent(regulation, caseUnder(regulation, [filing]), event as AnyEvent);
    expect(trace.candidates).toStrictEqual(candidates);
    expect(trace.verdicts.map(({ rule, status }) => `${rule} ${status}`)).toEqual(verdicts);
  });
});
