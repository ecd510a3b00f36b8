import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { jsonSchemas } from '../../src/export/index.js';
import { applyEvent, openCase } from '../../src/index.js';
import { loadRegulation } from '../../src/regulation/define-regulation.js';
import { buurthulp, run } from './fake-io.js';

const filed = (on: string) => ({ type: 'klacht.ontvangen', on, vorm: 'e-mail', facts: { 'klager-bekend': true } });

const lines = (...all: readonly unknown[]): string => all.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n');

const assess = (text: string | Uint8Array, ...argv: readonly string[]) => run(['assess', 'zaken.ndjson', '--regulation', 'eigen.json', '--as-of', '2026-04-09', ...argv], { files: { 'zaken.ndjson': text, 'eigen.json': JSON.stringify(buurthulp) } });

interface Line {
  readonly line: number;
  readonly id?: string;
  readonly ok: boolean;
  readonly text?: string;
  readonly issues?: readonly { readonly code: string }[];
  readonly assessment?: { readonly regulation: { readonly behaviour: string }; readonly asOf: string; readonly state: readonly string[]; readonly duties: readonly { readonly id: string; readonly due: string | null; readonly steps?: unknown }[] };
}

const parsed = (out: string): readonly Line[] => out.trim().split('\n').map((line) => JSON.parse(line) as Line);

const stored = (() => {
  const regulation = loadRegulation(JSON.parse(JSON.stringify(buurthulp)));
  if (!regulation.ok) throw new Error('buurthulp');
  const next = applyEvent(regulation.value, openCase(regulation.value), filed('2026-04-02') as never);
  if (!next.ok) throw new Error('klacht.ontvangen');
  return next.value;
})();

