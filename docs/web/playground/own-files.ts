import { describeIssue, readCase, type Locale } from 'klachtrecht';
import { decodeText, describeFault, describeMismatch, lineOf, parseScenarios, runScenario, type ScenarioResult } from 'klachtrecht/scenario';
import type { CaseFile, Entry } from './case-file.js';
import { readAs } from './case-file.js';
import { listed, regulationOf } from './data.js';
import { sayIn } from './words.js';

/** What became of one scenario of a file under one regulation. */
export interface OwnScenario {
  readonly title: string;
  readonly regulation: string;
  readonly passed: boolean;
  /** Each with its line in the file. */
  readonly problems: readonly string[];
  readonly result?: ScenarioResult;
}

export interface OwnFile {
  readonly name: string;
  /** Why it could not be read at all. */
  readonly faults: readonly string[];
  readonly scenarios: readonly OwnScenario[];
  /** A case that was kept as JSON. */
  readonly case?: CaseFile;
}

/** A file with the folders that it was found in. */
export interface NamedFile {
  readonly name: string;
  readonly file: File;
}

const wanted = (name: string): boolean => /\.(?:ya?ml|json)$/i.test(name) && !/(?:^|\/)(?:onbereikbaar|overlevenden)\.ya?ml$/.test(name);

const entriesOf = async (entry: FileSystemEntry, path: string): Promise<readonly NamedFile[]> => {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    return [{ name: `${path}${entry.name}`, file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    // A folder is given out in portions.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) break;
    all.push(...some);
  }
  return (await Promise.all(all.map((inner) => entriesOf(inner, `${path}${entry.name}/`)))).flat();
};

export const droppedFiles = async (items: DataTransferItemList): Promise<readonly NamedFile[]> => {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  return (await Promise.all(entries.map((entry) => entriesOf(entry, '')))).flat();
};

export const chosenFiles = (files: FileList): readonly NamedFile[] => [...files].map((file) => ({ name: file.webkitRelativePath === '' ? file.name : file.webkitRelativePath, file }));

const unreadable = (name: string, ...faults: readonly string[]): OwnFile => ({ name, faults, scenarios: [] });

/** A case kept as JSON, checked by the library's own gate. */
const keptCase = async (name: string, json: { readonly regulation?: { readonly id?: unknown }; readonly readings?: unknown; readonly case?: unknown; readonly today?: unknown }, locale: Locale): Promise<OwnFile> => {
  const say = sayIn(locale);
  const { id } = (json.case as { readonly regulation: { readonly id: string } }).regulation;
  const base = await regulationOf(id);
  if (base === undefined) return unreadable(name, `${say('ownRegulation')}: ${id}`);
  const readings = (json.readings ?? {}) as CaseFile['readings'];
  try {
    const read = readCase(readAs(base, readings), json.case);
    if (!read.ok) return unreadable(name, ...read.issues.map((issue) => describeIssue(issue, locale)));
    const log = read.value.log as readonly Entry[];
    const today = typeof json.today === 'string' ? json.today : log.at(-1)?.event.on;
    return { name, faults: [], scenarios: [], case: { regulation: id, readings, log, today: today as CaseFile['today'], locale } };
  } catch {
    return unreadable(name, say('caseFileBad'));
  }
};

const readOwn = async ({ name, file }: NamedFile, locale: Locale): Promise<OwnFile> => {
  const say = sayIn(locale);
  const text = decodeText(new Uint8Array(await file.arrayBuffer()));
  if (!text.ok) return unreadable(name, ...text.issues.map((issue) => describeFault(issue, locale)));
  if (/\.json$/i.test(name)) {
    try {
      const json = JSON.parse(text.value) as { readonly case?: { readonly log?: unknown; readonly regulation?: { readonly id?: unknown } } } | null;
      if (Array.isArray(json?.case?.log) && typeof json.case.regulation?.id === 'string') return await keptCase(name, json, locale);
    } catch {
      // The reader of scenarios tells what is wrong with it, and where.
    }
  }
  const parsed = parseScenarios(text.value);
  const placed = (issue: Parameters<typeof describeFault>[0]): string => `${typeof issue.data?.['line'] === 'number' ? `${say('line')} ${issue.data['line']}: ` : ''}${describeFault(issue, locale)}`;
  if (!parsed.ok) return unreadable(name, ...parsed.issues.map(placed));
  const scenarios: OwnScenario[] = [];
  for (const { scenario, places } of parsed.value) {
    for (const id of [scenario.reglement].flat()) {
      const regulation = await regulationOf(id);
      if (regulation === undefined) {
        scenarios.push({ title: scenario.titel, regulation: id, passed: false, problems: [`${say('ownRegulation')}: ${id} (${listed().map((item) => item.id).join(', ')})`] });
        continue;
      }
      const result = runScenario(regulation, scenario);
      if (!result.ok) {
        scenarios.push({ title: scenario.titel, regulation: id, passed: false, problems: result.issues.map((issue) => `${say('line')} ${places.of(issue.path ?? []).line}: ${describeFault(issue, locale)}`) });
        continue;
      }
      const problems = result.value.steps.flatMap((step) => [
        ...(step.mismatches.length > 0 ? step.issues.map((issue) => describeIssue({ ...issue, path: [] }, locale)) : []),
        ...step.mismatches.map((mismatch) => `${say('line')} ${lineOf(mismatch, places)}: ${describeMismatch(mismatch, locale)}`),
      ]);
      scenarios.push({ title: scenario.titel, regulation: id, passed: result.value.passed, problems, result: result.value });
    }
  }
  return { name, faults: [], scenarios };
};

/** Reads and plays files one after the other; those that cannot be scenarios are passed over. */
export const runOwnFiles = async (files: readonly NamedFile[], locale: Locale): Promise<readonly OwnFile[]> => {
  const found: OwnFile[] = [];
  for (const named of files.filter(({ name }) => wanted(name)).sort((one, other) => one.name.localeCompare(other.name))) found.push(await readOwn(named, locale));
  return found;
};

/** The case that a played scenario ended in. */
export const caseOfResult = (result: ScenarioResult, locale: Locale): CaseFile => ({
  regulation: result.regulation.id,
  readings: result.readings,
  log: result.case.log,
  today: (result.steps.findLast(({ assessment }) => assessment !== null) ?? result.steps.at(-1))?.on ?? ('2026-01-01'),
  locale,
});
