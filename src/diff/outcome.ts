import { toDay } from '../calendar/civil-date.js';
import type { Assessment, AssessedDuty, AssessedWindow, NextEvent } from '../model/assessment.js';
import type { CivilDate } from '../model/civil-date.js';
import type { VerdictStatus } from '../model/verdict.js';
import type { Regulation } from '../regulation/regulation.js';

/** What of an outcome can differ. */
export const aspects = ['permitted', 'decline', 'extend', 'course', 'state', 'duty', 'due', 'window', 'until', 'finding', 'ground', 'measure'] as const;

/** Something in which the outcomes of two regulations can differ. */
export type Aspect = (typeof aspects)[number];

/** Which way something went; each has its mirror. */
export type Turn = 'gone' | 'new' | 'later' | 'earlier' | 'other';

/** On whose side it is: the one who complains, or the organisation. */
export type Side = 'complainant' | 'organisation';

/** One thing that is otherwise under the head than under the base, in the same case on the same day. */
export interface OutcomeDifference {
  readonly what: Aspect;
  /** Name of the event, duty, window, finding or ground; empty for the course. */
  readonly id: string;
  readonly side: Side;
  readonly turn: Turn;
  readonly before: unknown;
  readonly after: unknown;
  /** Calendar days by which a last day moved; positive is later. */
  readonly days?: number;
}

/** The name that the shared vocabulary gives to who complains. */
const complainant = 'klager';

export const sideOf = (actors: readonly string[]): Side => (actors.includes(complainant) ? 'complainant' : 'organisation');

/** Whether an act declines on a ground: what the organisation can do by it, it does against who complains. */
const declines = ({ definition }: Regulation, type: string): boolean => Object.values(definition.events[type]?.attributes ?? {}).some((attribute) => attribute.type === 'ground');

/** Whether an act makes the term of a duty longer: that it can be done more is a longer term. */
const extendsTerm = ({ definition }: Regulation, type: string): boolean => Object.values(definition.duties).some(({ extension }) => extension?.event === type);

/** On whose side an event is, by who can do it; an event of both is the complainant's. */
const sideOfEvent = (base: Regulation, head: Regulation, type: string): Side => sideOf([...(base.definition.events[type]?.by ?? []), ...(head.definition.events[type]?.by ?? [])]);

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const byName = <T>(items: readonly T[], name: (item: T) => string): ReadonlyMap<string, T> => new Map(items.map((item) => [name(item), item]));

/** The pairs of two lists of the same names; what one of them lacks is undefined in it. */
const paired = <T>(one: readonly T[], other: readonly T[], name: (item: T) => string): readonly (readonly [id: string, before: T | undefined, after: T | undefined])[] => {
  const [here, there] = [byName(one, name), byName(other, name)];
  return [...new Set([...here.keys(), ...there.keys()])].map((id) => [id, here.get(id), there.get(id)]);
};

/** A last day that moved: no last day at all is later than any. */
const moved = (what: 'due' | 'until', id: string, side: Side, before: CivilDate | null, after: CivilDate | null): readonly OutcomeDifference[] => {
  if (before === after) return [];
  const days = before === null || after === null ? undefined : toDay(after) - toDay(before);
  return [{ what, id, side, turn: after === null || (days ?? -1) > 0 ? 'later' : 'earlier', before, after, ...(days === undefined ? {} : { days }) }];
};

const turned = (was: boolean, is: boolean): Turn => (was === is ? 'other' : is ? 'new' : 'gone');

const exists = (duty: AssessedDuty | undefined): boolean => duty !== undefined && duty.status !== 'notApplicable';

const usable = (window: AssessedWindow | undefined): boolean => window?.status === 'open' || window?.status === 'exercised';

const dutyDifferences = (before: AssessedDuty | undefined, after: AssessedDuty | undefined): readonly OutcomeDifference[] => {
  const one = before ?? after;
  if (one === undefined) return [];
  const side = sideOf(one.obligor);
  const of = { what: 'duty', id: one.id, side } as const;
  if (exists(before) !== exists(after)) return [{ ...of, turn: turned(exists(before), exists(after)), before: before?.status ?? null, after: after?.status ?? null }];
  if (before === undefined || after === undefined) return [];
  const parties = ({ obligor, beneficiary }: AssessedDuty) => ({ obligor, beneficiary });
  if (!same(parties(before), parties(after))) return [{ ...of, turn: 'other', before: parties(before), after: parties(after) }];
  if (before.due !== after.due) return moved('due', one.id, side, before.due, after.due);
  return before.status === after.status ? [] : [{ ...of, turn: 'other', before: before.status, after: after.status }];
};

const windowDifferences = (before: AssessedWindow | undefined, after: AssessedWindow | undefined): readonly OutcomeDifference[] => {
  const one = before ?? after;
  if (one === undefined) return [];
  const side = sideOf(one.holder);
  const of = { what: 'window', id: one.id, side } as const;
  if (before === undefined || after === undefined) return [{ ...of, turn: turned(before !== undefined, after !== undefined), before: before?.status ?? null, after: after?.status ?? null }];
  if (!same(before.holder, after.holder)) return [{ ...of, side: 'complainant', turn: turned(sideOf(before.holder) === 'complainant', sideOf(after.holder) === 'complainant'), before: before.holder, after: after.holder }];
  if (before.until !== after.until) return moved('until', one.id, side, before.until, after.until);
  return before.status === after.status ? [] : [{ ...of, turn: turned(usable(before), usable(after)), before: before.status, after: after.status }];
};

