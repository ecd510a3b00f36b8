import * as z from 'zod/mini';
import { textSchema } from '../model/schema.js';
import type { Text } from '../model/text.js';
import { decodeText } from '../scenario/decode-text.js';
import { describeFault } from '../scenario/describe-fault.js';
import type { Unreachable } from '../scenario/coverage.js';
import { yamlTrees } from '../scenario/yaml-tree.js';
import { CliFailure } from './cli-failure.js';
import { exitCodes } from './exit-code.js';
import { readBytes } from './files.js';
import type { Io } from './io.js';
import { both } from './settings.js';

/** The file beside a regulation's scenarios that says what no scenario can reach, and why. */
export const unreachableFile = 'onbereikbaar.yaml';

const schema = z.strictObject({ reglement: z.string(), onbereikbaar: z.record(z.string(), z.union([z.string().check(z.minLength(1)), textSchema])) });

const readOne = async (io: Io, path: string): Promise<z.infer<typeof schema> | undefined> => {
  if ((await io.look(path)) !== 'file') return undefined;
  const text = decodeText(await readBytes(io, path));
  const refuse = (nl: string, en: string): CliFailure => new CliFailure(exitCodes.invalid, both(`${path}: ${nl}`, `${path}: ${en}`));
  if (!text.ok) throw refuse(describeFault(text.issues[0], 'nl'), describeFault(text.issues[0], 'en'));
  const { trees, issues } = yamlTrees(text.value);
  const [fault] = issues;
  if (fault !== undefined) throw refuse(describeFault(fault, 'nl'), describeFault(fault, 'en'));
  const read = z.safeParse(schema, trees[0]?.value);
  if (read.success) return read.data;
  throw refuse(
    'hier horen reglement en onbereikbaar te staan: namen uit klachtrecht check, elk met de reden waarom geen scenario er komt (een tekst, of nl en en).',
    'this should hold reglement and onbereikbaar: names from klachtrecht check, each with the reason why no scenario comes there (a text, or nl and en).',
  );
};

/**
 * The reasons in every `onbereikbaar.yaml` that stands beside one of these scenario files and is about this regulation.
 *
 * @throws CliFailure 65 when such a file is not a regulation with names and a reason each
 */
export const readUnreachable = async (io: Io, files: readonly string[], regulation: string): Promise<Unreachable> => {
  const folders = [...new Set(files.map((file) => file.slice(0, Math.max(0, file.lastIndexOf('/') + 1))))];
  const found: Record<string, Text> = {};
  for (const folder of folders) {
    const read = await readOne(io, `${folder}${unreachableFile}`);
    if (read?.reglement !== regulation) continue;
    for (const [name, reason] of Object.entries(read.onbereikbaar)) found[name] = typeof reason === 'string' ? both(reason, reason) : reason;
  }
  return found;
};
