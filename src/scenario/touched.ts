import { toDay } from '../calendar/civil-date.js';
import { actOf, situationAt } from '../engine/apply.js';
import { Situation } from '../engine/situation.js';
import type { Trace } from '../engine/trace.js';
import type { Assessment } from '../model/assessment.js';
import type { Case } from '../model/case.js';
import type { AnyEvent } from '../model/event.js';
import type { Issue } from '../model/issue.js';
import type { Verdict } from '../model/verdict.js';
import type { Compiled } from '../regulation/regulation.js';
import { guardId, statusId, transitionId, type CoverageKind } from './coverage-items.js';
import type { Expectation } from './schema.js';

type Cited = { readonly cites?: readonly string[] | undefined; readonly readings?: readonly string[] | undefined } | undefined;

/** Gathers what a scenario touches of a regulation while it runs. */
export class Touching {
  private readonly touched = new Set<string>();

  constructor(private readonly compiled: Compiled) {}

  private add(kind: CoverageKind, id: string): void {
    this.touched.add(`${kind}:${id}`);
  }

  private reading(id: string): void {
    this.add('reading', statusId(id, this.compiled.readings[id] ?? ''));
  }

  private cited(basis: Cited): void {
    for (const clause of basis?.cites ?? []) this.add('clause', clause);
    for (const reading of basis?.readings ?? []) this.reading(reading);
  }

  private verdict(verdict: Verdict): void {
    this.add('rule', verdict.rule);
    this.cited(verdict);
    const rule = this.compiled.definition.rules[verdict.rule];
    if (rule?.kind === 'reading') this.reading(rule.reading);
    verdict.of?.forEach((inner) => this.verdict(inner));
  }

  refusal(issues: readonly Issue[]): void {
    issues.forEach((issue) => this.cited(issue));
  }

  /** An event that was taken on a case: the transitions, and the rules that findings, duties and windows asked of it. */
  event(before: Case, event: AnyEvent, trace: Trace): void {
    const { definition } = this.compiled;
    const declared = definition.events[event.type];
    this.cited(declared);
    for (const [id, attribute] of Object.entries(declared?.attributes ?? {})) if (attribute.type === 'ground' && typeof event[id] === 'string') this.add('ground', event[id]);
    const act = actOf(this.compiled, { ...event, id: event.id ?? '' });
    const situation = situationAt(this.compiled, before, act);
    const acts = [...Object.values(definition.duties).flatMap((duty) => duty.dischargedBy), ...Object.values(definition.windows).flatMap((window) => [...window.exercisedBy, ...(window.closedBy ?? [])])];
    const rules = [
      ...acts.flatMap((one) => (one.event === event.type && one.where !== undefined ? [one.where] : [])),
      ...Object.values(definition.findings).flatMap((finding) => (finding.at?.includes(event.type) === true && finding.when !== undefined ? [finding.when.rule] : [])),
    ];
    for (const rule of rules) this.verdict(situation.verdict(rule));
    for (const taken of trace.candidates) {
      this.add('transition', transitionId(taken));
      this.cited(this.compiled.chart.byPath.get(taken.state)?.candidates.get(taken.event)?.[taken.index]?.meta);
    }
  }

  /** The guards that an event of a type was asked, whether it was taken or not. */
  asked(event: string, trace: Trace): void {
    for (const verdict of trace.verdicts) {
      this.add('guard', guardId(event, verdict.rule, verdict.status));
      this.verdict(verdict);
    }
  }

  /** The case as it stands on a day. */
  assessment(current: Case, assessment: Assessment): void {
    const { definition, chart } = this.compiled;
    const situation = new Situation(this.compiled, { current }, toDay(assessment.asOf));
    for (const duty of assessment.duties) {
      this.cited(duty);
      const declared = definition.duties[duty.id];
      if (declared?.when !== undefined) this.verdict(situation.verdict(declared.when));
    }
    for (const finding of Object.values(definition.findings)) if (finding.at === undefined && finding.when !== undefined) this.verdict(situation.verdict(finding.when.rule));
    for (const instance of current.duties) {
      if ((instance.extensions?.length ?? 0) > 0) this.cited(definition.duties[instance.duty]?.extension);
      if ((instance.suspensions?.length ?? 0) > 0) this.cited(definition.duties[instance.duty]?.suspension);
    }
    if (assessment.filedOn !== null && 'from' in definition.inForce) this.cited(definition.inForce);
    for (const window of assessment.windows) this.cited(window);
    for (const finding of assessment.findings) {
      this.add('finding', finding.id);
      this.cited(finding);
    }
    for (const measure of assessment.measures) {
      this.cited(measure);
      const condition = definition.measures[measure.id]?.when;
      if (condition !== undefined) this.verdict(situation.verdict(condition));
    }
    for (const ground of assessment.admissibility.grounds) {
      if (ground.verdict !== undefined) this.verdict(ground.verdict);
      if (ground.status === 'holds') this.cited(definition.grounds[ground.ground]);
    }
    for (const path of assessment.state) {
      for (let node = chart.byPath.get(path); node !== undefined; node = node.parent) {
        if (node.path !== '') this.add('state', node.path);
        this.cited(node.source.meta);
      }
    }
  }

  /** What an expectation was about, of the duties and windows that were there. */
  expectation(expected: Expectation, assessment: Assessment): void {
    const status = (kind: 'duty' | 'window', key: string, items: readonly { readonly id: string; readonly instance: string; readonly status: string }[]): void => {
      const found = items.findLast((other) => other.instance === key || other.id === key);
      if (found !== undefined) this.add(kind, statusId(found.id, found.status));
    };
    for (const key of Object.keys(expected.plichten ?? {})) status('duty', key, assessment.duties);
    for (const key of Object.keys(expected.vensters ?? {})) status('window', key, assessment.windows);
  }

  /** Readings that the scenario chose itself. */
  chosen(readings: Readonly<Record<string, string>>): void {
    for (const [id, option] of Object.entries(readings)) {
      this.add('reading', statusId(id, option));
      this.cited({ cites: this.compiled.definition.readings[id]?.clauses });
    }
  }

  get result(): readonly string[] {
    return [...this.touched];
  }
}
