import { describe, expect, test } from 'vitest';
import { assess, openCase, type Assessment, type CivilDate } from '../../src/index.js';
import type { Regulation } from '../../src/regulation/regulation.js';
import { caseUnder, changed, valueOf } from './changed.js';

/**
 * What an assessment says, to the letter. One works from Tuesday to Saturday; 2 April 2026 is a Thursday, so that five working days end
 * on 9 April, six weeks on 14 May and eight weeks on 28 May. Ten days from then end on 12 April.
 */

const label = { nl: 'proef', en: 'trial' };

const rules = {
  'rules/kort': { kind: 'limitation', from: 'filing', within: { days: 10 }, label, cites: ['2'] },
  'rules/lang': { kind: 'not', of: 'kort', label, cites: ['2'] },
  // Does not hold for ten days; after that it depends on what the complaint is about.
  'rules/lang-en-intimidatie': { kind: 'all', of: ['lang', 'intimidatie'], label, cites: ['2'] },
  // Asks what the complaint is about for ten days; after that it asks nothing.
  'rules/kort-intimidatie': { kind: 'condition', when: 'kort', then: 'intimidatie', label, cites: ['2'] },
  // Holds for ten days; after that it depends on what the complaint is about, which nobody told.
  'rules/kort-of-intimidatie': { kind: 'any', of: ['kort', 'intimidatie'], label, cites: ['2'] },
};

const under = (places: Readonly<Record<string, unknown>>): Regulation => changed({ ...rules, ...places });

const filing = { type: 'klacht.ontvangen', on: '2026-04-02', by: 'klager', facts: { 'klager-bekend': true } };
const decided = { type: 'besluit.meegedeeld', on: '2026-05-12', by: 'bestuur', 'ontvangen-op': '2026-05-14' };

const seen = (regulation: Regulation, events: readonly object[], asOf: CivilDate): Assessment => valueOf(assess(regulation, caseUnder(regulation, events), asOf, { detail: 'dates' }));

const bevestiging = { id: 'bevestiging', instance: 'bevestiging#1', obligor: ['coordinator'], beneficiary: ['klager'], due: '2026-04-09', openedOn: '2026-04-02', provisional: false, soft: false, cites: ['4'], readings: [] };
const besluit = { id: 'besluit', instance: 'besluit#1', obligor: ['bestuur'], beneficiary: ['klager'], due: '2026-05-14', openedOn: '2026-04-02', provisional: false, soft: false, missing: [], cites: ['4'], readings: [] };

