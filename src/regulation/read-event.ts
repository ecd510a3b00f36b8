import { eventKeys, type AnyEvent } from '../model/event.js';
import type { Issue } from '../model/issue.js';
import { copyJson } from '../model/json.js';
import { nearest } from '../model/nearest.js';
import { failure, resultOf, toldOf, type Result } from '../model/result.js';
import { acceptEvent } from './accept-event.js';
import { eventSchemas } from './event-schema.js';
import { issuesOf } from './issues-of.js';
import type { Compiled } from './regulation.js';
import { Told } from './told.js';

/** Issues of a schema in the words of events: attributes, facts and actors instead of keys and values. */
const inWords = (issue: Issue, compiled: Compiled, type: string): Issue => {
  const [first, second] = issue.path ?? [];
  if (issue.code === 'key-unknown') {
    if (first === 'facts') return { ...issue, code: 'fact-unknown' };
    const known = [...Object.keys(compiled.definition.events[type]?.attributes ?? {}), ...eventKeys];
    return { ...issue, code: 'attribute-unknown', data: { event: type, key: String(first), nearest: nearest(String(first), known) ?? null } };
  }
  if (issue.code === 'value-invalid' && first === 'by' && second === undefined && typeof issue.data?.['found'] === 'string') {
    return { ...issue, code: 'actor-unknown', data: { by: issue.data['found'], nearest: issue.data['nearest'] ?? null, known: Object.keys(compiled.definition.actors) } };
  }
  return issue;
};

/**
 * Checks an event against the vocabulary of a regulation and gives a private copy of it.
 *
 * @returns the event, or an issue for each unknown attribute, fact or actor (with the nearest name) and each wrong value
 */
export const readEvent = (compiled: Compiled, input: unknown): Result<Told> => {
  const accepted = acceptEvent(compiled, input);
  if (accepted !== undefined) return { ok: true, value: accepted };
  const copied = copyJson(input);
  if (!copied.ok) return copied;
  const json = copied.value as { readonly type?: unknown } | null;
  if (json === null || typeof json !== 'object' || Array.isArray(json)) return failure({ code: 'value-invalid', path: [], data: { expected: 'event', found: json === null ? null : typeof json } });
  const schemas = eventSchemas(compiled);
  if (json.type === undefined) return failure({ code: 'key-missing', path: ['type'], data: { expected: [...schemas.keys()] } });
  const schema = typeof json.type === 'string' ? schemas.get(json.type) : undefined;
  if (schema === undefined) {
    const type = typeof json.type === 'string' ? json.type.slice(0, 120) : null;
    return failure({ code: 'event-unknown', path: ['type'], data: { type, nearest: type === null ? null : (nearest(type, [...schemas.keys()]) ?? null), known: [...schemas.keys()] } });
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return { ok: true, value: Told.of(compiled, json as unknown as AnyEvent) };
  return resultOf(
    toldOf(issuesOf(parsed.error, json, schema)).map((issue) => inWords(issue, compiled, json.type as string)),
    () => Told.of(compiled, json as unknown as AnyEvent),
  );
};
