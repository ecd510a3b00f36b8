import * as z from 'zod/mini';
import { assessmentFormat, dutyStatuses, phases, windowStatuses } from './assessment.js';
import { caseSchema, findingSchema, verdictSchema } from './case-schema.js';
import { issueCodes } from './issue.js';
import { civilDateSchema, durationSchema } from './schema.js';
import { verdictStatuses } from './verdict.js';

/**
 * Schemas of what the facade gives out, for other languages and for stores. They describe and do not check at run time;
 * a test holds them against the types.
 */

const strings = z.array(z.string());

const text = z.strictObject({ nl: z.string(), en: z.string() });

const missing = z.array(z.strictObject({ kind: z.enum(['fact', 'attribute', 'actor', 'event']), id: z.string() }));

const data = z.record(z.string(), z.unknown());

export const issueSchema = z.strictObject({
  code: z.enum(issueCodes),
  path: z.optional(z.array(z.union([z.string(), z.number()]))),
  cites: z.optional(strings),
  data: z.optional(data),
});

const cited = { cites: z.optional(strings) };

const horizon = z.strictObject({ from: civilDateSchema, until: civilDateSchema });

const manner = { calendar: z.optional(z.string()), lastOfMonth: z.optional(z.literal(true)) };

export const stepSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('start'), date: civilDateSchema, ...cited }),
  z.strictObject({ kind: z.literal('day-excluded'), date: civilDateSchema, first: civilDateSchema, ...cited }),
  z.strictObject({ kind: z.literal('day-included'), date: civilDateSchema, ...cited }),
  z.strictObject({ kind: z.literal('counted'), within: durationSchema, until: civilDateSchema, ...manner, ...cited }),
  z.strictObject({
    kind: z.literal('skipped'),
    date: civilDateSchema,
    until: z.optional(civilDateSchema),
    why: z.enum(['weekend', 'holiday', 'listed']),
    name: text,
    certainty: z.optional(z.literal('single-source')),
    ...cited,
  }),
  z.strictObject({ kind: z.literal('extended'), by: z.optional(durationSchema), reason: z.optional(z.string()), from: civilDateSchema, to: civilDateSchema, ...manner, ...cited }),
  z.strictObject({
    kind: z.literal('suspended'),
    reason: z.optional(z.string()),
    from: civilDateSchema,
    until: z.optional(civilDateSchema),
    days: z.optional(z.number()),
    end: civilDateSchema,
    to: z.optional(civilDateSchema),
    ...cited,
  }),
  z.strictObject({ kind: z.literal('rolled'), from: civilDateSchema, to: civilDateSchema, ...cited }),
  z.strictObject({ kind: z.literal('horizon'), calendar: z.string(), from: civilDateSchema, until: civilDateSchema, horizon, ...cited }),
  z.strictObject({ kind: z.literal('end'), date: civilDateSchema, provisional: z.boolean(), ...cited }),
]);

const steps = z.optional(z.array(stepSchema));

const format = z.literal(assessmentFormat);

const regulation = z.strictObject({ id: z.string(), version: z.string(), behaviour: z.string() });

const ground = z.strictObject({ ground: z.string(), status: z.enum([...verdictStatuses, 'freeText']), verdict: z.optional(verdictSchema) });

export const assessmentSchema = z.strictObject({
  format,
  regulation,
  asOf: civilDateSchema,
  state: strings,
  phases: z.array(z.enum(phases)),
  open: z.boolean(),
  settled: z.boolean(),
  filedOn: z.nullable(civilDateSchema),
  admissibility: z.strictObject({ grounds: z.array(ground), missing }),
  parts: z.array(z.strictObject({ id: z.string(), fate: z.nullable(z.string()), since: z.optional(civilDateSchema), grounds: z.array(ground) })),
  duties: z.array(
    z.strictObject({
      id: z.string(),
      instance: z.string(),
      obligor: strings,
      beneficiary: strings,
      status: z.enum(dutyStatuses),
      due: z.nullable(civilDateSchema),
      metOn: z.optional(civilDateSchema),
      breached: z.boolean(),
      openedOn: civilDateSchema,
      elapsedDays: z.number(),
      provisional: z.boolean(),
      soft: z.boolean(),
      missing,
      steps,
      cites: strings,
      readings: strings,
    }),
  ),
  windows: z.array(
    z.strictObject({
      id: z.string(),
      instance: z.string(),
      holder: strings,
      status: z.enum(windowStatuses),
      until: z.nullable(civilDateSchema),
      openedOn: civilDateSchema,
      provisional: z.boolean(),
      steps,
      cites: strings,
      readings: strings,
    }),
  ),
  measures: z.array(z.strictObject({ id: z.string(), status: z.enum(['running', 'within', 'exceeded', 'notApplicable', 'undetermined']), threshold: z.nullable(civilDateSchema), cites: strings })),
  findings: z.array(findingSchema),
  nextChangeOn: z.nullable(civilDateSchema),
});

