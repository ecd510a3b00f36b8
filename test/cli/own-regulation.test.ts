import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';

/** A regulation of one's own in every command, as a real process: an import cannot go through the fake world. */

const folder = mkdtempSync(join(tmpdir(), 'klachtrecht-'));
mkdirSync('.cache', { recursive: true });
const command = `${process.cwd()}/.cache/own-regulation-cli.mjs`;

beforeAll(async () => {
  const shared = { bundle: true, platform: 'node', format: 'esm', logLevel: 'error' } as const;
  await build({ ...shared, entryPoints: ['src/cli/main.ts'], outfile: command, packages: 'external' });
  cpSync('docs/examples/fietswerkplaats', folder, { recursive: true });
  await build({ ...shared, entryPoints: ['docs/examples/fietswerkplaats/fietswerkplaats.mts'], outfile: join(folder, 'own.mjs'), alias: { 'klachtrecht/authoring': './src/regulation/index.ts' } });
  writeFileSync(join(folder, 'own.json'), run('regulations', 'fietswerkplaats', '--json', '--regulation', 'own.mjs').stdout);
  for (const [name, text] of Object.entries(badFiles)) writeFileSync(join(folder, name), text);
});

const run = (...args: readonly string[]) => spawnSync(process.execPath, [command, ...args], { cwd: folder, encoding: 'utf8', input: '' });

const request = (call: object): string[] => {
  writeFileSync(join(folder, 'request.json'), JSON.stringify(call));
  return ['eval', '--file', 'request.json'];
};

describe.each(['own.mjs', 'own.json'])('%s', (file) => {
  test.each([
    ['scenarios', ['scenarios', 'scenarios'], "10 scenario's: 10 geslaagd"],
    ['scenarios with coverage', ['scenarios', 'scenarios', '--coverage'], "10 scenario's: 10 geslaagd"],
    ['check, of this regulation only', ['check', '--fixtures', 'scenarios', '--format', 'json'], '"id": "fietswerkplaats"'],
    ['explain', ['explain', 'scenarios/indienen.scenario.yaml'], 'eindejaarssluiting'],
    // do 2 apr; vr 3, za 4, di 7, wo 8, do 9: the workshop is open on Saturdays.
    ['due, by its own calendar', ['due', '--from', '2026-04-02', '--working-days', '5'], '2026-04-09'],
    ['due, by another calendar', ['due', '--from', '2026-04-02', '--working-days', '5', '--calendar', 'nl-feestdagen'], '2026-04-10'],
    ['due, by its own calendar named', ['due', '--from', '2026-12-22', '--working-days', '3', '--calendar', 'werkplaats'], '2027-01-05'],
    ['regulations', ['regulations'], 'Klachtenregeling Fietswerkplaats De Ketting'],
    ['one regulation', ['regulations', 'fietswerkplaats'], 'Zijn de tien dagen van artikel 9 werkdagen?'],
    ['sources verify', ['sources', 'verify', 'fietswerkplaats', 'regeling.md'], '11 van 11 bepalingen gevonden'],
  ] as const)('%s', (_what, args, text) => {
    const { status, stdout, stderr } = run(...args, '--regulation', file);
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: expect.stringContaining(text), stderr: '' });
  });

  test('eval, where three working days run from Tuesday to Saturday', () => {
    const events = [{ type: 'klacht.ontvangen', on: '2026-04-02', vorm: 'brief' }];
    const replayed = run(...request({ call: 'replay', regulation: 'fietswerkplaats', events }), '--regulation', file);
    const { value } = JSON.parse(replayed.stdout) as { readonly value: unknown };
    const { status, stdout } = run(...request({ call: 'assess', regulation: 'fietswerkplaats', case: value, asOf: '2026-04-08' }), '--regulation', file);
    expect([status, JSON.parse(stdout)]).toMatchObject([0, { ok: true, value: { state: ['behandeling'], duties: [{ id: 'ontvangstbevestiging', due: '2026-04-07', status: 'overdue' }, {}] } }]);
  });
});

test('check finds no fault and no gap', () => {
  const { stdout, status } = run('check', '--fixtures', 'scenarios', '--format', 'json', '--regulation', 'own.mjs');
  const { errors, regulations } = JSON.parse(stdout) as { readonly errors: number; readonly regulations: readonly { readonly parts: readonly { readonly part: string; readonly findings: readonly unknown[] }[] }[] };
  expect([status, errors]).toEqual([0, 0]);
  expect(regulations.map(({ parts }) => parts.map(({ part, findings }) => [part, findings.length]))).toEqual([[['lint', 0], ['traceability', 0], ['scenarios', 0], ['coverage', 0], ['exploration', 0], ['properties', 0], ['handling-time', 0]]]);
});

