import type { CivilDate } from '../model/civil-date.js';
import { nearest } from '../model/nearest.js';
import { failure, success, type Result } from '../model/result.js';
import type { Regulation } from '../regulation/regulation.js';
import { iederzijnwerkArbeidscoaching } from './iederzijnwerk-arbeidscoaching/index.js';
import { integratiewerkBlikOpWerk } from './integratiewerk-blik-op-werk/index.js';
import { integratiewerk } from './integratiewerk/index.js';
import { krachtigPerspectief } from './krachtig-perspectief/index.js';
import { sterkerSociaalWerk } from './sterker-sociaal-werk/index.js';

export { iederzijnwerkArbeidscoaching, integratiewerk, integratiewerkBlikOpWerk, krachtigPerspectief, sterkerSociaalWerk };

/** Every version of every regulation that the library ships, by id and then by version, the newest last. A bundle that does not use the list holds only what it names. */
export const regulations: readonly Regulation[] = /* @__PURE__ */ Object.freeze([krachtigPerspectief, integratiewerk, integratiewerkBlikOpWerk, iederzijnwerkArbeidscoaching, sterkerSociaalWerk] as readonly unknown[] as readonly Regulation[]);

/**
 * A shipped regulation by id: the version that is named, the one in force on the day of filing, or the newest.
 *
 * A regulation that gives no dates of its own is found for every day: whether it was in force is for the caller to know.
 *
 * @returns the regulation; issues `regulation-unknown` (with the nearest id), `regulation-version-unknown`
 * @example findRegulation('krachtig-perspectief', { filedOn: '2025-03-01' })
 */
export const findRegulation = (id: string, wanted: { readonly version?: string; readonly filedOn?: CivilDate } = {}): Result<Regulation> => {
  const versions = regulations.filter((regulation) => regulation.id === id);
  if (versions.length === 0) {
    const known = [...new Set(regulations.map((regulation) => regulation.id))];
    return failure({ code: 'regulation-unknown', data: { id, nearest: typeof id === 'string' ? (nearest(id, known) ?? null) : null, known } });
  }
  const { version, filedOn } = wanted;
  const found = versions.findLast((regulation) => {
    if (version !== undefined && regulation.version !== version) return false;
    const { inForce } = regulation.definition;
    if (filedOn === undefined || 'suppliedByCaller' in inForce) return true;
    return filedOn >= inForce.from && (inForce.until === undefined || filedOn <= inForce.until);
  });
  return found === undefined
    ? failure({ code: 'regulation-version-unknown', data: { id, version: version ?? null, filedOn: filedOn ?? null, versions: versions.map((regulation) => regulation.version) } })
    : success(found);
};
