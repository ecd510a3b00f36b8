import type { Text } from '../../model/text.js';
import { CliFailure } from '../cli-failure.js';
import { exitCodes, type ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { visible } from '../paint.js';
import { both, type Format, type Settings } from '../settings.js';

/** An option of a command, as data for help and parsing. */
export interface CommandOption {
  /** As commander writes it: `--from <date>`. */
  readonly flags: string;
  readonly description: Text;
  readonly choices?: readonly string[];
}

/** A command of the command line. */
export interface CliCommand {
  readonly name: string;
  /** As commander writes it: `[paths...]`. */
  readonly argument?: { readonly flags: string; readonly description: Text };
  readonly description: Text;
  readonly options: readonly CommandOption[];
  /** The formats that it can give. */
  readonly formats: readonly Format[];
  run(input: CommandInput): Promise<ExitCode>;
}

export interface CommandInput {
  readonly io: Io;
  readonly settings: Settings;
  readonly arguments: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
}

/** The value of an option that takes one. */
export const optionOf = (options: CommandInput['options'], name: string): string | undefined => (typeof options[name] === 'string' ? options[name] : undefined);

/**
 * The value of an option that takes a whole number.
 *
 * @param flag how the option is written, for whoever gave something else
 */
export const numberOf = ({ options }: CommandInput, name: string, flag: string, least: number, most: number): number | undefined => {
  const given = optionOf(options, name);
  if (given === undefined) return undefined;
  const number = /^\d{1,10}$/.test(given) ? Number(given) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new CliFailure(exitCodes.usage, both(`${flag}: “${visible(given)}” is geen getal van ${least} tot en met ${most}.`, `${flag}: “${visible(given)}” is no number from ${least} to ${most}.`));
};
