import { parseScenarios } from '../../src/scenario/parse-scenarios.js';
import { describeFault } from '../../src/scenario/describe-fault.js';
import { runScenario } from '../../src/scenario/run-scenario.js';
import type { Scenario } from '../../src/scenario/schema.js';
import type { ScenarioResult } from '../../src/scenario/scenario-result.js';
import type { Regulation } from '../../src/regulation/regulation.js';
import { buurthulp as typed } from '../regulation/buurthulp.js';

/** The regulation of a made-up organisation, as any regulation. */
export const buurthulp = typed as unknown as Regulation;

/** The scenario with these steps. */
export const scenarioOf = (steps: string, head = ''): Scenario => {
  const parsed = parseScenarios(`reglement: buurthulp\ntitel: Proef\n${head}\nstappen:\n${steps}`);
  if (!parsed.ok) throw new Error(parsed.issues.map((issue) => `${String(issue.data?.['line'])}: ${describeFault(issue, 'en')}`).join('\n'));
  return parsed.value[0]?.scenario as Scenario;
};

/** What becomes of these steps under the regulation of Buurthulp. */
export const played = (steps: string, head = ''): ScenarioResult => {
  const result = runScenario(buurthulp, scenarioOf(steps, head));
  if (!result.ok) throw new Error(result.issues.map((issue) => describeFault(issue, 'en')).join('\n'));
  return result.value;
};
