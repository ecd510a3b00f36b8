import { readdirSync, readFileSync } from 'node:fs';
import { loadRegulation } from '../../../src/regulation/index.js';
import type { Regulation } from '../../../src/regulation/regulation.js';
import { parseScenarios, runScenario, type Scenario, type ScenarioResult } from '../../../src/scenario/index.js';

/** The example of docs/authoring.md: a whole regulation, small, and clean under every part of `check`. */
const example = 'docs/examples/fietswerkplaats';

// Written as for the installed package, and in a folder of its own: it is no part of this program.
const module = (await import(/* @vite-ignore */ `${process.cwd()}/${example}/fietswerkplaats.mts`)) as { readonly default: Regulation };

export const base: Regulation = module.default;

const read = (text: string): readonly Scenario[] => {
  const parsed = parseScenarios(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value.map(({ scenario }) => scenario);
};

export const scenarios: readonly Scenario[] = readdirSync(`${example}/scenarios`).flatMap((file) => read(readFileSync(`${example}/scenarios/${file}`, 'utf8')));

/** Changes by path; undefined takes away. */
export type Edits = Readonly<Record<string, unknown>>;

type Draft = { [key: string]: Draft } & { [index: number]: Draft };

export const draftOf = (edits: Edits): unknown => {
  const draft = JSON.parse(JSON.stringify(base.definition)) as Draft;
  for (const [path, value] of Object.entries(edits)) {
    const keys = path.split('/');
    const last = keys.pop() as string;
    const place = keys.reduce((node, key) => node[key] as Draft, draft) as Record<string, unknown>;
    if (value === undefined) delete place[last];
    else place[last] = value;
  }
  return draft;
};

export const changed = (edits: Edits): Regulation => {
  const loaded = loadRegulation(draftOf(edits));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues, null, 2));
  return loaded.value;
};

/** The scenarios as they go under a changed regulation; one that uses what is no longer there gives nothing. */
export const play = (regulation: Regulation, all: readonly Scenario[] = scenarios): readonly { readonly scenario: Scenario; readonly result: ScenarioResult }[] =>
  all.flatMap((scenario) => {
    const result = runScenario(regulation, scenario);
    return result.ok ? [{ scenario, result: result.value }] : [];
  });
