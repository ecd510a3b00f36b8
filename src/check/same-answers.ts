import type { Definition } from '../regulation/definition.js';

/** Whether two pieces of plain data say the same, whatever the order of their keys; fast where they have most in common. */
export const sameData = (one: unknown, other: unknown): boolean => {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const [keys, others] = [Object.keys(one), Object.keys(other)];
  return keys.length === others.length && keys.every((key) => Object.hasOwn(other, key) && sameData((one as Readonly<Record<string, unknown>>)[key], (other as Readonly<Record<string, unknown>>)[key]));
};

/** Sections that change no answer: words, and what is asked of a regulation. What is chosen shows in what it patches. */
const answerless: ReadonlySet<string> = new Set(['format', 'id', 'version', 'organisation', 'title', 'readings', 'chosen', 'properties', 'waivers']);

/** Whether two definitions, each as its readings make it, answer everything the same but what is asked of the readings themselves. */
export const sameAnswers = (one: Definition, other: Definition): boolean =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].every((section) => answerless.has(section) || sameData(one[section as keyof Definition], other[section as keyof Definition]));
