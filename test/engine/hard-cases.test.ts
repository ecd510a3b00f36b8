import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { toDay } from '../../src/calendar/civil-date.js';
import { machineOf } from '../../src/engine/machine.js';
import { Situation } from '../../src/engine/situation.js';
import { assess, replay, type AnyEvent, type CivilDate } from '../../src/index.js';
import { loadRegulation, RegulationError, withReadings } from '../../src/regulation/index.js';
import { compiledOf, type Regulation } from '../../src/regulation/regulation.js';
import { integratiewerk } from '../../src/regulations/integratiewerk/index.js';
import { buurthulp } from '../regulation/buurthulp.js';

/** What the documents ask of the model where the obvious way of saying it gives a wrong answer. */

type Draft = { [key: string]: Draft } & { [index: number]: Draft };

const changed = (change: (draft: Draft) => void): Regulation => {
  const draft = JSON.parse(JSON.stringify(buurthulp)) as Draft;
  change(draft);
  const loaded = loadRegulation(draft);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
  return loaded.value;
};

const put = (draft: Draft, path: string, value: unknown): void => {
  const keys = path.split('/');
  const last = keys.pop() as string;
  (keys.reduce((node, key) => node[key] as Draft, draft) as Record<string, unknown>)[last] = value;
};

const seen = (regulation: Regulation, asOf: CivilDate, ...events: readonly Record<string, unknown>[]) => {
  const made = replay(regulation, events as unknown as readonly AnyEvent[]);
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  const assessed = assess(regulation, made.value, asOf);
  if (!assessed.ok) throw new Error(JSON.stringify(assessed.issues));
  return { current: made.value, ...assessed.value };
};

const filing = { type: 'klacht.ontvangen', on: '2026-04-02', facts: { 'klager-bekend': true, onderwerp: 'bejegening', 'kennis-op': '2026-03-01' } };

describe('a term that starts from what its own opening act carries', () => {
  const regulation = changed((draft) => {
    put(draft, 'duties/advies/within', { days: 5 });
    put(draft, 'duties/advies/from', [{ opening: 'verzonden-op' }, 'opening']);
    put(draft, 'events/advies.gevraagd/attributes', { 'verzonden-op': { type: 'date', label: { nl: 'verzonden', en: 'sent' } } });
  });

  test('a second act does not move the term of the first', () => {
    const { duties } = seen(
      regulation,
      '2026-06-01',
      filing,
      { type: 'advies.gevraagd', on: '2026-04-07', 'verzonden-op': '2026-04-06' },
      { type: 'advies.uitgebracht', on: '2026-04-20' },
      { type: 'advies.gevraagd', on: '2026-05-04' },
    );
    expect(duties.filter(({ id }) => id === 'advies')).toMatchObject([
      { instance: 'advies#1', due: '2026-04-11', status: 'metLate' },
      { instance: 'advies#2', due: '2026-05-09', status: 'overdue' },
    ]);
  });
});

test('a complaint is filed where the chart takes it as filed, not with the first message', () => {
  const regulation = changed((draft) => {
    put(draft, 'statechart/states/nieuw/on/klacht.ontvangen', [
      { guard: { type: 'anoniem', params: { is: 'holds' } }, meta: { cites: ['3'] } },
      { target: 'lopend', meta: { cites: ['1'], files: true, opens: ['besluit'] } },
    ]);
  });
  const anonymous = { type: 'klacht.ontvangen', on: '2026-01-05', facts: { 'klager-bekend': false, 'kennis-op': '2025-08-31', onderwerp: 'bejegening' } };
  expect(seen(regulation, '2026-02-01', anonymous)).toMatchObject({ filedOn: null, open: true });
  const disclosed = seen(regulation, '2026-04-01', anonymous, { type: 'klacht.ontvangen', on: '2026-04-01', facts: { 'klager-bekend': true } });
  expect(disclosed.filedOn).toBe('2026-04-01');
  // Six months from 31 August are 28 February: on 1 April it is too late.
  expect(disclosed.admissibility.grounds.find(({ ground }) => ground === 'verjaard')?.status).toBe('holds');
});

