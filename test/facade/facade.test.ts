import { describe, expect, test } from 'vitest';
import { applyEvent, assess, explain, nextEvents, readCase, replay, revise, summarise, type AnyEvent, type Case, type CivilDate } from '../../src/index.js';
import type { Regulation } from '../../src/regulation/regulation.js';
import { findRegulation, krachtigPerspectief } from '../../src/regulations/index.js';
import { buurthulp } from '../regulation/buurthulp.js';

const regulation = buurthulp as unknown as Regulation;

const filing: AnyEvent = { type: 'klacht.ontvangen', on: '2026-04-02', facts: { 'klager-bekend': true, onderwerp: 'bejegening', 'kennis-op': '2026-03-01' } };

const caseOf = (...events: readonly Record<string, unknown>[]): Case => {
  const made = replay(regulation, events as unknown as readonly AnyEvent[]);
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  return made.value;
};

const duty = (current: Case, instance: string, asOf: CivilDate) => {
  const assessed = assess(regulation, current, asOf);
  if (!assessed.ok) throw new Error(JSON.stringify(assessed.issues));
  return assessed.value.duties.find((candidate) => candidate.instance === instance);
};

describe('the life of a duty', () => {
  // Six weeks from Thursday 2 April are Thursday 14 May.
  test.each([
    ['open on its last day', [], '2026-05-14', 'open', false],
    ['overdue the day after', [], '2026-05-15', 'overdue', true],
    ['met on arrival on the last day', [{ type: 'besluit.meegedeeld', on: '2026-05-12', 'ontvangen-op': '2026-05-14' }], '2026-05-20', 'met', false],
    ['met late by its arrival', [{ type: 'besluit.meegedeeld', on: '2026-05-14', 'ontvangen-op': '2026-05-15' }], '2026-05-20', 'metLate', true],
    ['not met while the letter is on its way', [{ type: 'besluit.meegedeeld', on: '2026-05-12', 'ontvangen-op': '2026-05-14' }], '2026-05-13', 'open', false],
    ['cancelled by withdrawal in time', [{ type: 'klacht.ingetrokken', on: '2026-05-14' }], '2026-06-01', 'cancelled', false],
    ['a breach is still one after withdrawal', [{ type: 'klacht.ingetrokken', on: '2026-05-15' }], '2026-06-01', 'cancelled', true],
  ] as const)('%s', (_what, events, asOf, status, breached) => {
    expect(duty(caseOf(filing, ...events), 'besluit#1', asOf)).toMatchObject({ status, due: '2026-05-14', breached });
  });

  test('what arrived is not recorded: sending counts, and that is said', () => {
    const current = caseOf(filing, { type: 'besluit.meegedeeld', on: '2026-05-14' });
    expect(duty(current, 'besluit#1', '2026-05-20')?.status).toBe('met');
    expect(current.findings).toMatchObject([{ id: 'receipt-not-recorded', about: 'besluit#1' }]);
  });

  test('by the wrong actor it is not discharged', () => {
    expect(replay(regulation, [filing, { type: 'ontvangst.bevestigd', on: '2026-04-07', by: 'bestuur' }])).toMatchObject({ ok: false, issues: [{ code: 'discharge-by-wrong-actor', data: { permitted: ['coordinator'] } }] });
  });

  test('a duty that may exist once is not opened again by an appeal; the other one is', () => {
    const current = caseOf(filing, { type: 'besluit.meegedeeld', on: '2026-05-04', 'ontvangen-op': '2026-05-05' }, { type: 'beroep.ingesteld', on: '2026-05-18' });
    expect(current.duties.map((instance) => instance.id)).toEqual(['bevestiging#1', 'besluit#1', 'archivering#1', 'besluit#2']);
    expect(duty(current, 'besluit#2', '2026-05-18')?.due).toBe('2026-06-29');
    expect(duty(current, 'archivering#1', '2026-05-18')).toMatchObject({ status: 'cancelled', soft: true });
  });

  test('it survives closing where the text says so, and can still be met', () => {
    const current = caseOf(filing, { type: 'klacht.ingetrokken', on: '2026-04-10' }, { type: 'dossier.gearchiveerd', on: '2026-04-11' });
    // The norm is the next working day of a calendar from Tuesday to Saturday.
    expect(duty(current, 'archivering#1', '2026-04-11')).toMatchObject({ status: 'met', due: '2026-04-11', soft: true });
  });
});

