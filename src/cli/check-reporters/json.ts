import { findingsOf, type CheckReporter } from '../check-report.js';

/** Version of the JSON form of `check`. */
export const checkFormat = 1;

/** For programs: everything, as one JSON object. */
export const jsonReporter: CheckReporter = (report) => {
  const all = findingsOf(report);
  const count = (level: string): number => all.filter((finding) => finding.level === level).length;
  return `${JSON.stringify({ format: checkFormat, errors: count('error'), undecided: count('undecided'), warnings: count('warning'), regulations: report.regulations }, null, 2)}\n`;
};
