import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const commands = [...readFileSync('docs/scale.md', 'utf8').matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block]) => (block as string).trim().split('\n'));

let folder = '';

const run = (command: string) => spawnSync('sh', ['-ec', command.replace(/^npx klachtrecht/, `"${process.execPath}" "${resolve('dist/cli.js')}"`)], { cwd: folder, encoding: 'utf8', maxBuffer: 64_000_000 });

const file = (name: string): string => readFileSync(join(folder, name), 'utf8');

const withoutNumbers = (lines: string): string => lines.replace(/"line":\d+/g, '"line":0');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'klachtrecht-schaal-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('docs/scale.md', () => {
  test('its commands run, in their order', () => {
    expect(commands).toHaveLength(3);
    for (const command of commands) expect([command, run(command).status]).toEqual([command, 0]);
    expect(file('assessed.ndjson').trim().split('\n')).toHaveLength(1000);
  });

  test('two workers give the bytes of one', () => {
    expect(file('assessed-by-two.ndjson') === file('assessed.ndjson')).toBe(true);
  });

  test('parts assessed by themselves and joined give what one run gives, but for the line numbers', () => {
    const lines = file('cases.ndjson').trim().split('\n');
    const parts = [lines.slice(0, 317), lines.slice(317)].map((part, index) => {
      writeFileSync(join(folder, `${index}.ndjson`), `${part.join('\n')}\n`);
      return run(`npx klachtrecht assess ${index}.ndjson --as-of 2040-01-01`).stdout;
    });
    expect(withoutNumbers(parts.join('')) === withoutNumbers(file('assessed.ndjson'))).toBe(true);
  });
});
