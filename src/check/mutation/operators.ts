import { chartOperators } from './chart-operators.js';
import { dutyOperators } from './duty-operators.js';
import type { MutationOperator } from './operator.js';
import { ruleOperators } from './rule-operators.js';
import { termOperators } from './term-operators.js';

/** Every kind of small change that a regulation's scenarios should notice. */
export const mutationOperators: readonly MutationOperator[] = [...chartOperators, ...dutyOperators, ...termOperators, ...ruleOperators];
