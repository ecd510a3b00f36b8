import type { Locale } from '../model/text.js';

/** A name or value from the input is cut to this many characters, so that no input can make a sentence long. */
const longestShown = 80;

/** Of a longer list only the first are named. */
const mostListed = 8;

/** Control, format, unassigned and half characters (`C`), and the separators that start a new line. */
const invisible = /[\p{C}\p{Zl}\p{Zp}]+/gu;

/** Text from an input, fit to stand in a sentence: one line, nothing invisible, not long. */
export function clean(text: string, longest = longestShown): string {
  // Cut before searching: the input may be megabytes.
  const line = text.slice(0, 4 * longest).replace(invisible, ' ').replace(/\s+/g, ' ').trim();
  const characters = [...line];
  return characters.length > longest || text.length > 4 * longest ? `${characters.slice(0, longest).join('')}…` : line;
}

/** A name as it was written, between quotation marks. */
export const quoted = (text: string): string => `“${clean(text)}”`;

const kinds: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  array: { nl: 'een lijst', en: 'a list' },
  list: { nl: 'een lijst', en: 'a list' },
  object: { nl: 'een object', en: 'an object' },
  function: { nl: 'een functie', en: 'a function' },
  symbol: { nl: 'een symbool', en: 'a symbol' },
  bigint: { nl: 'een bigint', en: 'a bigint' },
  undefined: { nl: 'niets', en: 'nothing' },
};

/** What kind of thing a value is, where the value itself cannot be shown. */
export const kindOfThing = (kind: string, locale: Locale): string =>
  Object.hasOwn(kinds, kind) ? (kinds[kind]?.[locale] ?? kind) : quoted(kind);

/** Any value as it can stand in a sentence: text between quotation marks, of an object only that it is one. */
export function shown(value: unknown, locale: Locale): string {
  if (typeof value === 'string') return quoted(value);
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value);
  return kindOfThing(Array.isArray(value) ? 'array' : typeof value, locale);
}

/**
 * Items as a sentence lists them; of a long list only the first are shown, and how many more there are.
 *
 * @example listed(['a', 'b', 'c'], 'or', 'en') // 'a, b or c'
 */
export function listed<T>(items: readonly T[], conjunction: 'and' | 'or', locale: Locale, show: (item: T) => string = String): string {
  const word = { and: { nl: 'en', en: 'and' }, or: { nl: 'of', en: 'or' } }[conjunction][locale];
  const rest = items.length - mostListed;
  // `map` would pass over the holes of a sparse list.
  const parts = Array.from(items.slice(0, rest > 1 ? mostListed : items.length), show);
  const last = rest > 1 ? `${rest} ${locale === 'nl' ? 'andere' : 'others'}` : (parts.pop() ?? '');
  return parts.length === 0 ? last : `${parts.join(', ')} ${word} ${last}`;
}

/** A sentence begins with a capital, also when its first word came from data. */
export const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
