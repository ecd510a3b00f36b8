import { describe, expect, test } from 'vitest';
import { coveragePart, explorationPart, handlingTime, handlingTimePart, mutationPart, properties, propertiesPart, prove, traceabilityPart, type Attempt, type PartReport, type Violation } from '../../../src/check/index.js';
import type { Watching } from '../../../src/check/properties/property.js';
import { loadRegulation } from '../../../src/regulation/index.js';
import { compiledOf } from '../../../src/regulation/regulation.js';
import { runScenario, type Scenario } from '../../../src/scenario/index.js';
import { base, changed, draftOf, play, scenarios, type Edits } from './base.js';

/** As in cases.ts, for the parts that look at scenarios: an edit to the regulation or its scenarios, and exactly what is found. */

const told = ({ findings }: PartReport): readonly string[] => findings.map(({ level, code, where }) => `${level} ${code} ${where}`).sort();

const results = (regulation = base, all: readonly Scenario[] = scenarios) => play(regulation, all).map(({ result }) => result);

const words = { nl: 'daarom', en: 'because' };

const without = (title: string): readonly Scenario[] => scenarios.filter(({ titel }) => titel !== title);

describe('traceability', () => {
  const table: readonly (readonly [name: string, all: readonly Scenario[], found: readonly string[]])[] = [
    ['the example', scenarios, []],
    ['a scenario that claims what it does not come by', scenarios.map((one) => (one.titel === 'Ingetrokken' ? { ...one, dekt: ['8', '10'] } : one)), ['warning claim-untouched 10 · Ingetrokken']],
    ['near miss: a clause of which it shows that it does not hold', scenarios.map((one) => (one.titel === 'Op de laatste dag geklaagd, dus niet af te wijzen' ? { ...one, dekt: ['3'] } : one)), []],
    ['near miss: a scenario that claims nothing', scenarios.map(({ dekt: _dekt, ...one }) => one), []],
  ];
  test.each(table)('%s', (_name, all, found) => {
    expect(told(traceabilityPart(base, results(base, all)))).toEqual(found);
  });
});

describe('coverage', () => {
  const table: readonly (readonly [name: string, edits: Edits, all: readonly Scenario[], unreachable: Readonly<Record<string, typeof words>>, threshold: number, found: readonly string[]])[] = [
    ['the example', {}, scenarios, {}, 100, []],
    ['no scenario in which it is withdrawn', {}, without('Ingetrokken'), {}, 100, ['error uncovered clause:8', 'error uncovered state:ingetrokken', 'error uncovered transition:behandeling|klacht.ingetrokken|0']],
    ['the same, and less is asked', {}, without('Ingetrokken'), {}, 90, ['warning uncovered clause:8', 'warning uncovered state:ingetrokken', 'warning uncovered transition:behandeling|klacht.ingetrokken|0']],
    ['a scenario that fails proves nothing', {}, scenarios.map((one) => (one.titel === 'Ingetrokken' ? { ...one, stappen: [...one.stappen, { datum: '2026-05-01', dan: { open: true } }] } : one)), {}, 100, ['error uncovered clause:8', 'error uncovered state:ingetrokken', 'error uncovered transition:behandeling|klacht.ingetrokken|0']],
    ['a reason for what is covered', {}, scenarios, { 'state:ingetrokken': words }, 100, ['error contradicted state:ingetrokken']],
    ['a reason for what is not there', {}, scenarios, { 'state:verdwenen': words }, 100, ['error reason-dangling state:verdwenen']],
    ['near miss: a reason for what no scenario comes by', {}, without('Ingetrokken'), { 'clause:8': words, 'state:ingetrokken': words, 'transition:behandeling|klacht.ingetrokken|0': words }, 100, []],
    ['a transition more', { 'statechart/states/beantwoord/on/klacht.ingetrokken': { target: 'ingetrokken', meta: { cites: ['8'] } } }, scenarios, {}, 100, ['error uncovered transition:beantwoord|klacht.ingetrokken|0']],
    ['a finding more', { 'findings/gul': { label: words, cites: ['3'], when: { rule: 'op-tijd', is: 'fails' } } }, without('Een dag te laat geklaagd'), { 'clause:3': words }, 100, expect.arrayContaining(['error uncovered finding:gul']) as unknown as readonly string[]],
    ['an option of a reading more', { 'readings/FW-1/options/weken': { label: words, patch: { windows: { herziening: { within: { weeks: 2 } } } } } }, scenarios, {}, 100, ['error uncovered reading:FW-1=weken']],
  ];
  test.each(table)('%s', (_name, edits, all, unreachable, threshold, found) => {
    const regulation = changed(edits);
    expect(told(coveragePart(regulation, results(regulation, all), unreachable, threshold))).toEqual(found);
  });
});

