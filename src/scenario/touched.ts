import { toDay } from '../calendar/civil-date.js';
import { actOf, withFacts } from '../engine/apply.js';
import { Situation } from '../engine/situation.js';
import type { Assessment } from '../model/assessment.js';
import type { Case } from '../model/case.js';
import type { AnyEvent } from '../model/event.js';
import type { Issue } from '../model/issue.js';
import type { Verdict } from '../model/verdict.js';
import type { Trace } from '../engine/trace.js';
import type { Compiled } from '../regulation/regulation.js';
import type { Touched } from './scenario-result.js';
import type { Expectation } from './schema.js';

type Cited = { readonly cites?: readonly string[] | undefined; readonly readings?: readonly string[] | undefined } | undefined;

/** The id of a candidate of the chart. */
export const transitionId = ({ state, event, index }: { readonly state: string; readonly event: string; readonly index: number }): string => `${state}|${event}|${index}`;

class Seen {
  private readonly seen = new Map<string, Set<string>>();

  add(id: string, what: string): void {
    const known = this.seen.get(id);
    if (known === undefined) this.seen.set(id, new Set([what]));
    else known.add(what);
  }

  get result(): Readonly<Record<string, readonly string[]>> {
    return Object.fromEntries([...this.seen].map(([id, what]) => [id, [...what]]));
  }
}

/** Gathers what a scenario touches of a regulation while it runs. */
export class Touching {
  private readonly clauses = new Set<string>();
  private readonly transitions = new Set<string>();
  private readonly findings = new Set<string>();
  private readonly duties = new Seen();
  private readonly windows = new Seen();
  private readonly expectedDuties = new Seen();
  private readonly expectedWindows = new Seen();
  private readonly rules = new Seen();
  private readonly readings = new Seen();

  constructor(private readonly compiled: Compiled) {}

  private cited(basis: Cited): void {
    for (const clause of basis?.cites ?? []) this.clauses.add(clause);
    for (const reading of basis?.readings ?? []) this.readings.add(reading, this.compiled.readings[reading] ?? '');
  }

  private verdict(verdict: Verdict): void {
    this.rules.add(verdict.rule, verdict.status);
    this.cited(verdict);
    const rule = this.compiled.definition.rules[verdict.rule];
    if (rule?.kind === 'reading') this.readings.add(rule.reading, this.compiled.readings[rule.reading] ?? '');
    verdict.of?.forEach((inner) => this.verdict(inner));
  }

  refusal(issues: readonly Issue[]): void {
    issues.forEach((issue) => this.cited(issue));
  }

  /** An event that was taken on a case: the transitions, and the rules that findings, duties and windows asked of it. */
  event(before: Case, event: AnyEvent, trace: Trace): void {
    const { definition } = this.compiled;
    this.cited(definition.events[event.type]);
    const act = actOf(this.compiled, { ...event, id: event.id ?? '' });
    const situation = new Situation(this.compiled, { current: withFacts(before, act), act }, toDay(act.on));
    const acts = [...Object.values(definition.duties).flatMap((duty) => duty.dischargedBy), ...Object.values(definition.windows).flatMap((window) => [...window.exercisedBy, ...(window.closedBy ?? [])])];
    const rules = [
      ...acts.flatMap((one) => (one.event === event.type && one.where !== undefined ? [one.where] : [])),
      ...Object.values(definition.findings).flatMap((finding) => (finding.at?.includes(event.type) === true && finding.when !== undefined ? [finding.when.rule] : [])),
    ];
    for (const rule of rules) this.verdict(situation.verdict(rule));
    for (const taken of trace.candidates) {
      this.transitions.add(transitionId(taken));
      this.cited(this.compiled.chart.byPath.get(taken.state)?.candidates.get(taken.event)?.[taken.index]?.meta);
    }
  }

  asked(trace: Trace): void {
    trace.verdicts.forEach((verdict) => this.verdict(verdict));
  }

  /** The case as it stands on a day. */
  assessment(current: Case, assessment: Assessment): void {
    const { definition, chart } = this.compiled;
    const situation = new Situation(this.compiled, { current }, toDay(assessment.asOf));
    for (const duty of assessment.duties) {
      this.duties.add(duty.id, duty.status);
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
    for (const window of assessment.windows) {
      this.windows.add(window.id, window.status);
      this.cited(window);
    }
    for (const finding of assessment.findings) {
      this.findings.add(finding.id);
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
      for (let node = chart.byPath.get(path); node !== undefined; node = node.parent) this.cited(node.source.meta);
    }
  }

  /** What an expectation was about, of the duties and windows that were there. */
  expectation(expected: Expectation, assessment: Assessment): void {
    const name = (key: string): string => key.replace(/#[1-9]\d*$/, '');
    for (const key of Object.keys(expected.plichten ?? {})) {
      const duty = assessment.duties.findLast((other) => other.instance === key || other.id === key);
      this.expectedDuties.add(name(key), duty?.status ?? 'absent');
    }
    for (const key of Object.keys(expected.vensters ?? {})) {
      const window = assessment.windows.findLast((other) => other.instance === key || other.id === key);
      this.expectedWindows.add(name(key), window?.status ?? 'absent');
    }
  }

  /** Readings that the scenario chose itself. */
  chosen(readings: Readonly<Record<string, string>>): void {
    for (const [id, option] of Object.entries(readings)) {
      this.readings.add(id, option);
      this.cited({ cites: this.compiled.definition.readings[id]?.clauses });
    }
  }

  get result(): Touched {
    return {
      clauses: [...this.clauses],
      transitions: [...this.transitions],
      duties: this.duties.result,
      windows: this.windows.result,
      expected: { duties: this.expectedDuties.result, windows: this.expectedWindows.result },
      rules: this.rules.result,
      findings: [...this.findings],
      readings: this.readings.result,
    };
  }
}
