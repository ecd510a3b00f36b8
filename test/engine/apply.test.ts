import { describe, expect, test } from 'vitest';
import { applyEvent, openCase, replay, type AnyEvent, type Case, type Result } from '../../src/index.js';
import { applyToCase } from '../../src/engine/apply.js';
import { compiledOf, type Regulation } from '../../src/regulation/regulation.js';
import { caseUnder, changed, valueOf } from '../facade/changed.js';

/** What one event makes of a case of Buurthulp, or why it is refused. 2 April 2026 is a Thursday. */

type Changes = Readonly<Record<string, unknown>>;

const label = { nl: 'proef', en: 'trial' };
const base = { label, cites: ['1'] };
const filing = { type: 'klacht.ontvangen', on: '2026-04-02', by: 'klager', facts: { 'klager-bekend': true, onderwerp: 'bejegening', 'kennis-op': '2026-03-01' } };
const confirmed = { type: 'ontvangst.bevestigd', on: '2026-04-07', by: 'coordinator' };
const decided = { type: 'besluit.meegedeeld', on: '2026-04-09', oordeel: 'gegrond', 'ontvangen-op': '2026-04-10' };
const withdrawn = { type: 'klacht.ingetrokken', on: '2026-04-09' };
const informed = { type: 'feiten.vastgesteld', on: '2026-04-20', facts: { tevreden: true } };
const plain = changed({});

const then = (regulation: Regulation, before: Case, event: object, tolerate = false): Result<Case> => applyEvent(regulation, before, event as AnyEvent, { tolerate });

const issuesOf = (result: Result<Case>): unknown => (result.ok ? 'taken' : result.issues);

/** A case under a change of Buurthulp, and the same after one more event. */
const around = (changes: Changes, events: readonly object[], event: object): readonly [before: Case, after: Case] => {
  const regulation = changed(changes);
  const before = caseUnder(regulation, events);
  return [before, valueOf(then(regulation, before, event))];
};

test('an event that is tried by who uses it again stays as it was', () => {
  const event = { ...filing };
  expect([applyToCase(compiledOf(plain), openCase(plain), event as unknown as AnyEvent).ok, event]).toStrictEqual([true, filing]);
});

describe('names', () => {
  const ids = (...named: readonly (string | undefined)[]) => caseUnder(plain, [filing, informed, informed, informed].slice(0, named.length).map((event, index) => ({ ...event, ...(named[index] === undefined ? {} : { id: named[index] }), on: '2026-04-02' }))).log.map(({ event }) => event.id);

  test.each([
    [[undefined, undefined], ['e1', 'e2']],
    [['eerste', undefined, undefined], ['eerste', 'e2', 'e3']],
    [['e2', undefined, undefined], ['e2', 'e3', 'e4']],
    [['e3', undefined, undefined, undefined], ['e3', 'e2', 'e4', 'e5']],
  ])('events named %j are %j in the log', (given, expected) => {
    expect(ids(...given)).toEqual(expected);
    // One by one, on a case that somebody else may hold too, it is the same.
    const one = given.reduce((current, id, index) => valueOf(then(plain, current, { ...(index === 0 ? filing : informed), on: '2026-04-02', ...(id === undefined ? {} : { id }) })), openCase(plain));
    expect(one.log.map(({ event }) => event.id)).toEqual(expected);
  });

  const before = caseUnder(plain, [{ ...filing, id: 'brief-1' }, { ...confirmed, id: 'brief-2' }]);

  test('the same event again changes nothing, in whatever order it tells its content', () => {
    const { facts, by, on, type } = filing;
    const result = then(plain, before, { facts: Object.fromEntries(Object.entries(facts).reverse()), by, on, id: 'brief-1', type });
    expect(result.ok && result.value === before).toBe(true);
    expect(valueOf(replay(plain, [{ ...filing, id: 'a' }, { ...filing, id: 'a' }] as readonly AnyEvent[])).log).toHaveLength(1);
  });

  test.each([{ by: 'bestuur' }, { on: '2026-04-03' }, { type: 'onvrede.geuit' }])('under a name that is taken another content is refused: %j', (other) => {
    expect(issuesOf(then(plain, before, { ...filing, id: 'brief-1', ...other }))).toStrictEqual([{ code: 'event-id-conflict', path: ['id'], data: { id: 'brief-1' } }]);
  });

  test('so it is in a list', () => {
    const replayed = replay(plain, [{ ...filing, id: 'a' }, { ...confirmed, id: 'a' }] as readonly AnyEvent[]);
    expect(issuesOf(replayed)).toStrictEqual([{ code: 'event-id-conflict', path: [1, 'id'], data: { id: 'a' } }]);
  });
});

