import type { Locale } from '../../model/text.js';
import { isSettled, type Coverage } from '../../scenario/coverage.js';
import { describeFault } from '../../scenario/describe-fault.js';
import { markdown } from '../escape.js';
import { lineOf, describeMismatch } from '../../scenario/describe-mismatch.js';
import { totalsOf, type Played } from '../scenario-report.js';
import { both } from '../settings.js';
import { Timeline } from '../timeline.js';
import { figuresOf, kindLabels, rowDetail, rowName, rowsOf, tabled } from './coverage-lines.js';
import type { Reporter } from './reporter.js';

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => [row(...head), row(...head.map(() => '---')), ...rows.map((cells) => row(...cells))];

const playedLines = ({ scenario, result, regulation, places }: Played, locale: Locale): readonly string[] => {
  const rows = new Timeline(regulation, locale).of(result).map((moment) => [
    markdown(moment.date),
    markdown(moment.what),
    markdown(moment.where),
    moment.notes.map((note) => markdown([note.mark, note.name, note.until, note.status].filter((part) => part !== '').join(' '))).join('<br>'),
  ]);
  const failed = result.steps.flatMap((step) => step.mismatches.map((mismatch) => `- ❌ ${both('regel', 'line')[locale]} ${lineOf(mismatch, places)}, ${step.on}: ${markdown(describeMismatch(mismatch, locale))}`));
  const about = [result.regulation.id, ...(result.covers.length === 0 ? [] : [result.covers.join(', ')]), ...Object.entries(result.readings).map(([id, option]) => `${id} = ${option}`)];
  return [
    `### ${result.passed ? '✅' : '❌'} ${markdown(scenario.titel)}`,
    '',
    markdown(about.join(' · ')),
    '',
    ...table([both('datum', 'date')[locale], both('gebeurtenis', 'event')[locale], both('toestand', 'state')[locale], both('plichten, vensters en bevindingen', 'duties, windows and findings')[locale]], rows),
    '',
    ...(failed.length === 0 ? [] : [...failed, '']),
  ];
};

const coverageLines = (coverage: Coverage, locale: Locale): readonly string[] => [
  `## ${both('Dekking van', 'Coverage of')[locale]} ${markdown(`${coverage.regulation.id} ${coverage.regulation.version}`)}`,
  '',
  ...table(
    ['', both('gedekt', 'covered')[locale], both('niet gedekt', 'not covered')[locale]],
    figuresOf(coverage).map(({ kind, bare, text }) => [kindLabels[kind][locale], text[locale], bare.map((entry) => markdown(rowName(entry))).join(', ')]),
  ),
  '',
  ...tabled.flatMap((kind) => {
    const rows = rowsOf(coverage, kind);
    if (rows.length === 0) return [];
    return [
      `### ${kindLabels[kind][locale]}`,
      '',
      ...table(['', '', both("scenario's", 'scenarios')[locale], ''], rows.map((entry) => [isSettled(entry) ? (entry.status === 'covered' ? '✅' : '➖') : '❌', markdown(rowName(entry)), String(entry.scenarios), markdown(rowDetail(entry, locale))])),
      '',
    ];
  }),
];

/** For pages and job summaries: the same timelines as tables. */
export const markdownReporter: Reporter = (report, { locale, quiet }) => {
  const totals = totalsOf(report);
  const lines = report.files.flatMap(({ file, faults, played }) => {
    const shown = quiet ? played.filter(({ result }) => !result.passed) : played;
    if (faults.length === 0 && shown.length === 0) return [];
    return [
      `## ${markdown(file)}`,
      '',
      ...faults.map((issue) => `- ❌ ${typeof issue.data?.['line'] === 'number' ? `${both('regel', 'line')[locale]} ${issue.data['line']}: ` : ''}${markdown(describeFault(issue, locale))}`),
      ...(faults.length === 0 ? [] : ['']),
      ...shown.flatMap((one) => playedLines(one, locale)),
    ];
  });
  const summary = both(
    `**${totals.scenarios} scenario's: ${totals.passed} geslaagd, ${totals.failed} mislukt, ${totals.faults} fouten in bestanden.** ${totals.steps} stappen, ${totals.compared} verwachtingen getoetst.`,
    `**${totals.scenarios} scenarios: ${totals.passed} passed, ${totals.failed} failed, ${totals.faults} faults in files.** ${totals.steps} steps, ${totals.compared} expectations compared.`,
  )[locale];
  return `${[...lines, ...report.coverage.flatMap((coverage) => coverageLines(coverage, locale)), summary].join('\n')}\n`;
};
