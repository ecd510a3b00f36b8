import * as z from 'zod/mini';
import type { ValueType } from '../model/value.js';
import { compiledOf, type Regulation } from '../regulation/regulation.js';
import { engineFindings } from '../model/finding.js';
import { descriptions, scenarioSchema } from './schema.js';
import { durationWords, engineFindingWords, noWord, stepWords, yesWord } from './words.js';

type JsonSchema = { [key: string]: unknown };

const object = (schema: unknown): JsonSchema => schema as JsonSchema;

const shownValue = (type: ValueType, grounds: readonly string[]): JsonSchema => {
  switch (type.type) {
    case 'date':
      return { type: 'string', format: 'date' };
    case 'boolean':
      return { enum: [true, false, yesWord, noWord] };
    case 'number':
      return { type: 'number' };
    case 'text':
      return { type: 'string' };
    case 'duration':
      return {
        type: 'object',
        properties: Object.fromEntries(Object.values(durationWords).map((unit) => [unit, { type: 'integer', minimum: 1 }])),
        additionalProperties: false,
        minProperties: 1,
        maxProperties: 1,
      };
    case 'choice':
      return { enum: Object.keys(type.options) };
    case 'ground':
      return { enum: [...grounds] };
  }
};

/** The same name may mean something else in another regulation: then either will do. */
const either = (schemas: readonly JsonSchema[]): JsonSchema => {
  const distinct = [...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values()];
  return distinct.length === 1 && distinct[0] !== undefined ? distinct[0] : { anyOf: distinct };
};

/** A name of the regulations at hand; what the base schema has beside it (a list, a description) stays. */
const nameOf = (names: readonly string[]): JsonSchema => ({ type: 'string', enum: [...new Set(names)] });

class Vocabulary {
  constructor(private readonly regulations: readonly Regulation[]) {}

  private all(pick: (definition: Regulation['definition']) => object): readonly string[] {
    return this.regulations.flatMap((regulation) => Object.keys(pick(regulation.definition)));
  }

  private declared(pick: (definition: Regulation['definition']) => readonly (readonly [string, ValueType & { readonly label: { readonly nl: string } }])[]): JsonSchema {
    const found = new Map<string, { readonly label: string; readonly schemas: JsonSchema[] }>();
    for (const { definition } of this.regulations) {
      for (const [id, type] of pick(definition)) {
        const known = found.get(id) ?? { label: type.label.nl, schemas: [] };
        known.schemas.push(shownValue(type, Object.keys(definition.grounds)));
        found.set(id, known);
      }
    }
    return Object.fromEntries([...found].map(([id, { label, schemas }]) => [id, { ...either(schemas), description: label }]));
  }

  get attributes(): JsonSchema {
    return this.declared((definition) => Object.values(definition.events).flatMap((event) => Object.entries(event.attributes ?? {})));
  }

  get facts(): JsonSchema {
    return this.declared((definition) => Object.entries(definition.facts));
  }

  get readings(): JsonSchema {
    return Object.fromEntries(this.regulations.flatMap(({ definition }) => Object.entries(definition.readings).map(([id, reading]) => [id, { enum: Object.keys(reading.options), description: reading.question.nl }])));
  }

  /** Schemas for the keys that hold names, by key. */
  get names(): Readonly<Record<string, readonly string[]>> {
    const states = this.regulations.flatMap((regulation) => [...compiledOf(regulation).chart.byPath.values()].filter((node) => node.children.length === 0).map((node) => node.path));
    return {
      reglement: this.regulations.map((regulation) => regulation.id),
      gebeurtenis: this.all((definition) => definition.events),
      door: this.all((definition) => definition.actors),
      dekt: this.all((definition) => definition.clauses),
      toestand: states,
      bevindingen: [...this.all((definition) => definition.findings), ...engineFindings.map((id) => engineFindingWords[id])],
      mag: this.all((definition) => definition.events),
      'mag-niet': this.all((definition) => definition.events),
      vergt: this.all((definition) => definition.events),
    };
  }

