import { describe, expect, test } from 'vitest';
import { applyEvent, assess, type AnyEvent, type Case, type CivilDate } from '../../src/index.js';
import type { Regulation } from '../../src/regulation/regulation.js';
import { caseUnder, changed, valueOf } from '../facade/changed.js';

/**
 * What an act does to duties and rights: who meets them, what extends them and what makes them stand still.
 *
 * A complaint of Thursday 2 April 2026 is decided within six weeks: 14 May. Four weeks more is 11 June.
 */

type Changes = Readonly<Record<string, unknown>>;

const label = { nl: 'proef', en: 'trial' };
const base = { label, cites: ['1'] };
const filing = { type: 'klacht.ontvangen', on: '2026-04-02', facts: { 'klager-bekend': true, onderwerp: 'bejegening', 'kennis-op': '2026-03-01' } };
const decided = { type: 'besluit.meegedeeld', on: '2026-04-09', 'ontvangen-op': '2026-04-09' };
const unprovided = 'event-not-provided-for';

const dueOf = (regulation: Regulation, current: Case, duty: string, asOf: CivilDate): CivilDate | null | undefined => valueOf(assess(regulation, current, asOf)).duties.findLast(({ id }) => id === duty)?.due;

/** The last of these events under a change of Buurthulp; the code of its first issue where it is refused. */
const under = (changes: Changes, ...events: readonly object[]): { readonly regulation: Regulation; readonly before: Case; readonly after: Case | string } => {
  const regulation = changed(changes);
  const before = caseUnder(regulation, events.slice(0, -1));
  const applied = applyEvent(regulation, before, { id: 'x', ...events.at(-1) } as AnyEvent);
  return { regulation, before, after: applied.ok ? applied.value : applied.issues[0].code };
};

const taken = (changes: Changes, ...events: readonly object[]): Case => {
  const { after } = under(changes, ...events);
  if (typeof after === 'string') throw new Error(after);
  return after;
};

