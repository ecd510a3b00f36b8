import type { Issue } from '../model/issue.js';
import { loadRegulation } from '../regulation/define-regulation.js';
import type { Regulation } from '../regulation/regulation.js';
import { describeIssue } from '../text/describe-issue.js';
import { both } from './settings.js';
import { CliFailure } from './cli-failure.js';
import { exitCodes } from './exit-code.js';
import { readBytes } from './files.js';
import type { Io } from './io.js';
import { parseJson } from './json-file.js';

const refuse = (path: string, nl: string, en: string, issues: readonly Issue[] = []): CliFailure => new CliFailure(exitCodes.invalid, both(`${path}: ${nl}`, `${path}: ${en}`), issues);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => value !== null && typeof value === 'object';

/**
 * The definition in something exported. A regulation made by another copy of the library is read anew from its data,
 * so that the file may import the package that it is installed with.
 */
const definitionIn = (value: unknown): unknown => {
  if (!isObject(value)) return undefined;
  if (isObject(value['definition']) && 'behaviour' in value) return value['definition'];
  return 'statechart' in value && 'clauses' in value ? value : undefined;
};

const fromModule = async (io: Io, path: string): Promise<unknown> => {
  let exported: Readonly<Record<string, unknown>>;
  try {
    exported = await io.importModule(path);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw refuse(path, `dit bestand geeft bij het laden een fout: ${message}`, `this file fails to load: ${message}`, ((error as { issues?: unknown } | null)?.issues as readonly Issue[] | undefined) ?? []);
  }
  const candidates = [exported['default'], ...Object.entries(exported).flatMap(([name, value]) => (name === 'default' ? [] : [value]))];
  const definition = candidates.map(definitionIn).find((found) => found !== undefined);
  if (definition === undefined) {
    throw refuse(
      path,
      'dit bestand exporteert geen reglement. Exporteer wat defineRegulation teruggeeft, liefst als default.',
      'this file exports no regulation. Export what defineRegulation returns, preferably as default.',
    );
  }
  return definition;
};

/**
 * A regulation of one's own, from JSON or from a module that exports it.
 *
 * @throws CliFailure 65 with every fault of the regulation, 74 when the file cannot be read
 */
export const readRegulationFile = async (io: Io, path: string): Promise<Regulation> => {
  const isModule = /\.[cm]?js$/i.test(path);
  if (!isModule && !/\.json$/i.test(path)) {
    throw refuse(path, 'een reglement is een .json-bestand, of een .mjs- of .js-bestand dat het exporteert.', 'a regulation is a .json file, or an .mjs or .js file that exports it.');
  }
  // Read first, so that a file that is not there is not taken for one that fails.
  const bytes = await readBytes(io, path);
  const loaded = loadRegulation(isModule ? await fromModule(io, path) : parseJson(bytes, path));
  if (loaded.ok) return loaded.value;
  const told = (locale: 'nl' | 'en'): string => loaded.issues.map((issue) => `\n  - ${describeIssue(issue, locale)}`).join('');
  throw refuse(path, `dit reglement klopt niet:${told('nl')}`, `this regulation is not valid:${told('en')}`, loaded.issues);
};
