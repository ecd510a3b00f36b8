import { checkJson } from '../../check/json-form.js';
import type { CheckReporter } from '../check-report.js';

/** For programs: everything, as one JSON object. */
export const jsonReporter: CheckReporter = (report) => `${JSON.stringify(checkJson(report), null, 2)}\n`;
