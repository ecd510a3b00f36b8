import { expect, test } from 'vitest';
import { openCase, readCase } from '../../src/index.js';
import { loadRegulation } from '../../src/regulation/index.js';
import { jsonLimits } from '../../src/model/json.js';
import { buurthulp } from './buurthulp.js';

/** As many faults as fit into an input that is read are told, and none of them ends the program: a list of arguments has an end too. */

type Loose = { readonly [key: string]: Loose };

const many = Math.floor(jsonLimits.values / 2.2);

const texts = Array.from({ length: many }, (_, index) => `q${index}`);

const items = (value: unknown) => Object.fromEntries(texts.map((id) => [id, value]));

test.each<[what: string, change: (definition: Loose) => object, code: string]>([
  ['clauses that are none', (definition) => ({ ...definition, clauses: items(1) }), 'value-invalid'],
  ['keys that nobody knows', (definition) => ({ ...definition, ...items(1) }), 'key-unknown'],
  ['clauses that are not there', (definition) => ({ ...definition, rules: { ...definition['rules'], anoniem: { ...definition['rules']?.['anoniem'], cites: texts } } }), 'reference-unknown'],
  ['obligors that are not there, of a duty that a reading changes', (definition) => ({ ...definition, duties: { ...definition['duties'], besluit: { ...definition['duties']?.['besluit'], obligor: texts } } }), 'reference-unknown'],
  ['choices of readings that are not there', (definition) => ({ ...definition, chosen: items('a') }), 'reference-unknown'],
])('%s', (_what, change, code) => {
  const loaded = loadRegulation(change(JSON.parse(JSON.stringify(buurthulp)) as Loose));
  const found = loaded.ok ? [] : loaded.issues.filter((issue) => issue.code === code);
  expect(found.length).toBeGreaterThanOrEqual(many);
});

test('more than that is refused as too large', () => {
  const more = Array.from({ length: jsonLimits.values }, () => 'q');
  expect(loadRegulation({ ...(JSON.parse(JSON.stringify(buurthulp)) as object), actors: more })).toEqual({ ok: false, issues: [{ code: 'json-too-large', data: { limit: jsonLimits.values } }] });
});

test('a stored case with as many wrong entries says so of each', () => {
  const stored = { ...openCase(buurthulp), log: Array.from({ length: jsonLimits.valuesOfCase - 100 }, () => 1) };
  const read = readCase(buurthulp, JSON.parse(JSON.stringify(stored)));
  expect(read.ok ? 0 : read.issues.length).toBe(jsonLimits.valuesOfCase - 100);
});
