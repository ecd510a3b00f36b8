import * as z from 'zod/mini';
import type { Ids } from '../model/ids.js';
import { actor, type Actor } from './actor.js';
import { all, type All } from './all.js';
import { anonymity, type Anonymity } from './anonymity.js';
import { any, type Any } from './any.js';
import { attribute, type Attribute } from './attribute.js';
import { condition, type Condition } from './condition.js';
import { content, type Content } from './content.js';
import { duty, type DutyState } from './duty.js';
import { exclusion, type Exclusion } from './exclusion.js';
import { extension, type ExtensionPermitted } from './extension.js';
import { fact, type Fact } from './fact.js';
import { ground, type Ground } from './ground.js';
import { limitation, type Limitation } from './limitation.js';
import { not, type Not } from './not.js';
import { part, type ConcernsPart } from './part.js';
import { period, type Period } from './period.js';
import { reading, type ReadingChosen } from './reading.js';
import type { References, RuleKind } from './rule-kind.js';
import { standing, type Standing } from './standing.js';
import { steps, type Steps } from './steps.js';
import { window, type Window } from './window.js';

/** A typed guard as data: a kind from the rule library with its parameters and the clauses it rests on. */
export type Rule<I extends Ids = Ids> =
  | Actor<I>
  | All<I>
  | Anonymity<I>
  | Any<I>
  | Attribute<I>
  | ConcernsPart<I>
  | Condition<I>
  | Content<I>
  | DutyState<I>
  | Exclusion<I>
  | ExtensionPermitted<I>
  | Fact<I>
  | Ground<I>
  | Limitation<I>
  | Not<I>
  | Period<I>
  | ReadingChosen<I>
  | Standing<I>
  | Steps<I>
  | Window<I>;

/** The name of a kind of rule. */
export type RuleKindName = Rule['kind'];

/** The rule library: every kind by its name. */
export const ruleKinds: { readonly [K in RuleKindName]: RuleKind<Extract<Rule, { kind: K }>> } = {
  actor,
  all,
  anonymity,
  any,
  attribute,
  condition,
  content,
  duty,
  exclusion,
  extension,
  fact,
  ground,
  limitation,
  not,
  part,
  period,
  reading,
  standing,
  steps,
  window,
};

export const kindOf = (rule: Rule): RuleKind<Rule> => ruleKinds[rule.kind];

export const ruleSchema = z.discriminatedUnion('kind', [
  actor.schema,
  all.schema,
  anonymity.schema,
  any.schema,
  attribute.schema,
  condition.schema,
  content.schema,
  duty.schema,
  exclusion.schema,
  extension.schema,
  fact.schema,
  ground.schema,
  limitation.schema,
  not.schema,
  part.schema,
  period.schema,
  reading.schema,
  standing.schema,
  steps.schema,
  window.schema,
] as never) as unknown as z.ZodMiniType<Rule>;

export const ruleReferences = (rule: Rule): References => kindOf(rule).references(rule);
