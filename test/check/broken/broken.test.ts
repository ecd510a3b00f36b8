import { describe, expect, test } from 'vitest';
import type { CheckFinding } from '../../../src/check/index.js';
import { runScenario } from '../../../src/scenario/run-scenario.js';
import { changed } from './base.js';
import { findingsOf, fits, type Broken } from './case.js';
import { lintCases } from './lint-cases.js';
import { propertyCases } from './property-cases.js';

/*
 * Regulations that are broken on purpose: what `check` must say of each, and what it must keep quiet about.
 *
 * To add a case: put a row in the table of its part. `edits` changes the base's plain data by path, `parts` are run, and `must` is the whole
 * list of what they find. Beside each fault put a near miss: an edit that looks like it, is harmless, and has an empty list. `steps` is
 * the length of the shortest scenario that shows the fault, worked out by hand. Use `among` only where one fault must have many findings.
 */
const tables: Readonly<Record<string, readonly Broken[]>> = { lint: lintCases, properties: propertyCases };

test('the base is clean under every part', () => {
  expect(findingsOf(changed({}), { parts: ['lint', 'traceability', 'scenarios', 'coverage', 'exploration', 'properties', 'handling-time'] })).toEqual([]);
});

describe.each(Object.entries(tables))('%s', (_part, cases) => {
  test.each(cases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    const regulation = changed(one.edits);
    const found = findingsOf(regulation, one);
    const told = found.map(({ part, code, where, level }) => `${part} ${level} ${code} ${where}`);
    for (const expected of one.must) {
      const hits = found.filter((finding) => fits(expected, finding));
      expect(hits, `${JSON.stringify(expected)} ${String(expected.where)} in\n${told.join('\n')}`).toHaveLength(1);
    }
    if (one.among === undefined) expect(told.filter((_line, index) => !one.must.some((expected) => fits(expected, found[index] as CheckFinding)))).toEqual([]);
    for (const unwanted of one.mustNot ?? []) expect(found.filter((finding) => fits(unwanted, finding)), String(unwanted.where)).toEqual([]);
    // What shows a finding is a scenario that passes under the regulation as it is, and no longer than need be.
    for (const { shows } of found) {
      if (shows === undefined) continue;
      const result = runScenario(regulation, shows);
      expect(result).toMatchObject({ ok: true, value: { passed: true } });
    }
    for (const expected of one.must) if (expected.steps !== undefined) expect(found.find((finding) => fits(expected, finding))?.shows?.stappen, expected.code).toHaveLength(expected.steps);
  });
});
