import { diffJson, levelOf, placeInWords, subjectInWords, turnInWords, type DiffOfOne, type Entry } from '../../diff/index.js';
import { definitionsOf, diffTotals, headingOf, isApproved, type DiffReporter } from '../diff-report.js';
import { xml } from '../../text/xml.js';
import { githubMessage, githubProperty } from '../escape.js';
import type { ReportFormat } from '../settings.js';
import { markdownDiffReporter } from './markdown.js';
import { textDiffReporter } from './text.js';

const sentence = (of: DiffOfOne, entry: Entry, locale: 'nl' | 'en'): string => {
  const definitions = definitionsOf(of);
  return `${subjectInWords(entry, ...definitions)[locale]}: ${turnInWords(entry)[locale]} (${entry.causes.map((change) => placeInWords(change, ...definitions)[locale]).join('; ')}${entry.cites.length === 0 ? '' : `; ${entry.cites.join(', ')}`})`;
};

/** For GitHub: an annotation for every change without approval and every stale approval, and the totals as a notice. */
const github: DiffReporter = (report, { locale }) =>
  [
    ...report.regulations.flatMap((of) => [
      ...(of.diff === null ? [`::error title=${githubProperty(of.id)}::${githubMessage(locale === 'nl' ? 'Nog nooit goedgekeurd.' : 'Never approved.')}`] : []),
      ...of.standing.unapproved.map((entry) => `::${{ error: 'error', undecided: 'error', warning: 'warning', info: 'notice' }[levelOf(entry)]} title=${githubProperty(`${of.id}: ${headingOf(entry)[locale]}`)}::${githubMessage(sentence(of, entry, locale))}`),
      ...of.unread.map(({ text }) => `::error title=${githubProperty(of.id)}::${githubMessage(text[locale])}`),
      ...of.standing.stale.map((approval) => `::error title=${githubProperty(`${of.id}: ${locale === 'nl' ? 'verlopen akkoord' : 'stale approval'}`)}::${githubMessage(`${approval.class} ${approval.paths.join(', ')}`)}`),
    ]),
    `::notice title=klachtrecht::${githubMessage(diffTotals(report)[locale])}`,
    '',
  ].join('\n');

/** For build servers: a suite for each regulation, a case for each change; without approval it fails. */
const junit: DiffReporter = (report, { locale }) => {
  const suites = report.regulations.map((of) => {
    const cases = [
      ...(of.diff?.entries ?? []).map((entry) => ({ name: `${entry.class} ${entry.what} ${entry.id}`.trim(), fails: !isApproved(of, entry) && (levelOf(entry) === 'error' || levelOf(entry) === 'undecided'), text: sentence(of, entry, locale) })),
      ...of.unread.map(({ line, text }) => ({ name: `line ${line}`, fails: true, text: text[locale] })),
      ...of.standing.stale.map((approval) => ({ name: `stale ${approval.fingerprint.slice(0, 12)}`, fails: true, text: approval.paths.join(', ') })),
      ...(of.diff === null ? [{ name: 'lock', fails: true, text: locale === 'nl' ? 'nog nooit goedgekeurd' : 'never approved' }] : []),
    ];
    const body = cases.map(({ name, fails, text }) => `    <testcase name="${xml(name)}" classname="${xml(of.id)}">${fails ? `<failure message="${xml(text)}"/>` : `<system-out>${xml(text)}</system-out>`}</testcase>`);
    return { count: cases.length, failures: cases.filter(({ fails }) => fails).length, lines: [`  <testsuite name="${xml(of.id)}" tests="${cases.length}" failures="${cases.filter(({ fails }) => fails).length}">`, ...body, '  </testsuite>'] };
  });
  const sum = (pick: (suite: (typeof suites)[number]) => number): number => suites.reduce((total, suite) => total + pick(suite), 0);
  return ['<?xml version="1.0" encoding="UTF-8"?>', `<testsuites name="klachtrecht diff" tests="${sum(({ count }) => count)}" failures="${sum(({ failures }) => failures)}">`, ...suites.flatMap(({ lines }) => lines), '</testsuites>', ''].join('\n');
};

/** The reporters of `diff` by format. */
export const diffReporters: Readonly<Record<ReportFormat, DiffReporter>> = { text: textDiffReporter, json: (report) => `${JSON.stringify(diffJson(report), null, 2)}\n`, junit, github, markdown: markdownDiffReporter };
