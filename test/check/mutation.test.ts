import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isSame, mutantsOf, regulationOf, trialWith, type Mutant } from '../../src/check/mutation/mutant.js';
import { comingBy, reachOf, runMutants, type PlayedScenario } from '../../src/check/mutation/run-mutants.js';
import { edited } from '../../src/check/mutation/operator.js';
import { mutationPart } from '../../src/check/mutation/mutation-part.js';
import { mutationOperators } from '../../src/check/mutation/operators.js';
import { loadRegulation, trialOf } from '../../src/regulation/define-regulation.js';
import type { Regulation } from '../../src/regulation/regulation.js';
import { regulations } from '../../src/regulations/index.js';
import { asRead } from '../../src/scenario/as-read.js';
import { parseScenarios } from '../../src/scenario/parse-scenarios.js';
import { holdsUnder, runScenario } from '../../src/scenario/run-scenario.js';
import type { Scenario } from '../../src/scenario/schema.js';
import { writeScenario } from '../../src/scenario/write-scenario.js';
import { Draw } from '../generate/draw.js';
import { buurthulp, scenarioOf } from '../scenario/played.js';

const mutants = new Map(mutantsOf(buurthulp).map((mutant) => [mutant.id, mutant]));

const chart = 'statechart/states/lopend/states/behandeling/states/onderzoek';

/** Operator, place, and what comes in the place of what. */
const examples: readonly (readonly [id: string, before: unknown, after: unknown])[] = [
  ['target-dropped:statechart/states/lopend/on/klacht.ingetrokken/target', 'ingetrokken', undefined],
  ['guard-turned:statechart/states/besloten/on/beroep.ingesteld/0/guard/params/is', 'holds', 'fails'],
  ['guard-turned:statechart/states/besloten/on/beroep.ingesteld/1/guard/params/is', 'fails', 'holds'],
  ['guard-dropped:statechart/states/besloten/on/beroep.ingesteld/1/guard', { params: { is: 'fails' }, type: 'strenge-lezing' }, undefined],
  ['duty-not-opened:statechart/states/nieuw/on/klacht.ontvangen/0/meta/opens/1', 'besluit', undefined],
  ['duty-not-closed:statechart/states/besloten/on/beroep.ingesteld/0/meta/closes', ['archivering'], undefined],
  [`window-not-opened:${chart}/on/besluit.meegedeeld/1/meta/windows`, ['beroep'], undefined],
  ['filing-dropped:statechart/states/nieuw/on/klacht.ontvangen/0/meta/files', true, undefined],
  [`state-finding-dropped:${chart}/meta/finding`, 'in-behandeling', undefined],
  ['tag-dropped:statechart/states/afgewezen/tags', ['gesloten'], undefined],
  ['obligor-swapped:duties/besluit/obligor', 'bestuur', 'coordinator'],
  ['beneficiary-swapped:duties/besluit/beneficiary', 'klager', 'bestuur'],
  ['holder-swapped:windows/beroep/holder', 'klager', 'bestuur'],
  ['duty-unconditional:duties/bevestiging/when', 'bekend', undefined],
  ['act-dropped:duties/besluit/dischargedBy/0', { event: 'besluit.meegedeeld', where: 'hele-klacht' }, undefined],
  ['act-by-anyone:duties/bevestiging/dischargedBy/0/by', ['coordinator'], undefined],
  ['act-by-other:duties/bevestiging/dischargedBy/0/by', ['coordinator'], ['bestuur']],
  ['act-unconditional:duties/besluit/dischargedBy/0/where', 'hele-klacht', undefined],
  ['receipt-to-sending:duties/besluit/metOn', { received: 'ontvangen-op' }, undefined],
  ['extension-once-more:duties/besluit/extension/times', 1, 2],
  ['extension-once-less:duties/besluit/extension/times', 1, 0],
  ['extension-unlimited:duties/besluit/extension/times', 1, undefined],
  ['extension-without-reason:duties/besluit/extension/reason', 'reden', undefined],
  ['extension-without-notice:duties/besluit/extension/notice', 'not-later-than-due', undefined],
  ['extension-by-anyone:duties/besluit/extension/by', ['bestuur'], undefined],
  ['suspension-dropped:duties/besluit/suspension', { cites: ['4'], endedBy: 'onderzoek.hervat', startedBy: 'onderzoek.stilgelegd' }, undefined],
  ['once-dropped:duties/bevestiging/once', true, undefined],
  ['survives-dropped:duties/archivering/afterClosing', 'survives', undefined],
  ['soft-made-hard:duties/archivering/soft', true, undefined],
  ['actor-swapped:events/klacht.afgewezen/by/0', 'bestuur', 'coordinator'],
  ['fate-dropped:events/klacht.afgewezen/fate', true, undefined],
  ['term-longer:duties/besluit/within', { weeks: 6 }, { weeks: 7 }],
  ['term-shorter:rules/op-tijd/except/0/within', { years: 2 }, { years: 1 }],
  ['term-longer:duties/besluit/extension/length', { weeks: 4 }, { weeks: 5 }],
  ['unit-changed:duties/bevestiging/within', { workingDays: 5 }, { days: 5 }],
  ['unit-changed:rules/op-tijd/within', { months: 6 }, { days: 180 }],
  ['unit-changed:duties/archivering/within', 'immediately', 'same-day'],
  ['term-dropped:windows/beroep/within', { weeks: 3 }, undefined],
  ['moment-dropped:rules/op-tijd/until', 'filing', undefined],
  ['moment-moved:measures/doorlooptijd/until/pick', 'last', 'first'],
  ['moment-moved:rules/op-tijd/from/earliest/1', { fact: 'had-kunnen-weten-op' }, undefined],
  ['calendar-changed:calendar', 'buurthulp-werkdagen', 'nl-feestdagen'],
  ['roll-changed:roll', 'none', 'forward'],
  ['event-day-changed:eventDay', undefined, 'included'],
  ['value-dropped:rules/besluit-is-te-laat/is/0', 'overdue', undefined],
  ['value-turned:rules/eigen-personeel/is/0', true, false],
  ['exception-dropped:rules/geldvordering/except', ['eigen-personeel'], undefined],
  ['reasons-dropped:rules/grond-geldt/reasons', 'motivering', undefined],
  ['ground-turned:grounds/verjaard/is', 'fails', 'holds'],
  ['finding-turned:findings/besluit-te-laat/when/is', 'holds', 'fails'],
  ['finding-unconditional:findings/anoniem/when', { is: 'holds', rule: 'anoniem' }, undefined],
  ['finding-event-dropped:findings/anoniem/at/0', 'klacht.ontvangen', undefined],
  ['reading-switched:chosen/L-2/streng', undefined, 'streng'],
];

