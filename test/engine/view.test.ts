import { describe, expect, test } from 'vitest';
import { toDay } from '../../src/calendar/civil-date.js';
import { eventsIn, factIn, latestOf, resolveMoments, type KnownCase, type View } from '../../src/engine/view.js';
import type { AnyEvent, CivilDate } from '../../src/index.js';
import type { Moments } from '../../src/model/moment.js';

/** Which day a moment is in a log, or what would have to be known for it. */

const log = [
  { type: 'gemeld', on: '2026-01-05', id: 'e1', 'verzonden-op': '2026-01-02' },
  { type: 'gevraagd', on: '2026-01-12', id: 'e2', part: 'a' },
  { type: 'gemeld', on: '2026-01-19', id: 'e3', part: 'a' },
  { type: 'gevraagd', on: '2026-01-26', id: 'e4' },
  { type: 'gemeld', on: '2026-02-02', id: 'e5', 'verzonden-op': 7 },
] as unknown as readonly (AnyEvent & { readonly id: string })[];

const known: KnownCase = { log: log.map((event) => ({ event })), facts: { vroeg: '2026-01-01', laat: '2026-03-01', gelijk: '2026-01-01', getal: 3 }, parts: { a: { facts: { vroeg: '2026-01-15' } } }, duties: [], windows: [] };

const on = (day: CivilDate, source?: string) => ({ day: toDay(day), ...(source === undefined ? {} : { source }) });
const gone = (kind: string, id: string) => ({ kind, id });

describe('a moment', () => {
  const opening = { event: 'e2', on: '2026-01-12' as CivilDate };

  test.each<[what: string, moments: Moments, expected: unknown]>([
    ['the opening', 'opening', on('2026-01-12')],
    ['the filing, of what is not filed', 'filing', [gone('event', 'filing')]],
    ['a fact', { fact: 'vroeg' }, on('2026-01-01', 'vroeg')],
    ['a fact that is not known', { fact: 'weg' }, [gone('fact', 'weg')]],
    ['a fact that is no date', { fact: 'getal' }, [gone('fact', 'getal')]],
    ['the first event', { event: 'gemeld', pick: 'first' }, on('2026-01-05')],
    ['the last event', { event: 'gemeld', pick: 'last' }, on('2026-02-02')],
    ['no such event', { event: 'weg', pick: 'last' }, [gone('event', 'weg')]],
    ['the last of the whole', { event: 'gevraagd', pick: 'first', whole: true }, on('2026-01-26')],
    ['what the first carries', { event: 'gemeld', pick: 'first', at: 'verzonden-op' }, on('2026-01-02', 'verzonden-op')],
    ['what the last carries, which is no date', { event: 'gemeld', pick: 'last', at: 'verzonden-op' }, [gone('attribute', 'verzonden-op')]],
    ['what it does not carry', { event: 'gevraagd', pick: 'first', at: 'verzonden-op' }, [gone('attribute', 'verzonden-op')]],
    ['the first after the opening', { event: 'gemeld', pick: 'first', after: 'opening' }, on('2026-01-19')],
    ['the opening is not after itself', { event: 'gevraagd', pick: 'first', after: 'opening' }, on('2026-01-26')],
    ['the last after the opening', { event: 'gemeld', pick: 'last', after: 'opening' }, on('2026-02-02')],
    ['the first after the last of another', { event: 'gemeld', pick: 'first', after: { event: 'gevraagd' } }, on('2026-02-02')],
    ['none after the last of another', { event: 'gevraagd', pick: 'first', after: { event: 'gemeld' } }, [gone('event', 'gevraagd')]],
    ['the first after what never happened', { event: 'gemeld', pick: 'first', after: { event: 'weg' } }, on('2026-01-05')],
    ['what the opening does not carry', { opening: 'verzonden-op' }, [gone('attribute', 'verzonden-op')]],
    ['the earliest', { earliest: [{ fact: 'laat' }, { fact: 'vroeg' }, 'opening'] }, on('2026-01-01', 'vroeg')],
    ['the earliest, which comes first', { earliest: [{ fact: 'vroeg' }, { fact: 'laat' }] }, on('2026-01-01', 'vroeg')],
    ['the latest', { latest: [{ fact: 'vroeg' }, { fact: 'laat' }, 'opening'] }, on('2026-03-01', 'laat')],
    ['the latest, which comes first', { latest: [{ fact: 'laat' }, { fact: 'vroeg' }] }, on('2026-03-01', 'laat')],
    ['of two the first, of the earliest', { earliest: [{ fact: 'gelijk' }, { fact: 'vroeg' }] }, on('2026-01-01', 'gelijk')],
    ['of two the first, of the latest', { latest: [{ fact: 'gelijk' }, { fact: 'vroeg' }] }, on('2026-01-01', 'gelijk')],
    ['the earliest of what is known', { earliest: [{ fact: 'weg' }, { fact: 'laat' }] }, on('2026-03-01', 'laat')],
    ['the latest of nothing known', { latest: [{ fact: 'weg' }, { event: 'weg', pick: 'last' }] }, [gone('fact', 'weg'), gone('event', 'weg')]],
    ['the first of a list that is known', [{ fact: 'weg' }, { fact: 'laat' }, { fact: 'vroeg' }], on('2026-03-01', 'laat')],
    ['none of a list', [{ fact: 'weg' }, { earliest: [{ fact: 'ook-weg' }] }], [gone('fact', 'weg'), gone('fact', 'ook-weg')]],
  ])('%s', (_what, moments, expected) => {
    expect(resolveMoments({ view: { current: known }, events: log }, moments, opening)).toEqual(expected);
  });

  test.each<[what: string, moments: Moments, expected: unknown]>([
    ['the opening of nothing', 'opening', []],
    ['what the opening of nothing carries', { opening: 'verzonden-op' }, [gone('attribute', 'verzonden-op')]],
    ['after the opening of nothing', { event: 'gemeld', pick: 'first', after: 'opening' }, on('2026-01-05')],
  ])('%s', (_what, moments, expected) => {
    expect(resolveMoments({ view: { current: known }, events: log }, moments)).toEqual(expected);
  });

  test('what the opening carries', () => {
    expect(resolveMoments({ view: { current: known }, events: log }, { opening: 'verzonden-op' }, { event: 'e1', on: '2026-01-05' })).toEqual(on('2026-01-02', 'verzonden-op'));
  });

  test('the filing', () => {
    expect(resolveMoments({ view: { current: { ...known, filed: { event: 'e1', on: '2026-01-05' } } }, events: log }, 'filing')).toEqual(on('2026-01-05'));
  });
});

