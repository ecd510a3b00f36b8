import { weeks, workingDays } from '../../calendar/duration.js';
import type { Duty, Window } from '../../regulation/definition.js';

/** Who owes what to whom, by when. */
export const duties = {
  ontvangstbevestiging: {
    label: { nl: 'ontvangstbevestiging', en: 'acknowledgement of receipt' },
    act: { nl: 'schriftelijk of digitaal de ontvangst bevestigen', en: 'acknowledge receipt in writing or digitally' },
    obligor: 'organisatie',
    beneficiary: 'klager',
    within: workingDays(5),
    when: 'klager-bekend',
    dischargedBy: [{ event: 'ontvangst.bevestigd' }],
    // 'stuurt': sending is enough.
    metOn: 'sent',
    cites: ['4.2'],
    readings: ['G-01', 'G-03', 'G-04', 'G-06', 'G-07', 'KP-15'],
  },
  behandeling: {
    label: { nl: 'afhandeling van de klacht', en: 'handling of the complaint' },
    act: { nl: 'de klacht onderzoeken en de klager de uitspraak sturen', en: 'investigate the complaint and send the complainant the ruling' },
    obligor: 'klachtenbehandelaar',
    beneficiary: 'klager',
    within: weeks(4),
    dischargedBy: [{ event: 'uitspraak.gedaan', where: 'geldige-uitspraak' }],
    extension: {
      event: 'termijn.verlengd',
      length: { supplied: ['nieuwe-einddatum', 'verlenging'] },
      reason: 'reden',
      // 'tijdig': no later than the last day of the running term.
      notice: 'not-later-than-due',
      cites: ['4.3e', '4.3f'],
      readings: ['KP-06', 'G-12'],
    },
    cites: ['4.3a', '4.3d', '4.4a'],
    readings: ['G-01', 'G-04', 'G-10', 'G-11', 'KP-04', 'KP-05', 'KP-26'],
  },
  // The text gives a reopened complaint no term of its own.
  'heropende-behandeling': {
    label: { nl: 'afhandeling van de heropende klacht', en: 'handling of the reopened complaint' },
    act: { nl: 'de klacht met de nieuwe informatie opnieuw onderzoeken', en: 'investigate the complaint again with the new information' },
    obligor: 'klachtenbehandelaar',
    beneficiary: 'klager',
    dischargedBy: [{ event: 'uitspraak.gedaan', where: 'geldige-uitspraak' }],
    cites: ['4.5c'],
    readings: ['KP-08'],
  },
  'bevestiging-afhandeling': {
    label: { nl: 'bevestiging van de afhandeling', en: 'confirmation of closing' },
    act: { nl: 'de afhandeling en de genomen stappen schriftelijk bevestigen', en: 'confirm the closing and the steps taken in writing' },
    obligor: 'organisatie',
    beneficiary: 'klager',
    // 'Zodra': no number in the text, so an assumed norm.
    within: 'immediately',
    when: 'klager-bekend',
    dischargedBy: [{ event: 'afhandeling.bevestigd', where: 'betreft-geheel' }],
    // 'ontvangt': arrival counts.
    metOn: { received: 'ontvangen-op' },
    soft: true,
    // The confirmation is owed once the complaint is handled, also when a second assessment closed it.
    afterClosing: 'survives',
    cites: ['4.5a'],
    readings: ['G-07', 'G-09', 'KP-05', 'KP-15', 'KP-20'],
  },
  maatregelen: {
    label: { nl: 'passende maatregelen', en: 'appropriate measures' },
    act: { nl: 'de situatie herstellen en herhaling voorkomen', en: 'put the situation right and prevent repetition' },
    obligor: 'organisatie',
    beneficiary: 'klager',
    when: 'gegrond-bevonden',
    dischargedBy: [{ event: 'maatregelen.genomen' }],
    afterClosing: 'survives',
    cites: ['4.4c'],
  },
  registratie: {
    label: { nl: 'registratie in het klachtenregister', en: 'entry in the complaint register' },
    act: { nl: 'de klacht in het centrale register opnemen', en: 'enter the complaint in the central register' },
    obligor: 'organisatie',
    beneficiary: 'organisatie',
    dischargedBy: [{ event: 'klacht.geregistreerd' }],
    once: true,
    afterClosing: 'survives',
    cites: ['7.1'],
  },
  herbeoordeling: {
    label: { nl: 'herbeoordeling', en: 'second assessment' },
    act: { nl: 'de klacht onafhankelijk opnieuw beoordelen', en: 'assess the complaint again, independently' },
    obligor: ['directie', 'onafhankelijke-medewerker'],
    beneficiary: 'klager',
    dischargedBy: [{ event: 'herbeoordeling.afgerond', by: ['directie', 'onafhankelijke-medewerker'] }],
    cites: ['5.3'],
    readings: ['KP-11'],
  },
  'beslissing-over-laat-bezwaar': {
    label: { nl: 'beslissing over late ontevredenheid', en: 'decision on a late objection' },
    act: { nl: 'beslissen of de klacht alsnog wordt herbeoordeeld', en: 'decide whether the complaint is assessed again after all' },
    obligor: 'directie',
    beneficiary: 'klager',
    dischargedBy: [{ event: 'directiebesluit.genomen' }],
    afterClosing: 'survives',
    cites: ['9.1'],
    readings: ['KP-10'],
  },
} as const satisfies Readonly<Record<string, Duty>>;

/** Until when a right can be used. */
export const windows = {
  bezwaar: {
    label: { nl: 'ontevredenheid over de afhandeling', en: 'objection to the handling' },
    right: { nl: 'kenbaar maken dat hij niet tevreden is met de afhandeling', en: 'express dissatisfaction with the handling' },
    holder: 'klager',
    within: weeks(2),
    from: [{ event: 'uitspraak.ontvangen', pick: 'first', after: 'opening' }, { opening: 'ontvangen-op' }, 'opening'],
    exercisedBy: [{ event: 'bezwaar.gemaakt' }],
    // Only the complainant can give the right up; a reopened complaint gets a new ruling, with two weeks of its own.
    closedBy: [{ event: 'klacht.ingetrokken', where: 'betreft-geheel' }],
    cites: ['5.1', '5.2'],
    readings: ['G-01', 'G-04', 'KP-09'],
  },
} as const satisfies Readonly<Record<string, Window>>;
