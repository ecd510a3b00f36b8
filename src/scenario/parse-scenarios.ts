import type { Issue } from '../model/issue.js';
import { resultOf, type Result } from '../model/result.js';
import { readScenario } from './read-scenario.js';
import type { Scenario } from './schema.js';
import { yamlTrees, type Places } from './yaml-tree.js';

/** A scenario with the places of everything in it. */
export interface ParsedScenario {
  readonly scenario: Scenario;
  readonly places: Places;
}

/** An issue with the line and column of what it is about in its data: of the key where the key is wrong, else of the value. */
export const located = (issue: Issue, places: Places): Issue => {
  if (issue.data?.['line'] !== undefined) return issue;
  const path = issue.path ?? [];
  const part = ['key-unknown', 'attribute-unknown', 'fact-unknown', 'reference-unknown'].includes(issue.code) || issue.data?.['reason'] === 'step-without-event' ? 'key' : 'value';
  const { line, column } = places.of(path, part);
  // A number is shown as it was written: of 4.10 only the text knows the zero.
  const source = issue.data?.['reason'] === 'quotes-needed' || issue.code === 'date-invalid' ? places.source(path) : undefined;
  return { ...issue, data: { ...issue.data, ...(source === undefined ? {} : { found: source }), line, column } };
};

/**
 * The scenarios in a text: YAML 1.2 or JSON, one or more documents.
 *
 * @param text as `decodeText` gives it
 * @returns the scenarios in order, or every fault of every document, each with `line` and `column` in its data
 * @example parseScenarios(text)
 */
export const parseScenarios = (text: string): Result<readonly ParsedScenario[]> => {
  const { trees, issues } = yamlTrees(text);
  const all: Issue[] = [...issues];
  const parsed = trees.flatMap(({ value, places }): ParsedScenario[] => {
    const read = readScenario(value);
    if (read.ok) return [{ scenario: read.value, places }];
    all.push(...read.issues.map((issue) => located(issue, places)));
    return [];
  });
  return resultOf(all, () => parsed);
};
