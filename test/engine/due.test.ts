import { describe, expect, test } from 'vitest';
import { isSoft } from '../../src/engine/due.js';
import { assess, type CivilDate } from '../../src/index.js';
import type { Duty } from '../../src/regulation/definition.js';
import { caseUnder, changed, valueOf } from '../facade/changed.js';

/** The last day of a term with everything that was done to it. A decision on a complaint of Thursday 2 April 2026 is due within six weeks, on 14 May. */

const filing = { type: 'klacht.ontvangen', on: '2026-04-02', facts: { 'klager-bekend': true } };
const halted = (on: string) => ({ type: 'onderzoek.stilgelegd', on });
const resumed = (on: string) => ({ type: 'onderzoek.hervat', on });
const extended = (on: string, more: object = {}) => ({ type: 'termijn.verlengd', on, by: 'bestuur', reden: 'ziekte', ...more });
const supplied = { 'duties/besluit/extension/length': { supplied: ['nieuwe-einddatum', 'verlenging'] }, 'duties/besluit/extension/times': undefined };
const june = { 'nieuwe-einddatum': '2026-06-01' };

const decisionOf = (changes: Readonly<Record<string, unknown>>, events: readonly object[], asOf: CivilDate, detail: 'full' | 'dates' = 'full') => {
  const regulation = changed(changes);
  return valueOf(assess(regulation, caseUnder(regulation, events), asOf, { detail })).duties.find(({ id }) => id === 'besluit');
};

test.each<[what: string, changes: Readonly<Record<string, unknown>>, events: readonly object[], due: string | null, steps: readonly string[]]>([
  ['nothing', {}, [], '2026-05-14', ['start', 'day-excluded', 'counted', 'end']],
  ['more time', {}, [extended('2026-04-09')], '2026-06-11', ['start', 'day-excluded', 'counted', 'extended', 'end']],
  ['more time without effect', {}, [extended('2026-04-09', { reden: '' })], '2026-05-14', ['start', 'day-excluded', 'counted', 'end']],
  ['more time until nobody knows when', supplied, [extended('2026-04-09')], null, ['start', 'day-excluded', 'counted']],
  ['until when told later', supplied, [extended('2026-04-09'), extended('2026-04-10', june)], '2026-06-01', ['start', 'day-excluded', 'counted', 'extended', 'end']],
  ['more time twice, the last until nobody knows when', supplied, [extended('2026-04-09', june), extended('2026-04-10')], null, ['start', 'day-excluded', 'counted', 'extended']],
  ['four days of standstill', {}, [halted('2026-04-09'), resumed('2026-04-13')], '2026-05-18', ['start', 'day-excluded', 'counted', 'suspended', 'end']],
  ['a standstill that lasts', {}, [halted('2026-04-09')], null, ['start', 'day-excluded', 'counted', 'suspended']],
  // An end that was named later reckons with it, a length does not.
  ['standstill, and then an end', supplied, [halted('2026-04-09'), resumed('2026-04-13'), extended('2026-04-14', june)], '2026-06-01', ['start', 'day-excluded', 'counted', 'extended', 'end']],
  ['standstill from the day of the end that was named', supplied, [halted('2026-04-13'), extended('2026-04-14', june), resumed('2026-04-15')], '2026-06-01', ['start', 'day-excluded', 'counted', 'extended', 'end']],
  ['an end, and then three days of standstill', supplied, [extended('2026-04-14', june), halted('2026-04-14'), resumed('2026-04-17')], '2026-06-04', ['start', 'day-excluded', 'counted', 'extended', 'suspended', 'end']],
  ['an end between two standstills', supplied, [halted('2026-04-09'), resumed('2026-04-13'), extended('2026-04-14', june), halted('2026-04-20'), resumed('2026-04-21')], '2026-06-02', ['start', 'day-excluded', 'counted', 'extended', 'suspended', 'end']],
  ['four days of standstill, and then more time', {}, [halted('2026-04-09'), resumed('2026-04-13'), extended('2026-04-14')], '2026-06-15', ['start', 'day-excluded', 'counted', 'extended', 'suspended', 'end']],
  ['standstill, an end, and then more time', supplied, [halted('2026-04-09'), resumed('2026-04-13'), extended('2026-04-14', { verlenging: { weeks: 1 } })], '2026-05-25', ['start', 'day-excluded', 'counted', 'extended', 'suspended', 'end']],
  ['a start that nobody knows', { 'duties/besluit/from': { fact: 'had-kunnen-weten-op' } }, [], null, []],
])('a term with %s', (_what, changes, events, due, steps) => {
  const decision = decisionOf(changes, [filing, ...events], '2026-04-21');
  expect([decision?.due, decision?.steps?.map(({ kind }) => kind) ?? [], decision?.provisional]).toEqual([due, steps, false]);
  expect(decisionOf(changes, [filing, ...events], '2026-04-21', 'dates')).toMatchObject({ due });
  expect(decisionOf(changes, [filing, ...events], '2026-04-21', 'dates')).not.toHaveProperty('steps');
});

test('each step rests on its own clause', () => {
  const changes = { 'duties/besluit/extension/cites': ['5'], 'duties/besluit/suspension/cites': ['6'] };
  const steps = decisionOf(changes, [filing, halted('2026-04-09'), resumed('2026-04-13'), extended('2026-04-14')], '2026-04-21')?.steps;
  expect(steps?.slice(0, 1)).toEqual([{ kind: 'start', date: '2026-04-02', cites: ['4'] }]);
  expect(steps?.slice(3, 5)).toEqual([
    { kind: 'extended', by: { weeks: 4 }, from: '2026-05-14', to: '2026-06-11', cites: ['5'] },
    { kind: 'suspended', from: '2026-04-10', until: '2026-04-13', days: 4, end: '2026-06-11', to: '2026-06-15', cites: ['6'] },
  ]);
  expect(decisionOf({ ...supplied, ...changes }, [filing, extended('2026-04-14', june)], '2026-04-21')?.steps?.[3]).toEqual({ kind: 'extended', from: '2026-05-14', to: '2026-06-01', cites: ['5'] });
});

describe('a term that a calendar is not certain of', () => {
  const far = { ...supplied, 'duties/besluit/calendar': 'nl-feestdagen', 'duties/besluit/within': { workingDays: 5 } };
  const later = { ...filing, on: '2500-04-02' };

  test('is provisional while it has an end', () => {
    expect(decisionOf(far, [later], '2500-04-02')?.provisional).toBe(true);
    expect(decisionOf(far, [later, extended('2500-04-02')], '2500-04-02')).toMatchObject({ due: null, provisional: false });
  });
});

test.each([
  [30, '9999-12-31'],
  [31, null],
])('%i days after the first day of the last month end on %s', (days, due) => {
  expect(decisionOf({ 'duties/besluit/within': { days } }, [{ ...filing, on: '9999-12-01' }], '9999-12-01')?.due).toBe(due);
});

test.each<[what: string, duty: Partial<Duty>, expected: boolean]>([
  ['without a term', {}, false],
  ['with a term', { within: { weeks: 1 } }, false],
  ['to be done at once', { within: 'immediately' }, true],
  ['with a norm that the text does not have', { within: { weeks: 1 }, soft: true }, true],
])('a duty %s is soft: %s', (_what, duty, expected) => {
  expect(isSoft(duty as Duty)).toBe(expected);
});
