import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const page = readFileSync('docs/handleiding.md', 'utf8');

const blocks = (language: string): readonly string[] => [...page.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map((match) => match[1] as string);

const commands = blocks('sh').flatMap((block) => block.trim().split('\n'));

let folder = '';

const run = (command: string) => spawnSync('sh', ['-ec', command.replace(/^npx klachtrecht/, `"${process.execPath}" "${join(process.cwd(), 'dist/cli.js')}"`)], { cwd: folder, encoding: 'utf8' });

/** A folder with what the page speaks of: the scenarios, the one that it shows, and a file of cases. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'klachtrecht-handleiding-'));
  mkdirSync(join(folder, 'fixtures'));
  cpSync('fixtures/krachtig-perspectief', join(folder, 'fixtures/krachtig-perspectief'), { recursive: true });
  symlinkSync(join(process.cwd(), 'docs'), join(folder, 'docs'));
  writeFileSync(join(folder, 'eigen.scenario.yaml'), blocks('yaml')[0] ?? '');
  writeFileSync(join(folder, 'zaken.ndjson'), `${JSON.stringify({ id: '2026-017', regulation: 'krachtig-perspectief', events: [{ type: 'klacht.ontvangen', on: '2026-04-02', vorm: 'e-mail', facts: { 'klager-bekend': true } }] })}\n`);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('docs/handleiding.md', () => {
  test('has commands and a scenario', () => {
    expect(commands.length).toBeGreaterThanOrEqual(8);
    expect(commands.every((command) => command.startsWith('npx klachtrecht '))).toBe(true);
    expect(blocks('yaml')).toHaveLength(1);
  });

  test.each(commands)('%s', (command) => {
    const { status, stderr, stdout } = run(command);
    expect([status, stderr.replace(/^\d+ za(?:ak|ken) beoordeeld.*\n/, '')]).toEqual([0, '']);
    if (!command.includes('>')) expect(stdout).not.toBe('');
  });

  test('what the commands print is what the page says of it', () => {
    expect(run(commands[0] ?? '').stdout).toContain('vrijdag 10 april 2026');
    expect(run('npx klachtrecht regulations krachtig-perspectief').stdout).toContain('G-04');
    // Five working days over Easter from Thursday 2 April, four weeks to the day.
    const list = run(commands.at(-1) ?? '').stdout;
    expect(list).toContain('vrijdag 10 april 2026');
    expect(list).toContain('donderdag 30 april 2026');
    expect(readFileSync(join(folder, 'scenarios.html'), 'utf8')).toContain('<svg');
  });

  test('a date that is not as the text has it fails, with exit code 2', () => {
    writeFileSync(join(folder, 'fout.scenario.yaml'), (blocks('yaml')[0] ?? '').replace('2026-12-31', '2026-12-30'));
    expect(run('npx klachtrecht scenarios fout.scenario.yaml')).toMatchObject({ status: 2, stdout: expect.stringContaining('2026-12-31') });
  });
});
