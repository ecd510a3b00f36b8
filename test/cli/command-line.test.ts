import { describe, expect, it } from 'vitest';
import { exitCodes, worst } from '../../src/cli/exit-code.js';
import { buurthulp, run, scenarios, type World } from './fake-io.js';

const own = { 'buurthulp.json': JSON.stringify(buurthulp) };

const withOwn = ['--regulation', 'buurthulp.json'];

describe('exit codes', () => {
  it.each([
    [[], 0],
    [[0, 2, 65], 65],
    [[65, 74, 2], 74],
    [[64, 65], 65],
    [[70, 74], 70],
    [[2, 64], 64],
  ] as const)('of %j the gravest is %i', (codes, gravest) => {
    expect(worst(codes)).toBe(gravest);
  });

  const table: readonly (readonly [name: string, argv: readonly string[], code: number, message: RegExp, world?: World])[] = [
    ['no command', [], exitCodes.usage, /^$/],
    ['an unknown command', ['scenaris'], exitCodes.usage, /geen opdracht scenaris. Bedoelde u scenarios\?/],
    ['an unknown command in English', ['scenaris', '--lang', 'en'], exitCodes.usage, /no command scenaris. Did you mean scenarios\?/],
    ['help of an unknown command', ['help', 'explan'], exitCodes.usage, /Bedoelde u explain\?/],
    ['an unknown option', ['scenarios', '--quit'], exitCodes.usage, /geen optie --quit. Bedoelde u --quiet\?/],
    ['an unknown global option', ['--fromat', 'json', 'scenarios'], exitCodes.usage, /Bedoelde u --format\?/],
    ['an unknown format', ['scenarios', '--format', 'jsn'], exitCodes.usage, /Bedoelde u json\?/],
    ['a format that a command does not have', ['due', '--format', 'junit'], exitCodes.usage, /Er is: text, json/],
    ['an unknown language', ['regulations', '--lang', 'fr'], exitCodes.usage, /Er is: nl, en/],
    ['an option without its value', ['due', '--from'], exitCodes.usage, /--from <date> hoort een waarde/],
    ['a missing argument', ['explain'], exitCodes.usage, /nog een argument: file/],
    ['too many arguments', ['explain', 'a', 'b'], exitCodes.usage, /te veel argumenten/],
    ['due without a date', ['due', '--weeks', '3'], exitCodes.usage, /--from ontbreekt/],
    ['due without a term', ['due', '--from', '2026-04-02'], exitCodes.usage, /precies één termijn/],
    ['due with two terms', ['due', '--from', '2026-04-02', '--weeks', '1', '--days', '2'], exitCodes.usage, /precies één termijn/],
    ['due from a day that does not exist', ['due', '--from', '2026-02-30', '--weeks', '3'], exitCodes.invalid, /“2026-02-30” is geen bestaande datum/],
    ['due with a term that is no number', ['due', '--from', '2026-04-02', '--weeks', 'x'], exitCodes.invalid, /geen geheel getal/],
    ['due with a term of nothing', ['due', '--from', '2026-04-02', '--weeks', '0'], exitCodes.invalid, /geheel getal van 1/],
    ['due with a misspelt calendar', ['due', '--from', '2026-04-02', '--weeks', '3', '--calendar', 'nl-awt'], exitCodes.invalid, /Bedoelde u “nl-atw”/],
    ['due with a misspelt roll', ['due', '--from', '2026-04-02', '--weeks', '3', '--roll', 'forwards'], exitCodes.invalid, /Bedoelde u “forward”/],
    ['due with a calendar file that is not there', ['due', '--from', '2026-04-02', '--weeks', '3', '--calendar', './k.json'], exitCodes.disk, /k\.json: er is geen bestand/],
    ['a path that is not there', ['scenarios', 'nergens'], exitCodes.disk, /nergens: er is geen bestand of map/],
    ['a folder without scenarios', ['scenarios', 'map'], exitCodes.invalid, /map: in deze map staat geen scenario/, { files: { 'map/lees.mij': 'x' } }],
    ['the default folder without scenarios', ['scenarios'], exitCodes.invalid, /fixtures: in deze map staat geen scenario/, { files: { 'fixtures/x.yaml': 'x' } }],
    ['a file that may not be read', ['scenarios', 'a.scenario.yaml'], exitCodes.disk, /a\.scenario\.yaml: u mag dit niet lezen/, { files: { 'a.scenario.yaml': Object.assign(new Error('x'), { code: 'EACCES' }) } }],
    ['an unknown regulation', ['regulations', 'krachtig-perspectif'], exitCodes.invalid, /Bedoelde u “krachtig-perspectief”/],
    ['a regulation file of no known kind', ['regulations', '--regulation', 'x.yaml'], exitCodes.invalid, /\.json-bestand/, { files: { 'x.yaml': 'a: 1' } }],
    ['a regulation that is not JSON', ['regulations', '--regulation', 'x.json'], exitCodes.invalid, /x\.json:1:8: dit is geen geldige JSON/, { files: { 'x.json': '{ "a": }' } }],
    ['a regulation with faults', ['regulations', '--regulation', 'x.json'], exitCodes.invalid, /reglement klopt niet:\n {2}- /, { files: { 'x.json': '{ "id": "x" }' } }],
    ['a regulation that is not there', ['regulations', '--regulation', 'x.mjs'], exitCodes.disk, /er is geen bestand/],
    ['a module that throws', ['regulations', '--regulation', 'x.mjs'], exitCodes.invalid, /geeft bij het laden een fout: kapot/, { files: { 'x.mjs': '' }, modules: { 'x.mjs': () => { throw new Error('kapot'); } } }],
    ['a module without a regulation', ['regulations', '--regulation', 'x.mjs'], exitCodes.invalid, /exporteert geen reglement/, { files: { 'x.mjs': '' }, modules: { 'x.mjs': () => ({ other: 1 }) } }],
    ['eval of nothing', ['eval'], exitCodes.invalid, /standaardinvoer: hier staat niets/],
    ['eval of broken JSON', ['eval'], exitCodes.invalid, /standaardinvoer:2:1: dit is geen geldige JSON/, { stdin: '{"a":1,\n}' }],
    ['an own error', ['scenarios', 'a.scenario.yaml'], exitCodes.internal, /in klachtrecht zelf \(TypeError: .*\)\. Meld dit/, { files: { get 'a.scenario.yaml'(): string { throw new TypeError('stuk'); } } as never }],
  ];

  it.each(table.map(([name, argv, code, message, world]) => ({ name, argv, code, message, world: world ?? {} })))('$name', async ({ argv, code, message, world }) => {
    const result = await run(argv, world);
    expect(result.code).toBe(code);
    expect(result.err).toMatch(message);
    expect(result.err + result.out).not.toMatch(/^\s+at /m);
  });

  it('shows where it went wrong only when asked', async () => {
    const files = { get 'a.scenario.yaml'(): string { throw new TypeError('stuk'); } } as never;
    expect((await run(['scenarios', 'a.scenario.yaml'], { files, env: { KLACHTRECHT_DEBUG: '1' } })).err).toMatch(/^\s+at /m);
  });

  it('gives JSON to who asked for it, also when nothing can be done', async () => {
    const { out, code } = await run(['due', '--from', '2026-02-30', '--weeks', '3', '--format', 'json']);
    expect(code).toBe(65);
    expect(JSON.parse(out)).toMatchObject({ ok: false, exitCode: 65, issues: [{ code: 'date-invalid' }] });
  });

  it('keeps control characters of the command line from the terminal', async () => {
    const { err } = await run(['\u001b[31mrood', '--lang', 'en']);
    expect(err).not.toContain('\u001b');
  });
});