describe('duties', () => {
  test('a decision that is on its way: the rest ended with it, what it opened runs', () => {
    // From 2 April to 12 and 13 May are 40 and 41 days.
    expect(seen(under({}), [filing, decided], '2026-05-13').duties).toStrictEqual([
      { ...bevestiging, status: 'cancelled', breached: true, elapsedDays: 40, missing: [] },
      { ...besluit, status: 'open', breached: false, elapsedDays: 41 },
      { id: 'archivering', instance: 'archivering#1', obligor: ['coordinator'], beneficiary: ['bestuur'], status: 'open', due: '2026-05-13', breached: false, openedOn: '2026-05-12', elapsedDays: 1, provisional: false, soft: true, missing: [], cites: ['6'], readings: [] },
    ]);
  });

  test.each([
    ['in time', '2026-05-14', { status: 'met', metOn: '2026-05-14', breached: false, elapsedDays: 42 }],
    ['too late', '2026-05-15', { status: 'metLate', metOn: '2026-05-15', breached: true, elapsedDays: 43 }],
  ])('a decision that came %s', (_what, arrived, rest) => {
    expect(seen(under({}), [filing, { ...decided, 'ontvangen-op': arrived }], '2026-05-20').duties[1]).toStrictEqual({ ...besluit, ...rest });
  });

  test('what is not owed, or perhaps not, is not breached', () => {
    const first = (facts: object) => seen(under({}), [{ ...filing, facts }], '2026-05-01').duties[0];
    expect(first({ 'klager-bekend': false })).toStrictEqual({ ...bevestiging, status: 'notApplicable', breached: false, elapsedDays: 29, missing: [] });
    expect(first({})).toStrictEqual({ ...bevestiging, status: 'undetermined', breached: false, elapsedDays: 29, missing: [{ kind: 'fact', id: 'klager-bekend' }] });
    expect(first({ 'klager-bekend': true })).toStrictEqual({ ...bevestiging, status: 'overdue', breached: true, elapsedDays: 29, missing: [] });
  });

  test('the readings of an extension count once there is one', () => {
    const regulation = under({ 'duties/besluit/readings': ['L-1'], 'duties/besluit/extension/readings': ['L-3', 'L-1'] });
    const extension = { type: 'termijn.verlengd', on: '2026-05-01', by: 'bestuur', reden: 'meer onderzoek' };
    expect([[filing], [filing, extension]].map((events) => seen(regulation, events, '2026-05-01').duties[1]?.readings)).toEqual([['L-1'], ['L-1', 'L-3']]);
    const onlyExtension = under({ 'duties/besluit/extension/readings': ['L-3'] });
    expect(seen(onlyExtension, [filing, extension], '2026-05-01').duties[1]?.readings).toEqual(['L-3']);
  });

  test('one that does not apply turns on the day from which nobody knows whether it does', () => {
    const told = (asOf: CivilDate) => {
      const { duties, nextChangeOn } = seen(under({ 'duties/besluit/when': 'lang-en-intimidatie' }), [filing], asOf);
      return [duties.find(({ id }) => id === 'besluit')?.status, nextChangeOn];
    };
    expect(told('2026-04-10')).toEqual(['notApplicable', '2026-04-13']);
    // Eight weeks, the norm for the whole, end on 28 May.
    expect(told('2026-04-13')).toEqual(['undetermined', '2026-05-29']);
  });

  test('steps are told unless only dates are asked for', () => {
    const regulation = under({});
    const current = caseUnder(regulation, [filing, { ...decided, on: '2026-05-01' }]);
    const kinds = (detail?: 'full' | 'dates') => {
      const { duties, windows } = valueOf(assess(regulation, current, '2026-05-01', detail === undefined ? {} : { detail }));
      return [...duties, ...windows].map(({ steps }) => steps?.[0]?.kind);
    };
    const starts = ['start', 'start', 'start', 'start'];
    expect([kinds(), kinds('full'), kinds('dates')]).toEqual([starts, starts, [undefined, undefined, undefined, undefined]]);
  });
});

describe('windows', () => {
  const beroep = { id: 'beroep', instance: 'beroep#1', holder: ['klager'], until: '2026-06-02', openedOn: '2026-05-12', provisional: false, cites: ['5'] };

  test.each<[string, object, readonly string[]]>([
    ['on no reading', {}, []],
    ['on a reading', { 'windows/beroep/readings': ['L-2'] }, ['L-2']],
  ])('rest %s', (_what, places, readings) => {
    expect(seen(under({ ...places }), [filing, decided], '2026-05-20').windows).toStrictEqual([{ ...beroep, status: 'open', readings }]);
  });

  test('while one is open the case is not settled', () => {
    const regulation = under({
      'windows/uitleg': { label, right: label, holder: 'klager', within: { days: 5 }, exercisedBy: [{ event: 'advies.gevraagd' }], cites: ['5'] },
      'statechart/states/lopend/states/behandeling/states/onderzoek/on/besluit.meegedeeld/1/meta/windows': ['beroep', 'uitleg'],
    });
    const told = (asOf: CivilDate) => {
      const { windows, settled } = seen(regulation, [filing, decided], asOf);
      return [windows.map(({ id, status }) => `${id} ${status}`), settled];
    };
    expect(told('2026-05-17')).toEqual([['beroep open', 'uitleg open'], false]);
    expect(told('2026-05-18')).toEqual([['beroep open', 'uitleg lapsed'], false]);
    expect(told('2026-06-03')).toEqual([['beroep lapsed', 'uitleg lapsed'], true]);
  });
});

