import { describeFault } from '../../scenario/describe-fault.js';
import { scenarioFormat } from '../../scenario/scenario-result.js';
import { lineOf, describeMismatch } from '../../scenario/describe-mismatch.js';
import { totalsOf } from '../scenario-report.js';
import type { Reporter } from './reporter.js';

/** For programs: everything, as one JSON object. */
export const jsonReporter: Reporter = (report, { locale, quiet }) =>
  `${JSON.stringify(
    {
      format: scenarioFormat,
      totals: totalsOf(report),
      files: report.files.map(({ file, played, faults }) => ({
        file,
        faults: faults.map((issue) => ({ ...issue, text: describeFault(issue, locale) })),
        results: played
          .filter(({ result }) => !quiet || !result.passed)
          .map(({ result, places }) => ({
            ...result,
            steps: result.steps.map((step) => ({ ...step, mismatches: step.mismatches.map((mismatch) => ({ ...mismatch, line: lineOf(mismatch, places), text: describeMismatch(mismatch, locale) })) })),
          })),
      })),
      ...(report.coverage.length === 0 ? {} : { coverage: report.coverage }),
    },
    null,
    2,
  )}\n`;
