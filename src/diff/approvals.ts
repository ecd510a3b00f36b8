import * as z from 'zod/mini';
import { civilDateSchema } from '../model/schema.js';
import type { CivilDate } from '../model/civil-date.js';
import type { Entry, RegulationDiff } from './diff-regulations.js';

/** Version of the JSON form of approvals. */
export const approvalsFormat = 1;

/** Who agreed to a change, and on what ground. */
export interface Consent {
  /** What in law allows it: a decision, a new text. */
  readonly basis: string;
  readonly by: string;
  readonly reason: string;
  readonly on: CivilDate;
}

/** One change that was agreed to. Its fingerprint is what counts; the rest is for people. */
export interface Approval extends Consent {
  readonly base: string;
  readonly head: string;
  readonly fingerprint: string;
  readonly class: string;
  readonly what: string;
  readonly id: string;
  readonly paths: readonly string[];
  readonly clauses: readonly string[];
  readonly before: unknown;
  readonly after: unknown;
}

/** A move of the lock, with all that was agreed to for it. */
export interface Move {
  /** Hash of the behaviour that was left; null for the first. */
  readonly base: string | null;
  readonly head: string;
  readonly version: string;
  readonly text: string;
  readonly consent: Consent;
  readonly entries: readonly Approval[];
}

/** Who agreed to what, and why: the content of `approvals.json`. */
export interface Approvals {
  readonly format: typeof approvalsFormat;
  readonly regulation: string;
  /** Agreed to, while the lock has not moved yet. */
  readonly pending: readonly Approval[];
  readonly history: readonly Move[];
}

const consent = { basis: z.string().check(z.minLength(1)), by: z.string().check(z.minLength(1)), reason: z.string().check(z.minLength(1)), on: civilDateSchema };

export const approvalSchema = z.strictObject({
  ...consent,
  base: z.string(),
  head: z.string(),
  fingerprint: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  class: z.string(),
  what: z.string(),
  id: z.string(),
  paths: z.array(z.string()),
  clauses: z.array(z.string()),
  before: z.unknown(),
  after: z.unknown(),
});

/** What stands in `approvals.json`. */
export const approvalsSchema = z.strictObject({
  format: z.literal(approvalsFormat),
  regulation: z.string(),
  pending: z.array(approvalSchema),
  history: z.array(z.strictObject({ base: z.nullable(z.string()), head: z.string(), version: z.string(), text: z.string(), consent: z.strictObject(consent), entries: z.array(approvalSchema) })),
});

/**
 * The approvals of a regulation for which nothing was agreed yet.
 *
 * @example noApprovals('krachtig-perspectief').pending // []
 */
export const noApprovals = (regulation: string): Approvals => ({ format: approvalsFormat, regulation, pending: [], history: [] });

/**
 * A change with the consent to it.
 *
 * @example diff.entries.map((entry) => approvalOf(diff, entry, { basis: 'Besluit 2026-3', by: 'bestuur', reason: 'zo afgesproken', on: '2026-03-01' }).by)
 */
export const approvalOf = (diff: RegulationDiff, entry: Entry, given: Consent): Approval => ({
  ...given,
  base: diff.base.behaviour,
  head: diff.head.behaviour,
  fingerprint: entry.fingerprint,
  class: entry.class,
  what: entry.what,
  id: entry.id,
  paths: entry.causes.map(({ path }) => path.join('/')),
  clauses: entry.cites,
  before: entry.before ?? null,
  after: entry.after ?? null,
});

/** How the changes and the approvals fit. */
export interface Standing {
  readonly approved: readonly Entry[];
  readonly unapproved: readonly Entry[];
  /** Agreed to, and there is no such change, or it was agreed to from another base: whoever agreed has to look again. */
  readonly stale: readonly Approval[];
}

/**
 * Which changes are agreed to, and which approvals are stale.
 *
 * An approval holds for one change from one base; there are no wildcards.
 *
 * @example standingOf(diff, noApprovals('krachtig-perspectief')).approved // []
 */
export const standingOf = (diff: RegulationDiff, { pending }: Approvals): Standing => {
  const holding = new Map(pending.filter(({ base }) => base === diff.base.behaviour).map((approval) => [approval.fingerprint, approval]));
  const known = new Set(diff.entries.map(({ fingerprint }) => fingerprint));
  return {
    approved: diff.entries.filter(({ fingerprint }) => holding.has(fingerprint)),
    unapproved: diff.entries.filter(({ fingerprint }) => !holding.has(fingerprint)),
    stale: pending.filter(({ base, fingerprint }) => base !== diff.base.behaviour || !known.has(fingerprint)),
  };
};

/**
 * The approvals after the lock has moved: what was pending for the move is history.
 *
 * @example afterMove(noApprovals('krachtig-perspectief'), diff, [], { basis: 'Besluit 2026-3', by: 'bestuur', reason: 'zo afgesproken', on: '2026-03-01' }).history.length // 1
 */
export const afterMove = (approvals: Approvals, diff: RegulationDiff, entries: readonly Approval[], given: Consent): Approvals => ({
  ...approvals,
  pending: approvals.pending.filter(({ base }) => base !== diff.base.behaviour),
  history: [...approvals.history, { base: diff.base.behaviour, head: diff.head.behaviour, version: diff.head.version, text: diff.head.text, consent: given, entries }],
});
