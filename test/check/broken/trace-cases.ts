import { ownScenarios, read } from './base.js';
import { must, type Broken } from './case.js';

const words = { nl: 'proef', en: 'trial' };

const parts = ['traceability', 'scenarios', 'coverage'] as const;

const without = (...titles: readonly string[]) => ownScenarios.filter(({ titel }) => !titles.includes(titel));

const and = (steps: string, covers: string) => [...ownScenarios, ...read(`reglement: leeszaal\ntitel: Proef\ndekt: [${covers}]\nstappen:\n${steps}`)];

const filed = '  - { datum: 2026-03-02, gebeurtenis: klacht.ontvangen, dan: { toestand: onderzoek } }';

const hearing: Broken['edits'] = { 'statechart/states/onderzoek/on/feiten.vastgesteld': [{ meta: { cites: ['3'] } }] };

const heard = 'transition:onderzoek|feiten.vastgesteld|0';

/** Traceability and coverage: what no scenario shows, what is claimed for nothing, and reasons that are none. */
export const traceCases: readonly Broken[] = [
  { name: 'a transition that no scenario takes', edits: hearing, parts, must: [must('uncovered', heard, { level: 'error' })] },
  { name: 'with a reason why none can', edits: hearing, parts, unreachable: { [heard]: words }, must: [] },
  { name: 'taken by a scenario', edits: hearing, parts, scenarios: and(`${filed}\n  - { datum: 2026-03-03, gebeurtenis: feiten.vastgesteld }`, "'3'"), must: [] },
  { name: 'a reason for what a scenario does', edits: {}, parts, unreachable: { 'state:ingetrokken': words }, must: [must('contradicted', 'state:ingetrokken', { level: 'error' })] },
  { name: 'a reason for what is not there', edits: {}, parts, unreachable: { 'state:nergens': words }, must: [must('reason-dangling', 'state:nergens', { level: 'error' })] },
  {
    name: 'a reason that is contradicted and one for nothing are both told',
    edits: hearing,
    parts,
    unreachable: { [heard]: words, 'guard:klacht.afgewezen|grond-geldt=unknown': words, 'duty:besluit=open': words },
    must: [must('contradicted', 'guard:klacht.afgewezen|grond-geldt=unknown'), must('reason-dangling', 'duty:besluit=open')],
  },
  { name: 'no scenario withdraws', edits: {}, parts, scenarios: without('Ingetrokken'), must: [must('uncovered', 'state:nieuw'), must('uncovered', 'state:ingetrokken'), must('uncovered', 'transition:onderzoek|klacht.ingetrokken|0')] },
  { name: 'no scenario chooses the other reading', edits: {}, parts, scenarios: without('Een schrikkeljaar is langer dan 365 dagen'), must: [must('uncovered', 'reading:L-1=dagen')] },
  { name: 'no scenario in which it is not known since when', edits: {}, parts, scenarios: without('Onbekend sinds wanneer'), must: [must('uncovered', 'guard:klacht.afgewezen|grond-geldt=unknown')] },
  { name: 'no scenario appeals on the last day', edits: {}, parts, scenarios: without('Beroep op de laatste dag'), must: [must('uncovered', 'transition:besloten|beroep.ingesteld|0'), must('uncovered', 'guard:beroep.ingesteld|beroep-open=holds'), must('uncovered', 'window:beroep=exercised')] },
  {
    name: 'a longer term fails the scenarios that count it, and what only they show is bare',
    edits: { 'duties/bevestiging/within': { workingDays: 4 } },
    parts,
    must: [
      must('scenario-failed', 'Op de laatste dag'),
      must('scenario-failed', 'Een dag te laat'),
      ...['duty:bevestiging=met', 'duty:bevestiging=metLate', 'duty:bevestiging=overdue', 'duty:besluit=met', 'duty:besluit=metLate', 'duty:besluit=overdue'].map((where) => must('uncovered', where)),
      // Claimed by both and by no other.
      must('uncovered', 'clause:3'),
    ],
  },
  { name: 'another name of an actor fails none', edits: { 'actors/balie': words }, parts, must: [] },
  { name: 'a clause is claimed of which nothing comes by', edits: {}, parts, scenarios: and(filed, "'4'"), must: [must('claim-untouched', '4 · Proef', { level: 'warning' })] },
  { name: 'of two claims one is hollow', edits: {}, parts, scenarios: and(filed, "'1', '4'"), must: [must('claim-untouched', '4 · Proef')] },
  { name: 'what is refused proves a clause too', edits: {}, parts, scenarios: and(`${filed}\n  - { datum: 2026-03-03, gebeurtenis: beroep.ingesteld, geweigerd: gebeurtenis-niet-voorzien }`, "'4'"), must: [] },
  {
    name: 'claimed for nothing, and shown by no other',
    edits: {},
    parts: ['traceability', 'coverage'],
    scenarios: [...without('Beroep op de laatste dag', 'Beroep een dag te laat'), ...and(filed, "'4'").slice(-1)],
    among: true,
    must: [must('claim-untouched', '4 · Proef'), must('uncovered', 'window:beroep=lapsed')],
    // Decisions of other scenarios touch it, but they do not claim it.
    mustNot: [must('contradicted', /./), must('reason-dangling', /./)],
  },
  { name: 'a scenario that claims a clause that is not there is not played', edits: {}, parts, scenarios: and(filed, "'9'"), must: [must('scenario-failed', 'Proef')] },
];
