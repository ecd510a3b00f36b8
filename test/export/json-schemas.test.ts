import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod/mini';
import { applyEvent, assess, dueDate, explain, nextEvents, openCase, revise, summarise, workingDays, type Assessment, type Case, type Explanation, type Figures, type NextEvent, type Revision } from '../../src/index.js';
import { eventsJsonSchema, jsonSchemas } from '../../src/export/index.js';
import { caseSchema } from '../../src/model/case-schema.js';
import { assessmentSchema, changedCaseSchema, dueDateSchema, explanationSchema, figuresSchema, nextEventsSchema } from '../../src/model/output-schema.js';
import { definitionSchema } from '../../src/regulation/schema.js';
import type { Regulation } from '../../src/regulation/regulation.js';
import { krachtigPerspectief } from '../../src/regulations/index.js';
import { logs } from '../generate/log.js';
import { buurthulp } from '../regulation/buurthulp.js';

/** As the schema says it, dates are any text. */
type Loose<T> = T extends `${number}-${number}-${number}` ? string : T extends readonly (infer I)[] ? readonly Loose<I>[] : T extends object ? { readonly [K in keyof T]: Loose<Exclude<T[K], undefined>> } : T;

/** Compiles only when the one form can stand for the other. */
type Fits<Actual extends Expected, Expected> = [Actual, Expected];

export type Same = [
  Fits<Loose<Assessment>, Loose<z.infer<typeof assessmentSchema>>>,
  Fits<Loose<z.infer<typeof assessmentSchema>>, Loose<Assessment>>,
  Fits<Loose<readonly NextEvent[]>, Loose<z.infer<typeof nextEventsSchema>>>,
  Fits<Loose<z.infer<typeof nextEventsSchema>>, Loose<readonly NextEvent[]>>,
  Fits<Loose<Explanation>, Loose<z.infer<typeof explanationSchema>>>,
  Fits<Loose<z.infer<typeof explanationSchema>>, Loose<Explanation>>,
  Fits<Loose<Figures>, Loose<z.infer<typeof figuresSchema>>>,
  Fits<Loose<Revision['changes']>, Loose<z.infer<typeof changedCaseSchema>['changes']>>,
  Fits<Loose<Case['duties']>, Loose<z.infer<typeof caseSchema>['duties']>>,
];

test.each(Object.entries(jsonSchemas()))('the schema of %s is a JSON Schema of its own', (name, schema) => {
  expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', $id: expect.stringContaining(name) });
  expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
});

describe.each([krachtigPerspectief, buurthulp].map((regulation) => [regulation.id, regulation as unknown as Regulation] as const))('what comes out for %s', (_id, regulation) => {
  test('has the form of its schema, whatever the case', () => {
    fc.assert(
      fc.property(logs(regulation), (events) => {
        let current = openCase(regulation);
        for (const event of events) {
          const next = applyEvent(regulation, current, event, { tolerate: true });
          if (next.ok) current = next.value;
        }
        const asOf = current.log.at(-1)?.event.on ?? '2026-01-01';
        const valid = (schema: z.ZodMiniType, output: unknown): void => {
          const parsed = schema.safeParse(JSON.parse(JSON.stringify(output)));
          expect(parsed.success ? [] : parsed.error.issues).toEqual([]);
        };
        const value = <T>(result: { readonly ok: boolean; readonly value?: T }): T | undefined => result.value;
        valid(caseSchema, current);
        valid(assessmentSchema, value(assess(regulation, current, asOf)));
        valid(nextEventsSchema, nextEvents(regulation, current, asOf));
        valid(explanationSchema, value(explain(regulation, current, { asOf, locale: 'nl' })));
        valid(figuresSchema, value(summarise(regulation, [current], { year: 2025 })));
        valid(changedCaseSchema, value(revise(regulation, current, [])));
      }),
      { numRuns: 60, seed: 3 },
    );
  });

  test('the regulation itself has the form of its schema, and its events have a schema', () => {
    expect(definitionSchema.safeParse(JSON.parse(JSON.stringify(regulation))).success).toBe(true);
    const schema = eventsJsonSchema(regulation) as { readonly anyOf: readonly unknown[] };
    expect(schema.anyOf).toHaveLength(Object.keys(regulation.definition.events).length);
  });
});

test('a due date has the form of its schema', () => {
  const due = dueDate({ from: '2026-04-02', within: workingDays(5) });
  expect(due.ok && dueDateSchema.safeParse(due.value).success).toBe(true);
});
