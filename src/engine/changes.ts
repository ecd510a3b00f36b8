import type { Assessment } from '../model/assessment.js';
import type { Case } from '../model/case.js';
import type { Change } from '../model/change.js';
import { sameData } from '../model/same-data.js';

/** A case with what was said of it on a date. */
export interface Assessed {
  readonly current: Case;
  readonly assessment: Assessment;
}

const byName = <T>(items: readonly T[], name: (item: T) => string, value: (item: T) => unknown): ReadonlyMap<string, unknown> => {
  const map = new Map<string, unknown>();
  for (const item of items) {
    const base = name(item);
    let key = base;
    for (let number = 2; map.has(key); number += 1) key = `${base} (${number})`;
    map.set(key, value(item));
  }
  return map;
};

const aspects = ({ current, assessment }: Assessed): readonly (readonly [Change['what'], ReadonlyMap<string, unknown>])[] => [
  ['state', new Map([['state', assessment.state]])],
  ['fact', new Map(Object.entries(current.facts))],
  ['part', new Map(Object.entries(current.parts).map(([id, part]) => [id, { facts: part.facts, fate: part.fate?.is ?? null }]))],
  ['duty', byName(assessment.duties, (duty) => duty.instance, ({ status, due, metOn }) => ({ status, due, ...(metOn === undefined ? {} : { metOn }) }))],
  ['window', byName(assessment.windows, (window) => window.instance, ({ status, until }) => ({ status, until }))],
  ['measure', byName(assessment.measures, (measure) => measure.id, ({ status, threshold }) => ({ status, threshold }))],
  ['decline', byName(current.declines, (decline) => decline.part ?? decline.ground, ({ ground, status }) => ({ ground, status }))],
  ['finding', byName(assessment.findings, (finding) => [finding.id, finding.about].filter(Boolean).join(' '), ({ on }) => on ?? true)],
];

/** Everything that differs between two assessed cases; what is in only one of them is `null` in the other. */
export const changesBetween = (before: Assessed, after: Assessed): readonly Change[] => {
  const other = new Map(aspects(after));
  return aspects(before).flatMap(([what, was]) => {
    const is = other.get(what) ?? new Map<string, unknown>();
    return [...new Set([...was.keys(), ...is.keys()])]
      .filter((id) => !sameData(was.get(id) ?? null, is.get(id) ?? null))
      .map((id): Change => ({ what, id, before: was.get(id) ?? null, after: is.get(id) ?? null }));
  });
};
