import { describe, expect, test } from 'vitest';
import { applyEvent, nextEvents, openCase, readCase, replay, revise, summarise, type AnyEvent, type Case } from '../../src/index.js';
import type { Regulation } from '../../src/regulation/regulation.js';
import { buurthulp } from '../regulation/buurthulp.js';
import { caseUnder, changed, valueOf } from './changed.js';

/** Corrections of a log, what may follow and the figures of a year, to the letter. One works from Tuesday to Saturday. */

const regulation = buurthulp as unknown as Regulation;

const caseOf = (...events: readonly object[]): Case => caseUnder(regulation, events);

const filing = { type: 'klacht.ontvangen', on: '2026-04-02', facts: { 'klager-bekend': true } };
const asked = { type: 'advies.gevraagd', on: '2026-04-07', by: 'klager' };
const advised = { type: 'advies.uitgebracht', on: '2026-04-07', by: 'bestuur' };
const confirmed = { type: 'ontvangst.bevestigd', on: '2026-04-08', by: 'coordinator' };

const three = caseOf(filing, asked, confirmed);

const logOf = (edits: unknown, current: Case = three): readonly string[] => valueOf(revise(regulation, current, edits as never)).case.log.map(({ event }) => `${event.id} ${event.type} ${event.on}`);

const issuesOf = (edits: unknown, current: Case = three) => {
  const revised = revise(regulation, current, edits as never);
  return revised.ok ? [] : revised.issues;
};

