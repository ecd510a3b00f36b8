import { assess, explain, nextEvents, readCase, replay, type Case } from '../../src/index.js';
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

export const caseGroup = 'a stored case of eight events';

export const caseRows = { dates: 'klachtrecht assess, dates only', full: 'klachtrecht assess, with steps', next: 'klachtrecht nextEvents', json: 'JSON.parse and JSON.stringify of the same case' } as const;

export const rows: readonly BenchRow[] = [
  { group: caseGroup, name: caseRows.dates, run: () => assess(regulation, current, '2026-06-01', { detail: 'dates' }) },
  { group: caseGroup, name: caseRows.full, run: () => assess(regulation, current, '2026-06-01') },
  { group: caseGroup, name: caseRows.next, run: () => nextEvents(regulation, current, '2026-06-01') },
  { group: caseGroup, name: 'klachtrecht explain', run: () => explain(regulation, current, { asOf: '2026-06-01', locale: 'nl' }) },
  { group: caseGroup, name: 'klachtrecht readCase (replays the log)', run: () => readCase(regulation, JSON.parse(text)) },
  { group: caseGroup, name: caseRows.json, run: () => JSON.stringify(JSON.parse(text)) },
];
