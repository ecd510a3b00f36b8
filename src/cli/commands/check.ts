import { lint, lintRules, type LintFinding } from '../../check/lint.js';
import type { Locale } from '../../model/text.js';
import type { Regulation } from '../../regulation/regulation.js';
import { coverageKinds, type Coverage } from '../../scenario/coverage.js';
import { describeIssue } from '../../text/describe-issue.js';
import { catalogueOf } from '../catalogue.js';
import { CliFailure } from '../cli-failure.js';
import { exitCodes, worst, type ExitCode } from '../exit-code.js';
import { scenarioFiles } from '../files.js';
import { padded, paint, styled, wrapped, type Piece } from '../paint.js';
import { coverageOf, playFile } from '../play-files.js';
import { kindLabels, rowDetail, rowName, rowsOf } from '../reporters/coverage-lines.js';
import type { FileReport } from '../scenario-report.js';
import { both } from '../settings.js';
import { optionOf, type CliCommand } from './command.js';

const parts: readonly string[] = ['lint', 'coverage'];

/** What was found of one regulation. */
interface Checked {
  readonly regulation: Regulation;
  readonly lint: readonly LintFinding[];
  readonly coverage: Coverage | undefined;
}

const lintLines = ({ lint: findings }: Checked, locale: Locale): readonly Piece[] =>
  findings.flatMap((finding): Piece[] => [
    [styled(finding.level === 'error' ? 'bad' : 'faint', finding.level === 'error' ? '✗ ' : '· '), padded(finding.rule, 28), finding.path.join(' › ')],
    ...wrapped(lintRules[finding.rule].reason[locale], 92, '').map((row): Piece => ['    ', styled('faint', row)]),
  ]);

const coverageLines = ({ coverage }: Checked, locale: Locale): readonly Piece[] =>
  coverage === undefined
    ? []
    : coverageKinds.flatMap((kind): Piece[] => {
        const rows = rowsOf(coverage, kind);
        const bare = rows.filter((row) => !row.covered);
        return [
          [styled(bare.length === 0 ? 'good' : 'bad', bare.length === 0 ? '✓ ' : '✗ '), padded(kindLabels[kind][locale], 14), both(`${rows.length - bare.length} van ${rows.length}`, `${rows.length - bare.length} of ${rows.length}`)[locale]],
          ...bare.map((row): Piece => ['    ', rowName(row), styled('faint', `  ${rowDetail(row, locale)}`)]),
        ];
      });

const codeOf = ({ lint: findings, coverage }: Checked): ExitCode =>
  findings.some((finding) => finding.level === 'error') || coverage?.rows.some((row) => !row.covered) === true ? exitCodes.failed : exitCodes.clean;

/** What CI asks of a regulation: lint, and that its scenarios pass and cover what it says. */
export const checkCommand: CliCommand = {
  name: 'check',
  argument: { flags: '[id]', description: both('het reglement; zonder id dat van --regulation, en anders allemaal', 'the regulation; without an id that of --regulation, and else all of them') },
  description: both('toets reglementen: fouten, scenario’s en dekking', 'check regulations: faults, scenarios and coverage'),
  options: [
    { flags: '--only <part>', description: both('alleen dit deel: lint of coverage', 'only this part: lint or coverage') },
    { flags: '--fixtures <folder>', description: both('waar de scenario’s staan (standaard ./fixtures)', 'where the scenarios are (default ./fixtures)') },
  ],
  formats: ['text', 'json'],
  async run({ io, settings, arguments: [id], options }) {
    const { locale } = settings;
    const catalogue = await catalogueOf(io, settings);
    const only = optionOf(options, 'only');
    if (only !== undefined && !parts.includes(only)) {
      throw new CliFailure(exitCodes.usage, both(`--only: “${only}” kan hier niet staan. Kies uit ${parts.join(', ')}.`, `--only: “${only}” cannot stand here. Choose from ${parts.join(', ')}.`));
    }
    let chosen = catalogue.own === undefined ? catalogue.all : [catalogue.own];
    if (id !== undefined) {
      const found = catalogue.find(id);
      if (!found.ok) throw new CliFailure(exitCodes.invalid, both(describeIssue(found.issues[0], 'nl'), describeIssue(found.issues[0], 'en')), found.issues);
      chosen = [found.value];
    }
    const files: FileReport[] = [];
    if (only !== 'lint') for (const file of await scenarioFiles(io, [optionOf(options, 'fixtures') ?? './fixtures'])) files.push(await playFile(io, catalogue, file));
    const covered = coverageOf(files);
    const checked = chosen.map((regulation): Checked => {
      const coverage = covered.find((candidate) => candidate.regulation.id === regulation.id && candidate.regulation.version === regulation.version);
      return { regulation, lint: only === 'coverage' ? [] : lint(regulation), coverage };
    });
    const untested = only === 'lint' ? [] : checked.filter(({ coverage }) => coverage === undefined);
    const failed = files.flatMap((file) => file.played.filter(({ result }) => !result.passed).map(({ scenario }) => `${file.file}: ${scenario.titel}`));
    const unread = files.filter((file) => file.faults.length > 0).map(({ file }) => file);
    if (settings.format === 'json') {
      io.out(`${JSON.stringify({ format: 1, failed, unread, regulations: checked.map(({ regulation, lint: findings, coverage }) => ({ id: regulation.id, version: regulation.version, lint: findings, coverage: coverage?.rows ?? null })) }, null, 2)}\n`);
    } else {
      io.out(
        paint(
          [
            ...checked.flatMap((one): Piece[] => [
              [styled('strong', one.regulation.id), '  ', one.regulation.version],
              ...lintLines(one, locale),
              ...(one.lint.length === 0 && only !== 'coverage' ? [[styled('good', '✓ '), both('geen fouten gevonden', 'no faults found')[locale]]] : []),
              ...(untested.includes(one) ? [[styled('bad', '✗ '), both('geen enkel scenario', 'not one scenario')[locale]]] : coverageLines(one, locale)),
              '',
            ]),
            ...[...failed, ...unread].map((line): Piece => [styled('bad', '✗ '), line]),
          ],
          io.coloured,
        ),
      );
    }
    return worst([...checked.map(codeOf), ...(failed.length > 0 || untested.length > 0 ? [exitCodes.failed] : []), ...(unread.length > 0 ? [exitCodes.invalid] : [])]);
  },
};
