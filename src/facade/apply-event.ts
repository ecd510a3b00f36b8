import { applyOwnEvent, type ApplyOptions } from '../engine/apply.js';
import { gateCase, isNumbered, markChecked } from '../engine/gate.js';
import type { Case } from '../model/case.js';
import type { Event, Vocabulary } from '../model/event.js';
import { optionsIn } from '../model/json.js';
import { success, type Result } from '../model/result.js';
import { readEvent } from '../regulation/read-event.js';
import type { Regulation } from '../regulation/regulation.js';

const noOptions: ApplyOptions = {};

/**
 * The case after an event, or why the text does not provide for that event.
 *
 * An event is taken when the chart takes it, or when it discharges or extends a duty, uses a window, or only makes facts
 * known while something is open. The same `id` with the same content changes nothing.
 *
 * @param options `tolerate` records an event that the text does not provide for, with a finding, instead of refusing it
 * @returns the next case; issues such as `event-not-provided-for`, `guard-refuses`, `facts-missing`, `event-out-of-order`
 * @example applyEvent(krachtigPerspectief, openCase(krachtigPerspectief), { type: 'klacht.ontvangen', on: '2026-04-02', vorm: 'e-mail' })
 */
export const applyEvent = <V extends Vocabulary>(regulation: Regulation<V>, current: Case, event: Event<V>, options: ApplyOptions = noOptions): Result<Case> => {
  const compiled = gateCase(regulation, current);
  if (!compiled.ok) return compiled;
  const read = readEvent(compiled.value, event);
  if (!read.ok) return read;
  const staysNumbered = read.value.id === undefined && isNumbered(current);
  const next = applyOwnEvent(compiled.value, current, read.value, options === noOptions ? noOptions : optionsIn(options));
  return next.ok ? success(markChecked(next.value, staysNumbered, read.value.on)) : next;
};
