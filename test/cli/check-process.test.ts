import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

// The program as it is built: threads cannot be played.
const cli = join(process.cwd(), 'dist/cli.js');

const run = (...argv: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'check', ...argv], { encoding: 'utf8', maxBuffer: 1e9 });
  return { code: status, out: stdout, err: stderr };
};

test('several threads tell what one tells, to the byte, in the same order', () => {
  // A bound keeps it short: what is left makes it undecided.
  const parts = ['--only', 'lint,exploration', '--bound', '40'];
  const one = run(...parts, '--jobs', '1');
  expect(one.code).toBe(3);
  expect(one.out).toContain('integratiewerk-blik-op-werk');
  expect(run(...parts, '--jobs', '3')).toEqual(one);
});

test('one more thread helps the first, which gives out the work', () => {
  const parts = ['krachtig-perspectief', '--only', 'scenarios,exploration,mutation'];
  const one = run(...parts, '--jobs', '1');
  expect(one.out).toMatch(/wijzigingen opgemerkt/);
  expect(run(...parts, '--jobs', '2')).toEqual(one);
});
