import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { terminalBar } from '../../src/cli/terminal-bar.js';

/** A stream that remembers what is written, and a clock that goes as told. */
const screen = (isTTY: boolean) => {
  const stream = Object.assign(new PassThrough(), { isTTY, columns: 80 });
  const written: string[] = [];
  stream.on('data', (chunk: Buffer) => written.push(chunk.toString()));
  let time = 0;
  const bar = terminalBar(stream, () => time, 'buurthulp · verkenning');
  return { bar, at: (milliseconds: number) => void (time = milliseconds), text: async () => (await Promise.resolve(), written.join('')) };
};

test('nothing is shown in the first second, then a bar that goes away', async () => {
  const { bar, at, text } = screen(true);
  bar.show(1, 10);
  at(900);
  bar.show(2, 10);
  expect(await text()).toBe('');
  at(1100);
  bar.show(3, 12);
  expect(await text()).toMatch(/buurthulp · verkenning .*3\/12/);
  bar.end();
  // The cursor is given back, and the line is cleared.
  expect(await text()).toContain('\u001b[?25h');
  expect((await text()).trimEnd()).toMatch(/\u001b\[(?:0?K|0?J)[^\w]*(?:\u001b\[\?25h)?/);
});

test('nothing is shown where nobody looks', async () => {
  const { bar, at, text } = screen(false);
  at(5000);
  bar.show(3, 10);
  bar.end();
  expect(await text()).toBe('');
});
