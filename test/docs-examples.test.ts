import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import ts from 'typescript';
import { beforeAll, describe, expect, test } from 'vitest';
import { moduleOfExample, type Outcome } from './docs-examples/module-of-example.js';
import { entries, options, program, publicNames } from './docs-examples/public-names.js';
import * as stage from './docs-examples/stage.js';

/**
 * What holds for every name that the package exports: it has a docstring, and a function has an example too. An example compiles, runs, and gives what the
 * comment behind it says. Types and constants have an example where it helps; classes are errors and readers that nobody makes.
 */

const names = publicNames();

const unlike = (wanted: (name: (typeof names)[number]) => boolean): readonly string[] => names.filter((name) => !wanted(name)).map(({ entry, kind, name }) => `${entry}: ${kind} ${name}`);

test('every way into the package is looked at', () => {
  expect(entries.map(([entry]) => entry)).toContain('klachtrecht/regulations/krachtig-perspectief');
  for (const [entry] of entries) expect([entry, names.some((name) => name.entry === entry)]).toEqual([entry, true]);
});

test('every public name has a docstring', () => {
  expect(unlike(({ says }) => says.trim() !== '')).toEqual([]);
});

test('every public function has an example', () => {
  expect(unlike(({ kind, examples }) => kind !== 'function' || examples.length > 0)).toEqual([]);
});

/** The beginning of a word, so that `assessed` finds `assessment`. */
const stem = (word: string): string => word.replace(/(?:ies|y)$/, '').replace(/(?:ions?|ings?|able|ed|es|s|e|ment)$/, '');

/** What means in a name what it means anywhere. */
const everyday = new Set(
  'add after any box change code compare compile compute context css decode default describe difference edge elk entry error find first format from graph has id in input is item json label laid last leap line list meta most name no non of options parse path pinned read record resolve row run settle source start status store subject test text to told type unread usual value week weekday with without word write'
    .split(' ')
    .map(stem),
);

test('every other word of a public name is explained in the glossary', () => {
  const told = readFileSync('docs/glossary.md', 'utf8').toLowerCase();
  const wordsOf = (name: string): readonly string[] => (name.match(/[A-Z]?[a-z]+/g) ?? []).map((word) => word.toLowerCase());
  // Calendars and regulations are called after themselves.
  const ofTheEngine = names.filter(({ kind, entry, name }) => kind !== 'constant' || !(entry.startsWith('klachtrecht/regulations') || name.startsWith('nl')));
  const unexplained = ofTheEngine.flatMap(({ name }) => wordsOf(name).filter((word) => !everyday.has(stem(word)) && !told.includes(stem(word))).map((word) => `${name}: ${word}`));
  expect([...new Set(unexplained)]).toEqual([]);
});

const folder = '.cache/examples';

/** A name that several entries export has one docstring. */
const examples = [...new Map(names.flatMap(({ entry, name, examples: own }) => own.map((code, index) => [code, { entry, title: `${name}${index === 0 ? '' : ` ${index + 1}`}`, code, file: `${folder}/${name}-${index + 1}.ts` }] as const))).values()];

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { code, entry, file } of examples) writeFileSync(file, moduleOfExample(code, entry, names, Object.keys(stage), (path) => `../../${path.replace(/\.ts$/, '.js')}`));
});

describe('examples', () => {
  test('compile', () => {
    const compiled = ts.createProgram(examples.map(({ file }) => file), { ...options, noUnusedLocals: false }, undefined, program);
    const faults = examples.flatMap(({ file, title }) => {
      const source = compiled.getSourceFile(file);
      return [...compiled.getSyntacticDiagnostics(source), ...compiled.getSemanticDiagnostics(source)].map(({ messageText }) => `${title}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
    });
    expect(faults).toEqual([]);
  }, 300_000);

  test.each(examples.map(({ title, file }) => [title, file] as const))('%s', async (_title, file) => {
    const { outcomes } = (await import(/* @vite-ignore */ `../${file}`)) as { readonly outcomes: readonly Outcome[] };
    expect(outcomes.length).toBeGreaterThan(0);
    for (const outcome of outcomes) {
      if ('said' in outcome) expect({ [outcome.code]: outcome.came }).toEqual({ [outcome.code]: outcome.said });
      else {
        const came = outcome.came as { readonly ok?: boolean; readonly issues?: unknown } | undefined;
        expect([outcome.code, came?.issues]).toEqual([outcome.code, undefined]);
        expect([outcome.code, came === undefined || came?.ok === false]).toEqual([outcome.code, false]);
      }
    }
  });
});
