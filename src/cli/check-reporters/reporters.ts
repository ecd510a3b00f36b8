import type { CheckReporter } from '../check-report.js';
import type { ReportFormat } from '../settings.js';
import { githubReporter } from './github.js';
import { jsonReporter } from './json.js';
import { junitReporter } from './junit.js';
import { markdownReporter } from './markdown.js';
import { textReporter } from './text.js';

/** The reporters of `check` by format. */
export const checkReporters: Readonly<Record<ReportFormat, CheckReporter>> = { text: textReporter, json: jsonReporter, junit: junitReporter, github: githubReporter, markdown: markdownReporter };
