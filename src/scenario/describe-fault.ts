import type { Issue } from '../model/issue.js';
import type { Locale, Text } from '../model/text.js';
import { describeIssue } from '../text/describe-issue.js';
import { clean, quoted } from '../text/shown.js';
import { faultReasons, type FaultReason } from './scenario-fault.js';

type Data = Readonly<Record<string, unknown>>;

const plain = (data: Data, key: string): string => (typeof data[key] === 'string' || typeof data[key] === 'number' ? clean(String(data[key])) : '?');

const name = (data: Data, key: string): string => quoted(typeof data[key] === 'string' || typeof data[key] === 'number' ? String(data[key]) : '?');

/** What is wrong, and how to mend it. A reason without a sentence does not compile. */
const sentences: Readonly<Record<FaultReason, Text | ((data: Data) => Text)>> = {
  'too-large': { nl: 'Dit bestand is te groot om te lezen. Maak het kleiner of verdeel het.', en: 'This file is too large to read. Make it smaller or split it.' },
  binary: { nl: 'Dit is geen tekst maar een binair bestand. Geef een tekstbestand in UTF-8.', en: 'This is not text but binary data. Give a text file in UTF-8.' },
  encoding: { nl: 'De tekens in dit bestand zijn geen UTF-8 of UTF-16. Bewaar het bestand als UTF-8.', en: 'The characters in this file are neither UTF-8 nor UTF-16. Save the file as UTF-8.' },
  'too-deep': { nl: 'Dit is te diep genest voor een scenario. Maak het platter.', en: 'This is nested too deeply for a scenario. Make it flatter.' },
  'file-empty': { nl: 'In dit bestand staat geen scenario. Begin met “reglement:”, “titel:” en “stappen:”.', en: 'There is no scenario in this file. Begin with “reglement:”, “titel:” and “stappen:”.' },
  'document-empty': { nl: 'Tussen deze streepjes (---) staat geen scenario. Haal de overtollige streepjes weg.', en: 'There is no scenario between these dashes (---). Remove the superfluous dashes.' },
  syntax: (data) => {
    const detail = typeof data['detail'] === 'string' ? ` (${clean(data['detail'], 160)})` : '';
    return {
      nl: `Hier is dit geen geldige YAML of JSON${detail}. Let op inspringing, dubbele punten en aanhalingstekens.`,
      en: `This is not valid YAML or JSON here${detail}. Look at indentation, colons and quotation marks.`,
    };
  },
  tab: { nl: 'Hier is met een tab ingesprongen, en dat kan in YAML niet. Gebruik spaties.', en: 'A tab was used to indent here, which YAML does not allow. Use spaces.' },
  'key-repeated': (data) => ({ nl: `De sleutel ${name(data, 'key')} staat hier al. Haal een van de twee weg.`, en: `The key ${name(data, 'key')} is here already. Remove one of the two.` }),
  'yaml-version': { nl: 'Scenario’s zijn YAML 1.2. Haal de regel met %YAML weg.', en: 'Scenarios are YAML 1.2. Remove the line with %YAML.' },
  tag: (data) => ({ nl: `Een scenario kent geen soortaanduiding ${name(data, 'tag')}. Schrijf de waarde zonder.`, en: `A scenario knows no tag ${name(data, 'tag')}. Write the value without it.` }),
  'alias-unknown': (data) => ({ nl: `Er is geen stuk met de naam &${plain(data, 'alias')}. Schrijf uit wat hier moet staan.`, en: `There is no piece named &${plain(data, 'alias')}. Write out what belongs here.` }),
  'alias-cyclic': { nl: 'Dit stuk verwijst naar zichzelf. Schrijf uit wat hier moet staan.', en: 'This piece refers to itself. Write out what belongs here.' },
  'quotes-needed': (data) => ({
    nl: `Hier hoort tekst, en ${plain(data, 'found')} is dat zonder aanhalingstekens niet. Schrijf '${plain(data, 'found')}'.`,
    en: `This must be text, and without quotation marks ${plain(data, 'found')} is not. Write '${plain(data, 'found')}'.`,
  }),
  'not-a-scenario': { nl: 'Dit is geen scenario: er staan geen sleutels met waarden. Begin met “reglement:”, “titel:” en “stappen:”.', en: 'This is not a scenario: there are no keys with values. Begin with “reglement:”, “titel:” and “stappen:”.' },
  'step-without-event': (data) => ({
    nl: `${name(data, 'key')} hoort bij een gebeurtenis, en deze stap heeft er geen. Voeg “gebeurtenis:” toe of haal de sleutel weg.`,
    en: `${name(data, 'key')} belongs to an event, and this step has none. Add “gebeurtenis:” or remove the key.`,
  }),
  'event-and-revision': { nl: 'Een stap is óf een gebeurtenis óf een herziening. Verdeel haar over twee stappen.', en: 'A step is either an event or a revision. Split it into two steps.' },
  'edit-unclear': { nl: 'Een herziening zegt precies één van “vervang”, “verwijder” en “voeg-toe”.', en: 'A revision says exactly one of “vervang”, “verwijder” and “voeg-toe”.' },
  'edit-incomplete': { nl: 'Geef bij deze herziening de hele gebeurtenis: ten minste “datum” en “gebeurtenis”.', en: 'Give the whole event with this revision: at least “datum” and “gebeurtenis”.' },
  'reason-without-refusal': { nl: '“wegens” zegt waarom iets wordt geweigerd. Voeg “geweigerd:” toe.', en: '“wegens” says why something is refused. Add “geweigerd:”.' },
  'tolerate-without-event': { nl: '“gedoogd” hoort bij een gebeurtenis, en deze stap heeft er geen.', en: '“gedoogd” belongs to an event, and this step has none.' },
  'expects-nothing': { nl: 'Dit scenario verwacht niets en kan dus niet mislukken. Voeg bij een stap “dan:” of “geweigerd:” toe.', en: 'This scenario expects nothing and so cannot fail. Add “dan:” or “geweigerd:” to a step.' },
  'expectation-empty': { nl: 'Hier wordt niets verwacht. Vul iets in of haal de sleutel weg; dat er geen andere zijn, zegt “precies: []”.', en: 'Nothing is expected here. Fill something in or remove the key; that there are no others is said with “precies: []”.' },
};

const isReason = (reason: unknown): reason is FaultReason => (faultReasons as readonly unknown[]).includes(reason);

/**
 * An issue with a scenario as a person reads it: the place, what is wrong there, and how to mend it.
 *
 * @example describeFault({ code: 'scenario-invalid', path: ['dekt', 0], data: { reason: 'quotes-needed', found: '4.10' } }, 'nl')
 * // "dekt #1: Hier hoort tekst, en 4.10 is dat zonder aanhalingstekens niet. Schrijf '4.10'."
 */
export const describeFault = (issue: Issue, locale: Locale): string => {
  const reason = issue.data?.['reason'];
  if (issue.code !== 'scenario-invalid' || !isReason(reason)) return describeIssue(issue, locale);
  const sentence = sentences[reason];
  const text = (typeof sentence === 'function' ? sentence(issue.data ?? {}) : sentence)[locale];
  const place = (issue.path ?? []).reduce<string>((before, part) => {
    if (typeof part === 'number') return `${before}${before === '' ? '' : ' '}#${part + 1}`;
    return `${before}${before === '' ? '' : ' › '}${clean(part, 60)}`;
  }, '');
  return place === '' ? text : `${place}: ${text}`;
};
