import { describe, expect, test } from 'vitest';
import { applyEvent, openCase, readCase, type AnyEvent } from '../../src/index.js';
import { loadRegulation } from '../../src/regulation/index.js';
import type { Regulation } from '../../src/regulation/regulation.js';
import { findRegulation } from '../../src/regulations/index.js';
import { buurthulp } from '../regulation/buurthulp.js';

/** Names that every object of JavaScript has: nothing is called that, and nothing of that name is found. */

const regulation = buurthulp as unknown as Regulation;

const inherited = [...Object.getOwnPropertyNames(Object.prototype), 'prototype'].filter((name) => name !== '__proto__');

const text = JSON.stringify(regulation.definition);

/** One name of each kind of thing that a regulation declares. */
const declared = {
  actor: 'bestuur',
  attribute: 'motivering',
  choice: 'bejegening',
  clause: '5',
  duty: 'archivering',
  event: 'dossier.gearchiveerd',
  fact: 'eigen-medewerker',
  finding: Object.keys(regulation.definition.findings)[0] as string,
  ground: 'verjaard',
  measure: Object.keys(regulation.definition.measures)[0] as string,
  option: 'streng',
  reading: 'L-2',
  rule: 'intimidatie',
  state: 'afgewezen',
  window: 'beroep',
};

describe.each(Object.entries(declared))('a %s', (kind, name) => {
  test('has another name than what objects have', () => {
    expect(text.split(`"${name}"`).length).toBeGreaterThan(1);
    for (const other of inherited) expect([other, loadRegulation(JSON.parse(text.replaceAll(`"${name}"`, `"${other}"`))).ok]).toEqual([other, false]);
    expect(loadRegulation(JSON.parse(text.replaceAll(`"${name}"`, '"__proto__"'))).ok).toBe(false);
    // It is the name that is refused: any other will do, but that a state is also part of paths.
    if (kind !== 'state') expect(loadRegulation(JSON.parse(text.replaceAll(`"${name}"`, '"vrije-naam"'))).ok).toBe(true);
  });
});

/** Places in the definition that refer to something by its name. */
const references = [
  ['rules', 'beroep-open', 'window'],
  ['rules', 'besluit-is-te-laat', 'duty'],
  ['rules', 'bekend', 'of'],
  ['rules', 'anoniem', 'known'],
  ['rules', 'strenge-lezing', 'reading'],
  ['rules', 'strenge-lezing', 'option'],
  ['rules', 'grond-geldt', 'attribute'],
  ['rules', 'op-tijd', 'cites', '0'],
  ['rules', 'op-tijd', 'readings', '0'],
  ['duties', 'bevestiging', 'obligor'],
  ['duties', 'bevestiging', 'when'],
  ['duties', 'bevestiging', 'cites', '0'],
  ['duties', 'besluit', 'metOn', 'received'],
  ['grounds', 'verjaard', 'rule'],
  ['calendar'],
] as const;

test.each(references)('nothing of that name is found from %s %s %s', (...path) => {
  for (const name of inherited) {
    const draft = JSON.parse(text) as Record<string, unknown>;
    let holder = draft;
    for (const key of path.slice(0, -1) as readonly string[]) holder = holder[key] as Record<string, unknown>;
    const last = path[path.length - 1] as string;
    expect(holder).toHaveProperty([last]);
    holder[last] = name;
    expect([name, loadRegulation(draft).ok]).toEqual([name, false]);
  }
});

test.each(inherited)('nor in an event, a case or a list of regulations: %s', (name) => {
  const filed = applyEvent(regulation, openCase(regulation), { type: 'klacht.ontvangen', on: '2026-04-02', facts: { 'klager-bekend': true } } as AnyEvent);
  if (!filed.ok) throw new Error(JSON.stringify(filed.issues));
  const codes = (event: Record<string, unknown>): readonly string[] => {
    const applied = applyEvent(regulation, filed.value, { type: 'klacht.ontvangen', on: '2026-04-02', ...event } as AnyEvent);
    return applied.ok ? [] : applied.issues.map(({ code }) => code);
  };
  expect(codes({ type: name })).toEqual(['event-unknown']);
  expect(codes({ by: name })).toEqual(['actor-unknown']);
  expect(codes({ part: name })).toEqual(['value-invalid']);
  expect(codes({ type: 'klacht.afgewezen', grond: name })).not.toEqual([]);
  // The three that no JSON may have are refused before anything is looked up.
  const unread = ['constructor', 'prototype'].includes(name);
  expect(codes({ [name]: 1 })).toEqual([unread ? 'key-unknown' : 'attribute-unknown']);
  expect(codes({ facts: { [name]: true } })).toEqual([unread ? 'key-unknown' : 'fact-unknown']);
  expect(readCase(regulation, { ...filed.value, state: [name] })).toMatchObject({ ok: false });
  expect(readCase(regulation, { ...filed.value, duties: [{ ...filed.value.duties[0], duty: name }] })).toMatchObject({ ok: false });
  expect(findRegulation(name)).toMatchObject({ ok: false });
});