describe('extension', () => {
  const extended = (...events: readonly Record<string, unknown>[]) => caseOf(filing, ...events);
  const extend = (on: string, rest: Record<string, unknown> = {}) => ({ type: 'termijn.verlengd', on, by: 'bestuur', reden: 'meer onderzoek', ...rest });

  test.each([
    ['four weeks more', [extend('2026-05-01')], '2026-06-11', undefined],
    ['on the last day', [extend('2026-05-14')], '2026-06-11', undefined],
    ['a day too late', [extend('2026-05-15')], '2026-05-14', 'extension-too-late'],
    ['without a reason', [extend('2026-05-01', { reden: ' ' })], '2026-05-14', 'extension-without-reason'],
    ['by another', [extend('2026-05-01', { by: 'coordinator' })], '2026-05-14', 'extension-by-wrong-actor'],
    ['once too often', [extend('2026-05-01'), extend('2026-05-02')], '2026-06-11', 'extension-once-too-often'],
    ['one without effect does not count', [extend('2026-05-01', { reden: '' }), extend('2026-05-02')], '2026-06-11', 'extension-without-reason'],
  ] as const)('%s', (_what, events, due, finding) => {
    const current = extended(...events);
    expect(duty(current, 'besluit#1', '2026-05-20')?.due).toBe(due);
    expect(current.findings.map((found) => found.id)).toEqual(finding === undefined ? [] : [finding]);
  });
});

describe('suspension', () => {
  test('the days after it started, up to and including the day it ended, do not count', () => {
    const current = caseOf(filing, { type: 'onderzoek.stilgelegd', on: '2026-05-04' }, { type: 'onderzoek.hervat', on: '2026-05-11' });
    // Seven days, 5 to 11 May: 14 May becomes 21 May.
    expect(duty(current, 'besluit#1', '2026-05-11')?.due).toBe('2026-05-21');
  });

  test('while it lasts there is no last day', () => {
    expect(duty(caseOf(filing, { type: 'onderzoek.stilgelegd', on: '2026-05-04' }), 'besluit#1', '2026-08-01')).toMatchObject({ status: 'open', due: null });
  });

  test('started and ended on one day, it was none', () => {
    expect(duty(caseOf(filing, { type: 'onderzoek.stilgelegd', on: '2026-05-04' }, { type: 'onderzoek.hervat', on: '2026-05-04' }), 'besluit#1', '2026-05-04')?.due).toBe('2026-05-14');
  });
});

describe('windows', () => {
  const decided = [filing, { type: 'besluit.meegedeeld', on: '2026-05-04', 'ontvangen-op': '2026-05-05' }] as const;
  test.each([
    ['2026-05-25', 'open', false],
    ['2026-05-26', 'lapsed', true],
  ] as const)('three weeks from 4 May, seen on %s', (asOf, status, settled) => {
    const assessed = assess(regulation, caseOf(...decided), asOf);
    expect(assessed.ok && assessed.value.windows).toMatchObject([{ id: 'beroep', until: '2026-05-25', status }]);
    expect(assessed.ok && [assessed.value.open, assessed.value.settled]).toEqual([false, settled]);
  });

  test('used in time, and used too late', () => {
    const inTime = assess(regulation, caseOf(...decided, { type: 'beroep.ingesteld', on: '2026-05-25' }), '2026-05-25');
    const late = assess(regulation, caseOf(...decided, { type: 'beroep.ingesteld', on: '2026-05-26' }), '2026-05-26');
    expect(inTime.ok && inTime.value.windows[0]?.status).toBe('exercised');
    expect(late.ok && [late.value.windows[0]?.status, late.value.state]).toEqual(['lapsed', ['lopend.advisering.geen', 'lopend.behandeling.onderzoek']]);
  });
});

