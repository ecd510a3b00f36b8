import { describe, expect, test } from 'vitest';
import { isOneOf, sameValue } from '../../src/rules/same-value.js';
import { replay, type AnyEvent } from '../../src/index.js';
import { loadRegulation } from '../../src/regulation/index.js';
import { compiledOf } from '../../src/regulation/regulation.js';
import { Situation } from '../../src/engine/situation.js';
import { toDay } from '../../src/calendar/civil-date.js';
import { buurthulp } from '../regulation/buurthulp.js';

describe('values are the same by what they say', () => {
  test.each([
    ['e-mail', 'e-mail', true],
    [1, '1', false],
    [{ weeks: 2 }, { weeks: 2 }, true],
    [{ weeks: 2 }, { weeks: 3 }, false],
    [{ weeks: 2 }, { days: 14 }, false],
    [{ weeks: 2 }, 'weeks', false],
    [{ weeks: 2 }, '', false],
    [{ weeks: 2 }, 5, false],
    [{ weeks: 2 }, true, false],
  ] as const)('%j and %j: %s', (one, other, same) => {
    expect([sameValue(one, other), sameValue(other, one), isOneOf(one, [other])]).toEqual([same, same, same]);
  });
});

test('one of several will do', () => {
  expect(isOneOf({ weeks: 2 }, [{ days: 1 }, { weeks: 2 }])).toBe(true);
  expect(isOneOf({ weeks: 2 }, [{ days: 1 }, { weeks: 3 }])).toBe(false);
});

test('a rule that asks for a duration holds for an act that carries it', () => {
  const label = { nl: 'twee weken', en: 'two weeks' };
  const rule = { kind: 'attribute', attribute: 'verlenging', of: 'termijn.verlengd', is: [{ weeks: 2 }], label, cites: ['4'] };
  const data = JSON.parse(JSON.stringify(buurthulp)) as { rules: object };
  const loaded = loadRegulation({ ...data, rules: { ...data.rules, 'twee-weken': rule } });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
  const made = replay(loaded.value, [
    { type: 'klacht.ontvangen', on: '2026-04-02', facts: { 'klager-bekend': true } },
    { type: 'termijn.verlengd', on: '2026-04-03', by: 'bestuur', reden: 'meer tijd', verlenging: { weeks: 2 } },
  ] as unknown as readonly AnyEvent[]);
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  expect(new Situation(compiledOf(loaded.value), { current: made.value }, toDay('2026-04-03')).verdict('twee-weken').status).toBe('holds');
});
