import { fails, holds } from '../../regulation/guard.js';
import type { Statechart } from '../../regulation/statechart.js';
import type { clauses } from './clauses.js';
import type { duties, grounds, windows } from './duties.js';
import type { findings } from './findings.js';
import type { readings } from './readings.js';
import type { rules } from './rules.js';
import type { actors, events, facts } from './vocabulary.js';

/** The names that the chart may use. */
interface Ids {
  readonly actor: keyof typeof actors;
  readonly clause: keyof typeof clauses;
  readonly duty: keyof typeof duties;
  readonly event: keyof typeof events;
  readonly fact: keyof typeof facts;
  readonly finding: keyof typeof findings;
  readonly ground: keyof typeof grounds;
  readonly reading: keyof typeof readings;
  readonly rule: keyof typeof rules;
  readonly window: keyof typeof windows;
}

/** Chapter 6: to whom dissatisfaction is expressed decides how it goes on. */
const dissatisfaction = [
  { target: 'bij-medewerker', guard: holds('bij-medewerker'), meta: { cites: ['4.3', '6A.1'], opens: ['gesprek'] } },
  { target: 'bij-medewerker', guard: holds('bij-vrijwilliger'), meta: { cites: ['6A.1', '6A.1a'], opens: ['begeleider-inschakelen', 'gesprek-begeleider'] } },
  { target: 'bij-medewerker', guard: holds('bij-andere-medewerker'), meta: { cites: ['6A.1b', '6A.1c'], opens: ['medewerker-noemen', 'contact-aanbieden', 'gesprek'] } },
  { target: 'bij-leidinggevende', guard: holds('bij-leidinggevende'), meta: { cites: ['6C.0', '6C.4'], opens: ['wens-bespreken', 'vertrouwenspersoon-noemen'] } },
  { target: 'bij-algemene-toegang', meta: { cites: ['6B.1'], opens: ['onvrede-doorsturen'] } },
] as const;

const anonymous = { target: 'signaal', guard: holds('anoniem'), meta: { cites: ['2.X6', '2.X6r'], readings: ['SSW-14'], finding: 'signaal' } } as const;

/** Chapter 9: what is owed around every complaint, however it ends. */
const forEveryComplaint = ['registratie', 'stukken-overdragen', 'verbetering-team', 'verbetering-bestuur'] as const;

/** Chapter 7: the complaint is put to the supervisor, through one of the channels. */
const filed = [
  { target: 'lopend', guard: holds('via-medewerker'), meta: { cites: ['4.4', '6A.3b', '7.0', '7.1', '7.3'], readings: ['SSW-06', 'SSW-22'], files: true, opens: ['leidinggevende-inlichten', 'contact-opnemen', 'bemiddeling', ...forEveryComplaint] } },
  { target: 'lopend', guard: holds('via-algemene-toegang'), meta: { cites: ['4.4', '6A.3b', '7.0', '7.2', '7.3'], readings: ['SSW-06', 'SSW-22'], files: true, opens: ['klacht-doorsturen', 'betrokkenen-inlichten', 'contact-opnemen', 'bemiddeling', ...forEveryComplaint] } },
  { target: 'lopend', meta: { cites: ['4.4', '6A.3b', '7.0', '7.3'], readings: ['SSW-06', 'SSW-22'], files: true, opens: ['bemiddeling', ...forEveryComplaint] } },
] as const;

const complaint = [anonymous, ...filed] as const;

/** What a later step makes superfluous. */
const untalked = ['gesprek', 'gesprek-begeleider', 'onvrede-doorsturen', 'wens-bespreken'] as const;

/** A complaint before any talk: straight to the supervisor, or else dissatisfaction still. */
const earlyComplaint = [
  anonymous,
  { target: 'lopend', guard: holds('meteen-bij-leidinggevende'), meta: { cites: ['6C.2', '7.3'], readings: ['SSW-05', 'SSW-06', 'SSW-22'], files: true, opens: ['bemiddeling', 'vertrouwenspersoon-noemen', ...forEveryComplaint], closes: untalked } },
] as const;

