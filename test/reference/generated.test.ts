import { expect, test } from 'vitest';
import { FailedAt, holdsFor } from '../generate/shrink.js';
import { record } from '../soak/figures.js';
import { compare, placeOf, type Difference } from './compare.js';

/** Regulations that nobody wrote, and logs of them: the engine and the reference still have to say the same. `npm run soak` runs more. */

const numRuns = Number(process.env['RUNS'] ?? 600);

const seed = Number(process.env['SEED'] ?? 31);

test.each([false, true])('random regulations with random logs (tolerating: %s)', (tolerate) => {
  let cases = 0;
  holdsFor(
    `agreement-${tolerate ? 'tolerant' : 'strict'}-${seed}`,
    ({ regulation, events }) => {
      // The reference walks every day, and dates end with the year 9999; what lies beyond is tested by hand.
      if (/"(?:months|years|weeks|days|workingDays)":\d{4,}|"9\d{3}-/.test(JSON.stringify([regulation.definition, events]))) return;
      const compared = compare(regulation, events, { tolerate });
      cases += compared.cases;
      const [first] = compared.differences as readonly [Difference?];
      if (first !== undefined) throw new FailedAt(placeOf(first), JSON.stringify(compared.differences.slice(0, 3), null, 1));
    },
    { numRuns, seed: seed + Number(tolerate) },
  );
  record(`reference-generated-${tolerate ? 'tolerant' : 'strict'}`, { of: `generated regulations${tolerate ? ', whatever happens recorded' : ''}`, cases: numRuns, answers: cases, differences: 0, seed: seed + Number(tolerate) });
  expect(cases).toBeGreaterThan(numRuns * 5);
}, 0);
