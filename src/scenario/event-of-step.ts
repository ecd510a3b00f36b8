import type { Edit } from '../facade/revise.js';
import type { AnyEvent } from '../model/event.js';
import type { ValueType } from '../model/value.js';
import type { Definition } from '../regulation/definition.js';
import type { ScenarioEdit, ScenarioStep } from './schema.js';
import { durationWords, editWords, eventWords, nameOf, noWord, stepWords, yesWord } from './words.js';

/** A step, or the event in a correction. */
export type EventInWords = ScenarioStep | ScenarioEdit | NonNullable<ScenarioEdit['voeg-toe']>;

const own: ReadonlySet<string> = new Set([...Object.values(eventWords), ...Object.values(stepWords), ...Object.values(editWords)]);

/** A value in the words of a file as the API has it; what is neither is left for the regulation's own check. */
const valueOf = (value: unknown, declared: ValueType | undefined): unknown => {
  if (declared?.type === 'boolean' && (value === yesWord || value === noWord)) return value === yesWord;
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([unit, count]) => [nameOf(durationWords, unit) ?? unit, count as unknown]));
};

const valuesOf = (values: Readonly<Record<string, unknown>>, declared: Readonly<Record<string, ValueType>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [id, valueOf(value, Object.hasOwn(declared, id) ? declared[id] : undefined)]));

/** The attributes of an act: those beside the keys of the step, and those under `kenmerken`. */
export const attributesOf = (step: EventInWords): Readonly<Record<string, unknown>> => ({
  ...Object.fromEntries(Object.entries(step).filter(([key]) => !own.has(key))),
  ...step.kenmerken,
});

/** The event of a step in the words of the API; it is checked by the regulation like any other. */
export const eventOf = (step: EventInWords, definition: Definition): AnyEvent => {
  const type = step.gebeurtenis ?? '';
  const declared = Object.hasOwn(definition.events, type) ? (definition.events[type]?.attributes ?? {}) : {};
  return {
    ...valuesOf(attributesOf(step), declared),
    type,
    on: step.datum as AnyEvent['on'],
    ...(step.id === undefined ? {} : { id: step.id }),
    ...(step.door === undefined ? {} : { by: step.door }),
    ...(step.deel === undefined ? {} : { part: step.deel }),
    ...(step.plicht === undefined ? {} : { duty: step.plicht }),
    ...(step['geregistreerd-op'] === undefined ? {} : { recordedOn: step['geregistreerd-op'] as AnyEvent['on'] }),
    ...(step.feiten === undefined ? {} : { facts: valuesOf(step.feiten, definition.facts) as NonNullable<AnyEvent['facts']> }),
  };
};

/** A correction in the words of the API. */
export const editOf = (edit: ScenarioEdit, definition: Definition): Edit => {
  if (edit.verwijder !== undefined) return { remove: edit.verwijder };
  if (edit['voeg-toe'] !== undefined) return { add: eventOf(edit['voeg-toe'], definition), ...(edit.voor === undefined ? {} : { before: edit.voor }) };
  return { replace: edit.vervang ?? '', with: eventOf(edit, definition) };
};