describe('mutation', () => {
  const dropped = 'tag-dropped:statechart/states/behandeling/tags';
  const killed = 'term-longer:duties/antwoord/within';
  const run = (reasons: Readonly<Record<string, typeof words>>, threshold?: number) => mutationPart(base, play(base), reasons, threshold);

  test('a survivor comes with a scenario that passes, and that fails under the change', () => {
    const found = run({});
    const survivor = found.findings.find(({ where }) => where === dropped);
    expect(survivor).toMatchObject({ level: 'error', code: 'survivor' });
    const shows = survivor?.shows as Scenario;
    const passes = (regulation: typeof base): boolean => {
      const played = runScenario(regulation, shows);
      return played.ok && played.value.passed;
    };
    expect(passes(base)).toBe(true);
    expect(passes(changed({ 'statechart/states/behandeling/tags': undefined }))).toBe(false);
    // With it among the scenarios, the change is noticed.
    expect(mutationPart(base, play(base, [...scenarios, shows]), {}).data.survivors.map(({ id }) => id)).not.toContain(dropped);
    expect(found.findings.map(({ where }) => where)).not.toContain(killed);
  });

  test('a survivor with a reason is no finding; a reason for what is noticed, or is not there, is one', () => {
    const { findings } = run({ [dropped]: words, [killed]: words, 'term-longer:duties/verdwenen/within': words });
    expect(findings.map(({ where }) => where)).not.toContain(dropped);
    expect(findings.filter(({ code }) => code !== 'survivor').map(({ level, code, where }) => `${level} ${code} ${where}`)).toEqual([`error survivor-killed ${killed}`, 'error reason-dangling term-longer:duties/verdwenen/within']);
  });

  test('above the threshold a survivor is a warning; without scenarios nothing is noticed', () => {
    expect(new Set(run({}, 70).findings.map(({ level }) => level))).toEqual(new Set(['warning']));
    const { data, findings } = mutationPart(base, [], {});
    expect([data.killed, data.score]).toEqual([0, 0]);
    expect(findings.every(({ level }) => level === 'error')).toBe(true);
  });
});

describe('handling time', () => {
  const unbounded = (edits: Edits): readonly string[] => handlingTime(changed(edits), { from: 2026, until: 2026 }).phases.flatMap(({ kind, state, cites, reached }) => (kind === 'unbounded' ? [`${reached} ${state} ${cites.join(' ')}`] : []));

  test('the example has a term for each phase', () => {
    expect(unbounded({})).toEqual([]);
    expect(handlingTimePart(base, { from: 2026, until: 2026 }).findings).toEqual([]);
  });

  test('a phase whose term is taken away is told with its clause', () => {
    expect(unbounded({ 'duties/antwoord/within': undefined })).toEqual(['handling behandeling 5']);
  });

  test('and so is one that comes after', () => {
    expect(unbounded({ 'duties/herzieningsbesluit/within': undefined })).toEqual(['after herziening 10']);
  });
});

describe('an exploration that stops at its bound', () => {
  const proved = prove(changed({ 'statechart/states/behandeling/on/klacht.ingetrokken': undefined, 'statechart/states/ingetrokken': undefined, 'events/klacht.ingetrokken': undefined }), { mostPlaces: 2 });

  test('is undecided, and so is what rests on it', () => {
    expect(told(explorationPart(proved))).toEqual(['undecided bounded *']);
    expect(told(propertiesPart(proved))).toContain('undecided bounded *');
  });

  test('but what it saw to be wrong is wrong; and nothing is said of what would take the whole', () => {
    expect(told(propertiesPart(proved)).filter((one) => one.startsWith('error'))).toEqual(['error withdrawable behandeling']);
  });
});

describe('what is no definition', () => {
  test.each([
    ['a waiver without a clause', { waivers: [{ property: 'withdrawable', cites: [], reason: words }] }, 'waivers'],
    ['a property about a rule that is not there', { properties: { vrij: { label: words, never: 'verzonnen', cites: ['9'] } } }, 'properties'],
    ['a property that says nothing', { properties: { vrij: { label: words, cites: ['9'] } } }, 'properties'],
  ] as const)('%s', (_name, edits, path) => {
    const loaded = loadRegulation(draftOf(edits));
    expect(loaded.ok ? [] : loaded.issues.map((issue) => issue.path?.[0])).toContain(path);
  });
});

describe('a refusal without a reason', () => {
  // The engine gives a reason with every refusal, so no regulation can break this: what would is made by hand.
  const told_ = (issues: Attempt['issues']): readonly Violation[] => {
    const found: Violation[] = [];
    const context: Watching = { regulation: base, compiled: compiledOf(base), slice: { subject: undefined, duties: new Set(), windows: new Set(), rules: new Set(), facts: new Set() }, memory: new Map(), violate: (violation) => void found.push(violation) };
    const [place] = prove(base).explored[0]?.places ?? [];
    if (place === undefined) throw new Error('Nothing was explored.');
    properties['refusals-have-reasons'].onAttempt(context, { at: place, event: { type: 'klacht.beantwoord', on: '2026-04-02' }, issues });
    return found;
  };

  test.each([
    ['no issue at all', [], 1],
    ['a guard that does not say which', [{ code: 'guard-refuses' }], 1],
    ['facts that are missing, and not which', [{ code: 'facts-missing', data: { missing: [] } }], 1],
    ['near miss: a guard that says which', [{ code: 'guard-refuses', data: { rule: 'op-tijd' } }], 0],
    ['near miss: an event that the text does not provide for', [{ code: 'event-not-provided-for' }], 0],
  ] as const)('%s', (_name, issues, count) => {
    expect(told_(issues)).toHaveLength(count);
  });
});
