import type { CheckFinding, CheckPart, PartReport } from '../check/finding.js';
import type { Text } from '../model/text.js';
import { both } from './settings.js';

/** What `check` found of one regulation. */
export interface RegulationReport {
  readonly id: string;
  readonly version: string;
  readonly parts: readonly (PartReport & { readonly milliseconds: number })[];
}

/** What `check` found. */
export interface CheckReport {
  readonly regulations: readonly RegulationReport[];
}

export interface CheckReportOptions {
  readonly locale: 'nl' | 'en';
  readonly coloured: boolean;
  readonly timings: boolean;
}

export type CheckReporter = (report: CheckReport, options: CheckReportOptions) => string;

export const partLabels: Readonly<Record<CheckPart, Text>> = {
  lint: both('fouten', 'lint'),
  traceability: both('herleidbaarheid', 'traceability'),
  scenarios: both("scenario's", 'scenarios'),
  coverage: both('dekking', 'coverage'),
};

export const findingsOf = (report: CheckReport): readonly (CheckFinding & { readonly regulation: string })[] =>
  report.regulations.flatMap(({ id, parts }) => parts.flatMap(({ findings }) => findings.map((finding) => ({ ...finding, regulation: id }))));

/** How many errors and warnings there are, in a sentence. */
export const totalsText = (report: CheckReport): Text => {
  const all = findingsOf(report);
  const errors = all.filter(({ level }) => level === 'error').length;
  const warnings = all.length - errors;
  return both(`${report.regulations.length} reglementen: ${errors} fouten, ${warnings} waarschuwingen`, `${report.regulations.length} regulations: ${errors} errors, ${warnings} warnings`);
};