describe('a fact', () => {
  test.each<[what: string, view: Partial<View>, id: string, expected: unknown]>([
    ['of the case', {}, 'vroeg', '2026-01-01'],
    ['of the part that the act concerns or that is asked about', { part: 'a' }, 'vroeg', '2026-01-15'],
    ['of the case, where the part does not tell', { part: 'a' }, 'laat', '2026-03-01'],
    ['of a part that is not there', { part: 'b' }, 'vroeg', '2026-01-01'],
    ['that nobody told', { part: 'a' }, 'weg', undefined],
  ])('%s', (_what, view, id, expected) => {
    expect(factIn({ current: known, ...view }, id)).toBe(expected);
  });
});

test('a part may be called as it likes', () => {
  expect(factIn({ current: { ...known, parts: { undefined: { facts: { vroeg: '2026-01-15' } } } } }, 'vroeg')).toBe('2026-01-01');
});

test('what was tolerated does not count, and the act under test comes last', () => {
  const [first, second] = log.map((event) => ({ event }));
  const current = { ...known, log: [{ event: log[2], tolerated: true }, first, second] } as KnownCase;
  const act: AnyEvent = { type: 'gemeld', on: '2026-02-03' };
  expect(eventsIn({ current })).toEqual([log[0], log[1]]);
  expect(eventsIn({ current, act })).toEqual([log[0], log[1], act]);
  expect(eventsIn({ current, act, earlier: true })).toEqual([log[0], log[1]]);
});

test.each([['gemeld', 4], ['gevraagd', 3], ['weg', -1]] as const)('the latest %s is at %i', (type, place) => {
  expect(latestOf(log, type)).toBe(place);
  expect(latestOf([], type)).toBe(-1);
});
