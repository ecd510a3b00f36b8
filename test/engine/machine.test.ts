import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { machineOf, type MachineContext } from '../../src/engine/machine.js';
import { caseUnder, changed } from '../facade/changed.js';

/** An actor made from a regulation stands where the engine stands, after the same events. */

const filing = { type: 'klacht.ontvangen', on: '2026-04-02', facts: { 'klager-bekend': true, onderwerp: 'geld', 'eigen-medewerker': false } };
const declined = { type: 'klacht.afgewezen', on: '2026-04-09', grond: 'geldvordering' };
const onboth = { 'statechart/states/lopend/states/behandeling/states/onderzoek/on/advies.gevraagd': { meta: { cites: ['1'] } } };

const after = (changes: Readonly<Record<string, unknown>>, ...events: readonly { readonly type: string }[]) => {
  const actor = createActor(machineOf(changed(changes))).start();
  for (const event of events) actor.send(event);
  const { value, status, context } = actor.getSnapshot() as { readonly value: unknown; readonly status: string; readonly context: MachineContext };
  return { value, status, current: context.case };
};

describe('an actor', () => {
  test.each<[what: string, changes: Readonly<Record<string, unknown>>, events: readonly { readonly type: string }[], value: unknown, taken: number]>([
    ['begins', {}, [], 'nieuw', 0],
    ['takes what is taken', {}, [filing], { lopend: { advisering: 'geen', behandeling: 'onderzoek' } }, 1],
    ['takes the candidate whose guard holds', {}, [filing, declined], 'afgewezen', 2],
    ['takes the other one', {}, [filing, { ...declined, part: 'a' } as typeof declined], { lopend: { advisering: 'geen', behandeling: 'onderzoek' } }, 2],
    ['takes what an act makes known into account', {}, [{ ...filing, facts: { 'klager-bekend': true } } as typeof filing, { ...declined, facts: { onderwerp: 'geld', 'eigen-medewerker': false } } as typeof declined], 'afgewezen', 2],
    ['takes nothing that is refused', {}, [filing, { ...declined, grond: 'anoniem' }], { lopend: { advisering: 'geen', behandeling: 'onderzoek' } }, 1],
    ['takes nothing that cannot be read', {}, [{ type: 'klacht.ontvangen', on: 'gisteren' } as { readonly type: string }, { type: 'weg' }], 'nieuw', 0],
    ['takes what no state knows but a duty does', {}, [filing, { type: 'ontvangst.bevestigd', on: '2026-04-07', by: 'coordinator' } as { readonly type: string }], { lopend: { advisering: 'geen', behandeling: 'onderzoek' } }, 2],
    ['takes once what two regions take', onboth, [filing, { type: 'advies.gevraagd', on: '2026-04-03' } as { readonly type: string }], { lopend: { advisering: 'gevraagd', behandeling: 'onderzoek' } }, 2],
    ['finds its way from the root by the name that stays', { 'statechart/states/lopend/on/klacht.ingetrokken/target': '#zaak.ingetrokken' }, [filing, { type: 'klacht.ingetrokken', on: '2026-04-09' } as { readonly type: string }], 'ingetrokken', 2],
  ])('%s', (_what, changes, events, value, taken) => {
    const made = after(changes, ...events);
    expect([made.value, made.status, made.current.log.length]).toEqual([value, 'active', taken]);
  });

  test('holds the case that the engine makes', () => {
    expect(after({}, filing, declined).current).toEqual(caseUnder(changed({}), [filing, declined]));
  });
});
