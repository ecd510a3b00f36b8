import * as z from 'zod/mini';
import { civilDateSchema } from '../model/schema.js';
import { issueSchema } from '../model/output-schema.js';
import type { Text } from '../model/text.js';
import type { Regulation } from '../regulation/regulation.js';
import { approvalSchema, type Standing } from './approvals.js';
import type { MovedCase } from './cases.js';
import { classes, type ChangeClass, type Level } from './classes.js';
import type { Entry, RegulationDiff } from './diff-regulations.js';
import { aspects } from './outcome.js';

/** A line of a file of cases that could not be read. */
export interface UnreadLine {
  readonly line: number;
  readonly text: Text;
}

/** What an edit changes in one regulation. */
export interface DiffOfOne {
  readonly id: string;
  /** Null when nothing was ever approved. */
  readonly base: Regulation | null;
  readonly head: Regulation;
  /** Null when there is nothing to compare with. */
  readonly diff: RegulationDiff | null;
  readonly standing: Standing;
  readonly cases: readonly MovedCase[];
  readonly unread: readonly UnreadLine[];
  /** How many of the cases given are of another regulation. */
  readonly elsewhere: number;
}

/** What `diff` found. */
export interface DiffReport {
  readonly regulations: readonly DiffOfOne[];
}

/** Version of the JSON form of `diff`. */
export const diffFormat = 1;

/**
 * How grave an entry is.
 *
 * @example levelOf({ class: 'rights-narrowed' }) // 'error'
 */
export const levelOf = (entry: Pick<Entry, 'class'>): Level => classes[entry.class].level;

/**
 * A report as `diff --format json` prints it.
 *
 * @example diffJson({ regulations: [] }) // { format: 1, regulations: [] }
 */
export const diffJson = ({ regulations }: DiffReport) => ({
  format: diffFormat,
  regulations: regulations.map(({ id, diff, standing, cases, unread, elsewhere }) => ({
    id,
    base: diff?.base ?? null,
    head: diff?.head ?? null,
    changes: diff?.changes.map(({ path, before = null, after = null, cites }) => ({ path, before, after, cites })) ?? [],
    entries: (diff?.entries ?? []).map(({ causes, before = null, after = null, ...entry }) => ({
      ...entry,
      before,
      after,
      level: levelOf(entry),
      causes: causes.map(({ path }) => path),
      approved: standing.approved.some(({ fingerprint }) => fingerprint === entry.fingerprint),
    })),
    explored: diff?.explored ?? null,
    logs: diff?.logs ?? null,
    stale: standing.stale,
    cases,
    unread,
    elsewhere,
  })),
});

const strings = z.array(z.string());

const count = z.int().check(z.minimum(0));

const text = z.strictObject({ nl: z.string(), en: z.string() });

const path = z.array(z.union([z.string(), z.number()]));

const compared = z.nullable(z.strictObject({ id: z.string(), version: z.string(), behaviour: z.string(), text: z.string() }));

/** A scenario and what is expected in it have a schema of their own. */
const elsewhere = z.record(z.string(), z.unknown());

const told = z.union([z.enum(['accepted', 'refused']), elsewhere]);

const classNames = Object.keys(classes) as [ChangeClass, ...ChangeClass[]];

const entry = z.strictObject({
  what: z.enum([...aspects, 'text', 'unexplored']),
  id: z.string(),
  side: z.enum(['complainant', 'organisation']),
  turn: z.enum(['gone', 'new', 'later', 'earlier', 'other']),
  before: z.unknown(),
  after: z.unknown(),
  days: z.optional(z.int()),
  class: z.enum(classNames),
  level: z.enum(['error', 'warning', 'info', 'undecided']),
  causes: z.array(path),
  cites: strings,
  range: z.optional(z.array(z.int()).check(z.length(2))),
  also: z.optional(z.array(z.strictObject({ what: z.enum(aspects), id: z.string() }))),
  witness: z.optional(z.strictObject({ scenario: elsewhere, on: civilDateSchema, base: told, head: told })),
  fingerprint: z.string(),
  approved: z.boolean(),
});

const moved = z.discriminatedUnion('kind', [
  z.strictObject({ id: z.string(), kind: z.literal('unchanged') }),
  z.strictObject({ id: z.string(), kind: z.literal('changed'), changes: z.array(z.strictObject({ what: z.string(), id: z.string(), before: z.unknown(), after: z.unknown() })), days: z.optional(z.int()) }),
  z.strictObject({ id: z.string(), kind: z.literal('impossible'), issues: z.array(issueSchema) }),
]);

/** What `diff --format json` prints. */
export const diffJsonShape = z.strictObject({
  format: z.literal(diffFormat),
  regulations: z.array(
    z.strictObject({
      id: z.string(),
      base: compared,
      head: compared,
      changes: z.array(z.strictObject({ path, before: z.unknown(), after: z.unknown(), cites: strings })),
      entries: z.array(entry),
      explored: z.nullable(z.strictObject({ places: count, attempts: count, bounded: z.boolean() })),
      logs: z.nullable(z.strictObject({ compared: count, skipped: count })),
      stale: z.array(approvalSchema),
      cases: z.array(moved),
      unread: z.array(z.strictObject({ line: count, text })),
      elsewhere: count,
    }),
  ),
});

/**
 * The JSON Schema of what `diff --format json` prints; the package holds it as `klachtrecht/schemas/diff.json`.
 *
 * @example diffJsonSchema().title // 'klachtrecht diff'
 */
export const diffJsonSchema = (): Readonly<Record<string, unknown>> => ({ $id: 'urn:klachtrecht:schema:diff', title: 'klachtrecht diff', ...z.toJSONSchema(diffJsonShape, { unrepresentable: 'any' }) });
