import { pinnedCase, type StoredCase, type UnreadLine } from '../diff/index.js';
import type { Case } from '../model/case.js';
import type { Issue } from '../model/issue.js';
import type { Text } from '../model/text.js';
import type { Regulation } from '../regulation/regulation.js';
import { decodeText } from '../scenario/decode-text.js';
import { describeFault } from '../scenario/describe-fault.js';
import { describeIssue } from '../text/describe-issue.js';
import { CliFailure } from './cli-failure.js';
import { exitCodes } from './exit-code.js';
import { readBytes } from './files.js';
import type { Io } from './io.js';
import { parseJson } from './json-file.js';
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

/** What a line says; a fault is told of that line, and the next are read all the same. */
const lineOf = (line: string, place: string): { readonly ok: true; readonly value: Readonly<Record<string, unknown>> } | { readonly ok: false; readonly text: Text } => {
  try {
    const value = parseJson(new TextEncoder().encode(line), place);
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) return { ok: true, value: value as Readonly<Record<string, unknown>> };
    return { ok: false, text: both(`${place}: hier hoort een zaak te staan, als object.`, `${place}: this should be a case, as an object.`) };
  } catch (error) {
    if (error instanceof CliFailure) return { ok: false, text: error.text };
    throw error;
  }
};

/**
 * The cases in a file, one a line: `{ "id", "events" }`, `{ "id", "case" }`, or a stored case.
 *
 * @throws CliFailure 65 when the file is no text, 74 when it cannot be read
 */
export const storedCases = async (io: Io, path: string, regulation: Regulation): Promise<StoredCases> => {
  const text = decodeText(path === '-' ? await io.readStdin() : await readBytes(io, path));
  if (!text.ok) throw new CliFailure(exitCodes.invalid, both(`${path}: ${describeFault(text.issues[0], 'nl')}`, `${path}: ${describeFault(text.issues[0], 'en')}`), text.issues);
  const cases: { id: string; current: Case }[] = [];
  const unread: UnreadLine[] = [];
  let elsewhere = 0;
  for (const [index, line] of text.value.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const place = `${path}:${index + 1}`;
    const read = lineOf(line, place);
    if (!read.ok) {
      unread.push({ line: index + 1, text: read.text });
      continue;
    }
    const { value } = read;
    const of = value['regulation'] ?? (value['case'] as { readonly regulation?: unknown } | undefined)?.regulation;
    const named = typeof of === 'string' ? of : (of as { readonly id?: unknown } | undefined)?.id;
    if (typeof named === 'string' && named !== regulation.id) {
      elsewhere += 1;
      continue;
    }
    const id = typeof value['id'] === 'string' ? value['id'] : String(index + 1);
    const pinned = pinnedCase(regulation, value['log'] === undefined ? { ...(value as Omit<StoredCase, 'id'>), id } : { id, case: value });
    if (pinned.ok) cases.push({ id, current: pinned.value });
    else {
      const { nl, en } = told(pinned.issues);
      unread.push({ line: index + 1, text: both(`${place}: ${nl}`, `${place}: ${en}`) });
    }
  }
  return { cases, unread, elsewhere };
};
