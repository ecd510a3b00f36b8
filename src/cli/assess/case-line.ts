import { pinnedCase, type StoredCase } from '../../diff/index.js';
import type { Case } from '../../model/case.js';
import type { Issue } from '../../model/issue.js';
import { copyJson } from '../../model/json.js';
import { failure, success, type Result } from '../../model/result.js';
import { withReadings } from '../../regulation/define-regulation.js';
import { RegulationError } from '../../regulation/regulation-error.js';
import type { Regulation } from '../../regulation/regulation.js';
import type { Catalogue } from '../catalogue.js';

/** A case of a store with the regulation under which it goes. */
export interface NamedCase {
  readonly id: string | undefined;
  readonly regulation: Regulation;
  readonly current: Case;
}

type Line = Readonly<Record<string, unknown>>;

/** The id that a line gives a case, also when nothing else of it can be read. */
export const idOf = (line: Line): string | undefined => (typeof line['id'] === 'string' ? line['id'] : undefined);

/**
 * Reads the case of a line: `{ "id", "regulation", "events" }`, a stored case, or one with a name of its own, `{ "id", "case" }`.
 *
 * With `"readings"` it is read under other readings than the defaults. A regulation of one's own need not be named.
 */
export class CaseReader {
  private readonly known = new Map<string, Result<Regulation>>();

  constructor(private readonly catalogue: Catalogue) {}

  read(line: Line): Result<NamedCase> {
    const stored = line['log'] === undefined ? line['case'] : line;
    const regulation = this.regulationOf(line, stored);
    if (!regulation.ok) return regulation;
    const current = pinnedCase(regulation.value, stored === undefined ? ({ id: '', events: line['events'] } as StoredCase) : { id: '', case: stored });
    return current.ok ? success({ id: idOf(line), regulation: regulation.value, current: current.value }) : current;
  }

  private regulationOf(line: Line, stored: unknown): Result<Regulation> {
    const named = line['regulation'] ?? (stored as Line | null | undefined)?.['regulation'] ?? this.catalogue.own?.id;
    const { id, version } = (typeof named === 'object' && named !== null ? named : { id: named }) as { readonly id?: unknown; readonly version?: unknown };
    if (typeof id !== 'string') return failure({ code: 'key-missing', path: ['regulation'], data: { key: 'regulation', expected: 'string' } });
    // What is nested without end cannot even be a key.
    const readings = copyJson(line['readings'] ?? null);
    if (!readings.ok) return failure({ ...readings.issues[0], path: ['readings'] });
    const wanted = typeof version === 'string' ? version : undefined;
    const key = JSON.stringify([id, wanted ?? null, readings.value]);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const made = this.made(id, wanted, line['readings']);
    // Only what can come again is kept.
    if (made.ok) this.known.set(key, made);
    return made;
  }

  private made(id: string, version: string | undefined, readings: unknown): Result<Regulation> {
    const found = this.catalogue.find(id, version);
    if (!found.ok || readings === undefined) return found;
    if (readings === null || typeof readings !== 'object' || Array.isArray(readings)) return failure({ code: 'value-invalid', path: ['readings'], data: { expected: 'object', found: typeof readings } });
    try {
      return success(withReadings(found.value, readings as Readonly<Record<string, string>>));
    } catch (error) {
      if (!(error instanceof RegulationError)) throw error;
      const [first, ...rest] = error.issues.map((issue): Issue => ({ ...issue, path: ['readings', ...(issue.path ?? []).slice(1)] }));
      return failure(first as Issue, ...rest);
    }
  }
}
