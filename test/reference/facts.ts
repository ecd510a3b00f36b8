import type { Value } from '../../src/model/value.js';
import type { Scene } from './model.js';

/** A fact of the part that the act concerns, else of the case. */
export const factOf = ({ history, act, part: asked }: Scene, id: string): Value | undefined => {
  const part = act?.part ?? asked;
  const ofPart = part === undefined ? undefined : history.parts[part]?.facts[id];
  return ofPart ?? history.facts[id];
};

/** An attribute of the act under test. */
export const attributeOf = ({ act }: Scene, id: string): Value | undefined => act?.[id] as Value | undefined;

/** Who does the act under test: whoever it says, or the only one who can. */
export const actorOf = ({ regulation, act }: Scene): string | undefined => {
  if (act === undefined) return undefined;
  const able = regulation.events[act.type]?.by;
  return act.by ?? (able?.length === 1 ? able[0] : undefined);
};

export const same = (one: unknown, other: unknown): boolean => one === other || JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined).sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, entry]) => [key, sorted(entry)]));
};
