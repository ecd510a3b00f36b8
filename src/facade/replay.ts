import { applyOwnEvent, type ApplyOptions, type OwnLog } from '../engine/apply.js';
import { emptyCase } from '../engine/empty-case.js';
import { gateRegulation, markChecked } from '../engine/gate.js';
import type { Case, LogEntry } from '../model/case.js';
import type { Event, Vocabulary } from '../model/event.js';
import { itemsOf, optionsIn } from '../model/json.js';
import { failure, success, type Result } from '../model/result.js';
import { readEvent } from '../regulation/read-event.js';
import type { Compiled, Regulation } from '../regulation/regulation.js';
import { under } from './under.js';

/** One event after another, each with its own tolerance; stops at the first that is refused. */
const fold = (compiled: Compiled, start: Case, events: readonly { readonly event: unknown; readonly options: ApplyOptions }[]): Result<Case> => {
  let current = start;
  const own: OwnLog = { log: [], ids: new Set() };
  let isNumbered = true;
  for (const [index, { event, options }] of events.entries()) {
    const read = readEvent(compiled, event);
    if (!read.ok) return failure(...under([index], read.issues));
    isNumbered &&= read.value.id === undefined;
    const next = applyOwnEvent(compiled, current, read.value, options, own);
    if (!next.ok) return failure(...under([index], next.issues));
    current = next.value;
  }
  return success(markChecked(current, isNumbered));
};

/**
 * The case that these events make, from the first to the last: the same as `applyEvent` one by one.
 *
 * @param events in order of `on`; of the same day, in the order in which they happened
 * @returns the case, or the issues of the first event that is refused, with its index in `path`
 * @example replay(krachtigPerspectief, [{ type: 'klacht.ontvangen', on: '2026-04-02', vorm: 'brief', facts: { 'klager-bekend': true } }])
 */
export const replay = <V extends Vocabulary>(regulation: Regulation<V>, events: readonly Event<V>[], options: ApplyOptions = {}): Result<Case> => {
  const compiled = gateRegulation(regulation);
  if (!compiled.ok) return compiled;
  const items = itemsOf(events);
  if (items === undefined) return failure({ code: 'value-invalid', path: [], data: { expected: 'list of events', found: typeof events } });
  const chosen = optionsIn(options);
  return fold(compiled.value, emptyCase(regulation), items.map((event) => ({ event, options: chosen })));
};

/** Replays a log, in which what was tolerated is marked. */
export const replayLog = <V extends Vocabulary>(compiled: Compiled, regulation: Regulation<V>, log: readonly LogEntry[]): Result<Case> =>
  fold(
    compiled,
    emptyCase(regulation),
    log.map(({ event, tolerated }) => ({ event, options: tolerated === true ? { tolerate: true } : {} })),
  );