describe('what is refused', () => {
  const two = { 'statechart/states/lopend/states/advisering/states/geen/on/advies.gevraagd': { meta: { cites: ['1'], opens: ['advies'] } } };

  test.each<[what: string, changes: Changes, events: readonly object[], event: object, issue: object]>([
    ['before the last event', {}, [filing], { ...confirmed, on: '2026-04-01' }, { code: 'event-out-of-order', path: ['on'], data: { on: '2026-04-01', last: '2026-04-02' } }],
    ['by somebody else', {}, [filing], { ...withdrawn, by: 'bestuur' }, { code: 'actor-not-permitted', path: ['by'], data: { event: 'klacht.ingetrokken', by: 'bestuur', permitted: ['klager'] }, cites: [] }],
    ['by somebody else, with the clause', { 'events/klacht.ingetrokken/cites': ['1'] }, [filing], { ...withdrawn, by: 'bestuur' }, { code: 'actor-not-permitted', path: ['by'], data: { event: 'klacht.ingetrokken', by: 'bestuur', permitted: ['klager'] }, cites: ['1'] }],
    ['on a duty that was never there', {}, [filing], { ...confirmed, duty: 'advies' }, { code: 'duty-not-open', path: ['duty'], data: { duty: 'advies' } }],
    ['on a duty that was met', {}, [filing, confirmed], { ...confirmed, duty: 'bevestiging#1' }, { code: 'duty-not-open', path: ['duty'], data: { duty: 'bevestiging#1' } }],
    ['on a duty that was cancelled', {}, [filing, withdrawn], { ...confirmed, on: '2026-04-09', duty: 'bevestiging' }, { code: 'duty-not-open', path: ['duty'], data: { duty: 'bevestiging' } }],
    ['on an instance that is not there', two, [filing, { type: 'advies.gevraagd', on: '2026-04-03' }], { type: 'advies.uitgebracht', on: '2026-04-07', duty: 'advies#2' }, { code: 'duty-not-open', path: ['duty'], data: { duty: 'advies#2' } }],
    ['nowhere known', {}, [filing], { type: 'onvrede.geuit', on: '2026-04-03' }, { code: 'event-not-provided-for', data: { event: 'onvrede.geuit', state: ['lopend.advisering.geen', 'lopend.behandeling.onderzoek'] } }],
    ['on what nobody owes', {}, [filing, confirmed], { ...confirmed, on: '2026-04-08' }, { code: 'event-not-provided-for', data: { event: 'ontvangst.bevestigd', state: ['lopend.advisering.geen', 'lopend.behandeling.onderzoek'] } }],
    ['by another than who owes it', {}, [filing], { ...confirmed, by: 'bestuur' }, { code: 'discharge-by-wrong-actor', path: ['by'], data: { duty: 'bevestiging', by: 'bestuur', permitted: ['coordinator'] } }],
    ['by nobody knows who', {}, [filing], { ...confirmed, by: undefined }, { code: 'facts-missing', data: { event: 'ontvangst.bevestigd', missing: [{ kind: 'actor', id: 'by' }] } }],
    ['only to tell, when all is over', {}, [filing, { ...confirmed, on: '2026-04-02' }, { ...withdrawn, on: '2026-04-02' }, { type: 'dossier.gearchiveerd', on: '2026-04-02' }], informed, { code: 'event-not-provided-for', data: { event: 'feiten.vastgesteld', state: ['ingetrokken'] } }],
    ['only to tell, of an event that does not only tell', { 'events/feiten.vastgesteld/informs': undefined }, [filing], informed, { code: 'event-not-provided-for', data: { event: 'feiten.vastgesteld', state: ['lopend.advisering.geen', 'lopend.behandeling.onderzoek'] } }],
    // Three weeks after 9 April are 30 April.
    ['only to tell, after the last day of the last right', {}, [filing, decided, { type: 'dossier.gearchiveerd', on: '2026-04-10' }], { ...informed, on: '2026-05-01' }, { code: 'event-not-provided-for', data: { event: 'feiten.vastgesteld', state: ['besloten'] } }],
  ])('%s', (_what, changes, events, event, issue) => {
    const regulation = changed(changes);
    expect(issuesOf(then(regulation, caseUnder(regulation, events), event))).toStrictEqual([issue]);
  });

  test('a guard that says no is told with what it found', () => {
    const result = then(plain, caseUnder(plain, [filing]), { type: 'klacht.afgewezen', on: '2026-04-03', grond: 'geldvordering' });
    expect(issuesOf(result)).toMatchObject([{ code: 'guard-refuses', data: { event: 'klacht.afgewezen', rule: 'deel-klacht' } }, { code: 'guard-refuses', data: { event: 'klacht.afgewezen', rule: 'geldvordering' } }]);
  });
});

