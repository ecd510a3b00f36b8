import type { Issue } from '../model/issue.js';
import type { Issues } from '../model/result.js';
import type { Text } from '../model/text.js';
import type { Verdict } from '../model/verdict.js';
import type { Compiled } from '../regulation/regulation.js';

const none: readonly never[] = [];

/** The verdicts that made this one what it is: of a rule made of others, those that decided it. */
const leavesOf = (verdict: Verdict): readonly Verdict[] => {
  const decisive = (verdict.of ?? none).filter((inner) => inner.status === verdict.status || verdict.reason === 'negated');
  return decisive.length === 0 ? [verdict] : decisive.flatMap(leavesOf);
};

/** Words for the facts and attributes that are missing, so that a refusal can be told without the regulation at hand. */
const labelsOf = (compiled: Compiled, verdict: Verdict, event: string): Readonly<Record<string, Text>> => {
  const { facts, events } = compiled.definition;
  return Object.fromEntries(
    verdict.missing.flatMap((missing) => {
      const label = missing.kind === 'fact' ? facts[missing.id]?.label : missing.kind === 'attribute' ? events[event]?.attributes?.[missing.id]?.label : missing.kind === 'event' ? events[missing.id]?.label : undefined;
      return label === undefined ? [] : [[missing.id, label]];
    }),
  );
};

/** Why guards let an event not through: each leaf rule once, those that cannot be decided first. */
export const refusalOf = (compiled: Compiled, verdicts: readonly Verdict[], event: string): Issues => {
  const leaves = [...new Map(verdicts.flatMap(leavesOf).map((verdict) => [verdict.rule, verdict])).values()];
  const relevant = [...leaves.filter((leaf) => leaf.status === 'unknown'), ...leaves.filter((leaf) => leaf.status !== 'unknown')];
  const issues = relevant.map((leaf): Issue => {
    const { label } = compiled.ruleOf(leaf.rule).rule;
    return leaf.status === 'unknown'
      ? { code: 'facts-missing', cites: leaf.cites, data: { event, rule: leaf.rule, label, missing: leaf.missing, labels: labelsOf(compiled, leaf, event) } }
      : { code: 'guard-refuses', cites: leaf.cites, data: { event, rule: leaf.rule, label, reason: leaf.reason, ...leaf.data, ...(leaf.changesOn === undefined ? {} : { changesOn: leaf.changesOn }) } };
  });
  const [first, ...rest] = issues;
  return first === undefined ? [{ code: 'event-not-provided-for', data: { event } }] : [first, ...rest];
};
