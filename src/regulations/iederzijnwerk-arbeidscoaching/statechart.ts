import { fails, holds, unknown } from '../../regulation/guard.js';
import type { Statechart } from '../../regulation/statechart.js';
import type { clauses } from './clauses.js';
import type { duties } from './duties.js';
import type { findings } from './findings.js';
import type { grounds } from './grounds.js';
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
  readonly window: never;
}

const state = <const Name extends string>(name: Name) => `#zaak.route.${name}` as const;

const answers = ['reactie', 'reactie-na-mondeling', 'reactie-na-advies'] as const;

/** On paper, by form or by e-mail: official from the day of receipt. */
const inWriting = {
  target: state('lopend.officieel'),
  meta: {
    cites: ['4.3', '5.1', '6.1', '6.6'],
    readings: ['G-06', 'G-08', 'IZW-05', 'IZW-09'],
    finding: 'gesprek-overgeslagen',
    files: true,
    closes: ['vraag-of-officieel'],
    opens: ['ontvangstbevestiging', 'reactie', 'melding-aan-directie', 'onderzoek-en-bespreking'],
  },
} as const;

/** A written complaint is official at once; an oral one leads to a question; the step before it is soft. */
const filing = [
  { target: state('lopend.mondeling'), guard: holds('mondeling-en-te-bevestigen'), meta: { cites: ['4.1', '4.4', '5.3', '6.1'], readings: ['IZW-08'], finding: 'gesprek-overgeslagen', opens: ['vraag-of-officieel', 'melding-aan-directie', 'ontvangstbevestiging'] } },
  { target: state('lopend.mondeling'), guard: holds('mondeling'), meta: { cites: ['4.1', '5.3', '6.1'], readings: ['IZW-08'], finding: 'gesprek-overgeslagen', opens: ['vraag-of-officieel', 'melding-aan-directie'] } },
  { target: state('lopend.in-gesprek'), guard: fails('schriftelijk'), meta: { cites: ['5.1'], readings: ['G-08'], finding: 'niet-schriftelijk' } },
  inWriting,
] as const;

/** The complainant confirms: from now on the complaint is official. */
const confirmation = { cites: ['5.3', '5.4', '6.6'], readings: ['IZW-06', 'IZW-07', 'IZW-08'], files: true, closes: ['vraag-of-officieel'] } as const;
const afterConfirmation = ['reactie-na-mondeling', 'vastlegging', 'onderzoek-en-bespreking'] as const;

/** What nobody is waiting for once there is a solution. */
const solved = ['doorverwijzing', 'ontvangstbevestiging'] as const;

/** A talk that solves it ends it; one that does not leaves it where it was. */
const withEmployee = [{ target: state('opgelost'), guard: holds('opgelost'), meta: { cites: ['3.1', '3.3', '8.1'], closes: solved } }, { target: state('lopend.in-gesprek'), meta: { cites: ['3.1', '3.3'] } }] as const;
const higherUp = [{ target: state('opgelost'), guard: holds('opgelost'), meta: { cites: ['3.4', '8.1'], closes: solved } }, { target: state('lopend.in-gesprek'), meta: { cites: ['3.4', '3.6'], readings: ['IZW-10'], opens: ['doorverwijzing'] } }] as const;

/** An oral complaint that is solved without becoming official is a settled complaint all the same. */
const solvedOrally = { cites: ['6.2', '6.3', '8.1'], closes: ['vraag-of-officieel', ...solved], opens: ['interne-bespreking', 'terugkoppeling'] } as const;
const withEmployeeOrally = [{ target: state('opgelost'), guard: holds('opgelost'), meta: solvedOrally }, { meta: { cites: ['3.3'] } }] as const;
const higherUpOrally = [{ target: state('opgelost'), guard: holds('opgelost'), meta: solvedOrally }, { meta: { cites: ['3.4', '3.6'], opens: ['doorverwijzing'] } }] as const;

/** Talking goes on beside an official complaint; the written answer stays due. */
const solvedOfficially = { guard: holds('opgelost'), meta: { cites: ['5.2', '8.1'], finding: 'reactie-blijft-verschuldigd' } } as const;
const withEmployeeOfficially = [solvedOfficially, { meta: { cites: ['3.3'] } }] as const;
const higherUpOfficially = [solvedOfficially, { meta: { cites: ['3.4', '3.6'], opens: ['doorverwijzing'] } }] as const;

