import { compareAll, compareOptions } from '../compare.js';
import { CliFailure } from '../cli-failure.js';
import { levelOf, type DiffOfOne } from '../../diff/index.js';
import { diffReporters } from '../diff-reporters/reporters.js';
import { exitCodes, worst, type ExitCode } from '../exit-code.js';
import { both, reportFormats, type ReportFormat } from '../settings.js';
import { optionOf, type CliCommand } from './command.js';

const codesOf = ({ diff, standing, unread }: DiffOfOne, failOn: string): readonly ExitCode[] => {
  const levels = new Set(standing.unapproved.map(levelOf));
  return [
    ...(unread.length > 0 ? [exitCodes.invalid] : []),
    ...(diff === null || levels.has('error') || (failOn === 'warning' && levels.has('warning')) ? [exitCodes.unapproved] : []),
    ...(standing.stale.length > 0 ? [exitCodes.stale] : []),
    ...(levels.has('undecided') ? [exitCodes.undecided] : []),
  ];
};

/** What an edit changes for whom, against what was last approved. Exit 1 for a change to somebody's loss without approval, 3 undecided, 4 for a stale approval. */
export const diffCommand: CliCommand = {
  name: 'diff',
  argument: { flags: '[id]', description: both('het reglement; zonder id allemaal, of dat van --regulation', 'the regulation; without an id all of them, or that of --regulation') },
  description: both('toon wat een wijziging verandert, voor wie, en wie daarmee akkoord ging', 'show what an edit changes, for whom, and who agreed'),
  options: [
    { flags: '--base <file>', description: both('vergelijk met dit reglement of slot (standaard het slot in de map van de scenario’s)', 'compare with this regulation or lock (default the lock in the folder of the scenarios)') },
    { flags: '--head <file>', description: both('het gewijzigde reglement (standaard dat van id of --regulation)', 'the edited regulation (default that of id or --regulation)') },
    { flags: '--reading <readings>', description: both('lees het gewijzigde anders, zoals G-04=forward; meer met komma’s', 'read the edited one otherwise, such as G-04=forward; more with commas') },
    { flags: '--cases <file>', description: both('lopende zaken, een per regel als JSON; - voor standaardinvoer', 'running cases, one a line as JSON; - for standard input') },
    { flags: '--fail-on <level>', description: both('error (standaard) of warning: waarbij de uitkomst 1 is', 'error (default) or warning: when the exit code is 1') },
    ...compareOptions,
  ],
  formats: reportFormats,
  async run(input) {
    const failOn = optionOf(input.options, 'failOn') ?? 'error';
    if (failOn !== 'error' && failOn !== 'warning') throw new CliFailure(exitCodes.usage, both(`--fail-on: “${failOn}” kan hier niet staan. Kies uit error, warning.`, `--fail-on: “${failOn}” cannot stand here. Choose from error, warning.`));
    const regulations = await compareAll(input);
    input.io.out(diffReporters[input.settings.format as ReportFormat]({ regulations }, { locale: input.settings.locale, coloured: input.io.coloured }));
    return worst(regulations.flatMap((one) => codesOf(one, failOn)));
  },
};
