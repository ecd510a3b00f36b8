import { describe, expect, test } from 'vitest';
import { acceptEvent } from '../../src/regulation/accept-event.js';
import { eventSchemas } from '../../src/regulation/event-schema.js';
import { readEvent } from '../../src/regulation/read-event.js';
import { compiledOf } from '../../src/regulation/regulation.js';
import { Told } from '../../src/regulation/told.js';
import { regulations } from '../../src/regulations/index.js';
import { changed } from '../facade/changed.js';
import { trialOf } from '../../src/regulation/define-regulation.js';
import { Draw } from '../generate/draw.js';
import { drawLog } from '../generate/log.js';

/** The quick check of an event, beside the schema that is made from the same declarations. */

const boolean = { type: 'boolean', label: { nl: 'feit', en: 'fact' } };

/** Facts that are called as keys of an event are. */
const named = compiledOf(changed({ 'facts/type': boolean, 'facts/on': boolean, 'facts/by': boolean, 'facts/part': boolean, 'facts/duty': boolean, 'facts/facts': boolean, 'facts/id': boolean }));

const filing = { type: 'klacht.ontvangen', on: '2026-04-02' };

describe('what is plainly right', () => {
  test.each(regulations.map((regulation) => [regulation.id, regulation] as const))('is right by the schema too, and told as it stands in the copy: %s', (_id, regulation) => {
    const compiled = compiledOf(regulation);
    let accepted = 0;
    for (let seed = 1; seed <= 60; seed += 1) {
      for (const event of drawLog(new Draw(seed), regulation, { wild: 20 })) {
        const told = acceptEvent(compiled, event);
        if (told === undefined) continue;
        accepted += 1;
        expect(eventSchemas(compiled).get(event.type)?.safeParse(event).success).toBe(true);
        expect(told.event).toEqual(event);
        expect(told.event).not.toBe(event);
        expect(told).toEqual(Told.of(compiled, told.event));
      }
    }
    expect(accepted).toBeGreaterThan(100);
  });

  test('is copied with its keys in their order', () => {
    const event = { part: 'a', facts: { tevreden: true, onderwerp: 'geld' }, on: '2026-04-02', duty: 'besluit#1', by: 'klager', recordedOn: '2026-04-03', id: 'x', type: 'klacht.ontvangen' };
    expect(JSON.stringify(acceptEvent(named, event)?.event)).toBe(JSON.stringify(event));
  });

  test('may tell facts that are called as keys of an event are', () => {
    const facts = { type: true, on: false, by: true, part: false, duty: true, facts: false, id: true };
    const told = acceptEvent(named, { ...filing, facts });
    expect(told).toMatchObject({ type: 'klacht.ontvangen', on: '2026-04-02', facts, event: { ...filing, facts } });
    expect([told?.id, told?.by, told?.part, told?.duty]).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('leaves out what is undefined', () => {
    expect(acceptEvent(named, { ...filing, by: undefined, id: undefined })?.event).toStrictEqual(filing);
  });
});

test('an edit of a regulation has its own facts, actors and grounds, though it shares what it keeps', () => {
  const base = changed({});
  expect(acceptEvent(compiledOf(base), filing)).toBeDefined();
  const { actors, facts, grounds } = base.definition;
  const label = { nl: 'nieuw', en: 'new' };
  const edits: readonly (readonly [edit: object, event: object])[] = [
    [{ facts: { ...facts, nieuw: { ...boolean } } }, { ...filing, facts: { nieuw: true } }],
    [{ actors: { ...actors, nieuw: label } }, { ...filing, by: 'nieuw' }],
    [{ grounds: { ...grounds, nieuw: { rule: 'free-text', label, cites: ['3'] } } }, { type: 'klacht.afgewezen', on: '2026-04-02', grond: 'nieuw' }],
  ];
  for (const [edit, event] of edits) {
    const trial = trialOf({ ...base.definition, ...edit });
    expect(trial === undefined ? 'no regulation' : acceptEvent(compiledOf(trial), event)?.event).toEqual(event);
    expect(acceptEvent(compiledOf(base), event)).toBeUndefined();
  }
});

describe('what is left to the schema', () => {
  test.each<[what: string, event: unknown]>([
    ['a type that there is not', { type: 'klacht', on: '2026-04-02' }],
    ['no type', { on: '2026-04-02' }],
    ['no day', { type: 'klacht.ontvangen' }],
    ['no day of the calendar', { type: 'klacht.ontvangen', on: '2026-02-30' }],
    ['a day as a number', { type: 'klacht.ontvangen', on: 20260402 }],
    ['an empty id', { ...filing, id: '' }],
    ['an actor that there is not', { ...filing, by: 'iedereen' }],
    ['a part that is no name', { ...filing, part: 'een deel' }],
    ['a duty that is no name', { ...filing, duty: '' }],
    ['a fact that there is not', { ...filing, facts: { anders: true } }],
    ['a fact of another kind', { ...filing, facts: { type: 'ja' } }],
    ['an attribute that there is not', { ...filing, anders: true }],
    ['no required attribute', { type: 'klacht.afgewezen', on: '2026-04-02' }],
    ['a list', [filing]],
    ['a text', 'klacht.ontvangen'],
    ['nothing', null],
  ])('%s', (_what, event) => {
    expect(acceptEvent(named, event)).toBeUndefined();
    expect(readEvent(named, event).ok).toBe(false);
  });

  test('a type that is another one when it is read again', () => {
    let times = 0;
    const turning = {
      get type() {
        times += 1;
        return times === 1 ? 'klacht.ontvangen' : 'klacht.ingetrokken';
      },
      on: '2026-04-02',
    };
    expect(acceptEvent(named, turning)).toBeUndefined();
  });
});
