import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { traceability } from '../../src/check/index.js';
import { findRegulation, regulations } from '../../src/regulations/index.js';
import { coverage, coverageKinds, decodeText, isSettled, parseScenarios, runScenario, type ScenarioResult, type Unreachable } from '../../src/scenario/index.js';

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

/** What no scenario can reach, as the files beside the scenarios say. */
const unreachableOf = (id: string): Unreachable => {
  const file = `fixtures/${id}/onbereikbaar.yaml`;
  return existsSync(file) ? (parse(readFileSync(file, 'utf8')) as { readonly onbereikbaar: Unreachable }).onbereikbaar : {};
};

describe.each(regulations.map((regulation) => [regulation.id, regulation] as const))('what the scenarios of %s cover', (id, regulation) => {
  test.each(coverageKinds)('every %s', (kind) => {
    const { rows, dangling } = coverage(regulation, results.get(id) ?? [], unreachableOf(id));
    expect(rows.filter((row) => row.kind === kind && !isSettled(row)).map((row) => row.id)).toEqual([]);
    expect(dangling).toEqual([]);
  });

  test('every claim under dekt is true', () => {
    expect(traceability(regulation, results.get(id) ?? []).hollow).toEqual([]);
  });
});
