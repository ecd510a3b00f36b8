import { isCivilDate } from '../calendar/civil-date.js';
import type { Locale, Text } from '../model/text.js';
import { dateInWords } from './date-in-words.js';
import { listed, quoted, shown } from './shown.js';

/** What the gates and schemas say that they expected, in words. */
const expectations: Readonly<Record<string, Text>> = {
  text: { nl: 'tekst', en: 'text' },
  string: { nl: 'tekst', en: 'text' },
  number: { nl: 'een getal', en: 'a number' },
  int: { nl: 'een geheel getal', en: 'a whole number' },
  boolean: { nl: 'true of false', en: 'true or false' },
  date: { nl: 'een datum (JJJJ-MM-DD)', en: 'a date (YYYY-MM-DD)' },
  'a date YYYY-MM-DD': { nl: 'een datum (JJJJ-MM-DD)', en: 'a date (YYYY-MM-DD)' },
  duration: { nl: 'een duur', en: 'a duration' },
  ground: { nl: 'een grond', en: 'a ground' },
  choice: { nl: 'een van de keuzes', en: 'one of the choices' },
  id: { nl: 'een naam van letters, cijfers, punten en streepjes', en: 'a name of letters, digits, dots and dashes' },
  regex: { nl: 'een andere schrijfwijze', en: 'another way of writing' },
  object: { nl: 'een object', en: 'an object' },
  record: { nl: 'een object', en: 'an object' },
  'an object': { nl: 'een object', en: 'an object' },
  array: { nl: 'een lijst', en: 'a list' },
  'a list': { nl: 'een lijst', en: 'a list' },
  'list of events': { nl: 'een lijst van gebeurtenissen', en: 'a list of events' },
  'a list of text': { nl: 'een lijst van teksten', en: 'a list of text' },
  'text by clause': { nl: 'een tekst per bepaling', en: 'a text by clause' },
  'an option by reading': { nl: 'een optie per lezing', en: 'an option by reading' },
  'plain data': { nl: 'gewone gegevens', en: 'plain data' },
  too_small: { nl: 'meer, of een grotere waarde', en: 'more, or a larger value' },
  too_big: { nl: 'minder, of een kleinere waarde', en: 'less, or a smaller value' },
  'either by or until': { nl: 'óf by óf until', en: 'either by or until' },
  'either fromEaster, or month and day': { nl: 'óf fromEaster, óf month en day', en: 'either fromEaster, or month and day' },
  'one or more different days of the week': { nl: 'een of meer verschillende dagen van de week', en: 'one or more different days of the week' },
};

const wholeNumber = /^a whole number from (-?\d{1,9}) to (-?\d{1,9})$/;
const notBefore = /^a date not before (.{10})$/;

/**
 * An expectation from issue data in words.
 *
 * @example describeExpected('date | duration', 'nl') // 'een datum (JJJJ-MM-DD) of een duur'
 * @returns undefined where the data say nothing of it
 */
export function describeExpected(expected: unknown, locale: Locale): string | undefined {
  if (Array.isArray(expected)) {
    return expected.length === 0 ? undefined : listed(expected as readonly unknown[], 'or', locale, (value) => shown(value, locale));
  }
  if (typeof expected !== 'string') return expected === undefined ? undefined : shown(expected, locale);
  // Alternatives are few; more than these are a hostile input.
  const alternatives = expected.slice(0, 200).split(' | ');
  return listed(alternatives, 'or', locale, (alternative) => one(alternative, locale));
}

function one(expected: string, locale: Locale): string {
  if (Object.hasOwn(expectations, expected)) return expectations[expected]?.[locale] ?? quoted(expected);
  const range = wholeNumber.exec(expected);
  if (range !== null) return { nl: `een geheel getal van ${range[1]} tot en met ${range[2]}`, en: `a whole number from ${range[1]} to ${range[2]}` }[locale];
  const date = notBefore.exec(expected)?.[1];
  if (isCivilDate(date)) return { nl: `een datum die niet voor ${dateInWords(date, locale)} ligt`, en: `a date not before ${dateInWords(date, locale)}` }[locale];
  return quoted(expected);
}
