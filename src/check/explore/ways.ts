import { fromDay, isCivilDate, toDay, type Day } from '../../calendar/civil-date.js';
import type { AnyEvent, EventDeclaration } from '../../model/event.js';
import type { Issue } from '../../model/issue.js';
import type { Missing } from '../../model/verdict.js';
import type { Compiled } from '../../regulation/regulation.js';
import type { Asked } from './asked.js';
import type { Slice } from './slice.js';
import { attributeValues } from './values.js';

const filled = (declared: EventDeclaration | undefined, element: string): unknown => (declared?.attributes?.[element]?.type === 'boolean' ? true : 'iets');

const emptied = (declared: EventDeclaration | undefined, element: string): unknown => (declared?.attributes?.[element]?.type === 'boolean' ? false : '');

/** Every way to say that an event of a type happened that can be told apart by what it is asked, without facts. */
export const variantsOf = (compiled: Compiled, slice: Slice, type: string, day: Day, asked: Asked): readonly AnyEvent[] => {
  const known = asked.ways.get(day);
  if (known !== undefined) return known;
  const { definition } = compiled;
  const declared = definition.events[type];
  const able = declared?.by ?? Object.keys(definition.actors);
  const actors: readonly (string | undefined)[] = declared?.by?.length === 1 ? [undefined] : asked.actor ? [...able, undefined] : [declared?.by?.[0]];
  let made: readonly Readonly<Record<string, unknown>>[] = actors.map((by) => (by === undefined ? {} : { by }));
  const times = (key: string, values: readonly unknown[]): void => {
    made = made.flatMap((one) => values.map((value) => (value === undefined ? one : { ...one, [key]: value })));
  };
  if (asked.part) times('part', [undefined, 'a']);
  // Of what an act has to contain: all of it, all but one, nothing told.
  for (const group of asked.groups) made = made.flatMap((one) => [one, ...[true, false].map((whole) => ({ ...one, ...Object.fromEntries(group.map((element, index) => [element, whole || index > 0 ? filled(declared, element) : emptied(declared, element)])) }))]);
  const grouped = new Set(asked.groups.flat());
  for (const attribute of Object.keys(declared?.attributes ?? {})) if (!grouped.has(attribute)) times(attribute, attributeValues(compiled, slice, type, attribute, day, asked.attributes.has(attribute)));
  const ways = made.map((one) => ({ type, on: fromDay(day), ...one }));
  asked.ways.set(day, ways);
  return ways;
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
