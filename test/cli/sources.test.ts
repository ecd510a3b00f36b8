import { describe, expect, test } from 'vitest';
import { run } from './fake-io.js';

describe('klachtrecht sources', () => {
  test.each([
    [['sources', 'verify'], 64, 'sources verify'],
    [['sources', 'verfy', 'krachtig-perspectief', 'tekst.txt'], 64, 'verify'],
    [['sources', 'verify', 'krachtig-perspectif', 'tekst.txt'], 65, 'krachtig-perspectief'],
    [['sources', 'verify', 'krachtig-perspectief', 'weg.txt'], 74, 'weg.txt'],
    [['sources', 'verify', 'krachtig-perspectief', 'tekst.txt'], 65, 'een ander document'],
    [['sources', 'verify', 'krachtig-perspectief', 'leeg.txt'], 65, 'een ander document'],
    [['--lang', 'en', 'sources', 'verify', 'krachtig-perspectief', 'tekst.txt'], 65, 'another document'],
  ] as const)('%j', async (argv, code, text) => {
    const result = await run(argv, { files: { 'tekst.txt': 'Over het weer valt niet te klagen, zegt men.', 'leeg.txt': ' ' } });
    expect([result.code, result.out + result.err]).toEqual([code, expect.stringContaining(text)]);
  });

  test('as data', async () => {
    const result = await run(['--format', 'json', 'sources', 'verify', 'krachtig-perspectief', 'tekst.txt'], { files: { 'tekst.txt': 'Iets anders.' } });
    expect(JSON.parse(result.out)).toMatchObject({ format: 1, regulation: 'krachtig-perspectief', wrongDocument: true });
  });
});