test('a part has facts and a fate of its own, and the case stays where it is', () => {
  const current = caseOf(
    filing,
    { type: 'feiten.vastgesteld', on: '2026-04-03', part: 'geld', facts: { onderwerp: 'geld', 'eigen-medewerker': false } },
    { type: 'klacht.afgewezen', on: '2026-04-07', part: 'geld', grond: 'geldvordering' },
    { type: 'besluit.meegedeeld', on: '2026-04-08', part: 'bejegening', oordeel: 'gegrond' },
  );
  const assessed = assess(regulation, current, '2026-04-08');
  expect(assessed.ok && assessed.value.parts).toMatchObject([
    { id: 'geld', fate: 'klacht.afgewezen', since: '2026-04-07' },
    { id: 'bejegening', fate: 'gegrond', since: '2026-04-08' },
  ]);
  const tested = (index: number) => (assessed.ok ? assessed.value.parts[index]?.grounds.find(({ ground }) => ground === 'geldvordering')?.status : undefined);
  expect([tested(0), tested(1)]).toEqual(['holds', 'fails']);
  expect(current.declines).toMatchObject([{ part: 'geld', ground: 'geldvordering', status: 'holds' }]);
  expect(current.facts['onderwerp']).toBe('bejegening');
  expect(assessed.ok && assessed.value.open).toBe(true);
  expect(duty(current, 'besluit#1', '2026-04-08')?.status).toBe('open');
});

