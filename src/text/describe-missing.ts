import type { Locale } from '../model/text.js';
import type { Missing } from '../model/verdict.js';
import { listed, quoted, shown } from './shown.js';

/** Each kind of missing information with its name, which stands between quotation marks already. */
const phrases: Readonly<Record<Missing['kind'], Readonly<Record<Locale, (name: string) => string>>>> = {
  fact: { nl: (name) => `het feit ${name}`, en: (name) => `the fact ${name}` },
  attribute: { nl: (name) => `het kenmerk ${name} van de handeling`, en: (name) => `the attribute ${name} of the act` },
  actor: { nl: () => 'wie de handeling doet', en: () => 'who does the act' },
  event: { nl: (name) => `de gebeurtenis ${name}`, en: (name) => `the event ${name}` },
};

/** A day that terms can count from, whichever act the chart takes as the filing. */
const filing: Readonly<Record<Locale, string>> = { nl: 'de indiening', en: 'the filing' };

/**
 * What would have to be known, as a phrase that can stand in a sentence or in a list.
 *
 * @param labelOf the label of a fact, attribute or event; its id is used where this gives nothing
 * @example describeMissing([{ kind: 'fact', id: 'klager-bekend' }], 'nl') // 'het feit “klager-bekend”'
 * @returns an empty text when nothing is missing
 */
export function describeMissing(
  missing: Missing | readonly Missing[],
  locale: Locale,
  labelOf?: (id: string, kind: Missing['kind']) => string | undefined,
): string {
  const all = Array.isArray(missing) ? (missing as readonly Missing[]) : typeof missing === 'object' && missing !== null ? [missing as Missing] : [];
  const phrase = (one: Missing): string => {
    if (typeof one !== 'object' || one === null || !Object.hasOwn(phrases, one.kind)) return shown(one, locale);
    if (typeof one.id !== 'string') return phrases[one.kind][locale](shown(one.id, locale));
    const label = labelOf?.(one.id, one.kind);
    return label === undefined && one.kind === 'event' && one.id === 'filing' ? filing[locale] : phrases[one.kind][locale](quoted(label ?? one.id));
  };
  // The same fact can be missing to several rules.
  const isFirst = (one: Missing, index: number): boolean => all.findIndex((other) => other?.kind === one?.kind && other?.id === one?.id) === index;
  return listed(all.slice(0, 100).filter(isFirst), 'and', locale, phrase);
}
