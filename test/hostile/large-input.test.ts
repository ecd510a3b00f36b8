import { describe, expect, test } from 'vitest';
import { applyEvent, openCase, readCase, replay, revise, type Case, type Issue } from '../../src/index.js';
import { parseCalendar } from '../../src/calendar/index.js';
import { nearest } from '../../src/model/nearest.js';
import { jsonLimits } from '../../src/model/json.js';
import { mostTold } from '../../src/model/result.js';
import { loadRegulation } from '../../src/regulation/index.js';
import { readScenario } from '../../src/scenario/index.js';
import { buurthulp } from '../regulation/buurthulp.js';
import { isSoak, record } from '../soak/figures.js';

/** Of an input that is as large as an input may be and wrong all over, the first faults are told, and that there are more. */

type Loose = { readonly [key: string]: Loose };

interface Asked {
  readonly ok: boolean;
  readonly issues?: readonly Issue[];
}

const definition = JSON.parse(JSON.stringify(buurthulp)) as Loose;

const label = { nl: 'zo', en: 'so' };

const sizeOf = (value: unknown): number => (typeof value === 'object' && value !== null ? Object.values(value).reduce<number>((sum, inner) => sum + sizeOf(inner), 1) : 1);

const names = (count: number, prefix = 'q') => Array.from({ length: count }, (_, index) => `${prefix}${index}`);

const items = (count: number, value: unknown) => Object.fromEntries(names(count).map((id) => [id, value]));

const list = (count: number, value: unknown) => Array.from({ length: count }, () => value);

const duty = (change: object) => ({ ...definition, duties: { ...definition['duties'], besluit: { ...definition['duties']?.['besluit'], ...change } } });

const rule = (change: object) => ({ ...definition, rules: { ...definition['rules'], anoniem: { ...definition['rules']?.['anoniem'], ...change } } });

const states = (more: object) => ({ ...definition, statechart: { ...definition['statechart'], states: { ...definition['statechart']?.['states'], ...more } } });

/** As many of something as a regulation can have, each of them some values. */
const room = (each: number) => Math.floor((jsonLimits.valuesOfRegulation - 1000) / each);

const clause = { kind: 'deadline', summary: label, place: 'x' };

const regulations: readonly (readonly [what: string, input: object, code: string, place: string])[] = [
  ['clauses that are none', { ...definition, clauses: items(room(1), 1) }, 'value-invalid', 'clauses/q'],
  ['clauses that nothing cites', { ...definition, clauses: { ...definition['clauses'], ...items(room(6), clause) } }, 'clause-uncited', 'clauses/q'],
  ['facts that have nothing of a fact', { ...definition, facts: items(room(1), {}) }, 'key-missing', 'facts/q'],
  ['rules of a kind that there is not', { ...definition, rules: items(room(2), { kind: 'x' }) }, 'value-invalid', 'rules/q'],
  ['duties that have nothing of a duty', { ...definition, duties: items(room(1), {}) }, 'key-missing', 'duties/q'],
  ['readings that have nothing of a reading', { ...definition, readings: items(room(1), {}) }, 'key-missing', 'readings/q'],
  ['keys that nobody knows', { ...definition, ...items(room(1), 1) }, 'key-unknown', 'q'],
  ['keys that nobody knows in a duty', duty(items(room(1), 1)), 'key-unknown', 'duties/besluit/q'],
  ['attributes of a type that there is not', { ...definition, events: { ...definition['events'], 'onvrede.geuit': { ...definition['events']?.['onvrede.geuit'], attributes: items(room(5), { type: 'txt', label }) } } }, 'value-invalid', 'events/onvrede.geuit/attributes/q'],
  ['clauses that are not there', rule({ cites: names(room(1)) }), 'reference-unknown', 'rules/anoniem/cites'],
  ['clauses that are almost there', { ...rule({ cites: names(room(2), 'bepaling-met-') }), clauses: { ...definition['clauses'], ...Object.fromEntries(names(room(12), 'bepaling-net-').map((id) => [id, clause])) } }, 'reference-unknown', 'rules/anoniem/cites'],
  ['obligors that are not there, of a duty that a reading changes', duty({ obligor: names(room(1)) }), 'reference-unknown', 'duties/besluit/obligor'],
  ['acts that are not there', duty({ dischargedBy: names(room(2)).map((event) => ({ event })) }), 'reference-unknown', 'duties/besluit/dischargedBy'],
  ['choices of readings that are not there', { ...definition, chosen: items(room(1), 'a') }, 'reference-unknown', 'chosen/q'],
  ['states that are none', states(items(room(1), 1)), 'value-invalid', 'statechart/states/q'],
  ['states that do not say where they begin', states(items(room(4), { states: { a: {} } })), 'chart-initial-missing', 'statechart/states/q'],
  ['events that are not there', states({ q: { on: items(room(2), { target: 'q' }) } }), 'reference-unknown', 'statechart/states/q/on'],
  ['calendars that have nothing of a calendar', { ...definition, calendars: list(room(1), {}) }, 'calendar-invalid', 'calendars/'],
  ['waivers that are none', { ...definition, waivers: list(room(1), 1) }, 'value-invalid', 'waivers/'],
];