export const nextEventsSchema = z.array(
  z.strictObject({
    type: z.string(),
    status: z.enum(['permitted', 'refused', 'needs']),
    by: strings,
    to: strings,
    affects: strings,
    missing,
    issues: z.array(issueSchema),
    from: z.nullable(civilDateSchema),
  }),
);

const changes = z.array(
  z.strictObject({
    what: z.enum(['state', 'fact', 'part', 'duty', 'window', 'measure', 'decline', 'finding']),
    id: z.string(),
    before: z.unknown(),
    after: z.unknown(),
  }),
);

/** A revision and a migration have the same form. */
export const changedCaseSchema = z.strictObject({ case: caseSchema, changes });

export const dueDateSchema = z.union([
  z.strictObject({ date: civilDateSchema, provisional: z.boolean(), steps }),
  z.strictObject({ suspendedSince: civilDateSchema, provisional: z.boolean(), steps }),
]);

export const explanationSchema = z.strictObject({
  format,
  locale: z.enum(['nl', 'en']),
  asOf: civilDateSchema,
  title: z.string(),
  sections: z.array(
    z.strictObject({
      id: z.enum(['position', 'history', 'duties', 'windows', 'grounds', 'measures', 'findings', 'readings']),
      title: z.string(),
      lines: z.array(
        z.strictObject({
          text: z.string(),
          steps: z.optional(strings),
          cites: z.array(z.strictObject({ clause: z.string(), place: z.string(), summary: z.string(), quote: z.optional(z.string()) })),
          readings: strings,
        }),
      ),
    }),
  ),
  text: z.string(),
});

const counts = z.record(z.string(), z.number());

export const figuresSchema = z.strictObject({
  format,
  year: z.number(),
  asOf: civilDateSchema,
  filed: z.number(),
  open: z.number(),
  closed: z.number(),
  states: counts,
  declined: z.number(),
  grounds: counts,
  duties: z.record(z.string(), z.partialRecord(z.enum(dutyStatuses), z.number())),
  measures: z.record(z.string(), z.strictObject({ running: z.number(), within: z.number(), exceeded: z.number(), notApplicable: z.number(), undetermined: z.number() })),
  findings: counts,
  values: z.record(z.string(), counts),
});

/** What every function of the facade gives: a value of its own schema, or issues. */
export const resultOf = <S extends z.ZodMiniType>(value: S) =>
  z.discriminatedUnion('ok', [z.strictObject({ ok: z.literal(true), value }), z.strictObject({ ok: z.literal(false), issues: z.array(issueSchema).check(z.minLength(1)) })]);

const id = z.optional(z.string());

/** A line that `klachtrecht assess` reads: the log of a case, a stored case, or a stored case with a name of its own. */
export const caseLineSchema = z.union([
  caseSchema,
  z.looseObject({ id, regulation: z.optional(z.string()), readings: z.optional(z.record(z.string(), z.string())), events: z.array(z.looseObject({ type: z.string(), on: civilDateSchema })) }),
  z.looseObject({ id, readings: z.optional(z.record(z.string(), z.string())), case: caseSchema }),
]);

const refusedLine = { line: z.number(), id, text: z.string(), issues: z.array(issueSchema) };

/** A line that it prints: an assessment, or what is wrong with that line of the input. */
export const assessedLineSchema = z.discriminatedUnion('ok', [
  z.strictObject({ format, line: z.number(), id, ok: z.literal(true), assessment: assessmentSchema }),
  z.strictObject({ format, ok: z.literal(false), ...refusedLine }),
]);

/** What it prints with `--due-before`: everything that falls due before a day, the soonest first. */
export const dueListSchema = z.strictObject({
  format,
  asOf: civilDateSchema,
  before: civilDateSchema,
  due: z.array(
    z.strictObject({
      due: civilDateSchema,
      id: z.nullable(z.string()),
      line: z.number(),
      regulation: z.string(),
      duty: z.string(),
      label: z.string(),
      obligor: strings,
      cites: strings,
      overdue: z.boolean(),
      soft: z.boolean(),
      provisional: z.boolean(),
    }),
  ),
  bad: z.array(z.strictObject(refusedLine)),
});
