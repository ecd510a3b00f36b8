import { expect, test } from 'vitest';
import { edited, valueAt, type Path } from '../../src/check/mutation/operator.js';
import type { Definition } from '../../src/regulation/definition.js';
import { loadRegulation, withReadings } from '../../src/regulation/define-regulation.js';
import type { Regulation } from '../../src/regulation/regulation.js';
import { RegulationError } from '../../src/regulation/regulation-error.js';
import { regulations } from '../../src/regulations/index.js';
import { Draw } from '../generate/draw.js';
import { buurthulp } from '../scenario/played.js';
import { isSoak } from '../soak/figures.js';

/** Sections with the names that the others refer to. */
const declaring = ['actors', 'events', 'facts', 'clauses', 'rules', 'duties', 'windows', 'grounds', 'findings', 'readings'] as const satisfies readonly (keyof Definition)[];

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const leavesOf = (value: unknown): readonly unknown[] => (isObject(value) ? Object.values(value).flatMap(leavesOf) : [value]);

const pathIn = (draw: Draw, data: unknown, path: Path): Path => {
  const inner = valueAt(data, path);
  if (!isObject(inner) || Object.keys(inner).length === 0 || (path.length > 1 && draw.chance(25))) return path;
  return pathIn(draw, data, [...path, Array.isArray(inner) ? draw.below(inner.length) : draw.one(Object.keys(inner))]);
};

/** Something taken away, a value put in the place of another, or a name that nobody else has heard of. */
const editOf = (draw: Draw, definition: Definition): unknown => {
  if (draw.chance(40)) {
    const section = draw.one(declaring);
    const names = Object.keys(definition[section]);
    if (names.length === 0) return definition;
    const name = draw.one(names);
    const without = edited(definition, [section, name], undefined);
    return draw.chance(50) ? without : edited(without, [section, `${name}-anders`], definition[section][name]);
  }
  const path = pathIn(draw, definition, []);
  if (draw.chance(40) && path.length > 1) return edited(definition, path, undefined);
  const before = valueAt(definition, path);
  const others = leavesOf(valueAt(definition, path.slice(0, 2))).filter((leaf) => typeof leaf === typeof before);
  return edited(definition, path, isObject(before) || others.length === 0 ? {} : draw.one(others));
};

const toldOf = (loaded: ReturnType<typeof loadRegulation>): unknown => (loaded.ok ? [loaded.value.behaviour, loaded.value.text] : loaded.issues);

const readSo = (regulation: Regulation, choices: Readonly<Record<string, string>>): unknown => {
  try {
    const { behaviour, text } = withReadings(regulation, choices);
    return [behaviour, text];
  } catch (error) {
    if (error instanceof RegulationError) return error.issues;
    throw error;
  }
};

/** Options that change something, by themselves and at once. */
const choicesOf = (draw: Draw, { readings }: Definition): readonly Readonly<Record<string, string>>[] => {
  const changing = Object.entries(readings).flatMap(([id, { options }]) => Object.entries(options).flatMap(([option, { patch }]) => (patch === undefined ? [] : [[id, option] as const])));
  const some = draw.some(changing, 2, 4);
  return [...some.map((one) => Object.fromEntries([one])), Object.fromEntries(some)];
};

// What an edit keeps is not looked at again; read as text, everything is.
test.each([buurthulp, ...regulations].map((regulation) => [regulation.id, regulation] as const))('%s: edits one after another have the faults, and under its readings the hashes, that their text has', (_id, regulation) => {
  const draw = new Draw(20261122);
  let right = 0;
  let wrong = 0;
  let last: Regulation = regulation;
  for (let count = 0; count < (isSoak ? 3000 : 60); count += 1) {
    // Some edits build on one another, and some take up where all began.
    const edit = editOf(draw, draw.chance(50) ? last.definition : regulation.definition);
    const [kept, read] = [loadRegulation(edit), loadRegulation(JSON.parse(JSON.stringify(edit)))];
    expect(toldOf(kept)).toEqual(toldOf(read));
    if (!kept.ok || !read.ok) {
      wrong += 1;
      continue;
    }
    right += 1;
    last = kept.value;
    for (const choices of choicesOf(draw, last.definition)) expect(readSo(kept.value, choices)).toEqual(readSo(read.value, choices));
  }
  expect(Math.min(right, wrong)).toBeGreaterThan(5);
}, isSoak ? 0 : 60_000);