const filing = { type: 'klacht.ontvangen', on: '2026-04-02', by: 'klager', facts: { 'klager-bekend': true } };
const told = { type: 'feiten.vastgesteld', on: '2026-04-10', facts: { onderwerp: 'geld' } };

const caseOf = (events: number): Case => {
  const replayed = replay(buurthulp, [filing, ...list(events - 1, told)] as never);
  if (!replayed.ok) throw new Error(JSON.stringify(replayed.issues));
  return replayed.value;
};

const room25 = (each: number) => Math.floor((jsonLimits.values - 100) / each);

const others: readonly (readonly [what: string, ask: () => Asked, code: string, place: string])[] = [
  ['entries of a stored case that are none', () => readCase(buurthulp, { ...openCase(buurthulp), log: list(room25(1), 1) }), 'value-invalid', 'log/'],
  ['entries of a stored case without an event', () => readCase(buurthulp, { ...openCase(buurthulp), log: list(room25(2), { event: {} }) }), 'key-missing', 'log/'],
  ['facts of an event that nobody knows', () => applyEvent(buurthulp, openCase(buurthulp), { ...filing, facts: items(room25(1), true) } as never), 'fact-unknown', 'facts/q'],
  ['edits of events that a long log does not have', () => revise(buurthulp, caseOf(2000), list(room25(2), { remove: 'x1' }) as never), 'edit-of-unknown-event', ''],
  ['edits that are none', () => revise(buurthulp, caseOf(2), list(room25(1), 1) as never), 'value-invalid', ''],
  ['holidays of a calendar that are none', () => parseCalendar({ id: 'x', version: '1', label, source: 'x', workingWeekdays: [1], holidays: list(room25(1), 1) }), 'calendar-invalid', 'holidays/'],
  ['as many steps of a scenario as it may have that are none', () => readScenario({ reglement: 'buurthulp', titel: 'x', stappen: list(2000, 1) }), 'value-invalid', 'stappen/'],
];

const wellFormed: readonly (readonly [what: string, ask: () => Asked])[] = [
  ['states, each right', () => loadRegulation(states(items(room(1), {})))],
  ['a log of two thousand events with as many additions', () => revise(buurthulp, caseOf(2000), list(2000, { add: told }) as never)],
  ['a stored case of two thousand events', () => readCase(buurthulp, JSON.parse(JSON.stringify(caseOf(2000))))],
];

/** In a long run: how long the quickest of five took, which is kept and not judged. */
const timed = (what: string, ask: () => unknown): void => {
  if (!isSoak) return;
  const times = [1, 2, 3, 4, 5].map(() => {
    const start = performance.now();
    ask();
    return performance.now() - start;
  });
  record(`large-${what.replace(/\W+/g, '-')}`, { what, ms: Math.round(Math.min(...times)) });
};

