import { describe, expect, test } from 'vitest';
import { fromDay, toDay } from '../../src/calendar/civil-date.js';
import { Situation, timesExtended } from '../../src/engine/situation.js';
import type { View } from '../../src/engine/view.js';
import { openCase, type AnyEvent, type Case, type CivilDate } from '../../src/index.js';
import type { ExtensionRecord } from '../../src/model/case.js';
import { compiledOf } from '../../src/regulation/regulation.js';
import { caseUnder, changed } from '../facade/changed.js';

/**
 * How duties, rights, grounds and rules stand on a day, and from when otherwise.
 *
 * A complaint of Thursday 2 April 2026 is acknowledged within five days from Tuesday to Saturday, by 9 April, and decided within six weeks,
 * by 14 May; against a decision of 9 April one can appeal for three weeks, to 30 April.
 */

type Changes = Readonly<Record<string, unknown>>;

const label = { nl: 'proef', en: 'trial' };
const base = { label, cites: ['1'] };
const filing = { type: 'klacht.ontvangen', on: '2026-04-02', facts: { 'klager-bekend': true, 'kennis-op': '2026-03-01' } };
const confirmed = { type: 'ontvangst.bevestigd', on: '2026-04-07', by: 'coordinator' };
const decided = { type: 'besluit.meegedeeld', on: '2026-04-09', 'ontvangen-op': '2026-04-10' };
const withdrawn = { type: 'klacht.ingetrokken', on: '2026-04-09' };
const asked = { type: 'advies.gevraagd', on: '2026-04-03' };
const appeal = { type: 'beroep.ingesteld', on: '2026-04-20' };
const extended = (on: string) => ({ type: 'termijn.verlengd', on, by: 'bestuur', reden: 'ziekte' });
const told = (facts: object, on = '2026-04-20') => ({ type: 'feiten.vastgesteld', on, facts });
const missing = (kind: string, id: string) => ({ kind, id });
const turned = (of: string) => ({ ...base, kind: 'not', of });

/** A case of Buurthulp with a change, on a day. */
const on = (changes: Changes, events: readonly object[], date: CivilDate, more: Partial<View> = {}): Situation => {
  const regulation = changed(changes);
  const current: Case = events.length === 0 ? openCase(regulation) : caseUnder(regulation, events);
  return new Situation(compiledOf(regulation), { current, by: more.act?.by, part: more.act?.part, ...more }, toDay(date));
};

const inWords = (standing: ReturnType<Situation['standingOfDuty']> | ReturnType<Situation['standingOfWindow']> | undefined): readonly unknown[] | undefined =>
  standing && [standing.status, standing.due.day === undefined ? null : fromDay(standing.due.day), standing.changesOn === undefined ? null : fromDay(standing.changesOn), ...standing.missing.map(({ kind, id }) => `${kind} ${id}`)];

