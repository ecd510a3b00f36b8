import { readdirSync, readFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** Every regular expression of the library, found in its syntax: on no input does one take more than a time that grows with its length. */

const expressionsIn = (file: string): readonly (readonly [place: string, source: string, flags: string])[] => {
  const found: (readonly [string, string, string])[] = [];
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const walk = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const text = node.getText(source);
      const end = text.lastIndexOf('/');
      found.push([`${file}:${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1} ${text}`, text.slice(1, end), text.slice(end + 1)]);
    }
    // One that is put together at run time could not be found here.
    if (ts.isNewExpression(node) && node.expression.getText(source) === 'RegExp') expect.fail(`${file}: new RegExp`);
    ts.forEachChild(node, walk);
  };
  walk(source);
  return found;
};

const all = readdirSync('src', { recursive: true })
  .map((name) => `src/${String(name)}`)
  .filter((name) => name.endsWith('.ts'))
  .flatMap(expressionsIn);

describe('regular expressions are linear', () => {
  test.each(all)('%s', (_place, source, flags) => {
    expect(checkSync(source, flags, { timeout: 20_000 }).status).toBe('safe');
  });
});
