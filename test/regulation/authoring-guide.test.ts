import { readdirSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { loadRegulation } from '../../src/regulation/index.js';
import { describeIssue } from '../../src/text/describe-issue.js';

/** docs/authoring.md shows pieces of docs/examples/fietswerkplaats, and says what really happens. */

const guide = readFileSync('docs/authoring.md', 'utf8');
const folder = 'docs/examples/fietswerkplaats';

const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.\w+$/.test(name))
  .map((name) => `\n${readFileSync(`${folder}/${name}`, 'utf8')}`);

const blocks = [...guide.matchAll(/```(ts|js|yaml|md)\n([\s\S]*?)```/g)].map((match) => [match[1] as string, match[2] as string] as const);

const indented = (block: string, by: number): string => `\n${block.replace(/^(?=.)/gm, ' '.repeat(by))}`;

test('the guide shows the text, the regulation, its scenarios and the script', () => {
  expect([...new Set(blocks.map(([language]) => language))].sort()).toEqual(['js', 'md', 'ts', 'yaml']);
  expect(blocks.length).toBeGreaterThan(12);
});

test.each(blocks)('%s block %# stands in the example: %s', (_language, block) => {
  expect([0, 2, 4, 6].some((by) => sources.some((source) => source.includes(indented(block, by))))).toBe(true);
});

test('the faults in the guide are what such mistakes give', async () => {
  await build({
    entryPoints: [`${folder}/fietswerkplaats.mts`],
    outfile: '.cache/fietswerkplaats.mjs',
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    alias: { 'klachtrecht/authoring': './src/regulation/index.ts' },
  });
  const { default: made } = (await import(/* @vite-ignore */ `${process.cwd()}/.cache/fietswerkplaats.mjs`)) as { readonly default: { readonly definition: object } };
  const definition = JSON.parse(JSON.stringify(made.definition)) as { clauses: Record<string, { notModelled?: unknown }>; statechart: { states: { behandeling: { on: Record<string, { target: string }> } } } };
  delete definition.clauses['11']?.notModelled;
  (definition.statechart.states.behandeling.on['klacht.beantwoord'] as { target: string }).target = 'beantwoordt';
  const loaded = loadRegulation(definition);
  const told = loaded.ok ? [] : loaded.issues.map((issue) => `- ${describeIssue(issue, 'en')}`);
  expect(told).toEqual(/```text\n([\s\S]*?)\n```/.exec(guide)?.[1]?.split('\n'));
});