describe('klachtrecht assess', () => {
  test('a line for each case, in the order of the input: logs, stored cases and stored cases with a name', async () => {
    const { code, out, err } = await assess(lines({ id: 'a', regulation: 'buurthulp', events: [filed('2026-04-02')] }, stored, { id: 'c', case: stored }, { id: 'd', events: [] }));
    expect(code).toBe(0);
    expect(parsed(out).map(({ line, id, ok }) => [line, id, ok])).toEqual([[1, 'a', true], [2, undefined, true], [3, 'c', true], [4, 'd', true]]);
    const [one, two] = parsed(out);
    expect(one?.assessment).toEqual(two?.assessment);
    // Six weeks from Thursday 2 April.
    expect(one?.assessment?.duties.find(({ id }) => id === 'besluit')).toMatchObject({ due: '2026-05-14' });
    expect(one?.assessment?.duties.every(({ steps }) => steps === undefined)).toBe(true);
    expect(err).toBe('4 zaken beoordeeld op 2026-04-09.\n');
  });

  test('the published schemas hold for what is read and printed', async () => {
    const ajv = new Ajv2020({ strict: false, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } });
    const schemas = jsonSchemas();
    const [read, printed, list] = ['case-line', 'assessed-line', 'due-list'].map((name) => ajv.compile(schemas[name] as object));
    const input = [{ id: 'a', regulation: 'buurthulp', events: [filed('2026-04-02')] }, stored, { id: 'c', case: stored }];
    for (const line of input) expect(read?.(line), ajv.errorsText(read?.errors)).toBe(true);
    expect(read?.({ id: 'd', regulation: 'buurthulp' })).toBe(false);
    for (const detail of ['dates', 'full']) {
      const { out } = await assess(lines(...input, '{ kapot', { id: 'h' }), '--detail', detail);
      for (const line of parsed(out)) expect(printed?.(line), ajv.errorsText(printed?.errors)).toBe(true);
      expect(parsed(out).map(({ ok }) => ok)).toEqual([true, true, true, false, false]);
    }
    expect(printed?.({ format: 1, line: 1, ok: true })).toBe(false);
    const { out } = await assess(lines(...input, '{ kapot'), '--due-before', '2026-09-01', '--format', 'json');
    const due = JSON.parse(out) as { readonly due: readonly unknown[]; readonly bad: readonly unknown[] };
    expect(list?.(due), ajv.errorsText(list?.errors)).toBe(true);
    expect([due.due.length > 0, due.bad.length]).toEqual([true, 1]);
  });

  test('a bad line gives a line with its number, and the others are assessed all the same', async () => {
    const { code, out, err } = await assess(
      lines({ id: 'a', events: [filed('2026-04-02')] }, '{ kapot', '', '"woord"', { id: 'e', events: [{ type: 'onbekend', on: '2026-04-02' }] }, { id: 'f', regulation: 'er-niet', events: [] }, { id: 'g', events: [filed('2026-05-02')] }, { id: 'h' }, { ...stored, state: ['elders'] }, { id: 'j', events: [] }),
    );
    expect(code).toBe(65);
    expect(parsed(out).map(({ line, id, ok, issues }) => [line, id, ok || issues?.[0]?.code])).toEqual([
      [1, 'a', true],
      [2, undefined, 'json-invalid'],
      [4, undefined, 'json-invalid'],
      [5, 'e', 'event-unknown'],
      [6, 'f', 'regulation-unknown'],
      [7, 'g', 'as-of-before-last-event'],
      [8, 'h', 'key-missing'],
      [9, undefined, 'case-altered'],
      [10, 'j', true],
    ]);
    expect(parsed(out)[1]?.text).toContain('teken 3: dit is geen geldige JSON');
    expect(err).toBe('2 zaken beoordeeld op 2026-04-09; 7 regels niet: 2, 4, 5, 6, 7, 8, 9.\n');
  });

  test('a mark, carriage returns, blank lines and no newline at the end', async () => {
    const { code, out } = await assess(`\uFEFF{"id":"a","events":[]}\r\n\r\n{"id":"b","events":[]}`);
    expect(code).toBe(0);
    expect(parsed(out).map(({ line, id }) => [line, id])).toEqual([[1, 'a'], [3, 'b']]);
    expect(await assess('')).toMatchObject({ code: 0, out: '', err: '0 zaken beoordeeld op 2026-04-09.\n' });
  });

  test('a line in another encoding is told, and no other', async () => {
    const text = Buffer.concat([Buffer.from('{"id":"a","events":[]}\n{"id":"'), Buffer.from([0xff]), Buffer.from('","events":[]}\n{"id":"é","events":[]}\n')]);
    const { code, out } = await assess(text);
    expect(code).toBe(65);
    expect(parsed(out).map(({ line, id, ok }) => [line, id, ok])).toEqual([[1, 'a', true], [2, undefined, false], [3, 'é', true]]);
    expect(parsed(out)[1]?.text).toContain('UTF-8');
  });

  test('other readings, and the steps to each date', async () => {
    const { out } = await assess(lines({ id: 'a', events: [filed('2026-04-02')] }, { id: 'b', events: [filed('2026-04-02')], readings: { 'L-1': 'dagen' } }, { id: 'c', events: [], readings: { 'L-1': 'zo' } }), '--detail', 'full');
    const [one, two, three] = parsed(out);
    expect(one?.assessment?.duties.some(({ steps }) => Array.isArray(steps))).toBe(true);
    // The regulation as it is read otherwise is another one.
    expect([one?.ok, two?.ok]).toEqual([true, true]);
    expect(one?.assessment?.regulation.behaviour).not.toBe(two?.assessment?.regulation.behaviour);
    expect(three?.ok).toBe(false);
  });

  test('without a day it is as of today, and says so', async () => {
    const { out, err } = await run(['assess', '-'], { stdin: '{"id":"a","regulation":"krachtig-perspectief","events":[]}\n' });
    expect(parsed(out)[0]?.assessment?.asOf).toBe('2026-04-09');
    expect(err).toContain('op 2026-04-09');
    expect((await run(['assess', '-', '--lang', 'en'], { stdin: '{"id":"a","regulation":"krachtig-perspectief","events":[]}\n' })).err).toBe('1 case assessed as of 2026-04-09.\n');
  });

  test('a list of what falls due: the soonest first, what is late plain to see, what cannot be read told beside it', async () => {
    const text = lines({ id: 'laat', events: [filed('2026-02-02')] }, { id: 'later', events: [filed('2026-04-08')] }, '{', { id: 'vroeg', events: [filed('2026-04-02')] });
    const { code, out, err } = await assess(text, '--due-before', '2026-05-15');
    expect(code).toBe(65);
    // Six weeks from Monday 2 February and from Thursday 2 April; those from 8 April end on 20 May, which is not before 15 May.
    const [late, soon] = [out.indexOf('maandag 16 maart 2026'), out.indexOf('donderdag 14 mei 2026')];
    expect(late).toBeGreaterThanOrEqual(0);
    expect(soon).toBeGreaterThan(late);
    expect(out).toContain('24 dagen te laat');
    expect(out).toContain('over 35 dagen');
    expect(out).not.toContain('20 mei');
    expect(err).toContain('zaken.ndjson:3: teken 2');
    expect(await assess(text, '--due-before', '2026-05-15', '--format', 'markdown')).toMatchObject({ out: expect.stringMatching(/\| maandag 16 maart 2026 \| ❗ 24 dagen te laat \| laat \|/) });
    const json = JSON.parse((await assess(text, '--due-before', '2026-05-15', '--format', 'json')).out) as { readonly due: readonly { readonly due: string; readonly id: string; readonly duty: string; readonly overdue: boolean }[]; readonly bad: readonly { readonly line: number }[] };
    expect(json.due.filter(({ duty }) => duty === 'besluit')).toMatchObject([{ due: '2026-03-16', id: 'laat', overdue: true }, { due: '2026-05-14', id: 'vroeg', overdue: false }]);
    expect(json.bad).toMatchObject([{ line: 3 }]);
  });

  test('hostile names do not reach the terminal as they are', async () => {
    const { out, err } = await assess(lines({ id: '\u001b[31mrood', events: [filed('2026-02-02')] }, { id: 'x', regulation: '\u001b]0;titel', events: [] }), '--due-before', '2026-05-15');
    expect(out + err).not.toContain('\u001b');
  });

  test('synthetic cases are the same for a seed, other for another, and can all be assessed', async () => {
    const first = await run(['assess', '--generate', '60', '--seed', '7']);
    expect(first.code).toBe(0);
    expect(await run(['assess', '--generate', '60', '--seed', '7'])).toEqual(first);
    expect((await run(['assess', '--generate', '60', '--seed', '8000'])).out).not.toBe(first.out);
    const { code, out } = await run(['assess', '-', '--as-of', '2030-01-01'], { stdin: first.out });
    expect(code).toBe(0);
    expect(new Set(parsed(out).flatMap(({ assessment }) => assessment?.state ?? [])).size).toBeGreaterThan(15);
    const own = await run(['assess', 'sterker-sociaal-werk', '--generate', '3']);
    expect(own.out.trim().split('\n').map((line) => (JSON.parse(line) as { readonly regulation: string }).regulation)).toEqual(Array(3).fill('sterker-sociaal-werk'));
  });

  test.each([
    [['assess'], 64, 'noem een bestand'],
    [['assess', 'er-niet.ndjson'], 74, 'er-niet.ndjson'],
    [['assess', '-', '--as-of', 'gisteren'], 64, 'gisteren'],
    [['assess', '-', '--as-of', '2026-02-30'], 64, '2026-02-30'],
    [['assess', '-', '--due-before', 'x'], 64, '--due-before'],
    [['assess', '-', '--jobs', '0'], 64, '--jobs'],
    [['assess', '-', '--jobs', '1.5'], 64, '--jobs'],
    [['assess', '-', '--detail', 'veel'], 64, 'veel'],
    [['assess', '-', '--seed', '1'], 64, '--seed'],
    [['assess', '-', '--format', 'markdown'], 64, '--due-before'],
    [['assess', '-', '--format', 'junit'], 64, 'junit'],
    [['assess', '--generate', '0'], 64, '--generate'],
    [['assess', '--generate', '3', '--jobs', '2'], 64, '--jobs'],
    [['assess', 'er-niet', '--generate', '3'], 65, 'er-niet'],
  ] as const)('%j', async (argv, code, text) => {
    expect(await run(argv)).toMatchObject({ code, err: expect.stringContaining(text) });
  });
});
