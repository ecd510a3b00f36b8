import { belongs, gateRegulation } from '../engine/gate.js';
import { caseFormat, type Case } from '../model/case.js';
import { caseSchema } from '../model/case-schema.js';
import type { Vocabulary } from '../model/event.js';
import { copyJson, type Json } from '../model/json.js';
import { failure, success, toldOf, type Result } from '../model/result.js';
import { sameData } from '../model/same-data.js';
import { issuesOf } from '../regulation/issues-of.js';
import type { Compiled, Regulation } from '../regulation/regulation.js';
import { replayLog } from './replay.js';
import { under } from './under.js';

const parts = ['state', 'filed', 'facts', 'parts', 'duties', 'windows', 'declines', 'findings', 'log'] as const;

/** The case that the log of another makes, where that is the very same case; then its shape is right too. */
const remade = (compiled: Compiled, regulation: Regulation, stored: Json): Case | undefined => {
  const { log } = (stored ?? {}) as { readonly log?: Json };
  if (!Array.isArray(log) || log.includes(null)) return undefined;
  const replayed = replayLog(compiled, regulation, log as unknown as Case['log']);
  return replayed.ok && sameData(stored, replayed.value) ? replayed.value : undefined;
};

/**
 * The one gate for stored or foreign cases.
 *
 * The shape is checked, the case must be one of this regulation and this behaviour, and its log is replayed:
 * everything else in it must follow from that, so that a case edited by hand is found out.
 *
 * @param json what `JSON.parse` gave
 * @returns the case; issues `format-unsupported`, `case-of-other-regulation`, `case-of-other-behaviour`, `case-altered`
 * @example readCase(krachtigPerspectief, JSON.parse(stored))
 */
export const readCase = <V extends Vocabulary>(regulation: Regulation<V>, json: unknown): Result<Case> => {
  const compiled = gateRegulation(regulation);
  if (!compiled.ok) return compiled;
  const copied = copyJson(json);
  if (!copied.ok) return copied;
  const known = remade(compiled.value, regulation, copied.value);
  if (known !== undefined) return success(known);
  // Something is wrong with it, or it was stored by another version of the same regulation.
  const format = (copied.value as { readonly format?: unknown } | null)?.format;
  if (typeof format === 'number' && format !== caseFormat) return failure({ code: 'format-unsupported', path: ['format'], data: { found: format, supported: [caseFormat] } });
  const parsed = caseSchema.safeParse(copied.value);
  if (!parsed.success) {
    const [first, ...rest] = toldOf(issuesOf(parsed.error, copied.value, caseSchema));
    return failure(first ?? { code: 'value-invalid', path: [] }, ...rest);
  }
  const stored = copied.value as unknown as Case;
  const foreign = belongs(compiled.value, stored);
  if (foreign !== undefined) return foreign;
  const replayed = replayLog(compiled.value, regulation, stored.log);
  if (!replayed.ok) return failure(...under(['log'], replayed.issues));
  const altered = parts.filter((part) => !sameData(stored[part], replayed.value[part]));
  const [first, ...rest] = altered.map((part) => ({ code: 'case-altered' as const, path: [part], data: { part } }));
  return first === undefined ? success(replayed.value) : failure(first, ...rest);
};
