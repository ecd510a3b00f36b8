import type { AssessedDuty, AssessedMeasure, AssessedWindow, Assessment, NextEvent } from '../model/assessment.js';
import type { Finding } from '../model/finding.js';
import type { Missing } from '../model/verdict.js';
import type { Mismatch } from './scenario-result.js';
import type { Path } from './scenario-fault.js';
import type { Expectation } from './schema.js';
import {
  assessmentWords,
  dutyStatusWords,
  dutyWords,
  engineFindingWords,
  findingListWords,
  measureStatusWords,
  measureWords,
  missingWord,
  nextEventWords,
  noneWord,
  noWord,
  verdictWords,
  windowStatusWords,
  windowWords,
  yesWord,
} from './words.js';

type Fields = Readonly<Record<string, unknown>>;

const ids = (missing: readonly Missing[]): readonly string[] => missing.map((item) => item.id);

/** What can be expected of a thing, by the word for it. */
type Words<T> = Readonly<Record<string, (thing: T) => unknown>>;

const wordsOfDuty: Words<AssessedDuty> = {
  [dutyWords.due]: ({ due }) => due,
  [dutyWords.status]: ({ status }) => dutyStatusWords[status],
  [dutyWords.metOn]: ({ metOn }) => metOn ?? null,
  [dutyWords.breached]: ({ breached }) => breached,
  [dutyWords.openedOn]: ({ openedOn }) => openedOn,
  [dutyWords.elapsedDays]: ({ elapsedDays }) => elapsedDays,
  [dutyWords.provisional]: ({ provisional }) => provisional,
  [dutyWords.soft]: ({ soft }) => soft,
  [dutyWords.obligor]: ({ obligor }) => obligor,
  [dutyWords.beneficiary]: ({ beneficiary }) => beneficiary,
  [dutyWords.missing]: ({ missing }) => ids(missing),
  [dutyWords.cites]: ({ cites }) => cites,
};

const wordsOfWindow: Words<AssessedWindow> = {
  [windowWords.until]: ({ until }) => until,
  [windowWords.status]: ({ status }) => windowStatusWords[status],
  [windowWords.openedOn]: ({ openedOn }) => openedOn,
  [windowWords.provisional]: ({ provisional }) => provisional,
  [windowWords.holder]: ({ holder }) => holder,
  [windowWords.cites]: ({ cites }) => cites,
};

const wordsOfMeasure: Words<AssessedMeasure> = {
  [measureWords.threshold]: ({ threshold }) => threshold,
  [measureWords.status]: ({ status }) => measureStatusWords[status],
};

const inWords =
  <T>(words: Words<T>) =>
  (thing: T): Fields =>
    Object.fromEntries(Object.entries(words).map(([word, of]) => [word, of(thing)]));

export const dutyInWords = inWords(wordsOfDuty);

export const windowInWords = inWords(wordsOfWindow);

export const measureInWords = inWords(wordsOfMeasure);

/** A finding by the word that a scenario has for it. */
export const findingInWords = (finding: Finding): string =>
  finding.source === 'engine' && Object.hasOwn(engineFindingWords, finding.id) ? (engineFindingWords as Readonly<Record<string, string>>)[finding.id] as string : finding.id;

/** The words that have another form in the API. */
const plain = (value: unknown): unknown => {
  if (value === yesWord) return true;
  if (value === noWord) return false;
  return value === noneWord ? null : value;
};

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : [value]);

const isSameSet = (one: readonly unknown[], other: readonly unknown[]): boolean => new Set(one).size === new Set(other).size && one.every((item) => other.includes(item));

/** What is found in place of a duty or window that is not there. */
const absent = noneWord;

/** Compares one expectation with one assessment and keeps what differs. */
class Comparison {
  readonly mismatches: Mismatch[] = [];
  compared = 0;

  private differ(path: Path, expected: unknown, found: unknown): void {
    this.mismatches.push({ path, expected, found });
  }

  value(path: Path, expected: unknown, found: unknown): void {
    this.compared += 1;
    if (plain(expected) !== plain(found)) this.differ(path, expected, found);
  }

  set(path: Path, expected: unknown, found: readonly unknown[]): void {
    this.compared += 1;
    if (!isSameSet(listOf(expected), found)) this.differ(path, expected, found);
  }

  /** Each of the expected ones has to be there; there may be others. */
  contains(path: Path, expected: unknown, found: readonly unknown[]): void {
    const list = listOf(expected);
    this.compared += list.length;
    if (!list.every((item) => found.includes(item))) this.differ(path, expected, found);
  }

  lacks(path: Path, expected: unknown, found: readonly unknown[]): void {
    const list = listOf(expected);
    this.compared += list.length;
    if (list.some((item) => found.includes(item))) this.differ(path, expected, found);
  }