describe('a log is corrected by the ids of its events', () => {
  const before = ['e1 klacht.ontvangen 2026-04-02', 'e2 advies.gevraagd 2026-04-07', 'e3 ontvangst.bevestigd 2026-04-08'];

  test.each<[string, unknown, readonly string[]]>([
    ['nothing', [], before],
    ['one taken out', [{ remove: 'e2' }], [before[0], before[2]] as string[]],
    ['one replaced on its day, which keeps its place and id', [{ replace: 'e2', with: { ...asked, recordedOn: '2026-04-09' } }], before],
    ['one replaced by another day, which takes its place by date', [{ replace: 'e2', with: { ...asked, on: '2026-04-10' } }], [before[0], before[2], 'e2 advies.gevraagd 2026-04-10'] as string[]],
    ['one replaced with an id of its own', [{ replace: 'e2', with: { ...asked, id: 'brief-7' } }], [before[0], 'brief-7 advies.gevraagd 2026-04-07', before[2]] as string[]],
    ['one that came late, after those of its day, with an id that nobody has', [{ add: advised }], [before[0], before[1], 'e4 advies.uitgebracht 2026-04-07', before[2]] as string[]],
    ['one that came late, before one of its day', [{ add: { ...asked, type: 'onderzoek.stilgelegd', by: 'coordinator' }, before: 'e2' }], [before[0], 'e4 onderzoek.stilgelegd 2026-04-07', before[1], before[2]] as string[]],
    ['the last of all', [{ add: { ...advised, on: '2026-04-09' } }], [...before, 'e4 advies.uitgebracht 2026-04-09']],
    ['one added after the last was taken out, whose id is free', [{ remove: 'e3' }, { add: confirmed }], before],
    ['one added after its id was replaced by another', [{ replace: 'e3', with: { ...confirmed, id: 'brief-8' } }, { remove: 'e2' }, { add: asked }], [before[0], 'e3 advies.gevraagd 2026-04-07', 'brief-8 ontvangst.bevestigd 2026-04-08'] as string[]],
    ['two, one after the other', [{ add: advised }, { remove: 'e3' }], [before[0], before[1], 'e4 advies.uitgebracht 2026-04-07'] as string[]],
  ])('%s', (_what, edits, log) => {
    expect(logOf(edits)).toEqual(log);
  });

  test('of very many wrong edits the first thousand are told, and that there are more where there are', () => {
    const told = (count: number) => issuesOf(Array.from({ length: count }, () => 1)).map(({ code, path }) => `${code} ${path?.join() ?? ''}`);
    const first = Array.from({ length: 1000 }, (_, index) => `value-invalid ${index}`);
    expect(told(1000)).toEqual(first);
    expect(told(1001)).toEqual([...first, 'more-issues ']);
    expect(told(1500)).toEqual([...first, 'more-issues ']);
  });

  test('one that came late, before the first of all', () => {
    expect(logOf([{ add: { type: 'onvrede.geuit', on: '2026-04-02', by: 'klager' }, before: 'e1' }])).toEqual(['e4 onvrede.geuit 2026-04-02', ...before]);
    expect(logOf([{ add: { type: 'onvrede.geuit', on: '2026-04-01', by: 'klager' } }])).toEqual(['e4 onvrede.geuit 2026-04-01', ...before]);
  });

  test('one replaced on its day stays before those of that day', () => {
    expect(logOf([{ replace: 'e2', with: { ...asked, recordedOn: '2026-04-09' } }], caseOf(filing, asked, advised))).toEqual([before[0], before[1], 'e3 advies.uitgebracht 2026-04-07']);
  });

  test('what that changes is told as of the later of the two last days', () => {
    // Six weeks from 2 April end on 14 May.
    const late = caseOf(filing, { type: 'besluit.meegedeeld', on: '2026-05-20', by: 'bestuur', 'ontvangen-op': '2026-05-20' });
    expect(valueOf(revise(regulation, late, [{ remove: 'e2' }])).changes.filter(({ id }) => id === 'besluit#1')).toEqual([
      { what: 'duty', id: 'besluit#1', before: { status: 'metLate', due: '2026-05-14', metOn: '2026-05-20' }, after: { status: 'overdue', due: '2026-05-14' } },
    ]);
  });

  test('an id that is free is not one that stands further on', () => {
    const current = caseOf(filing, { ...asked, id: 'e4' }, confirmed);
    expect(logOf([{ add: advised }], current)).toEqual(['e1 klacht.ontvangen 2026-04-02', 'e4 advies.gevraagd 2026-04-07', 'e5 advies.uitgebracht 2026-04-07', 'e3 ontvangst.bevestigd 2026-04-08']);
  });

  test('what was tolerated stays so', () => {
    const odd = valueOf(replay(regulation, [filing, { type: 'beroep.ingesteld', on: '2026-04-03', by: 'klager' }] as unknown as readonly AnyEvent[], { tolerate: true }));
    const revised = valueOf(revise(regulation, odd, [{ replace: 'e2', with: { type: 'beroep.ingesteld', on: '2026-04-04', by: 'klager' } as AnyEvent }]));
    expect(revised.case.log.map(({ event, tolerated }) => [event.on, tolerated])).toEqual([['2026-04-02', undefined], ['2026-04-04', true]]);
  });

  test('an empty log stays empty, and nothing changes', () => {
    expect(revise(regulation, openCase(regulation), [])).toStrictEqual({ ok: true, value: { case: openCase(regulation), changes: [] } });
    expect(valueOf(revise(regulation, caseOf(filing), [{ remove: 'e1' }])).case.log).toEqual([]);
  });

  test.each<[string, unknown, readonly object[]]>([
    ['no list', { remove: 'e1' }, [{ code: 'value-invalid', path: [], data: { expected: 'list of edits', found: 'object' } }]],
    ['no edit', [5], [{ code: 'value-invalid', path: [0], data: { expected: 'remove, replace or add' } }]],
    ['nothing', [null], [{ code: 'value-invalid', path: [0], data: { expected: 'remove, replace or add' } }]],
    ['an edit of another kind', [{ remove: 'e2' }, { change: 'e1' }], [{ code: 'value-invalid', path: [1], data: { expected: 'remove, replace or add' } }]],
    ['an event that is not there, with the nearest', [{ remove: 'e33' }], [{ code: 'edit-of-unknown-event', path: [0, 'remove'], data: { id: 'e33', nearest: 'e3', known: ['e1', 'e2', 'e3'] } }]],
    ['an event that is taken out already', [{ remove: 'e2' }, { remove: 'e2' }], [{ code: 'edit-of-unknown-event', path: [1, 'remove'], data: { id: 'e2', nearest: 'e1', known: ['e1', 'e3'] } }]],
    ['an event that is named by a number', [{ remove: 7 }], [{ code: 'edit-of-unknown-event', path: [0, 'remove'], data: { id: '7', nearest: null, known: ['e1', 'e2', 'e3'] } }]],
    ['one that is not there in place of', [{ replace: 'brief-van-gisteren', with: asked }], [{ code: 'edit-of-unknown-event', path: [0, 'replace'], data: { id: 'brief-van-gisteren', nearest: null, known: ['e1', 'e2', 'e3'] } }]],
    ['before one that is not there', [{ add: advised, before: 'brief-van-gisteren' }], [{ code: 'edit-of-unknown-event', path: [0, 'before'], data: { id: 'brief-van-gisteren', nearest: null, known: ['e1', 'e2', 'e3'] } }]],
    ['a replacement without a type', [{ replace: 'e2', with: { on: '2026-04-07' } }], [expect.objectContaining({ code: 'key-missing', path: [0, 'with', 'type'] })]],
    ['an addition of no event', [{ add: 'x' }], [{ code: 'value-invalid', path: [0, 'add'], data: { expected: 'event', found: 'string' } }]],
    ['what the text does not provide for, then', [{ remove: 'e1' }], [expect.objectContaining({ path: [0] })]],
  ])('%s is refused', (_what, edits, issues) => {
    expect(issuesOf(edits)).toEqual(issues);
  });
});

