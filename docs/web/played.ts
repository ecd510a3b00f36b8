import { readdirSync, readFileSync } from 'node:fs';
import { findRegulation } from 'klachtrecht/regulations';
import { decodeText, parseScenarios, runScenario, type ScenarioResult } from 'klachtrecht/scenario';

/** A scenario that the project ships, as played under one regulation. */
export interface PlayedScenario {
  /** The file below `fixtures`, and which of its scenarios this is, from one. */
  readonly file: string;
  readonly number: number;
  readonly result: ScenarioResult;
}

/** Reads and plays every scenario under `fixtures`; a page that shows one that fails would be a lie, so that stops the build. */
export const playFixtures = (): { readonly played: readonly PlayedScenario[]; readonly texts: ReadonlyMap<string, string> } => {
  const texts = new Map<string, string>();
  const played: PlayedScenario[] = [];
  const files = readdirSync('fixtures', { recursive: true, encoding: 'utf8' }).filter((name) => /\.scenario\.(ya?ml|json)$/.test(name));
  for (const file of files.map((name) => name.replaceAll('\\', '/')).sort()) {
    const text = decodeText(readFileSync(`fixtures/${file}`));
    if (!text.ok) throw new Error(`${file} is no text`);
    texts.set(file, text.value);
    const parsed = parseScenarios(text.value);
    if (!parsed.ok) throw new Error(`${file}: ${JSON.stringify(parsed.issues)}`);
    for (const [index, { scenario }] of parsed.value.entries()) {
      for (const id of [scenario.reglement].flat()) {
        const regulation = findRegulation(id);
        const result = regulation.ok ? runScenario(regulation.value, scenario) : regulation;
        if (!result.ok || !result.value.passed) throw new Error(`${file}: ${scenario.titel} fails; see npm run demo`);
        played.push({ file, number: index + 1, result: result.value });
      }
    }
  }
  return { played, texts };
};
