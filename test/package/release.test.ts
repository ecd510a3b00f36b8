import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lockOf } from '../../src/diff/index.js';
import { loadRegulation } from '../../src/regulation/index.js';
import { krachtigPerspectief } from '../../src/regulations/index.js';

/** A release that never was, in a folder: version 0.1.0, which gave four working days where the text gives five. */

const folder = mkdtempSync(join(tmpdir(), 'release-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const place = (...names: readonly string[]): string => join(folder, ...names);

const changelog = (told: string): string => {
  const file = place('CHANGELOG.md');
  writeFileSync(file, `# Changelog\n\n## [Unreleased]\n\n### Regulations\n\n${told}\n\n## [0.1.0] - 2026-01-05\n\n### Regulations\n\n- \`krachtig-perspectief\`: the first.\n`);
  return file;
};

/** What CI would say of a version, and with which exit code. */
const judge = (released: string, version: string, told = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['test/package/release.mjs', '--released', place(released), '--locks', folder, '--scenarios', place('scenarios'), '--version', version, '--changelog', changelog(told)], { encoding: 'utf8' });
  return { status, told: stdout + stderr };
};

interface Released {
  readonly version: string;
  readonly regulations: Record<string, { version: string; behaviour: string }>;
}

beforeAll(() => {
  const made = spawnSync(process.execPath, ['test/package/release.mjs', '--record', '--released', place('equal'), '--version', '0.1.0', '--changelog', changelog('')], { encoding: 'utf8' });
  expect([made.status, made.stderr]).toEqual([0, '']);
  const cases = readFileSync(place('equal', 'cases.ndjson'), 'utf8');

  // A few scenarios tell the difference as well as all of them.
  const scenarios = 'fixtures/krachtig-perspectief';
  mkdirSync(place('scenarios'));
  for (const file of readdirSync(scenarios).filter((name) => /^ontvangst.*\.scenario\.yaml$/.test(name))) copyFileSync(`${scenarios}/${file}`, place('scenarios', file));

  const definition = JSON.parse(JSON.stringify(krachtigPerspectief.definition)) as { duties: Record<string, { within: unknown }> };
  (definition.duties['ontvangstbevestiging'] as { within: unknown }).within = { workingDays: 4 };
  const loaded = loadRegulation(definition);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
  writeFileSync(place('krachtig-perspectief.lock.json'), JSON.stringify(lockOf(loaded.value, '0.1.0')));
  const released = JSON.parse(readFileSync(place('equal', 'record.json'), 'utf8')) as Released;
  const { version, behaviour } = loaded.value;
  mkdirSync(place('other-term'));
  writeFileSync(place('other-term', 'record.json'), JSON.stringify({ ...released, regulations: { ...released.regulations, 'krachtig-perspectief': { version, behaviour } } }));
  writeFileSync(place('other-term', 'cases.ndjson'), cases);

  // The same regulations, of which one gave another date: as when the engine counted otherwise.
  mkdirSync(place('other-engine'));
  writeFileSync(place('other-engine', 'record.json'), JSON.stringify(released));
  writeFileSync(place('other-engine', 'cases.ndjson'), cases.replace(/ (\d{4})-\d\d-\d\d"/, ' $1-01-01"'));
}, 120_000);

describe('what the last release answered binds the next version', () => {
  test('the same answers need no other version', () => {
    expect(judge('equal', '0.1.0')).toEqual({ status: 0, told: 'Every answer is as in 0.1.0.\n' });
  });

  test('a due date that moved is no patch before 1.0, and the message says which', () => {
    const { status, told } = judge('other-term', '0.1.1');
    expect(status).toBe(1);
    expect(told).toContain('version 0.1.1 does not say so');
    expect(told).toMatch(/krachtig-perspectief: organisation-term-lengthened: due ontvangstbevestiging: "?\d{4}-\d\d-\d\d/);
    expect(told).toContain('Make it a minor version');
  }, 120_000);

  test('a minor version may, once the changelog says what changed', () => {
    expect(judge('other-term', '0.2.0', '- `integratiewerk`: something else.')).toMatchObject({ status: 1, told: expect.stringContaining('does not tell under “### Regulations”') as string });
    expect(judge('other-term', '0.2.0', '- `krachtig-perspectief`: five working days to confirm.').status).toBe(0);
  }, 240_000);

  test('another date under the same text is one too', () => {
    const { status, told } = judge('other-engine', '0.1.1');
    expect(status).toBe(1);
    expect(told).toMatch(/: the same text, another date, in case \d+: .*-01-01 → /);
  });
});

test('a release that the changelog names has to be written down', () => {
  expect(judge('nothing', '0.1.0')).toMatchObject({ status: 1, told: expect.stringContaining('npm run release:record') as string });
});