describe('a duty', () => {
  const arrived = (day: string) => ({ ...decided, 'ontvangen-op': day });
  const short = { 'rules/kort': { ...base, kind: 'limitation', from: 'filing', within: { days: 10 } }, 'rules/lang': turned('kort') };
  const late = { ...short, 'duties/besluit/when': 'lang' };
  const never = { ...base, kind: 'not', of: 'bekend' };
  const maybe = {
    'rules/misschien': { ...base, kind: 'limitation', from: { fact: 'kennis-op' }, within: { months: 6 }, except: [{ when: 'intimidatie', within: { years: 2 } }] },
    'duties/besluit/when': 'misschien',
    'duties/besluit/within': { years: 5 },
  };

  test.each<[what: string, changes: Changes, events: readonly object[], date: CivilDate, duty: string, expected: readonly unknown[]]>([
    ['on its last day', {}, [filing], '2026-05-14', 'besluit', ['open', '2026-05-14', '2026-05-15']],
    ['the day after', {}, [filing], '2026-05-15', 'besluit', ['overdue', '2026-05-14', null]],
    ['before the letter arrives', {}, [filing, decided], '2026-04-09', 'besluit', ['open', '2026-05-14', '2026-04-10']],
    ['when it arrives', {}, [filing, decided], '2026-04-10', 'besluit', ['met', '2026-05-14', null]],
    ['when it arrives on the last day', {}, [filing, arrived('2026-05-14')], '2026-05-14', 'besluit', ['met', '2026-05-14', null]],
    ['when it arrives the day after', {}, [filing, arrived('2026-05-15')], '2026-05-15', 'besluit', ['metLate', '2026-05-14', null]],
    ['on the last day, when it arrives later', {}, [filing, arrived('2026-05-20')], '2026-05-14', 'besluit', ['open', '2026-05-14', '2026-05-15']],
    ['too late, before the letter arrives', {}, [filing, arrived('2026-05-20')], '2026-05-15', 'besluit', ['overdue', '2026-05-14', '2026-05-20']],
    ['ended', {}, [filing, withdrawn], '2026-06-01', 'besluit', ['cancelled', '2026-05-14', null]],
    ['without a term', {}, [filing, asked], '2026-06-01', 'advies', ['open', null, null]],
    ['without a term, met', {}, [filing, asked, { type: 'advies.uitgebracht', on: '2026-04-09' }], '2026-06-01', 'advies', ['met', null, null]],
    ['without a known start', { 'duties/besluit/from': [{ fact: 'had-kunnen-weten-op' }, { event: 'advies.gevraagd', pick: 'first' }] }, [filing], '2026-06-01', 'besluit', ['undetermined', null, null, 'fact had-kunnen-weten-op', 'event advies.gevraagd']],
    ['without a known start, met', { 'duties/besluit/from': { fact: 'had-kunnen-weten-op' } }, [filing, decided], '2026-06-01', 'besluit', ['met', null, null]],
    ['that nobody knows to exist', {}, [{ ...filing, facts: {} }], '2026-04-03', 'bevestiging', ['undetermined', '2026-04-09', null, 'fact klager-bekend']],
    ['that does not exist', {}, [{ ...filing, facts: { 'klager-bekend': false } }], '2026-04-10', 'bevestiging', ['notApplicable', '2026-04-09', null]],
    // Ten days after 2 April is the 12th.
    ['that exists for a while', { ...short, 'duties/besluit/when': 'kort' }, [filing], '2026-04-05', 'besluit', ['open', '2026-05-14', '2026-04-13']],
    ['that existed for a while', { ...short, 'duties/besluit/when': 'kort' }, [filing], '2026-04-13', 'besluit', ['notApplicable', '2026-05-14', null]],
    ['that exists for longer than its term', { ...short, 'duties/besluit/when': 'kort', 'duties/besluit/within': { days: 5 } }, [filing], '2026-04-05', 'besluit', ['open', '2026-04-07', '2026-04-08']],
    ['that exists after its term for a while', { ...short, 'duties/besluit/when': 'kort', 'duties/besluit/within': { days: 5 } }, [filing], '2026-04-08', 'besluit', ['overdue', '2026-04-07', '2026-04-13']],
    ['that exists after a while', late, [filing], '2026-04-05', 'besluit', ['notApplicable', '2026-05-14', '2026-04-13']],
    ['that exists since a while', late, [filing], '2026-04-13', 'besluit', ['open', '2026-05-14', '2026-05-15']],
    ['that exists after a while, without a term', { ...short, 'duties/advies/when': 'lang' }, [filing, asked], '2026-04-05', 'advies', ['notApplicable', null, '2026-04-13']],
    ['that exists for a while, without a term', { ...short, 'duties/advies/when': 'kort' }, [filing, asked], '2026-04-05', 'advies', ['open', null, '2026-04-13']],
    ['that exists for a while, without a known start', { ...short, 'duties/besluit/when': 'kort', 'duties/besluit/from': { fact: 'had-kunnen-weten-op' } }, [filing], '2026-04-05', 'besluit', ['undetermined', null, '2026-04-13', 'fact had-kunnen-weten-op']],
    // What never exists does not begin to exist where the reason becomes another one.
    ['that never exists, for one reason or another', { ...short, 'rules/nooit': never, 'rules/geen': { ...base, kind: 'condition', when: 'kort', then: 'nooit' }, 'duties/besluit/when': 'geen' }, [filing], '2026-04-05', 'besluit', ['notApplicable', '2026-05-14', null]],
    // Six months after 1 March are over on 1 September 2026, two years on 1 March 2028; five years after 2 April 2026 is 2 April 2031.
    ['that exists for certain', maybe, [filing], '2026-05-01', 'besluit', ['open', '2031-04-02', '2026-09-02']],
    ['that may exist', maybe, [filing], '2026-09-02', 'besluit', ['undetermined', '2031-04-02', '2028-03-02', 'fact onderwerp']],
    ['that exists no more', maybe, [filing], '2028-03-02', 'besluit', ['notApplicable', '2031-04-02', null]],
  ])('%s', (_what, changes, events, date, duty, expected) => {
    expect(inWords(on(changes, events, date).duty(duty))).toEqual(expected);
  });

  test('that never was', () => {
    expect(on({}, [filing], '2026-04-03').duty('archivering')).toBeUndefined();
  });

  test('is asked for by its latest instance', () => {
    expect(inWords(on({}, [filing, decided, appeal, { ...decided, on: '2026-04-21', 'ontvangen-op': '2026-04-21' }], '2026-05-01').duty('archivering'))).toEqual(['overdue', '2026-04-22', null]);
  });

  test('that no regulation knows is a fault', () => {
    const current = { ...openCase(changed({})), duties: [{ id: 'weg#1', duty: 'weg', opened: { event: 'e1', on: '2026-04-02' as CivilDate } }], windows: [{ id: 'weg#1', window: 'weg', opened: { event: 'e1', on: '2026-04-02' as CivilDate } }] };
    const situation = new Situation(compiledOf(changed({})), { current }, 0);
    expect(() => situation.duty('weg')).toThrow('Duty weg was checked and is not there.');
    expect(() => situation.window('weg')).toThrow('Window weg was checked and is not there.');
  });
});

