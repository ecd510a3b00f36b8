import { weeks, workingDays } from '../../calendar/duration.js';
import type { Reading } from '../../regulation/definition.js';
import { general } from '../general-readings.js';

/** Any letter of the organisation, the acknowledgement included. */
const anyLetter = [{ event: 'klacht.beantwoord' }, { event: 'tussenbericht.gestuurd' }, { event: 'ontvangst.bevestigd' }] as const;

const standstill = { startedBy: 'functionaris.benaderd', endedBy: 'bemoeienis.afgerond', cites: ['3.7', '5.2'] } as const;

const longer = { event: 'termijn.verlengd', length: { supplied: ['nieuwe-einddatum', 'verlenging'] }, reason: 'reden', notice: 'not-later-than-due', cites: ['5.2'], readings: ['IZW-13'] } as const;

const lastFiling = { event: 'klacht.ontvangen', pick: 'last' } as const;

/** How each ambiguity of severity H or M was read, and how else it can be. */
export const readings = {
  'G-01': { ...general['G-01'], clauses: ['4.4', '4.7', '5.2', '5.8'] },
  'G-02': { ...general['G-02'], clauses: ['4.4', '4.7', '5.2', '5.8'] },
  'G-03': { ...general['G-03'], clauses: ['4.4'] },
  'G-04': { ...general['G-04'], clauses: ['4.4', '4.7', '5.2', '5.8'] },
  'G-06': {
    question: { nl: 'Begint de termijn voor de ontvangstbevestiging bij ontvangst of bij verzending van de klacht?', en: 'Does the term for the acknowledgement start on receipt or on sending of the complaint?' },
    clauses: ['4.4'],
    severity: 'H',
    options: {
      ontvangst: { label: { nl: 'bij ontvangst, ook in het weekend', en: 'on receipt, at the weekend too' } },
      verzending: { label: { nl: 'bij verzending', en: 'on sending' }, patch: { duties: { ontvangstbevestiging: { from: [{ opening: 'verzonden-op' }, 'opening'] } } } },
    },
    default: 'ontvangst',
    reason: { nl: 'De tekst noemt de ontvangst. Voor de vier weken beslissen IZW-05 en IZW-06, voor de functionaris IZW-04.', en: 'The text names receipt. IZW-05 and IZW-06 settle the four weeks, IZW-04 the complaints officer.' },
  },
  'G-07': {
    question: { nl: 'Is een plicht nagekomen bij verzending of bij aankomst?', en: 'Is a duty met on sending or on arrival?' },
    clauses: ['4.4', '5.2', '5.6', '5.8'],
    severity: 'M',
    options: {
      werkwoord: { label: { nl: 'naar het werkwoord van de bepaling', en: 'by the verb of the clause' } },
      verzending: { label: { nl: 'bij verzending', en: 'on sending' }, patch: { duties: { ontvangstbevestiging: { metOn: 'sent' }, 'bericht-niet-in-behandeling': { metOn: 'sent' }, 'afsluitende-informatie': { metOn: 'sent' } } } },
      aankomst: {
        label: { nl: 'bij aankomst, ook de reactie', en: 'on arrival, the answer too' },
        patch: { duties: { reactie: { metOn: { received: 'ontvangen-op' } }, 'reactie-na-mondeling': { metOn: { received: 'ontvangen-op' } }, 'reactie-na-advies': { metOn: { received: 'ontvangen-op' } } } },
      },
    },
    default: 'werkwoord',
    reason: { nl: 'Bevestiging, bericht en afsluitende informatie ontvangt de klager; reageren doet de organisatie. Is de aankomst niet bekend, dan telt de verzending, met een bevinding.', en: 'The complainant receives acknowledgement, notice and closing information; reacting is what the organisation does. Where arrival is not known, sending counts, with a finding.' },
  },
  'G-08': {
    question: { nl: 'Is een e-mail of formulier schriftelijk?', en: 'Is an e-mail or form in writing?' },
    clauses: ['4.3', '5.1'],
    severity: 'M',
    options: { 'ook-digitaal': { label: { nl: 'ja', en: 'yes' } }, 'alleen-papier': { label: { nl: 'nee, alleen een brief', en: 'no, only a letter' } } },
    default: 'ook-digitaal',
    reason: { nl: 'De tekst noemt formulier, brief en e-mail in een adem als manier om te klagen.', en: 'The text names form, letter and e-mail side by side as ways to complain.' },
  },
  'G-10': { ...general['G-10'], clauses: ['4.4', '4.7', '5.2', '5.8'] },
  'G-11': {
    question: { nl: 'Kan een termijn stilstaan?', en: 'Can a term stand still?' },
    clauses: ['5.2'],
    severity: 'M',
    options: { nee: { label: { nl: 'nee', en: 'no' } }, ja: { label: { nl: 'ja, door een gebeurtenis', en: 'yes, by an event' } } },
    default: 'nee',
    reason: { nl: 'De tekst zegt er niets over.', en: 'The text says nothing about it.' },
    recordedOnly: { nl: 'De enige gelegenheid is het werk van de klachtenfunctionaris; IZW-11 schakelt die.', en: 'The only occasion is the work of the complaints officer; IZW-11 switches it.' },
  },
  'G-12': {
    question: { nl: 'Moet een verlenging vóór het einde van de termijn worden gemeld?', en: 'Must an extension be notified before the term ends?' },
    clauses: ['5.2'],
    severity: 'M',
    options: { 'voor-einde': { label: { nl: 'ja', en: 'yes' } }, altijd: { label: { nl: 'nee', en: 'no' } } },
    default: 'voor-einde',
    reason: { nl: 'Een verstreken termijn is niet te verlengen.', en: 'An expired term cannot be lengthened.' },
    recordedOnly: { nl: 'De tekst kent geen verlenging. Wie er met IZW-13 een aanneemt, moet haar vóór het einde melden.', en: 'The text knows no extension. Whoever assumes one with IZW-13 must notify it before the end.' },
  },
  'G-13': { ...general['G-13'], clauses: ['4.4', '4.7'] },
  'G-15': { ...general['G-15'], clauses: ['0.1', '0.2'] },
  'G-16': { ...general['G-16'], clauses: ['5.2'] },
  'IZW-01': {
    question: { nl: 'Hoe verhouden de vier weken zich tot de zes weken van de jaarrapportage?', en: 'How do the four weeks relate to the six weeks of the yearly report?' },
    clauses: ['5.2', '6.7'],
    severity: 'H',
    options: {
      'twee-normen': { label: { nl: 'vier weken voor de klager, zes voor de rapportage', en: 'four weeks for the complainant, six for the report' } },
      'vier-weken': { label: { nl: 'vier weken voor beide', en: 'four weeks for both' } },
      'zes-weken': { label: { nl: 'zes weken voor beide', en: 'six weeks for both' }, patch: { duties: { reactie: { within: weeks(6) }, 'reactie-na-mondeling': { within: weeks(6) }, 'reactie-na-advies': { within: weeks(6) } } } },
    },
    default: 'twee-normen',
    reason: { nl: 'Andere werkwoorden en andere lezers: reageren tegenover de klager, afhandelen voor de directie. De kortste termijn beschermt de klager; de zes weken worden nergens anders bepaald.', en: 'Other verbs and other readers: reacting towards the complainant, settling for the board. The shorter term protects the complainant; the six weeks are not set anywhere else.' },
  },
  'IZW-02': {
    question: { nl: 'Is elke brief een reactie op de klacht?', en: 'Is any letter an answer to the complaint?' },
    clauses: ['5.2'],
    severity: 'H',
    options: {
      inhoudelijk: { label: { nl: 'nee, de reactie gaat over de inhoud', en: 'no, the answer is about the substance' } },
      'elke-brief': { label: { nl: 'ja, ook een tussenbericht of ontvangstbevestiging', en: 'yes, an interim letter or acknowledgement too' }, patch: { duties: { reactie: { dischargedBy: anyLetter }, 'reactie-na-mondeling': { dischargedBy: anyLetter }, 'reactie-na-advies': { dischargedBy: anyLetter } } } },
    },
    default: 'inhoudelijk',
    reason: { nl: 'Voor de bevestiging is er al een eigen bepaling met een eigen termijn.', en: 'The acknowledgement has a clause and a term of its own.' },
  },
  'IZW-03': {
    question: { nl: 'Zijn de vijf dagen van de klachtenfunctionaris kalenderdagen of werkdagen?', en: 'Are the five days of the complaints officer calendar days or working days?' },
    clauses: ['4.4', '4.7'],
    severity: 'H',
    options: {
      kalenderdagen: { label: { nl: 'kalenderdagen', en: 'calendar days' } },
      werkdagen: { label: { nl: 'werkdagen', en: 'working days' }, patch: { duties: { 'contact-door-functionaris': { within: workingDays(5) } } } },
    },
    default: 'kalenderdagen',
    reason: { nl: 'De tekst gebruikt even eerder wel het woord werkdagen; kalenderdagen zijn nooit later.', en: 'The text does say working days shortly before; calendar days are never later.' },
  },
  'IZW-04': {
    question: { nl: 'Tellen de vijf dagen vanaf de ontvangst door de functionaris of door de organisatie?', en: 'Do the five days count from receipt by the officer or by the organisation?' },
    clauses: ['4.7'],
    severity: 'H',
    options: {
      functionaris: { label: { nl: 'door de functionaris, en is die niet bekend door de organisatie', en: 'by the officer, and where that is not known by the organisation' } },
      benadering: { label: { nl: 'door de functionaris, en is die niet bekend de dag waarop hij is benaderd', en: 'by the officer, and where that is not known the day on which he was approached' }, patch: { duties: { 'contact-door-functionaris': { from: [{ opening: 'ontvangen-door-functionaris-op' }, 'opening'] } } } },
      organisatie: { label: { nl: 'door de organisatie', en: 'by the organisation' }, patch: { duties: { 'contact-door-functionaris': { from: { earliest: [{ event: 'klacht.ontvangen', pick: 'first' }, 'opening'] } } } } },
    },
    default: 'functionaris',
    reason: { nl: 'Eerder kan hij niets doen, en de zin volgt op zijn eigen adres. Is zijn ontvangst niet bekend, dan geldt de dag waarop de organisatie de klacht kreeg: wie de datum niet vastlegt, krijgt er niet meer tijd door. Wie dat te streng vindt voor de functionaris, kiest de dag waarop hij is benaderd.', en: 'He cannot act before, and the sentence follows his own address. Where his receipt is not known, the day on which the organisation got the complaint counts: not recording the date gives nobody more time. Whoever finds that too strict for the officer chooses the day on which he was approached.' },
  },
  'IZW-05': {
    question: { nl: 'Begint de termijn voor een schriftelijke klacht bij ontvangst of bij indiening?', en: 'Does the term for a written complaint start on receipt or on filing?' },
    clauses: ['5.1', '5.2', '5.8'],
    severity: 'H',
    options: {
      ontvangst: { label: { nl: 'bij ontvangst, net als het bericht van niet behandelen', en: 'on receipt, like the notice of not taking up' } },
      indiening: { label: { nl: 'bij het versturen van de klacht', en: 'on sending of the complaint' }, patch: { duties: { reactie: { from: [{ opening: 'verzonden-op' }, 'opening'] } } } },
    },
    default: 'ontvangst',
    reason: { nl: 'Indienen bij iemand is af als het daar aankomt, en een begin voorkomt twee laatste dagen. Of de eerste dag meetelt, schakelt G-01.', en: 'Filing with somebody is done when it arrives there, and one start avoids two last days. Whether the first day counts is switched by G-01.' },
  },
  'IZW-06': {
    question: { nl: 'Wanneer beginnen de vier weken bij een mondelinge klacht?', en: 'When do the four weeks start for an oral complaint?' },
    clauses: ['5.3', '5.4', '5.8'],
    severity: 'H',
    options: {
      bevestiging: { label: { nl: 'als de klager bevestigt dat zij officieel is', en: 'when the complainant confirms that it is official' } },
      uitspreken: { label: { nl: 'als de klacht wordt uitgesproken', en: 'when the complaint is spoken' }, patch: { duties: { 'reactie-na-mondeling': { from: lastFiling }, 'bericht-niet-in-behandeling': { from: lastFiling } } } },
      formulier: {
        label: { nl: 'als het formulier is ingevuld', en: 'when the form is filled in' },
        patch: { duties: { 'reactie-na-mondeling': { from: { event: 'formulier.ingevuld', pick: 'first' } }, 'bericht-niet-in-behandeling': { from: [{ event: 'formulier.ingevuld', pick: 'first' }, 'filing'] } } },
      },
    },
    default: 'bevestiging',
    reason: { nl: 'Het vastleggen is werk van de organisatie; haar traagheid mag de termijn niet verschuiven. Vóór de bevestiging is de klacht nog niet officieel.', en: 'Recording is the work of the organisation; its delay must not shift the term. Before the confirmation the complaint is not official.' },
  },
  'IZW-07': {
    question: { nl: 'Krijgt alleen wie het formulier gebruikte bericht van de afhandeling?', en: 'Is only whoever used the form told of the outcome?' },
    clauses: ['5.4', '5.5', '5.6'],
    severity: 'M',
    options: {
      'elke-indiener': { label: { nl: 'nee, elke indiener', en: 'no, everyone who filed' } },
      'alleen-formulier': { label: { nl: 'ja, alleen via het formulier', en: 'yes, only through the form' }, patch: { duties: { 'afsluitende-informatie': { when: 'formulier-gebruikt' } } } },
    },
    default: 'elke-indiener',
    reason: { nl: 'Elke schriftelijke klacht is officieel; de zin noemt tot wie men zich richt en sluit niemand uit. Het formulier na een mondelinge klacht vult de organisatie in.', en: 'Every written complaint is official; the sentence says who is addressed and excludes nobody. After an oral complaint the organisation fills in the form.' },
  },
  'IZW-08': {
    question: { nl: 'Krijgt ook een mondelinge, niet officiële klacht een ontvangstbevestiging?', en: 'Is an oral complaint that is not official acknowledged too?' },
    clauses: ['4.4'],
    severity: 'M',
    options: {
      officieel: { label: { nl: 'nee, pas als de klacht officieel is', en: 'no, only once the complaint is official' } },
      'elke-klacht': { label: { nl: 'ja, elke klacht', en: 'yes, every complaint' } },
    },
    default: 'officieel',
    reason: { nl: 'In een gesprek valt niets te bevestigen; wordt de klacht officieel, dan volgt de bevestiging. Onvrede die geen klacht is krijgt er geen.', en: 'A talk leaves nothing to acknowledge; once the complaint is official it is acknowledged. Dissatisfaction that is no complaint is not.' },
  },
  'IZW-09': {
    question: { nl: 'Is de volgorde van de gesprekken verplicht?', en: 'Is the order of the talks mandatory?' },
    clauses: ['3.1', '3.3', '3.4', '3.6', '4.6'],
    severity: 'H',
    options: {
      zacht: { label: { nl: 'nee, maar overslaan wordt gemeld', en: 'no, but skipping is noted' } },
      verplicht: { label: { nl: 'ja, vóór de functionaris', en: 'yes, before the officer' } },
      vrij: { label: { nl: 'nee, de volgorde is vrij', en: 'no, the order is free' } },
    },
    default: 'zacht',
    reason: { nl: 'De tekst noemt een eerste stap zonder gevolg, en leidinggevende en directie naast elkaar. Een schriftelijke klacht is ook bij de strenge lezing officieel, want dat staat er zonder voorwaarde.', en: 'The text names a first step without a consequence, and supervisor and board as alternatives. A written complaint is official under the strict reading too, as that is stated without condition.' },
  },
  'IZW-10': {
    question: { nl: 'Verwijst de organisatie door, of benadert de klager zelf de functionaris?', en: 'Does the organisation refer, or does the complainant approach the officer?' },
    clauses: ['3.6', '4.6'],
    severity: 'M',
    options: {
      beide: { label: { nl: 'beide', en: 'both' } },
      'alleen-klager': { label: { nl: 'alleen de klager', en: 'only the complainant' } },
      'alleen-doorverwijzing': { label: { nl: 'alleen na doorverwijzing', en: 'only after a referral' } },
    },
    default: 'beide',
    reason: { nl: 'Beide staan er. Voor het doorverwijzen geeft de tekst geen termijn.', en: 'Both are written. The text gives no term for the referral.' },
  },
  'IZW-11': {
    question: { nl: 'Loopt de termijn door terwijl de functionaris bezig is?', en: 'Does the term run while the officer is at work?' },
    clauses: ['3.7', '4.6', '5.2'],
    severity: 'H',
    options: {
      doorlopen: { label: { nl: 'ja', en: 'yes' } },
      stilstaan: { label: { nl: 'nee, zij staat stil', en: 'no, it stands still' }, patch: { duties: { reactie: { suspension: standstill }, 'reactie-na-mondeling': { suspension: standstill } } } },
      opnieuw: { label: { nl: 'na het advies begint zij opnieuw', en: 'after the advice it starts anew' } },
    },
    default: 'doorlopen',
    reason: { nl: 'De tekst schort niets op. Het advies gaat naar de directie en bindt haar niet; haar reactie blijft binnen de vier weken.', en: 'The text suspends nothing. The advice goes to the board and does not bind it; its answer stays within the four weeks.' },
  },
  'IZW-12': {
    question: { nl: 'Wie beslist dat een klacht niet in behandeling komt, en waarop?', en: 'Who decides that a complaint is not taken up, and on what ground?' },
    clauses: ['3.9', '5.8', '5.9', '6.4'],
    severity: 'M',
    options: { directie: { label: { nl: 'de directie', en: 'the board' } }, functionaris: { label: { nl: 'de klachtenfunctionaris', en: 'the complaints officer' } } },
    default: 'directie',
    reason: { nl: 'De directie draagt de coördinatie; het oordeel van de functionaris is inbreng. Gronden ontbreken, dus een reden in woorden volstaat, mits gemotiveerd.', en: "The board carries the coordination; the officer's view is input. There are no grounds, so a reason in words will do, if it is explained." },
  },
  'IZW-13': {
    question: { nl: 'Zijn de vier weken te verlengen?', en: 'Can the four weeks be extended?' },
    clauses: ['5.2'],
    severity: 'M',
    options: {
      niet: { label: { nl: 'nee', en: 'no' } },
      wel: { label: { nl: 'ja, met reden en nieuwe datum', en: 'yes, with reason and new date' }, patch: { duties: { reactie: { extension: longer }, 'reactie-na-mondeling': { extension: longer } } } },
    },
    default: 'niet',
    reason: { nl: 'De tekst noemt een maximum en geen verlenging.', en: 'The text sets a maximum and no extension.' },
  },
  'IZW-14': {
    question: { nl: 'Gelden een vervaltermijn, een regel over intrekken of anonimiteit, of een externe instantie?', en: 'Is there a limitation period, a rule on withdrawal or anonymity, or an external body?' },
    clauses: ['3.2', '5.8'],
    severity: 'M',
    options: { geen: { label: { nl: 'nee; intrekken kan altijd', en: 'no; withdrawal is always possible' } }, aanvullen: { label: { nl: 'ja, naar ander voorbeeld', en: 'yes, after another example' } } },
    default: 'geen',
    reason: { nl: 'Een klager kan altijd ophouden; de andere regels zouden rechten beperken zonder tekst.', en: 'A complainant can always stop; the other rules would restrict rights without text.' },
    recordedOnly: { nl: 'Een termijn of regel die de tekst niet geeft, is niet te berekenen.', en: 'A term or rule that the text does not give cannot be computed.' },
  },
  'IZW-15': {
    question: { nl: 'Valt dagbesteding binnen of buiten deze procedure?', en: 'Are day activities inside or outside this procedure?' },
    clauses: ['1.1', '1.3'],
    severity: 'M',
    options: {
      'naar-activiteit': { label: { nl: 'begeleiding ernaartoe erbinnen, deelnemen erbuiten', en: 'guidance towards them inside, taking part outside' } },
      'dagbesteding-buiten': {
        label: { nl: 'alle dagbesteding erbuiten', en: 'all day activities outside' },
        patch: { rules: { 'valt-onder-arbeidscoaching': { is: ['begeleiding-naar-werk'] }, 'valt-onder-ambulant': { is: ['persoonlijke-ondersteuning', 'deelname-aan-dagbesteding', 'huishouden', 'begeleiding-naar-dagbesteding'] } } },
      },
    },
    default: 'naar-activiteit',
    reason: { nl: 'De tekst onderscheidt naar wat er gebeurt: zoeken en behouden, of deelnemen.', en: 'The text distinguishes by what happens: finding and keeping, or taking part.' },
  },
  'IZW-16': {
    question: { nl: 'Hoe verhoudt de procedure zich tot de afzonderlijke klachtenregeling?', en: 'How does the procedure relate to the separate complaint regulation?' },
    clauses: ['6.7', '7.1'],
    severity: 'M',
    options: { onbekend: { label: { nl: 'onbekend', en: 'unknown' } }, genegeerd: { label: { nl: 'die telt niet mee', en: 'it does not count' } } },
    default: 'onbekend',
    reason: { nl: 'Die regeling is niet gegeven en kan de zes weken verklaren; zwijgen moet zichtbaar zijn.', en: 'That regulation was not supplied and may explain the six weeks; silence must be visible.' },
    recordedOnly: { nl: 'Wat er niet is, kan niets veranderen; elke officiële klacht draagt een bevinding.', en: 'What is not there can change nothing; every official complaint carries a finding.' },
  },
  'IZW-17': {
    question: { nl: 'Is de genoemde persoon of de functie bedoeld?', en: 'Is the person who is named meant, or the role?' },
    clauses: ['3.6', '4.6'],
    severity: 'M',
    options: { functie: { label: { nl: 'de functie van klachtenfunctionaris', en: 'the role of complaints officer' } }, persoon: { label: { nl: 'de persoon', en: 'the person' } } },
    default: 'functie',
    reason: { nl: 'Namen en adressen zijn gegevens van de organisatie en niet van de regels.', en: 'Names and addresses are data of the organisation and not of the rules.' },
    recordedOnly: { nl: 'Wie de functie vervult, verandert geen datum, recht of verloop.', en: 'Who fills the role changes no date, right or course.' },
  },
  'IZW-19': {
    question: { nl: 'Wordt de klager naar zijn tevredenheid gevraagd, of wordt zij hem meegedeeld?', en: 'Is the complainant asked for satisfaction, or told of it?' },
    clauses: ['5.6', '5.7', '6.9'],
    severity: 'M',
    options: {
      gevraagd: { label: { nl: 'gevraagd en vastgelegd', en: 'asked and recorded' } },
      meegedeeld: { label: { nl: 'meegedeeld in de afsluitende informatie', en: 'told in the closing information' }, patch: { rules: { 'informatie-volledig': { elements: ['gevolgde-procedure', 'uiteindelijke-afhandeling', 'doorlooptijd', 'vermelde-tevredenheid'] } } } },
    },
    default: 'gevraagd',
    reason: { nl: 'Iemand zijn eigen tevredenheid meedelen zegt niets; het jaaroverzicht heeft haar nodig. Voor de informatie geeft de tekst geen termijn.', en: "Telling somebody of their own satisfaction says nothing; the yearly overview needs it. The text gives no term for the information." },
  },
  'IZW-20': {
    question: { nl: 'Welk jaar en welke klachten telt de jaarrapportage?', en: 'Which year and which complaints does the yearly report count?' },
    clauses: ['6.5', '6.6', '6.7', '6.8', '6.9'],
    severity: 'M',
    options: {
      'kalenderjaar-van-ontvangst': { label: { nl: 'het kalenderjaar van ontvangst; mondeling ontvangen klachten apart te zien', en: 'the calendar year of receipt; complaints received orally can be told apart' } },
      'jaar-van-afhandeling': { label: { nl: 'het jaar van afhandeling', en: 'the year of settling' } },
    },
    default: 'kalenderjaar-van-ontvangst',
    reason: { nl: 'De directie hoort van elke klacht die wordt ingediend; ontvangst is de enige dag die elke klacht heeft. Een mondelinge klacht telt vanaf haar bevestiging.', en: 'The board is told of every complaint filed; receipt is the only day that every complaint has. An oral complaint counts from its confirmation.' },
    recordedOnly: { nl: 'De jaarcijfers tellen op de dag van indiening; wie anders telt, kiest andere zaken.', en: 'The yearly figures count by day of filing; to count otherwise is to choose other cases.' },
  },
  'IZW-22': {
    question: { nl: 'Is de dag van de laatste wijziging de dag van inwerkingtreding?', en: 'Is the day of the last change the day of entry into force?' },
    clauses: ['0.2'],
    severity: 'L',
    options: { aangenomen: { label: { nl: 'aangenomen van wel', en: 'assumed so' } }, onbekend: { label: { nl: 'onbekend', en: 'unknown' } } },
    default: 'aangenomen',
    reason: { nl: 'Een bepaling over inwerkingtreding ontbreekt; de kop van het blad is het enige gegeven.', en: 'There is no clause on entry into force; the page header is the only evidence.' },
    recordedOnly: { nl: 'Geen termijn of recht in een zaak hangt ervan af; wie van een andere datum weet, kiest zelf de versie.', en: 'No term or right in a case depends on it; whoever knows of another date chooses the version.' },
  },
  'IZW-23': {
    question: { nl: 'Wiens toestemming is nodig om een ander te benaderen?', en: 'Whose consent does it take to approach somebody else?' },
    clauses: ['3.5'],
    severity: 'M',
    options: {
      klager: { label: { nl: 'die van de klager', en: "the complainant's" } },
      derde: { label: { nl: 'die van de ander', en: "the other person's" }, patch: { rules: { toestemming: { of: ['derde-stemt-in'] } } } },
      beide: { label: { nl: 'die van beiden', en: "both persons'" }, patch: { rules: { toestemming: { of: ['klager-stemt-in', 'derde-stemt-in'] } } } },
    },
    default: 'klager',
    reason: { nl: 'De vertrouwelijkheid is er voor de klager, die de tekst de betrokkene noemt.', en: 'Confidentiality serves the complainant, whom the text calls the person concerned.' },
  },
} as const satisfies Readonly<Record<string, Reading>>;
