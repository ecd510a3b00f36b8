import { Command, CommanderError, Option } from 'commander';
import { nearest } from '../model/nearest.js';
import type { Locale, Text } from '../model/text.js';
import { CliFailure } from './cli-failure.js';
import type { CliCommand } from './commands/command.js';
import { assessCommand } from './commands/assess.js';
import { due } from './commands/due.js';
import { evalCommand } from './commands/eval.js';
import { approveCommand } from './commands/approve.js';
import { checkCommand } from './commands/check.js';
import { diffCommand } from './commands/diff.js';
import { explainCommand } from './commands/explain.js';
import { regulationsCommand } from './commands/regulations.js';
import { sourcesCommand } from './commands/sources.js';
import { scenarios } from './commands/scenarios.js';
import { steady } from './escape.js';
import { exitCodes, type ExitCode } from './exit-code.js';
import type { Io } from './io.js';
import { visible } from './paint.js';
import { both, formats, type Format, type Settings } from './settings.js';

const commands: readonly CliCommand[] = [scenarios, checkCommand, diffCommand, approveCommand, explainCommand, assessCommand, due, evalCommand, regulationsCommand, sourcesCommand];

const locales: readonly Locale[] = ['nl', 'en'];

/** The language has to be known before the arguments can be parsed, because help and mistakes are told in it. */
const localeIn = (argv: readonly string[]): Locale => {
  const index = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const value = argv[index]?.startsWith('--lang=') === true ? argv[index].slice('--lang='.length) : argv[index + 1];
  return index >= 0 && value === 'en' ? 'en' : 'nl';
};

const globalOptions = (locale: Locale): readonly Option[] => [
  new Option('--format <format>', both(`vorm van de uitvoer: ${formats.join(', ')} (standaard text)`, `form of the output: ${formats.join(', ')} (default text)`)[locale]),
  new Option('--lang <language>', both('taal: nl of en (standaard nl)', 'language: nl or en (default nl)')[locale]),
  new Option('--regulation <file>', both('een eigen reglement: .json, of .mjs of .js dat het exporteert', 'a regulation of your own: .json, or .mjs or .js that exports it')[locale]),
];

const headings: Readonly<Record<string, string>> = { 'Usage:': 'Gebruik:', 'Options:': 'Opties:', 'Global Options:': 'Algemene opties:', 'Commands:': 'Opdrachten:', 'Arguments:': 'Argumenten:' };

/** What was chosen on the command line. */
interface Chosen {
  readonly command: CliCommand;
  readonly arguments: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
}

const programOf = (io: Io, locale: Locale, choose: (chosen: Chosen) => void): Command => {
  const program = new Command('klachtrecht');
  const helpText = both('toon deze hulp', 'show this help')[locale];
  // Set before the commands are added: they inherit it.
  program
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: () => undefined, outputError: () => undefined })
    .configureHelp({
      helpWidth: 100,
      showGlobalOptions: true,
      subcommandTerm: (command) => `${command.name()} ${command.usage()}`.trim(),
      styleTitle: (title) => (locale === 'nl' ? (headings[title] ?? title) : title),
    })
    .showSuggestionAfterError(false)
    .helpOption('-h, --help', helpText)
    .helpCommand(both('help [opdracht]', 'help [command]')[locale], both('toon de hulp van een opdracht', 'show the help of a command')[locale])
    .usage(both('<opdracht> [opties]', '<command> [options]')[locale])
    .description(both('Nederlandse klachtenreglementen als uitlegbare regels. Geen juridisch advies.', 'Dutch complaint regulations as explainable rules. No legal advice.')[locale])
    .version(io.version, '-V, --version', both('toon de versie', 'show the version')[locale]);
  for (const option of globalOptions(locale)) program.addOption(option);
  for (const command of commands) {
    const child = program.command(command.name).description(command.description[locale]).helpOption('-h, --help', helpText);
    child.usage([...(command.options.length > 0 ? [both('[opties]', '[options]')[locale]] : []), ...(command.argument === undefined ? [] : [command.argument.flags])].join(' '));
    if (command.argument !== undefined) child.argument(command.argument.flags, command.argument.description[locale]);
    for (const { flags, description } of command.options) child.option(flags, description[locale]);
    child.action((...given: unknown[]) => {
      const rest = given.slice(0, -2).flat().filter((value): value is string => typeof value === 'string');
      choose({ command, arguments: rest, options: child.optsWithGlobals() });
    });
  }
  return program;
};

const suggestion = (name: string, known: readonly string[]): Text => {
  const near = nearest(name, known);
  return near === undefined ? both(` Er is: ${known.join(', ')}.`, ` There is: ${known.join(', ')}.`) : both(` Bedoelde u ${near}?`, ` Did you mean ${near}?`);
};

