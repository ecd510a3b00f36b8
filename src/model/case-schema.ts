import * as z from 'zod/mini';
import { caseFormat } from './case.js';
import { civilDateSchema, durationSchema, idSchema, valueSchema } from './schema.js';
import { reasonCodes, verdictStatuses } from './verdict.js';

/** Schema of a stored case: its shape. That its contents follow from its log is for `readCase` to verify. */

const stamp = { event: z.string(), on: civilDateSchema };

const facts = z.record(idSchema, valueSchema);

const missing = z.strictObject({ kind: z.enum(['fact', 'attribute', 'actor', 'event']), id: z.string() });

export const verdictSchema = z.strictObject({
  rule: z.string(),
  status: z.enum(verdictStatuses),
  reason: z.enum(reasonCodes),
  read: z.array(z.string()),
  missing: z.array(missing),
  cites: z.array(z.string()),
  readings: z.optional(z.array(z.string())),
  changesOn: z.optional(civilDateSchema),
  data: z.optional(z.record(z.string(), z.unknown())),
  get of() {
    return z.optional(z.array(verdictSchema));
  },
});

export const findingSchema = z.strictObject({
  id: z.string(),
  source: z.enum(['regulation', 'engine']),
  event: z.optional(z.string()),
  on: z.optional(civilDateSchema),
  cites: z.array(z.string()),
  readings: z.optional(z.array(z.string())),
  about: z.optional(z.string()),
});

export const caseSchema = z.strictObject({
  format: z.literal(caseFormat),
  regulation: z.strictObject({ id: z.string(), version: z.string(), behaviour: z.string() }),
  log: z.array(
    z.strictObject({
      event: z.looseObject({ id: z.string(), type: z.string(), on: civilDateSchema }),
      tolerated: z.optional(z.literal(true)),
    }),
  ),
  state: z.array(z.string()),
  filed: z.optional(z.strictObject(stamp)),
  facts,
  parts: z.record(idSchema, z.strictObject({ facts, fate: z.optional(z.strictObject({ ...stamp, is: z.string() })) })),
  duties: z.array(
    z.strictObject({
      id: z.string(),
      duty: z.string(),
      opened: z.strictObject(stamp),
      atClosing: z.optional(z.literal(true)),
      met: z.optional(z.strictObject(stamp)),
      cancelled: z.optional(z.strictObject(stamp)),
      extensions: z.optional(
        z.array(
          z.strictObject({ ...stamp, effect: z.enum(['extended', 'open-ended', 'none']), by: z.optional(durationSchema), until: z.optional(civilDateSchema) }),
        ),
      ),
      suspensions: z.optional(z.array(z.strictObject({ from: civilDateSchema, until: z.optional(civilDateSchema) }))),
    }),
  ),
  windows: z.array(
    z.strictObject({
      id: z.string(),
      window: z.string(),
      opened: z.strictObject(stamp),
      exercised: z.optional(z.strictObject(stamp)),
      closed: z.optional(z.strictObject(stamp)),
    }),
  ),
  declines: z.array(z.strictObject({ ...stamp, ground: z.string(), part: z.optional(z.string()), status: z.enum([...verdictStatuses, 'freeText']), verdict: z.optional(verdictSchema) })),
  findings: z.array(findingSchema),
});
