import { describe, expect, test } from 'vitest';
import { assess, replay, type AnyEvent, type Case, type CivilDate } from '../../src/index.js';
import { loadRegulation, withReadings } from '../../src/regulation/index.js';
import type { Regulation } from '../../src/regulation/regulation.js';
import { Situation } from '../../src/engine/situation.js';
import { compiledOf } from '../../src/regulation/regulation.js';
import { toDay } from '../../src/calendar/civil-date.js';
import { buurthulp } from '../regulation/buurthulp.js';

const regulation = buurthulp as unknown as Regulation;

const caseOf = (events: readonly AnyEvent[], under: Regulation = regulation): Case => {
  const made = replay(under, events);
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  return made.value;
};

const filing = (on: CivilDate, facts: Record<string, unknown> = {}): AnyEvent => ({ type: 'klacht.ontvangen', on, facts: { 'klager-bekend': true, ...facts } }) as AnyEvent;

const ground = (current: Case, id: string, asOf: CivilDate, under: Regulation = regulation) => {
  const assessed = assess(under, current, asOf);
  if (!assessed.ok) throw new Error(JSON.stringify(assessed.issues));
  return assessed.value.admissibility.grounds.find((candidate) => candidate.ground === id);
};

describe('limitation: six months from the earliest knowledge to the filing, two years for intimidation', () => {
  test.each([
    ['the last day is in time', '2026-04-02', { 'kennis-op': '2025-10-02', onderwerp: 'bejegening' }, 'fails'],
    ['the day after is not', '2026-04-03', { 'kennis-op': '2025-10-02', onderwerp: 'bejegening' }, 'holds'],
    ['31 August ends on 28 February', '2026-02-28', { 'kennis-op': '2025-08-31', onderwerp: 'bejegening' }, 'fails'],
    ['and not on 1 March', '2026-03-01', { 'kennis-op': '2025-08-31', onderwerp: 'bejegening' }, 'holds'],
    ['in a leap year on 29 February', '2028-02-29', { 'kennis-op': '2027-08-31', onderwerp: 'bejegening' }, 'fails'],
    ['the earlier of knowing and having been able to know', '2026-04-02', { 'kennis-op': '2025-12-01', 'had-kunnen-weten-op': '2025-10-01', onderwerp: 'bejegening' }, 'holds'],
    ['two years for intimidation', '2026-04-02', { 'kennis-op': '2024-04-02', onderwerp: 'intimidatie' }, 'fails'],
    ['and no longer', '2026-04-03', { 'kennis-op': '2024-04-02', onderwerp: 'intimidatie' }, 'holds'],
    ['two years from 29 February end on 28 February', '2026-02-28', { 'kennis-op': '2024-02-29', onderwerp: 'intimidatie' }, 'fails'],
    ['without a day of knowledge nothing can be said', '2026-04-02', { onderwerp: 'bejegening' }, 'unknown'],
    ['in time either way, whatever the subject', '2026-04-02', { 'kennis-op': '2026-01-02' }, 'fails'],
    ['late either way, whatever the subject', '2026-04-02', { 'kennis-op': '2023-01-02' }, 'holds'],
    ['it depends on the subject, which is not known', '2026-04-02', { 'kennis-op': '2025-01-02' }, 'unknown'],
  ] as const)('%s', (_what, on, facts, status) => {
    expect(ground(caseOf([filing(on, facts)]), 'verjaard', on)?.status).toBe(status);
  });

  test('what counts is the day of filing, not the day of the question', () => {
    const current = caseOf([filing('2026-04-02', { 'kennis-op': '2025-10-02', onderwerp: 'bejegening' })]);
    expect(ground(current, 'verjaard', '2030-01-01')?.status).toBe('fails');
  });

  test('the verdict is frozen with the decline', () => {
    const declined = caseOf([
      filing('2026-04-02', { 'kennis-op': '2025-09-01', onderwerp: 'bejegening' }),
      { type: 'klacht.afgewezen', on: '2026-06-01', grond: 'verjaard' },
    ]);
    expect(declined.declines).toMatchObject([{ ground: 'verjaard', status: 'holds', verdict: { rule: 'op-tijd', status: 'fails', data: { last: '2026-03-01', tested: '2026-04-02' } } }]);
    expect(declined.state).toEqual(['afgewezen']);
  });

  test('before the filing it tells when it will change', () => {
    const assessed = assess(regulation, caseOf([{ type: 'onvrede.geuit', on: '2026-01-05', facts: { 'kennis-op': '2025-10-02', onderwerp: 'bejegening' } }]), '2026-02-01');
    expect(assessed.ok && assessed.value.nextChangeOn).toBe('2026-04-03');
  });

  test('another reading counts 180 days', () => {
    const other = withReadings(buurthulp, { 'L-1': 'dagen' }) as unknown as Regulation;
    // 180 days after 2 October 2025 is 31 March 2026.
    expect(ground(caseOf([filing('2026-03-31', { 'kennis-op': '2025-10-02', onderwerp: 'bejegening' })], other), 'verjaard', '2026-04-02', other)?.status).toBe('fails');
    expect(ground(caseOf([filing('2026-04-01', { 'kennis-op': '2025-10-02', onderwerp: 'bejegening' })], other), 'verjaard', '2026-04-02', other)?.status).toBe('holds');
  });
});

