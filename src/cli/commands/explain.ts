import type { Locale } from '../../model/text.js';
import { describeFault } from '../../scenario/describe-fault.js';
import { catalogueOf } from '../catalogue.js';
import { CliFailure } from '../cli-failure.js';
import { exitCodes, worst, type ExitCode } from '../exit-code.js';
import { paint, styled, wrapped, type Piece } from '../paint.js';
import { playFile } from '../play-files.js';
import { both } from '../settings.js';
import { explanationLines, explanationOf, Story } from '../story.js';
import type { CliCommand } from './command.js';

const width = 100;

/** Tells one scenario file step by step, and then where the case stands. */
export const explainCommand: CliCommand = {
  name: 'explain',
  argument: { flags: '<file>', description: both('het scenariobestand', 'the scenario file') },
  description: both('vertel een scenario stap voor stap, met de reden van elke datum', 'tell a scenario step by step, with the reason for every date'),
  options: [],
  formats: ['text', 'json'],
  async run({ io, settings, arguments: [file = ''] }) {
    const { locale } = settings;
    const catalogue = await catalogueOf(io, settings);
    const report = await playFile(io, catalogue, file);
    if (report.faults.length > 0) {
      const told = (language: Locale): string =>
        report.faults.map((issue) => `${[file, issue.data?.['line'], issue.data?.['column']].filter((part) => typeof part === 'string' || typeof part === 'number').join(':')}: ${describeFault(issue, language)}`).join('\n');
      throw new CliFailure(exitCodes.invalid, both(told('nl'), told('en')), report.faults);
    }
    const told = report.played.map((played) => ({ played, explanation: explanationOf(played, locale) }));
    if (settings.format === 'json') io.out(`${JSON.stringify(told.map(({ played, explanation }) => ({ result: played.result, explanation: explanation ?? null })), null, 2)}\n`);
    else {
      const lines = told.flatMap(({ played, explanation }): Piece[] => [
        styled('strong', played.scenario.titel),
        ...(played.scenario.opmerking === undefined ? [] : wrapped(played.scenario.opmerking, width, '').map((line): Piece => styled('faint', line))),
        styled('faint', `${played.regulation.definition.title[locale]}, ${both('versie', 'version')[locale]} ${played.regulation.version}`),
        '',
        ...new Story(played, locale).lines(),
        ...(explanation === undefined ? [] : [...explanationLines(explanation), '']),
      ]);
      io.out(paint(lines, io.coloured));
    }
    return worst(report.played.map(({ result }): ExitCode => (result.passed ? exitCodes.clean : exitCodes.failed)));
  },
};