describe('a duty whose condition looks no further than its opening', () => {
  const survive = { 'duties/besluit/afterClosing': 'survives', 'duties/bevestiging/afterClosing': 'survives' };
  const acknowledging = { 'rules/nog-niet-bevestigd': { ...base, kind: 'duty', duty: 'bevestiging', is: ['open'] }, 'duties/besluit/when': 'nog-niet-bevestigd' };
  const advising = { 'rules/advies-loopt': { ...base, kind: 'duty', duty: 'advies', is: ['open'] }, 'duties/besluit/when': 'advies-loopt' };
  const extending = { 'rules/verlengbaar': { ...base, kind: 'extension', duty: 'besluit' }, 'duties/advies/when': 'verlengbaar' };
  const appealing = { 'duties/advies/when': 'beroep-open', 'statechart/states/besloten/on/advies.gevraagd': { meta: { cites: ['1'], opens: ['advies'] } } };
  const decidedThen = [filing, decided, { ...asked, on: '2026-04-13' }];

  test.each<[what: string, changes: Changes, duty: string, events: readonly object[], date: CivilDate, always: string, atOpening: string]>([
    ['what was met later was open', acknowledging, 'besluit', [filing, confirmed], '2026-04-08', 'notApplicable', 'open'],
    ['what was met before was met', { ...acknowledging, 'duties/advies/when': 'nog-niet-bevestigd' }, 'advies', [filing, { ...confirmed, on: '2026-04-03' }, asked], '2026-04-08', 'notApplicable', 'notApplicable'],
    ['what is open is open', acknowledging, 'besluit', [filing], '2026-04-08', 'open', 'open'],
    ['what was cancelled later was open', { ...acknowledging, 'duties/besluit/afterClosing': 'survives' }, 'besluit', [filing, withdrawn], '2026-04-09', 'notApplicable', 'open'],
    ['what was opened later was not there', advising, 'besluit', [filing, asked], '2026-04-08', 'open', 'notApplicable'],
    ['what was extended later could be', extending, 'advies', [filing, asked, extended('2026-04-10')], '2026-04-13', 'notApplicable', 'open'],
    ['what was extended before could not be', extending, 'advies', [filing, extended('2026-04-03'), asked], '2026-04-13', 'notApplicable', 'notApplicable'],
    ['what can be extended still could be', extending, 'advies', [filing, asked], '2026-04-13', 'open', 'open'],
    ['a right that was used later could be', appealing, 'advies', [...decidedThen, { ...appeal, on: '2026-04-14' }], '2026-04-20', 'notApplicable', 'open'],
    ['a right that was ended later could be used', appealing, 'advies', [...decidedThen, { ...withdrawn, on: '2026-04-14' }], '2026-04-20', 'notApplicable', 'open'],
    ['a right that can be used could be', appealing, 'advies', decidedThen, '2026-04-20', 'open', 'open'],
    ['a right that came later was not there', { ...survive, 'duties/bevestiging/when': 'beroep-open' }, 'bevestiging', [filing, decided], '2026-04-09', 'open', 'notApplicable'],
  ])('%s', (_what, changes, duty, events, date, always, atOpening) => {
    expect(on(changes, events, date).duty(duty)?.status).toBe(always);
    expect(on({ ...changes, [`duties/${duty}/whenAsOf`]: 'opening' }, events, date).duty(duty)?.status).toBe(atOpening);
  });

  test('what is found out later was true then', () => {
    const money = { 'rules/geld': { ...base, kind: 'fact', fact: 'onderwerp', is: ['geld'] }, 'duties/besluit/when': 'geld', 'duties/besluit/whenAsOf': 'opening' };
    expect(inWords(on(money, [filing], '2026-04-20').duty('besluit'))).toEqual(['undetermined', '2026-05-14', null, 'fact onderwerp']);
    expect(on(money, [filing, told({ onderwerp: 'geld' })], '2026-04-20').duty('besluit')?.status).toBe('open');
  });
});

