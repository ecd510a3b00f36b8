import * as z from 'zod/mini';

/**
 * Schemas of the words that several layers share. Types, validation and published JSON Schema come from these.
 */
export const textSchema = z.strictObject({ nl: z.string().check(z.minLength(1)), en: z.string().check(z.minLength(1)) });

export const civilDateSchema = z.iso.date();

const amount = z.int().check(z.minimum(1), z.maximum(100_000));

export const durationSchema = z.union([
  z.strictObject({ workingDays: amount }),
  z.strictObject({ days: amount }),
  z.strictObject({ weeks: amount }),
  z.strictObject({ months: amount }),
  z.strictObject({ years: amount }),
]);

/** An id is never empty and never a name that JavaScript objects already have. */
export const idPattern = /^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf)$)[\p{L}\p{N}][\p{L}\p{N}._-]{0,119}$/u;

export const idSchema = z.string().check(z.regex(idPattern));

export const idsSchema = z.array(idSchema);

export const citesSchema = z.array(z.string());

const momentSchema = z.union([
  z.enum(['opening', 'filing']),
  z.strictObject({ opening: idSchema }),
  z.strictObject({ fact: idSchema }),
  z.strictObject({
    event: idSchema,
    pick: z.enum(['first', 'last']),
    at: z.optional(idSchema),
    after: z.optional(z.union([z.literal('opening'), z.strictObject({ event: idSchema })])),
    whole: z.optional(z.literal(true)),
  }),
]);

const momentList = z.array(momentSchema).check(z.minLength(1));

const extremes = [z.strictObject({ earliest: momentList }), z.strictObject({ latest: momentList })] as const;

export const momentsSchema = z.union([momentSchema, ...extremes, z.array(z.union([momentSchema, ...extremes])).check(z.minLength(1))]);

export const valueSchema = z.union([z.boolean(), z.number(), z.string(), durationSchema]);
