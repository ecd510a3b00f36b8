import * as z from 'zod/mini';
import { caseSchema } from '../model/case-schema.js';
import { assessedLineSchema, assessmentSchema, caseLineSchema, changedCaseSchema, dueDateSchema, dueListSchema, explanationSchema, figuresSchema, issueSchema, nextEventsSchema } from '../model/output-schema.js';
import { eventSchemas } from '../regulation/event-schema.js';
import { compiledOf, type Regulation } from '../regulation/regulation.js';
import { definitionSchema } from '../regulation/schema.js';

const named = {
  regulation: definitionSchema,
  case: caseSchema,
  assessment: assessmentSchema,
  'next-events': nextEventsSchema,
  'changed-case': changedCaseSchema,
  'due-date': dueDateSchema,
  explanation: explanationSchema,
  figures: figuresSchema,
  issue: issueSchema,
  'case-line': caseLineSchema,
  'assessed-line': assessedLineSchema,
  'due-list': dueListSchema,
} as const;

const published = (id: string, title: string, schema: z.ZodMiniType): Readonly<Record<string, unknown>> => ({
  $id: `urn:klachtrecht:schema:${id}`,
  title,
  ...z.toJSONSchema(schema, { unrepresentable: 'any' }),
});

/**
 * The JSON Schemas of everything that goes in and comes out, by name; the package holds them as `klachtrecht/schemas/<name>.json`.
 *
 * @example jsonSchemas()['assessment']
 */
export const jsonSchemas = (): Readonly<Record<string, Readonly<Record<string, unknown>>>> =>
  Object.fromEntries(Object.entries(named).map(([name, schema]) => [name, published(name, `klachtrecht ${name}`, schema)]));

/**
 * The JSON Schema of the events of one regulation, made from its declarations.
 *
 * @example eventsJsonSchema(krachtigPerspectief)
 */
export const eventsJsonSchema = (regulation: Regulation): Readonly<Record<string, unknown>> =>
  published(`events/${regulation.id}`, `events of ${regulation.id} ${regulation.version}`, z.union([...eventSchemas(compiledOf(regulation)).values()] as unknown as readonly [z.ZodMiniType, ...z.ZodMiniType[]]));