test('a ground is tested on the log of the day of filing, with the facts of today', () => {
  const regulation = changed((draft) => {
    put(draft, 'rules/besproken', { kind: 'steps', events: ['advies.gevraagd'], label: { nl: 'eerst besproken', en: 'discussed first' }, cites: ['1'] });
    put(draft, 'grounds/niet-besproken', { label: { nl: 'niet eerst besproken', en: 'not discussed first' }, rule: 'besproken', is: 'fails', cites: ['1'] });
  });
  const later = seen(regulation, '2026-05-01', { type: 'klacht.ontvangen', on: '2026-04-02' }, { type: 'advies.gevraagd', on: '2026-04-10' }, { type: 'feiten.vastgesteld', on: '2026-04-11', facts: { 'klager-bekend': false } });
  const status = (ground: string) => later.admissibility.grounds.find((candidate) => candidate.ground === ground)?.status;
  expect([status('niet-besproken'), status('anoniem')]).toEqual(['holds', 'holds']);
});

test('a period whose end is a date that nobody told is undecided, not lapsed', () => {
  const regulation = changed((draft) => {
    put(draft, 'facts/gemeld-op', { type: 'date', label: { nl: 'gemeld', en: 'reported' } });
    put(draft, 'rules/op-tijd/until', { fact: 'gemeld-op' });
  });
  expect(seen(regulation, '2030-01-01', filing).admissibility.grounds.find(({ ground }) => ground === 'verjaard')?.status).toBe('unknown');
});

test('an exception that holds takes an exclusion away, whatever the fact turns out to be', () => {
  const known = seen(buurthulp as unknown as Regulation, '2026-04-02', { type: 'klacht.ontvangen', on: '2026-04-02', facts: { 'eigen-medewerker': true } });
  expect(known.admissibility.grounds.find(({ ground }) => ground === 'geldvordering')?.status).toBe('fails');
});

describe('a finding with a rule that a state names is given in that state only', () => {
  const regulation = changed((draft) => put(draft, 'findings/in-behandeling/when', { rule: 'besluit-is-te-laat', is: 'holds' }));
  const ids = (asOf: CivilDate, ...events: readonly Record<string, unknown>[]) => seen(regulation, asOf, filing, ...events).findings.map(({ id }) => id);

  test.each([
    ['2026-05-14', [], []],
    ['2026-05-15', [], ['in-behandeling', 'besluit-te-laat']],
    ['2026-05-15', [{ type: 'klacht.ingetrokken', on: '2026-05-15' }], []],
  ] as const)('on %s', (asOf, events, expected) => {
    expect(ids(asOf, ...events)).toEqual(expected);
  });
});

test('the deciding act can be the notice too: opened and met at once', () => {
  const regulation = changed((draft) => put(draft, 'statechart/states/lopend/on/klacht.ingetrokken/meta', { opensMet: ['archivering'] }));
  expect(seen(regulation, '2026-04-10', filing, { type: 'klacht.ingetrokken', on: '2026-04-07' }).duties.find(({ id }) => id === 'archivering')).toMatchObject({ status: 'met', metOn: '2026-04-07' });
});

test('the date that an extension left open may be told later, and is no second extension', () => {
  const regulation = changed((draft) => put(draft, 'duties/besluit/extension/length', { supplied: ['nieuwe-einddatum', 'verlenging'] }));
  const extend = (on: string, rest: Record<string, unknown> = {}) => ({ type: 'termijn.verlengd', on, by: 'bestuur', reden: 'meer tijd', ...rest });
  const open = seen(regulation, '2026-05-20', filing, extend('2026-05-01'));
  expect(open.duties.find(({ id }) => id === 'besluit')).toMatchObject({ due: null, status: 'open' });
  expect(open.findings).toMatchObject([{ id: 'extension-without-date' }, { id: 'in-behandeling' }]);
  const told = seen(regulation, '2026-05-20', filing, extend('2026-05-01'), extend('2026-05-18', { 'nieuwe-einddatum': '2026-05-29' }));
  expect(told.duties.find(({ id }) => id === 'besluit')).toMatchObject({ due: '2026-05-29', status: 'open' });
  const again = seen(regulation, '2026-05-20', filing, extend('2026-05-01'), extend('2026-05-18', { 'nieuwe-einddatum': '2026-05-29' }), extend('2026-05-19', { verlenging: { weeks: 1 } }));
  expect(again.duties.find(({ id }) => id === 'besluit')?.due).toBe('2026-05-29');
});