describe('an extension', () => {
  const extend = (more: object = {}) => ({ type: 'termijn.verlengd', on: '2026-05-01', by: 'bestuur', reden: 'ziekte', ...more });
  const extension = 'duties/besluit/extension';
  const supplied = { [`${extension}/length`]: { supplied: ['nieuwe-einddatum', 'verlenging'] } };
  const noTerm = { 'duties/besluit/from': { fact: 'had-kunnen-weten-op' } };
  const bySupply = (end: string) => extend({ 'nieuwe-einddatum': end });
  const none = { effect: 'none' };
  const byFour = { effect: 'extended', by: { weeks: 4 } };
  const until = (end: string) => ({ effect: 'extended', until: end });
  const atMost = (most: object): Changes => ({ [`${extension}/atMost`]: most });

  test.each<[what: string, changes: Changes, events: readonly object[], record: object, finding: string | undefined, due: string | null]>([
    ['as the text has it', {}, [extend()], byFour, undefined, '2026-06-11'],
    ['by somebody else', {}, [extend({ by: 'coordinator' })], none, 'extension-by-wrong-actor', '2026-05-14'],
    ['by nobody knows who, where anybody may', { [`${extension}/by`]: undefined }, [extend({ by: undefined })], byFour, undefined, '2026-06-11'],
    ['without a reason', {}, [extend({ reden: undefined })], none, 'extension-without-reason', '2026-05-14'],
    ['with an empty reason', {}, [extend({ reden: ' ' })], none, 'extension-without-reason', '2026-05-14'],
    ['that says it has no reason', { 'events/termijn.verlengd/attributes/reden': { type: 'boolean', label } }, [extend({ reden: false })], none, 'extension-without-reason', '2026-05-14'],
    ['that says it has one', { 'events/termijn.verlengd/attributes/reden': { type: 'boolean', label } }, [extend({ reden: true })], byFour, undefined, '2026-06-11'],
    ['without a reason, where none is asked', { [`${extension}/reason`]: undefined }, [extend({ reden: undefined })], byFour, undefined, '2026-06-11'],
    ['on the last day', {}, [extend({ on: '2026-05-14' })], byFour, undefined, '2026-06-11'],
    ['after the last day', {}, [extend({ on: '2026-05-15' })], none, 'extension-too-late', '2026-05-14'],
    ['after the last day, where that does not matter', { [`${extension}/notice`]: undefined }, [extend({ on: '2026-05-15' })], byFour, undefined, '2026-06-11'],
    ['of a term that has no last day yet', noTerm, [extend({ on: '2026-05-15' })], byFour, undefined, null],
    ['a second time', {}, [extend(), extend()], none, 'extension-once-too-often', '2026-06-11'],
    ['after one without effect', {}, [extend({ reden: '' }), extend()], byFour, undefined, '2026-06-11'],
    // And 9 July after four weeks more.
    ['a second of two', { [`${extension}/times`]: 2 }, [extend(), extend()], byFour, undefined, '2026-07-09'],
    ['as often as one likes', { [`${extension}/times`]: undefined }, [extend(), extend(), extend()], byFour, undefined, '2026-08-06'],
    ['to a date', supplied, [bySupply('2026-05-15')], until('2026-05-15'), undefined, '2026-05-15'],
    ['to the last day itself', supplied, [bySupply('2026-05-14')], none, 'extension-not-later', '2026-05-14'],
    ['to before the last day', supplied, [bySupply('2026-05-13')], none, 'extension-not-later', '2026-05-14'],
    ['by a time', supplied, [extend({ verlenging: { weeks: 2 } })], { effect: 'extended', by: { weeks: 2 } }, undefined, '2026-05-28'],
    ['to a date and by a time', supplied, [extend({ verlenging: { weeks: 2 }, 'nieuwe-einddatum': '2026-05-20' })], until('2026-05-20'), undefined, '2026-05-20'],
    ['until nobody knows when', supplied, [extend()], { effect: 'open-ended' }, 'extension-without-date', null],
    ['until when it is told later', supplied, [extend(), bySupply('2026-05-20')], until('2026-05-20'), undefined, '2026-05-20'],
    ['that says twice that it does not know', supplied, [extend(), extend()], none, 'extension-once-too-often', null],
    ['again after it was told', supplied, [extend(), bySupply('2026-05-20'), bySupply('2026-05-27')], none, 'extension-once-too-often', '2026-05-20'],
    ['told after one without effect', supplied, [extend(), bySupply('2026-05-20'), extend({ reden: '' }), bySupply('2026-05-27')], none, 'extension-once-too-often', '2026-05-20'],
    ['told after one without effect in between', supplied, [extend(), extend({ reden: '' }), bySupply('2026-05-20')], until('2026-05-20'), undefined, '2026-05-20'],
    ['to a date, of a term that has no last day yet', { ...noTerm, ...supplied }, [bySupply('2026-05-02')], until('2026-05-02'), undefined, null],
    // Two weeks after 14 May is 28 May.
    ['by more than it can be', atMost({ weeks: 2 }), [extend()], until('2026-05-28'), undefined, '2026-05-28'],
    ['by what it can just be', atMost({ weeks: 4 }), [extend()], byFour, undefined, '2026-06-11'],
    ['by less than it can be', atMost({ weeks: 5 }), [extend()], byFour, undefined, '2026-06-11'],
    ['to after what it can be', { ...supplied, ...atMost({ weeks: 2 }) }, [bySupply('2026-05-29')], until('2026-05-28'), undefined, '2026-05-28'],
    ['to what it can just be', { ...supplied, ...atMost({ weeks: 2 }) }, [bySupply('2026-05-28')], until('2026-05-28'), undefined, '2026-05-28'],
    ['to before what it can be', { ...supplied, ...atMost({ weeks: 2 }) }, [bySupply('2026-05-27')], until('2026-05-27'), undefined, '2026-05-27'],
    ['by a time that is more than it can be', { ...supplied, ...atMost({ weeks: 2 }) }, [extend({ verlenging: { days: 15 } })], until('2026-05-28'), undefined, '2026-05-28'],
    ['until nobody knows when, but no longer than it can be', { ...supplied, ...atMost({ weeks: 2 }) }, [extend()], until('2026-05-28'), undefined, '2026-05-28'],
    ['by more than it can be, of a term that has no last day yet', { ...noTerm, ...atMost({ weeks: 2 }) }, [extend()], byFour, undefined, null],
    ['until nobody knows when, of a term that has no last day yet', { ...noTerm, ...supplied, ...atMost({ weeks: 2 }) }, [extend()], { effect: 'open-ended' }, 'extension-without-date', null],
  ])('%s', (_what, changes, events, record, finding, due) => {
    const { regulation, before, after } = under(changes, filing, ...events);
    if (typeof after === 'string') throw new Error(after);
    const on = (events.at(-1) as { readonly on: CivilDate }).on;
    expect(after.duties[1]?.extensions?.at(-1)).toStrictEqual({ event: 'x', on, ...record });
    expect(after.duties[1]?.extensions).toHaveLength(events.length);
    expect(after.findings).toStrictEqual([...before.findings, ...(finding === undefined ? [] : [{ id: finding, source: 'engine', event: 'x', on, cites: ['4'], about: 'besluit#1' }])]);
    expect(dueOf(regulation, after, 'besluit', on)).toBe(due);
  });

  test.each<[what: string, within: object, most: object, length: object, record: object]>([
    // From 1 December 9999: 29 days later it is the 30th, and there is one day left.
    ['to the last day that can be written', { days: 29 }, { days: 1 }, { weeks: 1 }, until('9999-12-31')],
    ['past it', { days: 29 }, { days: 2 }, { weeks: 1 }, { effect: 'extended', by: { weeks: 1 } }],
  ])('that may go %s', (_what, within, most, length, record) => {
    const { duties } = taken({ 'duties/besluit/within': within, ...atMost(most), [`${extension}/length`]: length }, { ...filing, on: '9999-12-01' }, extend({ on: '9999-12-02' }));
    expect(duties[1]?.extensions).toStrictEqual([{ event: 'x', on: '9999-12-02', ...record }]);
  });

  test('whose actor matters and is not known is refused', () => {
    const { regulation, before } = under({}, filing, extend());
    const refused = applyEvent(regulation, before, extend({ by: undefined }) as AnyEvent);
    expect(refused.ok ? [] : refused.issues).toStrictEqual([{ code: 'facts-missing', data: { event: 'termijn.verlengd', missing: [{ kind: 'actor', id: 'by' }] } }]);
  });

  test('of what is decided already is of nothing', () => {
    expect(under({}, filing, decided, extend()).after).toBe(unprovided);
  });
});

