import { findingsOf } from '../../check/json-form.js';
import { githubMessage, githubProperty } from '../escape.js';
import { partLabels, totalsText, type CheckReporter } from '../check-report.js';

/** For GitHub: an annotation for every finding, and the totals as a notice. */
export const githubReporter: CheckReporter = (report, { locale }) =>
  [
    ...findingsOf(report).map(({ regulation, part, code, level, where, text }) => `::${level === 'undecided' ? 'error' : level} title=${githubProperty(`${regulation}: ${partLabels[part][locale]}`)}::${githubMessage(`${code} · ${where}\n${text[locale]}`)}`),
    `::notice title=klachtrecht::${githubMessage(totalsText(report)[locale])}`,
    '',
  ].join('\n');