describe('what is tolerated is recorded with a finding, moves nothing and makes its facts known', () => {
  const found = (about: string, cites: readonly string[] = []) => [{ id: 'event-not-provided-for', source: 'engine', event: 'e2', on: '2026-04-09', cites, about }];

  test.each<[what: string, event: object, findings: readonly object[]]>([
    ['nowhere known', { type: 'onvrede.geuit', on: '2026-04-09', by: 'klager' }, found('event-not-provided-for')],
    ['by somebody else', { ...withdrawn, by: 'bestuur' }, found('actor-not-permitted', ['1'])],
    ['on a duty that is not there', { ...confirmed, on: '2026-04-09', duty: 'advies' }, found('duty-not-open')],
    ['by another than who owes it', { ...confirmed, on: '2026-04-09', by: 'bestuur' }, found('discharge-by-wrong-actor')],
    ['refused by a guard', { type: 'klacht.afgewezen', on: '2026-04-09', grond: 'geldvordering', by: 'bestuur' }, found('guard-refuses', ['4', '3'])],
  ])('%s', (_what, event, findings) => {
    const regulation = changed({ 'events/klacht.ingetrokken/cites': ['1'] });
    const before = caseUnder(regulation, [filing]);
    const told = { ...event, id: 'e2', facts: { tevreden: false } };
    expect(valueOf(then(regulation, before, told, true))).toStrictEqual({ ...before, facts: { ...before.facts, tevreden: false }, findings: [...before.findings, ...findings], log: [...before.log, { event: told, tolerated: true }] });
    expect(before.log).toHaveLength(1);
    expect(caseUnder(regulation, [filing, told], true).findings).toEqual([...before.findings, ...findings]);
  });

  test('what takes a fact to decide is not tolerated', () => {
    expect(then(plain, caseUnder(plain, [filing]), { ...confirmed, by: undefined }, true).ok).toBe(false);
    expect(then(plain, caseUnder(plain, [{ ...filing, facts: {} }]), { type: 'klacht.afgewezen', on: '2026-04-09', grond: 'geldvordering' }, true).ok).toBe(false);
  });

  test('what an extension said of itself is not found of one that was tolerated', () => {
    const regulation = changed({ 'statechart/states/lopend/states/behandeling/states/onderzoek/on/termijn.verlengd': [{ guard: { type: 'intimidatie', params: { is: 'holds' } } }] });
    expect(caseUnder(regulation, [filing, { type: 'termijn.verlengd', on: '2026-04-09', by: 'bestuur' }], true).findings.map(({ id }) => id)).toEqual(['event-not-provided-for']);
  });
});