test('a duty that closing itself opened is not cancelled by the closing of another region', () => {
  const regulation = changed((draft) => {
    put(draft, 'duties/archivering/afterClosing', undefined);
    put(draft, 'statechart/states/lopend/states/advisering/states/gevraagd/on/advies.uitgebracht', [{ target: 'klaar', meta: { opens: ['archivering'] } }]);
    put(draft, 'statechart/states/lopend/states/advisering/states/klaar', { tags: ['gesloten'] });
    put(draft, 'statechart/states/lopend/states/behandeling/states/onderzoek/on/besluit.meegedeeld', [{ target: 'klaar', meta: { cites: ['4'] } }]);
    put(draft, 'statechart/states/lopend/states/behandeling/states/klaar', { tags: ['gesloten'] });
    put(draft, 'statechart/states/besloten', undefined);
    put(draft, 'rules/beroep-open', undefined);
    put(draft, 'windows/beroep', undefined);
    put(draft, 'rules/strenge-lezing', undefined);
    put(draft, 'readings/L-2', undefined);
    put(draft, 'clauses/5/notModelled', { nl: 'buiten deze proef', en: 'outside this trial' });
  });
  const done = seen(regulation, '2026-04-20', filing, { type: 'advies.gevraagd', on: '2026-04-03' }, { type: 'advies.uitgebracht', on: '2026-04-07' }, { type: 'besluit.meegedeeld', on: '2026-04-08', 'ontvangen-op': '2026-04-08' });
  expect(done.open).toBe(false);
  expect(done.duties.find(({ id }) => id === 'archivering')?.status).toBe('overdue');
});

test('a target from the root keeps its name when one regulation extends another', () => {
  const regulation = changed((draft) => put(draft, 'statechart/states/lopend/on/klacht.ingetrokken/target', '#zaak.ingetrokken'));
  expect(seen(regulation, '2026-04-10', filing, { type: 'klacht.ingetrokken', on: '2026-04-07' }).state).toEqual(['ingetrokken']);
});

test.each([
  [true, ['archivering#1']],
  ['unless-lapsed', ['archivering#1', 'archivering#2']],
])('a duty once (%s): what lapsed comes back only where the text lets it', (once, expected) => {
  const regulation = changed((draft) => put(draft, 'duties/archivering/once', once));
  const decided = { type: 'besluit.meegedeeld', on: '2026-05-04', 'ontvangen-op': '2026-05-05' };
  const { current } = seen(regulation, '2026-06-01', filing, decided, { type: 'beroep.ingesteld', on: '2026-05-18' }, { ...decided, on: '2026-06-01', 'ontvangen-op': '2026-06-01' });
  expect(current.duties.map((instance) => instance.id).filter((id) => id.startsWith('archivering'))).toEqual(expected);
});

test.each([
  [undefined, 'within'],
  [true, 'running'],
])('a threshold that looks at the whole complaint (%s) is not reached by a part', (whole, expected) => {
  const regulation = changed((draft) => put(draft, 'measures/doorlooptijd/until', { event: 'besluit.meegedeeld', pick: 'first', ...(whole === undefined ? {} : { whole }) }));
  const { measures } = seen(regulation, '2026-04-20', filing, { type: 'besluit.meegedeeld', on: '2026-04-10', part: 'rekening', oordeel: 'gegrond', 'ontvangen-op': '2026-04-10' });
  expect(measures.map(({ status }) => status)).toEqual([expected]);
});