describe('what may follow', () => {
  const of = (current: Case, type: string, on = '2026-04-08') => nextEvents(regulation, current, on as never).find((next) => next.type === type);

  test('every event once, in the order of the regulation', () => {
    expect(nextEvents(regulation, three, '2026-04-08').map(({ type }) => type)).toEqual(Object.keys(regulation.definition.events));
  });

  test('permitted, with what it moves', () => {
    expect(of(caseOf(filing, asked), 'advies.uitgebracht')).toStrictEqual({ type: 'advies.uitgebracht', status: 'permitted', by: ['bestuur'], to: ['lopend.advisering.geen', 'lopend.behandeling.onderzoek'], affects: ['advies#1'], missing: [], issues: [], from: null });
  });

  test('needed first', () => {
    // Only the coordinator can acknowledge, so who it was decides.
    expect(of(caseOf(filing), 'ontvangst.bevestigd')).toMatchObject({ status: 'needs', to: [], affects: [], missing: [{ kind: 'actor', id: 'by' }] });
    expect(of(three, 'klacht.afgewezen')).toMatchObject({ status: 'needs', to: [], affects: [], missing: [{ kind: 'attribute', id: 'grond' }], issues: [], from: null });
  });

  test('refused', () => {
    expect(of(three, 'beroep.ingesteld')).toMatchObject({ status: 'refused', by: ['klager'], to: [], missing: [], issues: [{ code: 'event-not-provided-for' }], from: null });
  });

  test('nothing on a day before the last event, or on no day', () => {
    for (const [on, code] of [['2026-04-07', 'event-out-of-order'], ['ooit', 'date-invalid']] as const) {
      const all = nextEvents(regulation, three, on as never);
      expect(all.map(({ status, by, issues }) => [status, on === 'ooit' ? by.length : 0, issues[0]?.code])).toEqual(all.map(() => ['refused', 0, code]));
    }
  });
});

describe('the name of the next act', () => {
  const named = (current: Case): readonly string[] => valueOf(applyEvent(regulation, current, confirmed as AnyEvent)).log.map(({ event }) => event.id);

  test.each<[string, readonly object[], readonly string[]]>([
    ['follows from its place', [filing], ['e1', 'e2']],
    ['is not one that was given', [{ ...filing, id: 'e2' }], ['e2', 'e3']],
    ['is not one that was given before one that was not', [{ ...filing, id: 'e3' }, asked], ['e3', 'e2', 'e4']],
    ['is not one that was given after one that was not', [filing, { ...asked, id: 'e3' }], ['e1', 'e3', 'e4']],
  ])('%s', (_what, events, names) => {
    expect(named(caseOf(...events))).toEqual(names);
    expect(named(events.reduce<Case>((current, event) => valueOf(applyEvent(regulation, current, event as AnyEvent)), openCase(regulation)))).toEqual(names);
  });
});