/** 4.4: without a talk it is dissatisfaction still, and goes on as such. */
const notYet = [
  { target: 'bij-medewerker', guard: holds('eerst-met-medewerker'), meta: { cites: ['4.4', '6A.1'], readings: ['SSW-05'], finding: 'nog-geen-klacht', opens: ['gesprek'] } },
  { target: 'bij-algemene-toegang', guard: holds('eerst-doorsturen'), meta: { cites: ['4.4', '6B.1'], readings: ['SSW-05'], finding: 'nog-geen-klacht', opens: ['onvrede-doorsturen'] } },
  { target: 'bij-leidinggevende', guard: holds('eerst-de-wens'), meta: { cites: ['4.4', '6C.0'], readings: ['SSW-05'], finding: 'nog-geen-klacht', opens: ['wens-bespreken', 'vertrouwenspersoon-noemen'] } },
] as const;

/** Straight to the committee: as written, or without effect where every step is read as mandatory. */
const straightToCommittee = [
  { guard: holds('elke-stap-verplicht'), meta: { cites: ['8.1'], readings: ['SSW-05'], finding: 'intern-niet-doorlopen' } },
  {
    target: 'extern',
    meta: { cites: ['6C.3', '6C.3c'], readings: ['SSW-05', 'SSW-09', 'SSW-25'], finding: 'intern-niet-doorlopen', files: true, opens: ['registratie', 'stukken-commissie-overdragen', 'verbetering-team', 'verbetering-bestuur'], closes: untalked },
  },
] as const;

/** 8.1: whoever is declined found no solution either; whether the committee takes it, it decides itself. */
const afterDecline = { target: 'extern', meta: { cites: ['6C.3c', '8.1', '9.1'], readings: ['SSW-05', 'SSW-09'], finding: 'intern-niet-doorlopen', opens: ['stukken-commissie-overdragen'] } } as const;

const ends = ['bereikbaarheid', 'klachtencommissie'] as const;

const consulted = [
  { guard: holds('geraadpleegd-zonder-toestemming'), meta: { cites: ['5.9'], readings: ['SSW-32'], finding: 'zonder-toestemming-geraadpleegd' } },
  { meta: { cites: ['5.9'], readings: ['SSW-32'] } },
] as const;

/** 5.6: withdrawing a part leaves the rest. */
const withdrawal = [
  { guard: holds('betreft-deel'), meta: { cites: ['5.6a'], readings: ['SSW-17'] } },
  { target: 'ingetrokken', meta: { cites: ['5.6a', '5.6b'], readings: ['SSW-17'], opens: ['intrekking-bevestigen'], closesWindows: ends } },
] as const;

/** What follows a mediation talk, whatever came of it. */
const afterTalk = ['afspraken-vastleggen', 'secretaris-inlichten'] as const;

const handedOver = { meta: { cites: ['9.1'], opens: ['archivering'] } } as const;

