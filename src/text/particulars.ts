import { isCivilDate } from '../calendar/civil-date.js';
import type { Locale } from '../model/text.js';
import { dateInWords } from './date-in-words.js';
import { describeExpected } from './describe-expected.js';
import { clean, kindOfThing, listed, quoted, shown } from './shown.js';
import { describeDuration } from './words.js';

/** A sentence, or how to make one from the particulars of the case at hand. */
export type Say = string | ((data: Particulars) => string);

/** The same sentence in both languages. */
export type Sentence = Readonly<Record<Locale, Say>>;

export const say = (sentence: Sentence, data: Particulars): string => {
  const words = sentence[data.locale];
  return typeof words === 'string' ? words : words(data);
};

/**
 * The data of an issue or verdict, read as words.
 *
 * Whatever is or is not in the data, every method gives text that can stand in a sentence: each takes the words to use
 * when there is nothing to show, so that no sentence has a hole.
 */
export class Particulars {
  readonly locale: Locale;
  readonly all: Readonly<Record<string, unknown>>;

  constructor(data: unknown, locale: Locale) {
    this.all = typeof data === 'object' && data !== null ? (data as Readonly<Record<string, unknown>>) : {};
    this.locale = locale;
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  /** The raw value; null, which stands for nothing in data, as undefined. */
  get(key: string): unknown {
    return Object.hasOwn(this.all, key) ? (this.all[key] ?? undefined) : undefined;
  }

  /** A name, between quotation marks. */
  name(key: string, otherwise: string): string {
    const value = this.get(key);
    return typeof value === 'string' || typeof value === 'number' ? quoted(String(value)) : otherwise;
  }

  /** Text as it stands, such as a version, without quotation marks. */
  plain(key: string, otherwise: string): string {
    const value = this.get(key);
    return (typeof value === 'string' && clean(value) !== '') || typeof value === 'number' ? clean(String(value)) : otherwise;
  }

  /** A label in the language of the sentence, between quotation marks. */
  label(key: string, otherwise: string): string {
    const text = this.labelText(key);
    return text === undefined ? otherwise : quoted(text);
  }

  labelText(key: string): string | undefined {
    const label = this.get(key);
    const text: unknown = typeof label === 'object' && label !== null ? (label as Record<string, unknown>)[this.locale] : label;
    return typeof text === 'string' && clean(text) !== '' ? text : undefined;
  }

  /** A date in words; what should be a date and is none, as it was written. */
  date(key: string, otherwise: string): string {
    const value = this.get(key);
    if (isCivilDate(value)) return dateInWords(value, this.locale);
    return value === undefined ? otherwise : shown(value, this.locale);
  }

  /** Names as a list. */
  names(key: string, otherwise: string, conjunction: 'and' | 'or' = 'and'): string {
    const value = this.get(key);
    if (!Array.isArray(value) || value.length === 0) return otherwise;
    return listed(value as readonly unknown[], conjunction, this.locale, (item) => shown(item, this.locale));
  }

  /** The value of a fact or attribute as a person would say it. */
  value(key: string, otherwise: string): string {
    const value = this.get(key);
    if (value === undefined) return otherwise;
    if (isCivilDate(value)) return dateInWords(value, this.locale);
    if (typeof value === 'boolean') return { nl: ['nee', 'ja'], en: ['no', 'yes'] }[this.locale][Number(value)] ?? otherwise;
    return typeof value === 'object' && !Array.isArray(value) ? describeDuration(value as never, this.locale) : shown(value, this.locale);
  }

  /** What was found in the place of what was expected: the value, or else the kind of thing. */
  found(otherwise: string): string {
    if (Object.hasOwn(this.all, 'type') && typeof this.all['type'] === 'string') return kindOfThing(this.all['type'], this.locale);
    for (const key of ['found', 'value']) {
      if (!Object.hasOwn(this.all, key) || this.all[key] === undefined) continue;
      const value = this.all[key];
      // Schemas name the kind of thing in the place of what cannot be shown.
      return value === 'list' || value === 'object' || value === 'undefined' ? kindOfThing(value, this.locale) : shown(value, this.locale);
    }
    return otherwise;
  }

  /** What was expected, in words. */
  expected(otherwise: string): string {
    return describeExpected(this.get('expected'), this.locale) ?? otherwise;
  }

  /** An optional stretch of the sentence, left out when the data do not have it. */
  when(key: string, words: (data: this) => string): string {
    return this.has(key) ? words(this) : '';
  }
}
