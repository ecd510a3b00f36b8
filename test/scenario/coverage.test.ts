import { describe, expect, it } from 'vitest';
import { compiledOf } from '../../src/regulation/regulation.js';
import { iederzijnwerkArbeidscoaching } from '../../src/regulations/iederzijnwerk-arbeidscoaching/index.js';
import { integratiewerk } from '../../src/regulations/integratiewerk/index.js';
import { krachtigPerspectief } from '../../src/regulations/krachtig-perspectief/index.js';
import { coverage } from '../../src/scenario/coverage.js';
import { outcomesAfter } from '../../src/scenario/outcomes.js';
import { buurthulp, played } from './played.js';

const filed = `  - datum: 2026-04-02
    gebeurtenis: klacht.ontvangen
    feiten: { klager-bekend: ja }
`;

const row = (steps: string, id: string, head = '') => coverage(buurthulp, [played(steps, head)]).rows.find((one) => one.id === id);

describe('coverage', () => {
  const open = `${filed}    dan: { open: ja, plichten: { bevestiging: open } }\n`;

  it('covers a clause that is claimed and was touched', () => {
    expect(row(open, '4', "dekt: ['4']")).toMatchObject({ kind: 'clause', status: 'covered', claimed: 1, scenarios: 1 });
  });

  it('does not believe a claim of which nothing came by', () => {
    expect(row(open, '5', "dekt: ['5']")).toMatchObject({ status: 'uncovered', claimed: 1 });
  });

  it('does not count what nobody claims', () => {
    expect(row(open, '4')).toMatchObject({ status: 'uncovered', claimed: 0 });
  });

  it('leaves out clauses that are not modelled', () => {
    expect(row(open, '7')).toBeUndefined();
  });

  it('covers a status of a duty when an expectation is about it', () => {
    const late = `${open}  - { datum: 2026-05-30, dan: { plichten: { bevestiging: verstreken } } }\n`;
    expect(row(late, 'bevestiging=overdue')).toMatchObject({ kind: 'duty', status: 'covered' });
    expect(row(open, 'bevestiging=overdue')).toMatchObject({ status: 'uncovered' });
    expect(row(late, 'besluit=overdue')).toMatchObject({ status: 'uncovered' });
  });

  const declined = `${open}  - { datum: 2026-04-10, gebeurtenis: klacht.afgewezen, grond: anders, motivering: omdat, dan: { open: nee } }\n`;

  it('covers states, and the answers of guards at an event', () => {
    expect(row(open, 'nieuw')).toMatchObject({ status: 'uncovered' });
    expect(row(open, 'lopend.behandeling')).toMatchObject({ kind: 'state', status: 'covered' });
    const guards = coverage(buurthulp, [played(declined)]).rows.filter(({ kind, status }) => kind === 'guard' && status === 'covered');
    expect(guards.map(({ id }) => id)).toEqual(['klacht.afgewezen|deel-klacht=fails', 'klacht.afgewezen|grond-geldt=holds']);
    expect(row(declined, 'anders')).toMatchObject({ kind: 'ground', status: 'covered' });
  });

  it('says why an answer cannot come, and believes a reason only while nothing contradicts it', () => {
    const reason = { nl: 'kan niet', en: 'cannot' };
    const rows = (unreachable: Readonly<Record<string, typeof reason>>) => coverage(buurthulp, [played(declined)], unreachable);
    expect(rows({}).rows.find((one) => one.id === 'klacht.afgewezen|deel-klacht=unknown')).toMatchObject({ kind: 'guard', status: 'unreachable' });
    const id = 'klacht.afgewezen|grond-geldt=holds';
    expect(rows({ [`guard:${id}`]: reason }).rows.find((one) => one.id === id)).toMatchObject({ status: 'contradicted' });
    expect(rows({ 'state:nieuw': reason }).rows.find((one) => one.id === 'nieuw')).toMatchObject({ status: 'unreachable', unreachable: reason });
    expect(rows({ 'state:nergens': reason }).dangling).toEqual(['state:nergens']);
  });

  it('covers the candidate that was taken, and no other', () => {
    const steps = `${open}  - { datum: 2026-04-10, gebeurtenis: besluit.meegedeeld, deel: a, oordeel: gegrond, dan: { open: ja } }\n`;
    expect(row(steps, 'lopend.behandeling.onderzoek|besluit.meegedeeld|0')?.status).toBe('covered');
    expect(row(steps, 'lopend.behandeling.onderzoek|besluit.meegedeeld|1')?.status).toBe('uncovered');
  });

  it('covers an option of a reading that was chosen', () => {
    expect(row(open, 'L-3=ja', 'lezing: { L-3: ja }')?.status).toBe('covered');
    expect(row(open, 'L-3=ja')?.status).toBe('uncovered');
  });

  it('counts nothing of a scenario that failed, or of another regulation', () => {
    const failed = played(`${filed}    dan: { open: nee }\n`, "dekt: ['4']");
    expect(coverage(buurthulp, [failed])).toMatchObject({ scenarios: 0 });
    const other = { ...played(open, "dekt: ['4']"), regulation: { id: 'anders', version: '1', behaviour: '' } };
    expect(coverage(buurthulp, [other]).rows.some((one) => one.status === 'covered')).toBe(false);
  });

  it('knows that it may not be known how a duty stands', () => {
    const outcomes = (regulation: Parameters<typeof compiledOf>[0], rule: string, event: string) => [...outcomesAfter(compiledOf(regulation).definition, rule, event, [])].sort();
    // Its term counts from what may not have happened yet.
    expect(outcomes(integratiewerk as never, 'advies-blijft-uit', 'besluit.meegedeeld')).toEqual(['fails', 'holds', 'unknown']);
    // It says what it is when that is not determined.
    expect(outcomes(integratiewerk as never, 'al-verlengd', 'termijn.verlengd')).toEqual(['fails', 'holds']);
  });

  it('knows what the guards before a guard have settled', () => {
    const { definition } = compiledOf(krachtigPerspectief);
    const outcomes = (earlier: readonly string[]) => [...outcomesAfter(definition, 'een-brief-sluit-definitief', 'uitspraak.gedaan', earlier)].sort();
    expect(outcomes([])).toEqual(['fails', 'holds', 'unknown']);
    expect(outcomes(['betreft-deel'])).toEqual(['fails', 'holds', 'unknown']);
    expect(outcomes(['een-brief'])).toEqual(['fails', 'holds']);
    // It asks for the form of the act, and the rule before it could not do without.
    const { definition: other } = compiledOf(iederzijnwerkArbeidscoaching);
    expect(outcomesAfter(other, 'digitaal', 'klacht.ontvangen', [])).toContain('unknown');
    expect(outcomesAfter(other, 'digitaal', 'klacht.ontvangen', ['schriftelijk'])).not.toContain('unknown');
    // A reading may settle that rule without the form.
    expect(outcomesAfter(other, 'digitaal', 'klacht.ontvangen', ['mondeling-en-te-bevestigen'])).toContain('unknown');
  });
});