describe('a stored case', () => {
  test.each<[string, (stored: Record<string, unknown>) => unknown, readonly object[]]>([
    ['is altered in what follows from its log', (stored) => ({ ...stored, state: ['nieuw'], facts: {} }), [{ code: 'case-altered', path: ['state'], data: { part: 'state' } }, { code: 'case-altered', path: ['facts'], data: { part: 'facts' } }]],
    ['is of a newer form', (stored) => ({ ...stored, format: 99 }), [{ code: 'format-unsupported', path: ['format'], data: { found: 99, supported: [1] } }]],
    ['has a key that no case has', (stored) => ({ ...stored, notitie: 'x' }), [expect.objectContaining({ code: 'key-unknown', path: ['notitie'] })]],
    ['has a list for its facts', (stored) => ({ ...stored, facts: [] }), [expect.objectContaining({ code: 'value-invalid', path: ['facts'] })]],
    ['has no log', (stored) => ({ ...stored, log: null }), [expect.objectContaining({ code: 'value-invalid', path: ['log'] })]],
    ['has an entry in its log that is none', (stored) => ({ ...stored, log: [null] }), [expect.objectContaining({ code: 'value-invalid', path: ['log', 0] })]],
    ['has an entry in its log that is none behind one that is right', (stored) => ({ ...stored, log: [(stored['log'] as readonly unknown[])[0], null] }), [expect.objectContaining({ code: 'value-invalid', path: ['log', 1] })]],
    ['says of an entry that it was not tolerated', (stored) => ({ ...stored, log: (stored['log'] as readonly object[]).map((entry) => ({ ...entry, tolerated: false })) }), three.log.map((_entry, index) => expect.objectContaining({ code: 'value-invalid', path: ['log', index, 'tolerated'] }) as object)],
    ['has an event that is not provided for', (stored) => ({ ...stored, log: (stored['log'] as readonly unknown[]).slice(1) }), [expect.objectContaining({ path: ['log', 0] })]],
  ])('that %s is refused', (_what, change, issues) => {
    const read = readCase(regulation, change(JSON.parse(JSON.stringify(three)) as Record<string, unknown>));
    expect(read.ok ? [] : read.issues).toEqual(issues);
  });

  test('may have its keys in another order, and be of another version that answers the same', () => {
    const turned = (value: unknown): unknown => (value === null || typeof value !== 'object' ? value : Array.isArray(value) ? value.map(turned) : Object.fromEntries(Object.entries(value).reverse().map(([key, entry]) => [key, turned(entry)])));
    const stored = JSON.parse(JSON.stringify(three)) as Record<string, unknown>;
    for (const other of [turned(stored), { ...stored, regulation: { ...three.regulation, version: 'eerder' } }]) expect(readCase(regulation, other)).toEqual({ ok: true, value: three });
  });
});

