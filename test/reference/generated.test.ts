import { expect, test } from 'vitest';
import { FailedAt, holdsFor } from '../generate/shrink.js';
import { record } from '../soak/figures.js';
import { beyond, compare, often, placeOf, type Difference } from './compare.js';

/** Regulations that nobody wrote, and logs of them: the engine and the reference still have to say the same. `npm run soak` runs more. */

const numRuns = Number(process.env['RUNS'] ?? 600);

const seed = Number(process.env['SEED'] ?? 31);

test.each([false, true])('random regulations with random logs (tolerating: %s)', (tolerate) => {
  let [trials, cases] = [0, 0];
  holdsFor(
    `agreement-${tolerate ? 'tolerant' : 'strict'}-${seed}`,
    ({ regulation, events }) => {
      if (beyond.test(JSON.stringify([regulation.definition, events]))) return;
      const compared = compare(regulation, events, { tolerate, ...often });
      trials += 1;
      cases += compared.cases;
      const [first] = compared.differences as readonly [Difference?];
      if (first !== undefined) throw new FailedAt(placeOf(first), JSON.stringify(compared.differences.slice(0, 3), null, 1));
    },
    { numRuns, seed: seed + Number(tolerate) },
  );
  record(`reference-generated-${tolerate ? 'tolerant' : 'strict'}`, { of: `generated regulations${tolerate ? ', whatever happens recorded' : ''}`, cases: trials, answers: cases, differences: 0, seed: seed + Number(tolerate) });
  expect(cases).toBeGreaterThan(numRuns * 5);
}, 0);
