import type { Issue } from '../../src/model/issue.js';
import type { Verdict } from '../../src/model/verdict.js';
import type { Refused } from './chart.js';
import { actorOf } from './facts.js';
import { unique, type Scene } from './model.js';
import { verdictOf } from './rules.js';

/** Why an act is refused: each leaf rule once, unknown before fails. */

interface Attempt {
  readonly fit: { readonly kind: string; readonly permitted?: readonly string[]; readonly rule?: string };
  readonly about: string;
}

const leaves = (verdict: Verdict): readonly Verdict[] => (verdict.of === undefined || verdict.of.length === 0 ? [verdict] : verdict.of.filter(({ status }) => status === verdict.status || verdict.reason === 'negated').flatMap(leaves));

const issue = (scene: Scene, verdict: Verdict): Issue => {
  const { label } = scene.regulation.rules[verdict.rule] as { label: unknown };
  if (verdict.status === 'unknown') return { code: 'facts-missing', cites: verdict.cites, data: { rule: verdict.rule, label, missing: verdict.missing } };
  return { code: 'guard-refuses', cites: verdict.cites, data: { rule: verdict.rule, label, reason: verdict.reason, ...verdict.data, ...(verdict.changesOn === undefined ? {} : { changesOn: verdict.changesOn }) } };
};

export const refusal = (scene: Scene, state: readonly string[], stopped: readonly Refused[], attempts: readonly Attempt[]): readonly Issue[] => {
  const act = scene.act as NonNullable<Scene['act']>;
  const asked = [...stopped.flatMap(({ verdicts }) => verdicts), ...attempts.flatMap(({ fit }) => (fit.rule === undefined ? [] : [verdictOf(scene, fit.rule)]))];
  const all = unique(asked.flatMap(leaves));
  const issues = [...all.filter(({ status }) => status === 'unknown'), ...all.filter(({ status }) => status !== 'unknown')].map((verdict) => issue(scene, verdict));
  for (const { fit, about } of attempts) {
    const by = actorOf(scene);
    if (fit.kind === 'wrong-actor') issues.push({ code: 'discharge-by-wrong-actor', path: ['by'], data: { duty: about, by, permitted: fit.permitted } });
  }
  return issues.length > 0 ? issues : [{ code: 'event-not-provided-for', data: { event: act.type, state } }];
};