describe('facts', () => {
  test.each<[what: string, event: object, facts: object, parts: object]>([
    ['of the case', { facts: { onderwerp: 'geld', tevreden: false } }, { ...filing.facts, onderwerp: 'geld', tevreden: false }, {}],
    ['of a part', { part: 'a', facts: { onderwerp: 'geld' } }, filing.facts, { a: { facts: { onderwerp: 'geld' } } }],
    ['of nothing: the part is there', { part: 'a' }, filing.facts, { a: { facts: {} } }],
    ['of nothing at all', {}, filing.facts, {}],
  ])('%s', (_what, event, facts, parts) => {
    const [before, after] = around({}, [filing], { type: 'feiten.vastgesteld', on: '2026-04-09', id: 'x', ...event });
    expect(after).toStrictEqual({ ...before, facts, parts, log: [...before.log, { event: { type: 'feiten.vastgesteld', on: '2026-04-09', id: 'x', ...event } }] });
  });

  test('a part keeps what was known of it, and another is not touched', () => {
    const tell = (part: string, facts: object) => ({ type: 'feiten.vastgesteld', on: '2026-04-09', part, facts });
    const [, after] = around({}, [filing, tell('a', { onderwerp: 'geld', tevreden: true }), tell('b', { onderwerp: 'intimidatie' })], tell('a', { tevreden: false }));
    expect(after.parts).toStrictEqual({ a: { facts: { onderwerp: 'geld', tevreden: false } }, b: { facts: { onderwerp: 'intimidatie' } } });
    expect(after.facts).toEqual(filing.facts);
  });

  test.each<[what: string, events: readonly object[], on: string]>([
    ['while the case is open', [filing], '2026-04-09'],
    ['while a duty is open', [filing, withdrawn], '2026-04-20'],
    // Three weeks after 9 April: 30 April is the last day.
    ['while a right can be used', [filing, decided, { type: 'dossier.gearchiveerd', on: '2026-04-10' }], '2026-04-30'],
  ])('are told %s', (_what, events, on) => {
    expect(around({}, events, { ...informed, on })[1].facts).toMatchObject({ tevreden: true });
  });
});

describe('an act by whom', () => {
  test('where the regulation names one only, it is that one, and the log says no more than was told', () => {
    const [, after] = around({ 'duties/besluit/dischargedBy': [{ event: 'besluit.meegedeeld', by: ['bestuur'] }] }, [filing], { ...decided, id: 'b' });
    expect(after.duties.find(({ duty }) => duty === 'besluit')?.met).toEqual({ event: 'b', on: '2026-04-10' });
    expect(after.log[1]).toStrictEqual({ event: { ...decided, id: 'b' } });
  });

  test('a duty met by the wrong one is a finding where the act does something else', () => {
    const [before, after] = around({ 'duties/bevestiging/dischargedBy': [{ event: 'besluit.meegedeeld', by: ['coordinator'] }] }, [filing], { ...decided, id: 'b' });
    expect(after.findings).toStrictEqual([...before.findings, { id: 'discharge-by-wrong-actor', source: 'engine', event: 'b', on: '2026-04-09', cites: ['4'], about: 'bevestiging' }]);
    expect(after.state).toEqual(['besloten']);
  });
});

