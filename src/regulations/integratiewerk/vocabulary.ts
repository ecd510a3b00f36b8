import { actors as shared, attributes, events as acts, facts as known } from '../../regulation/vocabulary.js';

/** Who appears in the regulation. */
export const actors = {
  klager: shared.klager,
  medewerker: { nl: 'betrokken medewerker', en: 'employee concerned' },
  leidinggevende: { nl: 'betreffende leidinggevende', en: 'supervisor concerned' },
  directeur: shared.directeur,
  klachtencommissie: shared.klachtencommissie,
} as const;

/** Letters that the text wants in writing: an oral one is none. */
const geschreven = {
  ...attributes.vorm,
  options: { brief: attributes.vorm.options.brief, 'e-mail': attributes.vorm.options['e-mail'], digitaal: attributes.vorm.options.digitaal },
} as const;

/** The text gives no list of outcomes; these words are the library's. */
const oordeel = {
  type: 'choice',
  options: {
    gegrond: { nl: 'gegrond', en: 'upheld' },
    'deels-gegrond': { nl: 'deels gegrond', en: 'upheld in part' },
    ongegrond: { nl: 'ongegrond', en: 'not upheld' },
    'niet-ontvankelijk': { nl: 'niet-ontvankelijk', en: 'inadmissible' },
    anders: { nl: 'anders', en: 'otherwise' },
  },
  label: { nl: 'oordeel', en: 'ruling' },
} as const;

const opgelost = { type: 'boolean', label: { nl: 'er is een oplossing gevonden', en: 'a solution was found' }, required: true } as const;

/** The acts that the regulation knows. */
export const events = {
  'klacht.besproken': { label: { nl: 'klacht met de betrokken medewerker besproken', en: 'complaint discussed with the employee concerned' }, by: ['klager', 'medewerker'], attributes: { opgelost }, cites: ['S1.1'] },
  'leidinggevende.gevraagd': { label: { nl: 'leidinggevende om een oplossing gevraagd', en: 'supervisor asked for a solution' }, by: ['medewerker', 'klager'], cites: ['S2.1'] },
  'oplossing.beproefd': { label: { nl: 'leidinggevende heeft een oplossing beproefd', en: 'supervisor tried to find a solution' }, by: ['leidinggevende'], attributes: { opgelost }, cites: ['S2.1', 'S2.2'] },
  'bijstand.ingeroepen': {
    label: { nl: 'bijstand ingeroepen', en: 'assistance called in' },
    by: ['klager'],
    attributes: {
      bijstand: { type: 'choice', options: { deskundige: { nl: 'een deskundige', en: 'an expert' }, vertrouwenspersoon: { nl: 'een vertrouwenspersoon', en: 'a confidant' } }, label: { nl: 'wie bijstaat', en: 'who assists' } },
    },
    cites: ['S3.3'],
  },
  'klacht.ontvangen': {
    ...acts['klacht.ontvangen'],
    attributes: {
      ...acts['klacht.ontvangen'].attributes,
      'ontvangen-door-directeur-op': { type: 'date', label: { nl: 'ontvangen door de directeur op', en: 'received by the director on' } },
    },
    cites: ['S3.1', 'K2.1', 'K4.1'],
  },
  'ontvangst.bevestigd': { ...acts['ontvangst.bevestigd'], by: ['directeur'], attributes: { ...acts['ontvangst.bevestigd'].attributes, vorm: geschreven }, cites: ['K3.1'] },
  'afschrift-bevestiging.gestuurd': { label: { nl: 'afschrift van de bevestiging gestuurd', en: 'copy of the acknowledgement sent' }, by: ['directeur'], attributes: { 'ontvangen-op': attributes['ontvangen-op'] }, cites: ['K3.2'] },
  'contact.geprobeerd': { label: { nl: 'geprobeerd contact op te nemen', en: 'attempted to get in touch' }, by: ['directeur'], cites: ['K4.1'] },
  'contact.opgenomen': { label: { nl: 'contact opgenomen', en: 'got in touch' }, by: ['directeur'], cites: ['K4.1'] },
  'oplossing.gevonden': { label: { nl: 'oplossing gevonden met de directeur', en: 'solution found with the director' }, by: ['directeur', 'klager'], cites: ['K4.2'] },
  'klacht.ingetrokken': { ...acts['klacht.ingetrokken'], fate: true, cites: ['K4.2'] },
  'intrekking.geweigerd': { label: { nl: 'vastgesteld dat de klager niet intrekt', en: 'established that the complainant does not withdraw' }, by: ['klager', 'directeur'], cites: ['K5.1'] },
  'klacht.voorgelegd': {
    label: { nl: 'klacht aan de klachtencommissie voorgelegd', en: 'complaint laid before the complaints committee' },
    by: ['directeur'],
    attributes: { rapportage: { type: 'boolean', label: { nl: 'met verslag van de genomen stappen', en: 'with a report of the steps taken' } } },
    cites: ['K5.1', 'K5.3'],
  },
  'voorlegging.meegedeeld': {
    label: { nl: 'voorlegging schriftelijk aan de klager gemeld', en: 'complainant told in writing of the referral' },
    by: ['directeur'],
    attributes: {
      vorm: geschreven,
      'werkwijze-bijgevoegd': { type: 'boolean', label: { nl: 'de werkwijze van de commissie is bijgevoegd', en: 'the working method of the committee is enclosed' }, required: true },
      'ontvangen-op': attributes['ontvangen-op'],
    },
    cites: ['K5.4'],
  },
  'dossier.ontvangen': { label: { nl: 'klacht door de klachtencommissie ontvangen', en: 'complaint received by the complaints committee' }, by: ['klachtencommissie'], cites: ['K6.1'] },
  'commissie.bijeengekomen': { label: { nl: 'klachtencommissie bijeengekomen', en: 'complaints committee met' }, by: ['klachtencommissie'], cites: ['K6.1'] },
  'termijn.verlengd': { ...acts['termijn.verlengd'], by: ['klachtencommissie'], cites: ['K6.2'] },
  'verlenging.meegedeeld': { label: { nl: 'verlenging schriftelijk aan de klager gemeld', en: 'complainant told in writing of the extension' }, by: ['klachtencommissie'], attributes: { vorm: geschreven }, cites: ['K6.3'] },
  'advies.uitgebracht': { label: { nl: 'bindend advies uitgebracht', en: 'binding advice given' }, by: ['klachtencommissie'], attributes: { oordeel, 'ontvangen-op': attributes['ontvangen-op'] }, cites: ['K6.1'] },
  'advies.ontvangen': { label: { nl: 'advies door de directeur ontvangen', en: 'advice received by the director' }, by: ['directeur'], cites: ['K6.1'] },
  'besluit.meegedeeld': {
    label: { nl: 'besluit schriftelijk aan de klager meegedeeld', en: 'decision notified to the complainant in writing' },
    by: ['directeur'],
    attributes: { vorm: geschreven, oordeel, reden: attributes.reden, 'ontvangen-op': attributes['ontvangen-op'] },
    fate: { attribute: 'oordeel' },
    cites: ['K7.1'],
  },
  'leidinggevende.ingelicht': { label: { nl: 'besluit aan de leidinggevende meegedeeld', en: 'decision notified to the supervisor' }, by: ['directeur'], attributes: { vorm: geschreven, 'ontvangen-op': attributes['ontvangen-op'] }, cites: ['K7.1'] },
  'afschrift-besluit.gestuurd': { label: { nl: 'afschrift van het besluit gestuurd', en: 'copy of the decision sent' }, by: ['directeur'], cites: ['K7.2'] },
  'verval.vastgesteld': {
    label: { nl: 'vastgesteld dat het recht om te klagen is vervallen', en: 'established that the right to complain has lapsed' },
    by: ['directeur'],
    attributes: { grond: { type: 'ground', label: { nl: 'grond', en: 'ground' }, required: true } },
    fate: true,
    cites: ['S3.4'],
  },
  'feiten.vastgesteld': acts['feiten.vastgesteld'],
} as const;

