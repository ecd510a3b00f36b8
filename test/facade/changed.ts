import { replay, type AnyEvent, type Case, type Result } from '../../src/index.js';
import { loadRegulation } from '../../src/regulation/index.js';
import type { Regulation } from '../../src/regulation/regulation.js';
import { buurthulp } from '../regulation/buurthulp.js';

export const valueOf = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};

const made = new Map<string, Regulation>();

/** Buurthulp with something else at these places, such as `windows/beroep/within`; nothing there where it is `undefined`. Made once for the same places. */
export const changed = (places: Readonly<Record<string, unknown>>): Regulation => {
  const key = JSON.stringify(places, (_name, value: unknown) => (value === undefined ? 'nothing there' : value));
  const known = made.get(key);
  if (known !== undefined) return known;
  const draft = JSON.parse(JSON.stringify(buurthulp)) as Record<string, unknown>;
  for (const [place, value] of Object.entries(places)) {
    const keys = place.split('/');
    const last = keys.pop() as string;
    const node = keys.reduce<Record<string, unknown>>((found, step) => found[step] as Record<string, unknown>, draft);
    node[last] = value;
  }
  const regulation = valueOf(loadRegulation(draft));
  made.set(key, regulation);
  return regulation;
};

export const caseUnder = (regulation: Regulation, events: readonly object[], tolerate = false): Case => valueOf(replay(regulation, events as readonly AnyEvent[], { tolerate }));
