import { actors as shared, attributes, events as acts, facts as known } from '../../regulation/vocabulary.js';

/** Who appears in the regulation. */
export const actors = {
  klager: shared.klager,
  medewerker: shared.medewerker,
  'vrijwilliger-of-stagiair': { nl: 'vrijwilliger of stagiair', en: 'volunteer or intern' },
  leidinggevende: shared.leidinggevende,
  secretaris: { nl: 'secretaris klachten', en: 'complaints secretary' },
  organisatie: shared.organisatie,
  bestuur: { nl: 'bestuur', en: 'board' },
  klachtencommissie: shared.klachtencommissie,
  voorzitter: { nl: 'voorzitter van de klachtencommissie', en: 'chair of the complaints committee' },
} as const;

const opgelost = { type: 'boolean', label: { nl: 'de klager is tevreden met de oplossing', en: 'the complainant is satisfied with the solution' }, required: true } as const;

/** Forms in which something can be put in writing. */
const written = { brief: attributes.vorm.options.brief, 'e-mail': attributes.vorm.options['e-mail'], digitaal: attributes.vorm.options.digitaal } as const;

/** A confirmation that the text wants in writing. */
const confirmation = { vorm: { ...attributes.vorm, options: written, required: true }, 'ontvangen-op': attributes['ontvangen-op'] } as const;

