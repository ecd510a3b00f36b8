import { fails, holds, unknown } from '../../regulation/guard.js';
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

/** Filing in writing starts the procedure, whatever was talked over before. */
const filing = {
  target: '#zaak.lopend',
  meta: { cites: ['P.1', 'S2.2', 'S3.1', 'S3.2', 'K2.1'], readings: ['IW-02', 'IW-03'], files: true, finding: 'stappen-overgeslagen', opens: ['ontvangstbevestiging', 'contact'], closes: ['leidinggevende-vragen'] },
} as const;

const complaint = [
  { guard: fails('schriftelijk'), meta: { cites: ['S3.1', 'K2.1'], finding: 'niet-schriftelijk' } },
  { guard: holds('tegengehouden'), meta: { cites: ['S1.1', 'S2.1', 'K2.1'], readings: ['IW-03', 'IW-10'], finding: ['tegengehouden', 'stappen-overgeslagen'] } },
  { ...filing, guard: holds('zonder-verklaring-na-tien-werkdagen'), meta: { ...filing.meta, readings: [...filing.meta.readings, 'IW-15'], opens: [...filing.meta.opens, 'voorleggen-zonder-verklaring'] } },
  filing,
] as const;

const solved = { target: '#zaak.opgelost', guard: holds('opgelost'), meta: { cites: ['S1.1', 'S2.1'] } } as const;

const notSolved = { target: '#zaak.informeel.besproken', meta: { cites: ['S1.1', 'S2.1'], readings: ['IW-04'], opens: ['leidinggevende-vragen'] } } as const;

const supervisorAsked = { target: '#zaak.informeel.bij-leidinggevende', meta: { cites: ['S2.1'], readings: ['IW-04'] } } as const;

const assistance = { meta: { cites: ['S3.3'] } } as const;

/** What is withdrawn in part stands for the rest; without complaint there is no decision to tell the supervisor of. */
const withdrawn = { target: '#zaak.ingetrokken', meta: { cites: ['K4.2'], readings: ['IW-17'], closes: ['besluit-aan-leidinggevende'] } } as const;

const withdrawal = [
  { guard: holds('deel-intrekken-kan'), meta: { cites: ['K4.2'], readings: ['IW-17'] } },
  { ...withdrawn, guard: holds('intrekken-kan-altijd') },
] as const;

/** A solution ends nothing until the complainant withdraws. */
const solution = { meta: { cites: ['K4.2'], readings: ['IW-14', 'IW-17'], finding: 'oplossing-is-geen-intrekking' } } as const;

/** The referral itself shows that the complaint was not withdrawn, when nobody had said so. */
const referral = { target: 'commissie', meta: { cites: ['K5.1', 'K5.2', 'K5.3'], opens: ['bericht-voorlegging', 'advies'] } } as const;

const owedWithTheDecision = ['besluit-aan-leidinggevende', 'afschrift-besluit'] as const;

const decided = { target: '#zaak.besloten', meta: { cites: ['K7.1'], readings: ['IW-21'], opens: ['afschrift-besluit'] } } as const;

const deviating = (guard: ReturnType<typeof unknown<'met-reden'>> | ReturnType<typeof fails<'met-reden'>>) =>
  ({ ...decided, guard, meta: { ...decided.meta, finding: ['afwijking-van-bindend-advies', 'afwijking-zonder-reden'] } }) as const;

/** What concerns a part decides only that part; the case stays where it is. */
const onPart = { guard: holds('betreft-deel'), meta: { cites: ['K7.1'] } } as const;

const withoutEffect = { guard: holds('besluit-zonder-gevolg'), meta: { cites: ['K1.1', 'K6.1', 'K7.1'], readings: ['IW-21', 'IW-25'], finding: 'besluit-zonder-gevolg' } } as const;