describe('exclusion by subject, with an exception', () => {
  test.each([
    ['not about the subject', { onderwerp: 'bejegening' }, 'fails', 'not-excluded'],
    ['about the subject', { onderwerp: 'geld', 'eigen-medewerker': false }, 'holds', 'excluded'],
    ['about the subject, and the exception applies', { onderwerp: 'geld', 'eigen-medewerker': true }, 'fails', 'exception-applies'],
    ['about the subject, and the exception is not known', { onderwerp: 'geld' }, 'unknown', 'information-missing'],
    ['nothing known', {}, 'unknown', 'information-missing'],
  ] as const)('%s', (_what, facts, status, reason) => {
    const tested = ground(caseOf([filing('2026-04-02', facts)]), 'geldvordering', '2026-04-02');
    expect([tested?.status, tested?.verdict?.reason]).toEqual([status, reason]);
  });
});

describe('anonymity', () => {
  test.each([
    [true, 'fails', 'open'],
    [false, 'holds', 'notApplicable'],
    [undefined, 'unknown', 'undetermined'],
  ] as const)('known: %s', (known, status, duty) => {
    const current = caseOf([{ type: 'klacht.ontvangen', on: '2026-04-02', ...(known === undefined ? {} : { facts: { 'klager-bekend': known } }) }]);
    expect(ground(current, 'anoniem', '2026-04-02')?.status).toBe(status);
    const assessed = assess(regulation, current, '2026-04-02');
    expect(assessed.ok && assessed.value.duties.find(({ id }) => id === 'bevestiging')?.status).toBe(duty);
    expect(current.findings.map((finding) => finding.id)).toEqual(known === false ? ['anoniem'] : []);
  });
});

describe('a decline is tested against its ground', () => {
  const complaint = filing('2026-04-02', { 'kennis-op': '2026-03-01', onderwerp: 'bejegening' });
  const decline = (attributes: Record<string, string>) => replay(regulation, [complaint, { type: 'klacht.afgewezen', on: '2026-04-10', ...attributes } as AnyEvent]);

  test('a ground that does not hold is refused, with its rule', () => {
    expect(decline({ grond: 'verjaard' })).toMatchObject({ ok: false, issues: [{ code: 'guard-refuses', path: [1], data: { rule: 'deel-klacht' } }, { code: 'guard-refuses', data: { rule: 'grond-geldt' } }] });
  });

  test('free text takes reasons', () => {
    expect(decline({ grond: 'anders' })).toMatchObject({ ok: false, issues: [{ code: 'facts-missing', data: { missing: [{ kind: 'attribute', id: 'motivering' }] } }] });
    expect(decline({ grond: 'anders', motivering: '' })).toMatchObject({ ok: false });
    expect(decline({ grond: 'anders', motivering: 'omdat' })).toMatchObject({ ok: true, value: { state: ['afgewezen'], declines: [{ status: 'freeText' }] } });
  });
});

describe('Kleene: unknown decides only where it must, and not applicable is neutral', () => {
  const statuses = ['holds', 'fails', 'unknown', 'notApplicable'] as const;
  const definition = JSON.parse(JSON.stringify(buurthulp)) as { rules: Record<string, unknown> };
  const base = { label: { nl: 'x', en: 'x' }, cites: ['1'] };
  const fact = (value: boolean) => ({ ...base, kind: 'fact', fact: 'tevreden', is: [value] });
  // Four rules of known status: told true, told false, not told, and conditional on what is false.
  definition.rules = {
    ...definition.rules,
    holds: fact(true),
    fails: fact(false),
    unknown: { ...base, kind: 'fact', fact: 'eigen-medewerker', is: [true] },
    notApplicable: { ...base, kind: 'condition', when: 'fails', then: 'holds' },
    ...Object.fromEntries(statuses.flatMap((one) => statuses.flatMap((other) => [[`all-${one}-${other}`, { ...base, kind: 'all', of: [one, other] }], [`any-${one}-${other}`, { ...base, kind: 'any', of: [one, other] }]]))),
    ...Object.fromEntries(statuses.map((one) => [`not-${one}`, { ...base, kind: 'not', of: one }])),
  };
  const loaded = loadRegulation(definition);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
  const current = caseOf([{ type: 'klacht.ontvangen', on: '2026-04-02', facts: { tevreden: true } }], loaded.value);
  const verdict = (rule: string) => new Situation(compiledOf(loaded.value), { current }, toDay('2026-04-02')).verdict(rule);

  const all = { holds: 3, notApplicable: 2, unknown: 1, fails: 0 } as const;
  const any = { fails: 3, notApplicable: 2, unknown: 1, holds: 0 } as const;
  const strongest = (rank: Readonly<Record<string, number>>, one: string, other: string): string => {
    if (one === 'notApplicable') return other;
    if (other === 'notApplicable') return one;
    return (rank[one] as number) < (rank[other] as number) ? one : other;
  };

  test.each(statuses.flatMap((one) => statuses.map((other) => [one, other] as const)))('%s and %s', (one, other) => {
    expect(verdict(`all-${one}-${other}`).status).toBe(strongest(all, one, other));
    expect(verdict(`any-${one}-${other}`).status).toBe(strongest(any, one, other));
  });

  test('a negation turns what is decided and nothing else', () => {
    expect(statuses.map((one) => verdict(`not-${one}`).status)).toEqual(['fails', 'holds', 'unknown', 'notApplicable']);
  });

  test('only what is unknown says what is missing', () => {
    expect(verdict('all-holds-unknown').missing).toEqual([{ kind: 'fact', id: 'eigen-medewerker' }]);
    expect(verdict('all-fails-unknown').missing).toEqual([]);
  });
});
