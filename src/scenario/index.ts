/** Scenarios in Dutch: reading them, playing them under a regulation, and what they cover: `klachtrecht/scenario`. Pure; files are for the caller. */
export { checkScenario } from './check-scenario.js';
export { coverage, isSettled, itemName, type Coverage, type CoverageRow, type Unreachable } from './coverage.js';
export { coverageItems, coverageKinds, type CoverageItem, type CoverageKind } from './coverage-items.js';
export { decodeText } from './decode-text.js';
export { describeFault } from './describe-fault.js';
export { describeMismatch, lineOf } from './describe-mismatch.js';
export { differenceInWords } from './difference-in-words.js';
export { parseScenarios, type ParsedScenario } from './parse-scenarios.js';
export { readScenario } from './read-scenario.js';
export { runScenario } from './run-scenario.js';
export { scenarioJsonSchema } from './scenario-json-schema.js';
export { scenarioFormat, type Mismatch, type Outcome, type ScenarioResult, type StepResult } from './scenario-result.js';
export type { Expectation, Scenario, ScenarioEdit, ScenarioStep } from './schema.js';
export { stepOf } from './step-of-event.js';
export type { Place, Places } from './yaml-tree.js';
export { writeScenario } from './write-scenario.js';
/** The words of scenario files and what the API calls them. */
export * as words from './words.js';
