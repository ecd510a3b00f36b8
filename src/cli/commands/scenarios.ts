import { catalogueOf } from '../catalogue.js';
import { exitCodes, worst, type ExitCode } from '../exit-code.js';
import { coverageOf, playAll } from '../play-files.js';
import { reporters } from '../reporters/reporters.js';
import { both, formats } from '../settings.js';
import type { CliCommand } from './command.js';

/** Where scenarios are when nothing is said. */
const defaultFolder = './fixtures';

/** Runs scenario files. Exit 0 when all pass, 2 when one fails, 65 when one cannot be read as a scenario or there are none. */
export const scenarios: CliCommand = {
  name: 'scenarios',
  argument: { flags: '[paths...]', description: both('bestanden of mappen (standaard ./fixtures)', 'files or folders (default ./fixtures)') },
  description: both("speel scenario's af en toets wat zij verwachten", 'run scenario files and check what they expect'),
  options: [
    { flags: '--coverage', description: both('toon welke bepalingen, overgangen, plichten en lezingen gedekt zijn', 'show which clauses, transitions, duties and readings are covered') },
    { flags: '--quiet', description: both('toon alleen wat mislukt, en de samenvatting', 'show only what fails, and the summary') },
  ],
  formats,
  async run({ io, settings, arguments: paths, options }) {
    const catalogue = await catalogueOf(io, settings);
    const files = await playAll(io, settings.locale, catalogue, paths.length === 0 ? [defaultFolder] : paths);
    // The page holds everything: it is made to be kept.
    const report = { files, coverage: options['coverage'] === true || settings.format === 'html' ? await coverageOf(io, files) : [] };
    io.out(reporters[settings.format](report, { locale: settings.locale, coloured: io.coloured, quiet: options['quiet'] === true, version: io.version }));
    const codes = files.flatMap((file): ExitCode[] => [
      ...(file.faults.length > 0 ? [exitCodes.invalid] : []),
      ...(file.played.some(({ result }) => !result.passed) ? [exitCodes.failed] : []),
    ]);
    return worst(codes);
  },
};