/** How far a ground to decline goes against the complainant. */
const weight: Readonly<Record<VerdictStatus | 'freeText', number>> = { freeText: 0, fails: 0, notApplicable: 0, unknown: 1, holds: 2 };

/** What differs between two assessments of the same case on the same day. */
export const assessmentDifferences = (before: Assessment, after: Assessment): readonly OutcomeDifference[] => {
  // Whether a case is settled follows from its windows.
  const course = ({ phases, open, filedOn, parts }: Assessment) => ({ phases, open, filedOn, parts: parts.map(({ id, fate }) => [id, fate]) });
  const plain = (what: Aspect, was: unknown, is: unknown): readonly OutcomeDifference[] => (same(was, is) ? [] : [{ what, id: '', side: 'complainant', turn: 'other', before: was, after: is }]);
  return [
    ...plain('course', course(before), course(after)),
    ...plain('state', before.state, after.state),
    ...paired(before.duties, after.duties, ({ instance }) => instance).flatMap(([, was, is]) => dutyDifferences(was, is)),
    ...paired(before.windows, after.windows, ({ instance }) => instance).flatMap(([, was, is]) => windowDifferences(was, is)),
    ...paired(before.findings, after.findings, ({ id }) => id).flatMap(([id, was, is]): readonly OutcomeDifference[] => ((was === undefined) === (is === undefined) ? [] : [{ what: 'finding', id, side: 'complainant', turn: turned(was !== undefined, is !== undefined), before: was?.id ?? null, after: is?.id ?? null }])),
    ...paired(before.admissibility.grounds, after.admissibility.grounds, ({ ground }) => ground).flatMap(([id, was, is]): readonly OutcomeDifference[] => {
      const [one, other] = [weight[was?.status ?? 'fails'], weight[is?.status ?? 'fails']];
      return one === other ? [] : [{ what: 'ground', id, side: 'complainant', turn: one > other ? 'gone' : 'new', before: was?.status ?? null, after: is?.status ?? null }];
    }),
    ...paired(before.measures, after.measures, ({ id }) => id).flatMap(([id, was, is]): readonly OutcomeDifference[] => (was?.status === is?.status && was?.threshold === is?.threshold ? [] : [{ what: 'measure', id, side: 'organisation', turn: 'other', before: was?.threshold ?? null, after: is?.threshold ?? null }])),
  ];
};

/** That an event can happen under one regulation and not under the other. */
const permissionOf = (base: Regulation, head: Regulation, id: string, was: boolean, before: unknown, after: unknown): OutcomeDifference => {
  const against = declines(base, id) || declines(head, id);
  const side = sideOfEvent(base, head, id);
  const extend = side === 'organisation' && (extendsTerm(base, id) || extendsTerm(head, id));
  return { what: against ? 'decline' : extend ? 'extend' : 'permitted', id, side: against ? 'complainant' : side, turn: turned(was, !was), before, after };
};

/** Kinds of event that are possible under one regulation and not under the other. */
export const permittedDifferences = (base: Regulation, head: Regulation, before: readonly NextEvent[], after: readonly NextEvent[]): readonly OutcomeDifference[] => {
  const can = (next: NextEvent | undefined): boolean => next !== undefined && next.status !== 'refused';
  return paired(before, after, ({ type }) => type).flatMap(([id, was, is]) => (can(was) === can(is) ? [] : [permissionOf(base, head, id, can(was), was?.status ?? null, is?.status ?? null)]));
};

/** That an event is taken under one regulation and refused under the other. */
export const permission = (base: Regulation, head: Regulation, type: string, before: boolean): OutcomeDifference =>
  permissionOf(base, head, type, before, before ? 'permitted' : 'refused', before ? 'refused' : 'permitted');

/** That an event can still happen, and by others. */
export interface OtherActors {
  readonly difference: OutcomeDifference;
  /** One who may do it under one of the two only. */
  readonly by: string;
  readonly underBase: boolean;
}

/** Who may do an event; undefined where the text leaves that open, and where there is no such event. */
const actorsOf = ({ definition }: Regulation, type: string): readonly string[] | undefined => definition.events[type]?.by;

/** Who may do an event under one regulation and not under the other: what becomes of the complainant goes before what changes within the organisation. */
export const otherActors = (base: Regulation, head: Regulation, type: string): OtherActors | undefined => {
  const all = [...new Set([base, head].flatMap(({ definition }) => Object.keys(definition.actors)))];
  const [was, is] = [actorsOf(base, type), actorsOf(head, type)];
  if (was === undefined && is === undefined) return undefined;
  const [before, after] = [was ?? all, is ?? all];
  const gone = before.filter((actor) => !after.includes(actor));
  const fresh = after.filter((actor) => !before.includes(actor));
  const told = (by: string, side: Side, turn: Turn): OtherActors => ({ difference: { what: 'permitted', id: type, side, turn, before, after }, by, underBase: gone.includes(by) });
  if (gone.includes(complainant)) return told(complainant, 'complainant', 'gone');
  if (fresh.includes(complainant)) return told(complainant, 'complainant', 'new');
  const [one = fresh[0]] = gone;
  return one === undefined ? undefined : told(one, 'organisation', 'other');
};
