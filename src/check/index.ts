/** What can be known of a regulation without a case: `klachtrecht/check`. */
export { lint, lintRules, type LintFinding, type LintRule, type LintRuleId } from './lint.js';
