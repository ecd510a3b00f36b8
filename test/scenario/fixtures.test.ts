import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findRegulation, regulations } from '../../src/regulations/index.js';
import { coverage, decodeText, parseScenarios, runScenario, type ScenarioResult } from '../../src/scenario/index.js';

/** Every scenario file in the repository, under each regulation that it names. */
const files = readdirSync('fixtures', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.scenario\.(ya?ml|json)$/.test(file))
  .sort();

const results = new Map<string, ScenarioResult[]>();

describe.each(files)('%s', (file) => {
  const text = decodeText(readFileSync(`fixtures/${file}`));
  if (!text.ok) throw new Error(JSON.stringify(text.issues));
  const parsed = parseScenarios(text.value);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const runs = parsed.value.flatMap(({ scenario }) => [scenario.reglement].flat().map((id) => [scenario.titel, id, scenario] as const));

  test.each(runs)('%s (%s)', (_title, id, scenario) => {
    const regulation = findRegulation(id);
    if (!regulation.ok) throw new Error(JSON.stringify(regulation.issues));
    const result = runScenario(regulation.value, scenario);
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    expect(result.value.steps.flatMap((step) => step.mismatches)).toEqual([]);
    expect(result.value.passed).toBe(true);
    results.set(id, [...(results.get(id) ?? []), result.value]);
  });
});

describe.each(regulations.map((regulation) => [regulation.id, regulation] as const))('what the scenarios of %s cover', (id, regulation) => {
  test.each(['clause', 'transition', 'duty', 'window', 'finding', 'reading', 'rule'] as const)('every %s', (kind) => {
    const rows = coverage(regulation, results.get(id) ?? []).rows.filter((row) => row.kind === kind);
    expect(rows.filter((row) => !row.covered).map((row) => row.id)).toEqual([]);
  });
});