describe('help and version', () => {
  it.each(['nl', 'en'])('names every command (%s)', async (lang) => {
    const { out, code } = await run(['--help', '--lang', lang]);
    expect(code).toBe(0);
    for (const name of ['scenarios', 'explain', 'due', 'eval', 'regulations']) expect(out).toContain(name);
    expect(out).toContain(lang === 'nl' ? 'Gebruik:' : 'Usage:');
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });

  it('tells its version', async () => {
    expect(await run(['--version'])).toMatchObject({ code: 0, out: '1.2.3\n', err: '' });
  });
});

describe('due', () => {
  it('says the date with its steps and the holidays by name', async () => {
    const { out, code } = await run(['due', '--from', '2026-04-02', '--working-days', '5']);
    expect(code).toBe(0);
    expect(out).toMatch(/^2026-04-10 {2}vrijdag 10 april 2026\n/);
    expect(out).toContain('Tweede Paasdag');
  });

  it.each([
    [['--days', '10'], '2026-04-12'],
    [['--weeks', '4'], '2026-04-30'],
    [['--months', '6'], '2026-10-02'],
    [['--years', '1'], '2027-04-02'],
    [['--days', '10', '--roll', 'forward'], '2026-04-13'],
    [['--working-days', '5', '--calendar', 'nl-weekdagen'], '2026-04-09'],
  ])('%j gives %s', async (term, date) => {
    expect((await run(['due', '--from', '2026-04-02', ...term, '--lang', 'en'])).out.startsWith(date)).toBe(true);
  });

  it('counts with a calendar of one’s own', async () => {
    const calendar = JSON.stringify(buurthulp.definition.calendars?.[0]);
    const { out } = await run(['due', '--from', '2026-04-02', '--working-days', '5', '--calendar', 'mijn/kalender.json'], { files: { 'mijn/kalender.json': calendar } });
    expect(out.startsWith('2026-04-09')).toBe(true);
  });

  it('gives JSON', async () => {
    const { out } = await run(['due', '--from', '2026-04-02', '--weeks', '2', '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({ ok: true, value: { date: '2026-04-16' } });
  });
});

describe('regulations', () => {
  it('lists them', async () => {
    const { out, code } = await run(['regulations', ...withOwn], { files: own });
    expect(code).toBe(0);
    expect(out).toMatch(/krachtig-perspectief[\s\S]*buurthulp/);
  });

  it('shows one with its readings and the option that holds', async () => {
    const { out } = await run(['regulations', 'buurthulp', ...withOwn], { files: own });
    expect(out).toMatch(/L-1[\s\S]*○ dagen[\s\S]*● maanden/);
  });

  it('prints one as data that can be loaded again', async () => {
    const printed = (await run(['regulations', 'buurthulp', '--json', ...withOwn], { files: own })).out;
    const { out, code } = await run(['regulations', '--regulation', 'again.json', '--format', 'json'], { files: { 'again.json': printed } });
    expect(code).toBe(0);
    const listed = JSON.parse(out) as { id: string; behaviour: string }[];
    expect(listed.find(({ id }) => id === 'buurthulp')?.behaviour).toBe(buurthulp.behaviour);
  });

  it.each([
    ['as default', { default: buurthulp }],
    ['by name', { version: 1, mijn: buurthulp }],
    ['as plain data', { default: buurthulp.definition }],
    ['of another copy of the library', { default: JSON.parse(JSON.stringify({ definition: buurthulp, behaviour: 'x' })) as unknown }],
  ])('takes one that a module exports %s', async (_name, exported) => {
    const { out } = await run(['regulations', 'buurthulp', '--regulation', 'r.mjs'], { files: { 'r.mjs': '' }, modules: { 'r.mjs': () => exported } });
    expect(out).toContain('Klachtenregeling Buurthulp');
  });
});

describe('explain', () => {
  it.each([
    ['nl', 'donderdag 2 april 2026: klacht ontvangen', 'Stand van zaken'],
    ['en', 'Thursday 2 April 2026: complaint received', 'Position'],
  ])('tells a scenario step by step (%s)', async (lang, event, section) => {
    const { out, code } = await run(['explain', 'a.scenario.yaml', '--lang', lang, ...withOwn], { files: { ...own, 'a.scenario.yaml': scenarios.passes } });
    expect(code).toBe(0);
    expect(out).toContain(event);
    expect(out).toContain(section);
    for (const line of out.split('\n')) expect([...line].length).toBeLessThanOrEqual(100);
  });

  it('says what was expected otherwise', async () => {
    const { out, code } = await run(['explain', 'a.scenario.yaml', ...withOwn], { files: { ...own, 'a.scenario.yaml': scenarios.fails } });
    expect(code).toBe(2);
    expect(out).toContain('anders dan verwacht: dan › toestand: verwacht nieuw');
  });

  it('gives the place of a fault', async () => {
    const { err, code } = await run(['explain', 'a.scenario.yaml'], { files: { 'a.scenario.yaml': scenarios.invalid } });
    expect(code).toBe(65);
    expect(err).toContain("a.scenario.yaml:3:8: dekt #1: Hier hoort tekst, en 4.10 is dat zonder aanhalingstekens niet. Schrijf '4.10'.");
  });

  it('gives JSON', async () => {
    const { out } = await run(['explain', 'a.scenario.yaml', '--format', 'json', ...withOwn], { files: { ...own, 'a.scenario.yaml': scenarios.passes } });
    expect(JSON.parse(out)).toMatchObject([{ result: { passed: true }, explanation: { locale: 'nl' } }]);
  });
});
