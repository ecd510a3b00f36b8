import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const readme = readFileSync('README.md', 'utf8');

const blocks = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map((match) => match[1] as string);

test('the README has an example', () => {
  expect(blocks.length).toBeGreaterThan(0);
});

test.each(blocks.map((code, index) => [index + 1, code] as const))('example %i of the README prints what it says', async (number, code) => {
  mkdirSync('.cache', { recursive: true });
  const file = `.cache/readme-${number}.ts`;
  writeFileSync(file, code);
  await build({
    entryPoints: [file],
    outfile: `.cache/readme-${number}.mjs`,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    alias: { 'klachtrecht/regulations/krachtig-perspectief': './src/regulations/krachtig-perspectief/index.ts', klachtrecht: './src/index.ts' },
  });
  const printed = execFileSync(process.execPath, [`.cache/readme-${number}.mjs`], { encoding: 'utf8' }).trim().split('\n');
  // A comment at the start of a line that follows a statement that prints is what it prints.
  const said = code
    .split('\n')
    .flatMap((line, index, lines) => {
      const before = lines.slice(0, index).findLast((earlier) => !earlier.startsWith('// '));
      return line.startsWith('// ') && before?.includes('console.log') ? [line.slice(3)] : [];
    });
  expect(printed).toEqual(said);
});
