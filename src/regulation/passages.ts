import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import type { Clause, Passage } from '../model/clause.js';
import type { Definition } from './definition.js';
import { referencesIn } from './references.js';

/** How many words on either side tell a passage from its twin. */
const contextWords = 8;

/** A word of a document, normalised, with where it stands in the text as it was given. */
interface Word {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Blanks out with as many spaces, so that places in the text stay what they are. */
const blank = (text: string, pattern: RegExp, keep: (match: string) => string = () => ''): string =>
  text.replace(pattern, (match) => {
    const kept = keep(match);
    return kept + ' '.repeat(match.length - kept.length);
  });

/** Without headers and footers of pages: lines with a number in them that come back with other numbers; the first one stays. */
const withoutPageHeaders = (text: string): string => {
  const lines = text.split('\n');
  const masked = lines.map((line) => (/\d/.test(line) ? line.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim() : ''));
  const first = new Map<string, number>();
  masked.forEach((line, index) => {
    if (line.split(' ').length > 2 && !first.has(line)) first.set(line, index);
  });
  return lines.map((line, index) => ((first.get(masked[index] as string) ?? index) < index ? ' '.repeat(line.length) : line)).join('\n');
};

/** The words of a document: case, markup, footnote signs, line ends, dashes, quotes and page headers make no difference. */
const wordsOf = (document: string): readonly Word[] => {
  const headless = withoutPageHeaders(document.replaceAll('\r\n', ' \n').replaceAll('\r', '\n'));
  const bare = blank(blank(headless, /<[^<>\n]{0,200}>/g), /\]\([^()\n]{0,300}\)/g);
  return [...bare.matchAll(/[\p{L}\p{Nd}]+/gu)].map((match) => ({ text: match[0].toLowerCase().normalize('NFC'), from: match.index, to: match.index + match[0].length }));
};

const hashWords = (words: readonly Word[], from: number, to: number): string =>
  bytesToHex(sha256(utf8ToBytes(words.slice(Math.max(0, from), Math.max(0, to)).map((word) => word.text).join(' ')))).slice(0, 16);

const passageAt = (words: readonly Word[], from: number, length: number): Passage => ({
  words: length,
  hash: hashWords(words, from, from + length),
  before: hashWords(words, from - contextWords, from),
  after: hashWords(words, from + length, from + length + contextWords),
});

/**
 * The fingerprint of a passage: recognises it in another copy of the document without holding a word of it.
 *
 * @param quote the passage as it stands in the document, or enough of it
 * @param occurrence which one, when the same words stand there more than once; the first is 1
 * @returns undefined when the document does not have these words
 * @example passageOf('Antwoord volgt binnen vijf werkdagen.', 'binnen vijf werkdagen')?.words // 3
 */
export const passageOf = (document: string, quote: string, occurrence = 1): Passage | undefined => {
  const words = wordsOf(document);
  const wanted = wordsOf(quote).map((word) => word.text);
  let found = 0;
  for (let from = 0; wanted.length > 0 && from + wanted.length <= words.length; from += 1) {
    if (wanted.every((word, index) => words[from + index]?.text === word) && ++found === occurrence) return passageAt(words, from, wanted.length);
  }
  return undefined;
};

/** What became of the passage of one clause in a copy of the document. */
export interface VerifiedClause {
  readonly clause: string;
  /** `changed`: what stands around it is there, it is not; `lost`: neither is; `ambiguous`: it stands there more often and no place fits. */
  readonly status: 'found' | 'changed' | 'lost' | 'ambiguous' | 'without-passage';
  /** Line of the document where it stands, or should. */
  readonly line?: number;
  /** Its own words, when it was found. */
  readonly quote?: string;
  /** What of the regulation rests on it: `rules binnen-termijn`, `duties behandeling`. */
  readonly dependents: readonly string[];
}

/** What comparing a regulation with a copy of its document gave. */
export interface Verification {
  /** Too little of it was found for this to be the document at all. */
  readonly wrongDocument: boolean;
  readonly clauses: readonly VerifiedClause[];
}

