import { describe, expect, it } from 'vitest';
import { coverage } from '../../src/scenario/coverage.js';
import { buurthulp, played } from './played.js';

const filed = `  - datum: 2026-04-02
    gebeurtenis: klacht.ontvangen
    feiten: { klager-bekend: ja }
`;

const row = (steps: string, id: string, head = '') => coverage(buurthulp, [played(steps, head)]).rows.find((one) => one.id === id);

describe('coverage', () => {
  const open = `${filed}    dan: { open: ja, plichten: { bevestiging: open } }\n`;

  it('covers a clause that is claimed and was touched', () => {
    expect(row(open, '4', "dekt: ['4']")).toMatchObject({ kind: 'clause', covered: true, claimed: 1, scenarios: 1 });
  });

  it('does not believe a claim of which nothing came by', () => {
    expect(row(open, '5', "dekt: ['5']")).toMatchObject({ covered: false, claimed: 1 });
  });

  it('does not count what nobody claims', () => {
    expect(row(open, '4')).toMatchObject({ covered: false, claimed: 0 });
  });

  it('leaves out clauses that are not modelled', () => {
    expect(row(open, '7')).toBeUndefined();
  });

  it('covers a duty when an expectation is about it', () => {
    expect(row(open, 'bevestiging')).toMatchObject({ covered: true, seen: ['open'] });
    expect(row(open, 'besluit')).toMatchObject({ covered: false, seen: ['open'] });
  });

  it('covers the candidate that was taken, and no other', () => {
    const steps = `${open}  - { datum: 2026-04-10, gebeurtenis: besluit.meegedeeld, deel: a, oordeel: gegrond, dan: { open: ja } }\n`;
    expect(row(steps, 'lopend.behandeling.onderzoek|besluit.meegedeeld|0')?.covered).toBe(true);
    expect(row(steps, 'lopend.behandeling.onderzoek|besluit.meegedeeld|1')?.covered).toBe(false);
  });

  it('covers an option of a reading that was chosen', () => {
    expect(row(open, 'L-3=ja', 'lezing: { L-3: ja }')?.covered).toBe(true);
    expect(row(open, 'L-3=ja')?.covered).toBe(false);
  });

  it('counts nothing of a scenario that failed, or of another regulation', () => {
    const failed = played(`${filed}    dan: { open: nee }\n`, "dekt: ['4']");
    expect(coverage(buurthulp, [failed])).toMatchObject({ scenarios: 0 });
    const other = { ...played(open, "dekt: ['4']"), regulation: { id: 'anders', version: '1', behaviour: '' } };
    expect(coverage(buurthulp, [other]).rows.some((one) => one.covered)).toBe(false);
  });
});
