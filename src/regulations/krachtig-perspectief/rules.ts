import type { Rule } from '../../rules/rule.js';

/** The conditions of the text, with the numbers that stand in it. */
export const rules = {
  'op-papier': { kind: 'attribute', attribute: 'vorm', is: ['brief'], label: { nl: 'de klacht is een brief', en: 'the complaint is a letter' }, cites: ['1.klacht', '4.1a'] },
  'per-e-mail': { kind: 'attribute', attribute: 'vorm', is: ['e-mail'], label: { nl: 'de klacht is een e-mail', en: 'the complaint is an e-mail' }, cites: ['4.1a'] },
  digitaal: { kind: 'attribute', attribute: 'vorm', is: ['digitaal'], label: { nl: 'de klacht kwam via een formulier of portaal', en: 'the complaint came through a form or portal' }, cites: ['4.1a'] },
  'digitaal-is-schriftelijk': { kind: 'reading', reading: 'G-08', option: 'ook-digitaal', label: { nl: 'ook digitaal geldt als schriftelijk', en: 'digital counts as written too' }, cites: ['1.klacht', '4.1a'], readings: ['G-08'] },
  'portaal-is-schriftelijk': { kind: 'reading', reading: 'KP-13', option: 'ook-portaal', label: { nl: 'een bericht via het portaal geldt als schriftelijk', en: 'a portal message counts as written' }, cites: ['1.klacht', '4.1a', '4.2'], readings: ['KP-13'] },
  'e-mail-als-geschrift': { kind: 'all', of: ['per-e-mail', 'digitaal-is-schriftelijk'], label: { nl: 'schriftelijk, per e-mail', en: 'in writing, by e-mail' }, cites: ['1.klacht', '4.1a'] },
  'portaal-als-geschrift': { kind: 'all', of: ['digitaal', 'digitaal-is-schriftelijk', 'portaal-is-schriftelijk'], label: { nl: 'schriftelijk, via het portaal', en: 'in writing, through the portal' }, cites: ['1.klacht', '4.1a', '4.2'] },
  schriftelijk: { kind: 'any', of: ['op-papier', 'e-mail-als-geschrift', 'portaal-als-geschrift'], label: { nl: 'de klacht is schriftelijk', en: 'the complaint is in writing' }, cites: ['1.klacht', '4.1a'], readings: ['G-08', 'KP-13'] },

  // 'Na deze datum' taken literally: the day of entry into force itself is not after it.
  'ingediend-na-inwerkingtreding': {
    kind: 'period',
    of: { event: 'klacht.ontvangen', pick: 'last' },
    after: '2024-10-01',
    label: { nl: 'de klacht is na de inwerkingtreding ingediend', en: 'the complaint was filed after entry into force' },
    cites: ['8.2'],
    readings: ['G-06', 'KP-02'],
  },
  'eerdere-klacht-overeenkomstig': { kind: 'reading', reading: 'KP-03', option: 'overeenkomstig', label: { nl: 'eerdere klachten worden overeenkomstig behandeld', en: 'earlier complaints are handled by analogy' }, cites: ['8.2'], readings: ['KP-03'] },
  'reglement-geldt': { kind: 'any', of: ['ingediend-na-inwerkingtreding', 'eerdere-klacht-overeenkomstig'], label: { nl: 'het reglement geldt voor deze klacht', en: 'the regulation covers this complaint' }, cites: ['8.2'], readings: ['KP-02', 'KP-03'] },
  'ingediend-op-dag-van-inwerkingtreding': {
    kind: 'period',
    of: { event: 'klacht.ontvangen', pick: 'last' },
    from: '2024-10-01',
    until: '2024-10-01',
    label: { nl: 'de klacht is ingediend op de dag van inwerkingtreding', en: 'the complaint was filed on the day of entry into force' },
    cites: ['8.1', '8.2'],
    readings: ['KP-02'],
  },
  'betreft-dienst': { kind: 'fact', fact: 'dienst', is: ['preventie', 're-integratie', 'casemanagement'], label: { nl: 'de klacht gaat over een dienst waarvoor het reglement geldt', en: 'the complaint is about a service that the regulation covers' }, cites: ['3.1'] },

  volledig: { kind: 'content', elements: ['naam-en-contactgegevens', 'omschrijving'], label: { nl: 'de klacht bevat de verplichte gegevens', en: 'the complaint holds the mandatory particulars' }, cites: ['4.1b', '4.1c', '4.1d'], readings: ['KP-14'] },
  anoniem: { kind: 'anonymity', known: 'klager-bekend', label: { nl: 'niet bekend is wie klaagt', en: 'it is not known who complains' }, cites: ['4.1c'], readings: ['KP-15'] },
  'klager-bekend': { kind: 'not', of: 'anoniem', label: { nl: 'bekend is wie klaagt', en: 'it is known who complains' }, cites: ['4.1c'], readings: ['KP-15'] },
  'klager-bereikbaar': { kind: 'fact', fact: 'klager-bereikbaar', is: [true], label: { nl: 'de klager is te bereiken', en: 'the complainant can be reached' }, cites: ['4.1c'], readings: ['KP-15'] },
  'klager-te-berichten': { kind: 'any', of: ['klager-bekend', 'klager-bereikbaar'], label: { nl: 'de klager is bekend of te bereiken', en: 'the complainant is known or can be reached' }, cites: ['4.1c', '4.2', '4.5a'], readings: ['KP-15'] },
  'onvolledige-klacht-wordt-geweigerd': { kind: 'reading', reading: 'KP-14', option: 'weigeren', label: { nl: 'een onvolledige klacht wordt geweigerd', en: 'an incomplete complaint is refused' }, cites: ['4.1b'], readings: ['KP-14'] },
  onvolledig: { kind: 'not', of: 'volledig', label: { nl: 'verplichte gegevens ontbreken', en: 'mandatory particulars are missing' }, cites: ['4.1b'], readings: ['KP-14'] },
  'geweigerd-wegens-onvolledigheid': { kind: 'all', of: ['onvolledige-klacht-wordt-geweigerd', 'onvolledig'], label: { nl: 'geweigerd omdat gegevens ontbreken', en: 'refused because particulars are missing' }, cites: ['4.1b'], readings: ['KP-14'] },
  'anonieme-klacht-wordt-geweigerd': { kind: 'reading', reading: 'KP-15', option: 'weigeren', label: { nl: 'een anonieme klacht wordt geweigerd', en: 'an anonymous complaint is refused' }, cites: ['4.1c'], readings: ['KP-15'] },
  'geweigerd-wegens-anonimiteit': { kind: 'all', of: ['anonieme-klacht-wordt-geweigerd', 'anoniem'], label: { nl: 'geweigerd omdat niet bekend is wie klaagt', en: 'refused because it is not known who complains' }, cites: ['4.1c'], readings: ['KP-15'] },
  'kring-is-beperkt': { kind: 'reading', reading: 'KP-17', option: 'beperkt', label: { nl: 'alleen klanten, opdrachtgevers en andere betrokkenen kunnen klagen', en: 'only clients, commissioning parties and others concerned can complain' }, cites: ['P.1'], readings: ['KP-17'] },
  buitenstaander: { kind: 'fact', fact: 'hoedanigheid', is: ['buitenstaander'], label: { nl: 'de klager is geen klant, opdrachtgever of betrokkene', en: 'the complainant is no client, commissioning party or person concerned' }, cites: ['P.1'], readings: ['KP-17'] },
  'buiten-de-kring': { kind: 'all', of: ['kring-is-beperkt', 'buitenstaander'], label: { nl: 'de klager valt buiten de kring van klagers', en: 'the complainant is outside the circle of complainants' }, cites: ['P.1', '1.klager'], readings: ['KP-17'] },
  'niet-in-behandeling-te-nemen': { kind: 'any', of: ['geweigerd-wegens-onvolledigheid', 'geweigerd-wegens-anonimiteit', 'buiten-de-kring'], label: { nl: 'een strengere lezing houdt de klacht tegen', en: 'a stricter reading keeps the complaint out' }, cites: ['4.1b', '4.1c', 'P.1', '1.klager'], readings: ['KP-14', 'KP-15', 'KP-17'] },

  'behandelaar-betrokken': { kind: 'fact', fact: 'behandelaar-is-beklaagde', is: [true], label: { nl: 'de klachtenbehandelaar is zelf beklaagde', en: 'the complaint handler is the respondent' }, cites: ['1.behandelaar', '1.beklaagde'], readings: ['KP-16'] },
  'betrokken-behandelaar-mag-niet-beslissen': { kind: 'reading', reading: 'KP-16', option: 'blokkeren', label: { nl: 'een betrokken behandelaar mag niet beslissen', en: 'a handler who is involved may not rule' }, cites: ['1.behandelaar'], readings: ['KP-16'] },
  'behandelaar-uitgesloten': { kind: 'all', of: ['betrokken-behandelaar-mag-niet-beslissen', 'behandelaar-betrokken'], label: { nl: 'de behandelaar is uitgesloten van de uitspraak', en: 'the handler is excluded from ruling' }, cites: ['1.behandelaar'], readings: ['KP-16'] },
  'betreft-deel': { kind: 'part', label: { nl: 'het gaat over een deel van de klacht', en: 'it concerns a part of the complaint' }, cites: ['4.4a'], readings: ['KP-19'] },
  'betreft-geheel': { kind: 'not', of: 'betreft-deel', label: { nl: 'het gaat over de hele klacht', en: 'it concerns the whole complaint' }, cites: ['4.4a'], readings: ['KP-19'] },
  'behandelaar-mag-beslissen': { kind: 'not', of: 'behandelaar-uitgesloten', label: { nl: 'de behandelaar mag beslissen', en: 'the handler may rule' }, cites: ['1.behandelaar'], readings: ['KP-16'] },
  'geldige-uitspraak': { kind: 'all', of: ['betreft-geheel', 'behandelaar-mag-beslissen'], label: { nl: 'een uitspraak over de hele klacht door wie dat mag', en: 'a ruling on the whole complaint by someone who may give it' }, cites: ['1.behandelaar', '4.4a'], readings: ['KP-16', 'KP-19'] },
  'gegrond-bevonden': { kind: 'attribute', attribute: 'oordeel', of: 'uitspraak.gedaan', is: ['gegrond'], label: { nl: 'de klacht is gegrond bevonden', en: 'the complaint was upheld' }, cites: ['4.4a', '4.4c'] },
  'een-brief': { kind: 'attribute', attribute: 'bevestigt-afhandeling', is: [true], label: { nl: 'dezelfde brief bevestigt de afhandeling', en: 'the same letter confirms the closing' }, cites: ['4.5a'], readings: ['KP-05'] },

  'een-brief-sluit-definitief': { kind: 'all', of: ['sluiting-is-definitief', 'een-brief'], label: { nl: 'de brief sluit de klacht definitief', en: 'the letter closes the complaint for good' }, cites: ['4.5a', '4.5b'], readings: ['KP-05', 'KP-07'] },

  'bezwaartermijn-open': { kind: 'window', window: 'bezwaar', label: { nl: 'de twee weken na de uitspraak lopen nog', en: 'the two weeks after the ruling are running' }, cites: ['5.1', '5.2'], readings: ['KP-09'] },
  'sluiting-is-definitief': { kind: 'reading', reading: 'KP-07', option: 'definitief', label: { nl: 'na sluiting kan de klager geen ontevredenheid meer kenbaar maken', en: 'after closing no objection can be made' }, cites: ['4.5b'], readings: ['KP-07'] },
  'directie-beslist-over-laat-bezwaar': { kind: 'reading', reading: 'KP-10', option: 'directie-beslist', label: { nl: 'de directie beslist over te late ontevredenheid', en: 'the board decides on a late objection' }, cites: ['9.1'], readings: ['KP-10'] },
  'laat-bezwaar-naar-directie': { kind: 'all', of: ['directie-beslist-over-laat-bezwaar', 'directie-mag-aanvullen'], label: { nl: 'het late bezwaar gaat naar de directie', en: 'the late objection goes to the board' }, cites: ['9.1'], readings: ['KP-10', 'KP-22'] },
  'nieuwe-informatie-zonder-grens': { kind: 'reading', reading: 'KP-08', option: 'onbeperkt', label: { nl: 'voor nieuwe informatie geldt geen termijn', en: 'new information is not bound to a term' }, cites: ['4.5c'], readings: ['KP-08'] },
  'nieuwe-informatie-op-tijd': { kind: 'any', of: ['nieuwe-informatie-zonder-grens', 'bezwaartermijn-open'], label: { nl: 'de nieuwe informatie komt op tijd', en: 'the new information comes in time' }, cites: ['4.5c'], readings: ['KP-08'] },
  'informatie-is-nieuw': { kind: 'attribute', attribute: 'nieuw', is: [true], label: { nl: 'de klachtenbehandelaar vindt de informatie nieuw', en: 'the complaint handler finds the information new' }, cites: ['4.5c'], readings: ['KP-08'] },

  'bevestiging-nog-verschuldigd': { kind: 'duty', duty: 'bevestiging-afhandeling', is: ['open', 'overdue', 'undetermined', 'notApplicable'], label: { nl: 'de afhandeling is nog niet bevestigd', en: 'the closing has not been confirmed yet' }, cites: ['4.5a', '4.5b'] },

  'beoordelaar-was-betrokken': { kind: 'attribute', attribute: 'eerder-betrokken', is: [true], label: { nl: 'de beoordelaar was bij de eerste afhandeling betrokken', en: 'the reviewer was involved in the first handling' }, cites: ['5.4'] },
  'beoordelaar-is-medewerker': { kind: 'actor', is: ['onafhankelijke-medewerker'], label: { nl: 'de beoordelaar is een medewerker', en: 'the reviewer is an employee' }, cites: ['5.3'] },
  'onafhankelijkheid-geschonden': { kind: 'all', of: ['beoordelaar-was-betrokken'], label: { nl: 'de herbeoordeling was niet onafhankelijk', en: 'the second assessment was not independent' }, cites: ['5.3', '5.4'], readings: ['KP-12'] },

  // Every complaint that the regulation covers is registered, so an entry that is owed or made shows that there is one.
  'klacht-is-ingediend': { kind: 'duty', duty: 'registratie', is: ['open', 'met'], label: { nl: 'er is een klacht waarvoor het reglement geldt', en: 'there is a complaint that the regulation covers' }, cites: ['4.1a', '7.1', '8.2'] },
  'directie-mag-aanvullen': { kind: 'reading', reading: 'KP-22', option: 'als-gebeurtenis', label: { nl: 'de directie beslist waar het reglement zwijgt', en: 'the board decides where the regulation is silent' }, cites: ['9.1'], readings: ['KP-22'] },
  'gevolg-onderzoek': { kind: 'attribute', attribute: 'gevolg', is: ['onderzoek'], label: { nl: 'de directie laat onderzoeken', en: 'the board has it investigated' }, cites: ['9.1'] },
  'gevolg-herbeoordeling': { kind: 'attribute', attribute: 'gevolg', is: ['herbeoordeling'], label: { nl: 'de directie laat herbeoordelen', en: 'the board has it assessed again' }, cites: ['9.1'] },
  'gevolg-sluiten': { kind: 'attribute', attribute: 'gevolg', is: ['sluiten'], label: { nl: 'de directie sluit de klacht af', en: 'the board closes the complaint' }, cites: ['9.1'] },
  'directie-laat-onderzoeken': { kind: 'all', of: ['klacht-is-ingediend', 'directie-mag-aanvullen', 'gevolg-onderzoek'], label: { nl: 'de directie laat de klacht onderzoeken', en: 'the board has the complaint investigated' }, cites: ['9.1'], readings: ['KP-22'] },
  'directie-laat-herbeoordelen': { kind: 'all', of: ['klacht-is-ingediend', 'directie-mag-aanvullen', 'gevolg-herbeoordeling'], label: { nl: 'de directie laat de klacht herbeoordelen', en: 'the board has the complaint assessed again' }, cites: ['9.1'], readings: ['KP-22'] },
  'directie-sluit-af': { kind: 'all', of: ['klacht-is-ingediend', 'directie-mag-aanvullen', 'gevolg-sluiten'], label: { nl: 'de directie sluit de klacht af', en: 'the board closes the complaint' }, cites: ['9.1'], readings: ['KP-22'] },
  'directie-beslist': { kind: 'all', of: ['klacht-is-ingediend', 'directie-mag-aanvullen'], label: { nl: 'de directie neemt een besluit', en: 'the board takes a decision' }, cites: ['9.1'], readings: ['KP-22'] },
} as const satisfies Readonly<Record<string, Rule>>;
