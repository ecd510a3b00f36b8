import { expect, test } from 'vitest';
import { openCase, readCase } from '../../src/index.js';
import { loadRegulation } from '../../src/regulation/index.js';
import { jsonLimits } from '../../src/model/json.js';
import { mostTold } from '../../src/model/result.js';
import { buurthulp } from './buurthulp.js';

/** Of an input that is as large as an input may be and wrong all over, the first faults are told, and that there are more. */

type Loose = { readonly [key: string]: Loose };

const definition = JSON.parse(JSON.stringify(buurthulp)) as Loose;

const many = Math.floor(jsonLimits.valuesOfRegulation / 2.2);

const texts = Array.from({ length: many }, (_, index) => `q${index}`);

const items = (value: unknown) => Object.fromEntries(texts.map((id) => [id, value]));

const duty = (change: object) => ({ ...definition, duties: { ...definition['duties'], besluit: { ...definition['duties']?.['besluit'], ...change } } });

test.each<[what: string, input: object, code: string, place: string]>([
  ['clauses that are none', { ...definition, clauses: items(1) }, 'value-invalid', 'clauses/q'],
  ['duties that have nothing of a duty', { ...definition, duties: items({}) }, 'key-missing', 'duties/q'],
  ['keys that nobody knows', { ...definition, ...items(1) }, 'key-unknown', 'q'],
  ['keys that nobody knows in a duty', duty(items(1)), 'key-unknown', 'duties/besluit/q'],
  ['clauses that are not there', { ...definition, rules: { ...definition['rules'], anoniem: { ...definition['rules']?.['anoniem'], cites: texts } } }, 'reference-unknown', 'rules/anoniem/cites'],
  ['obligors that are not there, of a duty that a reading changes', duty({ obligor: texts }), 'reference-unknown', 'duties/besluit/obligor'],
  ['choices of readings that are not there', { ...definition, chosen: items('a') }, 'reference-unknown', 'chosen/q'],
])('%s', (_what, input, code, place) => {
  const loaded = loadRegulation(input);
  const issues = loaded.ok ? [] : loaded.issues;
  expect(issues.slice(0, -1).map((issue) => [issue.code, issue.path?.join('/').slice(0, place.length)])).toEqual(Array.from({ length: mostTold }, () => [code, place]));
  expect(issues.at(-1)).toEqual({ code: 'more-issues', data: { told: mostTold } });
});

test('as many faults as are told, and no more, are all there are', () => {
  const loaded = loadRegulation({ ...definition, ...Object.fromEntries(texts.slice(0, mostTold).map((id) => [id, 1])) });
  expect(loaded.ok ? [] : loaded.issues.map((issue) => issue.path?.join())).toEqual(texts.slice(0, mostTold));
});

test('more than that is refused as too large', () => {
  const more = Array.from({ length: jsonLimits.valuesOfRegulation }, () => 'q');
  expect(loadRegulation({ ...definition, actors: more })).toEqual({ ok: false, issues: [{ code: 'json-too-large', data: { limit: jsonLimits.valuesOfRegulation } }] });
});

test('so is one of which the options of a reading, each written out, come to more', () => {
  const label = { nl: 'zo', en: 'so' };
  const patch = { duties: { besluit: { soft: true } } };
  const option = (name: string) => [name, name === 'q0' ? { label } : { label, patch }];
  const reading = (options: number) => ({ question: label, clauses: [], severity: 'L', default: 'q0', reason: label, options: Object.fromEntries(texts.slice(0, options).map(option)) });
  const long = duty({ obligor: texts.slice(0, 1000).map(() => 'bestuur') });
  const patched = (options: number) => {
    const loaded = loadRegulation({ ...long, readings: { ...definition['readings'], 'Z-1': reading(options) } });
    return loaded.ok ? [] : loaded.issues.filter(({ code }) => code === 'json-too-large');
  };
  // The duty has a thousand values and some: what is written out nine times is within the limit, and nineteen times is not.
  expect(patched(9)).toEqual([]);
  expect(patched(20)).toEqual([{ code: 'json-too-large', path: ['readings', 'Z-1', 'options', expect.stringMatching(/^q1[0-2]$/), 'patch'], data: { limit: jsonLimits.valuesOfRegulation } }]);
});

test('a stored case with very many wrong entries says so of the first', () => {
  const stored = { ...openCase(buurthulp), log: Array.from({ length: jsonLimits.values - 100 }, () => 1) };
  const read = readCase(buurthulp, JSON.parse(JSON.stringify(stored)));
  const issues = read.ok ? [] : read.issues;
  expect(issues.slice(0, -1).map(({ path }) => path)).toEqual(Array.from({ length: mostTold }, (_, index) => ['log', index]));
  expect(issues.at(-1)?.code).toBe('more-issues');
});
