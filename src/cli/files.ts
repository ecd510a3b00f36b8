import { both } from './settings.js';
import { CliFailure } from './cli-failure.js';
import { exitCodes } from './exit-code.js';
import type { Io } from './io.js';

const reasons: Readonly<Record<string, readonly [nl: string, en: string]>> = {
  ENOENT: ['er is geen bestand of map met deze naam', 'there is no file or folder of this name'],
  ENOTDIR: ['een deel van dit pad is geen map', 'a part of this path is not a folder'],
  EACCES: ['u mag dit niet lezen', 'you are not allowed to read this'],
  EPERM: ['u mag dit niet lezen', 'you are not allowed to read this'],
  EISDIR: ['dit is een map en geen bestand', 'this is a folder and not a file'],
  ELOOP: ['de koppelingen gaan in een kring', 'the links go round in a circle'],
};

/** A file or folder that cannot be read: exit code 74, with the path and the cause. */
export const diskFailure = (path: string, error: unknown): CliFailure => {
  const code = (error as { readonly code?: unknown } | null)?.code;
  // What has no code does not come from the disk: it is a mistake of ours.
  if (typeof code !== 'string') throw error;
  const [nl, en] = reasons[code] ?? [`lezen mislukt (${code})`, `reading failed (${code})`];
  return new CliFailure(exitCodes.disk, both(`${path}: ${nl}. Controleer het pad en de rechten.`, `${path}: ${en}. Check the path and the permissions.`));
};

const reasonsNotToWrite: Readonly<Record<string, readonly [nl: string, en: string]>> = {
  ...reasons,
  EACCES: ['u mag hier niet schrijven', 'you are not allowed to write here'],
  EPERM: ['u mag hier niet schrijven', 'you are not allowed to write here'],
  EROFS: ['hier kan alleen worden gelezen', 'this place is for reading only'],
  ENOSPC: ['de schijf is vol', 'the disk is full'],
  EDQUOT: ['uw ruimte op de schijf is op', 'your space on the disk is used up'],
  EFBIG: ['het bestand wordt groter dan hier mag', 'the file becomes larger than is allowed here'],
};

/** A file that cannot be written: exit code 74, with the path and the cause; what was there is there still. */
export const writingFailed = (path: string, error: unknown): CliFailure => {
  const code = (error as { readonly code?: unknown } | null)?.code;
  if (typeof code !== 'string') throw error;
  const [nl, en] = reasonsNotToWrite[code] ?? [`schrijven mislukt (${code})`, `writing failed (${code})`];
  return new CliFailure(exitCodes.disk, both(`${path}: ${nl}. Er is niets geschreven. Maak ruimte, of kies een andere map.`, `${path}: ${en}. Nothing was written. Make room, or choose another folder.`));
};

/** The bytes of a file. @throws CliFailure 74 */
export const readBytes = async (io: Io, path: string): Promise<Uint8Array> => {
  try {
    return await io.readFile(path);
  } catch (error) {
    throw diskFailure(path, error);
  }
};

const look = async (io: Io, path: string): ReturnType<Io['look']> => {
  try {
    return await io.look(path);
  } catch (error) {
    throw diskFailure(path, error);
  }
};

/** A folder without the slashes after it; a pattern would look again from every slash. */
export const withoutSlash = (folder: string): string => {
  let end = folder.length;
  while (folder[end - 1] === '/') end -= 1;
  return folder.slice(0, end);
};

const isScenario = (name: string): boolean => /\.scenario\.(?:ya?ml|json)$/i.test(name);

/** Deeper folders are a link that leads back to itself. */
const deepestFolder = 20;

const inFolder = async (io: Io, folder: string, names: readonly string[], depth: number): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const name of names) {
    if (name.startsWith('.') || name === 'node_modules') continue;
    const path = folder === '.' ? name : `${withoutSlash(folder.replace(/^\.\//, ''))}/${name}`;
    const inside = await look(io, path);
    if (inside === 'file') {
      if (isScenario(name)) found.push(path);
    } else if (inside !== undefined && depth < deepestFolder) found.push(...(await inFolder(io, path, inside, depth + 1)));
  }
  return found;
};

/**
 * The scenario files that these paths stand for: a file is taken as it is named, a folder gives every scenario file in it.
 *
 * @throws CliFailure 74 for a path that is not there, 65 for a folder without scenarios, because a run that tests nothing is no success
 */
export const scenarioFiles = async (io: Io, paths: readonly string[]): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const path of paths) {
    const there = await look(io, path);
    if (there === undefined) throw diskFailure(path, { code: 'ENOENT' });
    if (there === 'file') {
      found.push(path);
      continue;
    }
    const files = await inFolder(io, path, there, 0);
    if (files.length === 0) {
      throw new CliFailure(
        exitCodes.invalid,
        both(
          `${path}: in deze map staat geen scenario. Scenario's heten *.scenario.yaml, *.scenario.yml of *.scenario.json.`,
          `${path}: this folder holds no scenario. Scenarios are named *.scenario.yaml, *.scenario.yml or *.scenario.json.`,
        ),
      );
    }
    found.push(...files);
  }
  return [...new Set(found)];
};
