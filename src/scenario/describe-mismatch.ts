import type { Locale } from '../model/text.js';
import { clean } from '../text/shown.js';
import type { Mismatch } from './scenario-result.js';
import { noneWord } from './words.js';
import type { Places } from './yaml-tree.js';

const shown = (value: unknown): string => {
  if (value === null || value === undefined) return noneWord;
  if (Array.isArray(value)) return value.length === 0 ? noneWord : value.map(shown).join(', ');
  return typeof value === 'object' ? clean(JSON.stringify(value), 120) : clean(typeof value === 'string' ? value : JSON.stringify(value), 120);
};

/**
 * The line of a mismatch in its file, counted from one.
 *
 * @example lineOf({ path: ['stappen', 0, 'datum'], expected: '2026-04-02', found: '2026-04-03' }, places) // 6
 */
export const lineOf = (mismatch: Mismatch, places: Places): number => places.of(mismatch.path).line;

/** Where the expectation stands, below its step. */
export const placeOf = ({ path }: Mismatch): string =>
  path
    .slice(2)
    .map((part) => (typeof part === 'number' ? `#${part + 1}` : clean(part, 80)))
    .join(' › ');

/**
 * An expectation that did not come true, in one line.
 *
 * @example describeMismatch({ path: ['stappen', 0, 'dan', 'toestand'], expected: 'onderzoek', found: 'nieuw' }, 'nl')
 * // 'dan › toestand: verwacht onderzoek, gevonden nieuw'
 */
export const describeMismatch = (mismatch: Mismatch, locale: Locale): string => {
  const [expected, found] = [shown(mismatch.expected), shown(mismatch.found)];
  return locale === 'nl' ? `${placeOf(mismatch)}: verwacht ${expected}, gevonden ${found}` : `${placeOf(mismatch)}: expected ${expected}, found ${found}`;
};
