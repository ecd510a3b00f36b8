import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { krachtigPerspectief } from '../../src/regulations/index.js';
import type { Regulation } from '../../src/regulation/regulation.js';
import { parseScenarios, runScenario, words } from '../../src/scenario/index.js';

const guide = readFileSync('docs/scenarios.md', 'utf8');

test('the scenario in the guide comes out as it says', () => {
  const yaml = /```yaml\n([\s\S]*?)```/.exec(guide)?.[1] ?? '';
  const parsed = parseScenarios(yaml);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const result = runScenario(krachtigPerspectief as unknown as Regulation, parsed.value[0]?.scenario as never);
  expect(result.ok && result.value.steps.flatMap((step) => step.mismatches)).toEqual([]);
  expect(result.ok && result.value.passed).toBe(true);
});

test.each([
  ['step', words.stepWords],
  ['event', words.eventWords],
  ['edit', words.editWords],
  ['assessment', words.assessmentWords],
  ['duty', words.dutyWords],
  ['window', words.windowWords],
  ['measure', words.measureWords],
  ['findings', words.findingListWords],
  ['next events', words.nextEventWords],
  ['duty statuses', words.dutyStatusWords],
  ['window statuses', words.windowStatusWords],
  ['measure statuses', words.measureStatusWords],
  ['verdicts', words.verdictWords],
])('the guide tells every word of the table of %s', (_table, table) => {
  expect(Object.values(table).filter((word) => !guide.includes(`\`${word}\``))).toEqual([]);
});
