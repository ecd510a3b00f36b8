import { describe, expect, it } from 'vitest';
import { assess } from '../../src/facade/assess.js';
import { describeFault } from '../../src/scenario/describe-fault.js';
import { checkScenario } from '../../src/scenario/check-scenario.js';
import { runScenario } from '../../src/scenario/run-scenario.js';
import { expectationSchema } from '../../src/scenario/schema.js';
import { buurthulp, played, scenarioOf } from './played.js';

/** Thursday 2 April 2026: Buurthulp works from Tuesday to Saturday, so five working days later is Thursday the 9th. */
const filed = `
  - datum: 2026-04-02
    gebeurtenis: klacht.ontvangen
    door: klager
    vorm: e-mail
    feiten: { klager-bekend: ja, onderwerp: bejegening, kennis-op: 2026-03-01 }
`;

const states = ['lopend.behandeling.onderzoek', 'lopend.advisering.geen'];

/** What the case is like on 3 April, and for each expectation one that is wrong. */
const expectations: readonly (readonly [key: string, right: string, wrong: string])[] = [
  ['toestand', `[${states.join(', ')}]`, states[0] as string],
  ['fasen', 'behandeling', '[intake, behandeling]'],
  ['open', 'ja', 'nee'],
  ['afgerond', 'false', 'true'],
  ['ingediend-op', '2026-04-02', '2026-04-03'],
  ['plichten', '{ bevestiging: { uiterlijk: 2026-04-09, status: open, voldaan-op: geen, overschreden: nee, zacht: nee, voorlopig: nee, dagen: 1, door: coordinator, aan: [klager], bepalingen: "4", ontstaan-op: 2026-04-02 } }', '{ bevestiging: { uiterlijk: 2026-04-10 } }'],
  ['plichten', '{ besluit#1: open, archivering: geen }', '{ besluit: nagekomen }'],
  ['plichten', '{ advies: geen }', '{ advies: open }'],
  ['plichten', '{ besluit: { uiterlijk: 2026-05-14 } }', '{ besluit: geen }'],
  ['vensters', '{ beroep: geen }', '{ beroep: { status: open, tot: 2026-05-01 } }'],
  ['bevindingen', '[in-behandeling]', '[in-behandeling, anoniem]'],
  ['bevindingen', '{ wel: in-behandeling, niet: [anoniem, besluit-te-laat], precies: [in-behandeling] }', '{ niet: in-behandeling }'],
  ['bevindingen', '{ precies: in-behandeling }', '{ precies: [] }'],
  ['gronden', '{ anoniem: geldt-niet, anders: vrije-tekst }', '{ anoniem: geldt }'],
  ['normen', '{ doorlooptijd: { status: loopt, grens: 2026-05-28 } }', '{ doorlooptijd: overschreden }'],
  ['normen', '{ doorlooptijd: loopt }', '{ doorlooptijd: { grens: 2026-05-27 } }'],
  ['mag', '[klacht.ingetrokken, advies.gevraagd]', 'beroep.ingesteld'],
  ['mag-niet', 'beroep.ingesteld', '[klacht.ingetrokken]'],
  ['vergt', '[klacht.afgewezen, ontvangst.bevestigd]', 'advies.gevraagd'],
  ['volgende-verandering', '2026-04-10', 'geen'],
];

describe('expectations', () => {
  it.each(expectations)('%s: %s comes true', (key, right) => {
    const result = played(`${filed}  - datum: 2026-04-03\n    dan: { ${key}: ${right} }\n`);
    expect(result.steps.flatMap((step) => step.mismatches)).toEqual([]);
    expect(result.passed).toBe(true);
    expect(result.steps[1]?.compared).toBeGreaterThan(0);
  });

  it.each(expectations)('%s: of %s, %s does not', (key, _right, wrong) => {
    const result = played(`${filed}  - datum: 2026-04-03\n    dan: { ${key}: ${wrong} }\n`);
    expect(result.passed).toBe(false);
    expect(result.steps[1]?.mismatches.length).toBeGreaterThan(0);
    expect(result.steps[1]?.mismatches[0]?.path.slice(0, 4)).toEqual(['stappen', 1, 'dan', key]);
  });

  it('has a test for every key', () => {
    const tested = new Set(expectations.map(([key]) => key));
    // These two need other cases, below.
    for (const key of Object.keys(expectationSchema.def.shape)) expect([...tested, 'delen', 'ontbreekt']).toContain(key);
  });

  it('compares what becomes of parts', () => {
    const steps = (fate: string) => `${filed}
  - { datum: 2026-04-10, gebeurtenis: klacht.afgewezen, deel: geld, grond: anders, motivering: omdat, dan: { delen: { geld: ${fate} } } }
`;
    expect(played(steps('klacht.afgewezen')).passed).toBe(true);
    expect(played(steps('geen')).passed).toBe(false);
  });

  it('compares what must be known for the grounds and for a duty', () => {
    const steps = (missing: string) => `
  - { datum: 2026-04-02, gebeurtenis: klacht.ontvangen, dan: { ontbreekt: ${missing}, plichten: { bevestiging: { status: onbepaald, ontbreekt: klager-bekend } } } }
`;
    expect(played(steps('[klager-bekend, onderwerp, kennis-op, had-kunnen-weten-op]')).steps[0]?.mismatches).toEqual([]);
    expect(played(steps('[onderwerp]')).passed).toBe(false);
  });

  it('takes the latest instance of a duty by its name, and each by its number', () => {
    const steps = `${filed}
  - { datum: 2026-04-10, gebeurtenis: besluit.meegedeeld, oordeel: ongegrond, ontvangen-op: 2026-04-10 }
  - datum: 2026-04-14
    gebeurtenis: beroep.ingesteld
    dan: { plichten: { besluit: { uiterlijk: 2026-05-26, status: open }, besluit#1: nagekomen, besluit#2: open, 'besluit#3': geen } }
`;
    expect(played(steps).steps.flatMap((step) => step.mismatches)).toEqual([]);
  });
});

