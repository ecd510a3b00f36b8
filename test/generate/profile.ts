import { jsonSchemas } from '../../src/export/json-schemas.js';

/** The profile of definitions as its JSON Schema has it: each key and each fixed value has a name, so that one can see whether it is ever used. */

interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
}

/** A place in a definition: the keys that it can have, what its entries are, and the values that are fixed. */
interface Place {
  readonly name: string;
  readonly keys: Map<string, Place>;
  /** For a record, what each of its entries is; for a list, what each of its items is. */
  entry?: Place;
  /** By the kind that it says it is: what such a thing looks like. */
  readonly kinds: Map<string, Place>;
  readonly values: Set<string>;
}

const placeAt = (name: string): Place => ({ name, keys: new Map(), kinds: new Map(), values: new Set() });

const fill = (root: Schema, schema: Schema, place: Place, known: Map<string, Place>): void => {
  const at = (inner: Schema, existing: Place | undefined, name: string): Place => {
    // A state holds states, and a moment is a moment wherever it stands: what looks the same is one place.
    const looks = inner.$ref ?? (inner.enum === undefined && inner.const === undefined ? JSON.stringify(inner) : undefined);
    const again = looks === undefined ? undefined : known.get(looks);
    if (again !== undefined) return again;
    const made = existing ?? placeAt(name);
    if (looks !== undefined) known.set(looks, made);
    fill(root, inner.$ref === undefined ? inner : resolve(root, inner.$ref), made, known);
    return made;
  };
  for (const value of schema.const === undefined ? (schema.enum ?? []) : [schema.const]) place.values.add(`${place.name}=${String(value)}`);
  for (const [key, inner] of Object.entries(schema.properties ?? {})) place.keys.set(key, at(inner, place.keys.get(key), `${place.name}.${key}`));
  if (typeof schema.additionalProperties === 'object') place.entry = at(schema.additionalProperties, place.entry, `${place.name}.*`);
  if (schema.items !== undefined) place.entry = at(schema.items, place.entry, `${place.name}[]`);
  for (const branch of schema.anyOf ?? schema.oneOf ?? []) {
    const kind = branch.properties?.['kind']?.const;
    if (typeof kind === 'string') place.kinds.set(kind, at(branch, undefined, `${place.name}(${kind})`));
    else fill(root, branch.$ref === undefined ? branch : resolve(root, branch.$ref), place, known);
  }
};

const resolve = (root: Schema, ref: string): Schema => (ref === '#' ? root : (root.$defs?.[ref.split('/').at(-1) as string] as Schema));

const profile: Place = (() => {
  const root = jsonSchemas()['regulation'] as Schema;
  const place = placeAt('');
  fill(root, root, place, new Map());
  return place;
})();

/** Everything that a definition can say, by name. */
export const everyFeature = (): ReadonlySet<string> => {
  const names = new Set<string>();
  const visited = new Set<Place>();
  const visit = (place: Place): void => {
    if (visited.has(place)) return;
    visited.add(place);
    for (const value of place.values) names.add(value);
    for (const key of place.keys.keys()) names.add(`${place.name}.${key}`);
    for (const inner of [...place.keys.values(), ...place.kinds.values(), ...(place.entry === undefined ? [] : [place.entry])]) visit(inner);
  };
  visit(profile);
  return names;
};

/** What a definition says of it. */
export const featuresUsed = (definition: unknown): ReadonlySet<string> => {
  const names = new Set<string>();
  const visit = (value: unknown, place: Place): void => {
    if (value === null || typeof value !== 'object') {
      if (place.values.has(`${place.name}=${String(value)}`)) names.add(`${place.name}=${String(value)}`);
      return;
    }
    const { kind } = value as { readonly kind?: string };
    const here = (kind === undefined ? undefined : place.kinds.get(kind)) ?? place;
    for (const [key, inner] of Object.entries(value as Readonly<Record<string, unknown>>)) {
      const named = here.keys.get(key);
      if (named !== undefined) names.add(`${here.name}.${key}`);
      const next = named ?? here.entry;
      if (next !== undefined) visit(inner, next);
    }
  };
  visit(definition, profile);
  return names;
};