describe('what a regulation cannot be', () => {
  const label = { nl: 'proef', en: 'trial' };
  const issuesOf = (change: (draft: Draft) => void): unknown => {
    const draft = JSON.parse(JSON.stringify(buurthulp)) as Draft;
    change(draft);
    const loaded = loadRegulation(draft);
    return loaded.ok ? [] : loaded.issues;
  };

  test.each([
    ['vorm', { code: 'type-mismatch', path: ['duties', 'besluit', 'from'], data: { id: 'vorm', expected: 'date' } }],
    ['verzonden', { code: 'reference-unknown', path: ['duties', 'besluit', 'from'], data: { kind: 'attribute', id: 'verzonden', nearest: null } }],
  ])('a term from %s of its opening act, which is no date', (opening, issue) => {
    expect(issuesOf((draft) => put(draft, 'duties/besluit/from', { opening }))).toMatchObject([{ ...issue, data: { id: opening } }]);
  });

  const looping = (draft: Draft, duty: string, reading: string): void => {
    put(draft, `rules/lus-${duty}`, { kind: 'duty', duty, is: ['open'], label, cites: ['1'] });
    put(draft, `readings/${reading}`, { question: label, clauses: ['1'], severity: 'L', options: { a: { label }, b: { label, patch: { duties: { besluit: { when: `lus-${duty}` } } } } }, default: 'a', reason: label });
  };

  test('a reading under which a duty exists only while it is open', () => {
    expect(issuesOf((draft) => looping(draft, 'besluit', 'L-9'))).toMatchObject([{ code: 'rule-cycle', path: ['readings', 'L-9', 'options', 'b', 'patch'] }]);
  });

  test('two readings that only together make duties wait for each other', () => {
    const regulation = changed((draft) => {
      looping(draft, 'advies', 'L-8');
      put(draft, 'rules/lus-besluit', { kind: 'duty', duty: 'besluit', is: ['open'], label, cites: ['1'] });
      put(draft, 'readings/L-9', { question: label, clauses: ['1'], severity: 'L', options: { a: { label }, b: { label, patch: { duties: { advies: { when: 'lus-besluit' } } } } }, default: 'a', reason: label });
    });
    expect(withReadings(regulation, { 'L-8': 'b' }).readings).toMatchObject({ 'L-8': 'b' });
    expect(() => withReadings(regulation, { 'L-8': 'b', 'L-9': 'b' })).toThrow(RegulationError);
  });
});

test('a term that ends after the year 9999 has no last day, and is never overdue', () => {
  const regulation = changed((draft) => put(draft, 'duties/besluit/within', { years: 9000 }));
  expect(seen(regulation, '2026-05-01', filing).duties.find(({ id }) => id === 'besluit')).toMatchObject({ due: null, status: 'open', provisional: true });
});

test('an actor that is told the same event twice stays where it is', () => {
  const regulation = changed((draft) => put(draft, 'statechart/states/lopend/on/klacht.ontvangen', [{ target: 'ingetrokken' }]));
  const actor = createActor(machineOf(regulation)).start();
  actor.send({ ...filing, id: 'e1' });
  const before: unknown = actor.getSnapshot().value;
  actor.send({ ...filing, id: 'e1' });
  expect(actor.getSnapshot().value).toEqual(before);
  actor.send({ ...filing, id: 'e2' });
  expect(actor.getSnapshot().value).toBe('ingetrokken');
});

test('a threshold whose end is a known day to come changes on that day', () => {
  const label = { nl: 'proef', en: 'trial' };
  const regulation = changed((draft) => put(draft, 'measures/proef', { label, within: { weeks: 2 }, from: 'filing', until: { fact: 'had-kunnen-weten-op' }, cites: ['1'] }));
  const told = { ...filing, facts: { ...filing.facts, 'had-kunnen-weten-op': '2026-04-05' } };
  const status = (asOf: CivilDate) => seen(regulation, asOf, told).measures.find(({ id }) => id === 'proef')?.status;
  expect([seen(regulation, '2026-04-02', told).nextChangeOn, status('2026-04-04'), status('2026-04-05')]).toEqual(['2026-04-05', 'running', 'within']);
});