  get keys(): Readonly<Record<string, readonly string[]>> {
    return { plichten: this.all((definition) => definition.duties), vensters: this.all((definition) => definition.windows), gronden: this.all((definition) => definition.grounds), normen: this.all((definition) => definition.measures) };
  }
}

/** Puts the names of regulations into the places of the base schema that hold them. */
const fill = (schema: JsonSchema, vocabulary: Vocabulary): JsonSchema => {
  const { names, keys } = vocabulary;
  const withNames = (inner: unknown, list: readonly string[]): unknown => {
    if (inner === null || typeof inner !== 'object') return inner;
    if (Array.isArray(inner)) return inner.map((item) => withNames(item, list));
    const { type, ...rest } = object(inner);
    if (type === 'string' && rest['enum'] === undefined && rest['format'] === undefined) {
      const { minLength: _minimum, maxLength: _maximum, ...kept } = rest;
      return { ...kept, ...nameOf(list) };
    }
    return Object.fromEntries(Object.entries(object(inner)).map(([key, value]) => [key, ['anyOf', 'items', 'properties'].includes(key) ? (key === 'properties' ? Object.fromEntries(Object.entries(object(value)).map(([name, property]) => [name, withNames(property, list)])) : withNames(value, list)) : value]));
  };
  const walk = (inner: unknown): unknown => {
    if (inner === null || typeof inner !== 'object') return inner;
    if (Array.isArray(inner)) return inner.map(walk);
    const walked = Object.fromEntries(Object.entries(inner).map(([key, value]) => [key, walk(value)]));
    const properties = walked['properties'] as JsonSchema | undefined;
    if (properties === undefined) return walked;
    for (const [key, list] of Object.entries(names)) if (properties[key] !== undefined && list.length > 0) properties[key] = withNames(properties[key], list);
    for (const [key, list] of Object.entries(keys)) {
      const known = properties[key] as JsonSchema | undefined;
      if (known === undefined) continue;
      const pattern = `^(?:${[...new Set(list)].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?:#[1-9][0-9]*)?$`;
      properties[key] = { ...known, propertyNames: { pattern }, properties: Object.fromEntries(list.map((name) => [name, known['additionalProperties']])) };
    }
    if (properties['lezing'] !== undefined) properties['lezing'] = { ...object(properties['lezing']), properties: vocabulary.readings, additionalProperties: false };
    if (properties['feiten'] !== undefined) properties['feiten'] = { ...object(properties['feiten']), properties: vocabulary.facts, additionalProperties: false };
    if (properties[stepWords.attributes] !== undefined) {
      const { attributes } = vocabulary;
      properties[stepWords.attributes] = { ...object(properties[stepWords.attributes]), properties: attributes, additionalProperties: false };
      return { ...walked, properties: { ...attributes, ...properties }, additionalProperties: false };
    }
    return walked;
  };
  return walk(schema) as JsonSchema;
};

/**
 * The JSON Schema of a scenario file, with descriptions in Dutch, for editors that complete and check while one writes.
 *
 * It comes from the schema that the parser uses. With regulations, the names of their events, attributes, facts, duties,
 * windows, findings, states, readings and clauses are in it.
 *
 * @example JSON.stringify(scenarioJsonSchema([krachtigPerspectief]))
 */
export const scenarioJsonSchema = (regulations: readonly Regulation[] = []): JsonSchema => {
  const base = z.toJSONSchema(scenarioSchema, { metadata: descriptions, io: 'input', unrepresentable: 'any' }) as JsonSchema;
  const { $schema, ...rest } = base;
  const filled = regulations.length === 0 ? rest : fill(rest, new Vocabulary(regulations));
  return { $schema, $id: 'urn:klachtrecht:schema:scenario', title: 'Scenario voor klachtrecht', ...filled };
};