describe('bad input is an issue with its place', () => {
  const current = caseOf(filing);
  test.each([
    ['an event that is not known', { type: 'klacht.ontvange', on: '2026-04-03' }, { code: 'event-unknown', path: ['type'], data: { nearest: 'klacht.ontvangen' } }],
    ['no event', null, { code: 'value-invalid' }],
    ['a list', [], { code: 'value-invalid' }],
    ['no type', { on: '2026-04-03' }, { code: 'key-missing', path: ['type'] }],
    ['no date', { type: 'klacht.ingetrokken' }, { code: 'key-missing', path: ['on'] }],
    ['30 February', { type: 'klacht.ingetrokken', on: '2026-02-30' }, { code: 'date-invalid', path: ['on'] }],
    ['a time', { type: 'klacht.ingetrokken', on: '2026-04-03T10:00:00Z' }, { code: 'date-has-time', path: ['on'] }],
    ['an attribute', { type: 'klacht.ingetrokken', on: '2026-04-03', vrom: 'brief' }, { code: 'attribute-unknown', path: ['vrom'], data: { nearest: 'vorm' } }],
    ['a value of an attribute', { type: 'klacht.ingetrokken', on: '2026-04-03', vorm: 'brif' }, { code: 'value-invalid', path: ['vorm'], data: { nearest: 'brief' } }],
    ['a fact', { type: 'feiten.vastgesteld', on: '2026-04-03', facts: { onderwerpp: 'geld' } }, { code: 'fact-unknown', path: ['facts', 'onderwerpp'], data: { nearest: 'onderwerp' } }],
    ['a value of a fact', { type: 'feiten.vastgesteld', on: '2026-04-03', facts: { tevreden: 'ja' } }, { code: 'value-invalid', path: ['facts', 'tevreden'] }],
    ['an actor', { type: 'advies.uitgebracht', on: '2026-04-03', by: 'bestuurr' }, { code: 'actor-unknown', path: ['by'], data: { nearest: 'bestuur' } }],
    ['an actor who may not', { type: 'klacht.ingetrokken', on: '2026-04-03', by: 'bestuur' }, { code: 'actor-not-permitted', path: ['by'] }],
    ['an attribute that must be there', { type: 'klacht.afgewezen', on: '2026-04-03' }, { code: 'key-missing', path: ['grond'] }],
    ['an event before the last one', { type: 'klacht.ingetrokken', on: '2026-04-01' }, { code: 'event-out-of-order', path: ['on'], data: { last: '2026-04-02' } }],
    ['an id with other content', { type: 'klacht.ingetrokken', on: '2026-04-03', id: 'e1' }, { code: 'event-id-conflict', path: ['id'] }],
    ['an event for which there is no place', { type: 'beroep.ingesteld', on: '2026-04-03' }, { code: 'event-not-provided-for' }],
    ['a duty that is not open', { type: 'klacht.ingetrokken', on: '2026-04-03', duty: 'besluit#2' }, { code: 'duty-not-open', path: ['duty'] }],
    ['NaN', { type: 'klacht.ingetrokken', on: Number.NaN }, { code: 'json-invalid', path: ['on'] }],
    ['__proto__', JSON.parse('{"type":"klacht.ingetrokken","on":"2026-04-03","__proto__":{"x":1}}'), { code: 'key-unknown' }],
  ])('%s', (_what, event, issue) => {
    expect(applyEvent(regulation, current, event as never)).toMatchObject({ ok: false, issues: [issue] });
  });

  test('a case that was not read, of another regulation, of other behaviour, of a newer format, edited by hand', () => {
    const stored = JSON.parse(JSON.stringify(current)) as Record<string, unknown> & { regulation: Record<string, unknown> };
    expect(applyEvent(regulation, stored as unknown as Case, filing)).toMatchObject({ ok: false, issues: [{ code: 'case-unchecked' }] });
    expect(readCase(krachtigPerspectief, stored)).toMatchObject({ ok: false, issues: [{ code: 'case-of-other-regulation' }] });
    expect(readCase(regulation, { ...stored, regulation: { ...stored.regulation, behaviour: 'x' } })).toMatchObject({ ok: false, issues: [{ code: 'case-of-other-behaviour' }] });
    expect(readCase(regulation, { ...stored, format: 2 })).toMatchObject({ ok: false, issues: [{ code: 'format-unsupported' }] });
    expect(readCase(regulation, { ...stored, facts: { 'klager-bekend': false } })).toMatchObject({ ok: false, issues: [{ code: 'case-altered', path: ['facts'] }] });
    expect(readCase(regulation, { ...stored, stand: 'open' })).toMatchObject({ ok: false, issues: [{ code: 'key-unknown', path: ['stand'] }] });
    expect(assess(krachtigPerspectief, current, '2026-05-01')).toMatchObject({ ok: false, issues: [{ code: 'case-of-other-regulation' }] });
    for (const nothing of [undefined, null, 3, 'x', [], {}]) expect(readCase(regulation, nothing).ok).toBe(false);
  });

  test('a question about a day before the last event, or about no day', () => {
    expect(assess(regulation, current, '2026-04-01')).toMatchObject({ ok: false, issues: [{ code: 'as-of-before-last-event', data: { last: '2026-04-02' } }] });
    expect(assess(regulation, current, '2026-02-30' as never)).toMatchObject({ ok: false, issues: [{ code: 'date-invalid', path: ['asOf'] }] });
    expect(explain(regulation, current, { asOf: '2026-04-01', locale: 'nl' })).toMatchObject({ ok: false });
    expect(nextEvents(regulation, current, '2026-04-01').every((next) => next.status === 'refused')).toBe(true);
  });

  test('no regulation', () => {
    expect(applyEvent({} as never, current, filing as never)).toMatchObject({ ok: false, issues: [{ code: 'regulation-invalid' }] });
    expect(nextEvents({} as never, current, '2026-05-01')).toEqual([]);
    expect(findRegulation('krachtig-perspectif')).toMatchObject({ ok: false, issues: [{ code: 'regulation-unknown', data: { nearest: 'krachtig-perspectief' } }] });
    expect(findRegulation('krachtig-perspectief', { filedOn: '2024-09-30' })).toMatchObject({ ok: false, issues: [{ code: 'regulation-version-unknown' }] });
    expect(findRegulation('krachtig-perspectief', { filedOn: '2024-10-01' })).toMatchObject({ ok: true });
  });
});

