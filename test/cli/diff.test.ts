import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { diffJsonSchema } from '../../src/diff/index.js';
import { buurthulp, run, scenarios, type Files } from './fake-io.js';

type Draft = Record<string, Record<string, Record<string, unknown>>>;

const regulation = (change: (definition: Draft) => void = () => undefined): string => {
  const definition = JSON.parse(JSON.stringify(buurthulp)) as Draft;
  change(definition);
  return JSON.stringify(definition);
};

/** Six weeks to decide become eight. */
const slower = regulation(({ duties }) => void ((duties?.['besluit'] as Record<string, unknown>)['within'] = { weeks: 8 }));
/** A right of three weeks becomes one of two. */
const narrower = regulation(({ windows }) => void ((windows?.['beroep'] as Record<string, unknown>)['within'] = { weeks: 2 }));
const quicker = regulation(({ duties }) => void ((duties?.['besluit'] as Record<string, unknown>)['within'] = { weeks: 5 }));
const reworded = regulation(({ duties }) => void ((duties?.['besluit'] as Record<string, unknown>)['label'] = { nl: 'beslissing', en: 'ruling' }));

const consent = ['--basis', 'Besluit 12', '--by', 'bestuur', '--reason', 'nieuwe tekst', '--on', '2026-03-01'];
const lock = 'fixtures/buurthulp/regulation.lock.json';
const approvals = 'fixtures/buurthulp/approvals.json';

/** A folder that keeps what commands write. */
class Folder {
  files: Record<string, string> = { 'fixtures/a.scenario.yaml': scenarios.passes };

  async run(own: string, ...argv: readonly string[]) {
    const result = await run(['--regulation', 'eigen.json', ...argv], { files: { ...this.files, 'eigen.json': own } satisfies Files });
    Object.assign(this.files, result.saved);
    return result;
  }

  diff(own: string, ...argv: readonly string[]) {
    return this.run(own, 'diff', 'buurthulp', '--bound', '400', ...argv);
  }

  approve(own: string, ...argv: readonly string[]) {
    return this.run(own, 'approve', 'buurthulp', '--bound', '400', ...consent, ...argv);
  }
}

interface Report {
  readonly regulations: readonly { readonly entries: readonly { readonly class: string; readonly what: string; readonly id: string; readonly cites: readonly string[]; readonly fingerprint: string; readonly range?: readonly number[]; readonly approved: boolean }[]; readonly cases: readonly { readonly id: string; readonly kind: string; readonly days?: number }[] }[];
}

const data = (out: string): Report['regulations'][0] => (JSON.parse(out) as Report).regulations[0] as Report['regulations'][0];

const approved = async (): Promise<Folder> => {
  const folder = new Folder();
  expect((await folder.approve(regulation())).code).toBe(0);
  return folder;
};

