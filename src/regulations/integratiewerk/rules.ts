import { weeks, workingDays, years } from '../../calendar/duration.js';
import type { Rule } from '../../rules/rule.js';

/** The day on which the director had the complaint, or that of receipt when nobody told. */
const bijDirecteur = [{ event: 'klacht.ontvangen', pick: 'last', at: 'ontvangen-door-directeur-op' }, 'filing'] as const;

/** The day on which the complaint was filed: of sending if that is known, else of receipt. */
const indiening = [{ event: 'klacht.ontvangen', pick: 'last', at: 'verzonden-op' }, 'filing'] as const;

/** The conditions of the text, with the numbers that stand in it. */
export const rules = {
  'op-papier': { kind: 'attribute', attribute: 'vorm', is: ['brief'], label: { nl: 'de klacht is een brief', en: 'the complaint is a letter' }, cites: ['S3.1', 'K2.1'] },
  'per-e-mail': { kind: 'attribute', attribute: 'vorm', is: ['e-mail', 'digitaal'], label: { nl: 'de klacht kwam per e-mail of langs een andere digitale weg', en: 'the complaint came by e-mail or in another digital way' }, cites: ['S3.1', 'K2.1'] },
  'digitaal-is-schriftelijk': { kind: 'reading', reading: 'G-08', option: 'ook-digitaal', label: { nl: 'ook digitaal geldt als schriftelijk', en: 'digital counts as written too' }, cites: ['S3.1', 'K2.1'], readings: ['G-08'] },
  'digitaal-als-geschrift': { kind: 'all', of: ['per-e-mail', 'digitaal-is-schriftelijk'], label: { nl: 'schriftelijk langs digitale weg', en: 'in writing in a digital way' }, cites: ['S3.1', 'K2.1'], readings: ['G-08'] },
  schriftelijk: { kind: 'any', of: ['op-papier', 'digitaal-als-geschrift'], label: { nl: 'de klacht is schriftelijk', en: 'the complaint is in writing' }, cites: ['S3.1', 'K2.1'], readings: ['G-08'] },

  'stappen-genomen': { kind: 'steps', events: ['klacht.besproken', 'leidinggevende.gevraagd'], label: { nl: 'medewerker en leidinggevende zijn eerst benaderd', en: 'employee and supervisor were approached first' }, cites: ['S1.1', 'S2.1'], readings: ['IW-03'] },
  'stappen-overgeslagen': { kind: 'not', of: 'stappen-genomen', label: { nl: 'een informele stap is overgeslagen', en: 'an informal step was skipped' }, cites: ['S1.1', 'S2.1'], readings: ['IW-03'] },
  'stappen-zijn-voorwaarde': { kind: 'reading', reading: 'IW-03', option: 'voorwaarde', label: { nl: 'de informele stappen zijn een voorwaarde', en: 'the informal steps are a condition' }, cites: ['S1.1', 'S2.1', 'S2.2'], readings: ['IW-03'] },
  'stappen-zijn-vrij': { kind: 'reading', reading: 'IW-03', option: 'vrij', label: { nl: 'de informele stappen zijn vrijblijvend', en: 'the informal steps are optional' }, cites: ['S3.2'], readings: ['IW-03'] },
  'stappen-verwacht': { kind: 'not', of: 'stappen-zijn-vrij', label: { nl: 'de informele stappen worden verwacht', en: 'the informal steps are expected' }, cites: ['S1.1'], readings: ['IW-03'] },
  'verwachte-stap-overgeslagen': { kind: 'all', of: ['stappen-verwacht', 'stappen-overgeslagen'], label: { nl: 'een stap die verwacht wordt, is overgeslagen', en: 'a step that is expected was skipped' }, cites: ['S1.1', 'S2.1'], readings: ['IW-03'] },
  'tegengehouden-om-stappen': { kind: 'all', of: ['stappen-zijn-voorwaarde', 'stappen-overgeslagen'], label: { nl: 'nog geen klacht, omdat een stap ontbreekt', en: 'no complaint yet, as a step is missing' }, cites: ['S1.1', 'S2.1', 'S2.2'], readings: ['IW-03'] },

  opgelost: { kind: 'attribute', attribute: 'opgelost', is: [true], label: { nl: 'er is een oplossing gevonden', en: 'a solution was found' }, cites: ['S1.1', 'S2.1', 'S2.2'] },

  anoniem: { kind: 'anonymity', known: 'klager-bekend', label: { nl: 'niet bekend is wie klaagt', en: 'it is not known who complains' }, cites: ['K2.1'], readings: ['IW-10'] },
  'klager-bekend': { kind: 'not', of: 'anoniem', label: { nl: 'bekend is wie klaagt', en: 'it is known who complains' }, cites: ['K2.1'], readings: ['IW-10'] },
  'anonieme-klacht-wordt-geweigerd': { kind: 'reading', reading: 'IW-10', option: 'weigeren', label: { nl: 'een anonieme klacht wordt geweigerd', en: 'an anonymous complaint is refused' }, cites: ['K2.1'], readings: ['IW-10'] },
  'tegengehouden-om-anonimiteit': { kind: 'all', of: ['anonieme-klacht-wordt-geweigerd', 'anoniem'], label: { nl: 'tegengehouden omdat niet bekend is wie klaagt', en: 'kept out because it is not known who complains' }, cites: ['K2.1'], readings: ['IW-10'] },
  tegengehouden: { kind: 'any', of: ['tegengehouden-om-stappen', 'tegengehouden-om-anonimiteit'], label: { nl: 'een strengere lezing houdt de klacht tegen', en: 'a stricter reading keeps the complaint out' }, cites: ['S1.1', 'K2.1'], readings: ['IW-03', 'IW-10'] },

  'geen-klant': { kind: 'fact', fact: 'indiener', is: ['geen-klant'], label: { nl: 'de indiener is geen klant', en: 'the person who files is not a client' }, cites: ['W.1'] },
  'namens-klant': { kind: 'fact', fact: 'indiener', is: ['vertegenwoordiger'], label: { nl: 'iemand anders klaagt namens de klant', en: 'someone else complains for the client' }, cites: ['W.1', 'S3.3'], readings: ['IW-06'] },
  'alleen-klant-klaagt': { kind: 'reading', reading: 'IW-06', option: 'alleen-klant', label: { nl: 'alleen de klant zelf kan klagen', en: 'only the client can complain' }, cites: ['W.1', 'S3.3'], readings: ['IW-06'] },
  vertegenwoordigd: { kind: 'all', of: ['alleen-klant-klaagt', 'namens-klant'], label: { nl: 'vertegenwoordigd, terwijl de tekst alleen bijstand noemt', en: 'represented, while the text names assistance only' }, cites: ['W.1', 'S3.3'], readings: ['IW-06'] },
  'over-stichting-of-medewerker': { kind: 'fact', fact: 'beklaagde', is: ['stichting', 'medewerker', 'directeur'], label: { nl: 'de klacht gaat over de stichting of wie er werkt', en: 'the complaint is about the foundation or who works there' }, cites: ['W.2'] },
  'genoemd-onderwerp': { kind: 'fact', fact: 'onderwerp', is: ['bejegening', 'dienstverlening', 'discriminatie'], label: { nl: 'het onderwerp staat in de opsomming', en: 'the subject is in the list' }, cites: ['W.3a', 'W.3b', 'W.3c'] },
  'over-directeur': { kind: 'fact', fact: 'beklaagde', is: ['directeur'], label: { nl: 'de klacht gaat over de directeur', en: 'the complaint is about the director' }, cites: ['W.2', 'K1.1'], readings: ['IW-25'] },

  'op-tijd-ingediend': { kind: 'limitation', from: { fact: 'laatste-dag-probleem' }, until: indiening, within: years(2), label: { nl: 'binnen twee jaar ingediend', en: 'filed within two years' }, cites: ['S3.4'], readings: ['IW-08', 'G-05'] },
  'te-laat-ingediend': { kind: 'not', of: 'op-tijd-ingediend', label: { nl: 'na twee jaar ingediend', en: 'filed after two years' }, cites: ['S3.4'], readings: ['IW-08'] },
  besproken: { kind: 'steps', events: ['klacht.besproken'], label: { nl: 'de klacht is met de medewerker besproken', en: 'the complaint was discussed with the employee' }, cites: ['S1.1'] },
  'op-tijd-besproken': { kind: 'limitation', from: { fact: 'laatste-dag-probleem' }, until: { event: 'klacht.besproken', pick: 'first' }, within: years(2), label: { nl: 'binnen twee jaar besproken', en: 'discussed within two years' }, cites: ['S3.4', 'S1.1'], readings: ['IW-08'] },
  'besproken-op-tijd-ingediend-te-laat': { kind: 'all', of: ['te-laat-ingediend', 'besproken', 'op-tijd-besproken'], label: { nl: 'op tijd besproken, te laat ingediend', en: 'discussed in time, filed late' }, cites: ['S3.4', 'S1.1'], readings: ['IW-08'] },
  'grond-geldt': { kind: 'ground', attribute: 'grond', label: { nl: 'de genoemde grond geldt', en: 'the ground that is named holds' }, cites: ['S3.4'], readings: ['IW-09'] },

  'verval-van-deel': { kind: 'all', of: ['betreft-deel', 'grond-geldt'], label: { nl: 'voor een deel van de klacht is het recht vervallen', en: 'for a part of the complaint the right has lapsed' }, cites: ['S3.4'], readings: ['IW-09'] },

  'zonder-verklaring-na-tien-werkdagen': { kind: 'reading', reading: 'IW-15', option: 'na-tien-werkdagen', label: { nl: 'na tien werkdagen geldt de klacht als niet ingetrokken', en: 'after ten working days the complaint counts as not withdrawn' }, cites: ['K4.1', 'K5.1'], readings: ['IW-15'] },
  'binnen-tien-werkdagen': { kind: 'limitation', from: bijDirecteur, within: workingDays(10), label: { nl: 'de tien werkdagen van de directeur lopen nog', en: "the director's ten working days are running" }, cites: ['K4.1'], readings: ['IW-12', 'IW-15'] },
  'intrekken-kan-altijd': { kind: 'reading', reading: 'IW-17', option: 'altijd', label: { nl: 'intrekken kan zolang de zaak loopt', en: 'withdrawal is possible as long as the case runs' }, cites: ['K4.2'], readings: ['IW-17'] },
  'deel-intrekken-kan': { kind: 'all', of: ['intrekken-kan-altijd', 'betreft-deel'], label: { nl: 'de klager kan een deel van de klacht intrekken', en: 'the complainant can withdraw a part of the complaint' }, cites: ['K4.2'], readings: ['IW-17'] },
  'leidinggevende-betrokken': { kind: 'fact', fact: 'leidinggevende-betrokken', is: [true], label: { nl: 'er is een leidinggevende die het aangaat', en: 'there is a supervisor concerned' }, cites: ['K3.2', 'K7.1'] },
  'met-rapportage': { kind: 'content', elements: ['rapportage'], label: { nl: 'een verslag van de genomen stappen gaat mee', en: 'a report of the steps taken goes along' }, cites: ['K5.3'] },
  'met-werkwijze': { kind: 'attribute', attribute: 'werkwijze-bijgevoegd', is: [true], label: { nl: 'de werkwijze van de commissie is bijgevoegd', en: 'the working method of the committee is enclosed' }, cites: ['K5.4'] },

  verlengbaar: { kind: 'extension', duty: 'advies', label: { nl: 'de commissie kan nog verlengen', en: 'the committee can still extend' }, cites: ['K6.2'], readings: ['IW-19', 'G-12'] },
  'al-verlengd': { kind: 'duty', duty: 'bericht-verlenging', is: ['open', 'met', 'metLate', 'overdue', 'notApplicable', 'undetermined'], label: { nl: 'de commissie heeft al een keer verlengd', en: 'the committee has extended once already' }, cites: ['K6.2', 'K6.3'], readings: ['IW-19'] },
  'eerste-bericht-gegeven': { kind: 'duty', duty: 'bericht-verlenging', is: ['met', 'metLate'], label: { nl: 'van de eerste verlenging is bericht gegeven', en: 'notice of the first extension was given' }, cites: ['K6.3'], readings: ['IW-19'] },
  'opnieuw-verlengbaar': { kind: 'all', of: ['verlengbaar', 'al-verlengd'], label: { nl: 'de commissie kan nog een keer verlengen', en: 'the committee can extend once more' }, cites: ['K6.2'], readings: ['IW-19'] },
  // Three weeks and once more as much: longer than that is worth knowing, not forbidden.
  'verlenging-tot-zes-weken': {
    kind: 'limitation',
    from: [{ event: 'dossier.ontvangen', pick: 'first' }, { event: 'klacht.voorgelegd', pick: 'last' }],
    until: { event: 'termijn.verlengd', pick: 'last', at: 'nieuwe-einddatum' },
    within: weeks(6),
    label: { nl: 'verlengd met hooguit drie weken', en: 'extended by at most three weeks' },
    cites: ['K6.2'],
    readings: ['IW-19'],
  },

  geadviseerd: { kind: 'steps', events: ['advies.uitgebracht'], label: { nl: 'er is een advies', en: 'there is an advice' }, cites: ['K6.1'] },
  'besluit-als-advies': { kind: 'attribute', attribute: 'oordeel', is: { attribute: 'oordeel', of: 'advies.uitgebracht' }, label: { nl: 'het oordeel is dat van het advies', en: 'the ruling is that of the advice' }, cites: ['K6.1', 'K7.1'], readings: ['IW-21'] },
  'ander-oordeel': { kind: 'not', of: 'besluit-als-advies', label: { nl: 'het oordeel is een ander dan dat van het advies', en: 'the ruling differs from the advice' }, cites: ['K6.1', 'K7.1'], readings: ['IW-21'] },
  'advies-is-vrijblijvend': { kind: 'reading', reading: 'IW-21', option: 'vrij', label: { nl: 'de directeur is vrij', en: 'the director is free' }, cites: ['K7.1'], readings: ['IW-21'] },
  'advies-bindt': { kind: 'not', of: 'advies-is-vrijblijvend', label: { nl: 'het advies bindt', en: 'the advice binds' }, cites: ['K6.1'], readings: ['IW-21'] },
  'wijkt-af': { kind: 'all', of: ['advies-bindt', 'geadviseerd', 'ander-oordeel'], label: { nl: 'het besluit wijkt af van het bindend advies', en: 'the decision deviates from the binding advice' }, cites: ['K6.1', 'K7.1'], readings: ['IW-21'] },
  'met-reden': { kind: 'content', elements: ['reden'], label: { nl: 'het besluit zegt waarom', en: 'the decision says why' }, cites: ['K7.1'], readings: ['IW-21'] },
  'afwijken-kan-niet': { kind: 'reading', reading: 'IW-21', option: 'verplicht', label: { nl: 'afwijken kan niet', en: 'deviating is not possible' }, cites: ['K6.1'], readings: ['IW-21'] },
  'verboden-afwijking': { kind: 'all', of: ['afwijken-kan-niet', 'wijkt-af'], label: { nl: 'een afwijking die niet kan', en: 'a deviation that is not possible' }, cites: ['K6.1', 'K7.1'], readings: ['IW-21'] },
  'betrokken-directeur-beslist-niet': { kind: 'reading', reading: 'IW-25', option: 'blokkeren', label: { nl: 'een directeur over wie geklaagd wordt, beslist niet', en: 'a director who is complained about does not decide' }, cites: ['K1.1'], readings: ['IW-25'] },
  'directeur-uitgesloten': { kind: 'all', of: ['betrokken-directeur-beslist-niet', 'over-directeur'], label: { nl: 'de directeur is uitgesloten van het besluit', en: 'the director is excluded from deciding' }, cites: ['K1.1', 'K7.1'], readings: ['IW-25'] },
  'besluit-zonder-gevolg': { kind: 'any', of: ['verboden-afwijking', 'directeur-uitgesloten'], label: { nl: 'een strengere lezing geeft het besluit geen gevolg', en: 'a stricter reading gives the decision no effect' }, cites: ['K6.1', 'K7.1'], readings: ['IW-21', 'IW-25'] },
  'besluit-telt': { kind: 'not', of: 'besluit-zonder-gevolg', label: { nl: 'het besluit telt', en: 'the decision counts' }, cites: ['K7.1'], readings: ['IW-21', 'IW-25'] },
  'betreft-deel': { kind: 'part', label: { nl: 'het gaat over een deel van de klacht', en: 'it concerns a part of the complaint' }, cites: ['K7.1', 'S3.4', 'K4.2', 'K6.1'] },
  'betreft-geheel': { kind: 'not', of: 'betreft-deel', label: { nl: 'het gaat over de hele klacht', en: 'it concerns the whole complaint' }, cites: ['K7.1', 'S3.4', 'K4.2', 'K6.1'] },
  'geldig-besluit': { kind: 'all', of: ['betreft-geheel', 'besluit-telt'], label: { nl: 'een besluit over de hele klacht dat telt', en: 'a decision on the whole complaint that counts' }, cites: ['K7.1'], readings: ['IW-21', 'IW-25'] },
  'advies-blijft-uit': { kind: 'duty', duty: 'advies', is: ['overdue'], label: { nl: 'de termijn voor het advies is voorbij', en: 'the term for the advice has passed' }, cites: ['K6.1'], readings: ['IW-23'] },
  'directeur-mag-zonder-advies': { kind: 'reading', reading: 'IW-23', option: 'na-de-termijn', label: { nl: 'na de termijn kan de directeur zonder advies beslissen', en: 'after the term the director can decide without advice' }, cites: ['K7.1'], readings: ['IW-23'] },
  'besluit-zonder-advies': { kind: 'all', of: ['directeur-mag-zonder-advies', 'advies-blijft-uit', 'geldig-besluit'], label: { nl: 'de directeur beslist omdat het advies uitblijft', en: 'the director decides as the advice stays out' }, cites: ['K6.1', 'K7.1'], readings: ['IW-23'] },
} as const satisfies Readonly<Record<string, Rule>>;
