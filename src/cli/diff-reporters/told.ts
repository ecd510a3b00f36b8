import { valueInWords, type Told } from '../../diff/index.js';
import type { Definition } from '../../regulation/definition.js';
import { parseCivilDate } from '../../calendar/civil-date.js';
import { dateInWords } from '../../text/date-in-words.js';
import { both } from '../settings.js';

/** What a regulation says of the last day of a witness, for people: names for ids, dates as people write them. */
export const toldInWords = (told: Told | undefined, definitions: readonly Definition[], locale: 'nl' | 'en'): string => {
  if (told === undefined) return '';
  if (told === 'accepted') return both('kan', 'is taken')[locale];
  if (told === 'refused') return both('kan niet', 'is refused')[locale];
  const word = (id: string): string => {
    const name = id.replace(/#1$/, '');
    return definitions.map((definition) => valueInWords(definition, name)[locale]).find((found) => found !== name) ?? name;
  };
  const flat = (value: unknown): string => {
    if (typeof value === 'string') {
      const date = parseCivilDate(value);
      return date.ok ? dateInWords(date.value, locale) : word(value);
    }
    if (value === null || typeof value !== 'object') return value === true ? 'ja' : value === false ? 'nee' : String(value);
    if (Array.isArray(value)) return value.map(flat).join(', ');
    return Object.entries(value)
      .map(([key, inner]) => `${word(key)} ${flat(inner)}`)
      .join(', ');
  };
  return Object.entries(told).map(([key, value]) => `${key}: ${flat(value)}`).join('; ');
};
