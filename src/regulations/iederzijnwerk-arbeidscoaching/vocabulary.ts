import { actors as shared, attributes, events as acts } from '../../regulation/vocabulary.js';

/** Who appears in the procedure. */
export const actors = {
  klager: shared.klager,
  medewerker: shared.medewerker,
  leidinggevende: shared.leidinggevende,
  directie: shared.directie,
  organisatie: shared.organisatie,
  klachtenfunctionaris: shared.klachtenfunctionaris,
} as const;

const { brief, 'e-mail': mail, digitaal } = attributes.vorm.options;

/** The forms of a letter of the organisation. */
const letter = { ...attributes.vorm, options: { brief, 'e-mail': mail, digitaal } } as const;

/** What somebody may tell of it; the text asks for neither. */
const content = {
  aard: { type: 'boolean', label: { nl: 'de aard is aangegeven', en: 'its nature is given' } },
  'gewenste-oplossing': { type: 'boolean', label: { nl: 'een gewenste oplossing is aangegeven', en: 'a desired solution is given' } },
} as const;

/** What the complainant is told in writing at the end. */
const closing = {
  'gevolgde-procedure': { type: 'boolean', label: { nl: 'vermeldt welke procedure is gevolgd', en: 'says which procedure was followed' } },
  'uiteindelijke-afhandeling': { type: 'boolean', label: { nl: 'vermeldt hoe de klacht is afgehandeld', en: 'says how the complaint was settled' } },
  doorlooptijd: { type: 'boolean', label: { nl: 'vermeldt de doorlooptijd', en: 'says how long it took' } },
  'vermelde-tevredenheid': { type: 'boolean', label: { nl: 'vermeldt de tevredenheid over de afhandeling', en: 'says how satisfied people were with the handling' } },
} as const;

const solved = { opgelost: { type: 'boolean', label: { nl: 'de klager is tevreden met de oplossing', en: 'the complainant is content with the solution' }, required: true } } as const;

/** Consent belongs to the person approached: it says nothing of the next. */
const consent = {
  'toestemming-klager': { type: 'boolean', label: { nl: 'de klager vindt contact met een ander goed', en: 'the complainant consents to approaching somebody else' } },
  'toestemming-derde': { type: 'boolean', label: { nl: 'de ander vindt het contact goed', en: 'the other person consents to being approached' } },
} as const;

