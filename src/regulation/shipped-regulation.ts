import { frozenCanonical } from './canonical.js';
import type { defineRegulation } from './define-regulation.js';
import type { Definition } from './definition.js';
import { makeRegulation } from './regulation.js';

/**
 * A regulation of this library: written against the types of `defineRegulation`, and checked by the tests instead of in every program.
 *
 * The checks, their schemas and their sentences are more code than the engine, and none of it finds anything in what was released.
 */
export const shippedRegulation: typeof defineRegulation = (definition) => makeRegulation(frozenCanonical<unknown>(definition) as Definition) as never;
