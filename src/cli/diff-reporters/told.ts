import type { Told } from '../../diff/along.js';
import { both } from '../settings.js';

const flat = (value: unknown): string => {
  if (value === null || typeof value !== 'object') return value === true ? 'ja' : value === false ? 'nee' : String(value);
  if (Array.isArray(value)) return value.map(flat).join(', ');
  return Object.entries(value)
    .map(([key, inner]) => `${key.replace(/#1$/, '')} ${flat(inner)}`)
    .join(', ');
};

/** What a regulation says of the last day of a witness, in the words of a scenario. */
export const toldInWords = (told: Told | undefined, locale: 'nl' | 'en'): string => {
  if (told === undefined) return '';
  if (told === 'accepted') return both('kan', 'is taken')[locale];
  if (told === 'refused') return both('kan niet', 'is refused')[locale];
  return Object.entries(told).map(([key, value]) => `${key}: ${flat(value)}`).join('; ');
};
