import type { Locale } from '../model/text.js';
import type { Issue } from '../model/issue.js';
import { coverage, type Coverage } from '../scenario/coverage.js';
import { decodeText } from '../scenario/decode-text.js';
import { located, parseScenarios } from '../scenario/parse-scenarios.js';
import { runScenario } from '../scenario/run-scenario.js';
import type { Catalogue } from './catalogue.js';
import { readBytes, scenarioFiles } from './files.js';
import type { Io } from './io.js';
import { readReasons } from './reasons-file.js';
import type { FileReport, Played } from './scenario-report.js';

/** Plays every scenario in a file under every regulation that it names. */
export const playFile = async (io: Io, catalogue: Catalogue, file: string): Promise<FileReport> => {
  const text = decodeText(await readBytes(io, file));
  if (!text.ok) return { file, played: [], faults: text.issues };
  const parsed = parseScenarios(text.value);
  if (!parsed.ok) return { file, played: [], faults: parsed.issues };
  const played: Played[] = [];
  const faults: Issue[] = [];
  for (const { scenario, places } of parsed.value) {
    const ids = typeof scenario.reglement === 'string' ? [scenario.reglement] : scenario.reglement;
    ids.forEach((id, index) => {
      const path = typeof scenario.reglement === 'string' ? ['reglement'] : ['reglement', index];
      const found = catalogue.find(id, scenario.versie);
      if (!found.ok) {
        faults.push(...found.issues.map((issue) => located({ ...issue, path: issue.code === 'regulation-version-unknown' ? ['versie'] : path }, places)));
        return;
      }
      const result = runScenario(found.value, scenario);
      if (result.ok) played.push({ scenario, places, regulation: found.value, result: result.value });
      else faults.push(...result.issues.map((issue) => located(issue, places)));
    });
  }
  return { file, played, faults };
};

/** Plays every scenario in files and folders, and shows how far it is. */
export const playAll = async (io: Io, locale: Locale, catalogue: Catalogue, paths: readonly string[]): Promise<readonly FileReport[]> => {
  const names = await scenarioFiles(io, paths);
  const bar = io.bar(locale === 'nl' ? "scenario's" : 'scenarios');
  const files: FileReport[] = [];
  for (const name of names) {
    files.push(await playFile(io, catalogue, name));
    bar.show(files.length, names.length);
  }
  bar.end();
  return files;
};

/** What the scenarios in these files cover, for each regulation that they were played under. */
export const coverageOf = async (io: Io, files: readonly FileReport[]): Promise<readonly Coverage[]> => {
  const played = files.flatMap((file) => file.played);
  const covered: Coverage[] = [];
  for (const regulation of new Set(played.map((one) => one.regulation))) {
    const unreachable = await readReasons(io, files.map(({ file }) => file), regulation.id, 'onbereikbaar');
    covered.push(coverage(regulation, played.map(({ result }) => result), unreachable));
  }
  return covered;
};
