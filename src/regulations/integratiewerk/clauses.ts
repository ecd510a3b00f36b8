import type { Clause } from '../../model/clause.js';

/** Every provision of the document, in our own words. */
export const clauses = {
  'P.1': {
    kind: 'right',
    summary: {
      nl: 'Een klant die zich niet goed behandeld of geholpen voelt, mag daarover klagen; deze regeling zegt hoe.',
      en: 'A client who does not feel treated or helped well may complain about it; this regulation says how.',
    },
    place: 'aanhef',
  },
  'W.1': {
    kind: 'definition',
    summary: {
      nl: 'Wie klaagt, vraagt als klant om een oordeel in een geschil over de behandeling die hij kreeg.',
      en: 'Complaining is asking, as a client, for a ruling in a dispute about the treatment received.',
    },
    place: 'Wat is een klacht?, eerste zin',
  },
  'W.2': {
    kind: 'definition',
    also: ['scope'],
    summary: {
      nl: 'De klacht richt zich tegen de stichting zelf of tegen iemand die er werkt.',
      en: 'The complaint is directed against the foundation itself or someone who works there.',
    },
    place: 'Wat is een klacht?, eerste zin, slot',
  },
  'W.3a': {
    kind: 'scope',
    summary: {
      nl: 'Eerste voorbeeld: de omgang van een medewerker met een klant.',
      en: 'First example: how a member of staff deals with a client.',
    },
    place: 'Wat is een klacht?, opsomming, eerste streepje',
  },
  'W.3b': {
    kind: 'scope',
    summary: {
      nl: 'Tweede voorbeeld: wat de diensten bij een klant teweegbrengen.',
      en: 'Second example: what the services bring about for a client.',
    },
    place: 'Wat is een klacht?, opsomming, tweede streepje',
  },
  'W.3c': {
    kind: 'scope',
    summary: {
      nl: 'Derde voorbeeld: een klant is gediscrimineerd; de tekst somt acht gronden op.',
      en: 'Third example: a client was discriminated against; the text lists eight grounds.',
    },
    place: 'Wat is een klacht?, opsomming, derde streepje',
  },
  'S1.1': {
    kind: 'transition',
    also: ['admissibility'],
    summary: {
      nl: 'De klant praat eerst met de medewerker om wie het gaat; zij proberen er samen uit te komen.',
      en: 'The client first talks to the employee concerned; they try to sort it out together.',
    },
    place: 'drie stappen, stap 1',
  },
  'S2.1': {
    kind: 'transition',
    summary: {
      nl: 'Lukt dat niet, dan is het aan de medewerker zijn leidinggevende erbij te halen.',
      en: 'If that fails, it is for the employee to bring in the supervisor.',
    },
    place: 'drie stappen, stap 2, eerste zin',
  },
  'S2.2': {
    kind: 'transition',
    also: ['right'],
    summary: {
      nl: 'Komt ook de leidinggevende er niet uit, dan staat de formele procedure voor de klant open.',
      en: 'If the supervisor does not succeed either, the formal procedure is open to the client.',
    },
    place: 'drie stappen, stap 2, tweede zin',
  },
  'S3.1': {
    kind: 'transition',
    also: ['formal-requirement'],
    summary: {
      nl: 'Indienen doet de klant op schrift, en de directeur is het adres.',
      en: 'The client files in writing, and the director is the address.',
    },
    place: 'drie stappen, stap 3',
  },
  'S3.2': {
    kind: 'right',
    summary: {
      nl: 'Klagen mag: zonder verdere voorwaarde.',
      en: 'Complaining is allowed: without further condition.',
    },
    place: 'onder stap 3, eerste zin',
  },
  'S3.3': {
    kind: 'right',
    summary: {
      nl: 'Wie klaagt, heeft recht op hulp van iemand met kennis van zaken of van een vertrouwenspersoon.',
      en: 'Whoever complains has the right to help from an expert or a confidant.',
    },
    place: 'onder stap 3, tweede zin',
  },
  'S3.4': {
    kind: 'limitation',
    summary: {
      nl: 'Na twee jaar, geteld vanaf het probleem, is het te laat om nog te klagen.',
      en: 'Two years after the problem it is too late to complain.',
    },
    place: 'onder stap 3, derde zin',
  },
  'K1.1': {
    kind: 'role',
    summary: {
      nl: 'Dat klachten worden afgehandeld, is de verantwoordelijkheid van de directeur.',
      en: 'That complaints are dealt with is the responsibility of the director.',
    },
    place: 'Klachtenprocedure, 1',
  },
  'K2.1': {
    kind: 'formal-requirement',
    also: ['transition'],
    summary: {
      nl: 'De indiening is een geschrift dat naar de directeur gaat.',
      en: 'The filing is a written document that goes to the director.',
    },
    place: 'Klachtenprocedure, 2',
  },
  'K3.1': {
    kind: 'deadline',
    also: ['notification-duty', 'formal-requirement'],
    summary: {
      nl: 'Twee weken heeft de directeur om op schrift te bevestigen dat hij de klacht heeft.',
      en: 'The director has two weeks to confirm in writing that he has the complaint.',
    },
    place: 'Klachtenprocedure, 3, eerste zin',
  },
  'K3.2': {
    kind: 'notification-duty',
    summary: {
      nl: 'Een kopie van die bevestiging is voor de leidinggevende om wie het gaat.',
      en: 'A copy of that confirmation is for the supervisor concerned.',
    },
    place: 'Klachtenprocedure, 3, tweede zin',
  },
  'K4.1': {
    kind: 'deadline',
    also: ['transition'],
    summary: {
      nl: 'Zodra de klacht bij de directeur is, heeft hij tien werkdagen om de klager te benaderen.',
      en: 'Once the director has the complaint, he has ten working days to approach the complainant.',
    },
    place: 'Klachtenprocedure, 4, eerste zin',
  },
  'K4.2': {
    kind: 'transition',
    also: ['right'],
    summary: {
      nl: 'Dat contact is er om tot een oplossing te komen, liefst zo dat de klager de klacht intrekt.',
      en: 'That contact is meant to reach a solution, preferably such that the complainant withdraws.',
    },
    place: 'Klachtenprocedure, 4, slot en tweede zin',
  },
  'K5.1': {
    kind: 'transition',
    summary: {
      nl: 'Blijft intrekking uit, dan brengt de directeur de klacht verder.',
      en: 'If there is no withdrawal, the director takes the complaint further.',
    },
    place: 'Klachtenprocedure, 5, eerste zin, begin',
  },
  'K5.2': {
    kind: 'deadline',
    summary: {
      nl: 'Dat gebeurt meteen, en de klachtencommissie is de geadresseerde.',
      en: 'That is done at once, and the complaints committee is the addressee.',
    },
    place: 'Klachtenprocedure, 5, eerste zin, slot',
  },
  'K5.3': {
    kind: 'formal-requirement',
    summary: {
      nl: 'Een verslag van wat al is gedaan, gaat mee.',
      en: 'A report of what was done already goes along.',
    },
    place: 'Klachtenprocedure, 5, eerste zin, tussenzin',
  },
  'K5.4': {
    kind: 'notification-duty',
    also: ['formal-requirement'],
    summary: {
      nl: 'De klager krijgt hierover een brief, met daarbij hoe de commissie werkt.',
      en: 'The complainant gets a letter about this, with how the committee works.',
    },
    place: 'Klachtenprocedure, 5, tweede zin',
  },
  'K6.1': {
    kind: 'deadline',
    also: ['transition'],
    summary: {
      nl: 'De commissie adviseert de directeur in drie weken; haar advies bindt.',
      en: 'The committee advises the director in three weeks; its advice binds.',
    },
    place: 'Klachtenprocedure, 6, eerste zin',
  },
  'K6.2': {
    kind: 'extension',
    summary: {
      nl: 'Eén keer mag de commissie die tijd verlengen; met hoeveel staat er niet.',
      en: 'Once the committee may extend that time; by how much is not said.',
    },
    place: 'Klachtenprocedure, 6, tweede zin, begin',
  },
  'K6.3': {
    kind: 'notification-duty',
    summary: {
      nl: "Van zo'n verlenging hoort de klant op schrift.",
      en: 'The client hears of such an extension in writing.',
    },
    place: 'Klachtenprocedure, 6, tweede zin, slot',
  },
  'K7.1': {
    kind: 'deadline',
    also: ['notification-duty', 'transition'],
    summary: {
      nl: 'Daarna heeft de directeur vijf werkdagen om zijn besluit op schrift bekend te maken, zowel aan wie klaagde als aan de leidinggevende.',
      en: 'After that the director has five working days to make his decision known in writing, to whoever complained and to the supervisor.',
    },
    place: 'Klachtenprocedure, 7, eerste zin',
  },
  'K7.2': {
    kind: 'notification-duty',
    summary: {
      nl: 'De commissie krijgt een kopie van het besluit.',
      en: 'The committee gets a copy of the decision.',
    },
    place: 'Klachtenprocedure, 7, tweede zin',
  },
} as const satisfies Readonly<Record<string, Clause>>;
