import { describe, expect, test } from 'vitest';
import { run, scenarios } from './fake-io.js';
import { buurthulp } from '../regulation/buurthulp.js';

const own = (change: (definition: Record<string, Record<string, unknown>>) => void = () => undefined): string => {
  const definition = JSON.parse(JSON.stringify(buurthulp)) as Record<string, Record<string, unknown>>;
  change(definition);
  return JSON.stringify(definition);
};

describe('klachtrecht check', () => {
  test('a fault is named with its place and its reason, and fails', async () => {
    const files = { 'eigen.json': own((definition) => ((definition['rules'] as Record<string, unknown>)['los'] = { kind: 'part', label: { nl: 'x', en: 'x' }, cites: ['1'] })) };
    const result = await run(['--regulation', 'eigen.json', 'check', 'buurthulp', '--only', 'lint'], { files });
    expect(result.code).toBe(2);
    expect(result.out).toContain('rule-unused');
    expect(result.out).toContain('rules › los');
  });

  test('what no scenario covers fails', async () => {
    const files = { 'eigen.json': own(), 'fixtures/a.scenario.yaml': scenarios.passes };
    const result = await run(['--regulation', 'eigen.json', 'check', 'buurthulp', '--only', 'coverage'], { files });
    expect(result.code).toBe(2);
    expect(result.out).toMatch(/overgangen\s+\d+ van \d+/);
  });

  test('as data', async () => {
    const result = await run(['--format', 'json', 'check', 'krachtig-perspectief', '--only', 'lint']);
    expect(JSON.parse(result.out)).toMatchObject({ format: 1, regulations: [{ id: 'krachtig-perspectief', lint: [] }] });
    expect(result.code).toBe(0);
  });

  test.each([
    [['check', 'krachtig-perspectif'], 65, 'krachtig-perspectief'],
    [['check', '--only', 'lnt'], 64, 'lint'],
    [['check'], 74, 'fixtures'],
  ] as const)('%j', async (argv, code, text) => {
    const result = await run(argv);
    expect([result.code, result.out + result.err]).toEqual([code, expect.stringContaining(text)]);
  });
});