/** The acts that the procedure knows. */
export const events = {
  'onvrede.geuit': {
    label: { nl: 'onvrede geuit', en: 'dissatisfaction expressed' },
    by: ['klager'],
    attributes: {
      kanaal: {
        type: 'choice',
        options: { telefoon: { nl: 'telefonisch', en: 'by phone' }, 'e-mail': mail, gesprek: { nl: 'in een gesprek', en: 'in a talk' } },
        label: { nl: 'kanaal', en: 'channel' },
      },
      ...content,
    },
    cites: ['2.1', '4.1', '4.2'],
  },
  'gesprek-met-medewerker.gevoerd': { label: { nl: 'gesprek met de betrokken medewerker gevoerd', en: 'talk held with the employee concerned' }, attributes: solved, cites: ['3.1', '3.3'] },
  'gesprek-met-leidinggevende.gevoerd': { label: { nl: 'gesprek met de leidinggevende gevoerd', en: 'talk held with the supervisor' }, attributes: solved, cites: ['3.4'] },
  'gesprek-met-directie.gevoerd': { label: { nl: 'gesprek met de directie gevoerd', en: 'talk held with the board' }, attributes: solved, cites: ['3.4'] },
  'oplossing.bereikt': { label: { nl: 'samen een oplossing bereikt', en: 'solution reached together' }, cites: ['3.8', '8.1'] },
  'derde.benaderd': { label: { nl: 'contact opgenomen met een andere betrokkene', en: 'another person concerned approached' }, by: ['organisatie', 'directie', 'leidinggevende', 'medewerker'], attributes: consent, cites: ['3.5'] },

  'klacht.ontvangen': {
    ...acts['klacht.ontvangen'],
    attributes: { ...acts['klacht.ontvangen'].attributes, ...content },
    cites: ['4.1', '4.2', '4.3', '5.1'],
  },
  'officieel.gevraagd': { label: { nl: 'gevraagd of de klacht officieel is', en: 'asked whether the complaint is official' }, by: ['organisatie', 'medewerker', 'leidinggevende', 'directie'], cites: ['5.3'] },
  'officieel.bevestigd': { label: { nl: 'klager bevestigt dat de klacht officieel is', en: 'complainant confirms that the complaint is official' }, by: ['klager'], cites: ['5.3', '5.4'] },
  'officieel.ontkend': { label: { nl: 'klager wil geen officiële klacht', en: 'complainant wants no official complaint' }, by: ['klager'], cites: ['5.3'] },
  'formulier.ingevuld': {
    label: { nl: 'klacht op het formulier vastgelegd', en: 'complaint recorded on the form' },
    attributes: {
      naam: { type: 'boolean', label: { nl: 'naam vastgelegd', en: 'name recorded' } },
      adres: { type: 'boolean', label: { nl: 'adres vastgelegd', en: 'address recorded' } },
      woonplaats: { type: 'boolean', label: { nl: 'woonplaats vastgelegd', en: 'place of residence recorded' } },
      telefoonnummer: { type: 'boolean', label: { nl: 'telefoonnummer vastgelegd', en: 'phone number recorded' } },
      beschrijving: { type: 'boolean', label: { nl: 'beschrijving vastgelegd', en: 'description recorded' } },
    },
    cites: ['5.4'],
  },
  'ontvangst.bevestigd': {
    ...acts['ontvangst.bevestigd'],
    by: ['organisatie', 'directie'],
    attributes: {
      vorm: letter,
      'ontvangen-op': attributes['ontvangen-op'],
      'procedure-toegelicht': { type: 'boolean', label: { nl: 'de procedure is toegelicht', en: 'the procedure is explained' } },
    },
    cites: ['4.4', '4.5'],
  },
  'directie.ingelicht': { label: { nl: 'directie over de klacht ingelicht', en: 'board told of the complaint' }, by: ['organisatie', 'medewerker', 'leidinggevende'], cites: ['6.1'] },
  'klacht.besproken': { label: { nl: 'klacht onderzocht en met medewerker en leidinggevende besproken', en: 'complaint looked into and discussed with employee and supervisor' }, by: ['directie'], cites: ['8.2'] },
  'tussenbericht.gestuurd': { label: { nl: 'tussenbericht gestuurd', en: 'interim letter sent' }, by: ['organisatie', 'directie'], attributes: { vorm: letter, 'ontvangen-op': attributes['ontvangen-op'] }, cites: ['5.2'] },
  'termijn.verlengd': { ...acts['termijn.verlengd'], by: ['organisatie', 'directie'], cites: ['5.2'] },
  'klacht.beantwoord': {
    label: { nl: 'schriftelijk en inhoudelijk op de klacht gereageerd', en: 'complaint answered in writing on its substance' },
    by: ['organisatie', 'directie'],
    attributes: { vorm: letter, 'ontvangen-op': attributes['ontvangen-op'], ...closing },
    fate: true,
    cites: ['5.2', '5.5'],
  },
  'afsluiting.gemeld': { label: { nl: 'schriftelijke informatie over de afhandeling gegeven', en: 'written information on the handling given' }, by: ['organisatie', 'directie'], attributes: { vorm: letter, 'ontvangen-op': attributes['ontvangen-op'], ...closing }, cites: ['5.6', '5.7'] },
  'niet-in-behandeling.besloten': {
    label: { nl: 'besloten de klacht niet te behandelen', en: 'decided not to take up the complaint' },
    by: ['directie', 'klachtenfunctionaris'],
    attributes: { grond: { type: 'ground', label: { nl: 'grond', en: 'ground' }, required: true } },
    fate: true,
    cites: ['5.8', '6.4'],
  },
  'niet-in-behandeling.gemeld': {
    label: { nl: 'bericht gegeven dat de klacht niet in behandeling komt', en: 'notice given that the complaint is not taken up' },
    by: ['organisatie', 'directie'],
    attributes: { motivering: { type: 'text', label: { nl: 'motivering', en: 'reasons' } }, 'ontvangen-op': attributes['ontvangen-op'] },
    cites: ['5.8', '5.9'],
  },
  'tevredenheid.vastgesteld': { label: { nl: 'tevredenheid over de afhandeling vastgesteld', en: 'satisfaction with the handling established' }, cites: ['5.7', '6.9'] },
  'klacht.intern-besproken': { label: { nl: 'klacht intern besproken op verbeteringen', en: 'complaint discussed internally for improvements' }, by: ['organisatie', 'directie'], cites: ['6.2'] },
  'medewerker.teruggekoppeld': { label: { nl: 'aan de betrokken medewerker teruggekoppeld', en: 'feedback given to the employee concerned' }, by: ['organisatie', 'directie', 'leidinggevende'], cites: ['6.3'] },

  'klager.doorverwezen': { label: { nl: 'klager naar de klachtenfunctionaris doorverwezen', en: 'complainant referred to the complaints officer' }, by: ['organisatie', 'directie', 'leidinggevende', 'medewerker'], cites: ['3.6'] },
  'functionaris.benaderd': {
    label: { nl: 'klachtenfunctionaris benaderd', en: 'complaints officer approached' },
    by: ['klager', 'organisatie'],
    attributes: { 'ontvangen-door-functionaris-op': { type: 'date', label: { nl: 'dag waarop de functionaris de klacht ontving', en: 'day on which the officer received the complaint' } } },
    cites: ['4.6', '4.7'],
  },
  'contact.opgenomen': { label: { nl: 'contact met de klager opgenomen', en: 'complainant contacted' }, by: ['klachtenfunctionaris', 'organisatie', 'directie', 'medewerker'], cites: ['4.7'] },
  'klacht.beoordeeld': {
    label: { nl: 'beoordeeld of het om een klacht gaat', en: 'judged whether it is a complaint' },
    by: ['klachtenfunctionaris'],
    attributes: { 'is-klacht': { type: 'boolean', label: { nl: 'het is een klacht', en: 'it is a complaint' }, required: true } },
    cites: ['3.9'],
  },
  'onderzoek.gestart': { label: { nl: 'onderzoek door de klachtenfunctionaris gestart', en: 'inquiry by the complaints officer started' }, by: ['klachtenfunctionaris'], cites: ['3.7', '3.9'] },
  'partijen.gehoord': { label: { nl: 'beide kanten gehoord', en: 'both sides heard' }, by: ['klachtenfunctionaris'], cites: ['3.7'] },
  'bemiddelingsgesprek.gevoerd': { label: { nl: 'gesprek met klager, directie en klachtenfunctionaris gevoerd', en: 'talk held with complainant, board and complaints officer' }, by: ['klachtenfunctionaris'], cites: ['3.8'] },
  'advies.uitgebracht': { label: { nl: 'advies aan de directie uitgebracht', en: 'advice given to the board' }, by: ['klachtenfunctionaris'], cites: ['3.7'] },
  // One act ends his work, whatever came of it: the text names no end.
  'bemoeienis.afgerond': {
    label: { nl: 'bemoeienis van de klachtenfunctionaris afgerond', en: 'work of the complaints officer finished' },
    by: ['klachtenfunctionaris'],
    attributes: {
      uitkomst: {
        type: 'choice',
        options: { advies: { nl: 'advies aan de directie', en: 'advice to the board' }, oplossing: { nl: 'een gezamenlijke oplossing', en: 'a joint solution' }, 'geen-oplossing': { nl: 'geen oplossing', en: 'no solution' } },
        label: { nl: 'uitkomst', en: 'outcome' },
      },
    },
    cites: ['3.7', '3.8'],
  },
  'klacht.ingetrokken': { ...acts['klacht.ingetrokken'], fate: true },
  'feiten.vastgesteld': acts['feiten.vastgesteld'],
} as const;

