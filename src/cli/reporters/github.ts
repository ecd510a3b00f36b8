import { isSettled } from '../../scenario/coverage.js';
import { describeFault } from '../../scenario/describe-fault.js';
import { describeIssue } from '../../text/describe-issue.js';
import { githubMessage, githubProperty } from '../escape.js';
import { lineOf, describeMismatch } from '../../scenario/describe-mismatch.js';
import { totalsOf } from '../scenario-report.js';
import { both } from '../settings.js';
import { kindLabels, rowName } from './coverage-lines.js';
import type { Reporter } from './reporter.js';

const command = (level: 'error' | 'warning' | 'notice', properties: Readonly<Record<string, string | number | undefined>>, message: string): string => {
  const told = Object.entries(properties).flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${githubProperty(String(value))}`]));
  return `::${level} ${told.join(',')}::${githubMessage(message)}`;
};

const numberIn = (data: Readonly<Record<string, unknown>> | undefined, key: string): number | undefined => (typeof data?.[key] === 'number' ? data[key] : undefined);

/** For GitHub: an annotation at the line of every fault and every expectation that failed, and of what is not covered. */
export const githubReporter: Reporter = (report, { locale }) => {
  const lines = report.files.flatMap(({ file, faults, played }) => [
    ...faults.map((issue) => command('error', { file, line: numberIn(issue.data, 'line'), col: numberIn(issue.data, 'column') }, describeFault(issue, locale))),
    ...played.flatMap(({ scenario, result, places }) =>
      result.steps.flatMap((step) =>
        step.mismatches.map((mismatch) =>
          command(
            'error',
            { file, line: lineOf(mismatch, places), title: scenario.titel },
            [`${step.on} ${describeMismatch(mismatch, locale)}`, ...step.issues.map((issue) => describeIssue(issue, locale))].join('\n'),
          ),
        ),
      ),
    ),
  ]);
  const uncovered = report.coverage.flatMap((coverage) =>
    coverage.rows
      .filter((row) => !isSettled(row) && row.kind !== 'rule')
      .map((row) => command('warning', { title: coverage.regulation.id }, `${both('Niet gedekt', 'Not covered')[locale]} (${kindLabels[row.kind][locale]}): ${rowName(row)}`)),
  );
  const totals = totalsOf(report);
  const summary = both(
    `${totals.scenarios} scenario's: ${totals.passed} geslaagd, ${totals.failed} mislukt, ${totals.faults} fouten in bestanden`,
    `${totals.scenarios} scenarios: ${totals.passed} passed, ${totals.failed} failed, ${totals.faults} faults in files`,
  )[locale];
  return `${[...lines, ...uncovered, command('notice', { title: 'klachtrecht' }, summary)].join('\n')}\n`;
};