describe('refusals', () => {
  const unforeseen = `  - datum: 2026-04-02\n    gebeurtenis: beroep.ingesteld\n`;

  it('passes when an event is refused for the reason given', () => {
    const result = played(`${unforeseen}    geweigerd: gebeurtenis-niet-voorzien\n`);
    expect(result.passed).toBe(true);
    expect(result.steps[0]).toMatchObject({ outcome: 'refused', compared: 1 });
  });

  it('fails when it is refused for another reason', () => {
    expect(played(`${unforeseen}    geweigerd: gegevens-ontbreken\n`).steps[0]?.mismatches).toEqual([{ path: ['stappen', 0, 'geweigerd'], expected: 'gegevens-ontbreken', found: ['gebeurtenis-niet-voorzien'] }]);
  });

  it('wants all of several reasons', () => {
    expect(played(`${unforeseen}    geweigerd: [gebeurtenis-niet-voorzien, gegevens-ontbreken]\n`).passed).toBe(false);
  });

  it('fails when an event is refused that was not expected to be, and goes no further', () => {
    const result = played(`${unforeseen}  - datum: 2026-04-03\n    dan: { open: ja }\n`);
    expect(result.passed).toBe(false);
    expect(result.steps.map((step) => step.outcome)).toEqual(['refused', 'not-reached']);
    expect(result.steps[0]?.mismatches).toEqual([{ path: ['stappen', 0, 'geweigerd'], expected: 'geen', found: ['gebeurtenis-niet-voorzien'] }]);
  });

  it('fails when an event is taken that was expected to be refused', () => {
    const result = played(`${filed}    geweigerd: gebeurtenis-niet-voorzien\n`);
    expect(result.steps[0]?.mismatches).toEqual([{ path: ['stappen', 0, 'geweigerd'], expected: 'gebeurtenis-niet-voorzien', found: 'geen' }]);
  });

  it('compares the rule or the missing facts behind a refusal', () => {
    const steps = (because: string) => `
  - { datum: 2026-04-02, gebeurtenis: klacht.ontvangen }
  - { datum: 2026-04-03, gebeurtenis: klacht.afgewezen, grond: anoniem, motivering: x, geweigerd: gegevens-ontbreken, wegens: ${because} }
`;
    expect(played(steps('klager-bekend')).passed).toBe(true);
    expect(played(steps('onderwerp')).steps[1]?.mismatches[0]?.path).toEqual(['stappen', 1, 'wegens']);
  });

  it('shows where the case stands after a refusal', () => {
    expect(played(`${unforeseen}    geweigerd: gebeurtenis-niet-voorzien\n    dan: { toestand: nieuw }\n`).passed).toBe(true);
  });

  it.each([
    ['an event out of order', '  - { datum: 2026-04-01, gebeurtenis: advies.gevraagd, geweigerd: gebeurtenis-niet-op-volgorde }'],
    ['an id with other content', '  - { datum: 2026-04-03, id: e1, gebeurtenis: advies.gevraagd, geweigerd: id-al-in-gebruik }'],
    ['the wrong actor', '  - { datum: 2026-04-03, gebeurtenis: besluit.meegedeeld, door: klager, geweigerd: rol-niet-bevoegd }'],
    ['an event that is not known', '  - { datum: 2026-04-03, gebeurtenis: klacht.opgegeten, geweigerd: gebeurtenis-onbekend }'],
    ['an attribute that is not known', '  - { datum: 2026-04-03, gebeurtenis: advies.gevraagd, kleur: rood, geweigerd: kenmerk-onbekend }'],
    ['a duty that is not open', '  - { datum: 2026-04-03, gebeurtenis: ontvangst.bevestigd, door: coordinator, plicht: bevestiging#7, geweigerd: plicht-niet-open }'],
    ['a day before the last event', '  - { datum: 2026-04-01, geweigerd: peildatum-voor-laatste-gebeurtenis }'],
    ['a revision of an event that is not there', '  - { datum: 2026-04-03, herzien: [{ verwijder: e9 }], geweigerd: te-herziene-gebeurtenis-onbekend }'],
  ])('can expect %s to be refused', (_name, step) => {
    const result = played(`${filed}${step}\n`);
    expect(result.steps[1]?.mismatches).toEqual([]);
    expect(result.passed).toBe(true);
  });
});

