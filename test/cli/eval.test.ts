import { describe, expect, it } from 'vitest';
import { buurthulp, run } from './fake-io.js';

type Answer = { readonly format: number; readonly ok: boolean; readonly value?: never; readonly issues?: readonly { readonly code: string; readonly path?: readonly unknown[]; readonly text: string; readonly data?: { readonly nearest?: string } }[] };

const ask = async (request: unknown): Promise<{ readonly code: number; readonly answer: Answer }> => {
  const { code, out } = await run(['eval'], { stdin: typeof request === 'string' ? request : JSON.stringify(request) });
  return { code, answer: JSON.parse(out) as Answer };
};

const regulation = JSON.parse(JSON.stringify(buurthulp)) as unknown;

const filed = { type: 'klacht.ontvangen', on: '2026-04-02', facts: { 'klager-bekend': true } };

const stored = async (): Promise<unknown> => (await ask({ call: 'applyEvent', regulation, event: filed })).answer.value;

describe('eval', () => {
  it('calls every function of the facade', async () => {
    const current = await stored();
    const calls: readonly (readonly [object, (value: never) => unknown, unknown])[] = [
      [{ call: 'openCase', regulation }, (value: { state: unknown }) => value.state, ['nieuw']],
      [{ call: 'readCase', regulation, case: current }, (value: object) => value, current],
      [{ call: 'replay', regulation, events: [{ ...filed, id: 'e1' }] }, (value: { state: unknown[] }) => value.state.length, 2],
      [{ call: 'assess', regulation, case: current, asOf: '2026-04-10', detail: 'dates' }, (value: { duties: { status: string }[] }) => value.duties[0]?.status, 'overdue'],
      [{ call: 'nextEvents', regulation, case: current, on: '2026-04-10' }, (value: { type: string; status: string }[]) => value.find(({ type }) => type === 'advies.gevraagd')?.status, 'permitted'],
      [{ call: 'explain', regulation, case: current, asOf: '2026-04-10', locale: 'en' }, (value: { locale: string }) => value.locale, 'en'],
      [{ call: 'revise', regulation, case: current, edits: [{ remove: 'e1' }] }, (value: { case: { state: unknown } }) => value.case.state, ['nieuw']],
      [{ call: 'migrate', regulation, case: current, to: regulation, toReadings: { 'L-3': 'ja' } }, (value: { case: { log: unknown[] } }) => value.case.log.length, 1],
      [{ call: 'summarise', regulation, cases: [current], year: 2026 }, (value: { filed: number }) => value.filed, 1],
      [{ call: 'dueDate', from: '2026-04-02', within: { workingDays: 5 } }, (value: { date: string; steps: unknown[] }) => [value.date, value.steps.length > 3], ['2026-04-10', true]],
      [{ call: 'dueDate', from: '2026-04-02', within: { workingDays: 5 }, detail: 'dates' }, (value: object) => value, { date: '2026-04-10', provisional: false }],
    ];
    for (const [request, pick, expected] of calls) {
      const { code, answer } = await ask(request);
      expect(answer.issues).toBeUndefined();
      expect(code).toBe(0);
      expect(answer.format).toBe(1);
      expect(pick(answer.value as never)).toEqual(expected);
    }
  });

  it('takes a shipped regulation by id, with readings', async () => {
    const { answer } = await ask({ call: 'openCase', regulation: 'krachtig-perspectief', readings: { 'G-04': 'forward' } });
    expect(answer.ok).toBe(true);
  });

  it('reads a file', async () => {
    const { out } = await run(['eval', '--file', 'vraag.json'], { files: { 'vraag.json': '{"call":"dueDate","from":"2026-04-02","within":{"weeks":2}}' } });
    expect(JSON.parse(out)).toMatchObject({ ok: true, value: { date: '2026-04-16' } });
  });

  it.each([
    ['an unknown call', { call: 'asess' }, 'value-invalid', ['call'], 'assess'],
    ['no call', {}, 'key-missing', ['call'], undefined],
    ['no object', [1], 'value-invalid', [], undefined],
    ['a misspelt key', { call: 'assess', regulation: 'x', asOf: '2026-01-01', cas: {} }, 'key-unknown', ['cas'], 'case'],
    ['another detail than there is', { call: 'dueDate', from: '2026-04-02', within: { weeks: 1 }, detail: 'date' }, 'value-invalid', ['detail'], 'dates'],
    ['a detail that is no word', { call: 'assess', regulation, asOf: '2026-01-01', detail: { toString: 1 } }, 'value-invalid', ['detail'], undefined],
    ['a word that says yes', { call: 'applyEvent', regulation, event: filed, tolerate: 'true' }, 'value-invalid', ['tolerate'], undefined],
    ['a word where yes or no belongs', { call: 'applyEvent', regulation, event: filed, tolerate: 'ja' }, 'value-invalid', ['tolerate'], undefined],
    ['a missing key', { call: 'assess', regulation: 'krachtig-perspectief' }, 'key-missing', ['asOf'], undefined],
    ['an unknown regulation', { call: 'openCase', regulation: 'krachtig' }, 'regulation-unknown', ['regulation'], undefined],
    ['a regulation with faults', { call: 'openCase', regulation: { id: 'x' } }, 'key-missing', undefined, undefined],
    ['an unknown reading', { call: 'openCase', regulation, readings: { 'L-9': 'x' } }, 'reference-unknown', ['readings', 'L-9'], undefined],
    ['an event that is not known', { call: 'applyEvent', regulation, event: { type: 'klacht.ontvngen', on: '2026-04-02' } }, 'event-unknown', ['event', 'type'], 'klacht.ontvangen'],
    ['a case altered by hand', { call: 'readCase', regulation, case: 'later' }, 'case-altered', ['case', 'state'], undefined],
    ['a year that is none', { call: 'summarise', regulation, cases: [], year: 'x' }, 'value-invalid', ['year'], undefined],
    ['a deep request', '['.repeat(500) + ']'.repeat(500), 'json-too-deep', undefined, undefined],
    ['a key that every object has', '{"__proto__":{"call":"openCase"}}', 'key-unknown', [], undefined],
  ])('answers %s with the place and the remedy', async (_name, request, code, path, nearest) => {
    const altered = JSON.stringify(request).includes('"later"') ? { ...(request as object), case: { ...((await stored()) as object), state: ['nieuw'] } } : request;
    const { code: exit, answer } = await ask(altered);
    expect(exit).toBe(65);
    expect(answer.ok).toBe(false);
    const issue = answer.issues?.find((one) => one.code === code);
    expect(issue, JSON.stringify(answer)).toBeDefined();
    if (path !== undefined) expect(issue?.path).toEqual(path);
    if (nearest !== undefined) expect(issue?.data?.nearest).toBe(nearest);
    expect(issue?.text).toMatch(/\S/);
  });
});