/** What can be known of a complaint. */
export const facts = {
  'klager-bekend': known['klager-bekend'],
  indiener: {
    type: 'choice',
    options: { klant: { nl: 'de klant zelf', en: 'the client' }, vertegenwoordiger: { nl: 'iemand namens de klant', en: 'someone for the client' }, 'geen-klant': { nl: 'iemand die geen klant is', en: 'someone who is not a client' } },
    label: { nl: 'wie de klacht indient', en: 'who files the complaint' },
  },
  beklaagde: {
    type: 'choice',
    options: {
      stichting: { nl: 'de stichting', en: 'the foundation' },
      medewerker: { nl: 'een medewerker', en: 'an employee' },
      directeur: { nl: 'de directeur', en: 'the director' },
      'iemand-anders': { nl: 'iemand buiten de stichting', en: 'someone outside the foundation' },
    },
    label: { nl: 'over wie geklaagd wordt', en: 'who is complained about' },
  },
  onderwerp: {
    type: 'choice',
    options: {
      bejegening: { nl: 'hoe een medewerker met de klant omging', en: 'how an employee treated the client' },
      dienstverlening: { nl: 'wat de dienstverlening met de klant deed', en: 'what the service did to the client' },
      discriminatie: { nl: 'discriminatie', en: 'discrimination' },
      anders: { nl: 'iets anders', en: 'something else' },
    },
    label: { nl: 'onderwerp', en: 'subject' },
  },
  'leidinggevende-betrokken': { type: 'boolean', label: { nl: 'er is een leidinggevende die het aangaat', en: 'there is a supervisor concerned' } },
  'eerste-dag-probleem': { type: 'date', label: { nl: 'eerste dag van het probleem', en: 'first day of the problem' } },
  'laatste-dag-probleem': { type: 'date', label: { nl: 'laatste dag van het probleem', en: 'last day of the problem' } },
  'probleem-bekend-op': { type: 'date', label: { nl: 'dag waarop de klant het probleem kende', en: 'day on which the client knew of the problem' } },
} as const;
