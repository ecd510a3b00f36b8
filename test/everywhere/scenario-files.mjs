import { readdirSync, readFileSync } from 'node:fs';

/** The text of every scenario file, by name. */
export const scenarioFiles = () =>
  readdirSync('fixtures', { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.scenario.yaml'))
    .sort()
    .map((name) => readFileSync(`fixtures/${name}`, 'utf8'));
