import { traceEvent } from '../engine/trace.js';
import { applyEvent } from '../facade/apply-event.js';
import { assess, questionDate } from '../facade/assess.js';
import { Look } from '../facade/look.js';
import { nextEvents } from '../facade/next-events.js';
import { openCase } from '../facade/open-case.js';
import { revise } from '../facade/revise.js';
import { gateRegulation } from '../engine/gate.js';
import type { Assessment } from '../model/assessment.js';
import type { Case } from '../model/case.js';
import type { Change } from '../model/change.js';
import type { CivilDate } from '../model/civil-date.js';
import type { AnyEvent } from '../model/event.js';
import type { Issue } from '../model/issue.js';
import { failure, success, type Result } from '../model/result.js';
import { compiledOf, type Regulation } from '../regulation/regulation.js';
import { readEvent } from '../regulation/read-event.js';
import { asRead } from './as-read.js';
import { checkScenario, listOf } from './check-scenario.js';
import { compare } from './compare.js';
import { editOf, eventOf } from './event-of-step.js';
import { scenarioFormat, type Mismatch, type Outcome, type ScenarioResult, type StepResult } from './scenario-result.js';
import type { Path } from './scenario-fault.js';
import type { Scenario, ScenarioStep } from './schema.js';
import { Touching } from './touched.js';
import { issueWords, noneWord, scenarioWords, stepWords, yesWord } from './words.js';

/** What an act did to the case. */
interface Act {
  readonly outcome: Outcome;
  readonly current: Case;
  readonly issues: readonly Issue[];
  readonly event?: AnyEvent;
  readonly changes?: readonly Change[];
}

/** The rules that refused, and the facts that were missing. */
const reasonsOf = (issues: readonly Issue[]): readonly string[] =>
  issues.flatMap(({ data }) => [...(typeof data?.['rule'] === 'string' ? [data['rule']] : []), ...((data?.['missing'] as readonly { readonly id: string }[] | undefined) ?? []).map((missing) => missing.id)]);

const nothing = { mismatches: [], compared: 0 } as const;

const isYes = (value: boolean | string | undefined): boolean => value === true || value === yesWord;

/** Whether the step was refused, tolerated or taken as the scenario says. */
const judgeOutcome = (step: ScenarioStep, outcome: Outcome, issues: readonly Issue[], path: Path): { readonly mismatches: readonly Mismatch[]; readonly compared: number } => {
  const mismatches: Mismatch[] = [];
  const found = [...new Set(issues.map((issue) => issueWords[issue.code]))];
  const wanted = listOf(step.geweigerd);
  const refusedPath = [...path, stepWords.refused];
  if (wanted.length === 0) {
    if (found.length > 0) mismatches.push({ path: refusedPath, expected: noneWord, found });
  } else if (found.length === 0) mismatches.push({ path: refusedPath, expected: step.geweigerd, found: noneWord });
  else if (!wanted.every((word) => found.includes(word as never))) mismatches.push({ path: refusedPath, expected: step.geweigerd, found });
  const reasons = listOf(step.wegens);
  const because = [...new Set(reasonsOf(issues))];
  if (found.length > 0 && !reasons.every((reason) => because.includes(reason))) mismatches.push({ path: [...path, stepWords.becauseOf], expected: step.wegens, found: because });
  const tolerates = isYes(step.gedoogd);
  // What the text provides for after all was not tolerated, and a scenario that says so is wrong.
  if (tolerates && found.length === 0 && outcome !== 'tolerated') mismatches.push({ path: [...path, stepWords.tolerate], expected: true, found: false });
  return { mismatches, compared: wanted.length + reasons.length + (tolerates ? 1 : 0) };
};

/** Plays the steps of one scenario under one regulation. */
class Run {
  private stopped = false;

  /** @param touching gathers what is touched; without it only what is expected is looked at */
  constructor(
    private readonly regulation: Regulation,
    private current: Case,
    private readonly touching?: Touching,
  ) {}

  private take(step: ScenarioStep): Act {
    const { definition } = compiledOf(this.regulation);
    const event = eventOf(step, definition);
    const read = this.touching === undefined ? undefined : readEvent(compiledOf(this.regulation), event);
    // What an event that the chart refuses was asked is coverage too.
    const trace = read?.ok === true ? traceEvent(this.regulation, this.current, read.value.event) : { candidates: [], verdicts: [] };
    this.touching?.asked(event.type, trace);
    const next = applyEvent(this.regulation, this.current, event, isYes(step.gedoogd) ? { tolerate: true } : {});
    if (!next.ok) return { outcome: 'refused', current: this.current, issues: next.issues, event };
    if (next.value === this.current) return { outcome: 'repeated', current: this.current, issues: [], event };
    const entry = next.value.log[next.value.log.length - 1];
    const logged = entry?.event ?? event;
    if (entry?.tolerated === true) return { outcome: 'tolerated', current: next.value, issues: [], event: logged };
    this.touching?.event(this.current, logged, trace);
    return { outcome: 'accepted', current: next.value, issues: [], event: logged };
  }

