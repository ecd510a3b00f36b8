import { describe, expect, test } from 'vitest';
import { applyEvent, assess, nextEvents, openCase, replay, type AnyEvent, type CivilDate } from '../../src/index.js';
import { loadRegulation } from '../../src/regulation/index.js';
import type { Regulation } from '../../src/regulation/regulation.js';
import { buurthulp } from '../regulation/buurthulp.js';

/** Where the reference interpreter and the engine once gave different answers. All dates are worked out by hand. */

const base = { label: { nl: 'proef', en: 'trial' }, cites: ['1'] };

const changed = (paths: Readonly<Record<string, unknown>>): Regulation => {
  const draft = JSON.parse(JSON.stringify(buurthulp)) as Record<string, unknown>;
  for (const [path, value] of Object.entries(paths)) {
    const keys = path.split('/');
    const last = keys.pop() as string;
    let node = draft;
    for (const key of keys) node = node[key] as Record<string, unknown>;
    node[last] = value;
  }
  const loaded = loadRegulation(draft);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
  return loaded.value;
};

const seen = (regulation: Regulation, asOf: CivilDate, ...events: readonly Record<string, unknown>[]) => {
  const made = replay(regulation, events as unknown as readonly AnyEvent[]);
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  const assessed = assess(regulation, made.value, asOf);
  if (!assessed.ok) throw new Error(JSON.stringify(assessed.issues));
  return assessed.value;
};

const filing = { type: 'klacht.ontvangen', on: '2026-04-02', facts: { 'klager-bekend': true, onderwerp: 'bejegening', 'kennis-op': '2026-03-01' } };
const plain = buurthulp as unknown as Regulation;
const verdictOf = (answer: ReturnType<typeof seen>, ground: string) => answer.admissibility.grounds.find((candidate) => candidate.ground === ground)?.verdict;

test('a period whose exception is not known is decided by time once the longest has lapsed', () => {
  // Six months from 2 October 2025 are over; two years end on 2 October 2027.
  const answer = seen(plain, '2026-05-01', { type: 'onvrede.geuit', on: '2026-05-01', facts: { 'kennis-op': '2025-10-02' } });
  expect(verdictOf(answer, 'verjaard')).toMatchObject({ status: 'unknown', changesOn: '2027-10-03' });
  expect(answer.nextChangeOn).toBe('2027-10-03');
});

test('a period with a shorter exception that is not known changes when the shorter one has lapsed', () => {
  const regulation = changed({ 'rules/op-tijd/except': [{ when: 'intimidatie', within: { days: 10 } }] });
  const answer = seen(regulation, '2026-05-01', { type: 'onvrede.geuit', on: '2026-05-01', facts: { 'kennis-op': '2026-04-30' } });
  expect(verdictOf(answer, 'verjaard')).toMatchObject({ status: 'holds', changesOn: '2026-05-11' });
});

describe('a month whose first day is the day of the event', () => {
  const regulation = changed({ eventDay: 'included', 'duties/besluit/within': { months: 1 } });
  test.each([
    ['2026-03-01', '2026-03-31'],
    ['2026-04-15', '2026-05-14'],
    ['2026-01-29', '2026-02-28'],
    ['2026-01-31', '2026-02-28'],
  ] as const)('from %s ends on %s', (on, due) => {
    const decision = seen(regulation, on, { ...filing, on }).duties.find(({ id }) => id === 'besluit');
    expect(decision?.due).toBe(due);
    expect(decision?.steps?.slice(0, 2)).toEqual([
      { kind: 'start', date: on, cites: ['4'] },
      { kind: 'day-included', date: on },
    ]);
  });
});

test('a verdict changes when its answer does, not when what it rests on does', () => {
  const regulation = changed({
    'rules/loopt': { ...base, kind: 'duty', duty: 'besluit', is: ['open', 'overdue'] },
    'grounds/loopt': { ...base, rule: 'loopt' },
  });
  const verdict = verdictOf(seen(regulation, '2026-04-02', filing), 'loopt');
  expect(verdict).toMatchObject({ status: 'holds', data: { status: 'open' } });
  expect(verdict).not.toHaveProperty('changesOn');
});

test('while its condition is not known a rule cannot be decided by time, but what is shown under it changes', () => {
  const regulation = changed({
    'rules/nu': { ...base, kind: 'limitation', from: { fact: 'kennis-op' }, within: { weeks: 2 } },
    'rules/misschien': { ...base, kind: 'condition', when: 'eigen-personeel', then: 'nu' },
    'grounds/misschien': { ...base, rule: 'misschien' },
    'grounds/verjaard': { ...base, rule: 'eigen-personeel' },
  });
  const answer = seen(regulation, '2026-05-01', { type: 'onvrede.geuit', on: '2026-05-01', facts: { 'kennis-op': '2026-04-27' } });
  expect(verdictOf(answer, 'misschien')).toMatchObject({ status: 'unknown', of: [{ status: 'unknown' }, { status: 'holds', changesOn: '2026-05-12' }] });
  expect(verdictOf(answer, 'misschien')).not.toHaveProperty('changesOn');
  expect(answer.nextChangeOn).toBe('2026-05-12');
});

