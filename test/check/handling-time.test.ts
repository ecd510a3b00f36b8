import { describe, expect, test } from 'vitest';
import { handlingTime } from '../../src/check/index.js';
import { regulations } from '../../src/regulations/index.js';
import type { Regulation } from '../../src/regulation/regulation.js';

const find = (id: string): Regulation => {
  const found = regulations.find((regulation) => regulation.id === id);
  if (found === undefined) throw new Error(id);
  return found as Regulation;
};
const of = (id: string) => handlingTime(find(id), { from: 2026, until: 2026 });
const endless = (id: string): readonly string[] => of(id).phases.flatMap(({ kind, state, cites }) => (kind === 'unbounded' ? [`${state} ${cites.join(' ')}`] : []));

describe('handling time of the shipped regulations', () => {
  test('IZW: four weeks, in writing and orally; 17 to 20 working days by an independent count', () => {
    const { routes } = of('iederzijnwerk-arbeidscoaching');
    expect(routes.map(({ acts, kind, bounded }) => [acts.at(-1), kind, bounded?.calendarDays.shortest.count, bounded?.calendarDays.longest.count, bounded?.workingDays.shortest.count, bounded?.workingDays.longest.count])).toEqual([
      ['klacht.ontvangen', 'bounded', 28, 28, 17, 20],
      ['officieel.bevestigd', 'bounded', 28, 28, 17, 20],
    ]);
  });

  test('KP: first handling four weeks but for the extension; second assessment and reopening unbounded', () => {
    const { routes, phases } = of('krachtig-perspectief');
    expect(routes.map(({ kind, bounded }) => [kind, bounded?.calendarDays.longest.count])).toEqual([['bounded', 28]]);
    expect(phases.flatMap(({ lengthenings }) => lengthenings.flatMap(({ unbounded, cites }) => (unbounded ? cites : [])))).toEqual(['4.3e', '4.3f']);
    expect(endless('krachtig-perspectief')).toEqual(['herbeoordeling 5.3 5.4', 'onderzoek 4.3a 4.5c', 'heropening 4.5c']);
    // Received Fri 6 March, ruling Fri 3 April, confirmed the next working day: after Easter.
    expect(routes[0]?.assumed?.calendarDays.longest).toMatchObject({ count: 32, start: '2026-03-06', end: '2026-04-07' });
  });

  test.each(['integratiewerk', 'integratiewerk-blik-op-werk'])('%s: mediation and the extension unbounded', (id) => {
    expect(endless(id)).toEqual(['lopend.bemiddeling K4.1 K4.2']);
    expect(of(id).phases.flatMap(({ lengthenings }) => lengthenings.flatMap(({ unbounded, cites }) => (unbounded ? cites : [])))).toEqual(['K6.2']);
    expect(of(id).routes.map(({ kind }) => kind)).toEqual(['unbounded']);
  });

  test('Sterker: no handling term at all', () => {
    const { routes, phases } = of('sterker-sociaal-werk');
    expect(routes.length).toBeGreaterThan(0);
    expect(new Set(routes.map(({ kind }) => kind))).toEqual(new Set(['unbounded']));
    expect(new Set(phases.map(({ kind }) => kind))).toEqual(new Set(['unbounded']));
  });
});
