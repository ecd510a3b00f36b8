import { nearest } from '../model/nearest.js';
import { failure, success, type Result } from '../model/result.js';
import type { Regulation } from '../regulation/regulation.js';
import { regulations as shipped } from '../regulations/index.js';
import type { Io } from './io.js';
import { readRegulationFile } from './regulation-file.js';
import type { Settings } from './settings.js';

/** The regulations that a command can use: those that are shipped, and one of one's own. */
export class Catalogue {
  readonly all: readonly Regulation[];

  constructor(
    shippedOnes: readonly Regulation[],
    /** The regulation of `--regulation`. */
    readonly own?: Regulation,
  ) {
    this.all = own === undefined ? shippedOnes : [...shippedOnes, own];
  }

  /** The regulation of this id: one's own before a shipped one, and the newest version unless one is named. */
  find(id: string, version?: string): Result<Regulation> {
    const versions = this.all.filter((regulation) => regulation.id === id);
    const ids = [...new Set(this.all.map((regulation) => regulation.id))];
    if (versions.length === 0) return failure({ code: 'regulation-unknown', data: { id, nearest: nearest(id, ids) ?? null, known: ids } });
    const found = versions.findLast((regulation) => version === undefined || regulation.version === version);
    if (found !== undefined) return success(found);
    return failure({ code: 'regulation-version-unknown', data: { id, version: version ?? null, versions: versions.map((regulation) => regulation.version) } });
  }
}

/** The catalogue with the regulation of `--regulation`, if any. */
export const catalogueOf = async (io: Io, settings: Settings): Promise<Catalogue> =>
  new Catalogue(shipped, settings.regulationFile === undefined ? undefined : await readRegulationFile(io, settings.regulationFile));
