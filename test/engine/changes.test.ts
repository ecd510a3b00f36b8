import { describe, expect, test } from 'vitest';
import { changesBetween, type Assessed } from '../../src/engine/changes.js';

/** What differs between two assessed cases; only what is compared is in these. */

const assessed = (current: object = {}, assessment: object = {}): Assessed =>
  ({ current: { facts: {}, parts: {}, declines: [], ...current }, assessment: { state: ['a'], duties: [], windows: [], measures: [], findings: [], ...assessment } }) as unknown as Assessed;

const duty = (more: object = {}) => ({ instance: 'besluit#1', id: 'besluit', status: 'open', due: '2026-05-14', ...more });
const right = (more: object = {}) => ({ instance: 'beroep#1', status: 'open', until: '2026-04-30', ...more });
const measure = (more: object = {}) => ({ id: 'doorlooptijd', status: 'running', threshold: '2026-05-28', ...more });

describe('a change of', () => {
  test.each<[what: string, before: Assessed, after: Assessed, expected: readonly object[]]>([
    ['nothing', assessed({ facts: { x: 1 } }, { duties: [duty()] }), assessed({ facts: { x: 1 } }, { duties: [duty()] }), []],
    ['state', assessed(), assessed({}, { state: ['b', 'c'] }), [{ what: 'state', id: 'state', before: ['a'], after: ['b', 'c'] }]],
    ['a fact', assessed({ facts: { x: 1, y: 2 } }), assessed({ facts: { x: 3, y: 2 } }), [{ what: 'fact', id: 'x', before: 1, after: 3 }]],
    ['a fact that is new', assessed(), assessed({ facts: { x: false } }), [{ what: 'fact', id: 'x', before: null, after: false }]],
    ['a fact that is gone', assessed({ facts: { x: { weeks: 1 } } }), assessed(), [{ what: 'fact', id: 'x', before: { weeks: 1 }, after: null }]],
    ['what a part is known for', assessed({ parts: { p: { facts: {} } } }), assessed({ parts: { p: { facts: { x: 1 } } } }), [{ what: 'part', id: 'p', before: { facts: {}, fate: null }, after: { facts: { x: 1 }, fate: null } }]],
    ['the fate of a part', assessed({ parts: { p: { facts: {} } } }), assessed({ parts: { p: { facts: {}, fate: { event: 'e2', on: '2026-04-09', is: 'gegrond' } } } }), [{ what: 'part', id: 'p', before: { facts: {}, fate: null }, after: { facts: {}, fate: 'gegrond' } }]],
    ['the due date of a duty', assessed({}, { duties: [duty()] }), assessed({}, { duties: [duty({ due: '2026-06-11' })] }), [{ what: 'duty', id: 'besluit#1', before: { status: 'open', due: '2026-05-14' }, after: { status: 'open', due: '2026-06-11' } }]],
    ['when a duty was met', assessed({}, { duties: [duty({ status: 'met', metOn: '2026-04-09' })] }), assessed({}, { duties: [duty({ status: 'met', metOn: '2026-04-10' })] }), [{ what: 'duty', id: 'besluit#1', before: { status: 'met', due: '2026-05-14', metOn: '2026-04-09' }, after: { status: 'met', due: '2026-05-14', metOn: '2026-04-10' } }]],
    ['a duty in what is not compared', assessed({}, { duties: [duty({ soft: true })] }), assessed({}, { duties: [duty({ soft: false })] }), []],
    ['a right', assessed({}, { windows: [right()] }), assessed({}, { windows: [right({ status: 'lapsed' }), right({ instance: 'beroep#2' })] }), [{ what: 'window', id: 'beroep#1', before: { status: 'open', until: '2026-04-30' }, after: { status: 'lapsed', until: '2026-04-30' } }, { what: 'window', id: 'beroep#2', before: null, after: { status: 'open', until: '2026-04-30' } }]],
    ['a measure', assessed({}, { measures: [measure()] }), assessed({}, { measures: [measure({ status: 'over' })] }), [{ what: 'measure', id: 'doorlooptijd', before: { status: 'running', threshold: '2026-05-28' }, after: { status: 'over', threshold: '2026-05-28' } }]],
    ['a decline', assessed({ declines: [{ ground: 'geld', status: 'holds', on: '2026-04-09' }] }), assessed({ declines: [{ ground: 'geld', status: 'fails', on: '2026-04-10' }] }), [{ what: 'decline', id: 'geld', before: { ground: 'geld', status: 'holds' }, after: { ground: 'geld', status: 'fails' } }]],
    ['the decline of a part', assessed(), assessed({ declines: [{ ground: 'geld', status: 'holds', part: 'p' }] }), [{ what: 'decline', id: 'p', before: null, after: { ground: 'geld', status: 'holds' } }]],
    ['a finding', assessed({}, { findings: [{ id: 'laat', on: '2026-04-09' }] }), assessed({}, { findings: [{ id: 'laat', on: '2026-04-10' }] }), [{ what: 'finding', id: 'laat', before: '2026-04-09', after: '2026-04-10' }]],
    ['a finding about something', assessed(), assessed({}, { findings: [{ id: 'laat', about: 'besluit#1', on: '2026-04-09' }] }), [{ what: 'finding', id: 'laat besluit#1', before: null, after: '2026-04-09' }]],
    ['a finding without a day', assessed({}, { findings: [{ id: 'laat' }] }), assessed(), [{ what: 'finding', id: 'laat', before: true, after: null }]],
    ['what bears one name', assessed({}, { findings: [{ id: 'laat', on: '2026-04-09' }, { id: 'laat', on: '2026-04-10' }] }), assessed({}, { findings: ['2026-04-09', '2026-04-10', '2026-04-13', '2026-04-14'].map((on) => ({ id: 'laat', on })) }), [{ what: 'finding', id: 'laat (3)', before: null, after: '2026-04-13' }, { what: 'finding', id: 'laat (4)', before: null, after: '2026-04-14' }]],
    ['the order in which something is told', assessed({ facts: { d: { a: 1, b: 2 } } }), assessed({ facts: { d: { b: 2, a: 1 } } }), []],
  ])('%s', (_what, before, after, expected) => {
    expect(changesBetween(before, after)).toStrictEqual(expected);
  });
});

test('changes come in the order of the things, what was there before what is new', () => {
  const before = assessed({ facts: { y: 1 } }, { findings: [{ id: 'f' }] });
  const after = assessed({ facts: { x: 1 }, parts: { p: { facts: {} } }, declines: [{ ground: 'geld', status: 'holds' }] }, { state: ['b'], duties: [duty()], windows: [right()], measures: [measure()] });
  expect(changesBetween(before, after).map(({ what, id }) => `${what} ${id}`)).toEqual(['state state', 'fact y', 'fact x', 'part p', 'duty besluit#1', 'window beroep#1', 'measure doorlooptijd', 'decline geld', 'finding f']);
});