test('the module and its JSON have the same hashes', () => {
  const hashes = ['own.mjs', 'own.json'].map((file) => {
    const all = JSON.parse(run('regulations', '--json', '--regulation', file).stdout) as readonly { readonly id: string; readonly behaviour: string; readonly text: string }[];
    const { behaviour, text } = all.find(({ id }) => id === 'fietswerkplaats') ?? {};
    return { behaviour, text };
  });
  expect(hashes[0]?.behaviour).toMatch(/^[0-9a-f]+$/);
  expect(hashes[1]).toEqual(hashes[0]);
});

test('a changed text is noticed', () => {
  writeFileSync(join(folder, 'changed.md'), readFileSync(join(folder, 'regeling.md'), 'utf8').replace('drie werkdagen', 'vijf werkdagen'));
  const { status, stdout } = run('sources', 'verify', 'fietswerkplaats', 'changed.md', '--regulation', 'own.json');
  expect(status).toBe(2);
  expect(stdout).toMatch(/✗ 4 +gewijzigd \(regel 6\)/);
  expect(stdout).toContain('duties ontvangstbevestiging');
});

const badFiles = {
  'throws.mjs': "\nthrow new Error('stuk');\n",
  'unreadable.mjs': 'export default (',
  'without-package.mjs': "import 'er-is-geen-pakket-van-deze-naam';",
  'empty.mjs': '',
  'other.mjs': 'export const getal = 1;',
  'function.mjs': 'export default () => ({});',
  'cyclic.mjs': 'const a = { clauses: {}, statechart: {} }; a.statechart.states = a; export default a;',
  'getter.mjs': "export default { clauses: {}, get statechart() { throw new Error('nee'); } };",
  'faults.mjs': "const error = new Error('Regulation x'); error.issues = [{ code: 'key-missing', path: ['duties'], data: { key: 'duties' } }]; throw error;",
  'rejects.mjs': "export default Promise.reject(new Error('stuk'));",
  'waits.mjs': 'await new Promise(() => {}); export default {};',
  'promises.mjs': 'export default new Promise(() => {});',
  'exits.mjs': 'process.exit(0);',
  'later.mjs': "setTimeout(() => { throw new Error('stuk'); }, 0); await new Promise((done) => setTimeout(done, 50));",
  'own.mts': 'export {};',
  'empty.json': '',
  'broken.json': '{\n  "id": }\n',
  'list.json': '[]',
  'other.json': '{ "clauses": {} }',
  'deep.json': `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
  'huge.json': `[${'0,'.repeat(2_500_000)}0]`,
} as const;

describe('a file that is no regulation: place, cause and remedy', () => {
  test.each([
    ['throws.mjs', 'throws.mjs:2:7: dit bestand geeft bij het laden een fout: stuk. Herstel die'],
    ['unreadable.mjs', 'dit bestand geeft bij het laden een fout: Unexpected end of input. Herstel die'],
    ['without-package.mjs', 'er-is-geen-pakket-van-deze-naam'],
    ['empty.mjs', 'exporteert geen reglement. Het exporteert niets. Exporteer wat defineRegulation teruggeeft'],
    ['other.mjs', 'Het exporteert: getal (number). Exporteer'],
    ['function.mjs', 'Het exporteert: default (function). Exporteer'],
    ['cyclic.mjs', 'statechart › states: '],
    ['getter.mjs', 'niet te lezen'],
    ['faults.mjs', 'dit reglement klopt niet:\n  - duties: '],
    ['rejects.mjs', 'dit bestand geeft bij het laden een fout: stuk'],
    ['own.mts', 'Vertaal TypeScript eerst met tsc.'],
    ['empty.json', 'hier staat niets'],
    ['broken.json', 'broken.json:2:9: dit is geen geldige JSON'],
    ['list.json', 'Verwacht: een object'],
    ['other.json', 'duties: Deze verplichte sleutel ontbreekt'],
    ['deep.json', 'te diep genest'],
    ['huge.json', 'te groot om te lezen. Maak het kleiner'],
  ] as const)('%s', (file, text) => {
    const { status, stdout, stderr } = run('scenarios', 'scenarios', '--regulation', file);
    expect(stderr).toContain(text);
    expect(stderr).toContain(file);
    expect([status, stdout]).toEqual([65, '']);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe('a module that does something beside exporting a regulation does not pass', () => {
  test.each([
    ['waits.mjs', 'wachtte op iets dat nooit komt'],
    ['promises.mjs', 'wachtte op iets dat nooit komt'],
    ['exits.mjs', 'beëindigde het programma'],
    ['later.mjs', 'buiten het laden om een fout: stuk'],
  ] as const)('%s', (file, text) => {
    const { status, stdout, stderr } = run('check', '--only', 'lint', '--regulation', file);
    expect([status, stdout, stderr]).toEqual([65, '', expect.stringContaining(text)]);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test('what it leaves running does not keep the program from ending', () => {
    writeFileSync(join(folder, 'busy.mjs'), "import own from './own.mjs'; setInterval(() => {}, 1000); export default Promise.resolve(own);");
    expect(run('check', '--only', 'lint', '--regulation', 'busy.mjs')).toMatchObject({ status: 0, stdout: expect.stringContaining('0 bevindingen'), stderr: '' });
  });
});
