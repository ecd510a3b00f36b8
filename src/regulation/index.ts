/** Everything that it takes to encode a regulation: `klachtrecht/authoring`. */
export { defineRegulation, loadRegulation, withReadings } from './define-regulation.js';
export { RegulationError } from './regulation-error.js';
export type { Definition, Duty, ExtensionTerms, FindingDeclaration, GroundDeclaration, InForce, Measure, Patch, Reading, ReadingOption, SuspensionTerms, Window, ActOn } from './definition.js';
export type { Regulation } from './regulation.js';
export { passageOf, verifySource, withPassages, type Verification, type VerifiedClause } from './passages.js';
export { fails, holds, unknown } from './guard.js';
export type { Candidate, StateMeta, StateNode, Statechart, TransitionMeta } from './statechart.js';
export type { Rule, RuleKindName } from '../rules/rule.js';
export type { Clause, ClauseKind, Passage } from '../model/clause.js';
export type { EventDeclaration, Vocabulary } from '../model/event.js';
export type { AttributeDeclaration, FactDeclaration, ValueType } from '../model/value.js';
export type { Moment, Moments } from '../model/moment.js';
export type { Text } from '../model/text.js';
export { days, months, weeks, workingDays, years } from '../calendar/duration.js';
/** Words that complaint regulations share: actors, attributes, events and facts, to pick from. */
export * as vocabulary from './vocabulary.js';
