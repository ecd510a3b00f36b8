import type { Text } from '../../model/text.js';
import type { ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import type { Format, Settings } from '../settings.js';

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