/** The acts that the regulation knows. */
export const events = {
  'onvrede.geuit': {
    label: { nl: 'onvrede geuit', en: 'dissatisfaction expressed' },
    by: ['klager'],
    attributes: {
      bij: {
        type: 'choice',
        options: {
          medewerker: { nl: 'de medewerker om wie het gaat', en: 'the employee concerned' },
          'andere-medewerker': { nl: 'een andere medewerker', en: 'another employee' },
          'vrijwilliger-of-stagiair': { nl: 'een vrijwilliger of stagiair', en: 'a volunteer or intern' },
          'algemene-toegang': { nl: 'de algemene toegang of de klachtenmailbox', en: 'the general entrance or the complaints mailbox' },
          leidinggevende: { nl: 'de leidinggevende', en: 'the supervisor' },
        },
        label: { nl: 'bij wie', en: 'to whom' },
        required: true,
      },
      vorm: attributes.vorm,
    },
    cites: ['4.3', '5.1'],
  },
  'begeleider.ingeschakeld': { label: { nl: 'begeleider of coördinator ingeschakeld', en: 'tutor or coordinator brought in' }, by: ['vrijwilliger-of-stagiair'], cites: ['6A.1a'] },
  'medewerker.genoemd': { label: { nl: 'klager gewezen op een gesprek met de betrokken medewerker', en: 'complainant told to talk with the employee concerned' }, by: ['medewerker'], cites: ['6A.1b'] },
  'contact.aangeboden': { label: { nl: 'aangeboden dat de betrokken medewerker contact opneemt', en: 'offered that the employee concerned gets in touch' }, by: ['medewerker'], cites: ['6A.1c'] },
  'onvrede.doorgestuurd': {
    label: { nl: 'bericht doorgestuurd of klager doorverbonden', en: 'message forwarded or caller put through' },
    by: ['organisatie'],
    attributes: {
      naar: {
        type: 'choice',
        options: { medewerker: { nl: 'naar de betrokken medewerker', en: 'to the employee concerned' }, leidinggevende: { nl: 'wegens urgentie naar de leidinggevende', en: 'to the supervisor because of urgency' } },
        label: { nl: 'naar wie', en: 'to whom' },
        required: true,
      },
      'medewerker-afwezig': { type: 'boolean', label: { nl: 'de medewerker is afwezig', en: 'the employee is away' } },
    },
    cites: ['6B.1', '6B.2', '6B.3'],
  },
  'urgentieadvies.gegeven': { label: { nl: 'advies over de urgentie gegeven', en: 'advice on urgency given' }, by: ['secretaris'], cites: ['6B.4'] },
  'gesprek.gevoerd': { label: { nl: 'gesprek tussen medewerker en klager gevoerd', en: 'talk between employee and complainant held' }, by: ['medewerker', 'leidinggevende'], attributes: { opgelost }, cites: ['6A.1'] },
  // The employee sees to it; the tutor who held the talk for a volunteer may write.
  'uitkomst.gemeld': { label: { nl: 'uitkomst van het gesprek op schrift gemeld', en: 'outcome of the talk told in writing' }, by: ['medewerker', 'leidinggevende'], attributes: confirmation, cites: ['6A.1a', '6A.2c'] },
  'leidinggevende.genoemd': { label: { nl: 'klager gewezen op een gesprek met de leidinggevende', en: 'complainant told of a talk with the supervisor' }, by: ['medewerker', 'leidinggevende'], cites: ['6A.3a'] },
  'wens.besproken': {
    label: { nl: 'inhoud en wens besproken met de leidinggevende', en: 'content and wish discussed with the supervisor' },
    by: ['leidinggevende'],
    attributes: {
      vervolg: {
        type: 'choice',
        options: {
          'gesprek-medewerker': { nl: 'een gesprek met de medewerker', en: 'a talk with the employee' },
          bemiddeling: { nl: 'een gesprek met de leidinggevende', en: 'a talk with the supervisor' },
          klachtencommissie: { nl: 'een klacht bij de klachtencommissie', en: 'a complaint to the committee' },
        },
        label: { nl: 'vervolg dat de klager wenst', en: 'what the complainant wishes next' },
        required: true,
      },
    },
    cites: ['6C.0'],
  },
  'vertrouwenspersoon.genoemd': { label: { nl: 'klager gewezen op de vertrouwenspersoon', en: 'complainant told of the confidential counsellor' }, by: ['leidinggevende'], cites: ['4.13', '6C.4'] },
  'klacht.ontvangen': {
    label: { nl: 'klacht aan de leidinggevende voorgelegd', en: 'complaint put to the supervisor' },
    by: ['klager'],
    attributes: {
      kanaal: {
        type: 'choice',
        options: {
          medewerker: { nl: 'via de medewerker', en: 'through the employee' },
          'algemene-toegang': { nl: 'via de algemene toegang', en: 'through the general entrance' },
          leidinggevende: { nl: 'bij de leidinggevende zelf', en: 'to the supervisor in person' },
        },
        label: { nl: 'kanaal', en: 'channel' },
        required: true,
      },
      vorm: attributes.vorm,
      'verzonden-op': attributes['verzonden-op'],
    },
    cites: ['1.1', '6A.3b', '6C.2', '7.0', '7.1', '7.2'],
  },
  'leidinggevende.ingelicht': { label: { nl: 'leidinggevende ingelicht', en: 'supervisor told' }, by: ['medewerker'], cites: ['7.1n'] },
  'klacht.doorgestuurd': { label: { nl: 'klacht doorgestuurd naar de secretaris klachten', en: 'complaint forwarded to the complaints secretary' }, by: ['organisatie'], cites: ['7.2r'] },
  'betrokkenen.ingelicht': { label: { nl: 'medewerker en leidinggevende ingelicht', en: 'employee and supervisor told' }, by: ['secretaris'], cites: ['7.2n'] },
  'klacht.geregistreerd': { ...acts['klacht.geregistreerd'], by: ['secretaris'], cites: ['9.2'] },
  'contact.gelegd': { label: { nl: 'contact met de klager', en: 'contact with the complainant' }, by: ['leidinggevende', 'secretaris', 'klager'], cites: ['7.1n', '7.2c'] },
  'contact.mislukt': {
    label: { nl: 'klager niet bereikt', en: 'complainant not reached' },
    by: ['leidinggevende', 'secretaris'],
    attributes: { aangekondigd: { type: 'boolean', label: { nl: 'de klager had zijn afwezigheid gemeld', en: 'the complainant had told of the absence' }, required: true } },
    cites: ['5.8a'],
  },
  'stukken.opgevraagd': { label: { nl: 'stukken opgevraagd of ingezien', en: 'documents requested or inspected' }, by: ['leidinggevende'], cites: ['7.4'] },
  'stukken.ingebracht': {
    label: { nl: 'stukken ingebracht', en: 'documents brought in' },
    by: ['klager', 'medewerker'],
    attributes: { 'inzage-toegestaan': { type: 'boolean', label: { nl: 'de andere partij mag ze inzien', en: 'the other party may see them' }, required: true } },
    cites: ['7.5', '7.6'],
  },
  'inzage.toegestaan': { label: { nl: 'alsnog inzage in ingebrachte stukken toegestaan', en: 'access to documents allowed after all' }, by: ['klager', 'medewerker'], cites: ['7.5', '7.6'] },
  // The text does not say who gives access: whoever shows them gives it.
  'inzage.gegeven': { label: { nl: 'inzage aan de andere partij gegeven', en: 'access given to the other party' }, by: ['leidinggevende', 'klager', 'medewerker'], cites: ['7.5'] },
  'gegevens.geraadpleegd': {
    label: { nl: 'gegevens in systemen geraadpleegd', en: 'data in systems consulted' },
    by: ['medewerker', 'leidinggevende', 'secretaris'],
    attributes: { toestemming: { type: 'boolean', label: { nl: 'de klager stemde ermee in', en: 'the complainant agreed' } } },
    cites: ['5.9'],
  },
  'aanwezigheid.ongewenst': { label: { nl: 'aanwezigheid van de medewerker blijkt ongewenst', en: 'presence of the employee turns out unwanted' }, by: ['klager', 'leidinggevende'], cites: ['7B.2'] },
  'aanwezigheid.besproken': { label: { nl: 'afwezigheid van de medewerker met beiden besproken', en: 'absence of the employee discussed with both' }, by: ['leidinggevende'], cites: ['7B.2'] },
  'bemiddeling.gevoerd': {
    label: { nl: 'bemiddelingsgesprek gevoerd', en: 'mediation talk held' },
    by: ['leidinggevende'],
    attributes: { opgelost, 'medewerker-aanwezig': { type: 'boolean', label: { nl: 'de medewerker was erbij', en: 'the employee was present' }, required: true }, reden: attributes.reden },
    cites: ['4.1', '7B.1'],
  },
  'afspraken.vastgelegd': { label: { nl: 'afspraken vastgelegd', en: 'agreements recorded' }, by: ['medewerker', 'leidinggevende'], cites: ['7B.3'] },
  'secretaris.ingelicht': { label: { nl: 'secretaris klachten ingelicht', en: 'complaints secretary told' }, by: ['medewerker', 'leidinggevende'], cites: ['7B.4'] },
  'klachtencommissie.genoemd': { label: { nl: 'klager gewezen op de klachtencommissie', en: 'complainant told of the committee' }, by: ['leidinggevende'], cites: ['6C.3', '7B.5'] },
  'klacht.voorgelegd': { label: { nl: 'klacht aan de klachtencommissie voorgelegd', en: 'complaint put to the committee' }, by: ['klager'], cites: ['8.1'] },
  'commissie.klaar': { label: { nl: 'klachtencommissie klaar met de klacht', en: 'committee done with the complaint' }, by: ['klachtencommissie'], cites: ['8.2'] },
  'stukken.overgedragen': { label: { nl: 'stukken aan de secretaris klachten gegeven', en: 'documents handed to the complaints secretary' }, by: ['leidinggevende', 'voorzitter'], cites: ['9.1'] },
  'stukken.gearchiveerd': { label: { nl: 'stukken gearchiveerd', en: 'documents archived' }, by: ['secretaris'], cites: ['9.1'] },
  'verbetermaatregelen.ingevoerd': { label: { nl: 'verbetermaatregelen vastgesteld en ingevoerd', en: 'improvements adopted and carried out' }, by: ['leidinggevende', 'bestuur'], cites: ['9.4a', '9.4b'] },
  // The text names nobody who declines: the two whom 5.8 lets end a complaint do.
  'klacht.afgewezen': {
    label: { nl: 'klacht niet in behandeling genomen', en: 'complaint declined' },
    by: ['leidinggevende', 'secretaris'],
    attributes: { grond: { type: 'ground', label: { nl: 'grond', en: 'ground' }, required: true } },
    fate: true,
    cites: ['2.3', '2.X1', '2.X2', '2.X3', '2.X4', '2.X5', '2.X6', '5.7a', '5.7b'],
  },
  'klacht.ingetrokken': {
    ...acts['klacht.ingetrokken'],
    attributes: {
      ...acts['klacht.ingetrokken'].attributes,
      'ingetrokken-bij': {
        type: 'choice',
        options: { leidinggevende: { nl: 'bij de leidinggevende', en: 'with the supervisor' }, secretaris: { nl: 'bij de secretaris klachten', en: 'with the complaints secretary' }, elders: { nl: 'bij iemand anders', en: 'with somebody else' } },
        label: { nl: 'bij wie', en: 'with whom' },
      },
    },
    fate: true,
    cites: ['5.6a', '5.6c'],
  },
  'intrekking.bevestigd': { label: { nl: 'intrekking op schrift bevestigd', en: 'withdrawal confirmed in writing' }, by: ['leidinggevende', 'secretaris'], attributes: confirmation, cites: ['5.6d'] },
  'klacht.beeindigd': { label: { nl: 'klacht formeel beëindigd', en: 'complaint formally ended' }, by: ['leidinggevende', 'secretaris'], cites: ['5.8b'] },
  'beeindiging.bevestigd': { label: { nl: 'beëindiging op schrift bevestigd', en: 'ending confirmed in writing' }, by: ['leidinggevende', 'secretaris'], attributes: confirmation, cites: ['5.8c'] },
  'feiten.vastgesteld': acts['feiten.vastgesteld'],
} as const;

