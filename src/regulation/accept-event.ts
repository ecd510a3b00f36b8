import { dayIn } from '../calendar/civil-date.js';
import { parseDuration } from '../calendar/duration.js';
import type { CivilDate } from '../model/civil-date.js';
import type { AnyEvent, Facts } from '../model/event.js';
import { idPattern } from '../model/schema.js';
import type { ValueType } from '../model/value.js';
import type { Writable } from '../model/writable.js';
import { eventIdLength, instanceNameLength, textLength } from './event-schema.js';
import type { Compiled, Concerned } from './regulation.js';
import { Told } from './told.js';

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

/** A key that an object may have. */
interface Key {
  readonly key: string;
  readonly accept: Accept;
  readonly isRequired: boolean;
}

/** An object with these keys and no others, read once. */
const objectOf = (entries: Iterable<readonly [string, Accept]>, required: readonly string[]): ((value: unknown, told?: Told) => AnyEvent | undefined) => {
  const keys = new Map<string, Key>(Array.from(entries, ([key, accept]) => [key, { key, accept, isRequired: required.includes(key) }]));
  /** The keys as they came last time: most who tell of an act tell the same things in the same order. */
  const lately: (Key | undefined)[] = [];
  return (value, told) => {
    if (!isPlain(value)) return undefined;
    const copy = {} as Writable<AnyEvent>;
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
      if (known.isRequired) lacking -= 1;
      if (told === undefined) {
        if ((copy[key] = known.accept(entry)) === undefined) return undefined;
      } else if (!tell(told, copy, known, entry)) return undefined;
    }
    return lacking === 0 ? copy : undefined;
  };
};

/** Of keys that are looked at as they are told. */
const lookedAt: Accept = () => undefined;

/**
 * Puts one key in the copy of an event, and beside it; written out, because a key that is known in advance is set many times as fast.
 *
 * @returns whether its value is accepted
 */
const tell = (told: Told, copy: Writable<AnyEvent>, { key, accept }: Key, value: unknown): boolean => {
  if (key === 'type') {
    copy.type = told.type;
    return value === told.type;
  }
  if (key === 'on') {
    const day = dayIn(value);
    if (day === undefined) return false;
    told.day = day;
    copy.on = told.on = value as CivilDate;
    return true;
  }
  const accepted = accept(value);
  if (accepted === undefined) return false;
  if (key === 'by') copy.by = told.by = accepted as string;
  else if (key === 'facts') copy.facts = told.facts = accepted as Facts;
  else if (key === 'part') copy.part = told.part = accepted as string;
  else if (key === 'duty') copy.duty = told.duty = accepted as string;
  else if (key === 'id') copy.id = told.id = accepted as string;
  else copy[key] = accepted;
  return true;
};

const acceptsOf = ({ definition }: Compiled): ReadonlyMap<string, ReturnType<typeof objectOf>> => {
  const grounds = Object.keys(definition.grounds);
  const facts = objectOf(Object.entries(definition.facts).map(([id, fact]) => [id, acceptOf(fact, grounds)] as const), []);
  const by = oneOf(Object.keys(definition.actors));
  return new Map(
    Object.entries(definition.events).map(([type, { attributes = {} }]) => {
      const keys: readonly (readonly [string, Accept])[] = [
        ['type', lookedAt],
        ['on', lookedAt],
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

/** The check of one type of event; undefined for a type that there is not. */
const acceptOfType = (compiled: Compiled, concerned: Concerned): Concerned['accept'] => {
  let accepts = compiled.vocabulary.get(key) as ReturnType<typeof acceptsOf> | undefined;
  if (accepts === undefined) compiled.vocabulary.set(key, (accepts = acceptsOf(compiled)));
  const accept = accepts.get(concerned.type);
  concerned.accept = accept;
  return accept;
};

/**
 * A private copy of an event that is right, from checks that are compiled from the same declarations as its schema.
 *
 * @returns undefined for every event that is not plainly right: what is wrong with it, if anything, is for the schema to say
 */
export const acceptEvent = (compiled: Compiled, input: unknown): Told | undefined => {
  try {
    // What is read twice here is read again by the check, which wants the same type.
    const type = (input as { readonly type?: unknown } | null)?.type as string;
    const concerned = compiled.concernedBy(type);
    const accept = concerned.accept ?? acceptOfType(compiled, concerned);
    if (accept === undefined) return undefined;
    const told = new Told(type, concerned);
    const copy = accept(input, told);
    if (copy === undefined) return undefined;
    told.event = copy;
    return told;
  } catch {
    return undefined;
  }
};
