import { describe, expect, test } from 'vitest';
import { explore, handlingTime, properties, type Attempt, type CheckFinding, type Explored, type Place } from '../../../src/check/index.js';
import { mutantsOf, regulationOf } from '../../../src/check/mutation/mutant.js';
import { holdsUnder, runScenario } from '../../../src/scenario/run-scenario.js';
import type { Issue } from '../../../src/model/issue.js';
import { loadRegulation } from '../../../src/regulation/index.js';
import { compiledOf } from '../../../src/regulation/regulation.js';
import { changed, draftOf } from './base.js';
import { findingsOf, fits, type Broken } from './case.js';
import { mutationCases } from './mutation-cases.js';
import { handlingTimeCases } from './handling-time-cases.js';
import { lintCases } from './lint-cases.js';
import { propertyCases } from './property-cases.js';
import { traceCases } from './trace-cases.js';

/*
 * Regulations that are broken on purpose: what `check` must say of each, and what it must keep quiet about.
 *
 * To add a case: put a row in the table of its part. `edits` changes the base's plain data by path, `parts` are run, and `must` is the whole
 * list of what they find. Beside each fault put a near miss: an edit that looks like it, is harmless, and has an empty list. `steps` is
 * the length of the shortest scenario that shows the fault, worked out by hand. Use `among` only where one fault must have many findings.
 */
const tables: Readonly<Record<string, readonly Broken[]>> = { lint: lintCases, properties: propertyCases, 'traceability and coverage': traceCases, mutation: mutationCases };

test('the base is clean under every part', () => {
  expect(findingsOf(changed({}), { parts: ['lint', 'traceability', 'scenarios', 'coverage', 'exploration', 'properties', 'handling-time'] })).toEqual([]);
});

describe.each(Object.entries(tables))('%s', (_part, cases) => {
  test.each(cases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    const regulation = changed(one.edits);
    const found = findingsOf(regulation, one);
    const told = found.map(({ part, code, where, level }) => `${part} ${level} ${code} ${where}`);
    for (const expected of one.must) {
      const hits = found.filter((finding) => fits(expected, finding));
      expect(hits, `${JSON.stringify(expected)} ${String(expected.where)} in\n${told.join('\n')}`).toHaveLength(1);
    }
    if (one.among === undefined) expect(told.filter((_line, index) => !one.must.some((expected) => fits(expected, found[index] as CheckFinding)))).toEqual([]);
    for (const unwanted of one.mustNot ?? []) expect(found.filter((finding) => fits(unwanted, finding)), String(unwanted.where)).toEqual([]);
    // What shows a finding is a scenario that passes under the regulation as it is, and no longer than need be.
    for (const { shows } of found) {
      if (shows === undefined) continue;
      const result = runScenario(regulation, shows);
      expect(result).toMatchObject({ ok: true, value: { passed: true } });
    }
    // A scenario that is suggested really notices the change.
    const mutants = new Map(one.parts.includes('mutation') ? mutantsOf(regulation).map((mutant) => [mutant.id, mutant]) : []);
    for (const { part, where, shows } of found) {
      const mutant = mutants.get(where);
      if (part !== 'mutation' || mutant === undefined || shows === undefined) continue;
      const mutated = regulationOf(regulation, mutant);
      expect(mutated !== undefined && holdsUnder(mutated, shows), where).toBe(false);
    }
    for (const expected of one.must) if (expected.steps !== undefined) expect(found.find((finding) => fits(expected, finding))?.shows?.stappen, expected.code).toHaveLength(expected.steps);
  });
});

/*
 * No regulation that can be defined breaks `refusals-have-reasons`: the engine names the rule of every guard that refuses and the data
 * of every one that is unknown. The property guards the engine, so it is shown attempts that the engine does not make.
 */
describe('refusals-have-reasons', () => {
  const [course] = explore(changed({}));
  const at = course?.places[0] as Place;
  const event = { type: 'klacht.ontvangen', on: '2026-04-02' } as const;
  const broken = (attempt: Partial<Attempt>): readonly string[] => {
    const about: string[] = [];
    const regulation = changed({});
    properties['refusals-have-reasons'].onAttempt({ regulation, compiled: compiledOf(regulation), slice: course?.slice as Explored['slice'], memory: new Map(), violate: (violation) => about.push(violation.about) }, { at, event, issues: [], ...attempt });
    return about;
  };

  test.each<readonly [name: string, issues: readonly Issue[]]>([
    ['with no issue at all', []],
    ['by a guard that is not named', [{ code: 'guard-refuses', data: {} }]],
    ['for data that are not named', [{ code: 'facts-missing', data: { missing: [] } }]],
    ['one of two without a name', [{ code: 'guard-refuses', data: { rule: 'op-tijd' } }, { code: 'guard-refuses' }]],
  ])('a refusal %s', (_name, issues) => {
    expect(broken({ issues })).toEqual(['klacht.ontvangen']);
  });

  test.each<readonly [name: string, attempt: Partial<Attempt>]>([
    ['by a guard that is named', { issues: [{ code: 'guard-refuses', data: { rule: 'op-tijd' } }] }],
    ['for data that are named', { issues: [{ code: 'facts-missing', data: { missing: [{ kind: 'fact', id: 'kennis-op' }] } }] }],
    ['that is none', { after: at.current }],
  ])('a refusal %s', (_name, attempt) => {
    expect(broken(attempt)).toEqual([]);
  });
});

test.each([
  ['without a clause', 'waivers/0/cites', { property: 'never-stuck', reason: { nl: 'proef', en: 'trial' } }],
  ['with no clause in the list', 'waivers/0/cites', { property: 'never-stuck', cites: [], reason: { nl: 'proef', en: 'trial' } }],
  ['with a clause that is not there', 'waivers/0/cites', { property: 'never-stuck', cites: ['9'], reason: { nl: 'proef', en: 'trial' } }],
  ['without a reason', 'waivers/0/reason', { property: 'never-stuck', cites: ['1'] }],
] as const)('a waiver %s is refused by the definition', (_name, path, waiver) => {
  const loaded = loadRegulation(draftOf({ waivers: [waiver] }));
  expect(loaded.ok ? [] : loaded.issues.map((issue) => issue.path?.join('/'))).toContain(path);
});

describe('handling time', () => {
  test.each(handlingTimeCases.map((one) => [one.name, one] as const))('%s', (_name, { edits, routes, endless, lengthened = [] }) => {
    const regulation = changed(edits);
    const time = handlingTime(regulation, { from: 2026, until: 2026 });
    expect(time.routes.map(({ kind, bounded }) => [kind, bounded?.calendarDays.longest.count ?? null])).toEqual(routes);
    expect(time.phases.flatMap(({ kind, state, cites }) => (kind === 'unbounded' ? [`${state} (${cites.join(', ')})`] : []))).toEqual(endless);
    expect([...new Set(time.phases.flatMap(({ lengthenings }) => lengthenings.flatMap(({ by, duty, cites, unbounded }) => (by === 'extension' && unbounded ? [`${duty} (${cites.join(', ')})`] : []))))]).toEqual(lengthened);
    // It is told, and never a fault.
    expect(findingsOf(regulation, { parts: ['handling-time'] })).toEqual([]);
  });
});
