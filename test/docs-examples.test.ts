import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
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
  });

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
