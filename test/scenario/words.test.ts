import { describe, expect, it } from 'vitest';
import { dutyStatuses, windowStatuses } from '../../src/model/assessment.js';
import { engineFindings } from '../../src/model/finding.js';
import { issueCodes } from '../../src/model/issue.js';
import { verdictStatuses } from '../../src/model/verdict.js';
import * as words from '../../src/scenario/words.js';

const tables = Object.entries(words).flatMap(([name, table]) => (typeof table === 'object' && !Array.isArray(table) ? [[name, table as Readonly<Record<string, string>>] as const] : []));

describe('the word table', () => {
  it.each(tables)('%s says each thing in a word of its own', (_name, table) => {
    const said = Object.values(table);
    expect(new Set(said).size).toBe(said.length);
    for (const word of said) expect(word).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it.each([
    ['dutyStatusWords', dutyStatuses],
    ['windowStatusWords', windowStatuses],
    ['issueWords', issueCodes],
    ['engineFindingWords', engineFindings],
    ['verdictWords', [...verdictStatuses, 'freeText']],
  ] as const)('%s is closed: every name has a word and every word a name', (name, names) => {
    const table = words[name] as Record<string, string>;
    expect(Object.keys(table).sort()).toEqual([...names].sort());
    for (const key of names) expect(words.nameOf(table, table[key] as string)).toBe(key);
  });

  it('keeps the keys of a step apart', () => {
    const keys = [...Object.values(words.eventWords), ...Object.values(words.stepWords)];
    expect(new Set(keys).size).toBe(keys.length);
    const expectations = [...Object.values(words.assessmentWords), ...Object.values(words.nextEventWords), words.missingWord];
    expect(new Set(expectations).size).toBe(expectations.length);
  });
});