describe('mutants', () => {
  test.each(examples)('%s', (id, before, after) => {
    const mutant = mutants.get(id) as Mutant;
    expect(mutant).toMatchObject({ before });
    expect(mutant.after).toEqual(after);
    expect(regulationOf(buurthulp, mutant)?.behaviour).not.toBe(buurthulp.behaviour);
  });

  test('an edit of a regulation is the same regulation as its JSON, or has the same faults', () => {
    for (const { path, after } of mutants.values()) {
      const edit = edited(buurthulp.definition, path, after);
      const [kept, read] = [loadRegulation(edit), loadRegulation(JSON.parse(JSON.stringify(edit)))];
      const told = (loaded: typeof kept) => (loaded.ok ? [loaded.value.behaviour, loaded.value.text] : loaded.issues);
      expect(told(kept)).toEqual(told(read));
    }
  });

  test('ids are unique, and words tell the change in both languages', () => {
    expect(mutants.size).toBe(mutantsOf(buurthulp).length);
    expect(mutants.get('term-longer:windows/beroep/within')?.words).toEqual({
      nl: 'termijn één langer: windows › beroep › within, {"weeks":3} → {"weeks":4}',
      en: 'term one longer: windows › beroep › within, {"weeks":3} → {"weeks":4}',
    });
    expect(new Set(mutationOperators.map(({ id }) => id)).size).toBe(mutationOperators.length);
  });
});

