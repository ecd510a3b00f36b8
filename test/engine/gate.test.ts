import { describe, expect, test } from 'vitest';
import { belongs, gateCase, gateRegulation, isNumbered, lastDayOf, markChecked } from '../../src/engine/gate.js';
import { applyEvent, openCase, type Case } from '../../src/index.js';
import { loadRegulation } from '../../src/regulation/index.js';
import { compiledOf } from '../../src/regulation/regulation.js';
import { changed, valueOf } from '../facade/changed.js';

/** What the facade lets in: a regulation that was defined, and a case of it that was checked. */

const refused = (issue: object) => ({ ok: false, issues: [issue] });

describe('a regulation', () => {
  test('that was defined', () => {
    const regulation = changed({});
    expect(gateRegulation(regulation)).toStrictEqual({ ok: true, value: compiledOf(regulation) });
  });

  test('that was not', () => {
    const copy = { ...changed({}) };
    expect(gateCase(copy, {} as Case)).toStrictEqual(refused({ code: 'regulation-invalid', data: { reason: 'not-defined' } }));
    expect(gateRegulation(copy)).toStrictEqual(refused({ code: 'regulation-invalid', data: { reason: 'not-defined' } }));
    expect(gateCase(copy, openCase(changed({})))).toStrictEqual(refused({ code: 'regulation-invalid', data: { reason: 'not-defined' } }));
  });
});

describe('a case', () => {
  test('that was checked', () => {
    const regulation = changed({});
    expect(gateCase(regulation, openCase(regulation))).toStrictEqual({ ok: true, value: compiledOf(regulation) });
  });

  test('goes on under another copy of its regulation', () => {
    const [regulation, copy] = [changed({}), valueOf(loadRegulation(JSON.parse(JSON.stringify(changed({})))))];
    expect(compiledOf(copy)).not.toBe(compiledOf(regulation));
    expect(gateCase(regulation, openCase(copy))).toStrictEqual({ ok: true, value: compiledOf(regulation) });
  });

  test('is not taken for one of which the engine named every act', () => {
    const regulation = changed({});
    expect([isNumbered(openCase(regulation)), isNumbered(markChecked({ ...openCase(regulation) }))]).toEqual([true, false]);
  });

  test('may be checked twice', () => {
    const current = openCase(changed({}));
    expect(markChecked(current)).toBe(current);
  });

  test('that is marked is the same case, and its mark is not in its data', () => {
    const regulation = changed({});
    const copy = { ...openCase(regulation) };
    const before = JSON.stringify(copy);
    expect(markChecked(copy)).toBe(copy);
    expect([JSON.stringify(copy), gateCase(regulation, copy).ok, gateCase(regulation, { ...copy }).ok]).toEqual([before, true, false]);
  });

  test('tells the day of its last act, whether it is marked or not', () => {
    const regulation = changed({});
    const once = valueOf(applyEvent(regulation, openCase(regulation), { type: 'klacht.ontvangen', on: '2026-04-02' }));
    const twice = valueOf(applyEvent(regulation, once, { type: 'ontvangst.bevestigd', on: '2026-04-07', by: 'coordinator' }));
    for (const [current, day] of [[openCase(regulation), undefined], [once, '2026-04-02'], [twice, '2026-04-07']] as const) {
      expect([lastDayOf(current), lastDayOf({ ...current }), lastDayOf(markChecked({ ...current }))]).toEqual([day, day, day]);
    }
  });

  test.each<[what: string, current: unknown]>([
    ['a copy', JSON.parse(JSON.stringify(openCase(changed({}))))],
    ['nothing', null],
    ['not there', undefined],
    ['a text', 'klacht'],
    ['a number', 7],
  ])('that is %s', (_what, current) => {
    expect(gateCase(changed({}), current as Case)).toStrictEqual(refused({ code: 'case-unchecked' }));
  });

  test('of another regulation', () => {
    const regulation = changed({});
    const other = openCase(changed({ id: 'anders', 'statechart/states/lopend/states/behandeling/states/onderzoek/on': {}, 'statechart/states/besloten': { tags: ['gesloten'], on: { 'beroep.ingesteld': { meta: { cites: ['5'], windows: ['beroep'] } } } } }));
    const issue = { code: 'case-of-other-regulation', path: ['regulation', 'id'], data: { expected: 'buurthulp', found: 'anders' } };
    expect(gateCase(regulation, other)).toStrictEqual(refused(issue));
    expect(belongs(compiledOf(regulation), other)).toStrictEqual(refused(issue));
  });

  test('of other behaviour', () => {
    const regulation = changed({});
    const other = changed({ 'duties/besluit/within': { weeks: 5 } });
    expect(gateCase(regulation, openCase(other))).toStrictEqual(refused({ code: 'case-of-other-behaviour', path: ['regulation', 'behaviour'], data: { expected: regulation.behaviour, found: other.behaviour, version: '2025-01' } }));
    expect(belongs(compiledOf(regulation), openCase(regulation))).toBeUndefined();
  });
});
