import { initialTransition, transition, type AnyMachineSnapshot, type AnyStateMachine } from 'xstate';
import { setup } from 'xstate';
import { applyEvent, assess, explain, nextEvents, openCase, readCase, replay, type Case } from '../../src/index.js';
import { krachtigPerspectief as regulation } from '../../src/regulations/index.js';
import type { BenchRow } from './bench-table.js';

const log = [
  { type: 'klacht.ontvangen', on: '2026-04-02', vorm: 'e-mail', facts: { 'klager-bekend': true } },
  { type: 'klacht.geregistreerd', on: '2026-04-03', by: 'organisatie' },
  { type: 'ontvangst.bevestigd', on: '2026-04-08', by: 'organisatie' },
  { type: 'informatie.opgevraagd', on: '2026-04-10', by: 'klachtenbehandelaar' },
  { type: 'termijn.verlengd', on: '2026-04-28', by: 'klachtenbehandelaar', reden: 'meer onderzoek', 'nieuwe-einddatum': '2026-05-14' },
  { type: 'uitspraak.gedaan', on: '2026-05-12', oordeel: 'gegrond', 'bevestigt-afhandeling': false },
  { type: 'afhandeling.bevestigd', on: '2026-05-13', by: 'organisatie', 'ontvangen-op': '2026-05-15' },
  { type: 'bezwaar.gemaakt', on: '2026-05-20' },
] as const;

const made = replay(regulation, log);
if (!made.ok) throw new Error(JSON.stringify(made.issues));
const current: Case = made.value;
const text = JSON.stringify(current);
const filed = replay(regulation, log.slice(0, 2));
if (!filed.ok) throw new Error(JSON.stringify(filed.issues));

/** The bare chart with guards that cost nothing: the least that XState does for the same step. */
const machine = setup({
  guards: Object.fromEntries(Object.keys(regulation.definition.rules).map((rule) => [rule, (_arguments: unknown, params: { readonly is: string }) => params.is === 'fails'])) as never,
}).createMachine({ id: regulation.id, ...regulation.definition.statechart } as never) as unknown as AnyStateMachine;
const [start] = initialTransition(machine) as [AnyMachineSnapshot, unknown];

const acknowledgement = { type: 'ontvangst.bevestigd', on: '2026-04-08', by: 'organisatie' } as const;
const filing = log[0];
const empty = openCase(regulation);

export const rows: readonly BenchRow[] = [
  { group: 'one event', name: 'klachtrecht applyEvent (a filing: twenty rules, three duties)', run: () => applyEvent(regulation, empty, filing) },
  { group: 'one event', name: 'klachtrecht applyEvent (an acknowledgement)', run: () => applyEvent(regulation, filed.value, acknowledgement) },
  { group: 'one event', name: 'xstate transition, bare chart, same filing', run: () => transition(machine, start, { type: filing.type }) },
  { group: 'a stored case of eight events', name: 'klachtrecht assess, dates only', run: () => assess(regulation, current, '2026-06-01', { detail: 'dates' }) },
  { group: 'a stored case of eight events', name: 'klachtrecht assess, with steps', run: () => assess(regulation, current, '2026-06-01') },
  { group: 'a stored case of eight events', name: 'klachtrecht nextEvents', run: () => nextEvents(regulation, current, '2026-06-01') },
  { group: 'a stored case of eight events', name: 'klachtrecht explain', run: () => explain(regulation, current, { asOf: '2026-06-01', locale: 'nl' }) },
  { group: 'a stored case of eight events', name: 'klachtrecht readCase (replays the log)', run: () => readCase(regulation, JSON.parse(text)) },
  { group: 'a stored case of eight events', name: 'JSON.parse and JSON.stringify of the same case', run: () => JSON.stringify(JSON.parse(text)) },
];
