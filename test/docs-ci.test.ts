import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const page = readFileSync('docs/ci.md', 'utf8');

const blocks = (language: string): readonly string[] => [...page.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map((match) => match[1] as string);

interface Job {
  readonly steps?: readonly { readonly uses?: string; readonly run?: string }[];
  readonly script?: readonly string[];
}

const pipelines = blocks('yaml').map((text) => parse(text) as Record<string, unknown> & { readonly jobs?: Readonly<Record<string, Job>> });

/** The commands of a pipeline but for those that fetch what is there already. */
const commandsOf = (jobs: readonly Job[]): readonly string[] => jobs.flatMap(({ steps = [], script = [] }) => [...steps.flatMap(({ run }) => run ?? []), ...script]).filter((command) => command !== 'npm ci');

const commands = [...blocks('sh').flatMap((block) => block.trim().split('\n')), ...pipelines.flatMap((pipeline) => commandsOf(Object.values((pipeline.jobs ?? pipeline) as Readonly<Record<string, Job>>)))];

let folder = '';

/** A repository like the page's: the example, with the library installed. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'klachtrecht-ci-'));
  cpSync('docs/examples/fietswerkplaats', folder, { recursive: true });
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
  symlinkSync(process.cwd(), join(folder, 'node_modules/klachtrecht'));
  writeFileSync(join(folder, 'node_modules/.bin/klachtrecht'), `#!/bin/sh\nexec "${process.execPath}" "${process.cwd()}/dist/cli.js" "$@"\n`);
  chmodSync(join(folder, 'node_modules/.bin/klachtrecht'), 0o755);
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  await build({ entryPoints: ['fietswerkplaats', 'passages'].map((name) => join(folder, `${name}.mts`)), outdir: folder, outExtension: { '.js': '.mjs' }, format: 'esm', logLevel: 'error' });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const shell = (command: string): { readonly status: number | null; readonly out: string } => {
  const ran = spawnSync('sh', ['-ec', command], { cwd: folder, encoding: 'utf8', env: { ...process.env, GITHUB_STEP_SUMMARY: join(folder, 'summary.md'), npm_config_update_notifier: 'false' } });
  return { status: ran.status, out: ran.stdout + ran.stderr };
};

/** An edit that makes an answer wrong: two weeks become three. */
const withFault = (then: () => void): void => {
  const file = join(folder, 'fietswerkplaats.mjs');
  const text = readFileSync(file, 'utf8');
  expect(text).toContain('within: weeks(2)');
  writeFileSync(file, text.replace('within: weeks(2)', 'within: weeks(3)'));
  try {
    then();
  } finally {
    writeFileSync(file, text);
  }
};

describe('docs/ci.md', () => {
  test('has pipelines for GitHub and GitLab, and commands', () => {
    expect(pipelines.map((pipeline) => Object.keys(pipeline))).toEqual([['name', 'on', 'jobs'], ['klachtrecht']]);
    expect(commands.length).toBeGreaterThanOrEqual(9);
    expect(commands.every((command) => /^npx klachtrecht (check|diff|approve|scenarios) /.test(command))).toBe(true);
  });

  test.each([...new Set(commands)])('%s', (command) => {
    expect(shell(command)).toMatchObject({ status: 0 });
  });

  test('what the commands leave behind is what the page says', () => {
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toContain('| fietswerkplaats | dekking | ✅ |');
    expect(readFileSync(join(folder, 'klachtrecht.xml'), 'utf8')).toContain('<testcase name="coverage" classname="fietswerkplaats"');
    expect(readFileSync(join(folder, 'wijziging.md'), 'utf8')).toContain('| niets veranderd |');
    expect(existsSync(join(folder, 'suggestions'))).toBe(true);
    expect(readFileSync(join(folder, 'scenarios.html'), 'utf8')).toContain('<svg');
    const schema: unknown = JSON.parse(readFileSync(join(folder, 'node_modules/klachtrecht/dist/schemas/check.json'), 'utf8'));
    const valid = new Ajv2020({ strict: false, formats: { date: true } }).compile(schema as object);
    valid(JSON.parse(readFileSync(join(folder, 'check.json'), 'utf8')));
    expect(valid.errors ?? []).toEqual([]);
  });

  test('a bad edit stops the pipelines, whatever the format', () => {
    withFault(() => {
      for (const pipeline of pipelines) {
        const checks = commandsOf(Object.values((pipeline.jobs ?? pipeline) as Readonly<Record<string, Job>>)).filter((command) => !command.includes('mutation'));
        // The faulty term is longer for the organisation, and nobody agreed to that.
        for (const command of checks) expect([command, shell(command).status]).toEqual([command, command.includes(' diff ') ? 1 : 2]);
      }
    });
  });

  test('the hook lets a good commit through and stops a bad one', () => {
    const [hook] = blocks('bash');
    const git = (...args: readonly string[]): string => execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
    mkdirSync(join(folder, '.githooks'));
    writeFileSync(join(folder, '.githooks/pre-commit'), hook ?? '');
    chmodSync(join(folder, '.githooks/pre-commit'), 0o755);
    writeFileSync(join(folder, '.gitignore'), 'node_modules\n');
    git('init', '-q');
    for (const [key, value] of Object.entries({ 'user.name': 'x', 'user.email': 'x@example.org', 'core.hooksPath': '.githooks' })) git('config', key, value);
    git('add', '.');
    git('commit', '-qm', 'good');
    withFault(() => {
      git('add', '.');
      expect(() => git('commit', '-qm', 'bad')).toThrow(/scenario-failed/);
    });
    expect(git('log', '--format=%s').trim()).toBe('good');
    writeFileSync(join(folder, 'other.txt'), 'x');
    git('add', 'other.txt');
    git('commit', '-qm', 'about something else');
    expect(git('log', '--format=%s').trim()).toBe('about something else\ngood');
  });
});