describe('a right', () => {
  const from = { 'windows/beroep/from': [{ fact: 'had-kunnen-weten-op' }, 'opening'] };
  const endless = { 'windows/beroep/within': undefined };

  test.each<[what: string, changes: Changes, events: readonly object[], date: CivilDate, expected: readonly unknown[]]>([
    ['on its last day', {}, [filing, decided], '2026-04-30', ['open', '2026-04-30', '2026-05-01']],
    ['the day after', {}, [filing, decided], '2026-05-01', ['lapsed', '2026-04-30', null]],
    ['used', {}, [filing, decided, appeal], '2026-05-01', ['exercised', '2026-04-30', null]],
    ['ended', {}, [filing, decided, { ...withdrawn, on: '2026-04-20' }], '2026-04-20', ['closed', '2026-04-30', null]],
    // Three weeks after 30 March are 20 April, after the 29th they are the 19th.
    ['used on what turns out to be its last day', from, [filing, decided, appeal, told({ 'had-kunnen-weten-op': '2026-03-30' })], '2026-04-20', ['exercised', '2026-04-20', null]],
    ['used after what turns out to be its last day', from, [filing, decided, appeal, told({ 'had-kunnen-weten-op': '2026-03-29' })], '2026-04-20', ['lapsed', '2026-04-19', null]],
    ['without a last day', endless, [filing, decided], '2030-01-01', ['open', null, null]],
    ['without a last day, used', endless, [filing, decided, appeal], '2030-01-01', ['exercised', null, null]],
    ['without a last day, ended', endless, [filing, decided, { ...withdrawn, on: '2026-04-20' }], '2030-01-01', ['closed', null, null]],
    ['without a known start', { 'windows/beroep/from': { fact: 'had-kunnen-weten-op' } }, [filing, decided], '2030-01-01', ['open', null, null]],
  ])('%s', (_what, changes, events, date, expected) => {
    expect(inWords(on(changes, events, date).window('beroep'))).toEqual(expected);
  });

  test('is asked for by its latest instance, and by its name', () => {
    const other = { 'windows/bezwaar': { label, right: label, holder: 'klager', exercisedBy: [{ event: 'advies.gevraagd' }], cites: ['5'] }, 'statechart/states/lopend/states/behandeling/states/onderzoek/on/besluit.meegedeeld/1/meta/windows': ['beroep', 'bezwaar'] };
    const again = on(other, [filing, decided, appeal, { ...decided, on: '2026-05-04' }], '2026-05-20');
    expect([inWords(again.window('beroep')), inWords(again.window('bezwaar')), again.window('weg')]).toEqual([['open', '2026-05-25', '2026-05-26'], ['open', null, null], undefined]);
  });
});

