import type { Issue } from '../../src/model/issue.js';
import type { Missing, Verdict } from '../../src/model/verdict.js';
import { unique, type Scene } from './model.js';

/** Why guards refuse an act: each leaf rule once, unknown before fails. */

/** Of a rule made of others, those that decided it. */
const leaves = (verdict: Verdict): readonly Verdict[] => {
  const decisive = (verdict.of ?? []).filter(({ status }) => status === verdict.status || verdict.reason === 'negated');
  return decisive.length === 0 ? [verdict] : decisive.flatMap(leaves);
};

const labelOf = ({ regulation }: Scene, event: string, { kind, id }: Missing): unknown => {
  if (kind === 'fact') return regulation.facts[id]?.label;
  if (kind === 'attribute') return regulation.events[event]?.attributes?.[id]?.label;
  return kind === 'event' ? regulation.events[id]?.label : undefined;
};

const issue = (scene: Scene, verdict: Verdict, event: string): Issue => {
  const about = { event, rule: verdict.rule, label: scene.regulation.rules[verdict.rule]?.label };
  if (verdict.status !== 'unknown') return { code: 'guard-refuses', cites: verdict.cites, data: { ...about, reason: verdict.reason, ...verdict.data, ...(verdict.changesOn === undefined ? {} : { changesOn: verdict.changesOn }) } };
  const labels = Object.fromEntries(verdict.missing.flatMap((missing) => (labelOf(scene, event, missing) === undefined ? [] : [[missing.id, labelOf(scene, event, missing)]])));
  return { code: 'facts-missing', cites: verdict.cites, data: { ...about, missing: verdict.missing, labels } };
};

export const refusal = (scene: Scene, verdicts: readonly Verdict[], event: string): readonly Issue[] => {
  const rules = unique(verdicts.flatMap(leaves).map(({ rule }) => rule));
  const all = rules.map((rule) => verdicts.flatMap(leaves).filter((verdict) => verdict.rule === rule).at(-1) as Verdict);
  const issues = [...all.filter(({ status }) => status === 'unknown'), ...all.filter(({ status }) => status !== 'unknown')].map((verdict) => issue(scene, verdict, event));
  return issues.length > 0 ? issues : [{ code: 'event-not-provided-for', data: { event } }];
};
