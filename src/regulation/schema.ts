import * as z from 'zod/mini';
import { phases } from '../model/assessment.js';
import { clauseKinds } from '../model/clause.js';
import { citesSchema, civilDateSchema, durationSchema, idSchema, idsSchema, momentsSchema, textSchema } from '../model/schema.js';
import { ruleSchema } from '../rules/rule.js';

/** Schema of a regulation as data: its shape; what its names refer to is checked in `check-definition`. */

const clauseId = idSchema.check(z.regex(/^[\p{L}\p{N}][\p{L}\p{N}.-]{0,39}$/u));

const cites = citesSchema;

const readings = z.optional(idsSchema);

const count = z.int().check(z.minimum(1), z.maximum(1000));

const roll = z.enum(['none', 'forward']);

const eventDay = z.enum(['excluded', 'included']);

const actors = z.union([idSchema, z.array(idSchema).check(z.minLength(1))]);

const actOn = z.strictObject({ event: idSchema, by: z.optional(idsSchema), where: z.optional(idSchema) });

const valueTypeShapes = [
  { type: z.enum(['date', 'boolean', 'text', 'number', 'duration']) },
  { type: z.literal('choice'), options: z.record(idSchema, textSchema) },
] as const;

const factDeclaration = z.union([
  z.strictObject({ ...valueTypeShapes[0], label: textSchema }),
  z.strictObject({ ...valueTypeShapes[1], label: textSchema }),
]);

const required = z.optional(z.literal(true));

const attributeDeclaration = z.union([
  z.strictObject({ ...valueTypeShapes[0], label: textSchema, required }),
  z.strictObject({ ...valueTypeShapes[1], label: textSchema, required }),
  z.strictObject({ type: z.literal('ground'), label: textSchema, required }),
]);

const eventDeclaration = z.strictObject({
  label: textSchema,
  by: z.optional(idsSchema),
  attributes: z.optional(z.record(idSchema, attributeDeclaration)),
  informs: z.optional(z.literal(true)),
  fate: z.optional(z.union([z.literal(true), z.strictObject({ attribute: idSchema })])),
  cites: z.optional(cites),
});

export const passageSchema = z.strictObject({ words: count, hash: z.string(), before: z.string(), after: z.string() });

const clause = z.strictObject({
  kind: z.enum(clauseKinds),
  also: z.optional(z.array(z.enum(clauseKinds))),
  summary: textSchema,
  place: z.string(),
  passage: z.optional(passageSchema),
  notModelled: z.optional(textSchema),
});

export const dutySchema = z.strictObject({
  label: textSchema,
  act: textSchema,
  obligor: actors,
  beneficiary: actors,
  within: z.optional(z.union([durationSchema, z.enum(['immediately', 'same-day'])])),
  from: z.optional(momentsSchema),
  when: z.optional(idSchema),
  whenAsOf: z.optional(z.literal('opening')),
  dischargedBy: z.array(actOn),
  metOn: z.optional(z.union([z.literal('sent'), z.strictObject({ received: idSchema })])),
  extension: z.optional(
    z.strictObject({
      event: idSchema,
      by: z.optional(idsSchema),
      length: z.union([durationSchema, z.strictObject({ supplied: z.array(idSchema).check(z.minLength(1)) })]),
      atMost: z.optional(durationSchema),
      times: z.optional(count),
      reason: z.optional(idSchema),
      notice: z.optional(z.literal('not-later-than-due')),
      cites,
      readings,
    }),
  ),
  suspension: z.optional(z.strictObject({ startedBy: idSchema, endedBy: idSchema, cites })),
  once: z.optional(z.union([z.literal(true), z.literal('unless-lapsed')])),
  afterClosing: z.optional(z.literal('survives')),
  soft: z.optional(z.literal(true)),
  calendar: z.optional(idSchema),
  roll: z.optional(roll),
  cites,
  readings,
});

export const windowSchema = z.strictObject({
  label: textSchema,
  right: textSchema,
  holder: actors,
  within: z.optional(durationSchema),
  from: z.optional(momentsSchema),
  exercisedBy: z.array(actOn),
  closedBy: z.optional(z.array(actOn)),
  calendar: z.optional(idSchema),
  roll: z.optional(roll),
  cites,
  readings,
});

const ground = z.strictObject({
  label: textSchema,
  rule: idSchema,
  is: z.optional(z.enum(['holds', 'fails'])),
  cites,
  readings,
});

const measure = z.strictObject({ label: textSchema, within: durationSchema, from: momentsSchema, until: momentsSchema, when: z.optional(idSchema), cites, readings });