describe('tolerating', () => {
  const tolerated = `  - { datum: 2026-04-02, gebeurtenis: beroep.ingesteld, gedoogd: ja, dan: { toestand: nieuw, bevindingen: [gebeurtenis-niet-voorzien] } }\n`;

  it('records what the text does not provide for', () => {
    expect(played(tolerated)).toMatchObject({ passed: true, steps: [{ outcome: 'tolerated' }] });
  });

  it('fails when the text provides for it after all', () => {
    const result = played(filed.replace('    vorm: e-mail\n', '    vorm: e-mail\n    gedoogd: true\n    dan: { open: ja }\n'));
    expect(result.steps[0]?.mismatches).toEqual([{ path: ['stappen', 0, 'gedoogd'], expected: true, found: false }]);
  });
});

describe('revising', () => {
  it('replaces, removes and adds', () => {
    const result = played(`${filed}
  - { datum: 2026-04-03, gebeurtenis: advies.gevraagd, id: advies }
  - datum: 2026-04-20
    herzien:
      - { vervang: e1, datum: 2026-04-01, gebeurtenis: klacht.ontvangen, feiten: { klager-bekend: true } }
      - verwijder: advies
      - voeg-toe: { datum: 2026-04-08, gebeurtenis: ontvangst.bevestigd, door: coordinator }
    dan:
      toestand: [${states.join(', ')}]
      ingediend-op: 2026-04-01
      plichten: { bevestiging: { uiterlijk: 2026-04-08, status: nagekomen, voldaan-op: 2026-04-08 }, advies: geen }
`);
    expect(result.steps[2]?.mismatches).toEqual([]);
    expect(result.steps[2]?.outcome).toBe('revised');
    expect(result.steps[2]?.changes.map((change) => change.id)).toContain('bevestiging#1');
  });
});

describe('the words of a file', () => {
  it('takes attributes under kenmerken, durations, yes and no', () => {
    const result = played(`${filed}
  - datum: 2026-04-10
    gebeurtenis: termijn.verlengd
    door: bestuur
    kenmerken: { reden: ziekte, verlenging: { weken: 2 } }
    dan: { plichten: { besluit: { uiterlijk: 2026-06-11 } } }
`);
    expect(result.steps[1]?.event).toMatchObject({ reden: 'ziekte', verlenging: { weeks: 2 } });
    expect(result.steps[0]?.event?.facts).toMatchObject({ 'klager-bekend': true });
    expect(result.passed).toBe(true);
  });

  it('chooses readings', () => {
    const step = `
  - datum: 2026-04-02
    gebeurtenis: klacht.ontvangen
    feiten: { klager-bekend: ja, onderwerp: bejegening, kennis-op: 2025-10-02 }
    dan: { gronden: { verjaard: WAARDE } }
`;
    // Six months after 2 October is 2 April; 180 days after it is 31 March.
    const ground = Object.keys(buurthulp.definition.grounds).find((id) => buurthulp.definition.grounds[id]?.rule === 'op-tijd') ?? 'te-laat';
    const steps = (word: string) => step.replace('verjaard', ground).replace('WAARDE', word);
    expect(played(steps('geldt-niet')).passed).toBe(true);
    expect(played(steps('geldt'), 'lezing: { L-1: dagen }')).toMatchObject({ passed: true, readings: { 'L-1': 'dagen' } });
  });

  it('gives the case at the end, which the facade takes', () => {
    const result = played(`${filed}    dan: { open: ja }\n`);
    expect(assess(buurthulp, result.case, '2026-04-09').ok).toBe(true);
  });

  it('gives plain JSON', () => {
    const result = played(`${filed}    dan: { open: ja }\n`);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });
});