/** One duty of five working days, opened and met. */
const tiny = (() => {
  const { definition } = buurthulp;
  const loaded = loadRegulation({
    id: 'klein', version: '1', organisation: { name: 'Klein' }, title: definition.title, inForce: definition.inForce, calendar: 'nl-feestdagen', roll: 'none',
    actors: definition.actors,
    events: { 'klacht.ontvangen': { label: definition.title, by: ['klager'] }, 'ontvangst.bevestigd': { label: definition.title, by: ['coordinator'] } },
    facts: {}, clauses: { '4': definition.clauses['4'] }, rules: {},
    duties: { bevestiging: { label: definition.title, act: definition.title, obligor: 'coordinator', beneficiary: 'klager', within: { workingDays: 5 }, dischargedBy: [{ event: 'ontvangst.bevestigd' }], cites: ['4'] } },
    windows: {}, grounds: {}, measures: {}, findings: {}, readings: {},
    statechart: { initial: 'nieuw', states: { nieuw: { tags: ['intake'], on: { 'klacht.ontvangen': { target: 'open', meta: { cites: ['4'], files: true, opens: ['bevestiging'] } } } }, open: { tags: ['behandeling'] } } },
  });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
  return loaded.value;
})();

const playedOn = (scenario: Scenario) => {
  const result = runScenario(tiny, scenario);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return { scenario, result: result.value };
};

// 2 April 2026 is a Thursday; Good Friday counts, Easter Monday (6 April) does not: 3, 7, 8, 9, 10 April.
const strict = playedOn(
  scenarioOf(`  - datum: 2026-04-01
    dan: { toestand: nieuw, fasen: intake, ingediend-op: geen }
  - datum: 2026-04-02
    gebeurtenis: klacht.ontvangen
    door: klager
    dan: { toestand: open, fasen: behandeling, ingediend-op: 2026-04-02, plichten: { bevestiging: { uiterlijk: 2026-04-10, status: open, door: coordinator, aan: klager } } }
  - { datum: 2026-04-10, gebeurtenis: ontvangst.bevestigd, door: coordinator, dan: { plichten: { bevestiging: nagekomen } } }
`),
);

const lax = playedOn(scenarioOf(`  - { datum: 2026-04-02, gebeurtenis: klacht.ontvangen, dan: { toestand: open } }\n`));

describe('what is left out to be quick', () => {
  test('a name that a section of something else has is a name like another', () => {
    const renamed = (name: string) => JSON.parse(JSON.stringify(tiny.definition).replaceAll('"ontvangst.bevestigd"', `"${name}"`)) as unknown;
    for (const name of ['cites', 'meta']) {
      const loaded = loadRegulation(renamed(name));
      if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
      expect(mutantsOf(loaded.value).map(({ cites }) => cites)).toEqual(mutantsOf(tiny).map(({ cites }) => cites));
    }
  });

  test('a change is none exactly where the behaviour has the same hash', () => {
    for (const mutant of mutants.values()) {
      const [tried, loaded] = [trialWith(buurthulp, mutant), regulationOf(buurthulp, mutant)];
      expect([mutant.id, tried === undefined]).toEqual([mutant.id, loaded === undefined]);
      if (tried !== undefined && loaded !== undefined) expect([mutant.id, isSame(buurthulp, tried)]).toEqual([mutant.id, loaded.behaviour === buurthulp.behaviour]);
    }
  });

  test.each([['strict', [strict]], ['lax', [lax]], ['both', [lax, strict]]] as const)('whichever scenario is shown first, a change is noticed where any notices it: %s', (_name, played) => {
    const noticed = mutantsOf(tiny).map((mutant) => [mutant.id, played.some(({ scenario }) => !holdsUnder(regulationOf(tiny, mutant) ?? tiny, scenario))]);
    expect(runMutants(tiny, played).map(({ mutant, fate }) => [mutant.id, fate === 'killed'])).toEqual(noticed);
  });
});