  private act(step: ScenarioStep): Act {
    if (step.gebeurtenis !== undefined) return this.take(step);
    if (step.herzien === undefined) return { outcome: 'looked-at', current: this.current, issues: [] };
    const { definition } = compiledOf(this.regulation);
    const revised = revise(this.regulation, this.current, step.herzien.map((edit) => editOf(edit, definition)));
    if (!revised.ok) return { outcome: 'refused', current: this.current, issues: revised.issues };
    return { outcome: 'revised', current: revised.value.case, issues: [], changes: revised.value.changes };
  }

  /** Where the case stands, if somebody looks at that; the day must be one that can be asked about all the same. */
  private look({ dan }: ScenarioStep, on: CivilDate): Result<Assessment | null> {
    if (this.touching !== undefined) return assess(this.regulation, this.current, on);
    const day = questionDate(this.current, on);
    if (!day.ok) return day;
    return success(dan === undefined ? null : new Look(compiledOf(this.regulation), this.current, day.value));
  }

  step(step: ScenarioStep, path: Path): StepResult {
    const on = step.datum as CivilDate;
    if (this.stopped) return { on, outcome: 'not-reached', issues: [], changes: [], assessment: null, compared: 0, mismatches: [] };
    const act = this.act(step);
    this.current = act.current;
    const assessed = this.look(step, on);
    const assessment = assessed.ok ? assessed.value : null;
    const needsAssessment = act.outcome !== 'refused' || step.dan !== undefined;
    const issues = [...act.issues, ...(assessed.ok || !needsAssessment ? [] : assessed.issues)];
    this.touching?.refusal(act.issues);
    if (assessment !== null) this.touching?.assessment(this.current, assessment);
    const judged = judgeOutcome(step, act.outcome, issues, path);
    const expected =
      step.dan === undefined || assessment === null
        ? nothing
        : compare(step.dan, assessment, [...path, stepWords.expect], () => nextEvents(this.regulation, this.current, on));
    if (step.dan !== undefined && assessment !== null) this.touching?.expectation(step.dan, assessment);
    // After a refusal that was not expected, every later step would fail for the same reason.
    this.stopped = issues.length > 0 && step.geweigerd === undefined;
    return {
      on,
      ...(act.event === undefined ? {} : { event: act.event }),
      outcome: issues.length > 0 ? 'refused' : act.outcome,
      issues,
      changes: act.changes ?? [],
      assessment,
      compared: judged.compared + expected.compared,
      mismatches: [...judged.mismatches, ...expected.mismatches],
    };
  }

  get case(): Case {
    return this.current;
  }

}

/**
 * Plays a scenario under a regulation and compares what is expected with what comes.
 *
 * @returns for each step what became of it, where the case stands and which expectations failed, and what of the regulation was
 *   touched; or the issues of a scenario that names what the regulation does not know
 * @example runScenario(krachtigPerspectief, scenario)
 */
export const runScenario = (regulation: Regulation, scenario: Scenario): Result<ScenarioResult> => {
  const gate = gateRegulation(regulation);
  if (!gate.ok) return gate;
  const [first, ...rest] = checkScenario(regulation, scenario);
  if (first !== undefined) return failure(first, ...rest);
  const readings = scenario.lezing ?? {};
  const chosen = asRead(regulation, scenario);
  const touching = new Touching(compiledOf(chosen));
  const run = new Run(chosen, openCase(chosen), touching);
  touching.chosen(readings);
  const steps = scenario.stappen.map((step, index) => run.step(step, [scenarioWords.steps, index]));
  return success({
    format: scenarioFormat,
    regulation: { id: chosen.id, version: chosen.version, behaviour: chosen.behaviour },
    title: scenario.titel,
    covers: listOf(scenario.dekt),
    readings,
    passed: steps.every((step) => step.mismatches.length === 0 && step.outcome !== 'not-reached'),
    steps,
    case: run.case,
    touched: touching.result,
  });
};

/** A scenario on its way: the step that comes next, and the case before it. */
export interface Underway {
  readonly next: number;
  readonly current: Case;
}

/**
 * Whether everything that a scenario expects comes true: `runScenario` without an account of it, for who plays very many.
 *
 * @param regulation as the scenario reads it, so with the readings that it chooses; a regulation that has every name in the scenario
 * @param from where to go on, when the steps before are known to come true
 * @param onStep told of every step once it was played
 */
export const holdsUnder = (regulation: Regulation, scenario: Scenario, from: Underway = { next: 0, current: openCase(regulation) }, onStep?: (before: Underway, after: Case) => void): boolean => {
  const run = new Run(regulation, from.current);
  for (let next = from.next; next < scenario.stappen.length; next += 1) {
    const before = { next, current: run.case };
    const { mismatches, outcome } = run.step(scenario.stappen[next] as ScenarioStep, [scenarioWords.steps, next]);
    onStep?.(before, run.case);
    if (mismatches.length > 0 || outcome === 'not-reached') return false;
  }
  return true;
};