describe('reporting thresholds', () => {
  const until = { 'measures/doorlooptijd/until': { fact: 'had-kunnen-weten-op' } };
  const when = (rule: string) => ({ 'measures/doorlooptijd/when': rule });
  const from = { 'measures/doorlooptijd/from': { fact: 'kennis-op' } };
  const stop = (day: string) => ({ ...filing, facts: { ...filing.facts, 'had-kunnen-weten-op': day } });

  test.each<[string, object, readonly object[], CivilDate, string, CivilDate | null, CivilDate | null]>([
    ['run', {}, [filing], '2026-05-28', 'running', '2026-05-28', '2026-05-29'],
    ['are exceeded the day after', {}, [filing], '2026-05-29', 'exceeded', '2026-05-28', null],
    ['are met on the last day', {}, [filing, { ...decided, on: '2026-05-28', 'ontvangen-op': '2026-05-28' }], '2026-06-30', 'within', '2026-05-28', null],
    ['are not met on the day after', {}, [filing, { ...decided, on: '2026-05-29', 'ontvangen-op': '2026-05-29' }], '2026-06-30', 'exceeded', '2026-05-28', null],
    ['end on a day that is known already', until, [stop('2026-05-20')], '2026-05-16', 'running', '2026-05-28', '2026-05-20'],
    ['end too late on a day that is known already', until, [stop('2026-06-10')], '2026-05-16', 'running', '2026-05-28', '2026-05-29'],
    ['have ended', until, [stop('2026-05-16')], '2026-05-16', 'within', '2026-05-28', null],
    ['are measured for a while', when('kort'), [filing], '2026-04-10', 'running', '2026-05-28', '2026-04-13'],
    ['are not measured any more', when('kort'), [filing], '2026-04-13', 'notApplicable', null, '2026-05-15'],
    ['are not measured yet', when('lang'), [filing], '2026-04-10', 'notApplicable', null, '2026-04-13'],
    ['are perhaps measured', when('intimidatie'), [filing], '2026-04-10', 'undetermined', null, '2026-05-15'],
    ['are measured, and later perhaps', when('kort-of-intimidatie'), [filing], '2026-04-10', 'running', '2026-05-28', '2026-04-13'],
    ['are not measured, and later perhaps', when('lang-en-intimidatie'), [filing], '2026-04-10', 'notApplicable', null, '2026-04-13'],
    ['are not measured, for one reason and later another', when('kort-intimidatie'), [{ ...filing, facts: { ...filing.facts, onderwerp: 'bejegening' } }], '2026-04-10', 'notApplicable', null, '2026-05-15'],
    // Without a start there is nothing to measure, whether it should be or perhaps should be.
    ['have no start', from, [filing], '2026-04-10', 'undetermined', null, '2026-05-15'],
    ['have no start, and are measured for a while', { ...from, ...when('kort') }, [filing], '2026-04-10', 'undetermined', null, '2026-04-13'],
    ['have no start, and later are perhaps measured', { ...from, ...when('kort-of-intimidatie') }, [filing], '2026-04-10', 'undetermined', null, '2026-05-15'],
    // Eight weeks from 5 November are 31 December, the last day that there is.
    ['end on the last day', {}, [{ ...filing, on: '9999-11-05' }], '9999-12-25', 'running', '9999-12-31', null],
    ['end beyond the last day', {}, [{ ...filing, on: '9999-11-06' }], '9999-12-25', 'running', null, null],
  ])('%s', (_what, places, events, asOf, status, threshold, nextChangeOn) => {
    const assessed = seen(under({ ...places, 'findings/besluit-te-laat': undefined, 'windows/beroep/within': { days: 1 } }), events, asOf);
    expect([assessed.measures, assessed.nextChangeOn]).toStrictEqual([[{ id: 'doorlooptijd', status, threshold, cites: ['6'] }], nextChangeOn]);
  });
});

