import { approvalsSchema, noApprovals, readLock, type Approvals, type LockFault } from '../diff/index.js';
import type { Text } from '../model/text.js';
import type { Regulation } from '../regulation/regulation.js';
import { describeIssue } from '../text/describe-issue.js';
import { CliFailure } from './cli-failure.js';
import { exitCodes } from './exit-code.js';
import { diskFailure, readBytes, withoutSlash, writingFailed } from './files.js';
import type { Io } from './io.js';
import { parseJson } from './json-file.js';
import { both } from './settings.js';

/** Where the lock and the approvals of a regulation stand. */
export const pathsOf = (folder: string, id: string): { readonly lock: string; readonly approvals: string } => {
  const place = `${withoutSlash(folder)}/${id}`;
  return { lock: `${place}/regulation.lock.json`, approvals: `${place}/approvals.json` };
};

const refuse = (path: string, { nl, en }: Text): CliFailure => new CliFailure(exitCodes.invalid, both(`${path}: ${nl}`, `${path}: ${en}`));

const lockFaults: { readonly [Kind in LockFault['kind']]: (fault: Extract<LockFault, { kind: Kind }>) => Text } = {
  'newer-format': ({ found }) => both(`dit slot heeft vorm ${found}, en deze versie van klachtrecht kent die niet. Neem een nieuwere versie.`, `this lock has format ${found}, which this version of klachtrecht does not know. Take a newer version.`),
  shape: () => both('dit is geen slot zoals klachtrecht approve het schrijft. Haal de vorige versie terug.', 'this is no lock as klachtrecht approve writes it. Restore the previous version.'),
  'other-regulation': ({ found }) => both(`dit is het slot van ${found}. Zet het bij dat reglement.`, `this is the lock of ${found}. Put it with that regulation.`),
  definition: ({ issues }) => both(`het reglement in dit slot klopt niet: ${issues.map((issue) => describeIssue(issue, 'nl')).join(' ')}`, `the regulation in this lock is not valid: ${issues.map((issue) => describeIssue(issue, 'en')).join(' ')}`),
  hash: ({ which }) =>
    both(
      `het slot is met de hand veranderd: ${which} klopt niet met de inhoud. Haal de vorige versie terug; alleen klachtrecht approve schrijft het.`,
      `the lock was edited by hand: ${which} does not fit what is in it. Restore the previous version; only klachtrecht approve writes it.`,
    ),
};

const there = async (io: Io, path: string): Promise<boolean> => {
  try {
    return (await io.look(path)) === 'file';
  } catch (error) {
    throw diskFailure(path, error);
  }
};

/** The regulation in the JSON of a lock. @throws CliFailure 65 */
export const lockedIn = (json: unknown, id: string, path: string): Regulation => {
  const read = readLock(json, id);
  if (read.ok) return read.value;
  throw refuse(path, (lockFaults[read.fault.kind] as (fault: LockFault) => Text)(read.fault));
};

/** The last approved regulation; undefined when none was ever approved. @throws CliFailure 65, 74 */
export const readLockFile = async (io: Io, folder: string, id: string): Promise<Regulation | undefined> => {
  const path = pathsOf(folder, id).lock;
  return (await there(io, path)) ? lockedIn(parseJson(await readBytes(io, path), path), id, path) : undefined;
};

/** What was agreed to. @throws CliFailure 65, 74 */
export const readApprovals = async (io: Io, folder: string, id: string): Promise<Approvals> => {
  const path = pathsOf(folder, id).approvals;
  if (!(await there(io, path))) return noApprovals(id);
  const parsed = approvalsSchema.safeParse(parseJson(await readBytes(io, path), path));
  if (!parsed.success) throw refuse(path, both(`dit zijn geen akkoorden zoals klachtrecht approve ze schrijft (${parsed.error.issues[0]?.path.join(' › ') ?? ''}). Haal de vorige versie terug.`, `these are no approvals as klachtrecht approve writes them (${parsed.error.issues[0]?.path.join(' › ') ?? ''}). Restore the previous version.`));
  const approvals = parsed.data as Approvals;
  if (approvals.regulation !== id) throw refuse(path, both(`dit zijn akkoorden van ${approvals.regulation}.`, `these are approvals of ${approvals.regulation}.`));
  const keys = approvals.pending.map(({ base, fingerprint }) => `${base} ${fingerprint}`);
  const twice = approvals.pending.find((_one, index) => keys.indexOf(keys[index] ?? '') !== index);
  if (twice !== undefined) throw refuse(path, both(`akkoord ${twice.fingerprint.slice(0, 12)} staat er twee keer in. Haal er een weg.`, `approval ${twice.fingerprint.slice(0, 12)} is there twice. Take one away.`));
  return approvals;
};

/** Writes a file whole or not at all. @throws CliFailure 74 */
export const replaceFile = async (io: Io, path: string, content: unknown): Promise<void> => {
  try {
    await io.replace(path, `${JSON.stringify(content, null, 2)}\n`);
  } catch (error) {
    throw writingFailed(path, error);
  }
};
