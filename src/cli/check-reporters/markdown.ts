import { markdown } from '../escape.js';
import { gravest, partLabels, totalsText, type CheckReporter } from '../check-report.js';
import { both } from '../settings.js';

/** For a comment on a pull request: one table of parts, and under it what is wrong. */
export const markdownReporter: CheckReporter = (report, { locale }) => {
  const head = [both('reglement', 'regulation')[locale], both('onderdeel', 'part')[locale], '', both('uitkomst', 'outcome')[locale]];
  const marks = { error: '❌', undecided: '❓', warning: '⚠️', none: '✅' } as const;
  return [
    `**${markdown(totalsText(report)[locale])}**`,
    '',
    `| ${head.join(' | ')} |`,
    '| --- | --- | --- | --- |',
    ...report.regulations.flatMap(({ id, parts }) => parts.map(({ part, summary, findings }) => `| ${markdown(id)} | ${partLabels[part][locale]} | ${marks[gravest(findings) ?? 'none']} | ${markdown(summary[locale])} |`)),
    '',
    ...report.regulations.flatMap(({ id, parts }) => parts.flatMap(({ findings }) => findings.map((finding) => `- ${marks[finding.level]} ${markdown(id)} \`${finding.code}\` ${markdown(finding.where)}: ${markdown(finding.text[locale])}`))),
    '',
  ].join('\n');
};
