import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const examplesOf = (page: string): readonly (readonly [page: string, number: number, code: string])[] => [...readFileSync(page, 'utf8').matchAll(/```ts\n([\s\S]*?)```/g)].map((match, index) => [page, index + 1, match[1] as string]);

const pages = ['README.md', 'docs/concepts.md', 'docs/embedding.md'];

test.each(pages)('%s has an example', (page) => {
  expect(examplesOf(page).length).toBeGreaterThan(0);
});

test.each(pages.flatMap(examplesOf))('%s, example %i prints what it says', async (page, number, code) => {
  mkdirSync('.cache', { recursive: true });
  const name = `${page.replace(/\W/g, '-')}-${number}`;
  const file = `.cache/${name}.ts`;
  writeFileSync(file, code);
  await build({
    entryPoints: [file],
    outfile: `.cache/${name}.mjs`,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    alias: { 'klachtrecht/regulations/krachtig-perspectief': './src/regulations/krachtig-perspectief/index.ts', klachtrecht: './src/index.ts' },
  });
  const printed = execFileSync(process.execPath, [`.cache/${name}.mjs`], { encoding: 'utf8' }).trim().split('\n');
  // A comment at the start of a line that follows a statement that prints is what it prints.
  const said = code
    .split('\n')
    .flatMap((line, index, lines) => {
      const before = lines.slice(0, index).findLast((earlier) => !earlier.startsWith('// '));
      return line.startsWith('// ') && before?.includes('console.log') ? [line.slice(3)] : [];
    });
  expect(printed).toEqual(said);
});

test('the call from another language gives the answer', () => {
  const [command = ''] = /```sh\n([\s\S]*?)```/.exec(readFileSync('docs/embedding.md', 'utf8'))?.[1]?.trim().split('\n') ?? [];
  const answer = JSON.parse(execFileSync('sh', ['-ec', command.replace('npx klachtrecht', `"${process.execPath}" dist/cli.js`)], { encoding: 'utf8' })) as { readonly ok: boolean; readonly value: { readonly date: string } };
  expect([answer.ok, answer.value.date]).toEqual([true, '2026-04-10']);
});