describe('whether a term can be extended', () => {
  const extension = 'duties/besluit/extension';
  const no = [false, null];
  const supplied = { [`${extension}/length`]: { supplied: ['verlenging', 'nieuwe-einddatum'] } };
  const to = (end: string) => ({ act: { ...extended('2026-04-09'), 'nieuwe-einddatum': end } as AnyEvent });

  test.each<[what: string, changes: Changes, events: readonly object[], date: CivilDate, more: Partial<View>, expected: readonly unknown[]]>([
    ['to the last day', {}, [filing], '2026-04-09', {}, [true, '2026-05-15']],
    ['on the last day', {}, [filing], '2026-05-14', {}, [true, '2026-05-15']],
    ['not after it', {}, [filing], '2026-05-15', {}, no],
    ['after it too, where that does not matter', { [`${extension}/notice`]: undefined }, [filing], '2026-05-15', {}, [true, null]],
    ['as long as there is no last day', { 'duties/besluit/from': { fact: 'had-kunnen-weten-op' } }, [filing], '2026-05-15', {}, [true, null]],
    ['not twice', {}, [filing, extended('2026-04-09')], '2026-04-10', {}, no],
    // Four weeks after 14 May are 11 June.
    ['twice, where it can be', { [`${extension}/times`]: 2 }, [filing, extended('2026-04-09')], '2026-04-10', {}, [true, '2026-06-12']],
    ['as often as one likes', { [`${extension}/times`]: undefined }, [filing, extended('2026-04-09')], '2026-04-10', {}, [true, '2026-06-12']],
    ['after one without effect', {}, [filing, { ...extended('2026-04-09'), reden: '' }], '2026-04-10', {}, [true, '2026-05-15']],
    ['not what was met', {}, [filing, decided], '2026-04-10', {}, no],
    ['not what was ended', {}, [filing, withdrawn], '2026-04-10', {}, no],
    ['not what never was', {}, [], '2026-04-10', {}, no],
    ['the second, where the first was met', {}, [filing, decided, { ...appeal, on: '2026-04-13' }], '2026-04-13', {}, [true, '2026-05-26']],
    ['to a later day', supplied, [filing], '2026-04-09', to('2026-05-15'), [true, '2026-05-15']],
    ['not to the last day', supplied, [filing], '2026-04-09', to('2026-05-14'), no],
    ['to any day, of a term without a last day', { ...supplied, 'duties/besluit/from': { fact: 'had-kunnen-weten-op' } }, [filing], '2026-04-09', to('2026-04-10'), [true, null]],
    ['whatever an act that does not extend says by the same name', supplied, [filing], '2026-04-09', { act: { type: 'besluit.meegedeeld', on: '2026-04-09', 'nieuwe-einddatum': '2026-05-14' } as AnyEvent }, [true, '2026-05-15']],
    ['by a time', supplied, [filing], '2026-04-09', { act: { ...extended('2026-04-09'), verlenging: { weeks: 1 } } as AnyEvent }, [true, '2026-05-15']],
  ])('%s', (_what, changes, events, date, more, expected) => {
    const { permitted, changesOn } = on(changes, events, date, more).extensible('besluit');
    expect([permitted, changesOn === undefined ? null : fromDay(changesOn)]).toEqual(expected);
  });

  test('not where the text has no extension', () => {
    expect(on({}, [filing], '2026-04-03').extensible('bevestiging')).toEqual({ permitted: false, changesOn: undefined });
  });

  const record = (effect: ExtensionRecord['effect']): ExtensionRecord => ({ event: 'e1', on: '2026-04-09', effect });

  test.each<[effects: readonly ExtensionRecord['effect'][], times: number]>([
    [[], 0],
    [['none'], 0],
    [['extended'], 1],
    [['open-ended'], 1],
    [['open-ended', 'extended'], 1],
    [['open-ended', 'none', 'extended'], 1],
    [['extended', 'extended'], 2],
    [['extended', 'open-ended'], 2],
    [['open-ended', 'open-ended'], 2],
    [['open-ended', 'extended', 'extended'], 2],
  ])('%j is %i times', (effects, times) => {
    const instance = { id: 'besluit#1', duty: 'besluit', opened: { event: 'e1', on: '2026-04-02' as CivilDate } };
    expect(timesExtended({ ...instance, extensions: effects.map(record) })).toBe(times);
    expect(timesExtended(instance)).toBe(0);
  });
});