describe('wrong all over', () => {
  test.each<[what: string, ask: () => Asked, code: string, place: string]>([
    ...regulations.map(([what, input, code, place]): [string, () => Asked, string, string] => [what, () => loadRegulation(input), code, place]),
    ...others.map(([what, ask, code, place]): [string, () => Asked, string, string] => [what, ask, code, place]),
  ])('%s', (what, ask, code, place) => {
    const { issues = [] } = ask();
    expect(issues.slice(0, -1).map((issue) => [issue.code, issue.path?.join('/').slice(0, place.length)])).toEqual(list(mostTold, [code, place]));
    expect(issues.at(-1)).toEqual({ code: 'more-issues', data: { told: mostTold } });
    timed(what, ask);
  });

  test('the nearest name is told of the first faults, as far as looking for it takes no longer than telling all', () => {
    const [, input] = regulations.find(([what]) => what === 'clauses that are almost there') ?? [];
    const loaded = loadRegulation(input);
    const near = (loaded.ok ? [] : loaded.issues).slice(0, mostTold).map(({ data }) => typeof data?.['nearest'] === 'string');
    const first = near.indexOf(false);
    expect(first).toBeGreaterThan(15);
    expect(near.slice(first).some(Boolean)).toBe(false);
    // Each of the two thousand ids is compared, up to twenty thousand in all.
    const revised = revise(buurthulp, caseOf(2000), list(60, { remove: 'e20x' }) as never);
    expect((revised.ok ? [] : revised.issues).map(({ data }) => data?.['nearest'])).toEqual([...list(10, 'e20'), ...list(50, null)]);
  });

  test('what looks for names afterwards finds them again', () => {
    loadRegulation(regulations.find(([what]) => what === 'clauses that are almost there')?.[1]);
    expect(nearest('wekes', ['workingDays', 'weeks'])).toBe('weeks');
  });

  test('a patch that changes nothing about very many faults is not told of them, nor that there are more', () => {
    const moments = list(1500, { fact: 'onderwerp' });
    const options = { zo: { label }, anders: { label, patch: { duties: { besluit: { from: moments } } } } };
    const reading = { question: label, clauses: [], severity: 'L', default: 'zo', reason: label, options };
    const loaded = loadRegulation({ ...duty({ from: [{ fact: 'onderwerp' }] }), readings: { ...definition['readings'], 'Z-1': reading } });
    expect((loaded.ok ? [] : loaded.issues).map(({ code, path }) => `${code} ${path?.slice(0, 2).join('/') ?? ''}`)).toEqual(['type-mismatch duties/besluit']);
  });

  test.each(regulations)('%s: that fills most of what a regulation may have', (_what, input) => {
    expect(sizeOf(input)).toBeGreaterThan(0.7 * jsonLimits.valuesOfRegulation);
    expect(sizeOf(input)).toBeLessThanOrEqual(jsonLimits.valuesOfRegulation);
  });

  test('as many faults as are told are all there are', () => {
    const loaded = loadRegulation({ ...definition, ...items(mostTold, 1) });
    expect(loaded.ok ? [] : loaded.issues.map((issue) => issue.path?.join())).toEqual(names(mostTold));
  });
});

test.each(wellFormed)('right, and long: %s', (what, ask) => {
  expect(ask().ok).toBe(true);
  timed(what, ask);
});

describe('larger than that is refused', () => {
  test('a regulation with more values', () => {
    expect(loadRegulation({ ...definition, actors: names(jsonLimits.valuesOfRegulation) })).toEqual({ ok: false, issues: [{ code: 'json-too-large', data: { limit: jsonLimits.valuesOfRegulation } }] });
  });

  test('one of which the options of a reading, each written out, come to more', () => {
    const patch = { duties: { besluit: { soft: true } } };
    const option = (name: string) => [name, name === 'q0' ? { label } : { label, patch }];
    const reading = (options: number) => ({ question: label, clauses: [], severity: 'L', default: 'q0', reason: label, options: Object.fromEntries(names(options).map(option)) });
    const long = duty({ obligor: list(1000, 'bestuur') });
    const tooLarge = (options: number) => {
      const loaded = loadRegulation({ ...long, readings: { ...definition['readings'], 'Z-1': reading(options) } });
      return loaded.ok ? [] : loaded.issues.filter(({ code }) => code === 'json-too-large');
    };
    // The duty has a thousand values and some: what is written out eight times is within the limit, and nineteen times is not.
    expect(tooLarge(9)).toEqual([]);
    expect(tooLarge(20)).toEqual([{ code: 'json-too-large', path: ['readings', 'Z-1', 'options', expect.stringMatching(/^q(?:9|10)$/), 'patch'], data: { limit: jsonLimits.valuesOfRegulation } }]);
  });
});