describe('a period of which an exception is not known', () => {
  // Six months from 2 January are 2 July; two years are 2 January 2028; ten days are 12 January.
  test.each([
    ['2026-05-01', { years: 2 }, 'holds', '2026-07-03'],
    ['2026-08-01', { years: 2 }, 'unknown', '2028-01-03'],
    ['2028-01-03', { years: 2 }, 'fails', undefined],
    ['2026-01-05', { days: 10 }, 'holds', '2026-01-13'],
    ['2026-01-13', { days: 10 }, 'unknown', '2026-07-03'],
  ] as const)('on %s, with %j', (asOf, within, status, changesOn) => {
    const regulation = changed((draft) => {
      put(draft, 'rules/op-tijd/until', undefined);
      put(draft, 'rules/op-tijd/except', [{ when: 'intimidatie', within }]);
    });
    const { current } = seen(regulation, '2030-01-01', { ...filing, on: '2026-01-05', facts: { 'klager-bekend': true, 'kennis-op': '2026-01-02' } });
    const verdict = new Situation(compiledOf(regulation), { current }, toDay(asOf)).verdict('op-tijd');
    expect([verdict.status, verdict.changesOn]).toEqual([status, changesOn]);
  });
});

test('what begins on the last day that can be written has no first day after it', () => {
  const regulation = changed((draft) => put(draft, 'duties/besluit/within', 'same-day'));
  const steps = seen(regulation, '9999-12-31', { ...filing, on: '9999-12-31' }).duties.find(({ id }) => id === 'besluit')?.steps;
  expect(steps?.find(({ kind }) => kind === 'day-excluded')).toMatchObject({ date: '9999-12-31', first: '9999-12-31' });
});

test.each([
  ['2026-03-31', []],
  ['2026-04-01', ['open']],
] as const)('an extension to %s opens what an extension brings only if that is later than the last day', (end, expected) => {
  const { duties } = seen(
    integratiewerk,
    '2026-03-26',
    { type: 'klacht.ontvangen', on: '2026-03-02', vorm: 'brief', facts: { 'klager-bekend': true } },
    // Three weeks after 10 March: 31 March.
    { type: 'klacht.voorgelegd', on: '2026-03-10' },
    { type: 'termijn.verlengd', on: '2026-03-25', 'nieuwe-einddatum': end },
  );
  expect(duties.flatMap(({ id, status }) => (id === 'bericht-verlenging' ? [status] : []))).toEqual(expected);
});

describe('a condition that looks no further than the act that opened its duty', () => {
  const asked = (draft: Draft): void => {
    put(draft, 'rules/advies-gevraagd', { kind: 'steps', events: ['advies.gevraagd'], label: { nl: 'advies gevraagd', en: 'advice requested' }, cites: ['4'] });
    put(draft, 'rules/over-geld', { kind: 'fact', fact: 'onderwerp', is: ['geld'], label: { nl: 'over geld', en: 'about money' }, cites: ['4'] });
  };
  const status = (when: string, whenAsOf?: string): unknown => {
    const regulation = changed((draft) => {
      asked(draft);
      put(draft, 'duties/besluit/when', when);
      if (whenAsOf !== undefined) put(draft, 'duties/besluit/whenAsOf', whenAsOf);
    });
    const told = { type: 'advies.gevraagd', on: '2026-04-09', facts: { onderwerp: 'geld' } };
    return seen(regulation, '2026-04-10', filing, told).duties.find(({ id }) => id === 'besluit')?.status;
  };

  test.each([
    ['a later act counts', 'advies-gevraagd', undefined, 'open'],
    ['unless only the opening does', 'advies-gevraagd', 'opening', 'notApplicable'],
    ['what is found out later was true before', 'over-geld', 'opening', 'open'],
  ])('%s', (_name, when, whenAsOf, expected) => {
    expect(status(when, whenAsOf)).toBe(expected);
  });
});