const acknowledgement = [{ guard: fails('procedure-toegelicht'), meta: { cites: ['4.5'], finding: 'bevestiging-zonder-procedure' } }, { meta: { cites: ['4.4', '4.5'] } }] as const;

const afterAnswer = ['afsluitende-informatie', 'interne-bespreking', 'terugkoppeling'] as const;
const answered = { cites: ['5.2', '5.6', '6.2', '6.3'], readings: ['IZW-02', 'IZW-19'], opens: afterAnswer } as const;

const satisfaction = { meta: { cites: ['5.7', '6.9'], readings: ['IZW-19', 'IZW-20'] } } as const;

/** The complaints officer has the complaint, or a stricter reading says that he has not. His work suspends nothing. */
const tooEarly = { guard: holds('functionaris-nog-niet-toegankelijk'), meta: { cites: ['3.6', '4.6'], readings: ['IZW-09'], finding: 'functionaris-te-vroeg-benaderd' } } as const;
const withoutReferral = { guard: holds('eigen-weg-gesloten'), meta: { cites: ['3.6'], readings: ['IZW-10'], finding: 'zonder-doorverwijzing-benaderd' } } as const;
const withOfficer = { target: 'bij-functionaris', meta: { cites: ['4.6', '4.7'], readings: ['IZW-04', 'IZW-09', 'IZW-10', 'IZW-11'], finding: 'stap-overgeslagen', opens: ['contact-door-functionaris'] } } as const;

/** Withdrawing a part leaves the rest. */
const partWithdrawn = { guard: holds('betreft-deel'), meta: { readings: ['IZW-14'] } } as const;

const referral = { meta: { cites: ['3.6'], readings: ['IZW-10'] } } as const;