describe('duties and windows', () => {
  const stamp = { event: 'x', on: '2026-04-09' };
  const opened = { event: 'e1', on: '2026-04-02' };

  test('a filing opens what it opens', () => {
    expect(caseUnder(plain, [filing])).toMatchObject({ filed: opened, state: ['lopend.advisering.geen', 'lopend.behandeling.onderzoek'], windows: [] });
    expect(caseUnder(plain, [filing]).duties).toStrictEqual([{ id: 'bevestiging#1', duty: 'bevestiging', opened }, { id: 'besluit#1', duty: 'besluit', opened }]);
  });

  test('closing cancels what is open, but for what it opens itself', () => {
    const [before, after] = around({}, [filing, confirmed], { ...withdrawn, id: 'x' });
    expect(after).toStrictEqual({
      ...before,
      state: ['ingetrokken'],
      duties: [{ id: 'bevestiging#1', duty: 'bevestiging', opened, met: { event: 'e2', on: '2026-04-07' } }, { id: 'besluit#1', duty: 'besluit', opened, cancelled: stamp }, { id: 'archivering#1', duty: 'archivering', opened: stamp, atClosing: true }],
      log: [...before.log, { event: { ...withdrawn, id: 'x' } }],
    });
  });

  test('closing leaves what survives it', () => {
    const [, after] = around({ 'duties/besluit/afterClosing': 'survives' }, [filing], { ...withdrawn, id: 'x' });
    expect(after.duties.map(({ id, cancelled }) => [id, cancelled?.event])).toEqual([['bevestiging#1', 'x'], ['besluit#1', undefined], ['archivering#1', undefined]]);
  });

  test('a decision meets its duty and opens a right', () => {
    const [before, after] = around({}, [filing], { ...decided, id: 'x' });
    expect(after.duties[1]).toStrictEqual({ id: 'besluit#1', duty: 'besluit', opened, met: { event: 'x', on: '2026-04-10' } });
    expect(after.windows).toStrictEqual([{ id: 'beroep#1', window: 'beroep', opened: stamp }]);
    expect(before.windows).toEqual([]);
  });

  const appeal = { type: 'beroep.ingesteld', on: '2026-04-20', id: 'y' };

  test('a right that is used reopens, with second instances', () => {
    const [, after] = around({}, [filing, { ...decided, id: 'x' }], appeal);
    expect(after.state).toEqual(['lopend.advisering.geen', 'lopend.behandeling.onderzoek']);
    expect(after.windows).toStrictEqual([{ id: 'beroep#1', window: 'beroep', opened: stamp, exercised: { event: 'y', on: '2026-04-20' } }]);
    // The acknowledgement is owed once only, and archiving no more.
    expect(after.duties.map(({ id, cancelled, met }) => [id, cancelled?.event, met?.event])).toEqual([['bevestiging#1', 'x', undefined], ['besluit#1', undefined, 'x'], ['archivering#1', 'y', undefined], ['besluit#2', undefined, undefined]]);
  });

  test('a transition closes what it says and leaves what was met', () => {
    const [, after] = around({}, [filing, decided, { type: 'dossier.gearchiveerd', on: '2026-04-10', id: 'd' }], appeal);
    expect(after.duties.find(({ duty }) => duty === 'archivering')).not.toHaveProperty('cancelled');
  });

  test('a duty that is owed once comes back only as the text lets it', () => {
    const bare = caseUnder(changed({ 'duties/bevestiging/once': undefined }), [filing, decided, appeal]).duties.map(({ id }) => id);
    expect(bare).toEqual(['bevestiging#1', 'besluit#1', 'archivering#1', 'bevestiging#2', 'besluit#2']);
  });

  test('a duty that is owed again only where it lapsed does not come back once it was met', () => {
    expect(caseUnder(changed({ 'duties/bevestiging/once': 'unless-lapsed' }), [filing, confirmed, decided, appeal]).duties.filter(({ duty }) => duty === 'bevestiging')).toHaveLength(1);
  });

  test('a duty that the same act opens and meets', () => {
    const on = 'statechart/states/lopend/on/klacht.ingetrokken/meta';
    const [, after] = around({ [on]: { opens: ['archivering'], opensMet: ['advies', 'besluit'] } }, [filing], { ...withdrawn, id: 'x' });
    expect(after.duties.slice(2)).toStrictEqual([
      { id: 'archivering#1', duty: 'archivering', opened: stamp, atClosing: true },
      { id: 'advies#1', duty: 'advies', opened: stamp, atClosing: true, met: stamp },
      { id: 'besluit#2', duty: 'besluit', opened: stamp, atClosing: true, met: stamp },
    ]);
    // A decision counts from the day on which it arrives, and this letter does not say when.
    expect(after.findings.filter(({ event }) => event === 'x')).toStrictEqual([{ id: 'receipt-not-recorded', source: 'engine', event: 'x', on: '2026-04-09', cites: ['4'], about: 'besluit#2' }]);
  });

  test('a transition closes the rights it names, those that are open', () => {
    const advised = 'statechart/states/besloten/on/advies.gevraagd';
    const changes = { [advised]: { meta: { cites: ['1'], closesWindows: ['beroep'] } } };
    const ask = { type: 'advies.gevraagd', id: 'a' };
    expect(around(changes, [filing, decided], { ...ask, on: '2026-04-30' })[1].windows[0]?.closed).toEqual({ event: 'a', on: '2026-04-30' });
    const [before, late] = around(changes, [filing, decided], { ...ask, on: '2026-05-01' });
    expect(late.windows).toEqual(before.windows);
    const other = { ...changes, 'windows/bezwaar': { ...(plain.definition.windows['beroep'] as object), exercisedBy: [{ event: 'advies.uitgebracht' }] }, 'statechart/states/lopend/states/behandeling/states/onderzoek/on/besluit.meegedeeld/1/meta/windows': ['beroep', 'bezwaar', 'beroep'] };
    expect(around(other, [filing, decided], { ...ask, on: '2026-04-30' })[1].windows.map(({ id, closed }) => [id, closed?.event])).toEqual([['beroep#1', 'a'], ['bezwaar#1', undefined]]);
  });

  test('the same right again is a second one', () => {
    const { windows } = caseUnder(plain, [filing, decided, appeal, { ...decided, on: '2026-05-01' }]);
    expect(windows.map(({ id, opened: { on } }) => [id, on])).toEqual([['beroep#1', '2026-04-09'], ['beroep#2', '2026-05-01']]);
  });
});

