import { dayIn } from '../calendar/civil-date.js';
import { parseDuration } from '../calendar/duration.js';
import type { AnyEvent } from '../model/event.js';
import { idPattern } from '../model/schema.js';
import type { ValueType } from '../model/value.js';
import { eventIdLength, instanceNameLength, textLength } from './event-schema.js';
import type { Compiled } from './regulation.js';

/** A private copy of a value, or `undefined` for one that the schema has to look at. */
type Accept = (value: unknown) => unknown;

// Each is written out: it is called for every key of every event, and a call within it would cost as much again.
const date: Accept = (value) => (dayIn(value) === undefined ? undefined : value);

const boolean: Accept = (value) => (typeof value === 'boolean' ? value : undefined);

const number: Accept = (value) => (Number.isFinite(value) ? value : undefined);

const part: Accept = (value) => (typeof value === 'string' && idPattern.test(value) ? value : undefined);

const textUpTo =
  (most: number, least = 0): Accept =>
  (value) =>
    typeof value === 'string' && value.length >= least && value.length <= most ? value : undefined;

const oneOf = (names: readonly string[]): Accept => {
  if (names.length === 1) {
    const [only] = names;
    return (value) => (value === only ? value : undefined);
  }
  const known = new Set<unknown>(names);
  return (value) => (known.has(value) ? value : undefined);
};

const duration: Accept = (value) => {
  if (!isPlain(value)) return undefined;
  const parsed = parseDuration(value);
  return parsed.ok ? parsed.value : undefined;
};

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> => {
  if (value === null || typeof value !== 'object') return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

const acceptOf = (type: ValueType, grounds: readonly string[]): Accept => {
  switch (type.type) {
    case 'date':
      return date;
    case 'boolean':
      return boolean;
    case 'number':
      return number;
    case 'text':
      return textUpTo(textLength);
    case 'duration':
      return duration;
    case 'choice':
      return oneOf(Object.keys(type.options));
    case 'ground':
      return oneOf(grounds);
  }
};

/** An object with these keys and no others, read once. */
const objectOf = (entries: Iterable<readonly [string, Accept]>, required: readonly string[]): Accept => {
  const keys = new Map(Array.from(entries, ([key, accept]) => [key, { key, accept, isRequired: required.includes(key) }]));
  /** The keys as they came last time: most who tell of an act tell the same things in the same order. */
  const lately: (NonNullable<ReturnType<typeof keys.get>> | undefined)[] = [];
  return (value) => {
    if (!isPlain(value)) return undefined;
    const copy: Record<string, unknown> = {};
    let lacking = required.length;
    let place = 0;
    for (const key in value) {
      const entry = value[key];
      if (entry === undefined) continue;
      let known = lately[place];
      if (known?.key !== key) {
        known = keys.get(key);
        if (known === undefined) return undefined;
        lately[place] = known;
      }
      place += 1;
      const accepted = known.accept(entry);
      if (accepted === undefined) return undefined;
      if (known.isRequired) lacking -= 1;
      copy[key] = accepted;
    }
    return lacking === 0 ? copy : undefined;
  };
};

const acceptsOf = ({ definition }: Compiled): ReadonlyMap<string, Accept> => {
  const grounds = Object.keys(definition.grounds);
  const facts = objectOf(Object.entries(definition.facts).map(([id, fact]) => [id, acceptOf(fact, grounds)] as const), []);
  const by = oneOf(Object.keys(definition.actors));
  return new Map(
    Object.entries(definition.events).map(([type, { attributes = {} }]) => {
      const keys: readonly (readonly [string, Accept])[] = [
        ['type', oneOf([type])],
        ['on', date],
        ['id', textUpTo(eventIdLength, 1)],
        ['by', by],
        ['recordedOn', date],
        ['part', part],
        ['duty', textUpTo(instanceNameLength, 1)],
        ['facts', facts],
        ...Object.entries(attributes).map(([id, attribute]) => [id, acceptOf(attribute, grounds)] as const),
      ];
      return [type, objectOf(keys, ['type', 'on', ...Object.keys(attributes).filter((id) => attributes[id]?.required === true)])];
    }),
  );
};

const key = Symbol('how events are accepted');

/**
 * A private copy of an event that is right, from checks that are compiled from the same declarations as its schema.
 *
 * @returns undefined for every event that is not plainly right: what is wrong with it, if anything, is for the schema to say
 */
export const acceptEvent = (compiled: Compiled, input: unknown): AnyEvent | undefined => {
  let accepts = compiled.vocabulary.get(key) as ReadonlyMap<string, Accept> | undefined;
  if (accepts === undefined) compiled.vocabulary.set(key, (accepts = acceptsOf(compiled)));
  try {
    // What is read twice here is read again by the check, which wants the same type.
    return accepts.get((input as { readonly type?: unknown } | null)?.type as string)?.(input) as AnyEvent | undefined;
  } catch {
    return undefined;
  }
};
