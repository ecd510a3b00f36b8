import { pinnedCase, type StoredCase, type UnreadLine } from '../diff/index.js';
import type { Case } from '../model/case.js';
import type { Issue } from '../model/issue.js';
import type { Text } from '../model/text.js';
import type { Regulation } from '../regulation/regulation.js';
import { describeIssue } from '../text/describe-issue.js';
import { diskFailure } from './files.js';
import type { Io } from './io.js';
import { batchesOf, objectIn } from './ndjson.js';
import { both } from './settings.js';

/** The cases of one regulation in a file, and what of the file is not among them. */
export interface StoredCases {
  readonly cases: readonly { readonly id: string; readonly current: Case }[];
  /** Lines that cannot be read as a case. */
  readonly unread: readonly UnreadLine[];
  /** How many are of another regulation. */
  readonly elsewhere: number;
}

const told = (issues: readonly Issue[]): Text => both(issues.map((issue) => describeIssue(issue, 'nl')).join(' '), issues.map((issue) => describeIssue(issue, 'en')).join(' '));

/**
 * The cases in a file, one a line: `{ "id", "events" }`, `{ "id", "case" }`, or a stored case.
 *
 * Read as `assess` reads them, a line at a time.
 *
 * @throws CliFailure 74 when the file cannot be read
 */
export const storedCases = async (io: Io, path: string, regulation: Regulation): Promise<StoredCases> => {
  await io.size(path).catch((error: unknown) => {
    throw diskFailure(path, error);
  });
  const cases: { id: string; current: Case }[] = [];
  const unread: UnreadLine[] = [];
  let elsewhere = 0;
  const refuse = (line: number, { nl, en }: Text): void => void unread.push({ line, text: both(`${path}:${line}: ${nl}`, `${path}:${line}: ${en}`) });
  const take = (line: string, number: number): void => {
    const read = objectIn(line, number);
    if (!read.ok) {
      refuse(number, read.bad.text);
      return;
    }
    const { value } = read;
    const of = value['regulation'] ?? (value['case'] as { readonly regulation?: unknown } | undefined)?.regulation;
    const named = typeof of === 'string' ? of : (of as { readonly id?: unknown } | undefined)?.id;
    if (typeof named === 'string' && named !== regulation.id) {
      elsewhere += 1;
      return;
    }
    const id = typeof value['id'] === 'string' ? value['id'] : String(number);
    const pinned = pinnedCase(regulation, value['log'] === undefined ? { ...(value as Omit<StoredCase, 'id'>), id } : { id, case: value });
    if (pinned.ok) cases.push({ id, current: pinned.value });
    else refuse(number, told(pinned.issues));
  };
  for await (const { first, text, bad } of batchesOf(io.chunks(path))) {
    for (const { line, text: why } of bad) refuse(line, why);
    for (const [index, line] of text.split('\n').entries()) if (line.trim() !== '') take(line, first + index);
  }
  return { cases, unread, elsewhere };
};
