import { expect, test } from 'vitest';
import { mutantsOf, regulationOf } from '../../src/check/mutation/mutant.js';
import { diffRegulations } from '../../src/diff/index.js';
import { base, play } from '../check/example/base.js';

/** Small changes that change no answer, each with the reason. */
const equivalent: Readonly<Record<string, string>> = {
  'moment-dropped:rules/op-tijd/until': 'the period is judged as of the filing, so that it ends there all the same',
};

test('every small change that check makes is seen by diff, or changes nothing', () => {
  const logs = play(base).map(({ result, scenario }) => ({ entries: result.case.log, ...(scenario.lezing === undefined ? {} : { readings: scenario.lezing }) }));
  const unseen = mutantsOf(base).flatMap((mutant) => {
    const head = regulationOf(base, mutant);
    if (head === undefined || head.behaviour === base.behaviour) return [];
    return diffRegulations(base, head, logs, { mostPlaces: 2000 }).entries.some(({ what }) => what !== 'unexplored' && what !== 'text') ? [] : [mutant.id];
  });
  expect(unseen).toEqual(Object.keys(equivalent));
});