describe('findings', () => {
  const handling = { id: 'in-behandeling', source: 'regulation', cites: ['4'] };
  const finding = { label, cites: ['2'] };
  const onFiling = 'statechart/states/nieuw/on/klacht.ontvangen/0/meta/finding';
  const inquiry = 'statechart/states/lopend/states/behandeling/states/onderzoek/meta/cites';

  test.each<[string, object, readonly object[], CivilDate, readonly object[], CivilDate | null]>([
    ['of the state, with its clauses', { [inquiry]: ['4', '6'] }, [filing], '2026-04-10', [{ ...handling, cites: ['4', '6'] }], '2026-05-15'],
    ['of the state, on the clauses of the finding alone', { [inquiry]: undefined }, [filing], '2026-04-10', [handling], '2026-05-15'],
    ['of the state, with its readings', { 'findings/in-behandeling/readings': ['L-1'] }, [filing], '2026-04-10', [{ ...handling, readings: ['L-1'] }], '2026-05-15'],
    ['of the state, not yet', { 'findings/in-behandeling/when': { rule: 'lang', is: 'holds' } }, [filing], '2026-04-12', [], '2026-04-13'],
    ['of the state, once', { 'findings/in-behandeling/when': { rule: 'lang', is: 'holds' } }, [filing], '2026-04-13', [handling], '2026-05-15'],
    ['of the day, not yet', { 'findings/te-lang': { ...finding, when: { rule: 'lang', is: 'holds' } } }, [filing], '2026-04-12', [handling], '2026-04-13'],
    ['of the day', { 'findings/te-lang': { ...finding, when: { rule: 'lang', is: 'holds' } } }, [filing], '2026-04-13', [handling, { id: 'te-lang', source: 'regulation', cites: ['2'] }], '2026-05-15'],
    ['of the day, for either status', { 'findings/misschien': { ...finding, when: { rule: 'kort-of-intimidatie', is: ['holds', 'unknown'] } } }, [filing], '2026-04-12', [handling, { id: 'misschien', source: 'regulation', cites: ['2'] }], '2026-05-15'],
    ['of the day, for one status', { 'findings/misschien': { ...finding, when: { rule: 'kort-of-intimidatie', is: ['holds'] } } }, [filing], '2026-04-12', [handling, { id: 'misschien', source: 'regulation', cites: ['2'] }], '2026-04-13'],
    ['of an act, once', {}, [{ ...filing, facts: { 'klager-bekend': false } }], '2026-04-10', [{ id: 'anoniem', source: 'regulation', event: 'e1', on: '2026-04-02', cites: ['3'] }, handling], '2026-05-15'],
    ['of an act, not later', {}, [filing, { type: 'feiten.vastgesteld', on: '2026-04-10', facts: { 'klager-bekend': false } }], '2026-04-10', [handling], '2026-05-15'],
    [
      'of a transition, not later',
      { [onFiling]: 'stap-overgeslagen', 'findings/stap-overgeslagen/when': { rule: 'anoniem', is: 'holds' } },
      [filing, { type: 'feiten.vastgesteld', on: '2026-04-10', facts: { 'klager-bekend': false } }],
      '2026-04-10',
      [handling],
      '2026-05-15',
    ],
  ])('%s', (_what, places, events, asOf, findings, nextChangeOn) => {
    const assessed = seen(under({ ...places }), events, asOf);
    expect([assessed.findings, assessed.nextChangeOn]).toStrictEqual([findings, nextChangeOn]);
  });
});