describe('a decline', () => {
  const declined = { type: 'klacht.afgewezen', on: '2026-04-09', id: 'x', grond: 'geldvordering' };
  const money = { ...filing, facts: { ...filing.facts, onderwerp: 'geld', 'eigen-medewerker': false } };
  const decline = { event: 'x', on: '2026-04-09', ground: 'geldvordering' };

  test('keeps the verdict on its ground', () => {
    const [, after] = around({}, [money], declined);
    expect(after.state).toEqual(['afgewezen']);
    expect(after.declines).toMatchObject([{ ...decline, status: 'holds', verdict: { rule: 'geldvordering', status: 'holds' } }]);
    expect(Object.keys(after.declines[0] ?? {})).toEqual(['event', 'on', 'ground', 'status', 'verdict']);
    expect(after.findings.map(({ id }) => id)).toEqual([]);
  });

  test('has none on a ground in free text', () => {
    const [, after] = around({}, [money], { ...declined, grond: 'anders', motivering: 'het is al opgelost' });
    expect(after.declines).toStrictEqual([{ ...decline, ground: 'anders', status: 'freeText' }]);
  });

  test('of a part ends that part', () => {
    const [before, after] = around({}, [money], { ...declined, part: 'a' });
    expect(after.declines).toMatchObject([{ ...decline, part: 'a', status: 'holds' }]);
    expect(after.parts).toStrictEqual({ a: { facts: {}, fate: { event: 'x', on: '2026-04-09', is: 'klacht.afgewezen' } } });
    expect(after.state).toEqual(before.state);
  });

  test('of a part on a ground that does not hold is a finding and ends nothing', () => {
    const [before, after] = around({}, [filing], { ...declined, part: 'a' });
    expect(after.declines).toMatchObject([{ ...decline, part: 'a', status: 'fails', verdict: { status: 'fails' } }]);
    expect(after.findings).toStrictEqual([...before.findings, { id: 'ground-does-not-hold', source: 'engine', event: 'x', on: '2026-04-09', cites: ['3'], about: 'geldvordering' }]);
    expect(after.parts).toStrictEqual({ a: { facts: {} } });
  });

  test('a second one is kept beside the first', () => {
    const [, after] = around({}, [money, { ...declined, id: 'w', part: 'a' }], { ...declined, part: 'b' });
    expect(after.declines.map(({ event, part }) => [event, part])).toEqual([['w', 'a'], ['x', 'b']]);
  });

  test('without a ground there is none', () => {
    const [, after] = around({ 'events/klacht.afgewezen/attributes/grond/required': undefined }, [money], { type: 'klacht.afgewezen', on: '2026-04-09', part: 'a' });
    expect(after.declines).toEqual([]);
  });
});

describe('the fate of a part', () => {
  const outcome = (type: string): Changes => ({ 'events/besluit.meegedeeld/fate': { attribute: 'uitkomst' }, 'events/besluit.meegedeeld/attributes/uitkomst': { label, type } });

  test.each<[what: string, changes: Changes, event: object, fate: string | undefined]>([
    ['what the act decides', {}, { part: 'a' }, 'gegrond'],
    ['nothing decided', {}, { part: 'a', oordeel: undefined }, undefined],
    ['the act itself', { 'events/besluit.meegedeeld/fate': true }, { part: 'a' }, 'besluit.meegedeeld'],
    ['an act that ends no part', { 'events/besluit.meegedeeld/fate': undefined }, { part: 'a' }, undefined],
    ['yes or no', outcome('boolean'), { part: 'a', uitkomst: false }, 'false'],
    ['what is no word', outcome('duration'), { part: 'a', uitkomst: { weeks: 2 } }, undefined],
  ])('%s', (_what, changes, event, fate) => {
    const [, after] = around(changes, [filing, { ...informed, on: '2026-04-02', part: 'b' }], { ...decided, id: 'x', ...event });
    expect(after.parts).toStrictEqual({ a: { facts: {}, ...(fate === undefined ? {} : { fate: { event: 'x', on: '2026-04-09', is: fate } }) }, b: { facts: { tevreden: true } } });
  });

  test('of the whole there is none', () => {
    expect(around({}, [filing, { ...informed, on: '2026-04-02', part: 'b' }], decided)[1].parts).toStrictEqual({ b: { facts: { tevreden: true } } });
    expect(around({ 'events/besluit.meegedeeld/fate': true }, [filing], decided)[1].parts).toEqual({});
  });
});

