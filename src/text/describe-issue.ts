import type { Issue, IssueCode } from '../model/issue.js';
import type { Locale } from '../model/text.js';
import { caseIssues } from './issues/case-issues.js';
import { dateIssues } from './issues/date-issues.js';
import { eventIssues } from './issues/event-issues.js';
import type { IssueSentence } from './issues/issue-sentence.js';
import { jsonIssues } from './issues/json-issues.js';
import { regulationIssues } from './issues/regulation-issues.js';
import { Particulars, say } from './particulars.js';
import { capital, clean, quoted, shown } from './shown.js';

/** A code without a sentence does not compile. */
const sentences: Readonly<Record<IssueCode, IssueSentence>> = {
  ...dateIssues,
  ...jsonIssues,
  ...regulationIssues,
  ...caseIssues,
  ...eventIssues,
};

/** For codes from elsewhere, such as issues stored by a later version. */
const unknownCode: IssueSentence = { cause: { nl: 'Deze invoer is geweigerd.', en: 'This input was refused.' } };

/**
 * An issue as a person reads it: the place, what is wrong there, and how to mend it.
 *
 * Never throws, whatever the data hold; what it repeats of the input is on one line and cut short. The clauses in
 * `cites` are left to the caller.
 *
 * @example describeIssue({ code: 'fact-unknown', path: ['facts', 'spoet'], data: { key: 'spoet', nearest: 'spoed' } }, 'en')
 * // 'facts › spoet: This regulation has no fact “spoet”. Did you mean “spoed”?'
 */
export function describeIssue(issue: Issue, locale: Locale): string {
  try {
    return `${place(issue.path, locale)}${causeAndRemedy(issue.code, issue.data, locale)}`;
  } catch {
    // Data that cannot even be read, such as a revoked proxy, are as good as none.
    return causeAndRemedy(issue.code, undefined, locale);
  }
}

function causeAndRemedy(code: IssueCode, data: unknown, locale: Locale): string {
  const { cause, remedy } = Object.hasOwn(sentences, code) ? sentences[code] : unknownCode;
  const particulars = new Particulars(data, locale);
  const nearest = particulars.get('nearest');
  const mend = typeof nearest === 'string' ? didYouMean(nearest, locale) : remedy === undefined ? '' : say(remedy, particulars);
  return `${capital(say(cause, particulars))}${mend === '' ? '' : ` ${mend}`}`;
}

const didYouMean = (name: string, locale: Locale): string => ({ nl: `Bedoelde u ${quoted(name)}?`, en: `Did you mean ${quoted(name)}?` })[locale];

/** The ends of a longer path say enough. */
const longestPath = 12;

/**
 * A path as a person reads it: `duties › behandeling › within`.
 *
 * Places in a list are counted from one and stand by their list: `stappen #3 › datum` is the date of the third step.
 */
function place(path: Issue['path'], locale: Locale): string {
  if (!Array.isArray(path) || path.length === 0) return '';
  const keys = path as NonNullable<Issue['path']>;
  const parts: NonNullable<Issue['path']> = path.length > longestPath ? [...keys.slice(0, 6), '…', ...keys.slice(-5)] : keys;
  const text = parts.reduce<string>((before, part) => {
    if (typeof part === 'number') return `${before}${before === '' ? '' : ' '}#${part + 1}`;
    return `${before}${before === '' ? '' : ' › '}${typeof part === 'string' && clean(part) !== '' ? clean(part, 60) : shown(part, locale)}`;
  }, '');
  return `${text}: `;
}