describe('the next change', () => {
  // Six weeks from 18 and 19 November are 30 and 31 December.
  test.each([
    ['9999-11-18', '9999-12-31'],
    ['9999-11-19', null],
  ])('of a complaint of %s is on %s', (on, next) => {
    expect(seen(under({}), [{ ...filing, on }], '9999-12-20').nextChangeOn).toBe(next);
  });

  test('is of two on one day that day', () => {
    expect(seen(under({ 'duties/besluit/within': { weeks: 8 } }), [filing], '2026-04-10').nextChangeOn).toBe('2026-05-29');
  });

  test('is not that of a ground, which is tested on the day of filing', () => {
    const regulation = under({ 'grounds/kort': { label, rule: 'kort', cites: ['2'] } });
    const part = { type: 'feiten.vastgesteld', on: '2026-04-10', part: 'geld', facts: { onderwerp: 'geld' } };
    expect([[filing], [filing, part]].map((events) => seen(regulation, events, '2026-04-10').nextChangeOn)).toEqual(['2026-05-15', '2026-05-15']);
  });

  test('before the filing is that of a ground, for a part too', () => {
    // Six months from 2 October 2025 end on 2 April 2026.
    const known = (rest: object) => [{ type: 'onvrede.geuit', on: '2026-04-01', by: 'klager', facts: { 'kennis-op': '2025-10-02' }, ...rest }];
    expect([known({}), known({ part: 'geld' })].map((events) => seen(under({}), events, '2026-04-01').nextChangeOn)).toEqual(['2026-04-03', '2026-04-03']);
  });
});

test('a region that rests is closed, the case is not', () => {
  const regulation = under({ 'statechart/states/lopend/states/advisering/states/geen/tags': ['gesloten'] });
  const told = (...events: readonly object[]) => {
    const { phases, open } = seen(regulation, events, '2026-04-10');
    return [phases, open];
  };
  expect(told(filing)).toEqual([['behandeling'], true]);
  expect(told(filing, { type: 'klacht.ingetrokken', on: '2026-04-10', by: 'klager' })).toEqual([['gesloten'], false]);
});

test('a part that nobody decided on has no day on which somebody did', () => {
  const parts = seen(under({}), [filing, { type: 'feiten.vastgesteld', on: '2026-04-03', part: 'geld', facts: { onderwerp: 'geld' } }, { ...decided, part: 'bejegening', oordeel: 'gegrond' }], '2026-05-12').parts;
  expect(parts.map(({ grounds, ...rest }) => ({ ...rest, grounds: grounds.map(({ ground, status }) => `${ground} ${status}`) }))).toStrictEqual([
    { id: 'geld', fate: null, grounds: ['anders freeText', 'anoniem fails', 'geldvordering unknown', 'verjaard unknown'] },
    { id: 'bejegening', fate: 'gegrond', since: '2026-05-12', grounds: ['anders freeText', 'anoniem fails', 'geldvordering unknown', 'verjaard unknown'] },
  ]);
});

test('what is missing is told once, by its kind and name', () => {
  const regulation = under({ 'events/onvrede.geuit/attributes': { onderwerp: { type: 'text', label } }, 'rules/genoemd': { kind: 'attribute', attribute: 'onderwerp', is: ['x'], label, cites: ['3'] }, 'grounds/genoemd': { label, rule: 'genoemd', cites: ['3'] }, 'grounds/intimidatie': { label, rule: 'intimidatie', cites: ['3'] } });
  expect(valueOf(assess(regulation, openCase(regulation), '2026-04-01')).admissibility.missing).toEqual([
    { kind: 'fact', id: 'klager-bekend' },
    { kind: 'fact', id: 'onderwerp' },
    { kind: 'attribute', id: 'onderwerp' },
    { kind: 'fact', id: 'kennis-op' },
    { kind: 'fact', id: 'had-kunnen-weten-op' },
  ]);
});

