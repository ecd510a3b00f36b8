import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AnyEvent } from '../../src/model/event.js';
import type { Regulation } from '../../src/regulation/regulation.js';
import { regulations } from '../../src/regulations/index.js';
import { logs } from '../facade/random-case.js';
import { buurthulp } from '../regulation/buurthulp.js';
import { compare } from './compare.js';

/** The engine and the reference are two readings of one design: they have to give the same answers, word for word. */

const subjects = [...regulations, buurthulp as unknown as Regulation].map((regulation) => [regulation.id, regulation] as const);

test.each(subjects)('%s: every answer and every refusal of random logs', (_id, regulation) => {
  let cases = 0;
  fc.assert(
    fc.property(logs(regulation), fc.boolean(), (events: readonly AnyEvent[], tolerate) => {
      const compared = compare(regulation, events, { tolerate });
      cases += compared.cases;
      expect(compared.differences).toEqual([]);
    }),
    { numRuns: 60, seed: 29 },
  );
  expect(cases).toBeGreaterThan(900);
}, 60_000);