describe('an act is compared with an earlier one and not with itself', () => {
  const regulation = changed({
    'rules/zelfde': { ...base, kind: 'attribute', attribute: 'oordeel', of: 'besluit.meegedeeld', is: { attribute: 'oordeel', of: 'besluit.meegedeeld' } },
    'findings/zelfde': { ...base, when: { rule: 'zelfde', is: 'holds' } },
  });
  const decided = (part: string, oordeel: string) => ({ type: 'besluit.meegedeeld', on: '2026-04-09', 'ontvangen-op': '2026-04-09', part, oordeel });
  test.each([
    ['the first', [decided('a', 'gegrond')], false],
    ['the same again', [decided('a', 'gegrond'), decided('b', 'gegrond')], true],
    ['another one', [decided('a', 'gegrond'), decided('b', 'ongegrond')], false],
  ] as const)('%s', (_what, events, found) => {
    expect(seen(regulation, '2026-04-09', filing, ...events).findings.some(({ id }) => id === 'zelfde')).toBe(found);
  });
});

describe('extension', () => {
  const supplied = { ...base, type: 'date' };
  const extend = (on: string, tot?: string) => ({ type: 'termijn.verlengd', on, by: 'bestuur', ...(tot === undefined ? {} : { tot }) });
  const due = (regulation: Regulation, ...events: readonly Record<string, unknown>[]) => seen(regulation, '2026-05-20', filing, ...events).duties.find(({ id }) => id === 'besluit')?.due;
  const terms = { event: 'termijn.verlengd', length: { supplied: ['tot'] }, cites: ['4'] };
  const attribute = { 'events/termijn.verlengd/attributes/tot': { type: supplied.type, label: base.label } };

  test('one that told its date later counts once', () => {
    const regulation = changed({ ...attribute, 'duties/besluit/extension': { ...terms, times: 2 } });
    const first = [extend('2026-05-01'), extend('2026-05-04', '2026-05-29')];
    expect(due(regulation, ...first, extend('2026-05-05', '2026-06-05'))).toBe('2026-06-05');
    expect(due(regulation, ...first, extend('2026-05-05', '2026-06-05'), extend('2026-05-06', '2026-06-12'))).toBe('2026-06-05');
  });

  test('the most that it can add is counted in the calendar of the duty', () => {
    const regulation = changed({ ...attribute, 'duties/besluit/calendar': 'nl-weekdagen', 'duties/besluit/extension': { ...terms, atMost: { workingDays: 2 } } });
    // Six weeks end on Thursday 14 May; two days from Monday to Friday later it is Monday.
    expect(due(regulation, extend('2026-05-01', '2026-06-30'))).toBe('2026-05-18');
  });
});

test('an exclusion turns when its exception lapses', () => {
  const regulation = changed({ 'rules/kort-na-indiening': { ...base, kind: 'limitation', from: 'filing', within: { months: 4 } }, 'rules/geldvordering/except': ['kort-na-indiening'] });
  // Filed on 2 April: four months end on 2 August, and from the 3rd it matters again what the complaint is about.
  const found = seen(regulation, '2026-04-02', { type: 'klacht.ontvangen', on: '2026-04-02', facts: { 'klager-bekend': true } }).admissibility.grounds.flatMap(({ verdict }) => (verdict?.rule === 'geldvordering' ? [verdict.status, verdict.changesOn] : []));
  expect(found).toEqual(['fails', '2026-08-03']);
});

test('a letter on its way meets nothing yet: its condition still counts', () => {
  const regulation = changed({ 'duties/besluit/when': 'geldvordering' });
  const decided = { type: 'besluit.meegedeeld', on: '2026-04-10', 'ontvangen-op': '2026-04-14' };
  const status = (asOf: CivilDate): unknown => seen(regulation, asOf, { type: 'klacht.ontvangen', on: '2026-04-02', facts: { 'klager-bekend': true } }, decided).duties.find(({ id }) => id === 'besluit')?.status;
  expect([status('2026-04-13'), status('2026-04-14')]).toEqual(['undetermined', 'met']);
});

test('a ground is tested on the day of filing: a decline cannot bring about its own ground', () => {
  const regulation = changed({
    'rules/al-afgewezen': { ...base, kind: 'steps', events: ['klacht.afgewezen'] },
    'grounds/al-afgewezen': { ...base, rule: 'al-afgewezen' },
  });
  const filed = replay(regulation, [filing] as unknown as readonly AnyEvent[]);
  if (!filed.ok) throw new Error(JSON.stringify(filed.issues));
  const declined = applyEvent(regulation, filed.value, { type: 'klacht.afgewezen', on: '2026-04-10', grond: 'al-afgewezen' });
  expect(declined.ok ? [] : declined.issues).toContainEqual(expect.objectContaining({ code: 'guard-refuses', data: expect.objectContaining({ rule: 'al-afgewezen', reason: 'steps-skipped' }) as unknown }));
});

