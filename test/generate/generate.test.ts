import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEvent, assess, openCase } from '../../src/index.js';
import { loadRegulation } from '../../src/regulation/index.js';
import { parseScenarios, runScenario, type Scenario } from '../../src/scenario/index.js';
import { count, expectedFeatures, type Counts } from './coverage.js';
import { Draw } from './draw.js';
import { everyFeature, featuresUsed } from './profile.js';
import { drawDefinition, regulations } from './regulation.js';
import { drawTrial, FailedAt, minimal, saveTrial, trials, type Property, type Trial } from './shrink.js';

const seed = 1_103;

test('the generator reaches everything of the profile, and its logs do something with all of it', () => {
  const counts: Counts = new Map();
  fc.assert(
    fc.property(trials(), trials({ wild: 60 }), (likely, wild) => {
      count(likely, counts);
      count(wild, counts, wild.events.length % 2 === 0);
    }),
    { numRuns: 200, seed },
  );
  // npx vitest run test/generate/generate.test.ts with COVERAGE_TABLE=1 shows how often.
  if (process.env.COVERAGE_TABLE !== undefined) console.log([...counts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([feature, times]) => `${String(times).padStart(7)} ${feature}`).join('\n'));
  expect(expectedFeatures.filter((feature) => !counts.has(feature))).toEqual([]);
});

test('three hundred regulations say everything that a definition can say', () => {
  const used = new Set(Array.from({ length: 300 }, (_item, index) => [...featuresUsed(drawDefinition(new Draw(seed + index)))]).flat());
  const all = [...everyFeature()];
  expect(all.length).toBeGreaterThan(300);
  expect(all.filter((feature) => !used.has(feature))).toEqual([]);
});

test('the same seed makes the same regulation and the same log', () => {
  const [one, other] = [drawTrial(new Draw(7)), drawTrial(new Draw(7))];
  expect([one.regulation.behaviour, one.regulation.text, one.events]).toEqual([other.regulation.behaviour, other.regulation.text, other.events]);
});

test('no two of a hundred regulations are the same', () => {
  expect(new Set(fc.sample(regulations(), { numRuns: 100, seed }).map(({ behaviour }) => behaviour)).size).toBe(100);
});

describe('what fails is made small', () => {
  const metTooLate: Property = ({ regulation, events }) => {
    let current = openCase(regulation);
    for (const event of events) {
      const next = applyEvent(regulation, current, event);
      if (next.ok) current = next.value;
    }
    const assessed = assess(regulation, current, current.log.at(-1)?.event.on ?? '2026-01-01');
    if (assessed.ok && assessed.value.duties.some((duty) => duty.status === 'metLate')) throw new Error('a duty was met too late');
  };
  const found = fc.check(fc.property(trials(), metTooLate), { numRuns: 300, seed: seed + 1 });
  const [first] = found.counterexample as [Trial];
  const small = minimal(first, metTooLate);

  test('to the two events that it takes and nothing beside them', () => {
    expect(found.failed).toBe(true);
    expect(() => metTooLate(small)).toThrow('a duty was met too late');
    expect(small.events).toHaveLength(2);
    expect(Object.keys(small.regulation.definition.duties)).toHaveLength(1);
    expect(JSON.stringify(small.regulation).length).toBeLessThan(JSON.stringify(first.regulation).length / 5);
  });

  test('to what fails at the same place', () => {
    const atSeveral: Property = ({ events }) => {
      throw new FailedAt(events.length > 1 ? 'several' : 'at most one', 'always');
    };
    expect(minimal(small, atSeveral, 50).events).toHaveLength(2);
  });

  test('to a scenario file that plays, with its regulation beside it', () => {
    const command = saveTrial(mkdtempSync(join(tmpdir(), 'trial-')), 'te-laat', small);
    const [, regulationFile, scenarioFile] = /--regulation (\S+) (\S+)$/.exec(command) as RegExpExecArray;
    const loaded = loadRegulation(JSON.parse(readFileSync(regulationFile as string, 'utf8')));
    const parsed = parseScenarios(readFileSync(scenarioFile as string, 'utf8'));
    if (!loaded.ok || !parsed.ok) throw new Error('What was saved cannot be read.');
    const played = runScenario(loaded.value, parsed.value[0]?.scenario as Scenario);
    expect(played.ok && played.value.passed).toBe(true);
  });
});
