import type { FindingDeclaration } from '../../regulation/definition.js';

/** What is worth knowing; none of it stops a complaint. */
export const findings = {
  'niet-schriftelijk': { label: { nl: 'De uiting is niet schriftelijk en daarom nog niet ingediend.', en: 'The expression is not in writing and therefore not filed yet.' }, cites: ['S3.1', 'K2.1'], readings: ['G-08'] },
  'stappen-overgeslagen': {
    label: { nl: 'De klacht is niet eerst met de medewerker en de leidinggevende besproken.', en: 'The complaint was not discussed with employee and supervisor first.' },
    when: { rule: 'verwachte-stap-overgeslagen', is: 'holds' },
    cites: ['S1.1', 'S2.1', 'S3.2'],
    readings: ['IW-03'],
  },
  tegengehouden: { label: { nl: 'Een strengere lezing houdt de klacht tegen.', en: 'A stricter reading keeps the complaint out.' }, cites: ['S1.1', 'K2.1'], readings: ['IW-03', 'IW-10'] },
  anoniem: { label: { nl: 'Niet bekend is wie klaagt; plichten tegenover de klager gelden niet.', en: 'It is not known who complains; duties towards the complainant do not apply.' }, when: { rule: 'anoniem', is: 'holds' }, cites: ['K2.1'], readings: ['IW-10'] },
  'geen-klant': { label: { nl: 'De indiener is geen klant.', en: 'The person who files is not a client.' }, when: { rule: 'geen-klant', is: 'holds' }, cites: ['W.1'] },
  vertegenwoordigd: { label: { nl: 'Iemand anders klaagt namens de klant; de tekst noemt alleen bijstand.', en: 'Someone else complains for the client; the text names assistance only.' }, when: { rule: 'vertegenwoordigd', is: 'holds' }, cites: ['W.1', 'S3.3'], readings: ['IW-06'] },
  'niet-over-stichting': { label: { nl: 'De klacht gaat niet over de stichting of wie er werkt.', en: 'The complaint is not about the foundation or who works there.' }, when: { rule: 'over-stichting-of-medewerker', is: 'fails' }, cites: ['W.2'] },
  'ander-onderwerp': { label: { nl: 'Het onderwerp staat niet in de opsomming; die geeft voorbeelden.', en: 'The subject is not in the list, which gives examples.' }, when: { rule: 'genoemd-onderwerp', is: 'fails' }, cites: ['W.3a', 'W.3b', 'W.3c'] },
  'directeur-is-beklaagde': { label: { nl: 'De klacht gaat over de directeur, die haar zelf behandelt.', en: 'The complaint is about the director, who handles it.' }, when: { rule: 'over-directeur', is: 'holds' }, cites: ['W.2', 'K1.1'], readings: ['IW-25'] },
  verjaard: { label: { nl: 'De twee jaar zijn voorbij; of het recht is vervallen, stelt een mens vast.', en: 'The two years have passed; whether the right has lapsed is for a human to establish.' }, when: { rule: 'op-tijd-ingediend', is: 'fails' }, cites: ['S3.4'], readings: ['IW-08', 'IW-09'] },
  'op-tijd-besproken-te-laat-ingediend': { label: { nl: 'Op tijd besproken en te laat ingediend: een mens beslist.', en: 'Discussed in time and filed late: a human decides.' }, when: { rule: 'besproken-op-tijd-ingediend-te-laat', is: 'holds' }, cites: ['S3.4', 'S1.1'], readings: ['IW-08'] },
  'bemiddeling-zonder-einde': { label: { nl: 'De tien werkdagen zijn voorbij zonder uitkomst; de tekst geeft de bemiddeling geen einde.', en: 'The ten working days passed without outcome; the text gives the mediation no end.' }, when: { rule: 'binnen-tien-werkdagen', is: 'fails' }, cites: ['K4.1', 'K4.2', 'K5.1'], readings: ['IW-15'] },
  'oplossing-is-geen-intrekking': { label: { nl: 'Er is een oplossing; de klacht staat tot de klager haar intrekt.', en: 'There is a solution; the complaint stands until the complainant withdraws it.' }, cites: ['K4.2'], readings: ['IW-17'] },
  'zonder-rapportage': { label: { nl: 'De klacht is voorgelegd zonder verslag van de genomen stappen.', en: 'The complaint was referred without a report of the steps taken.' }, at: ['klacht.voorgelegd'], when: { rule: 'met-rapportage', is: 'fails' }, cites: ['K5.3'] },
  'zonder-werkwijze': { label: { nl: 'Bij het bericht ontbrak de werkwijze van de commissie.', en: "The notice came without the committee's working method." }, at: ['voorlegging.meegedeeld'], when: { rule: 'met-werkwijze', is: 'fails' }, cites: ['K5.4'] },
  'verlengd-met-meer-dan-drie-weken': { label: { nl: 'De commissie meldde een verlenging van meer dan drie weken; de tekst noemt geen lengte.', en: 'The committee announced an extension of more than three weeks; the text names no length.' }, at: ['termijn.verlengd'], when: { rule: 'verlenging-tot-zes-weken', is: 'fails' }, cites: ['K6.2'], readings: ['IW-19'] },
  'afwijking-van-bindend-advies': { label: { nl: 'Het besluit wijkt af van het bindend advies.', en: 'The decision deviates from the binding advice.' }, cites: ['K6.1', 'K7.1'], readings: ['IW-21'] },
  'afwijking-niet-te-toetsen': { label: { nl: 'Of het besluit van het bindend advies afwijkt, is niet na te gaan: een van beide oordelen ontbreekt.', en: 'Whether the decision deviates from the binding advice cannot be told: one of the rulings is missing.' }, cites: ['K6.1', 'K7.1'], readings: ['IW-21'] },
  'afwijking-zonder-reden': { label: { nl: 'Het besluit wijkt af en zegt niet waarom.', en: 'The decision deviates and does not say why.' }, cites: ['K6.1', 'K7.1'], readings: ['IW-21'] },
  'besluit-zonder-gevolg': { label: { nl: 'Een strengere lezing geeft dit besluit geen gevolg.', en: 'A stricter reading gives this decision no effect.' }, cites: ['K6.1', 'K7.1'], readings: ['IW-21', 'IW-25'] },
  'besluit-zonder-advies': { label: { nl: 'De directeur besliste zonder advies, omdat het uitbleef.', en: 'The director decided without advice, as it stayed out.' }, cites: ['K6.1', 'K7.1'], readings: ['IW-23'] },
} as const satisfies Readonly<Record<string, FindingDeclaration>>;
