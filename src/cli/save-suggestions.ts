import type { Survivor } from '../check/mutation/mutation-part.js';
import { writeScenario } from '../scenario/write-scenario.js';
import type { Io } from './io.js';

/** A mutant's id as the name of a file. */
const fileName = (id: string): string => id.replace(/[^A-Za-z0-9]+/g, '-').toLowerCase();

/** Saves the scenarios that would notice what goes unnoticed; a file that is there already is left alone, and said to be. */
export const saveSuggestions = async (io: Io, locale: 'nl' | 'en', folder: string, regulation: string, survivors: readonly Survivor[]): Promise<void> => {
  for (const { id, words, suggestion } of survivors) {
    if (suggestion === undefined) continue;
    const path = `${folder.replace(/\/+$/, '')}/${regulation}-${fileName(id)}.scenario.yaml`;
    const note = `${words.nl}\nWat hier wordt verwacht, is wat het reglement nu oplevert: toets het aan de tekst voordat dit scenario meetelt.`;
    if (await io.writeNew(path, writeScenario(suggestion.scenario, note))) continue;
    io.err(locale === 'nl' ? `klachtrecht: ${path} bestaat al en is niet overschreven\n` : `klachtrecht: ${path} exists already and was not overwritten\n`);
  }
};
