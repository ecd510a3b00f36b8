import { describe, expect, test } from 'vitest';
import { edited, type Path } from '../../src/check/mutation/operator.js';
import { diffRegulations } from '../../src/diff/index.js';
import { loadRegulation } from '../../src/regulation/define-regulation.js';
import type { Regulation } from '../../src/regulation/regulation.js';
import { buurthulp } from '../scenario/played.js';

const withEdit = (path: Path, after: unknown): Regulation => {
  const loaded = loadRegulation(edited(buurthulp.definition, path, after));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
  return loaded.value;
};

describe('with no case given, the exploration of both gives the cases', () => {
  test('a right that is a week shorter narrows the term of the complainant', () => {
    const { entries } = diffRegulations(buurthulp, withEdit(['windows', 'beroep', 'within'], { weeks: 2 }), [], { mostPlaces: 300 });
    const found = entries.find(({ what, id }) => what === 'until' && id === 'beroep');
    expect([found?.class, found?.range]).toEqual(['complainant-term-shortened', [-7, -7]]);
  });

  test('a bound that is hit is told', () => {
    expect(diffRegulations(buurthulp, withEdit(['windows', 'beroep', 'within'], { weeks: 2 }), [], { mostPlaces: 2 })).toMatchObject({ explored: { bounded: true }, entries: expect.arrayContaining([expect.objectContaining({ class: 'undecided' })]) });
  });

  test('another behaviour of which no case shows anything is undecided, not editorial', () => {
    const { entries } = diffRegulations(buurthulp, withEdit(['windows', 'beroep', 'within'], { weeks: 2 }), [], { mostPlaces: 0 });
    expect(entries.map((entry) => entry.class)).toEqual(['undecided']);
  });
});
