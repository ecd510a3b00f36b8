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
  exploration: both('verkenning', 'exploration'),
  properties: both('eigenschappen', 'properties'),
  'handling-time': both('doorlooptijd', 'handling time'),
  mutation: both('regelmutatie', 'rule mutation'),
};

export const findingsOf = (report: CheckReport): readonly (CheckFinding & { readonly regulation: string })[] =>
  report.regulations.flatMap(({ id, parts }) => parts.flatMap(({ findings }) => findings.map((finding) => ({ ...finding, regulation: id }))));

/** What went most wrong in a list of findings. */
export const gravest = (findings: readonly CheckFinding[]): CheckFinding['level'] | undefined => (['error', 'undecided', 'warning'] as const).find((level) => findings.some((finding) => finding.level === level));

/** How many findings there are of each level, in a sentence. */
export const totalsText = (report: CheckReport): Text => {
  const all = findingsOf(report);
  const count = (level: CheckFinding['level']): number => all.filter((finding) => finding.level === level).length;
  const undecided = count('undecided');
  return both(
    `${report.regulations.length} reglementen: ${count('error')} fouten, ${count('warning')} waarschuwingen${undecided === 0 ? '' : `, ${undecided} onbeslist`}`,
    `${report.regulations.length} regulations: ${count('error')} errors, ${count('warning')} warnings${undecided === 0 ? '' : `, ${undecided} undecided`}`,
  );
};
