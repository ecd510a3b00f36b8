import { loadRegulation } from '../../../src/regulation/index.js';
import type { Regulation } from '../../../src/regulation/regulation.js';
import { parseScenarios } from '../../../src/scenario/parse-scenarios.js';
import type { Scenario } from '../../../src/scenario/schema.js';

/**
 * A made-up regulation, as small as one can be that has something of everything that `check` looks at: a filing, a duty with a term and
 * one that only acknowledges, a limitation period, a ground, a finding, a reading, a right of appeal that lapses.
 */
export const leeszaal = {
  id: 'leeszaal',
  version: '1',
  organisation: { name: 'Stichting De Leeszaal' },
  title: { nl: 'Klachtenregeling De Leeszaal', en: 'Complaint regulation of De Leeszaal' },
  inForce: { suppliedByCaller: true },
  calendar: 'nl-feestdagen',
  roll: 'none',
  actors: { klager: { nl: 'klager', en: 'complainant' }, balie: { nl: 'balie', en: 'desk' }, bestuur: { nl: 'bestuur', en: 'board' } },
  events: {
    'klacht.ontvangen': { label: { nl: 'klacht ontvangen', en: 'complaint received' }, by: ['klager'] },
    'ontvangst.bevestigd': { label: { nl: 'ontvangst bevestigd', en: 'receipt acknowledged' }, by: ['balie'] },
    'klacht.afgewezen': {
      label: { nl: 'klacht afgewezen', en: 'complaint declined' },
      by: ['bestuur'],
      attributes: { grond: { type: 'ground', label: { nl: 'grond', en: 'ground' }, required: true } },
    },
    'besluit.meegedeeld': { label: { nl: 'besluit meegedeeld', en: 'decision notified' }, by: ['bestuur'] },
    'klacht.ingetrokken': { label: { nl: 'klacht ingetrokken', en: 'complaint withdrawn' }, by: ['klager'] },
    'beroep.ingesteld': { label: { nl: 'beroep ingesteld', en: 'appeal lodged' }, by: ['klager'] },
    'feiten.vastgesteld': { label: { nl: 'feiten vastgesteld', en: 'facts established' }, informs: true },
  },
  facts: { 'kennis-op': { type: 'date', label: { nl: 'dag van kennisneming', en: 'day of knowledge' } } },
  clauses: {
    '1': { kind: 'right', summary: { nl: 'Een lezer kan klagen en daarmee ophouden.', en: 'A reader can complain and stop doing so.' }, place: 'artikel 1' },
    '2': { kind: 'limitation', summary: { nl: 'Na een jaar hoeft het bestuur niet meer.', en: 'After a year the board need not.' }, place: 'artikel 2' },
    '3': { kind: 'deadline', summary: { nl: 'Bevestigen en beslissen kennen een termijn.', en: 'Acknowledging and deciding have a term.' }, place: 'artikel 3' },
    '4': { kind: 'right', summary: { nl: 'Beroep kan binnen twee weken.', en: 'Appeal within two weeks.' }, place: 'artikel 4' },
    '5': { kind: 'standard', summary: { nl: 'Iedereen blijft vriendelijk.', en: 'Everybody stays friendly.' }, place: 'artikel 5', notModelled: { nl: 'Een streven.', en: 'An aim.' } },
  },
  rules: {
    'op-tijd': { kind: 'limitation', from: { fact: 'kennis-op' }, until: 'filing', within: { years: 1 }, label: { nl: 'op tijd geklaagd', en: 'complained in time' }, cites: ['2'], readings: ['L-1'] },
    'grond-geldt': { kind: 'ground', attribute: 'grond', label: { nl: 'de grond geldt', en: 'the ground holds' }, cites: ['2'] },
    'beroep-open': { kind: 'window', window: 'beroep', label: { nl: 'beroep staat open', en: 'appeal is open' }, cites: ['4'] },
  },
  duties: {
    bevestiging: {
      label: { nl: 'bevestiging', en: 'acknowledgement' },
      act: { nl: 'de ontvangst bevestigen', en: 'acknowledge receipt' },
      obligor: 'balie',
      beneficiary: 'klager',
      within: { workingDays: 3 },
      dischargedBy: [{ event: 'ontvangst.bevestigd' }],
      once: true,
      cites: ['3'],
    },
    besluit: {
      label: { nl: 'besluit', en: 'decision' },
      act: { nl: 'beslissen op de klacht', en: 'decide on the complaint' },
      obligor: 'bestuur',
      beneficiary: 'klager',
      within: { weeks: 4 },
      dischargedBy: [{ event: 'besluit.meegedeeld' }, { event: 'klacht.afgewezen', where: 'grond-geldt' }],
      cites: ['3'],
    },
  },
  windows: { beroep: { label: { nl: 'beroep', en: 'appeal' }, right: { nl: 'in beroep gaan', en: 'appeal' }, holder: 'klager', within: { weeks: 2 }, exercisedBy: [{ event: 'beroep.ingesteld' }], cites: ['4'] } },
  grounds: { verjaard: { label: { nl: 'te laat geklaagd', en: 'complained too late' }, rule: 'op-tijd', is: 'fails', cites: ['2'] } },
  measures: {},
  findings: { 'te-laat-geklaagd': { label: { nl: 'De klacht komt na een jaar.', en: 'The complaint comes after a year.' }, at: ['klacht.ontvangen'], when: { rule: 'op-tijd', is: 'fails' }, cites: ['2'] } },
  readings: {
    'L-1': {
      question: { nl: 'Hoelang is een jaar?', en: 'How long is a year?' },
      clauses: ['2'],
      severity: 'H',
      options: { jaar: { label: { nl: 'een jaar', en: 'a year' } }, dagen: { label: { nl: '365 dagen', en: '365 days' }, patch: { rules: { 'op-tijd': { within: { days: 365 } } } } } },
      default: 'jaar',
      reason: { nl: 'Zo staat het er.', en: 'So it says.' },
    },
  },
  statechart: {
    initial: 'nieuw',
    states: {
      nieuw: { tags: ['intake'], on: { 'klacht.ontvangen': [{ target: 'onderzoek', meta: { cites: ['1', '3'], files: true, opens: ['bevestiging', 'besluit'] } }] } },
      onderzoek: {
        tags: ['behandeling'],
        on: {
          'klacht.afgewezen': [{ target: 'afgewezen', guard: { type: 'grond-geldt', params: { is: 'holds' } }, meta: { cites: ['2'] } }],
          'besluit.meegedeeld': [{ target: 'besloten', meta: { cites: ['3', '4'], windows: ['beroep'] } }],
          'klacht.ingetrokken': [{ target: 'ingetrokken', meta: { cites: ['1'] } }],
        },
      },
      besloten: { tags: ['gesloten'], on: { 'beroep.ingesteld': [{ target: 'onderzoek', guard: { type: 'beroep-open', params: { is: 'holds' } }, meta: { cites: ['4'], opens: ['besluit'] } }] } },
      afgewezen: { tags: ['gesloten'] },
      ingetrokken: { tags: ['gesloten'] },
    },
  },
} as const;