export const states = {
  informeel: {
    tags: ['onvrede'],
    initial: 'nieuw',
    on: {
      'klacht.ontvangen': complaint,
      'klacht.ingetrokken': withdrawal,
      'bijstand.ingeroepen': assistance,
      // Talks are held in the order in which people hold them.
      'klacht.besproken': [solved, { meta: { cites: ['S1.1'] } }],
      'leidinggevende.gevraagd': supervisorAsked,
    },
    states: {
      nieuw: {
        description: 'De klant is ontevreden.',
        on: { 'klacht.besproken': [solved, notSolved] },
      },
      besproken: { description: 'Klant en medewerker vonden samen geen oplossing.', meta: { cites: ['S2.1'] } },
      'bij-leidinggevende': {
        description: 'De leidinggevende probeert de klacht op te lossen.',
        on: {
          'oplossing.beproefd': [
            solved,
            { target: 'niet-opgelost', meta: { cites: ['S2.2'] } },
          ],
        },
      },
      'niet-opgelost': { description: 'De klant kan de klachtenprocedure gebruiken.', meta: { cites: ['S2.2'] } },
    },
  },
  opgelost: {
    tags: ['gesloten'],
    description: 'De onvrede is besproken en opgelost; klagen kan nog steeds.',
    meta: { cites: ['S1.1', 'S2.1', 'S3.2'] },
    on: {
      'klacht.ontvangen': complaint,
      // A solution that does not last puts the client back where he was.
      'klacht.besproken': [{ guard: holds('opgelost'), meta: { cites: ['S1.1'] } }, notSolved],
      'leidinggevende.gevraagd': supervisorAsked,
    },
  },
  lopend: {
    tags: ['behandeling'],
    initial: 'bemiddeling',
    meta: { cites: ['K1.1'] },
    on: {
      'ontvangst.bevestigd': { meta: { cites: ['K3.1', 'K3.2'], opens: ['afschrift-bevestiging'] } },
      'bijstand.ingeroepen': assistance,
      // The director owes contact until he has made it, also after the referral.
      'contact.geprobeerd': { meta: { cites: ['K4.1'], readings: ['IW-14'] } },
      'contact.opgenomen': { meta: { cites: ['K4.1'], readings: ['IW-14'] } },
      'klacht.ingetrokken': withdrawal,
      'verval.vastgesteld': [
        { guard: holds('verval-van-deel'), meta: { cites: ['S3.4'], readings: ['IW-09'] } },
        { target: 'vervallen', guard: holds('grond-geldt'), meta: { cites: ['S3.4'], readings: ['IW-08', 'IW-09'], closes: ['besluit-aan-leidinggevende'] } },
        // What the text does not support ends no right: it is recorded, and the terms run on.
        { guard: fails('grond-geldt'), meta: { cites: ['S3.4'], readings: ['IW-08', 'IW-09'] } },
      ],
    },
    states: {
      bemiddeling: {
        description: 'De directeur zoekt met de klager een oplossing.',
        meta: { cites: ['K4.1', 'K4.2'], finding: 'bemiddeling-zonder-einde' },
        on: {
          'oplossing.gevonden': solution,
          'klacht.ingetrokken': [{ guard: holds('betreft-deel'), meta: { cites: ['K4.2'], readings: ['IW-17'] } }, withdrawn],
          'intrekking.geweigerd': { target: 'niet-ingetrokken', meta: { cites: ['K5.1', 'K5.2'], readings: ['IW-15', 'IW-16'], opens: ['voorleggen'] } },
          'klacht.voorgelegd': { ...referral, meta: { ...referral.meta, readings: ['IW-15'], opensMet: ['voorleggen'] } },
        },
      },
      'niet-ingetrokken': {
        description: 'De klager trekt niet in; de klacht gaat naar de commissie.',
        meta: { cites: ['K5.1'] },
        on: {
          // He may still change his mind: the text asks for a solution and then for withdrawal.
          'oplossing.gevonden': solution,
          'klacht.voorgelegd': referral,
        },
      },
      commissie: {
        description: 'De klachtencommissie bereidt haar advies voor.',
        meta: { cites: ['K6.1'] },
        on: {
          'voorlegging.meegedeeld': { meta: { cites: ['K5.4'] } },
          'dossier.ontvangen': { meta: { cites: ['K6.1'], readings: ['IW-18'] } },
          'commissie.bijeengekomen': { meta: { cites: ['K6.1'], readings: ['IW-18'] } },
          'termijn.verlengd': [
            { guard: holds('opnieuw-verlengbaar'), meta: { cites: ['K6.2', 'K6.3'], readings: ['IW-19'], opens: ['bericht-volgende-verlenging'] } },
            { guard: holds('verlengbaar'), meta: { cites: ['K6.2', 'K6.3'], readings: ['IW-19', 'IW-20'], opens: ['bericht-verlenging'] } },
            { meta: { cites: ['K6.2'], readings: ['IW-19'] } },
          ],
          'verlenging.meegedeeld': { meta: { cites: ['K6.3'] } },
          'advies.uitgebracht': [
            { guard: holds('betreft-deel'), meta: { cites: ['K6.1'] } },
            { target: 'geadviseerd', meta: { cites: ['K6.1', 'K7.1'], opens: ['besluit', 'besluit-aan-leidinggevende'] } },
          ],
          'besluit.meegedeeld': [
            withoutEffect,
            { target: '#zaak.besloten', guard: holds('besluit-zonder-advies'), meta: { cites: ['K6.1', 'K7.1'], readings: ['IW-23'], finding: 'besluit-zonder-advies', opens: owedWithTheDecision, opensMet: ['besluit'] } },
          ],
        },
      },
      geadviseerd: {
        description: 'De directeur heeft het advies en neemt een besluit.',
        meta: { cites: ['K7.1'] },
        on: {
          'voorlegging.meegedeeld': { meta: { cites: ['K5.4'] } },
          'advies.ontvangen': { meta: { cites: ['K7.1'], readings: ['IW-22'] } },
          'besluit.meegedeeld': [
            withoutEffect,
            onPart,
            { ...decided, guard: unknown('wijkt-af'), meta: { ...decided.meta, finding: 'afwijking-niet-te-toetsen' } },
            { ...decided, guard: fails('wijkt-af') },
            { ...decided, guard: holds('met-reden'), meta: { ...decided.meta, finding: 'afwijking-van-bindend-advies' } },
            deviating(unknown('met-reden')),
            deviating(fails('met-reden')),
          ],
        },
      },
    },
  },
  besloten: { tags: ['gesloten'], description: 'De directeur heeft het besluit meegedeeld.', meta: { cites: ['K7.1'] } },
  ingetrokken: { tags: ['gesloten'], description: 'De klager heeft de klacht ingetrokken.', meta: { cites: ['K4.2'] } },
  vervallen: { tags: ['gesloten'], description: 'De directeur stelde vast dat het recht om te klagen is vervallen.', meta: { cites: ['S3.4'] } },
} as const satisfies Statechart<Ids>['states'];

export const statechart = { initial: 'informeel', states } as const satisfies Statechart<Ids>;
