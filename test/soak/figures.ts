import { mkdirSync, writeFileSync } from 'node:fs';

/** `npm run soak` asks for the long form of a test, `npm test` for the short one. */
export const isSoak = process.env['SOAK'] !== undefined;

/** A test of mutants asks for the same tests again and again: what goes through all years or charts then takes some. */
export const isBrief = process.env['MUTATED'] !== undefined;

/** How often, in the short form and in the long one; SHARE=0.1 does a tenth of the long one. */
export const times = (short: number, long: number): number => (isSoak ? Math.ceil(long * Number(process.env['SHARE'] ?? 1)) : short);

/** What every run of a soak varies, so that two runs try different things. */
export const seed = Number(process.env['SEED'] ?? 2_026);

/** Keeps the figures of a long run for docs/reliability.md. */
export const record = (name: string, figures: Readonly<Record<string, number | string>>): void => {
  if (!isSoak) return;
  mkdirSync('test/soak/figures', { recursive: true });
  writeFileSync(`test/soak/figures/${name}.json`, `${JSON.stringify(figures, null, 2)}\n`);
};
