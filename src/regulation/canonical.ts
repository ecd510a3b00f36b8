import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';

/** What came out of `deepFreeze` after `canonical`: it stays in order, and regulations that differ by a reading share it. */
const inOrder = new WeakSet<object>();

/** Whether these very data came out of `frozenCanonical`. */
export const isFrozenCanonical = (data: object): boolean => inOrder.has(data);

/** The same data with every object's keys in one order, so that how it was written cannot matter; what is in order is not copied. */
export const canonical = <T>(data: T): T => {
  if (data === null || typeof data !== 'object' || inOrder.has(data)) return data;
  if (Array.isArray(data)) {
    const items = data.map(canonical);
    return items.every((item, index) => item === data[index]) ? data : (items as T);
  }
  const keys = Object.keys(data);
  const names = [...keys].sort();
  let isInOrder = names.every((key, index) => key === keys[index]);
  const sorted: Record<string, unknown> = {};
  for (const key of names) {
    const value = (data as Record<string, unknown>)[key];
    if (value !== undefined) sorted[key] = canonical(value);
    isInOrder &&= value !== undefined && sorted[key] === value;
  }
  return isInOrder ? data : (sorted as T);
};

/** SHA-256 of canonical JSON, in hexadecimal. */
export const hashOf = (data: unknown): string => bytesToHex(sha256(utf8ToBytes(JSON.stringify(canonical(data)))));

/** Plain data in canonical order, frozen with everything in it. */
export const frozenCanonical = <T>(data: T): T => {
  const mark = (value: unknown): void => {
    if (value === null || typeof value !== 'object' || inOrder.has(value)) return;
    inOrder.add(value);
    Object.values(value).forEach(mark);
  };
  const frozen = deepFreeze(canonical(data));
  mark(frozen);
  return frozen;
};

/** Freezes plain data and everything in it. */
export const deepFreeze = <T>(data: T): T => {
  if (data !== null && typeof data === 'object' && !Object.isFrozen(data)) {
    Object.freeze(data);
    for (const value of Object.values(data)) deepFreeze(value);
  }
  return data;
};