const dependentsOf = (definition: Definition): ReadonlyMap<string, readonly string[]> => {
  const all = new Map<string, Set<string>>();
  for (const { kind, id, path } of referencesIn(definition)) {
    if (kind !== 'clause' || path[0] === 'readings') continue;
    const owner = path[0] === 'statechart' ? ['statechart', ...path.filter((_key, index) => path[index - 1] === 'states')].join(' ') : path.slice(0, 2).join(' ');
    all.set(id, (all.get(id) ?? new Set()).add(owner));
  }
  return new Map([...all].map(([id, owners]) => [id, [...owners].sort()]));
};

/** Places of words with these hashes, looked up once for each length. */
class Places {
  private readonly byLength = new Map<number, ReadonlyMap<string, readonly number[]>>();
  constructor(readonly words: readonly Word[]) {}

  of(length: number, hash: string): readonly number[] {
    let places = this.byLength.get(length);
    if (places === undefined) {
      const found = new Map<string, number[]>();
      for (let from = 0; from + length <= this.words.length; from += 1) {
        const key = hashWords(this.words, from, from + length);
        const known = found.get(key);
        if (known === undefined) found.set(key, [from]);
        else known.push(from);
      }
      places = found;
      this.byLength.set(length, places);
    }
    return places.get(hash) ?? [];
  }
}

/** The share of passages below which a document is taken for another one. */
const recognisable = 0.25;

/**
 * Finds the passage of every clause in a copy of the document.
 *
 * @param document the text as extracted; line breaks, page headers, markup, dashes and quotes make no difference
 * @example verifySource(krachtigPerspectief.definition, text).clauses.filter((clause) => clause.status !== 'found')
 */
export const verifySource = (definition: Definition, document: string): Verification => {
  const words = wordsOf(document);
  const places = new Places(words);
  const dependents = dependentsOf(definition);
  const lineOf = (index: number): number => document.slice(0, words[index]?.from ?? 0).split('\n').length;
  const clauses = Object.entries(definition.clauses).map(([clause, { passage }]: [string, Clause]): VerifiedClause => {
    const rest = { clause, dependents: dependents.get(clause) ?? [] };
    if (passage === undefined) return { ...rest, status: 'without-passage' };
    const found = places.of(passage.words, passage.hash);
    const fitting = found.filter((from) => {
      const { before, after } = passageAt(words, from, passage.words);
      return before === passage.before || after === passage.after;
    });
    const [at] = fitting.length > 0 ? fitting : found;
    if (at !== undefined && (found.length === 1 || fitting.length > 0)) {
      const [first, last] = [words[at] as Word, words[at + passage.words - 1] as Word];
      return { ...rest, status: 'found', line: lineOf(at), quote: document.slice(first.from, last.to).replace(/\s+/g, ' ') };
    }
    if (found.length > 1) return { ...rest, status: 'ambiguous', line: lineOf(found[0] as number) };
    const [before] = places.of(contextWords, passage.before);
    const [after] = places.of(contextWords, passage.after);
    // What stood on either side still stands there, with something else between: changed. Else it went with what was around it.
    const between = before === undefined || after === undefined ? 0 : after - before - contextWords;
    const near = before === undefined ? after : before + contextWords;
    const status = between > 0 && between <= passage.words * 3 + contextWords ? 'changed' : 'lost';
    return { ...rest, status, ...(near === undefined ? {} : { line: lineOf(near) }) };
  });
  const bound = clauses.filter(({ status }) => status !== 'without-passage');
  const seen = bound.filter(({ status }) => status === 'found' || status === 'ambiguous');
  return { wrongDocument: bound.length > 0 && seen.length < bound.length * recognisable, clauses };
};

/**
 * Clauses with their fingerprints, which stand in a file of their own because nobody reads them.
 *
 * @example
 * const words = passageOf('Antwoord volgt binnen vijf werkdagen.', 'binnen vijf werkdagen');
 * withPassages(krachtigPerspectief.definition.clauses, words === undefined ? {} : { '4.2': words })['4.2']?.passage?.words // 3
 */
export const withPassages = <C extends Readonly<Record<string, Clause>>>(clauses: C, passages: Readonly<Record<string, Passage>>): C =>
  Object.fromEntries(Object.entries(clauses).map(([id, clause]) => [id, passages[id] === undefined ? clause : { ...clause, passage: passages[id] }])) as C;