describe('findings of the regulation', () => {
  const at = (more: object) => ({ ...base, cites: ['6'], at: ['advies.gevraagd'], ...more });
  const asked = { type: 'advies.gevraagd', on: '2026-04-03', id: 'x' };
  const given = { id: 'raar', source: 'regulation', event: 'x', on: '2026-04-03', cites: ['6'] };
  const transition = 'statechart/states/lopend/states/advisering/states/geen/on/advies.gevraagd/meta/finding';

  test.each<[what: string, changes: Changes, event: object, findings: readonly object[]]>([
    ['at an act', { 'findings/raar': at({}) }, {}, [given]],
    ['of another act', { 'findings/raar': at({ at: ['advies.uitgebracht'] }) }, {}, []],
    ['with what it rests on, about the part', { 'findings/raar': at({ readings: ['L-1'] }) }, { part: 'a' }, [{ ...given, readings: ['L-1'], about: 'a' }]],
    ['at a transition', { 'findings/raar': { ...base, cites: ['6'] }, [transition]: 'raar' }, {}, [given]],
    ['at both, once', { 'findings/raar': at({}), [transition]: ['raar'] }, {}, [given]],
    ['under a rule', { 'findings/raar': at({ when: { rule: 'bekend', is: 'holds' } }) }, {}, [given]],
    ['not against a rule', { 'findings/raar': at({ when: { rule: 'bekend', is: 'fails' } }) }, {}, []],
    ['under one of several answers', { 'findings/raar': at({ when: { rule: 'eigen-personeel', is: ['holds', 'unknown'] } }) }, {}, [given]],
    ['at a transition, not against its rule', { 'findings/raar': { ...base, when: { rule: 'bekend', is: 'fails' } }, [transition]: 'raar' }, {}, []],
    ['two, those of the transition first', { 'findings/aardig': at({}), 'findings/raar': { ...base, cites: ['6'] }, [transition]: 'raar' }, {}, [given, { ...given, id: 'aardig' }]],
  ])('%s', (_what, changes, event, findings) => {
    const [before, after] = around(changes, [filing], { ...asked, ...event });
    expect(after.findings).toStrictEqual([...before.findings, ...findings]);
  });

  test('stand before those of the engine, after those that were there', () => {
    const anonymous = { ...filing, facts: { 'klager-bekend': false } };
    const [before, after] = around({ 'findings/raar': at({ at: ['termijn.verlengd'] }) }, [anonymous], { type: 'termijn.verlengd', on: '2026-04-03', by: 'bestuur', id: 'x' });
    expect([before, after].map(({ findings }) => findings.map(({ id }) => id))).toEqual([['anoniem'], ['anoniem', 'raar', 'extension-without-reason']]);
  });
});

test('a case that is not filed says nothing of a filing', () => {
  const [before, after] = around({}, [], { type: 'onvrede.geuit', on: '2026-04-01', by: 'klager', id: 'x' });
  expect(after).toStrictEqual({ ...before, log: [{ event: { type: 'onvrede.geuit', on: '2026-04-01', by: 'klager', id: 'x' } }] });
});

test('an act that anybody may do is taken from anybody', () => {
  expect(around({}, [filing], { ...informed, by: 'bestuur' })[1].log).toHaveLength(2);
});

test('an event that changes little leaves the rest as it is', () => {
  const [before, after] = around({}, [filing], { ...informed, on: '2026-04-09' });
  expect(after.duties === before.duties && after.windows === before.windows && after.findings === before.findings && after.declines === before.declines && after.parts === before.parts).toBe(true);
});