test('a finding that a state names is told of that state, and only once', () => {
  const place = 'statechart/states/lopend/states/behandeling/states/onderzoek/meta';
  const toldOn = (asOf: CivilDate, changes: Readonly<Record<string, unknown>>) => seen(under(changes), [filing], asOf).findings.flatMap(({ id, cites }) => (id === 'besluit-te-laat' ? [cites] : []));
  expect(toldOn('2026-05-15', {})).toEqual([['4']]);
  expect(toldOn('2026-05-15', { [place]: { cites: ['6'], finding: 'besluit-te-laat' } })).toEqual([['4', '6']]);
  expect(toldOn('2026-05-14', { [place]: { cites: ['6'], finding: 'besluit-te-laat' } })).toEqual([]);
});

describe('before the filing, what a ground misses is less from the day on which time has decided part of it', () => {
  const since = { kind: 'limitation', from: { event: 'onvrede.geuit', pick: 'first' }, label, cites: ['2'] };
  const waiting = {
    // From 1 May fourteen days end on the 15th, thirty on the 31st and sixty on 30 June.
    'rules/veertien': { ...since, within: { days: 14 }, except: [{ when: 'eigen-personeel', within: { days: 30 } }] },
    'rules/een-van-beide': { kind: 'any', of: ['veertien', 'intimidatie'], label, cites: ['2'] },
    'rules/zestig': { ...since, within: { days: 14 }, except: [{ when: 'een-van-beide', within: { days: 60 } }] },
    // Turns on 21 May, of which nothing shows.
    'rules/twintig': { ...since, within: { days: 20 } },
    'rules/langer': { kind: 'not', of: 'twintig', label, cites: ['2'] },
    'rules/altijd': { kind: 'any', of: ['twintig', 'langer'], label, cites: ['2'] },
    'rules/beide': { kind: 'all', of: ['een-van-beide', 'altijd'], label, cites: ['2'] },
    'rules/zestig-met-omweg': { ...since, within: { days: 14 }, except: [{ when: 'beide', within: { days: 60 } }] },
    'rules/tien': { ...since, within: { days: 10 } },
  };
  const told = (rule: object | string, asOf: CivilDate) => {
    const regulation = under({ ...waiting, ...(typeof rule === 'string' ? {} : { 'rules/gevraagd': { label, cites: ['2'], ...rule } }), grounds: { gevraagd: { label, rule: typeof rule === 'string' ? rule : 'gevraagd', cites: ['2'] } } });
    const current = caseUnder(regulation, [{ type: 'onvrede.geuit', on: '2026-05-01', facts: { 'klager-bekend': true } }]);
    const { nextChangeOn, admissibility } = valueOf(assess(regulation, current, asOf));
    return [admissibility.grounds[0]?.status, admissibility.missing.map(({ id }) => id), nextChangeOn];
  };
  const known = { kind: 'exclusion', fact: 'klager-bekend', is: [true] };

  test.each<[what: string, rule: object | string, status: string]>([
    ['of a rule that is not known', 'zestig', 'unknown'],
    ['of one of its exceptions, where something else decides it', { ...known, except: ['zestig', 'bekend'] }, 'fails'],
    ['whatever else turns on the way without showing', { ...known, except: ['zestig-met-omweg', 'tien'] }, 'unknown'],
  ])('%s', (_what, rule, status) => {
    const missing = (...ids: readonly string[]) => (status === 'fails' ? [] : ids);
    expect(told(rule, '2026-05-16')).toEqual([status, missing('eigen-medewerker', 'onderwerp'), '2026-06-01']);
    expect(told(rule, '2026-06-01')).toEqual([status, missing('onderwerp'), '2026-07-01']);
  });
});

test('a question about a day before the last event names the day that it is about', () => {
  const regulation = under({});
  expect(assess(regulation, caseUnder(regulation, [filing]), '2026-04-01')).toStrictEqual({ ok: false, issues: [{ code: 'as-of-before-last-event', path: ['asOf'], data: { asOf: '2026-04-01', last: '2026-04-02' } }] });
});
