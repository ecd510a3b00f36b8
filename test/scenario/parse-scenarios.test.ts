import { describe, expect, it } from 'vitest';
import { describeFault } from '../../src/scenario/describe-fault.js';
import { parseScenarios } from '../../src/scenario/parse-scenarios.js';
import { faultReasons } from '../../src/scenario/scenario-fault.js';

const head = 'reglement: buurthulp\ntitel: Proef\n';

/** A scenario with these lines as its steps, which begin on line 4. */
const steps = (...lines: string[]): string => `${head}stappen:\n${lines.map((line) => `  ${line}`).join('\n')}\n`;

const faults = (text: string) => {
  const parsed = parseScenarios(text);
  return parsed.ok ? [] : parsed.issues.map((issue) => ({ code: issue.code, reason: issue.data?.['reason'], line: issue.data?.['line'], column: issue.data?.['column'], path: issue.path, text: describeFault(issue, 'nl') }));
};

const expecting = 'dan: { toestand: nieuw }';

describe('parseScenarios', () => {
  it('reads several documents', () => {
    const parsed = parseScenarios(`${steps('- datum: 2026-04-02', `  ${expecting}`)}---\n${steps('- datum: 2026-04-03', `  ${expecting}`)}`);
    expect(parsed.ok && parsed.value.map(({ scenario }) => scenario.stappen[0]?.datum)).toEqual(['2026-04-02', '2026-04-03']);
  });

  it('reads JSON, tabs included', () => {
    const json = JSON.stringify({ reglement: ['a', 'b'], titel: 't', dekt: ['4.10'], stappen: [{ datum: '2026-04-02', dan: { open: true } }] }, null, '\t');
    const parsed = parseScenarios(json);
    expect(parsed.ok && parsed.value[0]?.scenario.dekt).toEqual(['4.10']);
  });

  it('reads what an anchor stands for', () => {
    const parsed = parseScenarios(steps('- &eerst { datum: 2026-04-02, dan: { open: ja } }', '- *eerst'));
    expect(parsed.ok && parsed.value[0]?.scenario.stappen[1]?.dan).toEqual({ open: 'ja' });
  });

  it('knows where everything stands', () => {
    const parsed = parseScenarios(steps('- datum: 2026-04-02', '  dan:', '    plichten: { bevestiging: { uiterlijk: 2026-04-10 } }'));
    const places = parsed.ok ? parsed.value[0]?.places : undefined;
    expect(places?.of(['stappen', 0, 'dan', 'plichten', 'bevestiging', 'uiterlijk'])).toEqual({ line: 6, column: 45 });
    expect(places?.of(['stappen', 0, 'dan', 'plichten', 'bevestiging', 'uiterlijk'], 'key')).toEqual({ line: 6, column: 34 });
    expect(places?.of(['stappen', 0, 'dan', 'nergens'])).toEqual({ line: 6, column: 7 });
  });

  it.each([
    ['a misspelt key', `reglement: x\ntitle: Proef\ntitel: a\nstappen: [{ datum: 2026-04-02, dan: { open: ja } }]`, 'key-unknown', 2, 1, /“title” is hier niet bekend. Bedoelde u “titel”/],
    ['a misspelt key of a step without an event', steps('- datum: 2026-04-02', '  dann: { open: ja }', '- datum: 2026-04-03', `  ${expecting}`), 'key-unknown', 5, 5, /Bedoelde u “dan”/],
    ['a misspelt expectation', steps('- datum: 2026-04-02', '  dan: { plicten: {} }'), 'key-unknown', 5, 12, /Bedoelde u “plichten”/],
    ['a misspelt key of a duty', steps('- datum: 2026-04-02', '  dan: { plichten: { bevestiging: { uiterlik: 2026-04-10 } } }'), 'key-unknown', 5, 39, /Bedoelde u “uiterlijk”/],
    ['a misspelt status', steps('- datum: 2026-04-02', '  dan: { plichten: { bevestiging: verstrekn } }'), 'value-invalid', 5, 37, /Bedoelde u “verstreken”/],
    ['a misspelt refusal', steps('- datum: 2026-04-02', '  geweigerd: gebeurtenis-niet-vorzien'), 'value-invalid', 5, 16, /Bedoelde u “gebeurtenis-niet-voorzien”/],
    ['a missing title', 'reglement: x\nstappen: [{ datum: 2026-04-02, dan: { open: ja } }]', 'key-missing', 1, 1, /^titel: Deze verplichte sleutel ontbreekt/],
    ['a date that does not exist', steps('- datum: 2026-02-30', `  ${expecting}`), 'date-invalid', 4, 12, /“2026-02-30” is geen bestaande datum/],
    ['a timestamp', steps('- datum: 2026-04-02T10:00:00Z', `  ${expecting}`), 'date-has-time', 4, 12, /tijdstip/],
    ['a number for a date', steps('- datum: 20260402', `  ${expecting}`), 'date-invalid', 4, 12, /“20260402”/],
    ['a date that is expected and does not exist', steps('- datum: 2026-04-02', '  dan: { plichten: { bevestiging: { uiterlijk: 2026-04-31 } } }'), 'date-invalid', 5, 50, /2026-04-31/],
    ['a key that is there twice', `${head}titel: nog een\nstappen: []`, 'key-repeated', 3, 1, /“titel” staat hier al/],
    ['a tab', 'reglement: x\ntitel: y\nstappen:\n\t- datum: 2026-04-02', 'tab', 4, 1, /Gebruik spaties/],
    ['broken YAML', `${head}dekt: ['4.2'\nstappen: []`, 'syntax', 4, undefined, /geen geldige YAML/],
    ['an unquoted clause number', `${head}dekt: [4.10]\nstappen: [{ datum: 2026-04-02, dan: { open: ja } }]`, 'quotes-needed', 3, 8, /Schrijf '4.10'/],
    ['an unquoted clause number without a list', `${head}dekt: 4.10\nstappen: [{ datum: 2026-04-02, dan: { open: ja } }]`, 'quotes-needed', 3, 7, /Schrijf '4.10'/],
    ['a title that is a number', 'reglement: x\ntitel: 5\nstappen: [{ datum: 2026-04-02, dan: { open: ja } }]', 'quotes-needed', 2, 8, /Schrijf '5'/],
    ['an empty file', '', 'file-empty', 1, 1, /geen scenario/],
    ['a file with only comments', '# niets\n\n# hier\n', 'file-empty', 1, 1, /geen scenario/],
    ['an empty document', `---\n---\n${steps('- datum: 2026-04-02', `  ${expecting}`)}`, 'document-empty', 1, 4, /streepjes/],
    ['a list', '- 1\n- 2', 'not-a-scenario', 1, 1, /geen scenario/],
    ['a piece that holds itself', 'reglement: x\ntitel: y\nstappen: &a\n  - *a', 'alias-cyclic', undefined, undefined, /verwijst naar zichzelf/],
    ['a piece that is not there', 'reglement: *x', 'alias-unknown', 1, 12, /&x/],
    ['a tag', 'reglement: !!binary x', 'tag', 1, undefined, /soortaanduiding/],
    ['another YAML', `%YAML 1.1\n---\n${head}`, 'yaml-version', 2, 1, /YAML 1.2/],
    ['attributes without an event', steps('- datum: 2026-04-02', '  door: klager', `  ${expecting}`), 'step-without-event', 5, 5, /“door” hoort bij een gebeurtenis/],
    ['an event that is a revision', steps('- datum: 2026-04-02', '  gebeurtenis: x', '  herzien: [{ verwijder: e1 }]', `  ${expecting}`), 'event-and-revision', 4, 5, /twee stappen/],
    ['a revision of two kinds', steps('- datum: 2026-04-02', '  herzien: [{ verwijder: e1, vervang: e2 }]', `  ${expecting}`), 'edit-unclear', 5, 15, /precies één/],
    ['a replacement without an event', steps('- datum: 2026-04-02', '  herzien: [{ vervang: e1, datum: 2026-04-01 }]', `  ${expecting}`), 'edit-incomplete', 5, 15, /hele gebeurtenis/],
    ['an addition without an event', steps('- datum: 2026-04-02', '  herzien: [{ voeg-toe: { datum: 2026-04-01 } }]', `  ${expecting}`), 'edit-incomplete', 5, 27, /hele gebeurtenis/],
    ['a reason without a refusal', steps('- datum: 2026-04-02', '  gebeurtenis: x', '  wegens: y', `  ${expecting}`), 'reason-without-refusal', 6, 13, /“geweigerd:”/],
    ['tolerance without an event', steps('- datum: 2026-04-02', '  gedoogd: true', `  ${expecting}`), 'tolerate-without-event', 5, 14, /gedoogd/],
    ['a scenario that expects nothing', steps('- datum: 2026-04-02', '  gebeurtenis: x'), 'expects-nothing', 4, 3, /kan dus niet mislukken/],
    ['an expectation without contents', steps('- datum: 2026-04-02', '  dan: { plichten: { bevestiging: {} } }'), 'expectation-empty', 5, 37, /niets verwacht/],
    ['findings of which nothing is said', steps('- datum: 2026-04-02', '  dan: { bevindingen: [] }'), 'expectation-empty', 5, 25, /precies: \[\]/],
    ['keys that every object has', '__proto__: { a: 1 }\ntitel: x', 'key-unknown', 1, 1, /__proto__/],
  ])('refuses %s', (_name, text, code, line, column, sentence) => {
    const found = faults(text);
    const fault = found.find((one) => one.code === code || one.reason === code);
    expect(found.length).toBeGreaterThan(0);
    expect(fault, JSON.stringify(found)).toBeDefined();
    if (line !== undefined) expect(fault?.line).toBe(line);
    if (column !== undefined) expect(fault?.column).toBe(column);
    expect(fault?.text).toMatch(sentence);
  });

  it('lets "precies: []" say that there are no findings', () => {
    expect(faults(steps('- datum: 2026-04-02', '  dan: { bevindingen: { precies: [] } }'))).toEqual([]);
  });

  it('reports the faults of every document at once', () => {
    const found = faults(`${steps('- datum: 2026-02-30', `  ${expecting}`)}---\n${head}dekt: [4.1, 4.2]\nstappen: [{ datum: 2026-04-02, dan: { opn: ja } }]`);
    expect(found.map(({ line }) => line)).toEqual([4, 9, 9, 10]);
  });

  it.each([
    ['brackets', '['.repeat(200_000)],
    ['braces that close', `${'{a: '.repeat(5_000)}1${'}'.repeat(5_000)}`],
    ['dashes', '- '.repeat(100_000)],
    ['indentation', Array.from({ length: 2_000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['more levels than a scenario has', `a: ${'['.repeat(100)}${']'.repeat(100)}`],
  ])('refuses text nested too deeply: %s', (_name, text) => {
    expect(faults(text).map(({ reason }) => reason)).toContain('too-deep');
  });

  it('refuses a few lines that stand for millions', () => {
    const bomb = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]', ...Array.from({ length: 8 }, (_, index) => `a${index + 1}: &a${index + 1} [${Array.from({ length: 10 }, () => `*a${index}`).join(', ')}]`)].join('\n');
    expect(faults(bomb).map(({ reason }) => reason)).toContain('too-large');
  });

  it('has a sentence in both languages for every reason', () => {
    for (const reason of faultReasons) {
      for (const locale of ['nl', 'en'] as const) {
        const text = describeFault({ code: 'scenario-invalid', path: ['stappen', 2, 'datum'], data: { reason } }, locale);
        expect(text).toMatch(/^stappen #3 › datum: \S.*[.?]$/);
        expect(text).not.toContain('undefined');
      }
    }
  });
});