/** A mistake on the command line in our words: commander's own are in English only. */
const usageOf = (error: CommanderError, argv: readonly string[], program: Command): Text => {
  const named = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const name = visible(named).slice(0, 80);
  const flagsOf = (command: Command): readonly string[] => command.options.flatMap((option) => option.long ?? []);
  const running = program.commands.find((command) => argv.includes(command.name()));
  const unknownCommand = (unknown: string): Text => {
    const { nl, en } = suggestion(unknown, commands.map((command) => command.name));
    return both(`Er is geen opdracht ${unknown}.${nl}`, `There is no command ${unknown}.${en}`);
  };
  switch (error.code) {
    case 'commander.unknownCommand':
      return unknownCommand(name);
    // Asked for the help of a command that is not there.
    case 'commander.help':
      return unknownCommand(visible(argv[argv.indexOf('help') + 1] ?? '').slice(0, 80));
    case 'commander.unknownOption': {
      const { nl, en } = suggestion(name.split('=')[0] ?? name, [...new Set([...(running === undefined ? [] : flagsOf(running)), ...flagsOf(program), '--help'])]);
      return both(`Er is geen optie ${name}.${nl}`, `There is no option ${name}.${en}`);
    }
    case 'commander.optionMissingArgument':
      return both(`Bij de optie ${name} hoort een waarde.`, `The option ${name} takes a value.`);
    case 'commander.missingArgument':
      return both(`Hier hoort nog een argument: ${name}. Zie klachtrecht ${running?.name() ?? ''} --help.`, `An argument is missing: ${name}. See klachtrecht ${running?.name() ?? ''} --help.`);
    case 'commander.excessArguments':
      return both(`Dit zijn te veel argumenten. Zie klachtrecht ${running?.name() ?? ''} --help.`, `These are too many arguments. See klachtrecht ${running?.name() ?? ''} --help.`);
    default:
      return both('Zo is deze opdracht niet te begrijpen. Zie klachtrecht --help.', 'The command line cannot be understood like this. See klachtrecht --help.');
  }
};

const usage = (nl: string, en: string): CliFailure => new CliFailure(exitCodes.usage, both(nl, en));

const oneOf = <T extends string>(option: string, value: unknown, known: readonly T[], fallback: T): T => {
  if (value === undefined) return fallback;
  const found = known.find((other) => other === value);
  if (found !== undefined) return found;
  const name = typeof value === 'string' ? visible(value).slice(0, 80) : '';
  const { nl, en } = suggestion(name, known);
  throw usage(`${option} kent geen ${name}.${nl}`, `${option} has no ${name}.${en}`);
};

const settingsOf = ({ command, options }: Chosen): Settings => {
  const format: Format = oneOf('--format', options['format'], formats, 'text');
  const locale: Locale = oneOf('--lang', options['lang'], locales, 'nl');
  if (!command.formats.includes(format)) {
    const known = command.formats.join(', ');
    throw usage(`De opdracht ${command.name} kent --format ${format} niet. Er is: ${known}.`, `The command ${command.name} does not have --format ${format}. There is: ${known}.`);
  }
  return { format, locale, ...(typeof options['regulation'] === 'string' ? { regulationFile: options['regulation'] } : {}) };
};

/** A message of several lines with each of them fit for a terminal. */
const fit = (text: string): string => text.split('\n').map(visible).join('\n');

const fail = (io: Io, failure: CliFailure, locale: Locale, isJson: boolean): ExitCode => {
  const text = fit(failure.text[locale]);
  // Programs that asked for JSON get JSON, whatever happened.
  if (isJson) io.out(`${JSON.stringify({ format: 1, ok: false, exitCode: failure.exitCode, text, issues: failure.issues })}\n`);
  io.err(`klachtrecht: ${text}\n`);
  return failure.exitCode;
};

/** Whether standard output is read by a program: it asked for JSON, or for `eval`, which speaks nothing else. */
const wantsJson = (argv: readonly string[]): boolean =>
  argv.includes('--format=json') || argv.find((argument) => !argument.startsWith('-')) === evalCommand.name || argv[argv.indexOf('--format') + 1] === 'json';

/**
 * Runs the command line: the whole of it but for the streams and files, which come from `world`.
 *
 * Nothing is thrown: a mistake is told on standard error in the chosen language, never with a stack trace unless
 * KLACHTRECHT_DEBUG is set.
 *
 * @param argv what the user typed after the name of the program
 * @returns the exit code: 0 clean, 1 a change without approval, 2 a scenario failed, 3 undecided, 4 a stale approval, 64 usage, 65 invalid input, 70 internal error, 74 disk
 * @example await commandLine(['due', '--from', '2026-04-02', '--working-days', '5'], world)
 */
export const commandLine = async (argv: readonly string[], world: Io): Promise<ExitCode> => {
  const io: Io = { ...world, out: (text) => world.out(steady(text)), write: (lines) => world.write(steady(lines)) };
  const locale = localeIn(argv);
  const isJson = wantsJson(argv);
  let chosen: Chosen | undefined;
  const program = programOf(io, locale, (choice) => {
    chosen = choice;
  });
  try {
    if (argv.length === 0) {
      io.out(program.helpInformation());
      return exitCodes.usage;
    }
    program.parse([...argv], { from: 'user' });
    if (chosen === undefined) return exitCodes.clean;
    const { command, arguments: given, options }: Chosen = chosen;
    return await command.run({ io, settings: settingsOf(chosen), arguments: given, options });
  } catch (error) {
    if (error instanceof CliFailure) return fail(io, error, locale, isJson);
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return exitCodes.clean;
      return fail(io, new CliFailure(exitCodes.usage, usageOf(error, argv, program)), locale, isJson);
    }
    const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    if ((io.env['KLACHTRECHT_DEBUG'] ?? '') !== '' && error instanceof Error) io.err(`${error.stack ?? ''}\n`);
    const internal = both(
      `Er ging iets mis in klachtrecht zelf (${detail}). Meld dit met wat u typte; KLACHTRECHT_DEBUG=1 toont waar.`,
      `Something went wrong in klachtrecht itself (${detail}). Report this with what you typed; KLACHTRECHT_DEBUG=1 shows where.`,
    );
    return fail(io, new CliFailure(exitCodes.internal, internal), locale, isJson);
  }
};