describe('a scenario that never comes by what is changed', () => {
  const playedUnder = (regulation: Regulation): readonly PlayedScenario[] =>
    readdirSync(`fixtures/${regulation.id}`, { encoding: 'utf8' })
      .filter((file) => file.endsWith('.scenario.yaml'))
      .flatMap((file) => {
        const parsed = parseScenarios(readFileSync(`fixtures/${regulation.id}/${file}`, 'utf8'));
        if (!parsed.ok) throw new Error(file);
        return parsed.value.flatMap(({ scenario }) => {
          const result = runScenario(regulation, scenario);
          return result.ok ? [{ scenario, result: result.value }] : [];
        });
      });

  test.each(regulations.map((regulation) => [regulation.id, regulation] as const))('ends as it did, and one that does so later can be taken up there: %s', (_id, regulation) => {
    const scenarios = playedUnder(regulation);
    const trial = trialOf(regulation.definition) as Regulation;
    const reaches = scenarios.map((one) => reachOf(trial, one));
    const draw = new Draw(1);
    const seen = { looked: 0, never: 0, later: 0, noticed: 0 };
    for (const mutant of mutantsOf(regulation)) {
      if (draw.between(0, 9) !== 0) continue;
      const changed = trialWith(regulation, mutant);
      if (changed === undefined) continue;
      const comesBy = comingBy(mutant);
      // Some of those that would not be played for this change, or not from the beginning, are played all the same.
      for (let tries = 0; tries < 20; tries += 1) {
        const index = draw.between(0, scenarios.length - 1);
        const { scenario } = scenarios[index] as PlayedScenario;
        seen.looked += 1;
        const step = comesBy(reaches[index]);
        if (step === 0) continue;
        const played = holdsUnder(asRead(changed, scenario), scenario);
        if (step === undefined) seen.never += 1;
        else seen.later += 1;
        if (!played) seen.noticed += 1;
        expect([mutant.id, scenario.titel, step === undefined || holdsUnder(asRead(changed, scenario), scenario, reaches[index]?.before[step])]).toEqual([mutant.id, scenario.titel, played]);
      }
    }
    expect(seen.never).toBeGreaterThan(seen.looked / 3);
    expect(seen.later).toBeGreaterThan(40);
    expect(seen.noticed).toBeGreaterThan(10);
  });
});

describe('the score', () => {
  test('a regulation whose every number is tested loses next to nothing', () => {
    const { data, findings } = mutationPart(tiny, [strict], {});
    expect(strict.result.passed).toBe(true);
    expect(data.survivors.map(({ id }) => id)).toEqual(['roll-changed:roll']);
    expect(data.killed).toBeGreaterThan(12);
    expect(findings.map(({ code, level }) => [code, level])).toEqual([['survivor', data.score < 95 ? 'error' : 'warning']]);
  });

  test('one whose terms nobody looks at lets the changes through, each with a scenario that would notice', () => {
    const { data, findings } = mutationPart(tiny, [lax], {});
    expect(data.score).toBeLessThan(50);
    expect(findings.every(({ level }) => level === 'error')).toBe(true);
    const longer = data.survivors.find(({ id }) => id === 'term-longer:duties/bevestiging/within');
    expect(longer?.suggestion?.scenario.stappen[0]).toMatchObject({ gebeurtenis: 'klacht.ontvangen', dan: { plichten: { 'bevestiging#1': { uiterlijk: '2026-04-10' } } } });
  });

  test('a suggested scenario passes on the regulation and fails on the mutant, also when written and read again', () => {
    const suggested = mutationPart(tiny, [lax], {}).data.survivors.filter(({ suggestion }) => suggestion !== undefined);
    expect(suggested.length).toBeGreaterThan(5);
    for (const { id, words, suggestion } of suggested) {
      const text = writeScenario(suggestion?.scenario as Scenario, words.nl);
      const read = parseScenarios(text);
      if (!read.ok) throw new Error(`${text}\n${JSON.stringify(read.issues)}`);
      const again = read.value[0]?.scenario as Scenario;
      expect(again).toEqual(suggestion?.scenario);
      const mutant = mutantsOf(tiny).find((other) => other.id === id) as Mutant;
      expect([id, holdsUnder(tiny, again), holdsUnder(regulationOf(tiny, mutant) as typeof tiny, again)]).toEqual([id, true, false]);
    }
  });

  test('a reason is believed of a survivor only', () => {
    const reason = { nl: 'daarom', en: 'because' };
    const { findings } = mutationPart(tiny, [strict], { 'roll-changed:roll': reason, 'term-longer:duties/bevestiging/within': reason, 'verzonnen:x': reason });
    expect(findings.map(({ code, where, level }) => [code, where, level])).toEqual([
      ['survivor-killed', 'term-longer:duties/bevestiging/within', 'error'],
      ['reason-dangling', 'verzonnen:x', 'error'],
    ]);
  });
});
