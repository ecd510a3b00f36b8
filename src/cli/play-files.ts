import type { Locale } from '../model/text.js';
import type { Issue } from '../model/issue.js';
import type { Result } from '../model/result.js';
import type { Regulation } from '../regulation/regulation.js';
import { coverage, type Coverage } from '../scenario/coverage.js';
import { decodeText } from '../scenario/decode-text.js';
import { located, parseScenarios, type ParsedScenario } from '../scenario/parse-scenarios.js';
import { runScenario } from '../scenario/run-scenario.js';
import type { ScenarioResult } from '../scenario/scenario-result.js';
import type { Catalogue } from './catalogue.js';
import { readBytes, scenarioFiles } from './files.js';
import type { Io } from './io.js';
import { readReasons } from './reasons-file.js';
import type { FileReport, Played } from './scenario-report.js';

/** A scenario under one of the regulations that it names. */
export interface ToPlay extends ParsedScenario {
  readonly regulation: Regulation;
}

/** A file before anything in it is played: what there is to play, and in its place what cannot be. */
export interface ReadFile {
  readonly file: string;
  readonly content: readonly (ToPlay | { readonly faults: readonly Issue[] })[];
}

const readFile = async (io: Io, catalogue: Catalogue, file: string): Promise<ReadFile> => {
  const text = decodeText(await readBytes(io, file));
  const parsed = text.ok ? parseScenarios(text.value) : text;
  if (!parsed.ok) return { file, content: [{ faults: parsed.issues }] };
  return {
    file,
    content: parsed.value.flatMap(({ scenario, places }) =>
      (typeof scenario.reglement === 'string' ? [scenario.reglement] : scenario.reglement).map((id, index) => {
        const path = typeof scenario.reglement === 'string' ? ['reglement'] : ['reglement', index];
        const found = catalogue.find(id, scenario.versie);
        if (found.ok) return { scenario, places, regulation: found.value };
        return { faults: found.issues.map((issue) => located({ ...issue, path: issue.code === 'regulation-version-unknown' ? ['versie'] : path }, places)) };
      }),
    ),
  };
};

/** Reads all files of scenarios in files and folders. */
export const readAll = async (io: Io, catalogue: Catalogue, paths: readonly string[]): Promise<readonly ReadFile[]> => {
  const files: ReadFile[] = [];
  for (const name of await scenarioFiles(io, paths)) files.push(await readFile(io, catalogue, name));
  return files;
};

/** What became of a file, when each scenario ends like this. */
export const reportOf = ({ file, content }: ReadFile, outcomeOf: (one: ToPlay) => Result<ScenarioResult>): FileReport => {
  const played: Played[] = [];
  const faults: Issue[] = [];
  for (const one of content) {
    if ('faults' in one) {
      faults.push(...one.faults);
      continue;
    }
    const outcome = outcomeOf(one);
    if (outcome.ok) played.push({ ...one, result: outcome.value });
    else faults.push(...outcome.issues.map((issue) => located(issue, one.places)));
  }
  return { file, played, faults };
};

/** Plays every scenario in a file under every regulation that it names. */
export const playFile = async (io: Io, catalogue: Catalogue, file: string): Promise<FileReport> => reportOf(await readFile(io, catalogue, file), ({ regulation, scenario }) => runScenario(regulation, scenario));

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
