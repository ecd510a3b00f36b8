import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as labels from '../src/text/words.js';
import { actors } from '../src/regulation/vocabulary.js';

const page = readFileSync('docs/glossary.md', 'utf8');

const rows = [...page.matchAll(/^\| ([^|]+) \| ([^|]+) \|/gm)].map(([, nl = '', en = '']) => [nl.trim(), en.trim()] as const);

test('no word is explained twice in a part', () => {
  for (const part of page.split('\n## ').slice(1)) {
    const words = [...part.matchAll(/^\| ([^|]+) \|/gm)].map((match) => match[1]);
    expect(words).toEqual([...new Set(words)]);
  }
});

test.each([
  ['actors', actors],
  ['duty statuses', labels.dutyStatusLabels],
  ['window statuses', labels.windowStatusLabels],
  ['measure statuses', labels.measureStatusLabels],
  ['what may happen', labels.nextEventStatusLabels],
  ['phases', labels.phaseLabels],
  ['what rules say', labels.verdictStatusLabels],
  ['severities', labels.severityLabels],
] as const)('%s are there in both languages', (_what, table) => {
  const pairs = rows.flatMap(([nl, en]) => [`${nl} = ${en}`, ...nl.split(', ').map((word, index) => `${word} = ${en.split(', ')[index] ?? ''}`)]);
  for (const { nl, en } of Object.values(table)) expect(pairs).toContain(`${nl} = ${en}`);
});