/** Its own scenarios; the dates are counted by hand: Monday 2 March 2026, three working days to Thursday 5, four weeks to Monday 30. */
const written = `
reglement: leeszaal
titel: Op de laatste dag
dekt: ['1', '3']
stappen:
  - { datum: 2026-03-02, gebeurtenis: klacht.ontvangen, dan: { toestand: onderzoek, plichten: { bevestiging: { uiterlijk: 2026-03-05 }, besluit: { uiterlijk: 2026-03-30 } } } }
  - { datum: 2026-03-05, gebeurtenis: ontvangst.bevestigd, dan: { plichten: { bevestiging: nagekomen } } }
  - { datum: 2026-03-30, gebeurtenis: besluit.meegedeeld, dan: { toestand: besloten, plichten: { besluit: nagekomen } } }
---
reglement: leeszaal
titel: Een dag te laat
dekt: ['3']
stappen:
  - { datum: 2026-03-02, gebeurtenis: klacht.ontvangen }
  - { datum: 2026-03-06, dan: { plichten: { bevestiging: verstreken } } }
  - { datum: 2026-03-06, gebeurtenis: ontvangst.bevestigd, dan: { plichten: { bevestiging: te-laat-nagekomen } } }
  - { datum: 2026-03-31, dan: { plichten: { besluit: verstreken } } }
  - { datum: 2026-03-31, gebeurtenis: besluit.meegedeeld, dan: { plichten: { besluit: te-laat-nagekomen } } }
---
reglement: leeszaal
titel: Beroep op de laatste dag
dekt: ['4']
stappen:
  - { datum: 2026-03-02, gebeurtenis: klacht.ontvangen }
  - { datum: 2026-03-09, gebeurtenis: besluit.meegedeeld, dan: { vensters: { beroep: { tot: 2026-03-23, status: open } } } }
  - { datum: 2026-03-23, gebeurtenis: beroep.ingesteld, dan: { toestand: onderzoek, vensters: { beroep: gebruikt }, plichten: { besluit: { uiterlijk: 2026-04-20 } } } }
---
reglement: leeszaal
titel: Beroep een dag te laat
dekt: ['4']
stappen:
  - { datum: 2026-03-02, gebeurtenis: klacht.ontvangen }
  - { datum: 2026-03-09, gebeurtenis: besluit.meegedeeld }
  - { datum: 2026-03-24, gebeurtenis: beroep.ingesteld, geweigerd: voorwaarde-niet-vervuld }
  - { datum: 2026-03-24, dan: { vensters: { beroep: verlopen } } }
---
reglement: leeszaal
titel: Na een jaar en een dag
dekt: ['2']
stappen:
  - { datum: 2026-03-02, gebeurtenis: klacht.ontvangen, feiten: { kennis-op: 2025-03-01 }, dan: { bevindingen: [te-laat-geklaagd], gronden: { verjaard: geldt } } }
  - { datum: 2026-03-03, gebeurtenis: klacht.afgewezen, grond: verjaard, dan: { toestand: afgewezen } }
---
reglement: leeszaal
titel: Na precies een jaar
dekt: ['2']
stappen:
  - { datum: 2026-03-02, gebeurtenis: klacht.ontvangen, feiten: { kennis-op: 2025-03-02 }, dan: { bevindingen: { niet: [te-laat-geklaagd] }, gronden: { verjaard: geldt-niet } } }
  - { datum: 2026-03-03, gebeurtenis: klacht.afgewezen, grond: verjaard, geweigerd: voorwaarde-niet-vervuld }
---
reglement: leeszaal
titel: Een schrikkeljaar is langer dan 365 dagen
dekt: ['2']
lezing: { L-1: dagen }
stappen:
  - { datum: 2024-03-01, gebeurtenis: klacht.ontvangen, feiten: { kennis-op: 2023-03-01 }, dan: { bevindingen: [te-laat-geklaagd] } }
---
reglement: leeszaal
titel: Onbekend sinds wanneer
dekt: ['2']
stappen:
  - { datum: 2026-03-02, gebeurtenis: klacht.ontvangen }
  - { datum: 2026-03-03, gebeurtenis: klacht.afgewezen, grond: verjaard, geweigerd: gegevens-ontbreken }
---
reglement: leeszaal
titel: Ingetrokken
dekt: ['1']
stappen:
  - { datum: 2026-03-01, dan: { toestand: nieuw } }
  - { datum: 2026-03-02, gebeurtenis: klacht.ontvangen }
  - { datum: 2026-03-03, gebeurtenis: klacht.ingetrokken, dan: { toestand: ingetrokken, open: nee } }
`;

export const read = (yaml: string): readonly Scenario[] => {
  const parsed = parseScenarios(yaml);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value.map(({ scenario }) => scenario);
};

export const ownScenarios: readonly Scenario[] = read(written);

/** What stands at each path of the data instead; undefined takes it away. Paths are written `duties/besluit/within`. */
export type Edits = Readonly<Record<string, unknown>>;

/** The base with some of its data changed, before anybody looked whether that is a regulation. */
export const draftOf = (edits: Edits): unknown => {
  const draft = structuredClone(leeszaal) as unknown as Record<string, unknown>;
  for (const [path, value] of Object.entries(edits)) {
    const keys = path.split('/');
    const last = keys.pop() ?? '';
    const place = keys.reduce((node, key) => (node[key] ??= {}) as Record<string, unknown>, draft);
    if (value === undefined) delete place[last];
    else place[last] = value;
  }
  return draft;
};

/** The base with some of its data changed; what is no regulation is a fault of the case. */
export const changed = (edits: Edits): Regulation => {
  const loaded = loadRegulation(draftOf(edits));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
  return loaded.value;
};