export const statechart = {
  initial: 'nieuw',
  states: {
    nieuw: {
      tags: ['onvrede'],
      description: 'Er is nog niets geuit.',
      on: {
        'onvrede.geuit': dissatisfaction,
        'klacht.ontvangen': [...earlyComplaint, ...notYet],
      },
    },
    'bij-algemene-toegang': {
      tags: ['onvrede'],
      description: '6B: de onvrede kwam binnen bij de algemene toegang of in de klachtenmailbox.',
      meta: { cites: ['6B.1'] },
      on: {
        'urgentieadvies.gegeven': { meta: { cites: ['6B.4'], readings: ['SSW-26'] } },
        'onvrede.doorgestuurd': [
          { target: 'bij-leidinggevende', guard: holds('onnodig-naar-leidinggevende'), meta: { cites: ['6B.1', '6B.2'], readings: ['SSW-26'], finding: 'onnodig-naar-leidinggevende', opens: ['wens-bespreken', 'vertrouwenspersoon-noemen'] } },
          { target: 'bij-leidinggevende', guard: holds('naar-leidinggevende'), meta: { cites: ['6B.2', '6B.3'], readings: ['SSW-26'], opens: ['wens-bespreken', 'vertrouwenspersoon-noemen'] } },
          { target: 'bij-medewerker', meta: { cites: ['6B.1', '6B.5'], opens: ['gesprek'] } },
        ],
        'klacht.ontvangen': [...earlyComplaint, { meta: { cites: ['4.4'], readings: ['SSW-05'], finding: 'nog-geen-klacht' } }],
        'klacht.voorgelegd': straightToCommittee,
      },
    },
    'bij-medewerker': {
      tags: ['onvrede'],
      description: '6A: de medewerker bespreekt de onvrede met de klager.',
      meta: { cites: ['4.3', '6A.1'] },
      on: {
        'gesprek.gevoerd': [
          { target: 'onvrede-opgelost', guard: holds('opgelost'), meta: { cites: ['6A.2a', '6A.2c'], opens: ['uitkomst-melden'] } },
          { target: 'niet-opgelost-met-medewerker', meta: { cites: ['6A.2c', '6A.3a'], opens: ['uitkomst-melden', 'leidinggevende-noemen'] } },
        ],
        'gegevens.geraadpleegd': consulted,
        'klacht.ontvangen': [...earlyComplaint, { meta: { cites: ['4.4'], readings: ['SSW-05'], finding: 'nog-geen-klacht' } }],
        'klacht.voorgelegd': straightToCommittee,
      },
    },
    'onvrede-opgelost': { tags: ['gesloten'], description: 'Opgelost met de medewerker: geen klacht, niet geregistreerd.', meta: { cites: ['6A.2a', '6A.2b'] }, on: { 'onvrede.geuit': dissatisfaction, 'klacht.ontvangen': complaint } },
    'niet-opgelost-met-medewerker': {
      tags: ['onvrede'],
      description: 'Het gesprek bracht geen oplossing; de klager kiest.',
      meta: { cites: ['4.4', '6A.3a'] },
      on: { 'klacht.ontvangen': complaint, 'klacht.voorgelegd': straightToCommittee },
    },
    'bij-leidinggevende': {
      tags: ['onvrede'],
      description: '6C: de leidinggevende bespreekt wat er speelt en wat de klager wil.',
      meta: { cites: ['6C.0'] },
      on: {
        'wens.besproken': [
          { target: 'bij-medewerker', guard: holds('wil-medewerker-spreken'), meta: { cites: ['6C.1'], opens: ['gesprek'] } },
          { target: 'lopend', guard: holds('mag-meteen-bemiddeling'), meta: { cites: ['6C.2', '7.3'], readings: ['SSW-05', 'SSW-25'], files: true, opens: ['bemiddeling', ...forEveryComplaint] } },
          { target: 'bij-medewerker', guard: holds('wil-bemiddeling'), meta: { cites: ['4.4'], readings: ['SSW-05'], finding: 'nog-geen-klacht', opens: ['gesprek'] } },
          { meta: { cites: ['6C.3'], readings: ['SSW-25'], opens: ['klachtencommissie-noemen'] } },
        ],
        'gegevens.geraadpleegd': consulted,
        'klacht.ontvangen': [...earlyComplaint, { meta: { cites: ['4.4'], readings: ['SSW-05'], finding: 'nog-geen-klacht' } }],
        'klacht.voorgelegd': straightToCommittee,
      },
    },
    signaal: { tags: ['gesloten'], description: 'Anoniem: een signaal en geen klacht.', meta: { cites: ['2.X6r'] }, on: { 'onvrede.geuit': dissatisfaction, 'klacht.ontvangen': [...earlyComplaint, ...notYet, ...filed], 'stukken.overgedragen': handedOver } },
    lopend: {
      type: 'parallel',
      description: '7: de interne behandeling.',
      meta: { cites: ['7.3'] },
      on: {
        'klacht.ingetrokken': withdrawal,
        'klacht.afgewezen': [
          { target: 'niet-in-behandeling', guard: holds('geheel-valt-af'), meta: { cites: ['2.X4', '2.X5'], readings: ['SSW-13'], closesWindows: ends } },
          { guard: holds('deel-valt-af'), meta: { cites: ['2.X4', '2.X5'], readings: ['SSW-13'] } },
          { guard: holds('afwijzing-zonder-grond'), meta: { cites: ['2.X1', '5.7a'], finding: 'afgewezen-zonder-grond' } },
          { target: 'signaal', guard: holds('blijkt-anoniem'), meta: { cites: ['2.X6', '2.X6r'], finding: 'signaal', closesWindows: ends } },
          { target: 'doorverwezen', guard: holds('naar-andere-weg'), meta: { cites: ['2.X1r', '2.X2r', '2.X3r'], closesWindows: ends } },
          { target: 'niet-in-behandeling', guard: holds('grond-geldt'), meta: { cites: ['2.3', '2.X4', '2.X5', '5.7a', '5.7b'], closesWindows: ends } },
        ],
        'gegevens.geraadpleegd': consulted,
        'stukken.overgedragen': handedOver,
      },
      states: {
        behandeling: {
          initial: 'bemiddeling',
          states: {
            bemiddeling: {
              tags: ['behandeling'],
              description: '7B: de leidinggevende bemiddelt.',
              meta: { cites: ['4.1', '7B.1'] },
              on: {
                'stukken.opgevraagd': { meta: { cites: ['7.4'] } },
                'stukken.ingebracht': [
                  { guard: holds('inzage-toegestaan'), meta: { cites: ['7.5'], opens: ['inzage-geven'] } },
                  { guard: holds('door-klager'), meta: { cites: ['7.5', '7.6'], opens: ['inzage-toestaan-klager'] } },
                  { meta: { cites: ['7.5', '7.6'], opens: ['inzage-toestaan-medewerker'] } },
                ],
                'inzage.toegestaan': { meta: { cites: ['7.5'], opens: ['inzage-geven'] } },
                'aanwezigheid.ongewenst': { meta: { cites: ['7B.2'], opens: ['aanwezigheid-bespreken'] } },
                'bemiddeling.gevoerd': [
                  { guard: holds('gesprek-telt-niet'), meta: { cites: ['7B.1'], readings: ['SSW-20'], finding: 'gesprek-zonder-gevolg', opens: ['bemiddeling'] } },
                  { target: '#zaak.opgelost', guard: holds('opgelost'), meta: { cites: ['7B.3', '7B.4'], readings: ['SSW-19'], opens: afterTalk, closesWindows: ends } },
                  { target: 'niet-opgelost', meta: { cites: ['7B.3', '7B.4', '7B.5'], readings: ['SSW-19'], opens: [...afterTalk, 'klachtencommissie-noemen'], windows: ['klachtencommissie'] } },
                ],
                'klacht.voorgelegd': [
                  { guard: holds('elke-stap-verplicht'), meta: { cites: ['8.1'], readings: ['SSW-05'], finding: 'intern-niet-doorlopen' } },
                  { target: '#zaak.extern', meta: { cites: ['6C.3c', '8.1'], readings: ['SSW-05', 'SSW-09'], finding: 'intern-niet-doorlopen', opens: ['stukken-commissie-overdragen'], closes: ['contact-opnemen', 'bemiddeling'], closesWindows: ends } },
                ],
              },
            },
            'niet-opgelost': {
              tags: ['behandeling'],
              description: 'De bemiddeling bracht geen oplossing; de klager kan naar de klachtencommissie.',
              meta: { cites: ['7B.5', '8.1'] },
              on: { 'klacht.voorgelegd': { target: '#zaak.extern', meta: { cites: ['8.1', '9.1'], readings: ['SSW-09'], opens: ['stukken-commissie-overdragen'], closesWindows: ends } } },
            },
          },
        },
        bereikbaarheid: {
          initial: 'bereikbaar',
          states: {
            bereikbaar: {
              description: 'De klager is te bereiken.',
              on: {
                'contact.gelegd': { meta: { cites: ['7.1n', '7.2c'] } },
                'contact.mislukt': [
                  { guard: holds('afwezigheid-aangekondigd'), meta: { cites: ['5.8a'], readings: ['SSW-04'] } },
                  { target: 'onbereikbaar', meta: { cites: ['5.8a'], readings: ['SSW-02', 'SSW-03', 'SSW-04'], windows: ['bereikbaarheid'] } },
                ],
                'klacht.beeindigd': { meta: { cites: ['5.8a'], readings: ['SSW-04'], finding: 'te-vroeg-beeindigd' } },
              },
            },
            onbereikbaar: {
              description: '5.8: de klager is onaangekondigd niet te bereiken.',
              meta: { cites: ['5.8a'], finding: 'mag-worden-beeindigd' },
              on: {
                'contact.gelegd': { target: 'bereikbaar', meta: { cites: ['5.8a'] } },
                'contact.mislukt': [
                  { target: 'bereikbaar', guard: holds('afwezigheid-aangekondigd'), meta: { cites: ['5.8a'], readings: ['SSW-04'], closesWindows: ['bereikbaarheid'] } },
                  { meta: { cites: ['5.8a'], readings: ['SSW-04'] } },
                ],
                'stukken.ingebracht': [{ target: 'bereikbaar', guard: holds('door-klager'), meta: { cites: ['5.8a'] } }, { meta: { cites: ['7.5'] } }],
                'inzage.toegestaan': [{ target: 'bereikbaar', guard: holds('door-klager'), meta: { cites: ['5.8a'] } }, { meta: { cites: ['7.5'] } }],
                'aanwezigheid.ongewenst': [{ target: 'bereikbaar', guard: holds('door-klager'), meta: { cites: ['5.8a'] } }, { meta: { cites: ['7B.2'] } }],
                'aanwezigheid.besproken': { target: 'bereikbaar', meta: { cites: ['5.8a', '7B.2'] } },
                'bemiddeling.gevoerd': { target: 'bereikbaar', meta: { cites: ['5.8a'] } },
                'klacht.beeindigd': [
                  { target: '#zaak.beeindigd', guard: holds('te-lang-onbereikbaar'), meta: { cites: ['5.8b', '5.8c'], readings: ['SSW-03', 'SSW-04'], opens: ['beeindiging-bevestigen'], closesWindows: ends } },
                  { guard: fails('te-lang-onbereikbaar'), meta: { cites: ['5.8a'], readings: ['SSW-03', 'SSW-04'], finding: 'te-vroeg-beeindigd' } },
                ],
              },
            },
          },
        },
      },
    },
    extern: {
      tags: ['extern'],
      description: '8: de klachtencommissie behandelt de klacht volgens haar eigen regeling.',
      meta: { cites: ['4.7', '8.2', '8.4', '10.1'], finding: 'commissieregeling-gaat-voor' },
      on: {
        'commissie.klaar': { target: 'extern-afgehandeld', meta: { cites: ['8.2'], readings: ['SSW-23'] } },
        'klacht.ingetrokken': [{ guard: holds('intrekking-alleen-intern'), meta: { cites: ['5.6a'], readings: ['SSW-17'], finding: 'intrekking-zonder-gevolg' } }, ...withdrawal],
        'gegevens.geraadpleegd': consulted,
        'stukken.overgedragen': handedOver,
      },
    },
    opgelost: { tags: ['gesloten'], description: 'De bemiddeling bracht een oplossing.', meta: { cites: ['7B.3'] }, on: { 'stukken.overgedragen': handedOver } },
    'extern-afgehandeld': { tags: ['gesloten'], description: 'De klachtencommissie is klaar.', meta: { cites: ['8.2'] }, on: { 'stukken.overgedragen': handedOver } },
    doorverwezen: { tags: ['gesloten'], description: 'De klacht hoort elders.', meta: { cites: ['2.X1r', '2.X2r', '2.X3r'] }, on: { 'klacht.voorgelegd': afterDecline, 'stukken.overgedragen': handedOver } },
    'niet-in-behandeling': { tags: ['gesloten'], description: 'De klacht is op een grond van de tekst niet in behandeling genomen.', meta: { cites: ['2.3', '2.X4', '2.X5', '5.7a'] }, on: { 'klacht.voorgelegd': afterDecline, 'stukken.overgedragen': handedOver } },
    ingetrokken: { tags: ['gesloten'], description: 'De klager heeft de klacht ingetrokken; opnieuw klagen kan.', meta: { cites: ['5.6b'] }, on: { 'klacht.ontvangen': complaint, 'stukken.overgedragen': handedOver } },
    beeindigd: { tags: ['gesloten'], description: 'De klacht is beëindigd omdat de klager onbereikbaar bleef.', meta: { cites: ['5.8b'] }, on: { 'klacht.ontvangen': complaint, 'stukken.overgedragen': handedOver } },
  },
} as const satisfies Statechart<Ids>;
