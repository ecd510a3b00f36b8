import type { CheckFinding, CheckPart } from '../check/finding.js';
import { countOf, type CheckReport } from '../check/json-form.js';
import type { Text } from '../model/text.js';
import { both } from './settings.js';

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

/** What went most wrong in a list of findings. */
export const gravest = (findings: readonly CheckFinding[]): CheckFinding['level'] | undefined => (['error', 'undecided', 'warning'] as const).find((level) => findings.some((finding) => finding.level === level));

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

/** How many findings there are of each level, in a sentence. */
export const totalsText = (report: CheckReport): Text => {
  const [errors, warnings, undecided] = [countOf(report, 'error'), countOf(report, 'warning'), countOf(report, 'undecided')];
  return both(
    `${counted(report.regulations.length, 'reglement', 'reglementen')}: ${counted(errors, 'fout', 'fouten')}, ${counted(warnings, 'waarschuwing', 'waarschuwingen')}${undecided === 0 ? '' : `, ${undecided} onbeslist`}`,
    `${counted(report.regulations.length, 'regulation', 'regulations')}: ${counted(errors, 'error', 'errors')}, ${counted(warnings, 'warning', 'warnings')}${undecided === 0 ? '' : `, ${undecided} undecided`}`,
  );
};
