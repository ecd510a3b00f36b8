/** What can be known of a regulation and its scenarios without a case: `klachtrecht/check`. */
export { coveragePart } from './coverage-part.js';
export { checkParts, type CheckFinding, type CheckPart, type PartReport } from './finding.js';
export { calendarWithout, handlingTime, mostYears, type Extreme, type Figures, type HandlingTime, type Lengthening, type PhaseTime, type RouteTime, type Years } from './handling-time/handling-time.js';
export { handlingTimePart } from './handling-time/handling-time-part.js';
export { checkFormat, checkJson, checkJsonSchema, type CheckReport, type RegulationReport } from './json-form.js';
export { lint, lintRules, type LintFinding, type LintRule, type LintRuleId } from './lint.js';
export { lintPart } from './lint-part.js';
export { mutationPart, mutationThreshold, type Mutation, type Survivor, type Survivors } from './mutation/mutation-part.js';
export { traceability, traceabilityPart, type Traceability, type TracedClause, type TracedItem } from './traceability.js';
export { explore, usualStarts, type Attempt, type Explored, type ExploreOptions, type Place } from './explore/explore.js';
export { properties, type PropertyId } from './properties/properties.js';
export { explorationPart, propertiesPart, prove, type Proof, type Proved } from './properties/prove.js';
export type { Violation } from './properties/property.js';