const finding = z.strictObject({
  label: textSchema,
  at: z.optional(idsSchema),
  when: z.optional(z.strictObject({ rule: idSchema, is: z.union([z.enum(['holds', 'fails', 'unknown']), z.array(z.enum(['holds', 'fails', 'unknown'])).check(z.minLength(1))]) })),
  cites,
  readings,
});

const patchOf = z.record(idSchema, z.record(z.string(), z.unknown()));

const patch = z.strictObject({
  calendar: z.optional(idSchema),
  roll: z.optional(roll),
  eventDay: z.optional(eventDay),
  rules: z.optional(patchOf),
  duties: z.optional(patchOf),
  windows: z.optional(patchOf),
});

const reading = z.strictObject({
  question: textSchema,
  clauses: cites,
  severity: z.enum(['H', 'M', 'L']),
  options: z.record(idSchema, z.strictObject({ label: textSchema, patch: z.optional(patch) })),
  default: idSchema,
  reason: textSchema,
  recordedOnly: z.optional(textSchema),
});

const oneOrMore = z.union([idSchema, idsSchema]);

const candidate = z.strictObject({
  target: z.optional(z.string()),
  guard: z.optional(z.strictObject({ type: idSchema, params: z.strictObject({ is: z.enum(['holds', 'fails', 'unknown']) }) })),
  description: z.optional(z.string()),
  meta: z.optional(
    z.strictObject({
      cites: z.optional(cites),
      readings,
      files: z.optional(z.literal(true)),
      opens: z.optional(idsSchema),
      opensMet: z.optional(idsSchema),
      closes: z.optional(idsSchema),
      windows: z.optional(idsSchema),
      closesWindows: z.optional(idsSchema),
      finding: z.optional(oneOrMore),
    }),
  ),
});

const stateNode = z.strictObject({
  type: z.optional(z.enum(['atomic', 'compound', 'parallel', 'final'])),
  initial: z.optional(z.string()),
  // A state name is part of dotted paths, so it has no dot of its own.
  get states() {
    return z.optional(z.record(idSchema.check(z.regex(/^[\p{L}\p{N}][\p{L}\p{N}_-]{0,79}$/u)), stateNode));
  },
  on: z.optional(z.record(idSchema, z.union([candidate, z.array(candidate)]))),
  tags: z.optional(z.array(z.enum(phases))),
  description: z.optional(z.string()),
  meta: z.optional(z.strictObject({ cites: z.optional(cites), finding: z.optional(oneOrMore) })),
});

const told = { label: textSchema, phases: z.optional(z.array(z.enum(phases))), cites };

// A property that says nothing would always hold.
const property = z.union([z.strictObject({ ...told, always: idSchema, never: z.optional(idSchema) }), z.strictObject({ ...told, always: z.optional(idSchema), never: idSchema })]);

// That the text departs from something has to stand somewhere in the text.
const waiver = z.strictObject({ property: z.string().check(z.minLength(1)), about: z.optional(z.array(z.string())), cites: citesSchema.check(z.minLength(1)), reason: textSchema });

export const definitionSchema = z.strictObject({
  format: z.optional(z.literal(1)),
  id: z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
  version: z.string().check(z.regex(/^[\p{L}\p{N}][\p{L}\p{N}.+-]{0,39}$/u)),
  organisation: z.strictObject({ name: z.string().check(z.minLength(1)), aliases: z.optional(z.array(z.string())) }),
  title: textSchema,
  inForce: z.union([
    z.strictObject({ from: civilDateSchema, until: z.optional(civilDateSchema), cites }),
    z.strictObject({ suppliedByCaller: z.literal(true) }),
  ]),
  calendar: idSchema,
  calendars: z.optional(z.array(z.unknown())),
  roll,
  eventDay: z.optional(eventDay),
  actors: z.record(idSchema, textSchema),
  events: z.record(idSchema, eventDeclaration),
  facts: z.record(idSchema, factDeclaration),
  clauses: z.record(clauseId, clause),
  rules: z.record(idSchema, ruleSchema),
  duties: z.record(idSchema, dutySchema),
  windows: z.record(idSchema, windowSchema),
  grounds: z.record(idSchema, ground),
  measures: z.record(idSchema, measure),
  findings: z.record(idSchema, finding),
  readings: z.record(idSchema, reading),
  chosen: z.optional(z.record(idSchema, idSchema)),
  statechart: stateNode,
  properties: z.optional(z.record(idSchema, property)),
  waivers: z.optional(z.array(waiver)),
});
