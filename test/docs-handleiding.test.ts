import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const blocksIn = (file: string, language: string): readonly string[] => [...readFileSync(file, 'utf8').matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map((match) => match[1] as string);

const blocks = (language: string): readonly string[] => blocksIn('docs/handleiding.md', language);

const commandsIn = (file: string): readonly string[] => blocksIn(file, 'sh').flatMap((block) => block.trim().split('\n'));

const commands = commandsIn('docs/handleiding.md');

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

describe('README.md', () => {
  // The documents belong to their organisations: what asks for a copy of one is run where copies are at hand.
  const own = commandsIn('README.md').filter((command) => command.startsWith('npx klachtrecht ') && !command.includes(' sources verify '));

  test('has commands', () => {
    expect(own.length).toBeGreaterThanOrEqual(7);
  });

  test.each(own)('%s', (command) => {
    expect(run(command)).toMatchObject({ status: 0 });
  });
});
