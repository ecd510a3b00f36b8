import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';

/** The same data with every object's keys in one order, so that how it was written cannot matter. */
export const canonical = <T>(data: T): T => {
  if (Array.isArray(data)) return data.map(canonical) as T;
  if (data === null || typeof data !== 'object') return data;
  const sorted: Record<string, unknown> = {};
  for (const key of Object.keys(data).sort()) {
    const value = (data as Record<string, unknown>)[key];
    if (value !== undefined) sorted[key] = canonical(value);
  }
  return sorted as T;
};

/** SHA-256 of canonical JSON, in hexadecimal. */
export const hashOf = (data: unknown): string => bytesToHex(sha256(utf8ToBytes(JSON.stringify(canonical(data)))));

/** Freezes plain data and everything in it. */
export const deepFreeze = <T>(data: T): T => {
  if (data !== null && typeof data === 'object' && !Object.isFrozen(data)) {
    Object.freeze(data);
    for (const value of Object.values(data)) deepFreeze(value);
  }
  return data;
};