describe('an act meets a duty', () => {
  const meets = (...acts: readonly object[]): Changes => ({ 'duties/bevestiging/dischargedBy': acts });
  const act = 'ontvangst.bevestigd';
  const confirmed = { type: act, on: '2026-04-07', by: 'coordinator' };
  const asked = { 'rules/na-advies': { ...base, kind: 'attribute', attribute: 'vorm', of: 'advies.gevraagd', is: ['x'] }, 'events/advies.gevraagd/attributes': { vorm: { type: 'text', label } } };
  const met = { event: 'x', on: '2026-04-07' };

  test.each<[what: string, changes: Changes, more: object, expected: object | string]>([
    ['among others', meets({ event: 'advies.gevraagd' }, { event: act }), {}, met],
    ['that is another act', meets({ event: 'advies.gevraagd' }), {}, unprovided],
    ['under a condition that holds', meets({ event: act, where: 'bekend' }), {}, met],
    ['under one that fails', meets({ event: act, where: 'anoniem' }), {}, unprovided],
    ['under one that does not apply', { ...asked, ...meets({ event: act, where: 'na-advies' }) }, {}, unprovided],
    ['under one that is not known', meets({ event: act, where: 'eigen-personeel' }), {}, 'facts-missing'],
    ['under one that fails, and another that holds', meets({ event: act, where: 'anoniem' }, { event: act, where: 'bekend' }), {}, met],
    ['under one that is not known, and another that holds', meets({ event: act, where: 'eigen-personeel' }, { event: act, where: 'bekend' }), {}, met],
    ['under one that is not known, and another that fails', meets({ event: act, where: 'eigen-personeel' }, { event: act, where: 'anoniem' }), {}, 'facts-missing'],
    ['by nobody knows who, and by anybody', meets({ event: act, by: ['coordinator'] }, { event: act }), { by: undefined }, met],
    ['by another', meets({ event: act, by: ['coordinator'] }), { by: 'bestuur' }, 'discharge-by-wrong-actor'],
    ['by another, under a condition that fails', meets({ event: act, by: ['coordinator'], where: 'anoniem' }), { by: 'bestuur' }, unprovided],
    ['by another, whether its condition holds or not', meets({ event: act, by: ['coordinator'], where: 'eigen-personeel' }), { by: 'bestuur' }, 'discharge-by-wrong-actor'],
    ['by one of several, named apart', meets({ event: act, by: ['coordinator'] }, { event: act, by: ['bestuur'] }), { by: 'bestuur' }, met],
    ['by nobody knows who', meets({ event: act, by: ['coordinator'] }), { by: undefined }, 'facts-missing'],
    ['by nobody knows who, under a condition that fails', meets({ event: act, by: ['coordinator'], where: 'anoniem' }), { by: undefined }, unprovided],
    ['by anybody', meets({ event: act }), { by: undefined }, met],
  ])('%s', (_what, changes, more, expected) => {
    const { after } = under(changes, filing, { ...confirmed, ...more });
    expect(typeof after === 'string' ? after : after.duties[0]?.met).toEqual(expected);
    if (typeof after !== 'string') expect(after.findings.map(({ id }) => id)).toEqual([]);
  });

  test('what is not known of its condition is asked for', () => {
    const { regulation, before } = under(meets({ event: act, where: 'eigen-personeel' }), filing, decided);
    const refused = applyEvent(regulation, before, confirmed as AnyEvent);
    expect(refused.ok ? [] : refused.issues).toStrictEqual([{ code: 'facts-missing', data: { event: act, missing: [{ kind: 'fact', id: 'eigen-medewerker' }] } }]);
  });

  test('one that no act meets', () => {
    expect(under(meets(), filing, confirmed).after).toBe(unprovided);
  });

  const twice = { 'statechart/states/lopend/states/advisering/states/geen/on/advies.gevraagd': { meta: { cites: ['1'], opens: ['besluit'] } }, 'statechart/states/lopend/states/behandeling/states/onderzoek/on/besluit.meegedeeld': { meta: { cites: ['4'] } } };

  test.each<[duty: string | undefined, met: readonly string[]]>([
    [undefined, ['besluit#1']],
    ['besluit', ['besluit#1']],
    ['besluit#1', ['besluit#1']],
    ['besluit#2', ['besluit#2']],
    ['bevestiging', []],
  ])('of two that are open, where it names %s', (duty, expected) => {
    const { duties } = taken(twice, filing, { type: 'advies.gevraagd', on: '2026-04-03' }, { ...decided, ...(duty === undefined ? {} : { duty }) });
    expect(duties.flatMap(({ id, met: done }) => (done === undefined ? [] : [id]))).toEqual(expected);
  });

  test('the next time it meets the next', () => {
    const { duties } = taken(twice, filing, { type: 'advies.gevraagd', on: '2026-04-03' }, { ...decided, id: 'w' }, decided);
    expect(duties.map(({ id, met: done }) => [id, done?.event])).toEqual([['bevestiging#1', undefined], ['besluit#1', 'w'], ['besluit#2', 'x']]);
  });

  test('a letter that does not say when it arrived counts from its own day, and that is found', () => {
    const { duties, findings } = taken({}, filing, { ...decided, 'ontvangen-op': undefined });
    expect(duties[1]?.met).toEqual({ event: 'x', on: '2026-04-09' });
    expect(findings).toStrictEqual([{ id: 'receipt-not-recorded', source: 'engine', event: 'x', on: '2026-04-09', cites: ['4'], about: 'besluit#1' }]);
  });

  test('sent is sent, where that counts', () => {
    const { duties, findings } = taken({ 'duties/besluit/metOn': 'sent' }, filing, { ...decided, 'ontvangen-op': '2026-04-14' });
    expect([duties[1]?.met?.on, findings]).toEqual(['2026-04-09', []]);
  });
});

