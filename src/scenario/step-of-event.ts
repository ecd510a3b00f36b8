import type { AnyEvent } from '../model/event.js';
import { eventKeys } from '../model/event.js';
import type { ScenarioStep } from './schema.js';
import { durationWords, editWords, eventWords, stepWords } from './words.js';

const own: ReadonlySet<string> = new Set([...Object.values(eventWords), ...Object.values(stepWords), ...Object.values(editWords)]);

/** A duration in the words of a file; any other value as it is. */
const valueInWords = (value: unknown): unknown =>
  value === null || typeof value !== 'object' || Array.isArray(value) ? value : Object.fromEntries(Object.entries(value).map(([unit, count]) => [(durationWords as Readonly<Record<string, string>>)[unit] ?? unit, count as unknown]));

const inWords = (values: Readonly<Record<string, unknown>>): Record<string, unknown> => Object.fromEntries(Object.entries(values).map(([id, value]) => [id, valueInWords(value)]));

/**
 * An event as a step of a scenario: the way back of `eventOf`.
 *
 * An id that the log gave itself (`e1`) is left out.
 *
 * @example stepOf({ type: 'klacht.ontvangen', on: '2026-04-02', vorm: 'brief' }) // { datum: '2026-04-02', gebeurtenis: 'klacht.ontvangen', vorm: 'brief' }
 */
export const stepOf = (event: AnyEvent, tolerated = false): ScenarioStep => {
  const attributes = inWords(Object.fromEntries(Object.entries(event).filter(([key]) => !(eventKeys as readonly string[]).includes(key))));
  const clash = Object.keys(attributes).some((key) => own.has(key));
  return {
    [eventWords.on]: event.on,
    [eventWords.type]: event.type,
    ...(event.id === undefined || /^e\d+$/.test(event.id) ? {} : { [eventWords.id]: event.id }),
    ...(event.by === undefined ? {} : { [eventWords.by]: event.by }),
    ...(event.part === undefined ? {} : { [eventWords.part]: event.part }),
    ...(event.duty === undefined ? {} : { [eventWords.duty]: event.duty }),
    ...(event.recordedOn === undefined ? {} : { [eventWords.recordedOn]: event.recordedOn }),
    ...(clash ? { [stepWords.attributes]: attributes } : attributes),
    ...(event.facts === undefined ? {} : { [eventWords.facts]: inWords(event.facts) }),
    ...(tolerated ? { [stepWords.tolerate]: true } : {}),
  };
};
