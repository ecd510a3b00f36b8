import { sameData } from '../model/same-data.js';
import type { Definition } from '../regulation/definition.js';

/** Sections that change no answer: words, and what is asked of a regulation. What is chosen shows in what it patches. */
const answerless: ReadonlySet<string> = new Set(['format', 'id', 'version', 'organisation', 'title', 'readings', 'chosen', 'properties', 'waivers']);

/** Whether two definitions, each as its readings make it, answer everything the same but what is asked of the readings themselves. */
export const sameAnswers = (one: Definition, other: Definition): boolean =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].every((section) => answerless.has(section) || sameData(one[section as keyof Definition], other[section as keyof Definition]));
