import { findingsOf, type CheckReporter } from '../check-report.js';

/** Version of the JSON form of `check`. */
export const checkFormat = 1;

/** For programs: everything, as one JSON object. */
export const jsonReporter: CheckReporter = (report) => {
  const all = findingsOf(report);
  const errors = all.filter(({ level }) => level === 'error').length;
  return `${JSON.stringify({ format: checkFormat, errors, warnings: all.length - errors, regulations: report.regulations }, null, 2)}\n`;
};