describe('a ground', () => {
  const ground = (rule: string, is?: string): Changes => ({ 'grounds/proef': { label, cites: ['3'], rule, ...(is === undefined ? {} : { is }) }, 'rules/na-advies': { ...base, kind: 'attribute', attribute: 'vorm', of: 'ontvangst.bevestigd', is: ['brief'] } });

  test.each<[rule: string, is: string | undefined, expected: string]>([
    ['bekend', undefined, 'holds'],
    ['anoniem', undefined, 'fails'],
    ['intimidatie', undefined, 'unknown'],
    ['na-advies', undefined, 'notApplicable'],
    ['bekend', 'fails', 'fails'],
    ['anoniem', 'fails', 'holds'],
    ['intimidatie', 'fails', 'unknown'],
    ['na-advies', 'fails', 'notApplicable'],
    ['free-text', undefined, 'freeText'],
  ])('on rule %s, %s', (rule, is, expected) => {
    const situation = on(ground(rule, is), [filing], '2026-04-09');
    expect([situation.groundAnswer('proef')?.status, situation.ground('proef')?.status, situation.ground('proef')?.verdict?.rule]).toEqual([expected, expected, rule === 'free-text' ? undefined : rule]);
  });

  test('that is none', () => {
    const situation = on({}, [filing], '2026-04-09');
    expect([situation.ground('weg'), situation.groundAnswer('weg'), on({}, [], '2026-04-09').groundTurn('weg')]).toEqual([undefined, undefined, undefined]);
  });

  const turnsOn = (events: readonly object[], of: string, changes: Changes = {}): CivilDate | undefined => {
    const turn = on(changes, events, '2026-04-09').groundTurn(of);
    return turn === undefined ? undefined : fromDay(turn);
  };

  test('changes by time only before the filing', () => {
    // Six months after 1 March are 1 September.
    const before = { type: 'onvrede.geuit', on: '2026-04-02', facts: { 'kennis-op': '2026-03-01', onderwerp: 'bejegening' } };
    expect([turnsOn([before], 'verjaard'), turnsOn([before], 'anders'), turnsOn([before], 'anoniem'), turnsOn([filing], 'verjaard')]).toEqual(['2026-09-02', undefined, undefined, undefined]);
    // Nor where the period runs on.
    const running = { 'rules/op-tijd/until': undefined };
    expect([turnsOn([before], 'verjaard', running), turnsOn([filing], 'verjaard', running)]).toEqual(['2026-09-02', undefined]);
  });
});

