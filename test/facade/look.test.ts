import { expect, test } from 'vitest';
import { toDay } from '../../src/calendar/civil-date.js';
import { assessAt } from '../../src/facade/assess.js';
import { Look } from '../../src/facade/look.js';
import { applyEvent, openCase } from '../../src/index.js';
import { compiledOf } from '../../src/regulation/regulation.js';
import { regulations } from '../../src/regulations/index.js';
import { Draw } from '../generate/draw.js';
import { drawLog } from '../generate/log.js';

type Fields = Readonly<Record<string, unknown>>;

/** Everything in one that is in the other; of what is worked out when it is read, only what is asked for is there. */
const asIn = (whole: unknown, look: unknown): unknown => {
  if (Array.isArray(whole)) return [(look as readonly unknown[]).length, ...whole.map((item, index) => asIn(item, (look as readonly unknown[])[index]))];
  if (whole === null || typeof whole !== 'object') return look;
  return Object.fromEntries(Object.keys(whole).map((key) => [key, asIn((whole as Fields)[key], (look as Fields)[key])]));
};

test.each(regulations.map((regulation) => [regulation.id, regulation] as const))('whoever looks at a case sees what an assessment says: %s', (_id, regulation) => {
  const compiled = compiledOf(regulation);
  let looked = 0;
  for (let seed = 1; seed <= 40; seed += 1) {
    let current = openCase(regulation);
    for (const event of drawLog(new Draw(seed), regulation, { wild: 0 })) {
      const next = applyEvent(regulation, current, event);
      if (!next.ok) continue;
      current = next.value;
      for (const day of [0, 9, 400].map((later) => toDay(event.on) + later)) {
        const whole = assessAt(compiled, current, day);
        expect(asIn(whole, new Look(compiled, current, day))).toEqual(asIn(whole, whole));
        looked += 1;
      }
    }
  }
  expect(looked).toBeGreaterThan(400);
});
