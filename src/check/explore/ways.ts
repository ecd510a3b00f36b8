import { fromDay, isCivilDate, toDay, type Day } from '../../calendar/civil-date.js';
import type { AnyEvent, EventDeclaration } from '../../model/event.js';
import type { Issue } from '../../model/issue.js';
import type { Missing } from '../../model/verdict.js';
import type { Compiled } from '../../regulation/regulation.js';
import { attributesRead, contentGroups, readsActor, readsPart, type Slice } from './slice.js';
import { attributeValues } from './values.js';

const filled = (declared: EventDeclaration | undefined, element: string): unknown => (declared?.attributes?.[element]?.type === 'boolean' ? true : 'iets');

const emptied = (declared: EventDeclaration | undefined, element: string): unknown => (declared?.attributes?.[element]?.type === 'boolean' ? false : '');

/** Every way to say that an event of a type happened that the slice can tell apart, without facts. */
export const variantsOf = (compiled: Compiled, slice: Slice, type: string, day: Day): readonly AnyEvent[] => {
  const { definition } = compiled;
  const declared = definition.events[type];
  const read = attributesRead(definition, slice, type);
  const able = declared?.by ?? Object.keys(definition.actors);
  const actors: readonly (string | undefined)[] = declared?.by?.length === 1 ? [undefined] : readsActor(definition, slice, type) ? [...able, undefined] : [declared?.by?.[0]];
  let made: readonly Readonly<Record<string, unknown>>[] = actors.map((by) => (by === undefined ? {} : { by }));
  const times = (key: string, values: readonly unknown[]): void => {
    made = made.flatMap((one) => values.map((value) => (value === undefined ? one : { ...one, [key]: value })));
  };
  if (readsPart(definition, slice, type)) times('part', [undefined, 'a']);
  const groups = contentGroups(definition, slice, type);
  // Of what an act has to contain: all of it, all but one, nothing told.
  for (const group of groups) made = made.flatMap((one) => [one, ...[true, false].map((whole) => ({ ...one, ...Object.fromEntries(group.map((element, index) => [element, whole || index > 0 ? filled(declared, element) : emptied(declared, element)])) }))]);
  const grouped = new Set(groups.flat());
  for (const attribute of Object.keys(declared?.attributes ?? {})) if (!grouped.has(attribute)) times(attribute, attributeValues(compiled, slice, type, attribute, day, read.has(attribute)));
  return made.map((one) => ({ type, on: fromDay(day), ...one }));
};

/** An event as it would be told some days later, with the dates in it. */
export const shifted = (event: AnyEvent, days: number): AnyEvent => {
  if (days === 0) return event;
  const later = (value: unknown): unknown => (isCivilDate(value) ? fromDay(toDay(value) + days) : value);
  const { facts, ...rest } = event;
  const moved = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, later(value)]));
  return { ...moved, ...(facts === undefined ? {} : { facts: Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, later(value)])) }) } as AnyEvent;
};

export const missingFact = (issues: readonly Issue[]): string | undefined => {
  for (const { data } of issues) for (const missing of (data?.['missing'] as readonly Missing[] | undefined) ?? []) if (missing.kind === 'fact') return missing.id;
  return undefined;
};