test('tolerated, an event that the text does not provide for is kept with a finding and changes nothing else', () => {
  const current = caseOf(filing);
  const kept = applyEvent(regulation, current, { type: 'beroep.ingesteld', on: '2026-04-03' }, { tolerate: true });
  expect(kept).toMatchObject({ ok: true, value: { state: current.state, duties: current.duties, log: [{}, { tolerated: true }], findings: [{ id: 'event-not-provided-for' }] } });
});

describe('corrections', () => {
  test('a wrong date of receipt moves every date that rests on it', () => {
    const revised = revise(regulation, caseOf(filing), [{ replace: 'e1', with: { ...filing, on: '2026-04-03' } }]);
    expect(revised.ok && revised.value.changes).toEqual([
      { what: 'duty', id: 'bevestiging#1', before: { status: 'open', due: '2026-04-09' }, after: { status: 'open', due: '2026-04-10' } },
      { what: 'duty', id: 'besluit#1', before: { status: 'open', due: '2026-05-14' }, after: { status: 'open', due: '2026-05-15' } },
      { what: 'measure', id: 'doorlooptijd', before: { status: 'running', threshold: '2026-05-28' }, after: { status: 'running', threshold: '2026-05-29' } },
    ]);
  });

  test('a late registration goes where it belongs', () => {
    const current = caseOf(filing, { type: 'klacht.ingetrokken', on: '2026-04-20' });
    const revised = revise(regulation, current, [{ add: { type: 'ontvangst.bevestigd', on: '2026-04-08', by: 'coordinator', id: 'laat', recordedOn: '2026-04-21' } }]);
    expect(revised.ok && revised.value.case.log.map((entry) => entry.event.id)).toEqual(['e1', 'laat', 'e2']);
    expect(revised.ok && revised.value.changes).toMatchObject([{ what: 'duty', id: 'bevestiging#1', before: { status: 'cancelled' }, after: { status: 'met', metOn: '2026-04-08' } }]);
  });

  test('an event that is not there, with the nearest', () => {
    expect(revise(regulation, caseOf({ ...filing, id: 'klacht-1' }), [{ remove: 'klacht-2' }])).toMatchObject({ ok: false, issues: [{ code: 'edit-of-unknown-event', data: { nearest: 'klacht-1' } }] });
  });
});

test('the figures of a year count by day of filing, as of a day', () => {
  const cases = [
    caseOf(filing, { type: 'besluit.meegedeeld', on: '2026-06-10', 'ontvangen-op': '2026-06-11', oordeel: 'gegrond', facts: { tevreden: true } }),
    caseOf({ ...filing, on: '2025-12-31' }),
    caseOf({ ...filing, facts: { ...filing.facts, onderwerp: 'geld', 'eigen-medewerker': false } }, { type: 'klacht.afgewezen', on: '2026-05-01', grond: 'geldvordering' }),
    caseOf({ ...filing, on: '2026-12-30' }, { type: 'klacht.ingetrokken', on: '2027-01-02' }),
  ];
  const figures = summarise(regulation, cases, { year: 2026 });
  expect(figures).toMatchObject({
    ok: true,
    value: {
      filed: 3,
      open: 1,
      closed: 2,
      declined: 1,
      grounds: { geldvordering: 1 },
      duties: { besluit: { metLate: 1, cancelled: 1, open: 1 } },
      measures: { doorlooptijd: { running: 1, within: 0, exceeded: 2, notApplicable: 0, undetermined: 0 } },
      values: { tevreden: { true: 1 }, 'besluit.meegedeeld oordeel': { gegrond: 1 } },
    },
  });
});