export const statechart = {
  type: 'parallel',
  states: {
    route: {
      initial: 'nieuw',
      // A decision on a part is notified wherever the rest of the complaint is by then.
      on: { 'niet-in-behandeling.gemeld': [{ guard: holds('ongemotiveerd-gemeld'), meta: { cites: ['5.9'], finding: 'ongemotiveerd' } }, { guard: holds('besluit-te-melden'), meta: { cites: ['5.8', '5.9'] } }] },
      states: {
        nieuw: {
          tags: ['onvrede'],
          description: 'Er is nog niets gemeld.',
          on: {
            'onvrede.geuit': { target: 'lopend.in-gesprek', meta: { cites: ['2.1', '4.1', '4.2'] } },
            'gesprek-met-medewerker.gevoerd': withEmployee,
            'gesprek-met-leidinggevende.gevoerd': higherUp,
            'gesprek-met-directie.gevoerd': higherUp,
            'functionaris.benaderd': { target: 'lopend.in-gesprek', meta: { cites: ['4.6'], readings: ['IZW-09'] } },
            'klacht.ontvangen': filing,
          },
        },
        lopend: {
          initial: 'in-gesprek',
          description: 'De onvrede of klacht loopt.',
          on: {
            'derde.benaderd': [{ guard: holds('toestemming'), meta: { cites: ['3.5'], readings: ['IZW-23'] } }, { meta: { cites: ['3.5'], readings: ['IZW-23'], finding: 'derde-zonder-toestemming' } }],
            'klacht.ingetrokken': [partWithdrawn, { target: 'ingetrokken', meta: { readings: ['IZW-14'], closes: ['afsluitende-informatie', 'ontvangstbevestiging'] } }],
          },
          states: {
            'in-gesprek': {
              tags: ['onvrede'],
              description: 'Klager en organisatie zoeken samen een oplossing.',
              meta: { cites: ['3.1', '3.4'] },
              on: {
                'onvrede.geuit': { meta: { cites: ['2.1', '4.1'] } },
                'gesprek-met-medewerker.gevoerd': withEmployee,
                'gesprek-met-leidinggevende.gevoerd': higherUp,
                'gesprek-met-directie.gevoerd': higherUp,
                'oplossing.bereikt': { target: state('opgelost'), meta: { cites: ['3.8', '8.1'], closes: solved } },
                'klacht.ontvangen': filing,
              },
            },
            mondeling: {
              tags: ['intake'],
              description: 'Een mondelinge klacht, waarvan de klager nog niet zei dat zij officieel is.',
              meta: { cites: ['5.3'] },
              on: {
                'officieel.gevraagd': { meta: { cites: ['5.3'] } },
                'officieel.bevestigd': [
                  { target: 'officieel', guard: holds('elke-klacht-wordt-bevestigd'), meta: { ...confirmation, opens: afterConfirmation } },
                  { target: 'officieel', meta: { ...confirmation, opens: ['ontvangstbevestiging', ...afterConfirmation] } },
                ],
                'officieel.ontkend': { target: 'in-gesprek', meta: { cites: ['5.3'], closes: ['vraag-of-officieel'] } },
                'klacht.ontvangen': [{ ...inWriting, guard: holds('schriftelijk') }, { guard: holds('digitaal'), meta: { cites: ['5.1'], readings: ['G-08'], finding: 'niet-schriftelijk' } }],
                'ontvangst.bevestigd': acknowledgement,
                'gesprek-met-medewerker.gevoerd': withEmployeeOrally,
                'gesprek-met-leidinggevende.gevoerd': higherUpOrally,
                'gesprek-met-directie.gevoerd': higherUpOrally,
                'oplossing.bereikt': { target: state('opgelost'), meta: solvedOrally },
              },
            },
            officieel: {
              tags: ['behandeling'],
              description: 'Een officiële klacht: uiterlijk na vier weken volgt een schriftelijke reactie.',
              meta: { cites: ['5.1', '5.2', '7.1'], finding: 'andere-regeling-onbekend' },
              on: {
                'ontvangst.bevestigd': acknowledgement,
                'formulier.ingevuld': [{ guard: fails('gegevens-volledig'), meta: { cites: ['5.4'], finding: 'formulier-onvolledig' } }, { meta: { cites: ['5.4'], readings: ['IZW-06', 'IZW-07'] } }],
                'gesprek-met-medewerker.gevoerd': withEmployeeOfficially,
                'gesprek-met-leidinggevende.gevoerd': higherUpOfficially,
                'gesprek-met-directie.gevoerd': higherUpOfficially,
                'oplossing.bereikt': { meta: { cites: ['5.2'], finding: 'reactie-blijft-verschuldigd' } },
                'tussenbericht.gestuurd': { meta: { cites: ['5.2'], readings: ['IZW-02'] } },
                'termijn.verlengd': [{ guard: holds('verlengen-kan'), meta: { cites: ['5.2'], readings: ['IZW-13'] } }, { meta: { cites: ['5.2'], readings: ['IZW-13'], finding: 'verlenging-niet-voorzien' } }],
                // His advice binds nobody: the board's answer stays due as it was.
                'advies.uitgebracht': [{ guard: holds('termijn-begint-opnieuw'), meta: { cites: ['3.7', '5.2'], readings: ['IZW-11'], closes: answers, opens: ['reactie-na-advies'] } }, { meta: { cites: ['3.7', '5.2'], readings: ['IZW-11'] } }],
                // A part that is answered or not taken up leaves the rest where it is.
                'klacht.beantwoord': [
                  { guard: holds('betreft-deel'), meta: { cites: ['5.2'] } },
                  { target: state('afgehandeld'), guard: holds('geen-informatie-verschuldigd'), meta: { ...answered, readings: ['IZW-02', 'IZW-07'], closes: ['ontvangstbevestiging'] } },
                  { target: 'beantwoord', guard: unknown('informatie-volledig'), meta: answered },
                  { target: 'beantwoord', guard: fails('informatie-volledig'), meta: answered },
                  { target: state('afgehandeld'), meta: { ...answered, closes: ['ontvangstbevestiging'], opens: ['interne-bespreking', 'terugkoppeling'], opensMet: ['afsluitende-informatie'] } },
                ],
                'niet-in-behandeling.besloten': [
                  { guard: fails('beslisser-bevoegd'), meta: { cites: ['5.8', '6.4'], readings: ['IZW-12'], finding: 'besloten-door-onbevoegde' } },
                  { guard: holds('betreft-deel'), meta: { cites: ['5.8', '6.8'], readings: ['IZW-12'], opens: ['bericht-niet-in-behandeling'] } },
                  { target: state('niet-in-behandeling'), meta: { cites: ['5.8', '6.4', '6.8'], readings: ['IZW-12'], closes: [...answers, 'onderzoek-en-bespreking', 'vastlegging', 'doorverwijzing'], opens: ['bericht-niet-in-behandeling'] } },
                ],
              },
            },
            beantwoord: {
              tags: ['behandeling'],
              description: 'De reactie is verzonden, de afsluitende informatie nog niet gegeven.',
              meta: { cites: ['5.2', '5.6'] },
              on: {
                'ontvangst.bevestigd': acknowledgement,
                'tevredenheid.vastgesteld': satisfaction,
                'afsluiting.gemeld': [
                  { guard: holds('betreft-deel'), meta: { cites: ['5.6'] } },
                  { guard: fails('informatie-volledig'), meta: { cites: ['5.6', '5.7'], readings: ['IZW-19'], finding: 'afsluiting-onvolledig' } },
                  { target: state('afgehandeld'), meta: { cites: ['5.6', '5.7'], readings: ['IZW-07', 'IZW-19'], closes: ['ontvangstbevestiging'] } },
                ],
              },
            },
          },
        },
        opgelost: {
          tags: ['gesloten'],
          description: 'Opgelost zonder officiële procedure; de klager kan nog altijd terugkomen.',
          meta: { cites: ['8.1'] },
          on: { 'onvrede.geuit': { target: 'lopend.in-gesprek', meta: { cites: ['2.1'] } }, 'klacht.ontvangen': filing, 'tevredenheid.vastgesteld': satisfaction },
        },
        afgehandeld: { tags: ['gesloten'], description: 'De klacht is beantwoord en de klager geïnformeerd.', meta: { cites: ['5.6'] }, on: { 'tevredenheid.vastgesteld': satisfaction } },
        'niet-in-behandeling': {
          tags: ['gesloten'],
          description: 'De directie neemt de klacht niet in behandeling.',
          meta: { cites: ['5.8'] },
          on: {
            'niet-in-behandeling.gemeld': [{ guard: fails('gemotiveerd'), meta: { cites: ['5.9'], finding: 'ongemotiveerd' } }, { guard: holds('betreft-deel'), meta: { cites: ['5.8', '5.9'] } }, { meta: { cites: ['5.8', '5.9'], closes: ['ontvangstbevestiging'] } }],
            'ontvangst.bevestigd': acknowledgement,
            'tevredenheid.vastgesteld': satisfaction,
          },
        },
        ingetrokken: { tags: ['gesloten'], description: 'De klager heeft de klacht ingetrokken.' },
      },
    },
    functionaris: {
      initial: 'niet-betrokken',
      description: 'De klachtenfunctionaris, naast de weg bij de organisatie.',
      states: {
        'niet-betrokken': { tags: ['gesloten'], description: 'De functionaris heeft de klacht niet.', on: { 'klager.doorverwezen': referral, 'functionaris.benaderd': [tooEarly, withoutReferral, withOfficer] } },
        'bij-functionaris': {
          tags: ['behandeling'],
          description: 'De functionaris luistert, onderzoekt, bemiddelt of adviseert.',
          meta: { cites: ['3.7', '3.8', '3.9'] },
          on: {
            'klacht.beoordeeld': { meta: { cites: ['3.9'], readings: ['IZW-12'] } },
            'onderzoek.gestart': { meta: { cites: ['3.7', '3.9'] } },
            'partijen.gehoord': { meta: { cites: ['3.7'] } },
            'bemiddelingsgesprek.gevoerd': { meta: { cites: ['3.8'] } },
            'advies.uitgebracht': { meta: { cites: ['3.7'], readings: ['IZW-11'] } },
            'bemoeienis.afgerond': { target: 'afgerond', meta: { cites: ['3.7', '3.8'] } },
            'klacht.ingetrokken': [partWithdrawn, { target: 'afgerond', meta: { readings: ['IZW-14'], closes: ['contact-door-functionaris'] } }],
          },
        },
        afgerond: { tags: ['gesloten'], description: 'De functionaris is klaar.', on: { 'klager.doorverwezen': referral, 'functionaris.benaderd': [withoutReferral, withOfficer] } },
      },
    },
  },
} as const satisfies Statechart<Ids>;
