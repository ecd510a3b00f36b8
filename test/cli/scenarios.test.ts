import { describe, expect, it } from 'vitest';
import { buurthulp, run, scenarios } from './fake-io.js';

const own = { 'buurthulp.json': JSON.stringify(buurthulp) };

const play = (files: Readonly<Record<string, string | Uint8Array>>, ...options: readonly string[]) => run(['scenarios', 'map', '--regulation', 'buurthulp.json', ...options], { files: { ...own, ...files } });

const passing = { 'map/goed.scenario.yaml': scenarios.passes };
const failing = { 'map/fout.scenario.yaml': scenarios.fails };
const invalid = { 'map/diep/onleesbaar.scenario.yml': scenarios.invalid };

describe('scenarios', () => {
  it('passes with a timeline of dates, events, states, duties and due dates', async () => {
    const { out, code, err } = await play(passing);
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(out).toMatch(/✓ Bevestigd/);
    expect(out).toMatch(/do 2026-04-02 {2}klacht\.ontvangen +nieuw → lopend/);
    expect(out).toMatch(/\+ bevestiging +uiterlijk do 2026-04-09 +open/);
    expect(out).toMatch(/✓ bevestiging +uiterlijk do 2026-04-09 +nagekomen/);
    expect(out).toMatch(/beroep\.ingesteld +geweigerd: gebeurtenis-niet-voorzien/);
    expect(out).toMatch(/1 scenario's: 1 geslaagd, 0 mislukt; 3 stappen, \d+ verwachtingen getoetst/);
  });

  it('fails with exit code 2, the line, what was expected and what was found', async () => {
    const { out, code } = await play({ ...passing, ...failing });
    expect(code).toBe(2);
    expect(out).toMatch(/✗ dan › toestand: verwacht nieuw, gevonden lopend\.[\s\S]*\(regel 7\)/);
  });

  it('reports an invalid file with exit code 65 and still plays the others', async () => {
    const { out, code } = await play({ ...passing, ...failing, ...invalid });
    expect(code).toBe(65);
    expect(out).toContain('map/diep/onleesbaar.scenario.yml:3:8');
    expect(out).toContain("Schrijf '4.10'");
    expect(out).toContain('✓ Bevestigd');
  });

  it('shows only what fails when quiet', async () => {
    const { out } = await play({ ...passing, ...failing }, '--quiet');
    expect(out).not.toContain('Bevestigd');
    expect(out).toContain('Mislukt');
    expect((await play(passing, '--quiet')).out.split('\n').length).toBe(2);
  });

  it('speaks English', async () => {
    const { out } = await play({ ...passing, ...failing }, '--lang', 'en');
    expect(out).toMatch(/Thu 2026-04-02/);
    expect(out).toMatch(/expected nieuw, found lopend/);
    expect(out).toMatch(/2 scenarios: 1 passed, 1 failed/);
  });

  it('reads JSON, UTF-16 and CRLF', async () => {
    const json = JSON.stringify({ reglement: 'buurthulp', titel: 'Json', stappen: [{ datum: '2026-04-02', dan: { toestand: 'nieuw' } }] });
    const utf16 = new Uint8Array([0xff, 0xfe, ...[...scenarios.passes.replace(/\n/g, '\r\n')].flatMap((character) => [character.charCodeAt(0) & 255, character.charCodeAt(0) >> 8])]);
    expect((await play({ 'map/a.scenario.json': json, 'map/b.scenario.yaml': utf16 })).code).toBe(0);
  });

  it.each([
    ['binary data', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), /binair/],
    ['an empty file', '', /geen scenario/],
    ['only comments', '# niets\n', /geen scenario/],
    ['an unknown regulation', scenarios.passes.replace('reglement: buurthulp', 'reglement: burthulp'), /a\.scenario\.yaml:1:12[\s\S]*Bedoelde\s+u\s+“buurthulp”/],
    ['an unknown version', scenarios.passes.replace('titel:', "versie: '1999'\ntitel:"), /geen versie “1999”/],
    ['a name that the regulation does not know', scenarios.passes.replace('bevestiging: nagekomen', 'bevestigng: nagekomen'), /a\.scenario\.yaml:10:\d+[\s\S]*Bedoelde\s+u\s+“bevestiging”/],
    ['a misspelt attribute', scenarios.passes.replace('vorm:', 'vrom:'), /a\.scenario\.yaml:7:5[\s\S]*Bedoelde\s+u\s+“vorm”/],
  ])('gives 65 for %s', async (_name, content, message) => {
    const { out, code } = await play({ 'map/a.scenario.yaml': content });
    expect(code).toBe(65);
    expect(out).toMatch(message);
  });

  it('plays a scenario under every regulation that it names', async () => {
    const both = `reglement: [buurthulp, krachtig-perspectief]\ntitel: Leeg\nstappen: [{ datum: 2026-04-02, dan: { toestand: nieuw, plichten: {} } }]\n`.replace(', plichten: {}', '');
    const { out } = await play({ 'map/a.scenario.yaml': both });
    expect(out).toMatch(/2 scenario's: 2 geslaagd/);
  });

  it('keeps every line within 100 characters and control characters away', async () => {
    const nasty = scenarios.passes.replace('titel: Bevestigd', 'titel: "Rood \\e[31m en \\u202e om"');
    const { out } = await play({ ...passing, 'map/a.scenario.yaml': nasty });
    expect(out).not.toMatch(/[\u001b\u202e]/);
    for (const line of out.split('\n')) expect([...line].length).toBeLessThanOrEqual(100);
  });

  it('uses colours only where they show', async () => {
    const files = { ...own, ...passing };
    const { out } = await run(['scenarios', 'map', '--regulation', 'buurthulp.json'], { files, coloured: true });
    expect(out).toContain('\u001b[');
  });
});

describe('coverage', () => {
  it('is a table of clauses, transitions, duties and readings', async () => {
    const { out } = await play(passing, '--coverage');
    expect(out).toContain("Dekking van buurthulp 2025-01 door 1 geslaagde scenario's");
    expect(out).toMatch(/bepalingen +2 van 6/);
    expect(out).toMatch(/✓ 4 +1×/);
    expect(out).toMatch(/✗ 5 +0× +niet onder dekt genoemd/);
    expect(out).toMatch(/✓ nieuw · klacht\.ontvangen/);
    expect(out).toMatch(/✓ bevestiging=met +1×/);
    expect(out).toMatch(/✗ bevestiging=overdue +0×/);
    expect(out).toMatch(/✗ L-1=dagen/);
  });

  it('counts nothing of a scenario that failed', async () => {
    const { out } = await play(failing, '--coverage');
    expect(out).toMatch(/door 0 geslaagde/);
    expect(out).toMatch(/bepalingen +0 van 6/);
  });
});

describe('formats', () => {
  const all = { ...passing, ...failing, ...invalid };

  it('json holds everything', async () => {
    const { out, code } = await play(all, '--format', 'json', '--coverage');
    expect(code).toBe(65);
    const report = JSON.parse(out) as { totals: unknown; files: { file: string; faults: { code: string; text: string; data: object }[]; results: { steps: { mismatches: object[] }[] }[] }[]; coverage: unknown[] };
    expect(report.totals).toMatchObject({ scenarios: 2, passed: 1, failed: 1, faults: 1 });
    expect(report.files.map(({ file }) => file)).toEqual(['map/diep/onleesbaar.scenario.yml', 'map/fout.scenario.yaml', 'map/goed.scenario.yaml']);
    expect(report.files[0]?.faults[0]).toMatchObject({ code: 'scenario-invalid', data: { line: 3, column: 8 } });
    expect(report.files[1]?.results[0]?.steps[0]?.mismatches[0]).toMatchObject({ line: 7, expected: 'nieuw' });
    expect(report.coverage).toHaveLength(1);
  });

  it('junit is XML in which no markup of a scenario works', async () => {
    const { out } = await play(all, '--format', 'junit');
    expect(out).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="klachtrecht scenarios" tests="3" failures="1" errors="1">/);
    expect(out).toContain('name="Mislukt &amp; &lt;b&gt;vet&lt;/b&gt; | ::error::"');
    expect(out).toContain('<failure message="map/fout.scenario.yaml:7 2026-04-02 dan › toestand: verwacht nieuw');
    expect(out).toContain('<error message=');
  });

  it('github annotates the line, and nothing of a scenario begins a command', async () => {
    const { out } = await play(all, '--format', 'github');
    expect(out).toContain('::error file=map/fout.scenario.yaml,line=7,title=Mislukt & <b>vet</b> | %3A%3Aerror%3A%3A::2026-04-02 dan › toestand');
    expect(out).toContain('::error file=map/diep/onleesbaar.scenario.yml,line=3,col=8::');
    expect(out).toMatch(/::notice title=klachtrecht::2 scenario's: 1 geslaagd, 1 mislukt, 1 fouten/);
    for (const line of out.trim().split('\n')) expect(line).toMatch(/^::(?:error|warning|notice) /);
  });

  it('markdown is tables in which no markup of a scenario works', async () => {
    const { out } = await play(all, '--format', 'markdown', '--coverage');
    expect(out).toContain('### ❌ Mislukt &amp; &lt;b\\>vet&lt;/b\\> \\| ::error::');
    expect(out).toContain('| do 2026-04-02 | klacht.ontvangen | nieuw → ');
    expect(out).toContain('## Dekking van buurthulp 2025-01');
  });
});