describe('an act and a right', () => {
  const appeal = { type: 'beroep.ingesteld', on: '2026-04-20' };
  const withdrawn = { type: 'klacht.ingetrokken', on: '2026-04-20' };
  const archived = { type: 'dossier.gearchiveerd', on: '2026-04-10' };
  const acts = (exercisedBy: readonly object[], closedBy?: readonly object[]): Changes => ({ 'windows/beroep/exercisedBy': exercisedBy, 'windows/beroep/closedBy': closedBy });
  const windowsAfter = (changes: Changes, ...events: readonly object[]): unknown => {
    const { after } = under(changes, filing, decided, archived, ...events);
    return typeof after === 'string' ? after : after.windows.map(({ id, exercised, closed }) => [id, exercised, closed]);
  };
  const used = { event: 'x', on: '2026-04-20' };

  test.each<[what: string, changes: Changes, event: object, expected: unknown]>([
    ['uses it', {}, appeal, [['beroep#1', used, undefined]]],
    ['ends it', {}, withdrawn, [['beroep#1', undefined, used]]],
    // Three weeks after 9 April is 30 April.
    ['ends it on the last day', {}, { ...withdrawn, on: '2026-04-30' }, [['beroep#1', undefined, { event: 'x', on: '2026-04-30' }]]],
    ['is too late to end it', {}, { ...withdrawn, on: '2026-05-01' }, unprovided],
    ['is too late to use it', {}, { ...appeal, on: '2026-05-01' }, [['beroep#1', undefined, undefined]]],
    ['has nothing to do with it', acts([{ event: 'advies.gevraagd' }]), { type: 'feiten.vastgesteld', on: '2026-04-20' }, [['beroep#1', undefined, undefined]]],
    ['by another', acts([{ event: 'klacht.ingetrokken', by: ['bestuur'] }]), { ...withdrawn, by: 'klager' }, unprovided],
    ['would use it by another, and ends it', acts([{ event: 'klacht.ingetrokken', by: ['bestuur'] }], [{ event: 'klacht.ingetrokken' }]), { ...withdrawn, by: 'klager' }, [['beroep#1', undefined, used]]],
    ['uses it, though it would end it too', acts([{ event: 'klacht.ingetrokken' }], [{ event: 'klacht.ingetrokken' }]), withdrawn, [['beroep#1', used, undefined]]],
    ['ends it under a condition that fails', acts([], [{ event: 'klacht.ingetrokken', where: 'anoniem' }]), withdrawn, unprovided],
    ['that nothing ends', acts([{ event: 'beroep.ingesteld' }]), withdrawn, unprovided],
  ])('that %s', (_what, changes, event, expected) => {
    expect(windowsAfter(changes, event)).toEqual(expected);
  });

  test('of two it uses the one that is open', () => {
    const again = [{ ...appeal, on: '2026-05-01' }, { ...decided, on: '2026-05-04', 'ontvangen-op': '2026-05-04' }];
    expect(windowsAfter({}, ...again, { ...appeal, on: '2026-05-05' })).toEqual([['beroep#1', undefined, undefined], ['beroep#2', { event: 'x', on: '2026-05-05' }, undefined]]);
  });

  test('another right is left alone', () => {
    const changes = { 'windows/bezwaar': { label, right: label, holder: 'klager', within: { weeks: 3 }, exercisedBy: [{ event: 'advies.gevraagd' }], cites: ['5'] }, 'statechart/states/lopend/states/behandeling/states/onderzoek/on/besluit.meegedeeld/1/meta/windows': ['bezwaar', 'beroep'] };
    expect(windowsAfter(changes, appeal)).toEqual([['bezwaar#1', undefined, undefined], ['beroep#1', used, undefined]]);
  });
});

