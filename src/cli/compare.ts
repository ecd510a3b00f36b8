import { diffRegulations, moveCases, standingOf, type DiffOfOne, type Log } from '../diff/index.js';
import { describeIssue } from '../text/describe-issue.js';
import { withReadings } from '../regulation/define-regulation.js';
import { RegulationError } from '../regulation/regulation-error.js';
import type { Regulation } from '../regulation/regulation.js';
import { catalogueOf, type Catalogue } from './catalogue.js';
import { CliFailure } from './cli-failure.js';
import { optionOf, type CommandInput } from './commands/command.js';
import { exitCodes } from './exit-code.js';
import { readBytes, scenarioFiles } from './files.js';
import type { Io } from './io.js';
import { parseJson } from './json-file.js';
import { lockedIn, readApprovals, readLockFile } from './lock-files.js';
import { playAll } from './play-files.js';
import { readRegulationFile } from './regulation-file.js';
import { both } from './settings.js';
import { storedCases, type StoredCases } from './stored-cases.js';

const usage = (nl: string, en: string): CliFailure => new CliFailure(exitCodes.usage, both(nl, en));

/** A regulation from a file of one's own, or from a lock. */
const regulationIn = async (io: Io, path: string): Promise<Regulation> => {
  if (!path.endsWith('.json')) return readRegulationFile(io, path);
  const json = parseJson(await readBytes(io, path), path);
  const { regulation, definition } = (json ?? {}) as { readonly regulation?: unknown; readonly definition?: unknown };
  return typeof regulation === 'string' && definition !== undefined ? lockedIn(json, regulation, path) : readRegulationFile(io, path);
};

/** `G-04=forward`, several with commas. */
const readingsOf = (given: string | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (given?.split(',') ?? []).map((one) => {
      const [, id, option] = /^\s*([^=\s]+)=([^=\s]+)\s*$/.exec(one) ?? [];
      if (id === undefined || option === undefined) throw usage(`--reading: “${one}” is geen lezing, zoals G-04=forward.`, `--reading: “${one}” is no reading, such as G-04=forward.`);
      return [id, option] as const;
    }),
  );

const underReadings = (regulation: Regulation, readings: Readonly<Record<string, string>>): Regulation => {
  if (Object.keys(readings).length === 0) return regulation;
  try {
    return withReadings(regulation, readings);
  } catch (error) {
    if (!(error instanceof RegulationError)) throw error;
    throw new CliFailure(exitCodes.invalid, both(error.issues.map((issue) => describeIssue(issue, 'nl')).join(' '), error.issues.map((issue) => describeIssue(issue, 'en')).join(' ')), error.issues);
  }
};

/** Options that `diff` and `approve` share. */
export const compareOptions = [
  { flags: '--fixtures <folder>', description: both('waar de sloten en de scenario’s staan (standaard ./fixtures)', 'where the locks and the scenarios are (default ./fixtures)') },
  { flags: '--bound <places>', description: both('na hoeveel toestanden de verkenning stopt, onbeslist', 'after how many abstract states exploration stops, undecided') },
  { flags: '--deep', description: both('verken elke plicht en elk venster ook apart', 'explore each duty and each window by itself as well') },
] as const;

const boundOf = (given: string | undefined): { readonly mostPlaces?: number } => {
  if (given === undefined) return {};
  if (/^\d{1,7}$/.test(given)) return { mostPlaces: Number(given) };
  throw usage(`--bound: “${given}” is geen aantal toestanden van 0 tot en met 9999999.`, `--bound: “${given}” is no number of abstract states from 0 to 9999999.`);
};

export const fixturesOf = ({ options }: Pick<CommandInput, 'options'>): string => optionOf(options, 'fixtures') ?? './fixtures';

const chosenOf = (catalogue: Catalogue, id: string | undefined): readonly Regulation[] => {
  if (id === undefined) return catalogue.own === undefined ? catalogue.all : [catalogue.own];
  const found = catalogue.find(id);
  if (!found.ok) throw new CliFailure(exitCodes.invalid, both(describeIssue(found.issues[0], 'nl'), describeIssue(found.issues[0], 'en')), found.issues);
  return [found.value];
};

/** The cases of scenarios; without a folder of scenarios there are none. */
const logsFrom = async ({ io, settings }: CommandInput, catalogue: Catalogue, folder: string): Promise<ReadonlyMap<string, readonly Log[]>> => {
  const logs = new Map<string, Log[]>();
  if ((await io.look(folder)) === undefined) return logs;
  try {
    await scenarioFiles(io, [folder]);
  } catch (error) {
    if (error instanceof CliFailure && error.exitCode === exitCodes.invalid) return logs;
    throw error;
  }
  for (const { played } of await playAll(io, settings.locale, catalogue, [folder])) {
    for (const { regulation, scenario, result } of played) {
      const own = logs.get(regulation.id) ?? [];
      logs.set(regulation.id, own);
      own.push({ entries: result.case.log, ...(scenario.lezing === undefined ? {} : { readings: scenario.lezing }) });
    }
  }
  return logs;
};

const noCases: StoredCases = { cases: [], unread: [], elsewhere: 0 };

/** Compares each regulation that was asked for with its lock, or with the file that was named. */
export const compareAll = async (input: CommandInput): Promise<readonly DiffOfOne[]> => {
  const { io, settings, arguments: [id], options } = input;
  const [baseFile, headFile, casesFile] = [optionOf(options, 'base'), optionOf(options, 'head'), optionOf(options, 'cases')];
  const readings = readingsOf(optionOf(options, 'reading'));
  const bound = boundOf(optionOf(options, 'bound'));
  const folder = fixturesOf(input);
  const catalogue = await catalogueOf(io, settings);
  const heads = headFile === undefined ? chosenOf(catalogue, id) : [await regulationIn(io, headFile)];
  if (heads.length > 1 && (baseFile !== undefined || casesFile !== undefined)) throw usage('Noem het reglement bij --base of --cases.', 'Name the regulation with --base or --cases.');
  // Played only when there is something to compare.
  let logs: ReadonlyMap<string, readonly Log[]> | undefined;
  const done: DiffOfOne[] = [];
  for (const chosen of heads) {
    const head = underReadings(chosen, readings);
    const base = baseFile === undefined ? await readLockFile(io, folder, head.id) : await regulationIn(io, baseFile);
    const approvals = await readApprovals(io, folder, head.id);
    if (base === undefined) {
      done.push({ id: head.id, base: null, head, diff: null, standing: { approved: [], unapproved: [], stale: approvals.pending }, cases: [], unread: [], elsewhere: 0 });
      continue;
    }
    const { cases, ...rest } = casesFile === undefined ? noCases : await storedCases(io, casesFile, base);
    if (base.behaviour !== head.behaviour) logs ??= await logsFrom(input, catalogue, folder);
    const bar = io.bar(head.id);
    const diff = diffRegulations(base, head, [...(logs?.get(head.id) ?? []), ...cases.map(({ current }) => ({ entries: current.log }))], { ...bound, deep: options['deep'] === true, progress: bar.show });
    bar.end();
    done.push({ id: head.id, base, head, diff, standing: standingOf(diff, approvals), cases: moveCases(base, head, cases), ...rest });
  }
  return done;
};
