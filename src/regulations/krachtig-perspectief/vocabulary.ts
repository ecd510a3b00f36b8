import { actors as shared, attributes, events as acts, facts as known } from '../../regulation/vocabulary.js';

/** Who appears in the regulation. */
export const actors = {
  klager: shared.klager,
  beklaagde: shared.beklaagde,
  organisatie: shared.organisatie,
  medewerker: shared.medewerker,
  klachtenbehandelaar: shared.klachtenbehandelaar,
  directie: shared.directie,
  'onafhankelijke-medewerker': { nl: 'andere onafhankelijke medewerker', en: 'other independent employee' },
} as const;

/** The acts that the regulation knows. */
export const events = {
  'klacht.ontvangen': {
    ...acts['klacht.ontvangen'],
    attributes: {
      ...acts['klacht.ontvangen'].attributes,
      'naam-en-contactgegevens': { type: 'boolean', label: { nl: 'naam en contactgegevens vermeld', en: 'name and contact details given' } },
      omschrijving: { type: 'boolean', label: { nl: 'omschrijving met feiten en data', en: 'description with facts and dates' } },
      stukken: { type: 'boolean', label: { nl: 'stukken bijgevoegd', en: 'documents enclosed' } },
    },
    cites: ['1.klager', '4.1a', '4.1e'],
  },
  'ontvangst.bevestigd': {
    ...acts['ontvangst.bevestigd'],
    by: ['organisatie', 'klachtenbehandelaar'],
    // In writing or digitally: an oral acknowledgement is none.
    attributes: {
      ...acts['ontvangst.bevestigd'].attributes,
      vorm: { ...attributes.vorm, options: { brief: attributes.vorm.options.brief, 'e-mail': attributes.vorm.options['e-mail'], digitaal: attributes.vorm.options.digitaal } },
    },
    cites: ['4.2'],
  },
  'klacht.geregistreerd': { ...acts['klacht.geregistreerd'], by: ['organisatie', 'klachtenbehandelaar'], cites: ['7.1'] },
  'onderzoek.gestart': { label: { nl: 'onderzoek gestart', en: 'inquiry started' }, by: ['klachtenbehandelaar'], cites: ['4.3a'] },
  'informatie.opgevraagd': { label: { nl: 'informatie opgevraagd', en: 'information requested' }, by: ['klachtenbehandelaar'], cites: ['4.3b'] },
  'informatie.ontvangen': { label: { nl: 'informatie ontvangen', en: 'information received' }, by: ['klager', 'medewerker', 'beklaagde'], cites: ['4.3b'] },
  'gesprek.gevoerd': { label: { nl: 'gesprek met de klager gevoerd', en: 'complainant heard' }, by: ['klachtenbehandelaar'], cites: ['4.3c'] },
  'termijn.verlengd': { ...acts['termijn.verlengd'], by: ['klachtenbehandelaar', 'organisatie'], cites: ['4.3e', '4.3f'] },
  'reactie.opgesteld': { label: { nl: 'reactie opgesteld, nog niet verzonden', en: 'reaction drafted, not sent yet' }, by: ['klachtenbehandelaar'], cites: ['4.4a'] },
  'uitspraak.gedaan': {
    label: { nl: 'uitspraak aan de klager verzonden', en: 'ruling sent to the complainant' },
    by: ['klachtenbehandelaar'],
    attributes: {
      oordeel: {
        type: 'choice',
        options: { gegrond: { nl: 'gegrond', en: 'upheld' }, ongegrond: { nl: 'ongegrond', en: 'not upheld' } },
        label: { nl: 'oordeel', en: 'ruling' },
        required: true,
      },
      'bevestigt-afhandeling': { type: 'boolean', label: { nl: 'de brief bevestigt ook de afhandeling', en: 'the letter also confirms the closing' } },
      'ontvangen-op': attributes['ontvangen-op'],
      'gedateerd-op': { type: 'date', label: { nl: 'datum op de uitspraak', en: 'date on the ruling' } },
    },
    fate: { attribute: 'oordeel' },
    cites: ['4.4a', '4.4b'],
  },
  'uitspraak.ontvangen': { label: { nl: 'uitspraak door de klager ontvangen', en: 'ruling received by the complainant' }, by: ['klager'], cites: ['5.2'] },
  'afhandeling.bevestigd': {
    label: { nl: 'afhandeling schriftelijk bevestigd', en: 'closing confirmed in writing' },
    by: ['organisatie', 'klachtenbehandelaar'],
    attributes: { 'ontvangen-op': attributes['ontvangen-op'] },
    cites: ['4.5a'],
  },
  'maatregelen.genomen': { label: { nl: 'passende maatregelen genomen', en: 'appropriate measures taken' }, by: ['organisatie'], cites: ['4.4c'] },
  'nieuwe-informatie.aangeleverd': { label: { nl: 'nieuwe informatie aangeleverd', en: 'new information supplied' }, by: ['klager'], cites: ['4.5c'] },
  'nieuwe-informatie.beoordeeld': {
    label: { nl: 'beoordeeld of de informatie nieuw is', en: 'judged whether the information is new' },
    by: ['klachtenbehandelaar'],
    attributes: { nieuw: { type: 'boolean', label: { nl: 'de informatie is nieuw', en: 'the information is new' }, required: true } },
    cites: ['4.5c'],
  },
  'bezwaar.gemaakt': { label: { nl: 'ontevredenheid over de afhandeling kenbaar gemaakt', en: 'dissatisfaction with the handling expressed' }, by: ['klager'], cites: ['5.1'] },
  'herbeoordeling.afgerond': {
    label: { nl: 'herbeoordeling afgerond', en: 'second assessment completed' },
    by: ['directie', 'onafhankelijke-medewerker'],
    attributes: { 'eerder-betrokken': { type: 'boolean', label: { nl: 'beoordelaar was bij de eerste afhandeling betrokken', en: 'reviewer was involved in the first handling' } } },
    cites: ['5.3', '5.4'],
  },
  'directiebesluit.genomen': {
    label: { nl: 'besluit van de directie waar het reglement zwijgt', en: 'decision of the board where the regulation is silent' },
    by: ['directie'],
    attributes: {
      reden: { ...attributes.reden, required: true },
      gevolg: {
        type: 'choice',
        options: {
          geen: { nl: 'de zaak blijft waar zij is', en: 'the case stays where it is' },
          onderzoek: { nl: 'de klacht wordt (opnieuw) onderzocht', en: 'the complaint is investigated (again)' },
          herbeoordeling: { nl: 'de klacht wordt herbeoordeeld', en: 'the complaint is assessed again' },
          sluiten: { nl: 'de klacht wordt afgesloten', en: 'the complaint is closed' },
        },
        label: { nl: 'gevolg', en: 'effect' },
        required: true,
      },
    },
    cites: ['9.1'],
  },
  'klacht.ingetrokken': { ...acts['klacht.ingetrokken'], fate: true },
  'feiten.vastgesteld': acts['feiten.vastgesteld'],
} as const;

