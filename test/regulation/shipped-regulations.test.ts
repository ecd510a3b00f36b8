import { expect, test } from 'vitest';
import { loadRegulation } from '../../src/regulation/index.js';
import { regulations } from '../../src/regulations/index.js';

/** The regulations of this library are not checked by every program that loads them, so they are checked here. */

test.each(regulations.map((regulation) => [regulation.id, regulation] as const))('%s has no fault, and is the same when it comes from JSON', (_id, regulation) => {
  const loaded = loadRegulation(JSON.parse(JSON.stringify(regulation)));
  expect(loaded.ok ? [] : loaded.issues).toEqual([]);
  if (!loaded.ok) return;
  expect([loaded.value.behaviour, loaded.value.text]).toEqual([regulation.behaviour, regulation.text]);
  expect(JSON.stringify(loaded.value)).toBe(JSON.stringify(regulation));
});
