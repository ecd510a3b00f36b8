import * as z from 'zod/mini';
import type { Definition } from '../regulation/definition.js';
import { canonical } from '../regulation/canonical.js';
import { loadRegulation } from '../regulation/define-regulation.js';
import type { Regulation } from '../regulation/regulation.js';
import type { Issue } from '../model/issue.js';
import { copyJson } from '../model/json.js';

/** Version of the JSON form of a lock. */
export const lockFormat = 1;

/** The last approved regulation as data, so that what it answered can be asked again. */
export interface Lock {
  readonly format: typeof lockFormat;
  readonly regulation: string;
  readonly version: string;
  readonly behaviour: string;
  readonly text: string;
  /** Version of the library that made it. */
  readonly engine: string;
  readonly definition: Definition;
}

const lockSchema = z.strictObject({ format: z.literal(lockFormat), regulation: z.string(), version: z.string(), behaviour: z.string(), text: z.string(), engine: z.string(), definition: z.record(z.string(), z.unknown()) });

/** Why a lock cannot be used. */
export type LockFault =
  | { readonly kind: 'newer-format'; readonly found: number }
  | { readonly kind: 'shape' }
  | { readonly kind: 'other-regulation'; readonly found: string }
  | { readonly kind: 'definition'; readonly issues: readonly Issue[] }
  /** What it says of itself is not what its definition gives: it was edited, or another engine counts otherwise. */
  | { readonly kind: 'hash'; readonly which: 'behaviour' | 'text' | 'version' };

/** What reading a lock file gave: the lock, or what is wrong with it. */
export type LockRead = { readonly ok: true; readonly value: Regulation } | { readonly ok: false; readonly fault: LockFault };

/**
 * The lock of a regulation as it is.
 *
 * @example lockOf(krachtigPerspectief, '0.1.0').regulation // 'krachtig-perspectief'
 */
export const lockOf = ({ id, version, behaviour, text, definition }: Regulation, engine: string): Lock => ({ format: lockFormat, regulation: id, version, behaviour, text, engine, definition: canonical(definition) });

/**
 * The approved regulation in the JSON of a lock, if the lock is what it says it is.
 *
 * @example readLock(JSON.parse(JSON.stringify(lockOf(krachtigPerspectief, '0.1.0'))), 'krachtig-perspectief').ok // true
 */
export const readLock = (input: unknown, id: string): LockRead => {
  const refuse = (fault: LockFault): LockRead => ({ ok: false, fault });
  const copied = copyJson(input);
  if (!copied.ok) return refuse({ kind: 'shape' });
  const json: unknown = copied.value;
  const format = (json as { readonly format?: unknown } | null)?.format;
  if (typeof format === 'number' && format > lockFormat) return refuse({ kind: 'newer-format', found: format });
  const parsed = lockSchema.safeParse(json);
  if (!parsed.success) return refuse({ kind: 'shape' });
  const lock = parsed.data;
  const loaded = loadRegulation(lock.definition);
  if (lock.regulation !== id) return refuse({ kind: 'other-regulation', found: lock.regulation });
  if (!loaded.ok) return refuse({ kind: 'definition', issues: loaded.issues });
  const { value } = loaded;
  if (value.id !== id) return refuse({ kind: 'other-regulation', found: value.id });
  for (const which of ['version', 'behaviour', 'text'] as const) if (value[which] !== lock[which]) return refuse({ kind: 'hash', which });
  return { ok: true, value };
};