test('a measure that has no start does not change when its condition is no longer certain', () => {
  const regulation = changed({
    'rules/kort': { ...base, kind: 'limitation', from: { event: 'onvrede.geuit', pick: 'first' }, within: { days: 14 }, except: [{ when: 'eigen-personeel', within: { days: 5 } }] },
    'measures/doorlooptijd': { ...base, within: { weeks: 8 }, from: { fact: 'kennis-op' }, until: { event: 'besluit.meegedeeld', pick: 'last' }, when: 'kort' },
  });
  // Five days end on 6 May, fourteen on the 15th: only then is it certain that nothing is measured.
  const answer = seen(regulation, '2026-05-01', { type: 'onvrede.geuit', on: '2026-05-01' });
  expect(answer.measures.map(({ status }) => status)).toEqual(['undetermined']);
  expect(answer.nextChangeOn).toBe('2026-05-16');
  expect(seen(regulation, '2026-05-07', { type: 'onvrede.geuit', on: '2026-05-01' }).measures).toEqual(answer.measures);
});

test('an event that leads back to where the case is leads nowhere', () => {
  const regulation = changed({ 'statechart/states/nieuw/on/onvrede.geuit': { target: 'nieuw', meta: { cites: ['1'] } } });
  const next = nextEvents(regulation, openCase(regulation), '2026-05-01').find(({ type }) => type === 'onvrede.geuit');
  expect(next).toMatchObject({ status: 'permitted', to: [] });
});

test('what a duty waits to know is less from the day on which time has decided part of it', () => {
  const regulation = changed({
    'rules/kort': { ...base, kind: 'limitation', from: { event: 'onvrede.geuit', pick: 'first' }, within: { days: 14 }, except: [{ when: 'eigen-personeel', within: { days: 30 } }] },
    'rules/een-van-beide': { ...base, kind: 'any', of: ['kort', 'intimidatie'] },
    'duties/bevestiging/when': 'een-van-beide',
  });
  const told = [{ type: 'onvrede.geuit', on: '2026-05-01' }, { ...filing, on: '2026-05-01', facts: {} }];
  const missingOn = (asOf: CivilDate) => seen(regulation, asOf, ...told).duties.find(({ id }) => id === 'bevestiging')?.missing.map(({ id }) => id);
  // Fourteen days end on 15 May, thirty on the 31st; the decision is due on 12 June.
  expect(missingOn('2026-05-16')).toEqual(['eigen-medewerker', 'onderwerp']);
  expect(seen(regulation, '2026-05-16', ...told).nextChangeOn).toBe('2026-06-01');
  expect(missingOn('2026-06-01')).toEqual(['onderwerp']);
  expect(seen(regulation, '2026-06-01', ...told).nextChangeOn).toBe('2026-06-13');
});

test('what the condition of a duty misses and the term misses too makes no difference when one takes over from the other', () => {
  const kort = { ...base, kind: 'limitation', from: { event: 'onvrede.geuit', pick: 'first' }, within: { days: 14 }, except: [{ when: 'bekend', within: { days: 5 } }] };
  const under = (when: string): Regulation =>
    changed({
      'rules/bekend': { ...base, kind: 'fact', fact: 'kennis-op', is: ['2025-09-06'] },
      'rules/kort': kort,
      'rules/niet-kort': { ...base, kind: 'not', of: 'kort' },
      'duties/bevestiging/from': { fact: 'kennis-op' },
      'duties/bevestiging/when': when,
    });
  const told = [{ type: 'onvrede.geuit', on: '2026-05-01' }, { ...filing, on: '2026-05-01', facts: {} }];
  const seenOn = (when: string, asOf: CivilDate) => {
    const { duties, nextChangeOn } = seen(under(when), asOf, ...told);
    const duty = duties.find(({ id }) => id === 'bevestiging');
    return [duty?.status, duty?.missing.map(({ id }) => id), nextChangeOn];
  };
  // Five days end on 6 May, fourteen on the 15th; the decision is due on 12 June.
  expect(seenOn('kort', '2026-05-01')).toEqual(['undetermined', ['kennis-op'], '2026-05-16']);
  expect(seenOn('kort', '2026-05-07')).toEqual(['undetermined', ['kennis-op'], '2026-05-16']);
  expect(seenOn('kort', '2026-05-16')).toEqual(['notApplicable', [], '2026-06-13']);
  expect(seenOn('niet-kort', '2026-05-01')).toEqual(['notApplicable', [], '2026-05-07']);
  expect(seenOn('niet-kort', '2026-05-07')).toEqual(['undetermined', ['kennis-op'], '2026-06-13']);
  expect(seenOn('niet-kort', '2026-05-16')).toEqual(['undetermined', ['kennis-op'], '2026-06-13']);
});
