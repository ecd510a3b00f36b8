import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withReadings } from '../../src/index.js';
import type { Regulation } from '../../src/regulation/regulation.js';
import { regulations } from '../../src/regulations/index.js';
import { logs } from '../generate/log.js';
import { buurthulp } from '../regulation/buurthulp.js';
import { isSoak, record, seed, times } from '../soak/figures.js';
import { beyond, compare, often } from './compare.js';
import { strained, unfiled } from './strained.js';

/** The engine and the reference are two readings of one design: they have to give the same answers, word for word. */

const real = [...regulations, buurthulp as unknown as Regulation].map((regulation) => [regulation.id, regulation] as const);

/** A regulation with any of the options of each reading that can be switched. */
const readingsOf = (regulation: Regulation): fc.Arbitrary<Readonly<Record<string, string | undefined>>> =>
  fc.record(
    Object.fromEntries(
      Object.entries(regulation.definition.readings).flatMap(([id, reading]) => (reading.recordedOnly === undefined ? [[id, fc.constantFrom(...Object.keys(reading.options))]] : [])),
    ),
    { requiredKeys: [] },
  );

test.each([...real, ...Object.entries(strained), ['unfiled', unfiled] as const])('%s: every answer and every refusal of random logs', (id, regulation) => {
  const numRuns = times(regulation.id === 'buurthulp' ? 25 : 55, Number(process.env['CASES'] ?? 17_000));
  let cases = 0;
  fc.assert(
    fc.property(logs(regulation), fc.boolean(), fc.option(readingsOf(regulation), { freq: 2 }), (events, tolerate, readings) => {
      fc.pre(!beyond.test(JSON.stringify(events)));
      const read = readings === null ? regulation : (withReadings(regulation, readings as never) as Regulation);
      const compared = compare(read, events, { tolerate, ...often });
      cases += compared.cases;
      expect(compared.differences).toEqual([]);
    }),
    { numRuns, seed: isSoak ? seed : 29 },
  );
  expect(cases).toBeGreaterThan(Math.max(250, 8 * numRuns));
  record(`reference-${id}`, { of: id, cases: numRuns, answers: cases, differences: 0, seed });
}, isSoak ? 0 : 60_000);
