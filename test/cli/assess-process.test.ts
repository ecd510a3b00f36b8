import { spawn, spawnSync } from 'node:child_process';
import { closeSync, createReadStream, createWriteStream, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { longestLine } from '../../src/cli/ndjson.js';

// The program as it is built: streams, threads and signals cannot be played.
const cli = join(process.cwd(), 'dist/cli.js');
let folder = '';
let cases = '';

const run = (argv: readonly string[], input?: string) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...argv], { input, encoding: 'utf8', maxBuffer: 1e9 });
  return { code: status, out: stdout, err: stderr };
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'klachtrecht-assess-'));
  cases = join(folder, 'zaken.ndjson');
  writeFileSync(cases, run(['assess', '--generate', '300', '--seed', '5']).out);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('several threads give what one gives, to the byte, bad lines and all', () => {
  const mixed = join(folder, 'gemengd.ndjson');
  const lines = readFileSync(cases, 'utf8').trim().split('\n');
  writeFileSync(mixed, lines.flatMap((line, index) => (index % 97 === 0 ? ['{ kapot', line] : [line])).join('\n'));
  const [one, three] = [run(['assess', mixed, '--as-of', '2030-01-01']), run(['assess', mixed, '--as-of', '2030-01-01', '--jobs', '3'])];
  expect(one.code).toBe(65);
  expect(one.out.trim().split('\n')).toHaveLength(lines.length + Math.ceil(lines.length / 97));
  expect(three).toEqual(one);
  const list = ['--as-of', '2025-06-01', '--due-before', '2027-01-01'];
  expect(run(['assess', mixed, ...list, '--jobs', '2'])).toEqual(run(['assess', mixed, ...list]));
});

test('from a stream it is the same', () => {
  const text = readFileSync(cases, 'utf8');
  expect(run(['assess', '-', '--as-of', '2030-01-01'], text).out).toBe(run(['assess', cases, '--as-of', '2030-01-01']).out);
});

test('a line that is too long is refused by number, and not held', () => {
  const long = join(folder, 'lang.ndjson');
  writeFileSync(long, `{"id":"a","regulation":"integratiewerk","events":[]}\n{"id":"${'x'.repeat(longestLine)}"}\n{"id":"c","regulation":"integratiewerk","events":[]}\n${'y'.repeat(longestLine + 1)}`);
  const { code, out } = run(['assess', long, '--as-of', '2030-01-01']);
  expect(code).toBe(65);
  const told = out.trim().split('\n').map((line) => JSON.parse(line) as { line: number; id?: string; ok: boolean });
  expect(told.map(({ line, id, ok }) => `${line} ${(id ?? '').slice(0, 9)} ${ok}`)).toEqual(['1 a true', '2  false', '3 c true', '4  false']);
});

describe('ended half-way it leaves whole lines only', () => {
  const many = () => {
    const path = join(folder, 'veel.ndjson');
    writeFileSync(path, readFileSync(cases, 'utf8').repeat(60));
    return path;
  };

  /** What is in the file after a signal, and what the program ended by. */
  const endedBy = async (signal: NodeJS.Signals, argv: readonly string[], wait: number): Promise<{ readonly left: string; readonly by: string | null }> => {
    const to = join(folder, 'uit.ndjson');
    const output = openSync(to, 'w');
    const child = spawn(process.execPath, [cli, ...argv], { stdio: ['ignore', output, 'ignore'] });
    closeSync(output);
    const ended = new Promise<string | null>((done) => child.on('exit', (_code, by) => done(by)));
    while (statSync(to).size === 0) await new Promise((done) => setTimeout(done, 20));
    await new Promise((done) => setTimeout(done, wait));
    child.kill(signal);
    const by = await ended;
    return { left: readFileSync(to, 'utf8'), by };
  };

  const numbersOf = (lines: readonly string[]): readonly number[] => lines.map((line) => (JSON.parse(line) as { readonly line: number }).line);

  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('by %s, and it ends by that', async (signal) => {
    const path = many();
    for (const [index, wait] of [0, 90, 333].entries()) {
      const { left, by } = await endedBy(signal, ['assess', path, '--as-of', '2030-01-01', '--jobs', `${1 + (index % 2)}`], wait);
      expect([by, left.endsWith('\n')]).toEqual([signal, true]);
      const lines = left.trimEnd().split('\n');
      expect(numbersOf(lines)).toEqual(lines.map((_line, at) => at + 1));
    }
  });

  test('by SIGKILL, which no program can put off: only the system cuts a line, at the end of a page of memory', async () => {
    const path = many();
    for (const [index, wait] of [0, 150, 400, 800].entries()) {
      const { left, by } = await endedBy('SIGKILL', ['assess', path, '--as-of', '2030-01-01', '--jobs', `${1 + (index % 2)}`], wait);
      expect(by).toBe('SIGKILL');
      const lines = left.split('\n');
      const cut = lines.pop();
      expect(cut === '' || Buffer.byteLength(left) % 4096 === 0).toBe(true);
      expect(numbersOf(lines)).toEqual(lines.map((_line, at) => at + 1));
    }
  });
}, 60_000);

test('a reader that has seen enough is no error', async () => {
  const child = spawn(process.execPath, [cli, 'assess', '-', '--as-of', '2030-01-01'], { stdio: ['pipe', 'pipe', 'pipe'] });
  createReadStream(cases).pipe(child.stdin).on('error', () => undefined);
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((done) => child.on('exit', done));
  expect([code, err.includes('Error')]).toEqual([0, false]);
});

test('a slow reader makes it wait instead of holding everything', async () => {
  const to = join(folder, 'traag.ndjson');
  const child = spawn(process.execPath, [cli, 'assess', cases, '--as-of', '2030-01-01'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const file = createWriteStream(to);
  for await (const chunk of child.stdout) {
    file.write(chunk);
    if (Math.floor(file.bytesWritten / 500_000) % 2 === 1) await new Promise((done) => setTimeout(done, 5));
  }
  await new Promise((done) => file.end(done));
  expect(readFileSync(to, 'utf8')).toBe(run(['assess', cases, '--as-of', '2030-01-01']).out);
});
