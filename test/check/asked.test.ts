import { describe, expect, test } from 'vitest';
import { Abstraction } from '../../src/check/explore/abstract.js';
import type { Asked } from '../../src/check/explore/asked.js';
import { explore, type Attempt } from '../../src/check/explore/explore.js';
import { attributesRead, contentGroups, readsActor, readsPart, rulesIn } from '../../src/check/explore/slice.js';
import { variantsOf } from '../../src/check/explore/ways.js';
import { applyToCase } from '../../src/engine/apply.js';
import type { Case } from '../../src/model/case.js';
import { compiledOf, type Regulation } from '../../src/regulation/regulation.js';
import { buurthulp } from '../regulation/buurthulp.js';

const regulation = buurthulp as unknown as Regulation;
const compiled = compiledOf(regulation);
const { definition } = compiled;

const attempts: Attempt[] = [];
const [course] = explore(regulation, { onAttempt: (attempt) => void attempts.push(attempt) });
if (course === undefined) throw new Error('Nothing was explored.');
const { slice, places } = course;

/** How often, at most, an attribute was told in different ways at one place in a state. */
const waysOf = (type: string, attribute: string, state: string): number => {
  const told = new Map<unknown, Set<unknown>>();
  for (const { at, event } of attempts) if (event.type === type && at.current.state.includes(state)) told.set(at, (told.get(at) ?? new Set()).add(event[attribute]));
  return Math.max(0, ...[...told.values()].map((values) => values.size));
};

describe('an act is told in every way that is read where the case stands', () => {
  test.each([
    // The guard of the decline asks whether its ground holds, and for a ground in free text the reasons.
    ['klacht.afgewezen', 'grond', 'lopend.behandeling.onderzoek', 3],
    ['klacht.afgewezen', 'motivering', 'lopend.behandeling.onderzoek', 3],
    // The ruling on a part is its fate: told or not.
    ['besluit.meegedeeld', 'oordeel', 'lopend.behandeling.onderzoek', 2],
  ])('%s: %s in %s', (type, attribute, state, least) => {
    expect(waysOf(type, attribute, state)).toBeGreaterThanOrEqual(least);
  });

  test('and in one way where nothing asks', () => {
    expect(waysOf('klacht.afgewezen', 'motivering', 'nieuw')).toBe(1);
    expect(waysOf('klacht.afgewezen', 'by', 'besloten')).toBe(1);
  });
});

test('what is left out leads nowhere else: every way that anything reads, tried at every place', () => {
  const abstraction = new Abstraction(compiled, slice, false);
  const keys = new Set(places.map(({ key }) => key));
  const rules = rulesIn(definition, slice).map(([, rule]) => rule);
  /** As an exploration keeps it: without facts that whoever acts next tells anew. */
  const bare = (current: Case): Case => ({ ...current, facts: Object.fromEntries(Object.entries(current.facts).filter(([fact]) => slice.facts.has(fact))), parts: Object.fromEntries(Object.entries(current.parts).map(([id, part]) => [id, { ...part, facts: {} }])) });
  let tried = 0;
  for (const place of places) {
    const { current, next } = place;
    const day = current.log.length > 0 && (next === undefined || place.day + 1 < next) ? place.day + 1 : place.day;
    for (const type of Object.keys(definition.events)) {
      const all: Asked = { attributes: attributesRead(definition, slice, type), groups: contentGroups(definition, rules, new Set(), type), actor: readsActor(definition, slice, type), part: readsPart(definition, slice, type), ways: new Map() };
      const here = attempts.filter(({ at, event }) => at === place && event.type === type);
      for (const event of variantsOf(compiled, slice, type, day, all)) {
        tried += 1;
        const result = applyToCase(compiled, current, event);
        if (result.ok) expect([keys.has(abstraction.of(bare(result.value), day).key), event]).toEqual([true, event]);
        else expect(here.map(({ issues }) => issues.map(({ code }) => code).join())).toContain(result.issues.map(({ code }) => code).join());
      }
    }
  }
  expect(tried).toBeGreaterThan(attempts.filter(({ event }) => event.facts === undefined).length);
});
