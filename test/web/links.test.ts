import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { badLinks } from '../../docs/web/links.js';

/** What keeps the site free of dead links, held against pages with each kind of them. */

const made: string[] = [];

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

const siteOf = (files: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  made.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
};

test('links that lead somewhere are fine, wherever they stand', () => {
  const { pages, links, bad } = badLinks(
    siteOf({
      'index.html': '<h1 id="top">x</h1><a href="diep/pagina.html#hier">a</a><a href="#top">b</a><a href="https://example.org/">c</a><script src="x.js"></script>',
      'diep/pagina.html': '<p id="hier"></p><a href="../index.html#zaak=abc">de zaak</a>',
      'x.js': '',
    }),
  );
  expect({ pages, links, bad }).toEqual({ pages: 2, links: 5, bad: [] });
});

test.each([
  ['<a href="weg.html">x</a>', 'missing file'],
  ['<a href="../buiten.html">x</a>', 'missing file'],
  ['<img src="weg.svg">', 'missing file'],
  ['<a href="#weg">x</a>', 'missing anchor'],
  ['<a href="/index.html">x</a>', 'absolute'],
  ['<script src="https://example.org/x.js"></script>', 'loaded from elsewhere'],
  ['<link rel="stylesheet" href="//example.org/x.css">', 'loaded from elsewhere'],
] as const)('%s is told of: %s', (html, why) => {
  expect(badLinks(siteOf({ 'index.html': html })).bad.map((link) => link.why)).toEqual([why]);
});