describe('a term that stands still', () => {
  const halted = (on: string) => ({ type: 'onderzoek.stilgelegd', on });
  const resumed = (on: string) => ({ type: 'onderzoek.hervat', on });

  test.each<[what: string, events: readonly object[], suspensions: readonly object[], due: string | null]>([
    // 14 May, and a day for each day from the 10th.
    ['from the day after', [halted('2026-04-09')], [{ from: '2026-04-10' }], null],
    ['until it goes on', [halted('2026-04-09'), resumed('2026-04-13')], [{ from: '2026-04-10', until: '2026-04-13' }], '2026-05-18'],
    ['for no day', [halted('2026-04-09'), resumed('2026-04-09')], [], '2026-05-14'],
    ['twice', [halted('2026-04-09'), resumed('2026-04-13'), halted('2026-04-20'), resumed('2026-04-21')], [{ from: '2026-04-10', until: '2026-04-13' }, { from: '2026-04-21', until: '2026-04-21' }], '2026-05-19'],
    ['again', [halted('2026-04-09'), resumed('2026-04-13'), halted('2026-04-20')], [{ from: '2026-04-10', until: '2026-04-13' }, { from: '2026-04-21' }], null],
    ['the second time for no day', [halted('2026-04-09'), resumed('2026-04-13'), halted('2026-04-20'), resumed('2026-04-20')], [{ from: '2026-04-10', until: '2026-04-13' }], '2026-05-18'],
  ])('%s', (_what, events, suspensions, due) => {
    const regulation = changed({});
    const current = caseUnder(regulation, [filing, ...events]);
    expect(current.duties[1]).toStrictEqual({ id: 'besluit#1', duty: 'besluit', opened: { event: 'e1', on: '2026-04-02' }, suspensions });
    expect(current.duties[0]).not.toHaveProperty('suspensions');
    expect(dueOf(regulation, current, 'besluit', '2026-04-21')).toBe(due);
  });

  test.each<[what: string, events: readonly object[]]>([
    ['goes on where it runs', [resumed('2026-04-09')]],
    ['stands still where it does already', [halted('2026-04-09'), halted('2026-04-10')]],
    ['goes on twice', [halted('2026-04-09'), resumed('2026-04-10'), resumed('2026-04-13')]],
    ['stands still where nothing is owed any more', [decided, halted('2026-04-10')]],
  ])('is not one that %s', (_what, events) => {
    expect(under({}, filing, ...events).after).toBe(unprovided);
  });

  test('there is no day after the last that can be written', () => {
    expect(taken({}, { ...filing, on: '9999-12-31' }, halted('9999-12-31')).duties[1]?.suspensions).toEqual([{ from: '9999-12-31' }]);
  });

  test('one act can extend and halt', () => {
    const { regulation, after } = under({ 'duties/besluit/suspension/startedBy': 'termijn.verlengd' }, filing, { type: 'termijn.verlengd', on: '2026-05-01', by: 'bestuur', reden: 'ziekte' });
    expect(typeof after === 'string' ? after : after.duties[1]).toMatchObject({ extensions: [{ effect: 'extended' }], suspensions: [{ from: '2026-05-02' }] });
    expect(dueOf(regulation, after as Case, 'besluit', '2026-05-02')).toBeNull();
  });

  test('one act can meet and extend: what it met stays met', () => {
    const both = { 'duties/besluit/dischargedBy': [{ event: 'termijn.verlengd' }], 'duties/besluit/metOn': undefined };
    expect(taken(both, filing, { type: 'termijn.verlengd', on: '2026-05-01', by: 'bestuur', reden: 'ziekte' }).duties[1]).toMatchObject({ met: { event: 'x' }, extensions: [{ effect: 'extended' }] });
  });
});

test('one act meets every duty that it discharges', () => {
  const { duties } = taken({ 'duties/bevestiging/dischargedBy': [{ event: 'besluit.meegedeeld' }] }, filing, decided);
  expect(duties.filter(({ duty }) => duty !== 'archivering').map(({ duty, met }) => [duty, met?.event])).toEqual([
    ['bevestiging', 'x'],
    ['besluit', 'x'],
  ]);
});
