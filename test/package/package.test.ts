import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

/** What was built (`npm test` builds first): every way in, in both module systems, and the command. */

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly exports: Readonly<Record<string, unknown>>; readonly version: string };

const filesIn = (target: unknown): readonly string[] => (typeof target === 'string' ? [target] : Object.values(target as object).flatMap(filesIn));

const fixed = Object.entries(manifest.exports).filter(([name]) => !name.includes('*'));

describe('every export is there', () => {
  test.each(fixed.flatMap(([name, target]) => filesIn(target).map((file) => [name, file] as const)))('%s: %s', (_name, file) => {
    expect(existsSync(file)).toBe(true);
  });

  test.each(fixed.filter(([name]) => !name.endsWith('.json')).map(([name]) => name))('%s gives the same names to import and require', async (name) => {
    const target = manifest.exports[name] as { readonly import: { readonly default: string }; readonly require: { readonly default: string } };
    const imported = (await import(/* @vite-ignore */ `${process.cwd()}/${target.import.default}`)) as object;
    const required = createRequire(`${process.cwd()}/`)(target.require.default) as object;
    expect(Object.keys(required).filter((key) => key !== 'default' && key !== '__esModule').sort()).toEqual(Object.keys(imported).filter((key) => key !== 'default').sort());
  });

  test('the schemas are published', () => {
    for (const name of ['regulation', 'case', 'assessment', 'next-events', 'changed-case', 'due-date', 'explanation', 'figures', 'issue', 'scenario', 'check']) {
      expect(JSON.parse(readFileSync(`dist/schemas/${name}.json`, 'utf8'))).toMatchObject({ $schema: expect.any(String) });
    }
  });
});

describe('the facade pulls in no regulation and no XState', () => {
  test('index.js', () => {
    const seen = new Set<string>();
    const visit = (file: string): string => {
      if (seen.has(file)) return '';
      seen.add(file);
      const text = readFileSync(file, 'utf8');
      return text + [...text.matchAll(/from ["'](\.[^"']+)["']/g)].map((match) => visit(`dist/${(match[1] as string).replace(/^\.\//, '')}`)).join('');
    };
    const all = visit('dist/index.js');
    expect(all).not.toMatch(/from ["']xstate/);
    expect(all).not.toContain('Klachtenreglement Krachtig Perspectief');
  });
});

test('the page about the regulations is what its script writes', () => {
  mkdirSync('.cache', { recursive: true });
  execFileSync(process.execPath, ['test/package/write-docs.mjs', '.cache/regulations.md']);
  expect(readFileSync('docs/regulations.md', 'utf8')).toBe(readFileSync('.cache/regulations.md', 'utf8'));
});

test('the picture that the README opens with is what its script draws', () => {
  mkdirSync('.cache', { recursive: true });
  execFileSync(process.execPath, ['test/package/write-timeline.mjs', '.cache/timeline.svg']);
  expect(readFileSync('docs/timeline.svg', 'utf8')).toBe(readFileSync('.cache/timeline.svg', 'utf8'));
  expect(readFileSync('README.md', 'utf8')).toMatch(/^# klachtrecht\n\n!\[[^\]]+\]\(docs\/timeline\.svg\)/);
});

test('the public API is what it was: what changes on purpose is written down with npm run docs:api', () => {
  const { status, stdout } = spawnSync(process.execPath, ['test/package/api.mjs', '--check'], { encoding: 'utf8' });
  expect([status, stdout]).toEqual([0, '']);
});

test('the notices of third parties are what the script writes', () => {
  const { status, stdout } = spawnSync(process.execPath, ['test/package/write-notices.mjs', '--check'], { encoding: 'utf8' });
  expect([status, stdout]).toEqual([0, '']);
});

describe('a release', () => {
  const workflow = parse(readFileSync('.github/workflows/release.yml', 'utf8')) as {
    readonly on: { readonly push: { readonly tags: readonly string[] } };
    readonly jobs: Readonly<Record<'test' | 'publish', { readonly needs?: string; readonly permissions?: object; readonly steps: readonly { readonly run?: string }[] }>>;
  };

  test('the version has its place in the list of changes', () => {
    expect(readFileSync('CHANGELOG.md', 'utf8')).toContain(`## [${manifest.version}] - `);
  });

  test('a tag publishes with provenance, after everything that CI runs, and only as the version of the package', () => {
    expect(workflow.on.push.tags).toEqual(['v*']);
    expect(workflow.jobs.test.steps.map(({ run }) => run)).toContain('.ci/run');
    expect(workflow.jobs.publish).toMatchObject({ needs: 'test', permissions: { contents: 'read', 'id-token': 'write' } });
    const commands = workflow.jobs.publish.steps.flatMap(({ run }) => run ?? []);
    expect(commands.at(-1)).toBe('npm publish --provenance --access public');
    const check = commands[0] ?? '';
    const statusFor = (tag: string): number | null => spawnSync('sh', ['-ec', check], { env: { ...process.env, GITHUB_REF_NAME: tag } }).status;
    expect([statusFor(`v${manifest.version}`), statusFor('v99.0.0')]).toEqual([0, 1]);
  });
});

describe('the command, as it is installed', () => {
  const run = (...args: readonly string[]) => spawnSync(process.execPath, ['dist/cli.js', ...args], { encoding: 'utf8' });

  test('one deadline with its steps, and Easter Monday by name', () => {
    const printed = execFileSync(process.execPath, ['dist/cli.js', 'due', '--from', '2026-04-02', '--working-days', '5'], { encoding: 'utf8' });
    expect(printed).toContain('2026-04-10');
    expect(printed).toContain('maandag 6 april 2026 telt niet mee: Tweede Paasdag');
  });

  test.each([
    [['scenarois'], 64, 'scenarios'],
    [['due', '--form', '2026-04-02', '--weeks', '2'], 64, '--from'],
    [['due', '--from', '2026-02-30', '--weeks', '2'], 65, '2026-02-30'],
    [['regulations', 'krachtig-perspectif', '--json'], 65, 'krachtig-perspectief'],
    [['scenarios', 'docs'], 65, 'docs'],
    [['scenarios', 'bestaat-niet'], 74, 'bestaat-niet'],
  ] as const)('%j ends with %i and names the remedy', (args, code, text) => {
    const { status, stdout, stderr } = run(...args);
    expect(status).toBe(code);
    expect(stdout + stderr).toContain(text);
    expect(stdout + stderr).not.toMatch(/\n\s+at .*:\d+:\d+/);
  });
});