  /** Things by name: the latest of that name, or the instance with its number; a word alone is their status. Only what is expected is read. */
  things<T extends { readonly id: string; readonly instance?: string }>(path: Path, expected: Readonly<Record<string, unknown>>, found: readonly T[], words: Words<T>): void {
    const said = (thing: T, word: string): unknown => (Object.hasOwn(words, word) ? words[word]?.(thing) : undefined);
    for (const [name, wanted] of Object.entries(expected)) {
      const thing = found.findLast((other) => other.id === name || other.instance === name);
      const at = [...path, name];
      if (wanted === noneWord) this.value(at, noneWord, thing === undefined ? absent : said(thing, 'status'));
      else if (thing === undefined) {
        this.compared += 1;
        this.differ(at, typeof wanted === 'string' ? wanted : ((wanted as Fields)['status'] ?? wanted), absent);
      } else if (typeof wanted === 'string') this.value(at, wanted, said(thing, 'status'));
      else for (const [key, one] of Object.entries(wanted as Fields)) this.field([...at, key], key, one, said(thing, key));
    }
  }

  private field(path: Path, key: string, expected: unknown, found: unknown): void {
    if (key === dutyWords.cites) this.contains(path, expected, found as readonly unknown[]);
    else if (Array.isArray(found)) this.set(path, expected, found as readonly unknown[]);
    else this.value(path, expected, found);
  }
}

type Comparer = (comparison: Comparison, path: Path, expected: never, assessment: Assessment, next: () => readonly NextEvent[]) => void;

const nextEvents =
  (status: NextEvent['status']): Comparer =>
  (comparison, path, expected, _assessment, next) => {
    const words = Object.fromEntries(next().map((event) => [event.type, nextEventWords[event.status]]));
    listOf(expected).forEach((type, index) => comparison.value(Array.isArray(expected) ? [...path, index] : path, `${nextEventWords[status]}: ${String(type)}`, `${words[type as string] ?? noneWord}: ${String(type)}`));
  };

const findings: Comparer = (comparison, path, expected, assessment) => {
  const found = [...new Set(assessment.findings.map(findingInWords))];
  if (Array.isArray(expected)) return comparison.contains(path, expected, found);
  const { wel, niet, precies } = expected as { readonly wel?: unknown; readonly niet?: unknown; readonly precies?: unknown };
  if (wel !== undefined) comparison.contains([...path, findingListWords.present], wel, found);
  if (niet !== undefined) comparison.lacks([...path, findingListWords.absent], niet, found);
  if (precies !== undefined) comparison.set([...path, findingListWords.exactly], precies, found);
};

/** How each key of an expectation is compared. A key without a comparer does not compile. */
const comparers: { readonly [Key in keyof Required<Expectation>]: Comparer } = {
  [assessmentWords.state]: (comparison, path, expected, assessment) => comparison.set(path, expected, assessment.state),
  [assessmentWords.phases]: (comparison, path, expected, assessment) => comparison.set(path, expected, assessment.phases),
  [assessmentWords.open]: (comparison, path, expected, assessment) => comparison.value(path, expected, assessment.open),
  [assessmentWords.settled]: (comparison, path, expected, assessment) => comparison.value(path, expected, assessment.settled),
  [assessmentWords.filedOn]: (comparison, path, expected, assessment) => comparison.value(path, expected, assessment.filedOn),
  [assessmentWords.duties]: (comparison, path, expected, assessment) => comparison.things(path, expected, assessment.duties, wordsOfDuty),
  [assessmentWords.windows]: (comparison, path, expected, assessment) => comparison.things(path, expected, assessment.windows, wordsOfWindow),
  [assessmentWords.measures]: (comparison, path, expected, assessment) => comparison.things(path, expected, assessment.measures, wordsOfMeasure),
  [assessmentWords.findings]: findings,
  [assessmentWords.admissibility]: (comparison, path, expected, assessment) => {
    for (const [ground, wanted] of Object.entries(expected)) {
      const found = assessment.admissibility.grounds.find((other) => other.ground === ground);
      comparison.value([...path, ground], wanted, found === undefined ? noneWord : verdictWords[found.status]);
    }
  },
  [missingWord]: (comparison, path, expected, assessment) => comparison.set(path, expected, ids(assessment.admissibility.missing)),
  [assessmentWords.parts]: (comparison, path, expected, assessment) => {
    for (const [id, wanted] of Object.entries(expected)) comparison.value([...path, id], wanted, assessment.parts.find((part) => part.id === id)?.fate ?? null);
  },
  [nextEventWords.permitted]: nextEvents('permitted'),
  [nextEventWords.refused]: nextEvents('refused'),
  [nextEventWords.needs]: nextEvents('needs'),
  [assessmentWords.nextChangeOn]: (comparison, path, expected, assessment) => comparison.value(path, expected, assessment.nextChangeOn),
};

/**
 * Compares what a scenario expects of a day with what the engine says of it.
 *
 * @param next the events that come next; computed only when the expectation asks for them
 * @returns every difference, and how many things were compared
 */
export const compare = (expected: Expectation, assessment: Assessment, path: Path, next: () => readonly NextEvent[]): { readonly mismatches: readonly Mismatch[]; readonly compared: number } => {
  const comparison = new Comparison();
  for (const [key, wanted] of Object.entries(expected)) comparers[key as keyof Expectation](comparison, [...path, key], wanted as never, assessment, next);
  return { mismatches: comparison.mismatches, compared: comparison.compared };
};
