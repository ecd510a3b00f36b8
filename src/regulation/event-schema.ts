import * as z from 'zod/mini';
import { civilDateSchema, durationSchema, idSchema } from '../model/schema.js';
import type { ValueType } from '../model/value.js';
import type { Compiled } from './regulation.js';

/** The longest text, id of an event and name of a duty's instance, in characters. */
export const textLength = 20_000;
export const eventIdLength = 200;
export const instanceNameLength = 140;

const text = z.string().check(z.maxLength(textLength));

/** The schema of one value, from its declaration. */
const valueOf = (type: ValueType, grounds: readonly string[]): z.ZodMiniType => {
  switch (type.type) {
    case 'date':
      return civilDateSchema;
    case 'boolean':
      return z.boolean();
    case 'number':
      return z.number();
    case 'text':
      return text;
    case 'duration':
      return durationSchema;
    case 'choice':
      return z.enum(Object.keys(type.options));
    case 'ground':
      return z.enum(grounds);
  }
};

const eventId = z.string().check(z.minLength(1), z.maxLength(eventIdLength));

const instanceName = z.string().check(z.minLength(1), z.maxLength(instanceNameLength));

const schemasOf = ({ definition }: Compiled): ReadonlyMap<string, z.ZodMiniType> => {
  const grounds = Object.keys(definition.grounds);
  const facts = z.strictObject(Object.fromEntries(Object.entries(definition.facts).map(([id, fact]) => [id, z.optional(valueOf(fact, grounds))])));
  return new Map(
    Object.entries(definition.events).map(([type, declaration]) => [
      type,
      z.strictObject({
        type: z.literal(type),
        on: civilDateSchema,
        id: z.optional(eventId),
        by: z.optional(z.enum(Object.keys(definition.actors))),
        recordedOn: z.optional(civilDateSchema),
        part: z.optional(idSchema),
        duty: z.optional(instanceName),
        facts: z.optional(facts),
        ...Object.fromEntries(
          Object.entries(declaration.attributes ?? {}).map(([id, attribute]) => {
            const value = valueOf(attribute, grounds);
            return [id, attribute.required === true ? value : z.optional(value)];
          }),
        ),
      }),
    ]),
  );
};

const key = Symbol('event schemas');

/** The schemas of a regulation's events by type, made from its declarations once. */
export const eventSchemas = (compiled: Compiled): ReadonlyMap<string, z.ZodMiniType> => {
  const known = compiled.vocabulary.get(key) as ReadonlyMap<string, z.ZodMiniType> | undefined;
  if (known !== undefined) return known;
  const schemas = schemasOf(compiled);
  compiled.vocabulary.set(key, schemas);
  return schemas;
};
