import type { Reading } from '../regulation/definition.js';

/**
 * Ambiguities that every document has, in the words that all regulations share.
 * Each regulation adds the clauses that are concerned, and a patch where its own data change.
 */
export const general = {
  'G-01': {
    question: { nl: 'Telt de dag van de gebeurtenis zelf mee?', en: 'Does the day of the event itself count?' },
    severity: 'H',
    options: {
      uitgesloten: { label: { nl: 'nee, de eerste dag is de volgende', en: 'no, the first day is the next one' } },
      meegeteld: { label: { nl: 'ja, die dag is de eerste', en: 'yes, that day is the first' }, patch: { eventDay: 'included' } },
    },
    default: 'uitgesloten',
    reason: { nl: 'Zo wordt "binnen een termijn na" gewoonlijk gelezen; één regel voor alle eenheden.', en: 'The ordinary reading of "within a term after"; one rule for all units.' },
  },
  'G-02': {
    question: { nl: 'Wanneer eindigt een termijn op de laatste dag?', en: 'When does a term end on its last day?' },
    severity: 'H',
    options: {
      'einde-dag': { label: { nl: 'aan het einde van de kalenderdag', en: 'at the end of the calendar day' } },
      kantoortijd: { label: { nl: 'om 17.00 uur', en: 'at 17:00' } },
      'hele-etmalen': { label: { nl: 'na hele etmalen', en: 'after whole periods of 24 hours' } },
    },
    default: 'einde-dag',
    reason: { nl: 'Geen document noemt uren; er wordt met kalenderdagen gerekend.', en: 'No document gives hours; plain calendar dates are used.' },
    recordedOnly: { nl: 'Met datums zonder klok is alleen de eerste lezing te berekenen.', en: 'With dates that have no clock only the first reading can be computed.' },
  },
  'G-03': {
    question: { nl: 'Wat is een werkdag?', en: 'What is a working day?' },
    severity: 'H',
    options: {
      feestdagen: { label: { nl: 'maandag tot en met vrijdag, behalve algemeen erkende feestdagen', en: 'Monday to Friday except generally recognised holidays' } },
      weekdagen: { label: { nl: 'maandag tot en met vrijdag', en: 'Monday to Friday' }, patch: { calendar: 'nl-weekdagen' } },
      'met-goede-vrijdag': { label: { nl: 'ook niet op Goede Vrijdag', en: 'not on Good Friday either' }, patch: { calendar: 'nl-goede-vrijdag' } },
      atw: { label: { nl: 'ook niet op dagen die bij koninklijk besluit zijn gelijkgesteld', en: 'not on days equated by royal decree either' }, patch: { calendar: 'nl-atw' } },
    },
    default: 'feestdagen',
    reason: { nl: 'De gewone betekenis van het woord; Goede Vrijdag en aangewezen dagen gelden voor de wet die ze noemt.', en: 'The ordinary meaning of the word; Good Friday and designated days serve the act that names them.' },
  },
  'G-04': {
    question: { nl: 'Schuift een termijn op die in het weekend of op een feestdag eindigt?', en: 'Does a term that ends at the weekend or on a holiday roll forward?' },
    severity: 'H',
    options: {
      none: { label: { nl: 'nee', en: 'no' } },
      forward: { label: { nl: 'ja, naar de eerstvolgende werkdag', en: 'yes, to the next working day' }, patch: { roll: 'forward' } },
    },
    default: 'none',
    reason: { nl: 'De wet die termijnen opschuift, geldt voor termijnen in een wet; opschuiven geeft de organisatie tijd die de tekst niet geeft.', en: 'The act that rolls terms covers statutory terms; rolling would give the organisation time that the text does not.' },
  },
  'G-10': {
    question: { nl: 'Wat volgt als de organisatie een termijn overschrijdt?', en: 'What follows when the organisation misses a term?' },
    severity: 'H',
    options: {
      vaststellen: { label: { nl: 'alleen dat de plicht is verstreken', en: 'only that the duty is overdue' } },
      doorschakelen: { label: { nl: 'de zaak gaat vanzelf verder', en: 'the case moves on by itself' } },
    },
    default: 'vaststellen',
    reason: { nl: 'De tekst verbindt er geen gevolg aan.', en: 'The text attaches no consequence to it.' },
    recordedOnly: { nl: 'Een gevolg dat de tekst niet noemt, wordt niet verzonnen.', en: 'A consequence that the text does not give is not invented.' },
  },
  'G-13': {
    question: { nl: 'Telt ontvangst door de organisatie of door de genoemde functionaris?', en: 'Does receipt by the organisation count, or by the role that is named?' },
    severity: 'M',
    options: {
      organisatie: { label: { nl: 'door de organisatie, tenzij de bepaling een ontvanger noemt', en: 'by the organisation, unless the clause names a receiver' } },
      functionaris: { label: { nl: 'door de functionaris', en: 'by the role' } },
    },
    default: 'organisatie',
    reason: { nl: 'Interne post mag de klager geen tijd kosten.', en: 'Internal post should not cost the complainant time.' },
    recordedOnly: { nl: 'Welke ontvangst telt, staat per termijn in de bepaling die hem geeft.', en: 'Which receipt counts is settled for each term by the clause that gives it.' },
  },
  'G-15': {
    question: { nl: 'Welke versie geldt voor een lopende zaak na een wijziging?', en: 'Which version governs a running case after a change?' },
    severity: 'M',
    options: {
      'bij-indiening': { label: { nl: 'de versie op de dag van indiening', en: 'the version on the day of filing' } },
      actueel: { label: { nl: 'de nieuwste versie', en: 'the newest version' } },
    },
    default: 'bij-indiening',
    reason: { nl: 'Een zaak houdt de regels waaronder zij is ingediend.', en: 'A case keeps the rules under which it was filed.' },
    recordedOnly: { nl: 'Een zaak is aan haar versie gebonden; overzetten is een eigen handeling met een eigen antwoord.', en: 'A case is pinned to its version; moving it is an act of its own with an answer of its own.' },
  },
  'G-16': {
    question: { nl: 'Vullen wettelijke termijnen het reglement aan?', en: 'Do statutory terms supplement the regulation?' },
    severity: 'H',
    options: {
      nee: { label: { nl: 'niet vanzelf', en: 'not by themselves' } },
      'strengste-geldt': { label: { nl: 'altijd de strengste', en: 'always the stricter' } },
    },
    default: 'nee',
    reason: { nl: 'Of een wet geldt, is een feit over de organisatie en de dienst dat het reglement niet geeft.', en: 'Whether an act applies is a fact about the organisation and the service that the regulation does not give.' },
    recordedOnly: { nl: 'Wetten zijn in deze versie niet opgenomen.', en: 'Statutes are not part of this version.' },
  },
} as const satisfies Readonly<Record<string, Omit<Reading, 'clauses'>>>;
