import type { Text } from '../../model/text.js';
import type { Particulars } from '../particulars.js';
import type { IssueSentences } from './issue-sentence.js';

/** What JSON cannot hold, by the word that `copyJson` has for it. */
const foreign: Readonly<Record<string, Text>> = {
  function: { nl: 'een functie', en: 'a function' },
  symbol: { nl: 'een symbool', en: 'a symbol' },
  bigint: { nl: 'een bigint', en: 'a bigint' },
  undefined: { nl: 'een lege plaats', en: 'an empty place' },
  'class-instance': { nl: 'een object van een klasse', en: 'an instance of a class' },
  unreadable: { nl: 'iets dat niet te lezen is', en: 'something that cannot be read' },
};

const foreignThing = (d: Particulars, otherwise: string): string => {
  const found = d.get('found');
  return typeof found === 'string' && Object.hasOwn(foreign, found) ? (foreign[found]?.[d.locale] ?? otherwise) : d.found(otherwise);
};

const isYears = (d: Particulars): boolean => d.has('mostYears');

/** The shape of JSON and of other plain input. */
export const jsonIssues = {
  'json-invalid': {
    cause: {
      nl: (d) => `Dit kan niet in JSON staan: ${foreignThing(d, 'deze waarde')}.`,
      en: (d) => `JSON cannot hold this: ${foreignThing(d, 'this value')}.`,
    },
    remedy: {
      nl: 'Geef alleen gewone gegevens: tekst, getallen, true of false, lijsten en objecten.',
      en: 'Give plain data only: text, numbers, true or false, lists and objects.',
    },
  },
  'json-too-large': {
    cause: {
      nl: (d) => `De invoer is te groot${d.when('limit', () => `: meer dan ${d.plain('limit', 'het maximum aan')} waarden`)}.`,
      en: (d) => `The input is too large${d.when('limit', () => `: more than ${d.plain('limit', 'the most')} values`)}.`,
    },
    remedy: { nl: 'Verdeel de invoer over meer stukken.', en: 'Split the input into smaller pieces.' },
  },
  'json-too-deep': {
    cause: {
      nl: (d) => `De invoer is te diep genest${d.when('limit', () => `: meer dan ${d.plain('limit', 'het maximum aan')} niveaus`)}, of iets verwijst naar zichzelf.`,
      en: (d) => `The input is nested too deeply${d.when('limit', () => `: more than ${d.plain('limit', 'the most')} levels`)}, or something refers to itself.`,
    },
    remedy: { nl: 'Maak de invoer platter.', en: 'Make the input flatter.' },
  },
  'more-issues': {
    cause: {
      nl: (d) => `Er is meer fout dan hier staat${d.when('told', () => `: dit zijn de eerste ${d.plain('told', 'fouten')}`)}.`,
      en: (d) => `There are more faults than are told here${d.when('told', () => `: these are the first ${d.plain('told', 'ones')}`)}.`,
    },
    remedy: { nl: 'Herstel deze eerst en vraag het dan opnieuw.', en: 'Mend these first, and then ask again.' },
  },
  'format-unsupported': {
    cause: {
      nl: (d) => `Formaat ${d.found('van deze gegevens')} wordt niet ondersteund; deze versie leest formaat ${supported(d, 'van een andere uitgave')}.`,
      en: (d) => `Format ${d.found('of these data')} is not supported; this version reads format ${supported(d, 'of another release')}.`,
    },
    remedy: {
      nl: 'Gebruik de versie van klachtrecht die bij deze gegevens hoort.',
      en: 'Use the version of klachtrecht that goes with these data.',
    },
  },
  'key-unknown': {
    cause: {
      nl: (d) => `De sleutel ${d.name('key', 'op deze plaats')} is hier niet bekend.`,
      en: (d) => `The key ${d.name('key', 'in this place')} is not known here.`,
    },
    remedy: { nl: 'Haal de sleutel weg of verbeter de naam.', en: 'Remove the key or correct its name.' },
  },
  'key-missing': {
    cause: {
      nl: (d) => (d.has('key') ? `De verplichte sleutel ${d.name('key', 'op deze plaats')} ontbreekt.` : 'Deze verplichte sleutel ontbreekt.'),
      en: (d) => (d.has('key') ? `The required key ${d.name('key', 'in this place')} is missing.` : 'This required key is missing.'),
    },
    remedy: {
      nl: (d) => (d.has('expected') ? `Verwacht: ${d.expected('een waarde')}.` : 'Vul hem in.'),
      en: (d) => (d.has('expected') ? `Expected: ${d.expected('a value')}.` : 'Fill it in.'),
    },
  },
  'value-invalid': {
    cause: {
      nl: (d) => {
        if (isYears(d)) return `De jaren moeten oplopen, tussen 2 en 9999 liggen en samen niet meer zijn dan ${d.plain('mostYears', '500')}.`;
        if (d.has('discriminator')) return `${d.found('de waarde')} is geen bekende soort (${d.name('discriminator', 'kind')}).`;
        return `${d.found('de waarde')} kan hier niet staan.`;
      },
      en: (d) => {
        if (isYears(d)) return `The years must ascend, lie between 2 and 9999 and be no more than ${d.plain('mostYears', '500')} in all.`;
        if (d.has('discriminator')) return `${d.found('the value')} is not a known kind (${d.name('discriminator', 'kind')}).`;
        return `${d.found('the value')} cannot stand here.`;
      },
    },
    remedy: {
      nl: (d) => (d.has('expected') ? `Verwacht: ${d.expected('een andere waarde')}.` : 'Geef een andere waarde.'),
      en: (d) => (d.has('expected') ? `Expected: ${d.expected('another value')}.` : 'Give another value.'),
    },
  },
} as const satisfies IssueSentences;

function supported(d: Particulars, otherwise: string): string {
  return Array.isArray(d.get('supported')) ? d.names('supported', otherwise, 'or') : d.plain('supported', otherwise);
}
