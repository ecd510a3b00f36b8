import { describe, expect, test } from 'vitest';
import { assess, migrate, openCase, readCase, replay, revise, summarise } from '../../src/index.js';
import { RegulationError, withReadings } from '../../src/regulation/index.js';
import { caseUnder, changed, valueOf } from './changed.js';

/** A case under another version of its regulation, and what is refused before anything is looked at. */

const regulation = changed({});
const filing = { type: 'klacht.ontvangen', on: '2026-04-02', by: 'klager', facts: { 'klager-bekend': true } };
const filed = caseUnder(regulation, [filing, { type: 'advies.gevraagd', on: '2026-05-20', by: 'klager' }]);

/** The board has eight weeks and not six: until 28 May and not 14 May 2026. */
const longer = changed({ 'duties/besluit/within': { weeks: 8 } });

describe('a case moves to another version', () => {
  test('with what that changes as of its last event', () => {
    const { case: moved, changes } = valueOf(migrate(regulation, longer, filed));
    expect(changes).toStrictEqual([
      { what: 'duty', id: 'besluit#1', before: { status: 'overdue', due: '2026-05-14' }, after: { status: 'open', due: '2026-05-28' } },
      { what: 'finding', id: 'besluit-te-laat', before: true, after: null },
    ]);
    expect(moved.regulation).toEqual({ id: longer.id, version: longer.version, behaviour: longer.behaviour });
    expect(valueOf(assess(longer, moved, '2026-05-20')).open).toBe(true);
  });

  test('with nothing in it, and nothing changes', () => {
    expect(migrate(regulation, longer, openCase(regulation))).toStrictEqual({ ok: true, value: { case: openCase(longer), changes: [] } });
  });

  test('unless that does not allow what happened', () => {
    const without = changed({ 'statechart/states/lopend/states/advisering/states/geen/on/advies.gevraagd': undefined, 'statechart/states/nieuw/on/advies.gevraagd': { meta: { cites: ['1'], opens: ['advies'] } } });
    expect(migrate(regulation, without, filed)).toMatchObject({ ok: false, issues: [{ code: 'event-not-provided-for', path: [1] }] });
  });

  test('unless it was one of another', () => {
    expect(migrate(longer, regulation, filed)).toMatchObject({ ok: false, issues: [{ code: 'case-of-other-behaviour' }] });
    expect(migrate(regulation, {} as never, filed)).toStrictEqual({ ok: false, issues: [{ code: 'regulation-invalid', data: { reason: 'not-defined' } }] });
  });
});

describe('what a case cannot be made from', () => {
  const unreadable = { code: 'json-invalid', path: [0], data: { found: 'function' } };
  const notDefined = { code: 'regulation-invalid', data: { reason: 'not-defined' } };

  test.each<[string, () => unknown, object]>([
    ['a regulation that is none, to read by', () => readCase({} as never, {}), notDefined],
    ['a regulation that is none, to replay by', () => replay({} as never, []), notDefined],
    ['what JSON cannot say', () => readCase(regulation, [() => 'x']), unreadable],
    ['a list of events that is none', () => replay(regulation, {} as never), { code: 'value-invalid', path: [], data: { expected: 'list of events', found: 'object' } }],
    ['edits of a case that was not read', () => revise(regulation, {} as never, []), { code: 'case-unchecked' }],
    ['edits that JSON cannot say', () => revise(regulation, filed, [() => 'x'] as never), unreadable],
    ['a case that was not read, among those of a year', () => summarise(regulation, [filed, {} as never], { year: 2026 }), { code: 'case-unchecked', path: [1] }],
  ])('%s', (_what, make, issue) => {
    expect(make()).toStrictEqual({ ok: false, issues: [issue] });
  });

  test('an event among others, with its place before what is wrong with it', () => {
    expect(replay(regulation, [filing, 5] as never)).toStrictEqual({ ok: false, issues: [{ code: 'value-invalid', path: [1], data: { expected: 'event', found: 'number' } }] });
    expect(replay(regulation, [filing, { type: 'klacht.ingetrokken', on: 'ooit', by: 'klager' }] as never)).toMatchObject({ ok: false, issues: [{ path: [1, 'on'] }] });
    expect(replay(regulation, [filing, { type: 'onvrede.geuit', on: '2026-04-03', by: 'klager' }] as never)).toMatchObject({ ok: false, issues: [{ path: [1] }] });
  });

  test('a regulation that is none, to open one by', () => {
    const open = () => openCase({} as never);
    expect(open).toThrow(RegulationError);
    expect(open).toThrow('Regulation without an id has one fault:');
    expect(open).toThrow('defineRegulation');
  });
});

describe('a stored case', () => {
  const stored = JSON.parse(JSON.stringify(filed)) as Record<string, unknown>;

  test('comes back as it was', () => {
    expect(readCase(regulation, stored)).toStrictEqual({ ok: true, value: filed });
  });

  test.each<[string, unknown, object]>([
    ['whose format is a text', { ...stored, format: '2' }, { code: 'value-invalid', path: ['format'] }],
    ['without a format', { ...stored, format: undefined }, { code: 'key-missing', path: ['format'] }],
    ['that is nothing', null, { code: 'value-invalid', path: [] }],
    ['whose log begins too late', { ...stored, log: (stored['log'] as readonly unknown[]).slice(1) }, { code: 'event-not-provided-for', path: ['log', 0] }],
  ])('%s is refused', (_what, json, issue) => {
    expect(readCase(regulation, json)).toMatchObject({ ok: false, issues: [issue] });
  });

  test('is one of the readings that it was made under', () => {
    expect(readCase(withReadings(regulation, { 'L-1': 'dagen' }), stored)).toMatchObject({ ok: false, issues: [{ code: 'case-of-other-behaviour' }] });
  });
});
