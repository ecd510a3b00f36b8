import { describe, expect, it } from 'vitest';
import { scenarioJsonSchema } from '../../src/scenario/scenario-json-schema.js';
import { buurthulp } from './played.js';

type Schema = { readonly [key: string]: Schema } & { readonly enum?: readonly string[]; readonly description?: string; readonly required?: readonly string[] };

const base = scenarioJsonSchema() as unknown as Schema;
const filled = scenarioJsonSchema([buurthulp]) as unknown as Schema;

const step = (schema: Schema): Schema => schema['properties']?.['stappen']?.['items'] as Schema;

describe('scenarioJsonSchema', () => {
  it('describes every key of a scenario and of a step in Dutch', () => {
    for (const properties of [base['properties'], step(base)['properties'], step(base)['properties']?.['dan']?.['properties']]) {
      expect(Object.keys(properties ?? {}).length).toBeGreaterThan(5);
      for (const [key, property] of Object.entries(properties ?? {})) expect((property as Schema).description, key).toMatch(/^[A-Z].*[.…]$/);
    }
  });

  it('gives each key a description of its own', () => {
    expect(base['properties']?.['titel']?.description).toBe('Waar het scenario over gaat.');
    expect(base['properties']?.['versie']?.description).toMatch(/versie van het reglement/);
  });

  it('says what must be there', () => {
    expect(base.required).toEqual(['reglement', 'titel', 'stappen']);
    expect(step(base).required).toEqual(['datum']);
  });

  it('knows the names of regulations', () => {
    expect(JSON.stringify(filled['properties']?.['reglement'])).toContain('"buurthulp"');
    expect(step(filled)['properties']?.['gebeurtenis']?.enum).toContain('klacht.ontvangen');
    expect(step(filled)['properties']?.['vorm']?.enum).toContain('e-mail');
    expect(step(filled)['properties']?.['feiten']?.['properties']?.['klager-bekend']?.enum).toEqual([true, false, 'ja', 'nee']);
    expect(JSON.stringify(step(filled)['properties']?.['dan'])).toContain('lopend.behandeling.onderzoek');
    expect(Object.keys(step(filled)['properties']?.['dan']?.['properties']?.['plichten']?.['properties'] ?? {})).toContain('besluit');
    expect(Object.keys(filled['properties']?.['lezing']?.['properties'] ?? {})).toContain('L-1');
    expect(step(filled)['additionalProperties']).toBe(false);
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(filled))).toEqual(filled);
  });
});
