import { findingsOf, type CheckReport } from '../check/json-form.js';
import { writeScenario } from '../scenario/write-scenario.js';
import { withoutSlash, writingFailed } from './files.js';
import type { Io } from './io.js';

const fileName = (name: string): string => name.replace(/[^A-Za-z0-9]+/g, '-').toLowerCase().replace(/^-|-$/g, '').slice(0, 120);

const write = async (io: Io, path: string, text: string): Promise<boolean> => {
  try {
    return await io.writeNew(path, text);
  } catch (error) {
    throw writingFailed(path, error);
  }
};

/** Saves the scenarios that show what was found; a file that is there already is left alone, and said to be. @throws CliFailure 74 */
export const saveScenarios = async (io: Io, locale: 'nl' | 'en', folder: string, report: CheckReport): Promise<void> => {
  for (const { regulation, code, where, text, shows } of findingsOf(report)) {
    if (shows === undefined) continue;
    const path = `${withoutSlash(folder)}/${fileName(`${regulation}-${code === 'survivor' ? '' : `${code}-`}${where}`)}.scenario.yaml`;
    const note = `${text.nl}\nWat hier wordt verwacht, is wat het reglement nu oplevert: toets het aan de tekst voordat dit scenario meetelt.`;
    if (await write(io, path, writeScenario(shows, note))) continue;
    io.err(locale === 'nl' ? `klachtrecht: ${path} bestaat al en is niet overschreven\n` : `klachtrecht: ${path} exists already and was not overwritten\n`);
  }
};
