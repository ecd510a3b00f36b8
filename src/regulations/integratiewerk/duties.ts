import { weeks, workingDays } from '../../calendar/duration.js';
import type { Duty, GroundDeclaration, Window } from '../../regulation/definition.js';

/** The day on which the director had the complaint, or that of receipt when nobody told. */
const bijDirecteur = [{ opening: 'ontvangen-door-directeur-op' }, 'opening'] as const;

/** The day on which the committee had the complaint, or that of referral when nobody told. */
const bijCommissie = [{ event: 'dossier.ontvangen', pick: 'first' }, { event: 'klacht.voorgelegd', pick: 'last' }] as const;

/** Who owes what to whom, by when. */
export const duties = {
  'leidinggevende-vragen': {
    label: { nl: 'de leidinggevende vragen', en: 'asking the supervisor' },
    act: { nl: 'de leidinggevende vragen de klacht op te lossen', en: 'ask the supervisor to solve the complaint' },
    obligor: 'medewerker',
    beneficiary: 'klager',
    // The client may ask too; then there is nothing left to ask.
    dischargedBy: [{ event: 'leidinggevende.gevraagd' }],
    cites: ['S2.1'],
    readings: ['IW-04'],
  },
  ontvangstbevestiging: {
    label: { nl: 'ontvangstbevestiging', en: 'acknowledgement of receipt' },
    act: { nl: 'schriftelijk de ontvangst bevestigen', en: 'acknowledge receipt in writing' },
    obligor: 'directeur',
    beneficiary: 'klager',
    within: weeks(2),
    when: 'klager-bekend',
    dischargedBy: [{ event: 'ontvangst.bevestigd' }],
    // 'bevestigt': sending is enough.
    metOn: 'sent',
    cites: ['K1.1', 'K3.1'],
    readings: ['G-01', 'G-04', 'G-07', 'G-13', 'IW-10', 'IW-11', 'IW-12'],
  },
  'afschrift-bevestiging': {
    label: { nl: 'afschrift van de bevestiging', en: 'copy of the acknowledgement' },
    act: { nl: 'de leidinggevende een afschrift van de bevestiging geven', en: 'give the supervisor a copy of the acknowledgement' },
    obligor: 'directeur',
    beneficiary: 'leidinggevende',
    when: 'leidinggevende-betrokken',
    dischargedBy: [{ event: 'afschrift-bevestiging.gestuurd' }],
    // 'ontvangt': arrival counts.
    metOn: { received: 'ontvangen-op' },
    once: true,
    afterClosing: 'survives',
    cites: ['K3.2'],
    readings: ['G-07'],
  },
  contact: {
    label: { nl: 'contact met de klager', en: 'contact with the complainant' },
    act: { nl: 'contact opnemen om een oplossing te vinden', en: 'get in touch to find a solution' },
    obligor: 'directeur',
    beneficiary: 'klager',
    // 'Direct' in the same sentence adds no second date.
    within: workingDays(10),
    from: bijDirecteur,
    when: 'klager-bekend',
    dischargedBy: [{ event: 'contact.opgenomen' }],
    cites: ['K1.1', 'K4.1'],
    readings: ['G-01', 'G-03', 'G-13', 'IW-10', 'IW-12', 'IW-13', 'IW-14'],
  },
  voorleggen: {
    label: { nl: 'voorlegging aan de commissie', en: 'referral to the committee' },
    act: { nl: 'de klacht aan de klachtencommissie voorleggen', en: 'lay the complaint before the complaints committee' },
    obligor: 'directeur',
    beneficiary: 'klachtencommissie',
    // 'Meteen': no number in the text, so an assumed norm.
    within: 'immediately',
    soft: true,
    dischargedBy: [{ event: 'klacht.voorgelegd' }],
    cites: ['K5.1', 'K5.2'],
    readings: ['G-09', 'IW-15', 'IW-16'],
  },
  // Only under a reading: the ten working days of K4.1 and then the assumed norm of one more.
  'voorleggen-zonder-verklaring': {
    label: { nl: 'voorlegging als niemand iets verklaart', en: 'referral when nobody declares anything' },
    act: { nl: 'de klacht aan de klachtencommissie voorleggen', en: 'lay the complaint before the complaints committee' },
    obligor: 'directeur',
    beneficiary: 'klachtencommissie',
    within: workingDays(11),
    from: bijDirecteur,
    soft: true,
    dischargedBy: [{ event: 'klacht.voorgelegd' }],
    cites: ['K4.1', 'K5.1', 'K5.2'],
    readings: ['G-09', 'IW-12', 'IW-15'],
  },
  'bericht-voorlegging': {
    label: { nl: 'bericht van de voorlegging', en: 'notice of the referral' },
    act: { nl: 'de klager schriftelijk berichten, met de werkwijze van de commissie', en: "write to the complainant, with the committee's working method" },
    obligor: 'directeur',
    beneficiary: 'klager',
    when: 'klager-bekend',
    dischargedBy: [{ event: 'voorlegging.meegedeeld', where: 'met-werkwijze' }],
    // 'ontvangt': arrival counts.
    metOn: { received: 'ontvangen-op' },
    cites: ['K5.4'],
    readings: ['G-07', 'IW-10', 'IW-26'],
  },
  advies: {
    label: { nl: 'bindend advies', en: 'binding advice' },
    act: { nl: 'een bindend advies uitbrengen', en: 'give binding advice' },
    obligor: 'klachtencommissie',
    beneficiary: 'directeur',
    within: weeks(3),
    from: bijCommissie,
    dischargedBy: [{ event: 'advies.uitgebracht', where: 'betreft-geheel' }],
    // 'brengt uit': giving it is enough.
    metOn: 'sent',
    extension: {
      event: 'termijn.verlengd',
      length: { supplied: ['nieuwe-einddatum', 'verlenging'] },
      // 'eenmalig'.
      times: 1,
      notice: 'not-later-than-due',
      cites: ['K6.2'],
      readings: ['IW-19', 'G-12'],
    },
    cites: ['K6.1'],
    readings: ['G-01', 'G-04', 'G-07', 'G-10', 'G-11', 'IW-18', 'IW-23'],
  },
  'bericht-verlenging': {
    label: { nl: 'bericht van de verlenging', en: 'notice of the extension' },
    act: { nl: 'de klager schriftelijk van de verlenging op de hoogte stellen', en: 'tell the complainant of the extension in writing' },
    obligor: 'klachtencommissie',
    beneficiary: 'klager',
    // No term in the text: no later than the day on which the advice was due at first.
    within: weeks(3),
    from: bijCommissie,
    soft: true,
    when: 'klager-bekend',
    dischargedBy: [{ event: 'verlenging.meegedeeld' }],
    cites: ['K6.3'],
    readings: ['IW-10', 'IW-18', 'IW-20'],
  },
  // Only where a reading lets the committee extend more than once: then the first date says nothing any more.
  'bericht-volgende-verlenging': {
    label: { nl: 'bericht van een volgende verlenging', en: 'notice of a further extension' },
    act: { nl: 'de klager schriftelijk van de volgende verlenging op de hoogte stellen', en: 'tell the complainant of the further extension in writing' },
    obligor: 'klachtencommissie',
    beneficiary: 'klager',
    when: 'klager-bekend',
    dischargedBy: [{ event: 'verlenging.meegedeeld', where: 'eerste-bericht-gegeven' }],
    cites: ['K6.3'],
    readings: ['IW-10', 'IW-19'],
  },
  besluit: {
    label: { nl: 'besluit', en: 'decision' },
    act: { nl: 'het besluit schriftelijk aan de klager meedelen', en: 'notify the complainant of the decision in writing' },
    obligor: 'directeur',
    beneficiary: 'klager',
    within: workingDays(5),
    from: [{ event: 'advies.ontvangen', pick: 'first' }, { opening: 'ontvangen-op' }, 'opening'],
    when: 'klager-bekend',
    dischargedBy: [{ event: 'besluit.meegedeeld', where: 'geldig-besluit' }],
    // 'deelt mee': sending is enough.
    metOn: 'sent',
    cites: ['K7.1'],
    readings: ['G-01', 'G-03', 'G-07', 'IW-10', 'IW-21', 'IW-22', 'IW-25'],
  },
  'besluit-aan-leidinggevende': {
    label: { nl: 'besluit aan de leidinggevende', en: 'decision to the supervisor' },
    act: { nl: 'het besluit schriftelijk aan de leidinggevende meedelen', en: 'notify the supervisor of the decision in writing' },
    obligor: 'directeur',
    beneficiary: 'leidinggevende',
    within: workingDays(5),
    from: [{ event: 'advies.ontvangen', pick: 'first' }, { opening: 'ontvangen-op' }, 'opening'],
    when: 'leidinggevende-betrokken',
    dischargedBy: [{ event: 'leidinggevende.ingelicht' }],
    metOn: 'sent',
    afterClosing: 'survives',
    cites: ['K7.1'],
    readings: ['G-01', 'G-03', 'G-07', 'IW-22'],
  },
  'afschrift-besluit': {
    label: { nl: 'afschrift van het besluit', en: 'copy of the decision' },
    act: { nl: 'de klachtencommissie een afschrift van het besluit sturen', en: 'send the complaints committee a copy of the decision' },
    obligor: 'directeur',
    beneficiary: 'klachtencommissie',
    dischargedBy: [{ event: 'afschrift-besluit.gestuurd' }],
    afterClosing: 'survives',
    cites: ['K7.2'],
  },
} as const satisfies Readonly<Record<string, Duty>>;

/** The text gives nobody a right with an end date of its own but the limitation period, which is a rule. */
export const windows = {} as const satisfies Readonly<Record<string, Window>>;

/** On what the director may hold a complaint inadmissible. */
export const grounds = {
  verjaard: { label: { nl: 'het recht om te klagen is vervallen', en: 'the right to complain has lapsed' }, rule: 'op-tijd-ingediend', is: 'fails', cites: ['S3.4'], readings: ['IW-08', 'IW-09'] },
} as const satisfies Readonly<Record<string, GroundDeclaration>>;