/** What can be known of a complaint. */
export const facts = {
  hoedanigheid: {
    type: 'choice',
    options: {
      klant: { nl: 'klant', en: 'client' },
      'wettelijk-vertegenwoordiger': { nl: 'wettelijk vertegenwoordiger van de klant', en: "client's legal representative" },
      nabestaande: { nl: 'nabestaande van een overleden klant', en: 'next of kin of a deceased client' },
      anders: { nl: 'iemand anders', en: 'somebody else' },
    },
    label: { nl: 'hoedanigheid van de klager', en: 'capacity of the complainant' },
  },
  dienst: {
    type: 'choice',
    options: {
      'begeleiding-naar-werk': { nl: 'begeleiding bij zoeken of behouden van werk', en: 'guidance in finding or keeping work' },
      'begeleiding-naar-dagbesteding': { nl: 'begeleiding bij zoeken of behouden van dagbesteding', en: 'guidance in finding or keeping day activities' },
      'deelname-aan-dagbesteding': { nl: 'deelname aan dagbesteding', en: 'taking part in day activities' },
      'persoonlijke-ondersteuning': { nl: 'persoonlijke ondersteuning', en: 'personal support' },
      huishouden: { nl: 'ondersteuning in de huishouding', en: 'support in the household' },
      anders: { nl: 'een andere dienst', en: 'another service' },
    },
    label: { nl: 'dienst waarover geklaagd wordt', en: 'service complained about' },
  },
  // The text asks for a degree and gives no scale.
  tevredenheid: {
    type: 'choice',
    options: { tevreden: { nl: 'tevreden', en: 'satisfied' }, 'deels-tevreden': { nl: 'deels tevreden', en: 'partly satisfied' }, ontevreden: { nl: 'ontevreden', en: 'dissatisfied' } },
    label: { nl: 'tevredenheid over de afhandeling', en: 'satisfaction with the handling' },
  },
} as const;
