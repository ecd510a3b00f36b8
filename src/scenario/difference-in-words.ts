import type { Assessment } from '../model/assessment.js';
import { dutyInWords, findingInWords, measureInWords, windowInWords } from './compare.js';
import type { Expectation } from './schema.js';
import { assessmentWords, findingListWords, noneWord, verdictWords } from './words.js';

type Fields = Readonly<Record<string, unknown>>;

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What one thing is and another is not; nothing when they are the same. */
const changedFields = (one: Fields, other: Fields): Fields => Object.fromEntries(Object.entries(one).flatMap(([key, value]) => (same(value, other[key]) ? [] : [[key, value === null ? noneWord : value]])));

/** Things by the name of their instance: what differs of each, and that those of the other only are not there. */
const changedThings = (one: readonly (readonly [string, Fields])[], other: readonly (readonly [string, Fields])[]): Fields => {
  const others = new Map(other);
  const here = new Set(one.map(([name]) => name));
  return Object.fromEntries([
    ...one.flatMap(([name, fields]): [string, unknown][] => {
      const found = others.get(name);
      if (found === undefined) return [[name, fields['status']]];
      const changed = changedFields(fields, found);
      return Object.keys(changed).length === 0 ? [] : [[name, changed]];
    }),
    ...other.flatMap(([name]): [string, unknown][] => (here.has(name) ? [] : [[name, noneWord]])),
  ]);
};

const lists = (one: Assessment, other: Assessment): Fields => {
  const [here, there] = [one, other].map(({ findings }) => [...new Set(findings.map(findingInWords))]) as [string[], string[]];
  const present = here.filter((id) => !there.includes(id));
  const absent = there.filter((id) => !here.includes(id));
  return { ...(present.length === 0 ? {} : { [findingListWords.present]: present }), ...(absent.length === 0 ? {} : { [findingListWords.absent]: absent }) };
};

/**
 * What one assessment says and another of the same case and day does not, as what a scenario can expect.
 *
 * @returns undefined when a scenario could not tell them apart
 * @example differenceInWords(now, before)?.toestand // ['onderzoek']
 */
export const differenceInWords = (one: Assessment, other: Assessment): Expectation | undefined => {
  const plain = (key: 'state' | 'phases' | 'open' | 'settled' | 'filedOn'): Fields => (same(one[key], other[key]) ? {} : { [assessmentWords[key]]: one[key] ?? noneWord });
  const named = (key: keyof typeof assessmentWords, fields: Fields): Fields => (Object.keys(fields).length === 0 ? {} : { [assessmentWords[key]]: fields });
  const grounds = ({ admissibility }: Assessment): Fields => Object.fromEntries(admissibility.grounds.map(({ ground, status }) => [ground, verdictWords[status]]));
  const fates = ({ parts }: Assessment): Fields => Object.fromEntries(parts.map(({ id, fate }) => [id, fate]));
  const difference = {
    ...plain('state'),
    ...(same(one.state, other.state) ? { ...plain('phases'), ...plain('open') } : {}),
    ...plain('settled'),
    ...plain('filedOn'),
    ...named('duties', changedThings(one.duties.map((duty) => [duty.instance, dutyInWords(duty)]), other.duties.map((duty) => [duty.instance, dutyInWords(duty)]))),
    ...named('windows', changedThings(one.windows.map((window) => [window.instance, windowInWords(window)]), other.windows.map((window) => [window.instance, windowInWords(window)]))),
    ...named('measures', changedThings(one.measures.map((measure) => [measure.id, measureInWords(measure)]), other.measures.map((measure) => [measure.id, measureInWords(measure)]))),
    ...named('findings', lists(one, other)),
    ...named('admissibility', changedFields(grounds(one), grounds(other))),
    ...named('parts', changedFields(fates(one), fates(other))),
  };
  return Object.keys(difference).length === 0 ? undefined : (difference);
};