/** What can be known of a complaint. */
export const facts = {
  'klager-bekend': { ...known['klager-bekend'], label: { nl: 'wie behandelt weet wie klaagt', en: 'the handler knows who complains' } },
  'klager-bekend-bij-iemand': { type: 'boolean', label: { nl: 'iemand in de organisatie weet wie klaagt', en: 'somebody in the organisation knows who complains' } },
  hoedanigheid: {
    type: 'choice',
    options: {
      klant: { nl: 'klant', en: 'client' },
      'wordt-klant': { nl: 'wil klant worden', en: 'wants to become a client' },
      'oud-klant': { nl: 'was klant', en: 'was a client' },
      relatie: { nl: 'staat op een andere manier in relatie tot Sterker', en: 'has another tie to Sterker' },
      buitenstaander: { nl: 'geen van deze', en: 'none of these' },
    },
    label: { nl: 'hoedanigheid van de klager', en: 'capacity of the complainant' },
  },
  vertegenwoordiger: {
    type: 'choice',
    options: { geen: { nl: 'geen', en: 'none' }, wettelijk: { nl: 'wettelijk vertegenwoordiger', en: 'legal representative' }, nabestaande: { nl: 'nabestaande', en: 'surviving relative' }, gemachtigde: { nl: 'iemand die de klager aanwijst', en: 'somebody whom the complainant appoints' } },
    label: { nl: 'wie namens de klager optreedt', en: 'who acts for the complainant' },
  },
  'schriftelijk-gemachtigd': { type: 'boolean', label: { nl: 'er is een schriftelijke machtiging', en: 'there is a mandate in writing' } },
  'vertegenwoordiger-meerderjarig': { type: 'boolean', label: { nl: 'de vertegenwoordiger is meerderjarig', en: 'the representative is an adult' } },
  bijgestaan: { type: 'boolean', label: { nl: 'iemand staat de klager bij', en: 'somebody assists the complainant' } },
  'bijstand-meerderjarig': { type: 'boolean', label: { nl: 'wie de klager bijstaat is meerderjarig', en: 'whoever assists the complainant is an adult' } },
  onderwerp: {
    type: 'choice',
    options: { medewerker: { nl: 'wat een medewerker deed of naliet', en: 'what an employee did or failed to do' }, dienstverlening: { nl: 'de hulp of dienstverlening', en: 'the help or services' }, anders: { nl: 'iets anders', en: 'something else' } },
    label: { nl: 'waarover de klacht gaat', en: 'what the complaint is about' },
  },
  werkplek: {
    type: 'choice',
    options: { sterker: { nl: 'bij Sterker', en: 'at Sterker' }, wijkteam: { nl: 'in een sociaal wijkteam', en: 'in a community team' }, vraagwijzer: { nl: 'bij VraagWijzer', en: 'at VraagWijzer' } },
    label: { nl: 'waar de medewerker werkt', en: 'where the employee works' },
  },
  werkgever: {
    type: 'choice',
    options: { sterker: { nl: 'Sterker', en: 'Sterker' }, 'gemeente-nijmegen': { nl: 'gemeente Nijmegen', en: 'municipality of Nijmegen' }, ander: { nl: 'een andere organisatie', en: 'another organisation' } },
    label: { nl: 'bij wie de medewerker in dienst is', en: 'by whom the employee is employed' },
  },
  'vertrokken-bij-indiening': { type: 'boolean', label: { nl: 'de medewerker was bij de indiening vertrokken', en: 'the employee had left at the filing' } },
  'vertrokken-bij-beslissing': { type: 'boolean', label: { nl: 'de medewerker is bij de beslissing vertrokken', en: 'the employee has left at the decision' } },
  beklaagde: { type: 'choice', options: { medewerker: { nl: 'de medewerker', en: 'the employee' }, organisatie: { nl: 'de organisatie, met instemming van de klager', en: 'the organisation, as the complainant agrees' } }, label: { nl: 'beklaagde', en: 'respondent' } },
  'eigen-procedure-elders': { type: 'boolean', label: { nl: 'elders bestaat een eigen klachtenprocedure', en: 'a procedure of its own exists elsewhere' } },
  'betreft-beschikking': { type: 'boolean', label: { nl: 'de klacht betreft een beschikking op grond van Wmo of Jeugdwet', en: 'the complaint concerns a Wmo or Youth Act decision' } },
  doel: { type: 'choice', options: { oplossing: { nl: 'een oplossing', en: 'a solution' }, vervolging: { nl: 'strafrechtelijke vervolging', en: 'criminal prosecution' }, geld: { nl: 'smartengeld of ander geld', en: 'damages or other money' } }, label: { nl: 'wat de klacht beoogt', en: 'what the complaint aims at' } },
  'seksuele-intimidatie': { type: 'boolean', label: { nl: 'de klacht gaat over seksuele intimidatie', en: 'the complaint is about sexual harassment' } },
  'kennis-op': { type: 'date', label: { nl: 'dag van kennisneming; bij wat voortduurde de laatste dag', en: 'day of knowledge; of what went on, the last day' } },
  'had-kunnen-weten-op': { type: 'date', label: { nl: 'dag waarop de klager het redelijkerwijs kon weten', en: 'day on which the complainant could reasonably have known' } },
  'gebeurd-op': { type: 'date', label: { nl: 'dag van de gebeurtenis', en: 'day of the event' } },
  // Two other readings of SSW-06 need these days as facts: what happened after the filing is left out when a ground is tested.
  'leidinggevende-ingelicht-op': { type: 'date', label: { nl: 'dag waarop de leidinggevende van de klacht hoorde', en: 'day on which the supervisor heard of the complaint' } },
  'eerste-contact-op': { type: 'date', label: { nl: 'dag van het eerste contact van de leidinggevende', en: 'day of the first contact by the supervisor' } },
  'contact-aanbod-nodig': { type: 'boolean', label: { nl: 'aanbieden dat de medewerker contact opneemt is nodig', en: 'offering that the employee gets in touch is necessary' } },
  'vertrouwenspersoon-passend': { type: 'boolean', label: { nl: 'wijzen op de vertrouwenspersoon is van toepassing', en: 'mentioning the confidential counsellor is fitting' } },
  verbetering: { type: 'choice', options: { geen: { nl: 'geen', en: 'none' }, team: { nl: 'binnen een team', en: 'within one team' }, overstijgend: { nl: 'over teams of afdelingen heen', en: 'across teams or departments' } }, label: { nl: 'waar verbetering nodig is', en: 'where improvement is needed' } },
} as const;
