import * as z from 'zod/mini';
import type { Day } from '../calendar/civil-date.js';
import type { DutyStatus, WindowStatus } from '../model/assessment.js';
import type { Duration } from '../model/duration.js';
import type { AnyEvent } from '../model/event.js';
import type { Ids } from '../model/ids.js';
import type { Moments } from '../model/moment.js';
import { citesSchema, idsSchema, textSchema } from '../model/schema.js';
import type { Text } from '../model/text.js';
import type { Value } from '../model/value.js';
import type { GroundTest, Missing, ReasonCode, Verdict, VerdictStatus } from '../model/verdict.js';

/** What every rule declares, of whatever kind. */
export interface RuleBase<I extends Ids> {
  readonly label: Text;
  readonly cites: readonly I['clause'][];
  readonly readings?: readonly I['reading'][];
}

export const ruleBaseShape = {
  label: textSchema,
  cites: citesSchema,
  readings: z.optional(idsSchema),
};

/** A date with the fact or attribute that it was read from. */
export interface KnownDay {
  readonly day: Day;
  readonly source?: string;
}

/** What these dates were read from. */
export const sourcesOf = (...known: readonly KnownDay[]): readonly string[] => known.flatMap(({ source }) => source ?? []);

export const isKnownDay = (found: KnownDay | readonly Missing[]): found is KnownDay => 'day' in found;

/** The case as it stands, the act under test and its date: all that a rule may look at. */
export interface RuleContext {
  /** The date under test: of the act, or of the question. */
  readonly date: Day;
  /** The last day of a term from an event, as the regulation counts. */
  endOf(from: Day, within: Duration): Day;
  moment(moments: Moments): KnownDay | readonly Missing[];
  /** A fact of the part that the act concerns, else of the case. */
  fact(id: string): Value | undefined;
  /** An attribute of the act under test, or of the latest event of a type. */
  attribute(id: string, event?: string): Value | undefined;
  /** The latest act of a type other than the act under test, or than the latest act of another type. */
  earlier(event: string, than: string | undefined): AnyEvent | undefined;
  /** Who does the act under test. */
  actor(): string | undefined;
  /** The part that the act under test concerns. */
  part(): string | undefined;
  occurred(event: string): boolean;
  /** Status of the latest instance; undefined when there never was one. */
  duty(id: string): { readonly status: DutyStatus; readonly missing: readonly Missing[]; readonly changesOn: Day | undefined } | undefined;
  window(id: string): { readonly status: WindowStatus; readonly changesOn: Day | undefined } | undefined;
  /** Whether the oldest open instance of the duty could be extended by an act on this date. */
  extensible(duty: string): { readonly permitted: boolean; readonly changesOn: Day | undefined };
  /** The option chosen for a reading. */
  reading(id: string): string | undefined;
  /** What another rule says, without what that rests on. */
  answer(rule: string): Answer;
  /** The first later day on which another rule says something else. */
  turn(rule: string): Day | undefined;
  /** What another rule says, as it is shown. */
  verdict(rule: string): Verdict;
  /** A ground for declining, tested on the day of filing. */
  ground(id: string): GroundTest | undefined;
  /** How that test ends, without what it rests on. */
  groundAnswer(id: string): GroundAnswer | undefined;
  /** The first later day on which it ends otherwise; once the complaint is filed there is none. */
  groundTurn(id: string): Day | undefined;
}

/** What a rule says. Each kind has the same few objects for it, so that asking makes nothing. */
export interface Answer {
  readonly status: VerdictStatus;
  readonly reason: ReasonCode;
}

/** How the test of a ground for declining ends; a ground in free text has no reason of its own. */
export interface GroundAnswer {
  readonly status: GroundTest['status'];
  readonly reason?: ReasonCode;
}

/** What an answer rests on, as a verdict shows it. */
export interface Basis {
  readonly read?: readonly string[];
  readonly missing?: readonly Missing[];
  readonly of?: readonly Verdict[];
  readonly data?: Readonly<Record<string, unknown>>;
}

/** The names that a rule refers to, for checks and for traceability. */
export interface References {
  readonly rules?: readonly string[];
  readonly facts?: readonly string[];
  /** Attributes of the act under test, or of an event of a type. */
  readonly attributes?: readonly { readonly id: string; readonly event?: string }[];
  readonly events?: readonly string[];
  readonly actors?: readonly string[];
  readonly duties?: readonly string[];
  readonly windows?: readonly string[];
  readonly readings?: readonly { readonly id: string; readonly option: string }[];
  readonly moments?: readonly Moments[];
}

/**
 * A kind of rule: what it declares, what it refers to, and how it answers.
 *
 * What an answer rests on, and when it becomes another one, are asked for apart: most answers only choose a course and are never shown.
 */
export interface RuleKind<Declaration> {
  readonly schema: z.ZodMiniType;
  references(rule: Declaration): References;
  answer(this: void, rule: Declaration, context: RuleContext): Answer;
  basis?(rule: Declaration, context: RuleContext, answer: Answer): Basis;
  /** The first day on which what the answer rests on changes by itself. */
  turn?(rule: Declaration, context: RuleContext, answer: Answer): Day | undefined;
}

export const unknown: Answer = Object.freeze({ status: 'unknown', reason: 'information-missing' });

export const notApplicable = (reason: ReasonCode): Answer => Object.freeze({ status: 'notApplicable', reason });

/** Holds or fails by a condition, with a reason for each. */
export const decidedBy = (whenHolds: ReasonCode, whenFails: ReasonCode): ((condition: boolean) => Answer) => {
  const holds: Answer = Object.freeze({ status: 'holds', reason: whenHolds });
  const fails: Answer = Object.freeze({ status: 'fails', reason: whenFails });
  return (condition) => (condition ? holds : fails);
};
