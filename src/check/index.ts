/** What can be known of a regulation and its scenarios without a case: `klachtrecht/check`. */
export { coveragePart } from './coverage-part.js';
export { checkParts, type CheckFinding, type CheckPart, type PartReport } from './finding.js';
export { lint, lintRules, type LintFinding, type LintRule, type LintRuleId } from './lint.js';
export { lintPart } from './lint-part.js';
export { mutationPart, mutationThreshold, type Mutation, type Survivor, type Survivors } from './mutation/mutation-part.js';
export { traceability, traceabilityPart, type Traceability, type TracedClause, type TracedItem } from './traceability.js';
