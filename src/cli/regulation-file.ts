import type { Issue } from '../model/issue.js';
import type { Text } from '../model/text.js';
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

const invalid = (path: string, issues: readonly Issue[]): CliFailure => {
  const told = (locale: 'nl' | 'en'): string => issues.map((issue) => `\n  - ${describeIssue(issue, locale)}`).join('');
  return refuse(path, `dit reglement klopt niet:${told('nl')}`, `this regulation is not valid:${told('en')}`, issues);
};

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

/** What a module exports, for somebody who thought that it was a regulation. */
const exportsOf = (exported: Readonly<Record<string, unknown>>): Text => {
  const names = Object.entries(exported).map(([name, value]) => `${name} (${typeof value})`);
  return names.length === 0 ? both('Het exporteert niets.', 'It exports nothing.') : both(`Het exporteert: ${names.join(', ')}.`, `It exports: ${names.join(', ')}.`);
};

const fromModule = async (io: Io, path: string): Promise<unknown> => {
  let exported: Readonly<Record<string, unknown>>;
  let definition: unknown;
  try {
    exported = await io.importModule(path);
    definition = (await Promise.all([exported['default'], ...Object.values(exported)])).map(definitionIn).find((found) => found !== undefined);
  } catch (error) {
    const { issues, message = String(error), stack = '' } = (error ?? {}) as { readonly issues?: unknown; readonly message?: string; readonly stack?: string };
    // What defineRegulation threw, by the copy of the library that the file imports.
    if (Array.isArray(issues)) throw invalid(path, issues as readonly Issue[]);
    const file = path.split(/[\\/]/).at(-1) ?? path;
    const place = stack.split('\n').find((line) => line.includes(`/${file}:`))?.split(`/${file}`)[1]?.match(/^(?::\d+)+/)?.[0] ?? '';
    throw refuse(
      `${path}${place}`,
      `dit bestand geeft bij het laden een fout: ${message}. Herstel die; node ${path} toont haar ook.`,
      `this file fails to load: ${message}. Mend that; node ${path} shows it too.`,
    );
  }
  if (definition === undefined) {
    const { nl, en } = exportsOf(exported);
    throw refuse(
      path,
      `dit bestand exporteert geen reglement. ${nl} Exporteer wat defineRegulation teruggeeft, liefst als default.`,
      `this file exports no regulation. ${en} Export what defineRegulation returns, preferably as default.`,
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
    throw refuse(path, 'een reglement is een .json-bestand, of een .mjs- of .js-bestand dat het exporteert. Vertaal TypeScript eerst met tsc.', 'a regulation is a .json file, or an .mjs or .js file that exports it. Compile TypeScript with tsc first.');
  }
  // Read first, so that a file that is not there is not taken for one that fails.
  const bytes = await readBytes(io, path);
  const loaded = loadRegulation(isModule ? await fromModule(io, path) : parseJson(bytes, path));
  if (loaded.ok) return loaded.value;
  throw invalid(path, loaded.issues);
};