describe('the figures of a year', () => {
  test.each<[string, unknown, unknown, readonly object[]]>([
    ['a year that is a text', [], { year: '2026' }, [{ code: 'value-invalid', path: ['year'], data: { expected: 'int', found: 'string' } }]],
    ['half a year', [], { year: 2026.5 }, [{ code: 'value-invalid', path: ['year'], data: { expected: 'int', found: 2026.5 } }]],
    ['the year 0', [], { year: 0 }, [{ code: 'value-invalid', path: ['year'], data: { expected: 'int', found: 0 } }]],
    ['the year 10000', [], { year: 10_000 }, [{ code: 'value-invalid', path: ['year'], data: { expected: 'int', found: 10_000 } }]],
    ['no cases', {}, { year: 2026 }, [{ code: 'value-invalid', path: ['cases'], data: { expected: 'list of cases', found: 'object' } }]],
    ['no day', [], { year: 2026, asOf: 'ooit' }, [{ code: 'date-invalid', path: ['asOf'], data: { value: 'ooit' } }]],
    ['a case that was not read', [three, {}], { year: 2026 }, [expect.objectContaining({ path: [1] })]],
  ])('%s is an issue', (_what, cases, options, issues) => {
    const figures = summarise(regulation, cases as never, options as never);
    expect(figures.ok ? [] : figures.issues).toEqual(issues);
  });

  test('count by the day of filing, with what was told', () => {
    const declined = caseOf({ ...filing, facts: { 'klager-bekend': false, onderwerp: 'geld', 'kennis-op': '2026-03-01' }, vorm: 'e-mail' }, { type: 'klacht.afgewezen', on: '2026-04-07', by: 'bestuur', grond: 'anoniem' });
    const decided = caseOf({ ...filing, on: '2026-12-31', vorm: 'brief' }, { type: 'besluit.meegedeeld', on: '2027-01-05', by: 'bestuur', oordeel: 'gegrond', 'ontvangen-op': '2027-01-06' });
    const earlier = caseOf({ ...filing, on: '2025-12-31' });
    const figures = valueOf(summarise(regulation, [declined, decided, earlier, openCase(regulation)], { year: 2026 }));
    // As of 31 December the decision was not there yet, and five working days from the 31st were not over.
    const expected = {
      format: 1,
      year: 2026,
      asOf: '2026-12-31',
      filed: 2,
      open: 1,
      closed: 1,
      declined: 1,
      states: { afgewezen: 1, 'lopend.advisering.geen': 1, 'lopend.behandeling.onderzoek': 1 },
      grounds: { anoniem: 1 },
      duties: { archivering: { overdue: 1 }, besluit: { open: 1, cancelled: 1 }, bevestiging: { open: 1, cancelled: 1 } },
      measures: { doorlooptijd: { running: 1, within: 0, exceeded: 1, notApplicable: 0, undetermined: 0 } },
      findings: { anoniem: 1, 'in-behandeling': 1 },
      values: { 'klacht.ontvangen vorm': { brief: 1, 'e-mail': 1 }, 'klager-bekend': { false: 1, true: 1 }, onderwerp: { geld: 1 } },
    };
    // Everything by name, in the order of the alphabet.
    expect(JSON.stringify(figures)).toBe(JSON.stringify(expected));
    expect(figures).toStrictEqual(expected);
  });

  test('what nobody told is not counted, nor what can be anything', () => {
    const withBoolean = changed({ 'events/besluit.meegedeeld/attributes/uitvoerig': { type: 'boolean', label: { nl: 'uitvoerig', en: 'at length' } } });
    const day = { type: 'besluit.meegedeeld', on: '2026-04-14', by: 'bestuur', 'ontvangen-op': '2026-04-15' };
    const known = { ...filing, facts: { ...filing.facts, 'kennis-op': '2026-03-01' } };
    const cases = [caseUnder(withBoolean, [known, { ...day, oordeel: 'gegrond', uitvoerig: false }]), caseUnder(withBoolean, [filing, { ...day, uitvoerig: true }, { type: 'beroep.ingesteld', on: '2026-04-21', by: 'klager' }])];
    expect(valueOf(summarise(withBoolean, cases, { year: 2026 })).values).toStrictEqual({ 'besluit.meegedeeld oordeel': { gegrond: 1 }, 'besluit.meegedeeld uitvoerig': { false: 1, true: 1 }, 'klager-bekend': { true: 2 } });
  });

  test('a part that is declined is no complaint that is', () => {
    const partly = caseOf(filing, { type: 'klacht.afgewezen', on: '2026-04-07', by: 'bestuur', grond: 'anders', motivering: 'omdat', part: 'deel-1' });
    expect(valueOf(summarise(regulation, [partly], { year: 2026 }))).toMatchObject({ filed: 1, declined: 0, grounds: {} });
  });

  test.each([[1, '0001-12-31'], [9999, '9999-12-31']] as const)('the year %i ends on %s', (year, asOf) => {
    expect(valueOf(summarise(regulation, [], { year }))).toMatchObject({ year, asOf, filed: 0 });
  });
});
