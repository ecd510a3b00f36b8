import { describe, expect, test } from 'vitest';
import { lintPart, propertiesPart, prove } from '../../../src/check/index.js';
import { runScenario } from '../../../src/scenario/index.js';
import { changed } from './base.js';
import { cases } from './cases.js';

describe.each(cases)('$name', ({ edits, lint = [], properties = {}, also = [] }) => {
  test('lint finds this and nothing else', () => {
    expect(lintPart(changed(edits)).findings.map(({ code, where }) => `${code} ${where.replaceAll(' › ', '/')}`).sort()).toEqual([...lint].sort());
  });

  test('these properties do not hold, each with its shortest log, and no others', () => {
    const regulation = changed(edits);
    const { findings } = propertiesPart(prove(regulation));
    const broken = findings.filter(({ shows }) => shows !== undefined);
    expect(Object.fromEntries(broken.map(({ code, where, shows }) => [`${code} ${where}`, shows?.stappen.filter(({ gebeurtenis }) => gebeurtenis !== undefined).length]))).toEqual(properties);
    expect(findings.filter(({ shows }) => shows === undefined).map(({ code, where }) => `${code} ${where}`)).toEqual(also);
    for (const { shows } of broken) {
      const played = shows === undefined ? undefined : runScenario(regulation, shows);
      expect(played?.ok === true && played.value.passed).toBe(true);
    }
  });
});
