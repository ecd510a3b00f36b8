import type { Rule } from '../../rules/rule.js';

/** The conditions of the text. */
export const rules = {
  // The page header gives the only date; what held before it is not known.
  'ingediend-onder-deze-versie': { kind: 'period', of: 'filing', from: '2024-01-25', label: { nl: 'de klacht is onder deze versie ingediend', en: 'the complaint was filed under this version' }, cites: ['0.2'], readings: ['IZW-22', 'G-15'] },

  'valt-onder-arbeidscoaching': { kind: 'fact', fact: 'dienst', is: ['begeleiding-naar-werk', 'begeleiding-naar-dagbesteding'], label: { nl: 'de klacht valt onder Arbeidscoaching', en: 'the complaint falls under Arbeidscoaching' }, cites: ['1.1', '1.2'], readings: ['IZW-15'] },
  'valt-onder-ambulant': { kind: 'exclusion', fact: 'dienst', is: ['persoonlijke-ondersteuning', 'deelname-aan-dagbesteding', 'huishouden'], label: { nl: 'de klacht valt onder Ambulant', en: 'the complaint falls under Ambulant' }, cites: ['1.3', '1.4'], readings: ['IZW-15'] },
  'buiten-beide': { kind: 'fact', fact: 'dienst', is: ['anders'], label: { nl: 'de dienst wordt in de tekst niet genoemd', en: 'the text does not name the service' }, cites: ['1.1', '1.3'] },
  'klager-gerechtigd': { kind: 'standing', capacity: 'hoedanigheid', accepted: ['klant', 'wettelijk-vertegenwoordiger', 'nabestaande'], label: { nl: 'wie klaagt is klant, wettelijk vertegenwoordiger of nabestaande', en: 'whoever complains is client, legal representative or next of kin' }, cites: ['3.2'] },

  // The steps before: soft unless read otherwise.
  'medewerker-gesproken': { kind: 'steps', events: ['gesprek-met-medewerker.gevoerd'], label: { nl: 'met de medewerker is gesproken', en: 'the employee was talked to' }, cites: ['3.1', '3.3'], readings: ['IZW-09'] },
  'leidinggevende-gesproken': { kind: 'steps', events: ['gesprek-met-leidinggevende.gevoerd'], label: { nl: 'met de leidinggevende is gesproken', en: 'the supervisor was talked to' }, cites: ['3.4'], readings: ['IZW-09'] },
  'directie-gesproken': { kind: 'steps', events: ['gesprek-met-directie.gevoerd'], label: { nl: 'met de directie is gesproken', en: 'the board was talked to' }, cites: ['3.4'], readings: ['IZW-09'] },
  'hogerop-gesproken': { kind: 'any', of: ['leidinggevende-gesproken', 'directie-gesproken'], label: { nl: 'met leidinggevende of directie is gesproken', en: 'supervisor or board was talked to' }, cites: ['3.4'], readings: ['IZW-09'] },
  'stappen-gezet': { kind: 'all', of: ['medewerker-gesproken', 'hogerop-gesproken'], label: { nl: 'de gesprekken zijn gevoerd', en: 'the talks were held' }, cites: ['3.6', '4.6'], readings: ['IZW-09'] },
  'stap-overgeslagen': { kind: 'not', of: 'stappen-gezet', label: { nl: 'een gesprek is overgeslagen', en: 'a talk was skipped' }, cites: ['3.6', '4.6'], readings: ['IZW-09'] },
  'gesprek-overgeslagen': { kind: 'not', of: 'medewerker-gesproken', label: { nl: 'met de medewerker is niet gesproken', en: 'the employee was not talked to' }, cites: ['3.1'], readings: ['IZW-09'] },
  'volgorde-is-verplicht': { kind: 'reading', reading: 'IZW-09', option: 'verplicht', label: { nl: 'de volgorde is verplicht', en: 'the order is mandatory' }, cites: ['3.6', '4.6'], readings: ['IZW-09'] },
  'volgorde-is-vrij': { kind: 'reading', reading: 'IZW-09', option: 'vrij', label: { nl: 'de volgorde is vrij', en: 'the order is free' }, cites: ['3.6', '4.6'], readings: ['IZW-09'] },
  'volgorde-telt': { kind: 'not', of: 'volgorde-is-vrij', label: { nl: 'de volgorde telt', en: 'the order matters' }, cites: ['3.1', '3.6'], readings: ['IZW-09'] },
  'gesprek-hoorde-vooraf': { kind: 'all', of: ['volgorde-telt', 'gesprek-overgeslagen'], label: { nl: 'het gesprek met de medewerker hoorde vooraf te gaan', en: 'the talk with the employee should have come first' }, cites: ['3.1'], readings: ['IZW-09'] },
  'stappen-hoorden-vooraf': { kind: 'all', of: ['volgorde-telt', 'stap-overgeslagen'], label: { nl: 'de gesprekken hoorden vooraf te gaan', en: 'the talks should have come first' }, cites: ['3.6', '4.6'], readings: ['IZW-09'] },
  'functionaris-nog-niet-toegankelijk': { kind: 'all', of: ['volgorde-is-verplicht', 'stap-overgeslagen'], label: { nl: 'de functionaris is nog niet aan de beurt', en: 'it is not yet the turn of the officer' }, cites: ['3.6', '4.6'], readings: ['IZW-09'] },

  // Two ways to the complaints officer.
  'door-de-klager': { kind: 'actor', is: ['klager'], label: { nl: 'de klager deed het', en: 'the complainant did it' }, cites: ['4.6'], readings: ['IZW-10'] },
  doorverwezen: { kind: 'steps', events: ['klager.doorverwezen'], label: { nl: 'de klager is doorverwezen', en: 'the complainant was referred' }, cites: ['3.6'], readings: ['IZW-10'] },
  'niet-doorverwezen': { kind: 'not', of: 'doorverwezen', label: { nl: 'de klager is niet doorverwezen', en: 'the complainant was not referred' }, cites: ['3.6'], readings: ['IZW-10'] },
  'alleen-na-doorverwijzing': { kind: 'reading', reading: 'IZW-10', option: 'alleen-doorverwijzing', label: { nl: 'alleen na doorverwijzing', en: 'only after a referral' }, cites: ['3.6'], readings: ['IZW-10'] },
  'eigen-weg-gesloten': { kind: 'all', of: ['alleen-na-doorverwijzing', 'door-de-klager', 'niet-doorverwezen'], label: { nl: 'de klager kan niet zonder doorverwijzing', en: 'the complainant cannot go without a referral' }, cites: ['3.6'], readings: ['IZW-10'] },
  'alleen-eigen-weg': { kind: 'reading', reading: 'IZW-10', option: 'alleen-klager', label: { nl: 'alleen de klager zoekt de functionaris op', en: 'only the complainant seeks out the officer' }, cites: ['4.6'], readings: ['IZW-10'] },
  'organisatie-verwijst': { kind: 'not', of: 'alleen-eigen-weg', label: { nl: 'de organisatie verwijst door', en: 'the organisation refers' }, cites: ['3.6'], readings: ['IZW-10'] },
  'functionaris-benaderd': { kind: 'duty', duty: 'contact-door-functionaris', is: ['open', 'met', 'metLate', 'overdue', 'cancelled'], label: { nl: 'de functionaris heeft de klacht', en: 'the officer has the complaint' }, cites: ['4.6'] },
  'functionaris-niet-benaderd': { kind: 'not', of: 'functionaris-benaderd', label: { nl: 'de functionaris is niet benaderd', en: 'the officer was not approached' }, cites: ['3.6'] },
  'doorverwijzing-verschuldigd': { kind: 'all', of: ['organisatie-verwijst', 'functionaris-niet-benaderd'], label: { nl: 'een doorverwijzing is nodig', en: 'a referral is needed' }, cites: ['3.6'], readings: ['IZW-10'] },

  opgelost: { kind: 'attribute', attribute: 'opgelost', is: [true], label: { nl: 'het gesprek loste het op', en: 'the talk solved it' }, cites: ['3.3', '8.1'] },
  'klager-stemt-in': { kind: 'fact', fact: 'toestemming-klager', is: [true], label: { nl: 'de klager stemt in', en: 'the complainant consents' }, cites: ['3.5'], readings: ['IZW-23'] },
  'derde-stemt-in': { kind: 'fact', fact: 'toestemming-derde', is: [true], label: { nl: 'de ander stemt in', en: 'the other person consents' }, cites: ['3.5'], readings: ['IZW-23'] },
  toestemming: { kind: 'all', of: ['klager-stemt-in'], label: { nl: 'er is toestemming', en: 'there is consent' }, cites: ['3.5'], readings: ['IZW-23'] },

  mondeling: { kind: 'attribute', attribute: 'vorm', is: ['mondeling'], label: { nl: 'de klacht is mondeling', en: 'the complaint is oral' }, cites: ['5.3'] },
  'op-papier': { kind: 'attribute', attribute: 'vorm', is: ['brief'], label: { nl: 'de klacht is een brief', en: 'the complaint is a letter' }, cites: ['4.3', '5.1'] },
  digitaal: { kind: 'attribute', attribute: 'vorm', is: ['e-mail', 'digitaal'], label: { nl: 'de klacht is een e-mail of formulier', en: 'the complaint is an e-mail or form' }, cites: ['4.3', '5.1'] },
  'digitaal-is-schriftelijk': { kind: 'reading', reading: 'G-08', option: 'ook-digitaal', label: { nl: 'ook digitaal geldt als schriftelijk', en: 'digital counts as written too' }, cites: ['4.3', '5.1'], readings: ['G-08'] },
  'digitaal-geschrift': { kind: 'all', of: ['digitaal', 'digitaal-is-schriftelijk'], label: { nl: 'schriftelijk langs digitale weg', en: 'in writing by digital means' }, cites: ['4.3', '5.1'], readings: ['G-08'] },
  schriftelijk: { kind: 'any', of: ['op-papier', 'digitaal-geschrift'], label: { nl: 'de klacht is schriftelijk', en: 'the complaint is in writing' }, cites: ['4.3', '5.1'], readings: ['G-08'] },
  'elke-klacht-wordt-bevestigd': { kind: 'reading', reading: 'IZW-08', option: 'elke-klacht', label: { nl: 'ook een mondelinge klacht wordt meteen bevestigd', en: 'an oral complaint is acknowledged at once too' }, cites: ['4.4'], readings: ['IZW-08'] },
  'mondeling-en-te-bevestigen': { kind: 'all', of: ['elke-klacht-wordt-bevestigd', 'mondeling'], label: { nl: 'mondeling, en te bevestigen', en: 'oral, and to be acknowledged' }, cites: ['4.4', '5.3'], readings: ['IZW-08'] },
  'gegevens-volledig': { kind: 'content', elements: ['naam', 'adres', 'woonplaats', 'telefoonnummer', 'beschrijving'], label: { nl: 'het formulier bevat alle gegevens', en: 'the form holds all particulars' }, cites: ['5.4'] },
  'vastlegging-open': { kind: 'duty', duty: 'vastlegging', is: ['open'], label: { nl: 'de mondelinge klacht staat nog niet op het formulier', en: 'the oral complaint is not on the form yet' }, cites: ['5.4'], readings: ['IZW-06', 'IZW-07'] },
  'via-formulier': { kind: 'attribute', attribute: 'vorm', of: 'klacht.ontvangen', is: ['digitaal'], label: { nl: 'de klacht kwam via het formulier', en: 'the complaint came through the form' }, cites: ['5.5'], readings: ['IZW-07'] },
  'op-formulier-vastgelegd': { kind: 'steps', events: ['formulier.ingevuld'], label: { nl: 'de klacht is op het formulier vastgelegd', en: 'the complaint was recorded on the form' }, cites: ['5.5'], readings: ['IZW-07'] },
  'formulier-gebruikt': { kind: 'any', of: ['via-formulier', 'op-formulier-vastgelegd'], label: { nl: 'het formulier is gebruikt', en: 'the form was used' }, cites: ['5.5'], readings: ['IZW-07'] },

  'procedure-toegelicht': { kind: 'content', elements: ['procedure-toegelicht'], label: { nl: 'de bevestiging legt de procedure uit', en: 'the acknowledgement explains the procedure' }, cites: ['4.5'] },
  'betreft-deel': { kind: 'part', label: { nl: 'het gaat over een deel van de klacht', en: 'it concerns a part of the complaint' }, cites: ['5.2', '5.8'] },
  'betreft-geheel': { kind: 'not', of: 'betreft-deel', label: { nl: 'het gaat over de hele klacht', en: 'it concerns the whole complaint' }, cites: ['5.2', '5.8'] },
  'klacht-besproken': { kind: 'steps', events: ['klacht.besproken'], label: { nl: 'de klacht is met medewerker en leidinggevende besproken', en: 'the complaint was discussed with employee and supervisor' }, cites: ['8.2'] },
  'informatie-volledig': { kind: 'content', elements: ['gevolgde-procedure', 'uiteindelijke-afhandeling', 'doorlooptijd'], label: { nl: 'de brief bevat alle afsluitende informatie', en: 'the letter holds all closing information' }, cites: ['5.6', '5.7'], readings: ['IZW-19'] },
  gemotiveerd: { kind: 'content', elements: ['motivering'], label: { nl: 'het bericht is gemotiveerd', en: 'the notice gives reasons' }, cites: ['5.9'] },
  'verlengen-kan': { kind: 'reading', reading: 'IZW-13', option: 'wel', label: { nl: 'de vier weken zijn te verlengen', en: 'the four weeks can be extended' }, cites: ['5.2'], readings: ['IZW-13'] },
  'termijn-begint-opnieuw': { kind: 'reading', reading: 'IZW-11', option: 'opnieuw', label: { nl: 'de vier weken beginnen na het advies opnieuw', en: 'the four weeks start anew after the advice' }, cites: ['3.7', '5.2'], readings: ['IZW-11'] },
  'vier-weken-is-de-norm': { kind: 'reading', reading: 'IZW-01', option: 'vier-weken', label: { nl: 'vier weken gelden voor alles', en: 'four weeks govern everything' }, cites: ['5.2', '6.7'], readings: ['IZW-01'] },
  'zes-weken-is-de-norm': { kind: 'not', of: 'vier-weken-is-de-norm', label: { nl: 'de rapportage telt zes weken', en: 'the report counts six weeks' }, cites: ['6.7'], readings: ['IZW-01'] },

  'door-de-directie': { kind: 'actor', is: ['directie'], label: { nl: 'de directie besloot', en: 'the board decided' }, cites: ['6.4'], readings: ['IZW-12'] },
  'door-de-functionaris': { kind: 'actor', is: ['klachtenfunctionaris'], label: { nl: 'de klachtenfunctionaris besloot', en: 'the complaints officer decided' }, cites: ['3.9'], readings: ['IZW-12'] },
  'functionaris-beslist': { kind: 'reading', reading: 'IZW-12', option: 'functionaris', label: { nl: 'de functionaris beslist of een klacht in behandeling komt', en: 'the officer decides whether a complaint is taken up' }, cites: ['3.9', '5.8'], readings: ['IZW-12'] },
  'directie-beslist': { kind: 'not', of: 'functionaris-beslist', label: { nl: 'de directie beslist of een klacht in behandeling komt', en: 'the board decides whether a complaint is taken up' }, cites: ['5.8', '6.4'], readings: ['IZW-12'] },
  'bevoegd-als-directie': { kind: 'all', of: ['directie-beslist', 'door-de-directie'], label: { nl: 'besloten door de bevoegde directie', en: 'decided by the competent board' }, cites: ['6.4'], readings: ['IZW-12'] },
  'bevoegd-als-functionaris': { kind: 'all', of: ['functionaris-beslist', 'door-de-functionaris'], label: { nl: 'besloten door de bevoegde functionaris', en: 'decided by the competent officer' }, cites: ['3.9'], readings: ['IZW-12'] },
  'beslisser-bevoegd': { kind: 'any', of: ['bevoegd-als-directie', 'bevoegd-als-functionaris'], label: { nl: 'besloten door wie daarover gaat', en: 'decided by whoever is competent' }, cites: ['5.8', '6.4'], readings: ['IZW-12'] },

  'is-klacht': { kind: 'attribute', attribute: 'is-klacht', is: [true], label: { nl: 'de functionaris ziet een klacht', en: 'the officer sees a complaint' }, cites: ['3.9'], readings: ['IZW-12'] },
  'partijen-gehoord': { kind: 'steps', events: ['partijen.gehoord'], label: { nl: 'beide kanten zijn gehoord', en: 'both sides were heard' }, cites: ['3.7'] },
} as const satisfies Readonly<Record<string, Rule>>;
