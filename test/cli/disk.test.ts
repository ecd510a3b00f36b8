import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { readLock } from '../../src/diff/index.js';
import { Draw } from '../generate/draw.js';
import { record, seed, times } from '../soak/figures.js';
import { buurthulp, run, scenarios } from './fake-io.js';

/** What happens to the files when the program is killed, may not write, or has no room. */

const cli = resolve('.cache/disk/cli.mjs');
const writer = resolve('.cache/disk/writer.mjs');

beforeAll(() => {
  mkdirSync('.cache/disk', { recursive: true });
  const options = { bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'error' } as const;
  buildSync({ ...options, entryPoints: ['src/cli/main.ts'], outfile: cli });
  // Writes one file over and over, so that it is killed while it writes.
  const contents = `import { nodeIo } from './src/cli/node-io.ts';
    const [path, ...texts] = process.argv.slice(2).map((text, index) => (index === 0 ? text : text.repeat(2_000_000)));
    const io = nodeIo();
    for (let turn = 0; ; turn += 1) {
      await io.replace(path, texts[turn % 2]);
      await io.writeNew(path + '.' + turn, texts[turn % 2]);
      if (turn === 0) process.stdout.write('begun');
    }`;
  buildSync({ ...options, stdin: { contents, resolveDir: process.cwd(), loader: 'ts' }, outfile: writer });
});

const folder = (): string => mkdtempSync(join(tmpdir(), 'klachtrecht-'));

const own = JSON.parse(JSON.stringify(buurthulp.definition)) as { version: string; duties: Record<string, { within: unknown }> };
const later = { ...own, version: '2', duties: { ...own.duties, bevestiging: { ...own.duties['bevestiging'], within: { days: 3 } } } };

const approve = (file: string, fixtures: string): readonly string[] => ['approve', '--regulation', file, '--fixtures', fixtures, '--basis', 'besluit', '--by', 'bestuur', '--reason', 'nieuw', '--on', '2026-11-02'];

const approved = (): { readonly place: string; readonly file: string; readonly lock: string } => {
  const place = folder();
  const file = join(place, 'r.json');
  writeFileSync(file, JSON.stringify(own));
  const first = spawnSync(process.execPath, [cli, ...approve(file, place)], { encoding: 'utf8' });
  expect([first.status, first.stderr]).toEqual([0, '']);
  writeFileSync(file, JSON.stringify(later));
  return { place, file, lock: join(place, 'buurthulp/regulation.lock.json') };
};

describe('killed at any moment', () => {
  const ended = (child: ReturnType<typeof spawn>): Promise<unknown> => new Promise((done) => void child.on('close', done));

  test('a file is the old one or the new one, whole', async () => {
    const draw = new Draw(seed);
    const kills = times(4, 400);
    for (let killed = 0; killed < kills; killed += 1) {
      const place = folder();
      const path = join(place, 'a.json');
      const child = spawn(process.execPath, [writer, path, 'oud', 'new']);
      const end = ended(child);
      await new Promise((begun) => child.stdout.once('data', begun));
      await new Promise((later) => setTimeout(later, draw.between(0, 60)));
      child.kill('SIGKILL');
      await end;
      const whole = ['oud'.repeat(2_000_000), 'new'.repeat(2_000_000)];
      for (const name of readdirSync(place).filter((other) => !other.endsWith('.tmp'))) expect(whole.includes(readFileSync(join(place, name), 'utf8'))).toBe(true);
    }
    record('killed-writing', { kills, torn: 0, seed });
  }, 0);

  test('an approval is there or not, and can be given again', async () => {
    const draw = new Draw(seed + 1);
    const kills = times(2, 100);
    for (let killed = 0; killed < kills; killed += 1) {
      const { place, file, lock } = approved();
      const child = spawn(process.execPath, [cli, ...approve(file, place)]);
      // It may be done before it is killed.
      const end = ended(child);
      await new Promise((later) => setTimeout(later, draw.between(100, 1_500)));
      child.kill('SIGKILL');
      await end;
      const read = readLock(JSON.parse(readFileSync(lock, 'utf8')), 'buurthulp');
      expect(read.ok).toBe(true);
      const again = spawnSync(process.execPath, [cli, ...approve(file, place)], { encoding: 'utf8' });
      expect([again.status, again.stderr]).toEqual([0, '']);
      const moved = readLock(JSON.parse(readFileSync(lock, 'utf8')), 'buurthulp');
      expect(moved.ok && moved.value.version).toBe('2');
    }
    record('killed-approving', { kills, torn: 0, seed });
  }, 0);
});

describe('a disk that does not take it', () => {
  test('a file that may not become so large: exit code 74, the lock as it was, and no draft left behind', () => {
    const { place, file, lock } = approved();
    const before = readFileSync(lock, 'utf8');
    const { status, stderr } = spawnSync('bash', ['-c', `trap '' XFSZ; ulimit -f 1; exec "$@"`, 'bash', process.execPath, cli, ...approve(file, place)], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([74, expect.stringMatching(/approvals\.json|regulation\.lock\.json/)]);
    expect(stderr).toMatch(/groter dan hier mag/);
    expect(readFileSync(lock, 'utf8')).toBe(before);
    expect(readdirSync(join(place, 'buurthulp')).sort()).toEqual(['approvals.json', 'regulation.lock.json']);
  }, 0);

  test('a folder that is for reading only: exit code 74', () => {
    const place = folder();
    const file = join(place, 'r.json');
    writeFileSync(file, JSON.stringify(own));
    const locked = join(place, 'locked');
    mkdirSync(locked);
    chmodSync(locked, 0o555);
    // Who may do everything may write there too, but not in the kernel's own folder.
    const target = process.getuid?.() === 0 && existsSync('/sys/kernel') ? '/sys/kernel' : locked;
    const { status, stderr } = spawnSync(process.execPath, [cli, ...approve(file, target)], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([74, expect.stringMatching(/niet schrijven|alleen worden gelezen/)]);
  }, 0);

  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  const files = { 'r.json': JSON.stringify(own), 'fixtures/a.scenario.yaml': scenarios.passes };

  test.each([
    ['approve', approve('r.json', 'fixtures')],
    ['check --save', ['check', '--regulation', 'r.json', 'buurthulp', '--only', 'lint,properties,mutation', '--save', 'gevonden/']],
  ])('a full disk at %s: exit code 74, the file and the cause', async (_command, argv) => {
    const { code, err } = await run(argv, { files, unwritable: full });
    expect([code, err]).toEqual([74, expect.stringMatching(/(?:fixtures|gevonden)\/\S+: de schijf is vol\. Er is niets geschreven\./)]);
    expect(err).not.toMatch(/^\s+at /m);
  }, 0);
});
