import { describeFault } from '../../scenario/describe-fault.js';
import { describeIssue } from '../../text/describe-issue.js';
import { xml } from '../../text/xml.js';
import { lineOf, describeMismatch } from '../../scenario/describe-mismatch.js';
import { totalsOf, type FileReport, type Played } from '../scenario-report.js';
import type { Reporter, ReportOptions } from './reporter.js';

const attribute = (name: string, value: string | number): string => ` ${name}="${xml(String(value))}"`;

const caseOf = (file: string, { scenario, result, places }: Played, { locale }: ReportOptions): string => {
  const open = `    <testcase${attribute('name', scenario.titel)}${attribute('classname', result.regulation.id)}${attribute('file', file)}`;
  if (result.passed) return `${open}/>`;
  const failed = result.steps.flatMap((step) => [
    ...step.mismatches.map((mismatch) => `${file}:${lineOf(mismatch, places)} ${step.on} ${describeMismatch(mismatch, locale)}`),
    ...(step.mismatches.length === 0 ? [] : step.issues.map((issue) => describeIssue(issue, locale))),
  ]);
  return `${open}>\n      <failure${attribute('message', failed[0] ?? '')}>${xml(failed.join('\n'))}</failure>\n    </testcase>`;
};

const suiteOf = (report: FileReport, options: ReportOptions): string => {
  const failed = report.played.filter(({ result }) => !result.passed).length;
  const faults = report.faults.map((issue) => {
    const line = typeof issue.data?.['line'] === 'number' ? `:${issue.data['line']}` : '';
    const text = describeFault(issue, options.locale);
    return `    <testcase${attribute('name', `${report.file}${line}`)}${attribute('classname', 'scenario')}${attribute('file', report.file)}>\n      <error${attribute('message', text)}>${xml(`${report.file}${line} ${text}`)}</error>\n    </testcase>`;
  });
  const cases = [...faults, ...report.played.map((played) => caseOf(report.file, played, options))];
  return [
    `  <testsuite${attribute('name', report.file)}${attribute('tests', cases.length)}${attribute('failures', failed)}${attribute('errors', faults.length)}>`,
    ...cases,
    '  </testsuite>',
  ].join('\n');
};

/** For build servers: JUnit XML, a suite for each file and a case for each scenario. */
export const junitReporter: Reporter = (report, options) => {
  const { scenarios, failed, faults } = totalsOf(report);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attribute('name', 'klachtrecht scenarios')}${attribute('tests', scenarios + faults)}${attribute('failures', failed)}${attribute('errors', faults)}>`,
    ...report.files.map((file) => suiteOf(file, options)),
    '</testsuites>',
    '',
  ].join('\n');
};