describe('a verdict', () => {
  const verdictOf = (rules: Changes, rule: string, date: CivilDate = '2026-04-09', events: readonly object[] = [filing], more: Partial<View> = {}) => on(Object.fromEntries(Object.entries(rules).map(([id, one]) => [`rules/${id}`, { ...base, ...(one as object) }])), events, date, more).verdict(rule);

  test('names its readings, and has nothing that it does not need', () => {
    expect(verdictOf({}, 'bekend')).toStrictEqual({ rule: 'bekend', status: 'holds', reason: 'negated', of: [{ rule: 'anoniem', status: 'fails', reason: 'identity-known', read: ['klager-bekend'], missing: [], cites: ['3'] }], read: ['klager-bekend'], missing: [], cites: ['3'] });
    expect(verdictOf({}, 'op-tijd').readings).toEqual(['L-1']);
    expect(verdictOf({}, 'intimidatie')).toStrictEqual({ rule: 'intimidatie', status: 'unknown', reason: 'information-missing', read: ['onderwerp'], missing: [missing('fact', 'onderwerp')], cites: ['2'] });
  });

  test('names what is missing once, by its kind and name', () => {
    const money = { ...base, kind: 'fact', fact: 'onderwerp', is: ['geld'] };
    const changes = { 'rules/over-geld': money, 'rules/samen': { ...base, kind: 'all', of: ['over-geld', 'intimidatie'] }, 'rules/gezegd': { ...base, kind: 'attribute', attribute: 'onderwerp', is: ['x'] }, 'rules/alles': { ...base, kind: 'all', of: ['over-geld', 'intimidatie', 'gezegd', 'eigen-personeel'] }, 'events/advies.gevraagd/attributes': { onderwerp: { type: 'text', label } } };
    const situation = on(changes, [filing], '2026-04-09', { act: { type: 'advies.gevraagd', on: '2026-04-09' } });
    expect(situation.verdict('samen').missing).toEqual([missing('fact', 'onderwerp')]);
    expect(situation.verdict('alles').missing).toEqual([missing('fact', 'onderwerp'), missing('attribute', 'onderwerp'), missing('fact', 'eigen-medewerker')]);
  });

  const period = (within: object) => ({ proef: { kind: 'limitation', from: { fact: 'kennis-op' }, within } });
  const known = (day: string) => [{ ...filing, facts: { 'kennis-op': day } }];

  test.each<[what: string, changes: Changes, within: object, day: string, changesOn: string | undefined]>([
    ['in days', {}, { days: 5 }, '2026-04-02', '2026-04-08'],
    // Friday and Saturday, and Tuesday to Thursday.
    ['in working days', {}, { workingDays: 5 }, '2026-04-02', '2026-04-10'],
    // To Monday 6 April, on which nobody works, and so to Tuesday.
    ['rolled', { roll: 'forward' }, { days: 4 }, '2026-04-02', '2026-04-08'],
    ['with its first day', { eventDay: 'included' }, { days: 5 }, '2026-04-02', '2026-04-07'],
  ])('changes after a period %s', (_what, changes, within, day, changesOn) => {
    expect(on({ ...changes, 'rules/proef': { ...base, ...period(within).proef } }, known(day), '2026-04-02').verdict('proef').changesOn).toBe(changesOn);
  });

  test('changes on a day that can be written, or not at all', () => {
    const of = (days: number) => verdictOf(period({ days }), 'proef', '9999-12-01', known('9999-12-01')).changesOn;
    expect([of(29), of(30)]).toEqual(['9999-12-31', undefined]);
  });

  test('of an act without an actor, a part or an act', () => {
    const rules = { 'door-bestuur': { kind: 'actor', is: ['bestuur'] } };
    expect([verdictOf(rules, 'door-bestuur').missing, verdictOf({}, 'deel-klacht').status]).toEqual([[missing('actor', 'by')], 'fails']);
    expect(verdictOf({}, 'deel-klacht', '2026-04-09', [filing], { act: { type: 'advies.gevraagd', on: '2026-04-09', part: 'a' } }).status).toBe('holds');
  });

  test('compares with the latest of that type, whatever came after it', () => {
    const rules = { 'zoals-ontvangen': { kind: 'attribute', attribute: 'vorm', is: { attribute: 'vorm', of: 'klacht.ontvangen' } } };
    const events = [{ ...filing, vorm: 'brief' }, confirmed];
    expect(verdictOf(rules, 'zoals-ontvangen', '2026-04-09', events, { act: { type: 'ontvangst.bevestigd', on: '2026-04-09', vorm: 'brief' } }).status).toBe('holds');
    expect(verdictOf(rules, 'zoals-ontvangen', '2026-04-09', events, { act: { type: 'ontvangst.bevestigd', on: '2026-04-09', vorm: 'e-mail' } }).status).toBe('fails');
  });
});

describe('a part of the complaint', () => {
  const inPart = { type: 'feiten.vastgesteld', on: '2026-04-08', part: 'geld', facts: { tevreden: true } };
  const satisfied = { 'rules/deel': { ...base, kind: 'part' }, 'rules/is-tevreden': { ...base, kind: 'fact', fact: 'tevreden', is: [true] }, 'duties/besluit/when': 'is-tevreden' };
  const opening = { ...satisfied, 'duties/besluit/whenAsOf': 'opening' };
  const act = { ...inPart, id: 'x', on: '2026-04-10' } as unknown as AnyEvent;

  test('is what an act is about; without an act nothing is', () => {
    const statusWith = (more: Partial<View>): string => on(satisfied, [filing], '2026-04-10', more).answer('deel').status;
    expect([statusWith({ act }), statusWith({ part: 'geld' }), statusWith({})]).toEqual(['holds', 'fails', 'fails']);
  });

  test('has facts of its own, which the condition of a duty as it was opened knows where no act is tried', () => {
    const statusWith = (changes: Changes, more: Partial<View>): string | undefined => on(changes, [filing, inPart], '2026-04-10', more).duty('besluit')?.status;
    expect([satisfied, opening].map((changes) => [{ act }, { part: 'geld' }, {}].map((more) => statusWith(changes, more)))).toEqual([
      ['open', 'open', 'undetermined'],
      ['undetermined', 'open', 'undetermined'],
    ]);
  });
});
