import { expect, test } from 'vitest';
import { nextEvents, type CivilDate, type NextEvent } from '../../src/index.js';
import type { Regulation } from '../../src/regulation/regulation.js';
import { caseUnder, changed } from './changed.js';

/**
 * What an event would have to carry, and from when it would be taken. 2 April 2026 is a Thursday; one works from Tuesday to Saturday, so
 * that an acknowledgement is late from Friday 10 April and a decision, after six weeks, from Friday 15 May.
 */

const label = { nl: 'proef', en: 'trial' };

const filing = { type: 'klacht.ontvangen', on: '2026-04-02', by: 'klager', facts: { 'klager-bekend': true } };

const nextOf = (regulation: Regulation, type: string, on: CivilDate = '2026-04-03', events: readonly object[] = [filing]): NextEvent | undefined =>
  nextEvents(regulation, caseUnder(regulation, events), on).find((next) => next.type === type);

const nothing = { to: [], affects: [], missing: [], issues: [], from: null };

const attributes = (event: string, ...ids: readonly string[]) => ({ [`events/${event}/attributes`]: Object.fromEntries(ids.map((id) => [id, { type: 'text', label, required: true }])) });

const guarded = (event: string, rule: string) => ({ [`statechart/states/lopend/states/behandeling/states/onderzoek/on/${event}`]: [{ guard: { type: rule, params: { is: 'holds' } }, meta: { cites: ['4'] } }] });

const late = (duty: string) => ({ [`rules/${duty}-te-laat`]: { kind: 'duty', duty, is: ['overdue'], label, cites: ['4'] } });

test('what only makes facts known moves nothing, and anybody may tell it', () => {
  expect(nextOf(changed({}), 'feiten.vastgesteld')).toStrictEqual({ type: 'feiten.vastgesteld', status: 'permitted', by: [], ...nothing });
});

test('an act that would be taken needs the attributes that it must have', () => {
  expect(nextOf(changed(attributes('advies.gevraagd', 'vraag', 'onderwerp')), 'advies.gevraagd')).toStrictEqual({
    type: 'advies.gevraagd',
    status: 'needs',
    by: ['klager'],
    ...nothing,
    to: ['lopend.advisering.gevraagd', 'lopend.behandeling.onderzoek'],
    missing: [{ kind: 'attribute', id: 'onderwerp' }, { kind: 'attribute', id: 'vraag' }],
  });
});

test('what is missing is named once, by its kind and name, the attributes that it must have first', () => {
  const regulation = changed({
    ...attributes('advies.gevraagd', 'vraag', 'onderwerp'),
    'rules/gevraagd': { kind: 'attribute', attribute: 'vraag', is: ['x'], label, cites: ['1'] },
    'rules/alles': { kind: 'all', of: ['intimidatie', 'gevraagd', 'eigen-personeel'], label, cites: ['1'] },
    'statechart/states/lopend/states/advisering/states/geen/on/advies.gevraagd/guard': { type: 'alles', params: { is: 'holds' } },
  });
  expect(nextOf(regulation, 'advies.gevraagd')).toStrictEqual({
    type: 'advies.gevraagd',
    status: 'needs',
    by: ['klager'],
    ...nothing,
    missing: [{ kind: 'attribute', id: 'onderwerp' }, { kind: 'attribute', id: 'vraag' }, { kind: 'fact', id: 'onderwerp' }, { kind: 'fact', id: 'eigen-medewerker' }],
  });
});

test.each<[string, Readonly<Record<string, unknown>>, string, CivilDate | null]>([
  ['that never comes', { 'rules/nooit': { kind: 'not', of: 'bekend', label, cites: ['3'] } }, 'nooit', null],
  ['that comes', late('besluit'), 'besluit-te-laat', '2026-05-15'],
  ['that is the first of several', { ...late('besluit'), ...late('bevestiging'), 'rules/te-laat': { kind: 'any', of: ['besluit-te-laat', 'bevestiging-te-laat'], label, cites: ['4'] } }, 'te-laat', '2026-04-10'],
  ['on which the last of all comes', { ...late('besluit'), ...late('bevestiging'), 'rules/alles': { kind: 'all', of: ['bevestiging-te-laat', 'besluit-te-laat'], label, cites: ['4'] } }, 'alles', '2026-05-15'],
  ['that one of all never sees', { ...late('besluit'), 'rules/nooit': { kind: 'not', of: 'bekend', label, cites: ['3'] }, 'rules/alles': { kind: 'all', of: ['besluit-te-laat', 'nooit'], label, cites: ['4'] } }, 'alles', null],
  ['that moves with the act itself', { 'rules/pas-later': { kind: 'limitation', from: { event: 'advies.uitgebracht', pick: 'last' }, within: { days: 3 }, label, cites: ['4'] }, 'rules/nooit': { kind: 'not', of: 'pas-later', label, cites: ['4'] } }, 'nooit', null],
  ['on which it depends on what is known', { ...late('besluit'), 'rules/alles': { kind: 'all', of: ['besluit-te-laat', 'eigen-personeel'], label, cites: ['4'] } }, 'alles', '2026-05-15'],
])('a refusal tells from when it would be another answer: a day %s', (_what, rules, rule, from) => {
  expect(nextOf(changed({ ...rules, ...guarded('advies.uitgebracht', rule) }), 'advies.uitgebracht')).toMatchObject({ status: 'refused', from });
});

test('what one region refuses for certain takes no fact that another one lacks', () => {
  const regulation = changed({
    ...guarded('advies.gevraagd', 'intimidatie'),
    'statechart/states/lopend/states/advisering/states/geen/on/advies.gevraagd/guard': { type: 'anoniem', params: { is: 'holds' } },
  });
  expect(nextOf(regulation, 'advies.gevraagd')).toMatchObject({ status: 'refused', missing: [], from: null, issues: [{ code: 'guard-refuses', data: { rule: 'anoniem' } }] });
  const told = { ...filing, facts: {} };
  expect(nextOf(regulation, 'advies.gevraagd', '2026-04-03', [told])).toMatchObject({ status: 'needs', missing: [{ kind: 'fact', id: 'klager-bekend' }, { kind: 'fact', id: 'onderwerp' }] });
});

test('a case that was not read has no next events', () => {
  const regulation = changed({});
  const all = nextEvents(regulation, {} as never, '2026-04-03');
  expect(all).toStrictEqual(Object.keys(regulation.definition.events).map((type) => ({ type, status: 'refused', by: [], to: [], affects: [], missing: [], issues: [{ code: 'case-unchecked' }], from: null })));
});
