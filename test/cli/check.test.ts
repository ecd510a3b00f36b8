import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { checkJsonSchema } from '../../src/check/index.js';
import { run, scenarios } from './fake-io.js';
import { buurthulp } from '../regulation/buurthulp.js';

const own = (change: (definition: Record<string, Record<string, unknown>>) => void = () => undefined): string => {
  const definition = JSON.parse(JSON.stringify(buurthulp)) as Record<string, Record<string, unknown>>;
  change(definition);
  return JSON.stringify(definition);
};

const files = { 'eigen.json': own(), 'fixtures/a.scenario.yaml': scenarios.passes };

const check = (argv: readonly string[], more: Readonly<Record<string, string>> = {}) => run(['--regulation', 'eigen.json', 'check', ...argv], { files: { ...files, ...more } });

interface Report {
  readonly errors: number;
  readonly regulations: readonly { readonly id: string; readonly parts: readonly { readonly part: string; readonly findings: readonly { readonly code: string; readonly where: string; readonly level: string }[]; readonly data: unknown }[] }[];
}

const data = async (argv: readonly string[], more: Readonly<Record<string, string>> = {}): Promise<Report> => JSON.parse((await check(['--format', 'json', ...argv], more)).out) as Report;

describe('klachtrecht check', () => {
  test('a fault is named with its place and its reason, and fails', async () => {
    const result = await check(['--only', 'lint'], { 'eigen.json': own((definition) => ((definition['rules'] as Record<string, unknown>)['los'] = { kind: 'part', label: { nl: 'x', en: 'x' }, cites: ['1'] })) });
    expect(result.code).toBe(2);
    expect(result.out).toContain('rule-unused');
    expect(result.out).toContain('rules › los');
    expect(result.out).toContain('Niets vraagt naar deze regel');
  });

  test('a regulation of one’s own is the one that is checked', async () => {
    expect((await data(['--only', 'lint'])).regulations.map(({ id }) => id)).toEqual(['buurthulp']);
  });

  test('what no scenario covers fails, unless less is asked', async () => {
    const result = await check(['--only', 'coverage']);
    expect(result.code).toBe(2);
    expect(result.out).toMatch(/✗ uncovered\s+duty:besluit=overdue\s+geen scenario: besluit: verstreken/);
    expect((await check(['--only', 'coverage', '--threshold', '20'])).code).toBe(0);
    expect((await check(['--only', 'coverage', '--threshold', '25'])).code).toBe(2);
  });

  test('a reason for what cannot be reached is believed, and a wrong one is a fault', async () => {
    const reasons = 'reglement: buurthulp\nonbereikbaar:\n  duty:besluit=overdue: daarom\n  duty:bevestiging=met: ten onrechte\n  duty:verzonnen=met: bestaat niet\n';
    const [one] = (await data(['--only', 'coverage', '--threshold', '10'], { 'fixtures/onbereikbaar.yaml': reasons })).regulations;
    const found = one?.parts[0]?.findings ?? [];
    expect(found.find(({ where }) => where === 'duty:besluit=overdue')).toBeUndefined();
    expect(found.filter(({ level }) => level === 'error').map(({ code, where }) => [code, where])).toEqual([
      ['contradicted', 'duty:bevestiging=met'],
      ['reason-dangling', 'duty:verzonnen=met'],
    ]);
    const broken = await check(['--only', 'coverage'], { 'fixtures/onbereikbaar.yaml': 'reglement: 3\n' });
    expect([broken.code, broken.err]).toEqual([65, expect.stringContaining('fixtures/onbereikbaar.yaml')]);
  });

  test('a scenario that fails, and one that claims what it does not touch', async () => {
    const [one] = (await data(['--only', 'scenarios,traceability'], { 'fixtures/b.scenario.yaml': scenarios.fails, 'fixtures/c.scenario.yaml': scenarios.passes.replace("['1', '4']", "['5']").replace('Bevestigd', 'Hol').replace(/ {2}- \{ datum: 2026-04-09.*\n/, '') })).regulations;
    expect(one?.parts.map(({ part }) => part)).toEqual(['traceability', 'scenarios']);
    expect(one?.parts[0]?.findings.map(({ code, where }) => [code, where])).toEqual([['claim-untouched', '5 · Hol']]);
    expect(one?.parts[1]?.findings.map(({ code }) => code)).toEqual(['scenario-failed']);
  });

  test('clauses and what rests on them are traced both ways', async () => {
    const [one] = (await data(['--only', 'traceability'])).regulations;
    const traced = one?.parts[0]?.data as { readonly clauses: readonly { readonly id: string; readonly items: readonly string[]; readonly scenarios: readonly string[] }[]; readonly items: readonly { readonly section: string; readonly id: string; readonly clauses: readonly string[]; readonly scenarios?: readonly string[] }[] };
    const clause = traced.clauses.find(({ id }) => id === '4');
    expect(clause?.items).toContain('duties:bevestiging');
    expect(clause?.items).toContain('transition:nieuw|klacht.ontvangen|0');
    expect(clause?.scenarios).toEqual(['Bevestigd']);
    expect(traced.items.find(({ section, id }) => section === 'duties' && id === 'bevestiging')).toMatchObject({ clauses: ['4'], scenarios: ['Bevestigd'] });
  });

  test.each([
    ['text', /buurthulp {2}2025-01/],
    ['junit', /<testcase name="lint" classname="buurthulp"[^]*<failure message="\d+ van/],
    ['github', /^::error title=buurthulp%3A dekking::uncovered · clause:2/m],
    ['markdown', /\| buurthulp \| dekking \| ❌ \|/],
  ] as const)('as %s', async (format, pattern) => {
    const result = await check(['--format', format]);
    expect(result.code).toBe(2);
    expect(result.out).toMatch(pattern);
  });

  test('the shipped regulations have no lint', async () => {
    const result = await run(['--format', 'json', 'check', '--only', 'lint']);
    expect((JSON.parse(result.out) as Report).regulations.flatMap(({ parts }) => parts.flatMap(({ findings }) => findings))).toEqual([]);
    expect(result.code).toBe(0);
  });

  test.each([
    [['check', 'krachtig-perspectif'], 65, 'krachtig-perspectief'],
    [['check', '--only', 'lnt'], 64, 'lint'],
    [['check', '--threshold', '101', '--only', 'lint'], 64, '101'],
    [['check'], 74, 'fixtures'],
  ] as const)('%j', async (argv, code, text) => {
    const result = await run(argv);
    expect([result.code, result.out + result.err]).toEqual([code, expect.stringContaining(text)]);
  });

  test.each([
    ['2026', 2026, 2026],
    ['2027-2028', 2027, 2028],
  ])('--years %s: the years whose days are start days', async (given, from, until) => {
    const [one] = (await data(['--only', 'handling-time', '--years', given])).regulations;
    expect(one?.parts[0]?.data).toMatchObject({ years: { from, until } });
  });

  test.each([
    ['2028-2026', '2026-2028'],
    ['volgend jaar', 'volgend jaar'],
    ['26', '26'],
    ['2026-', '2026-'],
    ['2026-2027-2028', '2026-2027-2028'],
    ['1899', '1900'],
    ['2999-3000', '2999'],
    ['1900-2000', '100'],
  ])('--years %s is refused', async (given, told) => {
    const result = await check(['--only', 'handling-time', '--years', given]);
    expect([result.code, result.out, result.err]).toEqual([64, '', expect.stringContaining(told)]);
  });

  test.each(['1948-1949', '2299-2300'])('--years %s: the calendar of the regulation does not know all of these', async (given) => {
    const result = await run(['check', 'krachtig-perspectief', '--only', 'handling-time', '--years', given]);
    expect([result.code, result.out, result.err]).toEqual([64, '', expect.stringContaining('nl-feestdagen')]);
    // Who asks nothing about the handling time is told nothing about its years.
    expect((await run(['check', 'krachtig-perspectief', '--only', 'lint', '--years', given])).code).toBe(0);
  });

  test('mutation comes when asked for, and saves a scenario for what goes unnoticed', async () => {
    const argv = ['--only', 'mutation', '--save', 'voorstel/'];
    const result = await check(argv);
    expect(result.code).toBe(2);
    expect(result.out).toMatch(/✗ survivor\s+term-longer:windows\/beroep\/within/);
    const path = 'voorstel/buurthulp-term-shorter-duties-besluit-within.scenario.yaml';
    const saved = result.saved[path] ?? '';
    // Six weeks from Thursday 2 April 2026 end on Thursday 14 May.
    expect(saved).toMatch(/^# termijn één korter: [\s\S]*reglement: buurthulp[\s\S]*uiterlijk: 2026-05-14/);
    const again = await check(argv, { [path]: 'van iemand' });
    expect(again.saved[path]).toBeUndefined();
    expect(again.err).toContain(`${path} bestaat al`);
    expect((await run(['--regulation', 'eigen.json', 'scenarios', path], { files: { ...files, [path]: saved } })).code).toBe(0);
  });

  test('a survivor with a reason is no finding', async () => {
    const reasons = 'reglement: buurthulp\noverlevenden:\n  term-longer:windows/beroep/within: daarom\n';
    const [one] = (await data(['--only', 'mutation'], { 'fixtures/overlevenden.yaml': reasons })).regulations;
    const where = one?.parts[0]?.findings.map((finding) => finding.where) ?? [];
    expect(where).toContain('term-shorter:windows/beroep/within');
    expect(where).not.toContain('term-longer:windows/beroep/within');
  });

  /** A regulation in which a complaint that is under inquiry cannot be taken back. */
  const stuck = own((definition) => {
    const text = JSON.stringify(definition).replaceAll('klacht.ingetrokken', 'klacht.teruggenomen');
    Object.assign(definition, JSON.parse(text));
  });

  const schema = new Ajv2020({ strict: false, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } }).compile(checkJsonSchema());

  test.each([
    ['clean', '', []],
    ['with faults of every part', stuck, ['--only', 'lint,traceability,coverage,exploration,properties,handling-time']],
    ['of mutants', '', ['--only', 'mutation,scenarios', '--save', 'x']],
  ] as const)('the published schema holds for a report: %s', async (_name, definition, argv) => {
    const report: unknown = await data(argv, definition === '' ? {} : { 'eigen.json': definition });
    schema(report);
    expect(schema.errors ?? []).toEqual([]);
    // It is no schema that takes anything.
    expect(schema({ ...(report as object), errors: 'none' })).toBe(false);
  });

  test('a property that fails is told with a scenario that shows it, ready to save', async () => {
    const argv = ['--only', 'properties', '--save', 'bewijs'];
    const result = await check(argv, { 'eigen.json': stuck });
    expect(result.code).toBe(2);
    const [path] = Object.keys(result.saved).filter((name) => name.startsWith('bewijs/buurthulp-withdrawable-'));
    const saved = result.saved[path ?? ''] ?? '';
    expect(saved).toMatch(/^# Hier loopt een klacht die de klager niet kan intrekken[\s\S]*gebeurtenis: klacht.ontvangen/);
    for (const [name, text] of Object.entries(result.saved)) {
      const played = await run(['--regulation', 'eigen.json', 'scenarios', name], { files: { 'eigen.json': stuck, [name]: text } });
      expect([name, played.code, played.err]).toEqual([name, 0, '']);
    }
  });

  test('an exploration that stops at its bound proves nothing: undecided, exit 3', async () => {
    const waived = { 'eigen.json': own((definition) => Object.assign(definition, { waivers: [{ property: 'no-rivals', reason: { nl: 'x', en: 'x' }, cites: ['1'] }] })) };
    for (const only of ['exploration', 'properties']) {
      const result = await check(['--only', only, '--bound', '4'], waived);
      expect([only, result.code]).toEqual([only, 3]);
      expect(result.out).toMatch(/\? bounded/);
    }
    expect((await check(['--only', 'exploration,properties'], waived)).code).toBe(0);
    expect(await check(['--bound', 'veel'])).toMatchObject({ code: 64, err: expect.stringContaining('veel') });
  });

  test('what takes long shows how far it is', async () => {
    const { bars } = await check(['--only', 'scenarios,exploration,mutation']);
    expect(bars["scenario's"]).toBe('1/1');
    for (const part of ['verkenning', 'regelmutatie']) {
      const [done, total] = (bars[`buurthulp · ${part}`] ?? '').split('/');
      expect([part, done]).toEqual([part, total]);
      expect(Number(total)).toBeGreaterThan(10);
    }
  });
});