describe('klachtrecht diff and approve', () => {
  test('a whole life: nothing approved, approved, edited, red, approved, green, edited again, red', async () => {
    const folder = new Folder();
    expect(await folder.diff(regulation())).toMatchObject({ code: 1, out: expect.stringContaining('Nog nooit goedgekeurd') });
    expect((await folder.approve(regulation())).code).toBe(0);
    expect(await folder.diff(regulation())).toMatchObject({ code: 0, out: expect.stringContaining('niets veranderd') });

    const red = await folder.diff(slower);
    expect(red.code).toBe(1);
    expect(red.out).toContain('6 weken → 8 weken');
    expect(red.out).toContain('termijn van de organisatie langer');
    expect(red.out).toContain('+14 dagen');
    expect((await folder.approve(slower)).code).toBe(0);
    expect((await folder.diff(slower)).code).toBe(0);
    expect(JSON.parse(folder.files[lock] ?? '')).toMatchObject({ format: 1, regulation: 'buurthulp', engine: '1.2.3', definition: { duties: { besluit: { within: { weeks: 8 } } } } });
    const kept = JSON.parse(folder.files[approvals] ?? '') as { readonly pending: readonly unknown[]; readonly history: readonly { readonly base: string | null; readonly entries: readonly unknown[] }[] };
    expect(kept.pending).toEqual([]);
    expect(kept.history).toMatchObject([{ base: null, entries: [] }, { consent: { by: 'bestuur', on: '2026-03-01' }, entries: [expect.objectContaining({ class: 'organisation-term-lengthened', paths: ['duties/besluit/within'], basis: 'Besluit 12' })] }]);

    expect((await folder.diff(narrower)).code).toBe(1);
  });

  test('a change to somebody’s gain is a warning, and fails only when asked', async () => {
    const folder = await approved();
    expect(await folder.diff(quicker)).toMatchObject({ code: 0, out: expect.stringContaining('termijn van de organisatie korter') });
    expect((await folder.diff(quicker, '--fail-on', 'warning')).code).toBe(1);
  });

  test('other words are editorial, and need no exploration', async () => {
    const folder = await approved();
    const { code, out } = await folder.diff(reworded, '--format', 'json');
    expect(code).toBe(0);
    expect(data(out).entries.map((entry) => [entry.class, entry.what])).toEqual([['editorial', 'text']]);
  });

  test('one change of two is approved: the lock stays, and the approval holds', async () => {
    const folder = await approved();
    const both = regulation(({ duties, windows }) => {
      (duties?.['besluit'] as Record<string, unknown>)['within'] = { weeks: 8 };
      (windows?.['beroep'] as Record<string, unknown>)['within'] = { weeks: 2 };
    });
    const before = folder.files[lock];
    const fingerprint = data((await folder.diff(both, '--format', 'json')).out).entries.find(({ id }) => id === 'besluit')?.fingerprint ?? '';
    expect((await folder.approve(both, '--only', fingerprint.slice(0, 12))).out).toContain('Het slot blijft staan');
    expect(folder.files[lock]).toBe(before);
    const { code, out } = await folder.diff(both, '--format', 'json');
    expect(code).toBe(1);
    expect(data(out).entries.filter((entry) => entry.approved).map(({ fingerprint: one }) => one)).toEqual([fingerprint]);
    // The edit goes away, and the approval matches nothing any more.
    const stale = await folder.diff(regulation());
    expect([stale.code, stale.out]).toEqual([4, expect.stringContaining('verlopen akkoord')]);
    expect(await folder.approve(narrower)).toMatchObject({ code: 4, err: expect.stringContaining('--drop-stale') });
    expect((await folder.approve(narrower, '--drop-stale')).code).toBe(0);
    expect((await folder.diff(narrower)).code).toBe(0);
  });

  test('stopped after the lock and before the history, approve goes on from there', async () => {
    const folder = await approved();
    const before = folder.files[approvals] ?? '';
    await folder.approve(slower);
    const after = JSON.parse(folder.files[approvals] ?? '') as { readonly history: readonly { readonly entries: readonly unknown[] }[] };
    // As it was on disk in between.
    folder.files[approvals] = JSON.stringify({ ...(JSON.parse(before) as object), pending: after.history.at(-1)?.entries });
    expect((await folder.diff(slower)).code).toBe(4);
    expect((await folder.approve(slower)).code).toBe(0);
    expect((await folder.diff(slower)).code).toBe(0);
    expect((JSON.parse(folder.files[approvals] ?? '') as typeof after).history).toHaveLength(2);
  });

  test('an exploration that stops at its bound is undecided', async () => {
    const folder = await approved();
    const { code, out } = await folder.run(quicker, 'diff', 'buurthulp', '--bound', '2');
    expect([code, out]).toEqual([3, expect.stringContaining('onbeslist')]);
  });

  test('another reading, against the lock', async () => {
    const folder = await approved();
    const { out } = await folder.diff(regulation(), '--reading', 'L-1=dagen', '--format', 'json');
    expect(data(out).entries.length).toBeGreaterThan(0);
    expect(await folder.diff(regulation(), '--reading', 'L-1=zo')).toMatchObject({ code: 65 });
    expect(await folder.diff(regulation(), '--reading', 'zo')).toMatchObject({ code: 64 });
  });

  test('running cases: what would differ if they moved, the furthest first', async () => {
    const folder = await approved();
    const filed = (on: string, vorm: string) => ({ type: 'klacht.ontvangen', on, vorm, facts: { 'klager-bekend': true } });
    folder.files['zaken.ndjson'] = [{ id: 'leeg', events: [] }, { id: 'loopt', regulation: 'buurthulp', events: [filed('2026-04-02', 'e-mail')] }, { id: 'elders', regulation: 'ander', events: [] }].map((one) => JSON.stringify(one)).join('\n');
    const { out } = await folder.diff(slower, '--cases', 'zaken.ndjson', '--format', 'json');
    expect(data(out).cases).toMatchObject([{ id: 'loopt', kind: 'changed', days: 14 }, { id: 'leeg', kind: 'unchanged' }]);
  });

  test('lines that are no case are counted and named, and the others are compared all the same', async () => {
    const folder = await approved();
    const filed = { id: 'goed', events: [{ type: 'klacht.ontvangen', on: '2026-04-02', vorm: 'e-mail', facts: { 'klager-bekend': true } }] };
    folder.files['zaken.ndjson'] = ['{"id":"stuk","events":[{"type":"onbekend","on":"2026-04-02"}]}', '', '{ geen json', '"een woord"', JSON.stringify(filed), '{"id":"elders","regulation":"ander","events":[]}'].join('\r\n');
    const { code, out } = await folder.diff(slower, '--cases', 'zaken.ndjson', '--format', 'json');
    expect(code).toBe(65);
    expect(data(out)).toMatchObject({ cases: [{ id: 'goed', kind: 'changed', days: 14 }], unread: [{ line: 1 }, { line: 3 }, { line: 4 }], elsewhere: 1 });
    for (const format of ['text', 'markdown', 'github', 'junit']) expect((await folder.diff(slower, '--cases', 'zaken.ndjson', '--format', format)).out).toMatch(/zaken\.ndjson(:|%3A)3/);
    expect((await folder.diff(slower, '--cases', 'zaken.ndjson')).out).toContain('lopende zaken: 0 gelijk, 1 anders, 0 onmogelijk, 1 van een ander reglement, 3 onleesbaar');
  });

  test('what is printed as JSON is what its schema says', async () => {
    const folder = await approved();
    const valid = new Ajv2020({ strict: true, allowUnionTypes: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } }).compile(diffJsonSchema());
    folder.files['zaken.ndjson'] = ['{"id":"leeg","events":[]}', '{'].join('\n');
    for (const argv of [[], ['--bound', '1'], ['--reading', 'L-1=dagen', '--cases', 'zaken.ndjson']]) {
      const { out } = await folder.diff(slower, '--format', 'json', ...argv);
      expect([valid(JSON.parse(out)), valid.errors]).toEqual([true, null]);
    }
    expect(valid({ format: 1, regulations: [{ id: 'buurthulp' }] })).toBe(false);
  });

  test.each([
    ['junit', /<testcase name="organisation-term-lengthened due besluit" classname="buurthulp"><failure/],
    ['github', /^::error title=buurthulp%3A termijn van de organisatie langer::/m],
    ['markdown', /\| plicht .*: termijn: 6 weken → 8 weken \| .* \| termijn van de organisatie langer/],
  ] as const)('as %s', async (format, pattern) => {
    const folder = await approved();
    expect((await folder.diff(slower, '--format', format)).out).toMatch(pattern);
  });

  test.each([
    ['a lock edited by hand', { [lock]: (text: string) => text.replace('"weeks": 6', '"weeks": 7') }, 'met de hand veranderd'],
    ['a lock that is no JSON', { [lock]: () => '{' }, 'geen geldige JSON'],
    ['a lock of another regulation', { [lock]: (text: string) => text.replace('"regulation": "buurthulp"', '"regulation": "elders"') }, 'slot van elders'],
    ['a lock of a newer format', { [lock]: (text: string) => text.replace('"format": 1', '"format": 2') }, 'vorm 2'],
    ['approvals that are none', { [approvals]: () => '{}' }, 'geen akkoorden'],
    ['approvals with a key that is not known', { [approvals]: (text: string) => text.replace('"pending"', '"alles": true, "pending"') }, 'geen akkoorden'],
    ['approvals of another regulation', { [approvals]: (text: string) => text.replace('"regulation": "buurthulp"', '"regulation": "elders"') }, 'akkoorden van elders'],
  ] as const)('%s is refused', async (_name, edits, text) => {
    const folder = await approved();
    for (const [path, edit] of Object.entries(edits)) folder.files[path] = edit(folder.files[path] ?? '');
    expect(await folder.diff(regulation())).toMatchObject({ code: 65, err: expect.stringContaining(text) });
  });

  test('approve takes one regulation, named by id or as a file', async () => {
    expect(await run(['approve', ...consent])).toMatchObject({ code: 64, err: expect.stringContaining('Noem het reglement') });
    const folder = new Folder();
    expect((await folder.run(regulation(), 'approve', ...consent)).code).toBe(0);
    expect(JSON.parse(folder.files[lock] ?? '{}')).toMatchObject({ regulation: 'buurthulp' });
  });

  test('an approval that is there twice is refused', async () => {
    const folder = await approved();
    const both = regulation(({ duties, windows }) => {
      (duties?.['besluit'] as Record<string, unknown>)['within'] = { weeks: 8 };
      (windows?.['beroep'] as Record<string, unknown>)['within'] = { weeks: 2 };
    });
    const first = data((await folder.diff(both, '--format', 'json')).out).entries[0]?.fingerprint ?? '';
    expect((await folder.approve(both, '--only', first.slice(0, 12))).code).toBe(0);
    const written = JSON.parse(folder.files[approvals] ?? '') as { pending: unknown[] };
    expect(written.pending).toHaveLength(1);
    folder.files[approvals] = JSON.stringify({ ...written, pending: [...written.pending, ...written.pending] });
    expect(await folder.diff(both)).toMatchObject({ code: 65, err: expect.stringContaining('twee keer') });
  });

  test.each([
    [['approve', 'buurthulp', '--by', 'ik'], 64, '--basis'],
    [['approve', 'buurthulp', ...consent.slice(0, 6), '--on', '2026-02-30'], 64, '2026-02-30'],
    [['approve', 'buurthulp', ...consent, '--only', 'zz'], 64, 'zz'],
    [['approve'], 64, '--basis'],
    [['diff', '--fail-on', 'iets'], 64, 'iets'],
    [['diff', 'elders'], 65, 'elders'],
    [['diff', 'buurthulp', '--base', 'er-niet.json'], 74, 'er-niet.json'],
  ] as const)('%j', async (argv, code, text) => {
    const folder = await approved();
    expect(await folder.run(slower, ...argv)).toMatchObject({ code, err: expect.stringContaining(text) });
  });
});