describe('names that the regulation does not know', () => {
  const expectation = (text: string) => `${filed}    dan: { ${text} }\n`;
  it.each([
    ['an event', '  - { datum: 2026-04-02, gebeurtenis: klacht.ontvngen, dan: { open: ja } }', 'event-unknown', ['stappen', 0, 'gebeurtenis'], 'klacht.ontvangen'],
    ['an attribute', '  - { datum: 2026-04-02, gebeurtenis: klacht.ontvangen, vrom: brief, dan: { open: ja } }', 'attribute-unknown', ['stappen', 0, 'vrom'], 'vorm'],
    ['an attribute under kenmerken', '  - { datum: 2026-04-02, gebeurtenis: klacht.ontvangen, kenmerken: { vrom: brief }, dan: { open: ja } }', 'attribute-unknown', ['stappen', 0, 'kenmerken', 'vrom'], 'vorm'],
    ['a misspelt key beside attributes', '  - { datum: 2026-04-02, gebeurtenis: klacht.ontvangen, feitn: { klager-bekend: ja }, dan: { open: ja } }', 'attribute-unknown', ['stappen', 0, 'feitn'], 'feiten'],
    ['a fact', '  - { datum: 2026-04-02, gebeurtenis: klacht.ontvangen, feiten: { klager-bekent: ja }, dan: { open: ja } }', 'fact-unknown', ['stappen', 0, 'feiten', 'klager-bekent'], 'klager-bekend'],
    ['an actor', '  - { datum: 2026-04-02, gebeurtenis: klacht.ontvangen, door: klagr, dan: { open: ja } }', 'actor-unknown', ['stappen', 0, 'door'], 'klager'],
    ['a choice', '  - { datum: 2026-04-02, gebeurtenis: klacht.ontvangen, vorm: brif, dan: { open: ja } }', 'value-invalid', ['stappen', 0, 'vorm'], 'brief'],
    ['a state', expectation('toestand: nieuwe'), 'reference-unknown', ['stappen', 0, 'dan', 'toestand'], 'nieuw'],
    ['a duty', expectation('plichten: { bevestigin: open }'), 'reference-unknown', ['stappen', 0, 'dan', 'plichten', 'bevestigin'], 'bevestiging'],
    ['a duty that must not be there', expectation('plichten: { beslut: geen }'), 'reference-unknown', ['stappen', 0, 'dan', 'plichten', 'beslut'], 'besluit'],
    ['a window', expectation('vensters: { beroepp: open }'), 'reference-unknown', ['stappen', 0, 'dan', 'vensters', 'beroepp'], 'beroep'],
    ['a finding that must not be there', expectation('bevindingen: { niet: [anonim] }'), 'reference-unknown', ['stappen', 0, 'dan', 'bevindingen', 'niet', 0], 'anoniem'],
    ['a ground', expectation('gronden: { anonim: geldt }'), 'reference-unknown', ['stappen', 0, 'dan', 'gronden', 'anonim'], 'anoniem'],
    ['an event that comes next', expectation('mag: [klacht.ingetroken]'), 'reference-unknown', ['stappen', 0, 'dan', 'mag', 0], 'klacht.ingetrokken'],
    ['a measure', expectation('normen: { doorlooptjd: binnen }'), 'reference-unknown', ['stappen', 0, 'dan', 'normen', 'doorlooptjd'], 'doorlooptijd'],
  ])('%s', (_name, steps, code, path, near) => {
    const issues = checkScenario(buurthulp, scenarioOf(steps));
    expect(issues.map((issue) => ({ code: issue.code, path: issue.path, nearest: issue.data?.['nearest'] }))).toContainEqual({ code, path, nearest: near });
    expect(runScenario(buurthulp, scenarioOf(steps)).ok).toBe(false);
    for (const issue of issues) expect(describeFault(issue, 'nl')).toContain(near);
  });

  it('a clause, a reading and an option', () => {
    const issues = checkScenario(buurthulp, scenarioOf(`${filed}    dan: { open: ja }\n`, "dekt: ['44']\nlezing: { L-1: dage, L-9: x }"));
    expect(issues.map((issue) => issue.path)).toEqual([['dekt', 0], ['lezing', 'L-1'], ['lezing', 'L-9']]);
    expect(issues[1]?.data?.['nearest']).toBe('dagen');
  });

  it('an attribute that must be there', () => {
    const issues = checkScenario(buurthulp, scenarioOf('  - { datum: 2026-04-02, gebeurtenis: klacht.afgewezen, dan: { open: ja } }'));
    expect(issues).toMatchObject([{ code: 'key-missing', path: ['stappen', 0, 'grond'] }]);
  });
});
