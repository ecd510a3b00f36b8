import * as z from 'zod/mini';
import { textSchema } from '../model/schema.js';
import type { Text } from '../model/text.js';
import { decodeText } from '../scenario/decode-text.js';
import { describeFault } from '../scenario/describe-fault.js';
import { yamlTrees } from '../scenario/yaml-tree.js';
import { CliFailure } from './cli-failure.js';
import { exitCodes } from './exit-code.js';
import { readBytes } from './files.js';
import type { Io } from './io.js';
import { both } from './settings.js';

/** Files beside a regulation's scenarios, by the key under which the names stand: what no scenario can reach, and which changes none notices. */
export const reasonFiles = { onbereikbaar: 'onbereikbaar.yaml', overlevenden: 'overlevenden.yaml' } as const;

type ReasonKind = keyof typeof reasonFiles;

type Reasons = Readonly<Record<string, Text>>;

const reasonsSchema = z.record(z.string(), z.union([z.string().check(z.minLength(1)), textSchema]));

const readOne = async (io: Io, path: string, kind: ReasonKind): Promise<{ readonly reglement: string; readonly reasons: z.infer<typeof reasonsSchema> } | undefined> => {
  if ((await io.look(path)) !== 'file') return undefined;
  const text = decodeText(await readBytes(io, path));
  const refuse = (nl: string, en: string): CliFailure => new CliFailure(exitCodes.invalid, both(`${path}: ${nl}`, `${path}: ${en}`));
  if (!text.ok) throw refuse(describeFault(text.issues[0], 'nl'), describeFault(text.issues[0], 'en'));
  const { trees, issues } = yamlTrees(text.value);
  const [fault] = issues;
  if (fault !== undefined) throw refuse(describeFault(fault, 'nl'), describeFault(fault, 'en'));
  const read = z.safeParse(z.strictObject({ reglement: z.string(), [kind]: reasonsSchema }), trees[0]?.value);
  if (read.success) return { reglement: read.data.reglement as string, reasons: read.data[kind] as z.infer<typeof reasonsSchema> };
  throw refuse(
    `hier horen reglement en ${kind} te staan: namen uit klachtrecht check, elk met de reden (een tekst, of nl en en).`,
    `this should hold reglement and ${kind}: names from klachtrecht check, each with the reason (a text, or nl and en).`,
  );
};

/**
 * The reasons in every file of a kind that stands beside one of these scenario files and is about this regulation.
 *
 * @throws CliFailure 65 when such a file is not a regulation with names and a reason each
 */
export const readReasons = async (io: Io, files: readonly string[], regulation: string, kind: ReasonKind): Promise<Reasons> => {
  const folders = [...new Set(files.map((file) => file.slice(0, Math.max(0, file.lastIndexOf('/') + 1))))];
  const found: Record<string, Text> = {};
  for (const folder of folders) {
    const read = await readOne(io, `${folder}${reasonFiles[kind]}`, kind);
    if (read?.reglement !== regulation) continue;
    for (const [name, reason] of Object.entries(read.reasons)) found[name] = typeof reason === 'string' ? both(reason, reason) : reason;
  }
  return found;
};