/** What can be known of a complaint. */
export const facts = {
  'klager-bekend': known['klager-bekend'],
  'klager-bereikbaar': { type: 'boolean', label: { nl: 'de klager is te bereiken', en: 'the complainant can be reached' } },
  hoedanigheid: {
    type: 'choice',
    options: {
      klant: { nl: 'klant', en: 'client' },
      opdrachtgever: { nl: 'opdrachtgever', en: 'commissioning party' },
      'andere-betrokkene': { nl: 'andere betrokkene', en: 'other person concerned' },
      buitenstaander: { nl: 'buitenstaander', en: 'outsider' },
    },
    label: { nl: 'hoedanigheid van de klager', en: 'capacity of the complainant' },
  },
  dienst: {
    type: 'choice',
    options: {
      preventie: { nl: 'preventie', en: 'prevention' },
      're-integratie': { nl: 're-integratie', en: 'reintegration' },
      casemanagement: { nl: 'casemanagement', en: 'case management' },
      anders: { nl: 'een andere dienst', en: 'another service' },
    },
    label: { nl: 'dienst waarover geklaagd wordt', en: 'service complained about' },
  },
  'behandelaar-is-beklaagde': { type: 'boolean', label: { nl: 'de klachtenbehandelaar is zelf beklaagde', en: 'the complaint handler is the respondent' } },
} as const;
