import { weeks } from '../../calendar/duration.js';
import type { Reading } from '../../regulation/definition.js';
import { general } from '../general-readings.js';

/** The day on which the complaint was sent, or that of receipt when nobody told. */
const sending = [{ event: 'klacht.ontvangen', pick: 'last', at: 'verzonden-op' }, { event: 'klacht.ontvangen', pick: 'last' }] as const;

/** How each ambiguity of severity H or M was read, and how else it can be. */
export const readings = {
  'G-01': { ...general['G-01'], clauses: ['4.2', '4.3d', '5.1'] },
  'G-02': { ...general['G-02'], clauses: ['4.2', '4.3d', '5.1'] },
  'G-03': { ...general['G-03'], clauses: ['4.2'] },
  'G-04': {
    ...general['G-04'],
    options: {
      ...general['G-04'].options,
      'alleen-klager': { label: { nl: 'alleen de termijn van de klager zelf', en: "only the complainant's own term" }, patch: { windows: { bezwaar: { roll: 'forward' } } } },
    },
    clauses: ['4.3d', '5.1'],
  },
  'G-06': {
    question: { nl: 'Begint een termijn bij ontvangst of bij verzending van de klacht?', en: 'Does a term start on receipt or on sending of the complaint?' },
    clauses: ['4.2', '8.2'],
    severity: 'H',
    options: {
      ontvangst: { label: { nl: 'bij ontvangst, ook in het weekend', en: 'on receipt, at the weekend too' } },
      verzending: {
        label: { nl: 'bij verzending', en: 'on sending' },
        patch: {
          duties: { ontvangstbevestiging: { from: [{ opening: 'verzonden-op' }, 'opening'] } },
          rules: {
            'ingediend-na-inwerkingtreding': { of: sending },
            'ingediend-op-dag-van-inwerkingtreding': { of: sending },
          },
        },
      },
    },
    default: 'ontvangst',
    reason: { nl: 'De tekst noemt de ontvangst, en alleen die kan de organisatie bewijzen. Voor de vier weken beslist KP-04; de eerste werkdag na ontvangst als begin is niet apart opgenomen omdat werkdagen dan hetzelfde uitkomen.', en: 'The text names receipt, and only that can be proved by the organisation. KP-04 settles the four weeks; the first working day after receipt is not offered apart, as working days come out the same.' },
  },
  'G-07': {
    question: { nl: 'Is een plicht nagekomen bij verzending of bij aankomst?', en: 'Is a duty met on sending or on arrival?' },
    clauses: ['4.2', '4.5a'],
    severity: 'M',
    options: {
      werkwoord: { label: { nl: 'naar het werkwoord van de bepaling', en: 'by the verb of the clause' } },
      verzending: { label: { nl: 'bij verzending, ook de afsluiting', en: 'on sending, the closing too' }, patch: { duties: { 'bevestiging-afhandeling': { metOn: 'sent' } } } },
      aankomst: { label: { nl: 'bij aankomst, ook de ontvangstbevestiging', en: 'on arrival, the acknowledgement too' }, patch: { duties: { ontvangstbevestiging: { metOn: { received: 'ontvangen-op' } } } } },
    },
    default: 'werkwoord',
    reason: { nl: 'De tekst kiest zijn werkwoorden: de bevestiging wordt gestuurd, de afsluiting wordt ontvangen. Voor de uitspraak beslist KP-05.', en: 'The text chooses its verbs: the acknowledgement is sent, the closing is received. KP-05 settles the ruling.' },
  },
  'G-08': {
    question: { nl: 'Is een e-mail schriftelijk?', en: 'Is an e-mail in writing?' },
    clauses: ['1.klacht', '4.1a'],
    severity: 'M',
    options: {
      'ook-digitaal': { label: { nl: 'ja', en: 'yes' } },
      'alleen-papier': { label: { nl: 'nee, alleen papier', en: 'no, only paper' } },
    },
    default: 'ook-digitaal',
    reason: { nl: 'Anders zou een e-mail juist zijn ingediend en toch geen klacht zijn.', en: 'Otherwise an e-mail would be filed correctly and still be no complaint.' },
  },
  'G-09': {
    question: { nl: 'Welke datum hoort bij woorden zonder getal, zoals "zodra"?', en: 'Which date goes with words without a number?' },
    clauses: ['4.3f', '4.5a'],
    severity: 'H',
    options: {
      'volgende-werkdag': { label: { nl: 'de volgende werkdag, als aangenomen norm', en: 'the next working day, as an assumed norm' } },
      'geen-datum': { label: { nl: 'geen datum', en: 'no date' }, patch: { duties: { 'bevestiging-afhandeling': { within: null, soft: null } } } },
      'zelfde-dag': { label: { nl: 'dezelfde dag', en: 'the same day' }, patch: { duties: { 'bevestiging-afhandeling': { within: 'same-day' } } } },
    },
    default: 'volgende-werkdag',
    reason: { nl: 'Er moet iets te bewaken zijn, maar een aangenomen norm mag nooit op de tekst lijken. Een eigen norm hoort in eigen gegevens. "Tijdig" is uiterlijk de lopende laatste dag.', en: 'There must be something to watch, but an assumed norm must never look like the text. A norm of the organisation belongs in its own data. "In good time" means no later than the running due date.' },
  },
  'G-10': { ...general['G-10'], clauses: ['4.2', '4.3d'] },
  'G-11': {
    question: { nl: 'Kan een termijn stilstaan?', en: 'Can a term stand still?' },
    clauses: ['4.3b', '4.3d'],
    severity: 'M',
    options: {
      nee: { label: { nl: 'nee', en: 'no' } },
      ja: { label: { nl: 'ja, door een gebeurtenis', en: 'yes, by an event' } },
    },
    default: 'nee',
    reason: { nl: 'De tekst kent alleen verlenging.', en: 'The text knows extension only.' },
    recordedOnly: { nl: 'De enige gelegenheid in dit reglement is het opvragen van informatie; KP-26 schakelt die.', en: 'The only occasion in this regulation is a request for information; KP-26 switches it.' },
  },
  'G-12': {
    question: { nl: 'Moet een verlenging vóór het einde van de termijn worden gemeld?', en: 'Must an extension be notified before the term ends?' },
    clauses: ['4.3e', '4.3f'],
    severity: 'M',
    options: {
      'voor-einde': { label: { nl: 'ja, uiterlijk op de laatste dag', en: 'yes, no later than the last day' } },
      altijd: { label: { nl: 'nee, het kan altijd', en: 'no, at any time' }, patch: { duties: { behandeling: { extension: { notice: null } } } } },
    },
    default: 'voor-einde',
    reason: { nl: 'Een verstreken termijn is niet te verlengen. Tellen vanaf de mededeling is niet aangeboden: de nieuwe datum staat erin.', en: 'An expired term cannot be lengthened. Counting from the notice is not offered: the notice gives the new date.' },
  },
  'G-13': { ...general['G-13'], clauses: ['4.1a', '4.2'] },
  'G-15': { ...general['G-15'], clauses: ['8.2', '9.2'] },
  'G-16': { ...general['G-16'], clauses: ['4.3d'] },
  'KP-01': {
    question: { nl: 'Welke schrijfwijze van de naam geldt?', en: 'Which spelling of the name holds?' },
    clauses: ['3.1'],
    severity: 'M',
    options: {
      krachtig: { label: { nl: 'Krachtig Perspectief', en: 'Krachtig Perspectief' } },
      krchtig: { label: { nl: 'Krchtig Perspectief', en: 'Krchtig Perspectief' } },
    },
    default: 'krachtig',
    reason: { nl: 'Adres en slotbepaling gebruiken die naam; de andere blijft als alias bewaard.', en: 'Address and final clause use that name; the other one is kept as an alias.' },
    recordedOnly: { nl: 'Een naam verandert geen datum, recht of verloop.', en: 'A name changes no date, right or course.' },
  },
  'KP-02': {
    question: { nl: 'Geldt het reglement voor een klacht van 1 oktober 2024 zelf?', en: 'Does the regulation cover a complaint of 1 October 2024 itself?' },
    clauses: ['8.1', '8.2'],
    severity: 'H',
    options: {
      letterlijk: { label: { nl: 'nee, vanaf 2 oktober', en: 'no, from 2 October' } },
      inclusief: { label: { nl: 'ja, vanaf 1 oktober', en: 'yes, from 1 October' }, patch: { rules: { 'ingediend-na-inwerkingtreding': { after: null, from: '2024-10-01' } } } },
    },
    default: 'letterlijk',
    reason: { nl: 'De tekst is toe te passen zoals hij er staat; het gaat om één dag.', en: 'The text can be applied as it stands; one day is concerned.' },
  },
  'KP-03': {
    question: { nl: 'Welke regels gelden voor eerdere klachten?', en: 'Which rules cover earlier complaints?' },
    clauses: ['8.2'],
    severity: 'M',
    options: {
      geen: { label: { nl: 'dit reglement niet', en: 'not this regulation' } },
      overeenkomstig: { label: { nl: 'dit reglement overeenkomstig', en: 'this regulation by analogy' } },
    },
    default: 'geen',
    reason: { nl: 'Een voorganger is niet bekend; de tekst beperkt zijn eigen werking.', en: 'No predecessor is known; the text limits its own scope.' },
  },
  'KP-04': {
    question: { nl: 'Wanneer beginnen de vier weken?', en: 'When do the four weeks start?' },
    clauses: ['4.3d'],
    severity: 'H',
    options: {
      ontvangst: { label: { nl: 'bij ontvangst van de klacht', en: 'on receipt of the complaint' } },
      verzending: { label: { nl: 'bij verzending van de klacht', en: 'on sending of the complaint' }, patch: { duties: { behandeling: { from: [{ opening: 'verzonden-op' }, 'opening'] } } } },
      ontvangstbevestiging: { label: { nl: 'bij de ontvangstbevestiging', en: 'on the acknowledgement' }, patch: { duties: { behandeling: { from: { event: 'ontvangst.bevestigd', pick: 'first' } } } } },
      'start-onderzoek': { label: { nl: 'bij het begin van het onderzoek', en: 'when the inquiry starts' }, patch: { duties: { behandeling: { from: { event: 'onderzoek.gestart', pick: 'first' } } } } },
    },
    default: 'ontvangst',
    reason: { nl: 'Het enige objectieve moment; latere momenten heeft de behandelaar zelf in de hand.', en: 'The only objective moment; later ones are in the hands of the handler.' },
  },
  'KP-05': {
    question: { nl: 'Wat beëindigt de vier weken?', en: 'What ends the four weeks?' },
    clauses: ['4.3d', '4.4a', '4.5a'],
    severity: 'H',
    options: {
      'uitspraak-verzonden': { label: { nl: 'de uitspraak die aan de klager is gestuurd', en: 'the ruling sent to the complainant' } },
      'afhandeling-bevestigd': {
        label: { nl: 'de bevestiging van de afhandeling', en: 'the confirmation of closing' },
        patch: { duties: { behandeling: { dischargedBy: [{ event: 'afhandeling.bevestigd' }, { event: 'uitspraak.gedaan', where: 'een-brief' }], afterClosing: 'survives' } } },
      },
      'reactie-opgesteld': {
        label: { nl: 'de reactie zodra die is opgesteld', en: 'the reaction once it is drafted' },
        patch: { duties: { behandeling: { dischargedBy: [{ event: 'reactie.opgesteld' }, { event: 'uitspraak.gedaan', where: 'geldige-uitspraak' }] } } },
      },
    },
    default: 'uitspraak-verzonden',
    reason: { nl: 'Een brief die niet is verstuurd, handelt niets af. Eén brief kan uitspraak en afsluiting zijn.', en: 'A letter that was not sent handles nothing. One letter can be both ruling and closing.' },
  },
  'KP-06': {
    question: { nl: 'Hoe vaak en hoelang kan de termijn worden verlengd?', en: 'How often and how long can the term be extended?' },
    clauses: ['4.3e', '4.3f'],
    severity: 'H',
    options: {
      herhaalbaar: { label: { nl: 'vaker, met opgave van reden', en: 'repeatedly, with a reason' } },
      eenmalig: { label: { nl: 'één keer', en: 'once' }, patch: { duties: { behandeling: { extension: { times: 1 } } } } },
      'vier-weken': { label: { nl: 'één keer, met hooguit vier weken', en: 'once, by at most four weeks' }, patch: { duties: { behandeling: { extension: { times: 1, atMost: weeks(4) } } } } },
    },
    default: 'herhaalbaar',
    reason: { nl: 'De tekst stelt geen grens; die wordt getoond als ontbrekend en niet verzonnen.', en: 'The text sets no cap; its absence is shown, not filled.' },
  },
  'KP-07': {
    question: { nl: 'Is een afgehandelde klacht definitief gesloten?', en: 'Is a closed complaint closed for good?' },
    clauses: ['4.5b', '4.5c', '5.1'],
    severity: 'H',
    options: {
      'niet-definitief': { label: { nl: 'nee, de twee weken en nieuwe informatie blijven open', en: 'no, the two weeks and new information stay open' } },
      definitief: { label: { nl: 'ja, behalve voor nieuwe informatie', en: 'yes, except for new information' } },
    },
    default: 'niet-definitief',
    reason: { nl: 'Anders zou artikel 5 uit een eindtoestand leiden.', en: 'Otherwise article 5 would lead out of a final state.' },
  },
  'KP-08': {
    question: { nl: 'Tot wanneer kan nieuwe informatie de klacht heropenen?', en: 'Until when can new information reopen the complaint?' },
    clauses: ['4.5c'],
    severity: 'H',
    options: {
      onbeperkt: { label: { nl: 'zonder termijn; de klachtenbehandelaar oordeelt', en: 'without a term; the handler judges' } },
      'binnen-twee-weken': { label: { nl: 'alleen binnen de twee weken', en: 'only within the two weeks' } },
    },
    default: 'onbeperkt',
    reason: { nl: 'De tekst noemt geen termijn, en geen nieuwe termijn na heropening.', en: 'The text names no term, and no new term after reopening.' },
  },
  'KP-09': {
    question: { nl: 'Wanneer beginnen de twee weken van de klager?', en: "When do the complainant's two weeks start?" },
    clauses: ['5.1', '5.2'],
    severity: 'H',
    options: {
      ontvangen: { label: { nl: 'bij ontvangst als die bekend is, anders bij verzending', en: 'on receipt if known, else on sending' } },
      verzonden: { label: { nl: 'bij verzending', en: 'on sending' }, patch: { windows: { bezwaar: { from: 'opening' } } } },
      gedateerd: { label: { nl: 'op de datum die erop staat', en: 'on the date it bears' }, patch: { windows: { bezwaar: { from: [{ opening: 'gedateerd-op' }, 'opening'] } } } },
    },
    default: 'ontvangen',
    reason: { nl: 'Wie de uitspraak niet heeft, kan er niet tegen opkomen.', en: 'One cannot object to what one has not got.' },
  },
  'KP-10': {
    question: { nl: 'Wat volgt op ontevredenheid na de twee weken?', en: 'What follows an objection after the two weeks?' },
    clauses: ['5.1', '9.1'],
    severity: 'M',
    options: {
      'directie-beslist': { label: { nl: 'vastleggen; de directie beslist', en: 'record it; the board decides' } },
      vastleggen: { label: { nl: 'alleen vastleggen', en: 'record it only' } },
    },
    default: 'directie-beslist',
    reason: { nl: 'De tekst verbindt er geen gevolg aan en laat de rest aan de directie.', en: 'The text attaches no consequence and leaves the rest to the board.' },
  },
  'KP-11': {
    question: { nl: 'Welke termijn en vorm heeft de herbeoordeling?', en: 'Which term and form does the second assessment have?' },
    clauses: ['5.3'],
    severity: 'H',
    options: {
      geen: { label: { nl: 'geen; dat wordt getoond', en: 'none; that is shown' } },
      verzinnen: { label: { nl: 'een termijn aannemen', en: 'assume a term' } },
    },
    default: 'geen',
    reason: { nl: 'Een ontbrekende termijn wordt getoond, niet gevuld.', en: 'A missing term is shown, not filled.' },
    recordedOnly: { nl: 'De tekst geeft geen getal om mee te rekenen.', en: 'The text gives no number to count with.' },
  },
  'KP-12': {
    question: { nl: 'Moet ook de directie onafhankelijk zijn bij de herbeoordeling?', en: 'Must the board be independent too at the second assessment?' },
    clauses: ['5.3', '5.4'],
    severity: 'M',
    options: {
      beiden: { label: { nl: 'ja, wie ook beoordeelt', en: 'yes, whoever reviews' } },
      'alleen-medewerker': { label: { nl: 'nee, alleen de medewerker', en: 'no, only the employee' }, patch: { rules: { 'onafhankelijkheid-geschonden': { of: ['beoordelaar-was-betrokken', 'beoordelaar-is-medewerker'] } } } },
    },
    default: 'beiden',
    reason: { nl: '"Andere" verbindt de twee; het doel is onpartijdigheid.', en: 'The word "other" links the two; the purpose is impartiality.' },
  },
  'KP-13': {
    question: { nl: 'Is een bericht via een formulier of portaal schriftelijk?', en: 'Is a message through a form or portal in writing?' },
    clauses: ['1.klacht', '4.1a', '4.2'],
    severity: 'M',
    options: {
      'ook-portaal': { label: { nl: 'ja', en: 'yes' } },
      'zonder-portaal': { label: { nl: 'nee', en: 'no' } },
    },
    default: 'ook-portaal',
    reason: { nl: 'De organisatie mag zelf ook digitaal bevestigen.', en: 'The organisation itself may confirm digitally.' },
  },
  'KP-14': {
    question: { nl: 'Wat gebeurt er met een onvolledige klacht?', en: 'What happens to an incomplete complaint?' },
    clauses: ['4.1b', '4.1c', '4.1d'],
    severity: 'M',
    options: {
      aannemen: { label: { nl: 'aannemen; de termijnen lopen', en: 'accept it; the terms run' } },
      weigeren: { label: { nl: 'niet in behandeling nemen', en: 'keep it out' } },
    },
    default: 'aannemen',
    reason: { nl: 'De tekst verbindt geen gevolg aan ontbrekende gegevens.', en: 'The text attaches no consequence to missing particulars.' },
  },
  'KP-15': {
    question: { nl: 'Wat gebeurt er met een anonieme klacht?', en: 'What happens to an anonymous complaint?' },
    clauses: ['4.1c', '4.2', '4.5a'],
    severity: 'M',
    options: {
      aannemen: { label: { nl: 'aannemen; plichten tegenover de klager gelden niet', en: 'accept it; duties towards the complainant do not apply' } },
      bereikbaar: {
        label: { nl: 'aannemen; wie te bereiken is krijgt ook zonder naam bericht', en: 'accept it; whoever can be reached hears back without a name too' },
        patch: { duties: { ontvangstbevestiging: { when: 'klager-te-berichten' }, 'bevestiging-afhandeling': { when: 'klager-te-berichten' } } },
      },
      weigeren: { label: { nl: 'niet in behandeling nemen', en: 'keep it out' } },
    },
    default: 'aannemen',
    reason: {
      nl: 'Een naam is verplicht, maar zonder gevolg als hij ontbreekt. Wie geen naam geeft en wel een adres, is onbekend en toch te bereiken; dat zijn twee feiten, en de tekst vraagt om beide.',
      en: 'A name is mandatory, but nothing follows when it is missing. Whoever gives an address and no name is unknown and can be reached all the same; these are two facts, and the text asks for both.',
    },
  },
  'KP-16': {
    question: { nl: 'Mag een klachtenbehandelaar die zelf beklaagde is, beslissen?', en: 'May a handler who is the respondent rule?' },
    clauses: ['1.behandelaar'],
    severity: 'M',
    options: {
      vastleggen: { label: { nl: 'ja, het wordt vastgelegd', en: 'yes, it is recorded' } },
      blokkeren: { label: { nl: 'nee', en: 'no' } },
    },
    default: 'vastleggen',
    reason: { nl: 'Onafhankelijkheid wordt alleen bij de herbeoordeling gevraagd.', en: 'Independence is asked for at the second assessment only.' },
  },
  'KP-17': {
    question: { nl: 'Wie kan klagen?', en: 'Who can complain?' },
    clauses: ['P.1', '1.klager'],
    severity: 'M',
    options: {
      ruim: { label: { nl: 'iedere persoon', en: 'any person' } },
      beperkt: { label: { nl: 'klanten, opdrachtgevers en andere betrokkenen', en: 'clients, commissioning parties and others concerned' } },
    },
    default: 'ruim',
    reason: { nl: 'De definitie gaat voor de aanhef.', en: 'The definition governs the preamble.' },
  },
  'KP-19': {
    question: { nl: 'Kan een klacht deels gegrond zijn?', en: 'Can a complaint be upheld in part?' },
    clauses: ['4.4a'],
    severity: 'M',
    options: {
      'per-deel': { label: { nl: 'gegrond of ongegrond, per deel', en: 'upheld or not, for each part' } },
      deels: { label: { nl: 'ook deels gegrond', en: 'partly upheld too' } },
    },
    default: 'per-deel',
    reason: { nl: 'De tekst kent twee uitkomsten.', en: 'The text knows two outcomes.' },
    recordedOnly: { nl: 'Een derde uitkomst is een ander woord in de registratie; met delen is hetzelfde te zeggen.', en: 'A third outcome is another word in the register; parts can say the same.' },
  },
  'KP-20': {
    question: { nl: 'Wanneer is "zodra" bij de afsluiting?', en: 'When is the confirmation of closing due?' },
    clauses: ['4.5a'],
    severity: 'M',
    options: {
      'volgende-werkdag': { label: { nl: 'de volgende werkdag, als aangenomen norm', en: 'the next working day, as an assumed norm' } },
      'geen-datum': { label: { nl: 'geen datum', en: 'no date' } },
      'zelfde-dag': { label: { nl: 'dezelfde dag', en: 'the same day' } },
    },
    default: 'volgende-werkdag',
    reason: { nl: 'Dezelfde behandeling als andere woorden zonder getal.', en: 'The same treatment as other words without a number.' },
    recordedOnly: { nl: 'G-09 schakelt dezelfde plicht; twee schakelaars voor één datum zouden elkaar tegenspreken.', en: 'G-09 switches the same duty; two switches for one date would contradict each other.' },
  },
  'KP-22': {
    question: { nl: 'Hoe werkt de beslissing van de directie waar het reglement zwijgt?', en: 'How does the decision of the board work where the regulation is silent?' },
    clauses: ['9.1'],
    severity: 'M',
    options: {
      'als-gebeurtenis': { label: { nl: 'als besluit met reden, dat de zaak kan verplaatsen', en: 'as a reasoned decision that can move the case' } },
      'buiten-het-model': { label: { nl: 'buiten beschouwing', en: 'left out' } },
    },
    default: 'als-gebeurtenis',
    reason: { nl: 'De tekst geeft de directie deze bevoegdheid uitdrukkelijk.', en: 'The text gives the board this power expressly.' },
  },
  'KP-23': {
    question: { nl: 'Welke versie geldt na een wijziging van het reglement?', en: 'Which version holds after an amendment?' },
    clauses: ['9.2'],
    severity: 'M',
    options: {
      'bij-indiening': { label: { nl: 'die op de dag van indiening', en: 'the one on the day of filing' } },
      actueel: { label: { nl: 'de nieuwste', en: 'the newest' } },
    },
    default: 'bij-indiening',
    reason: { nl: 'Artikel 8 knoopt aan bij de indiening; dat geldt ook voor latere versies.', en: 'Article 8 goes by the filing; later versions follow that.' },
    recordedOnly: { nl: 'Zie G-15: een zaak is aan haar versie gebonden.', en: 'See G-15: a case is pinned to its version.' },
  },
  'KP-24': {
    question: { nl: 'Gelden verjaring, intrekking, bijstand of een externe weg?', en: 'Are there limitation, withdrawal, assistance or an external route?' },
    clauses: ['4.1a'],
    severity: 'M',
    options: {
      geen: { label: { nl: 'geen; intrekken kan als feit in elke open toestand', en: 'none; withdrawal is a fact in any open state' } },
      verzinnen: { label: { nl: 'regels aannemen', en: 'assume rules' } },
    },
    default: 'geen',
    reason: { nl: 'De tekst zwijgt; een klager kan altijd stoppen.', en: 'The text is silent; a complainant can always stop.' },
    recordedOnly: { nl: 'Zonder tekst is er niets te schakelen.', en: 'Without text there is nothing to switch.' },
  },
  'KP-26': {
    question: { nl: 'Staat de termijn stil zolang informatie is opgevraagd?', en: 'Does the term stand still while information is awaited?' },
    clauses: ['4.3b', '4.3d'],
    severity: 'M',
    options: {
      doorlopen: { label: { nl: 'nee, hij loopt door', en: 'no, it runs on' } },
      opschorten: {
        label: { nl: 'ja, tot de informatie er is', en: 'yes, until the information is there' },
        patch: { duties: { behandeling: { suspension: { startedBy: 'informatie.opgevraagd', endedBy: 'informatie.ontvangen', cites: ['4.3b'] } } } },
      },
    },
    default: 'doorlopen',
    reason: { nl: 'De tekst biedt verlenging, geen stilstand.', en: 'The text offers extension, not suspension.' },
  },
  // Not in the register of ambiguities: it came up when the scope was encoded.
  'KP-27': {
    question: { nl: 'Wat volgt als een klacht over een dienst gaat die de tekst niet noemt?', en: 'What follows when a complaint is about a service that the text does not name?' },
    clauses: ['3.1'],
    severity: 'M',
    options: {
      bevinding: { label: { nl: 'een bevinding; de klacht loopt door', en: 'a finding; the complaint goes on' } },
      'buiten-het-reglement': { label: { nl: 'het reglement geldt niet', en: 'the regulation does not apply' } },
    },
    default: 'bevinding',
    reason: {
      nl: 'De tekst zegt waarvoor hij geldt en niet wat er met een andere klacht gebeurt. Of een dienst eronder valt is een oordeel van mensen; op een datum (8.2) is dat anders.',
      en: 'The text says what it covers and not what becomes of another complaint. Whether a service is covered is for people to judge; a date (8.2) leaves nothing to judge.',
    },
    recordedOnly: { nl: 'Het reglement noemt terreinen en geen lijst van diensten; wie een klacht erbuiten vindt vallen, laat de directie besluiten (9.1).', en: 'The regulation names fields and no list of services; whoever finds a complaint outside them lets the board decide (9.1).' },
  },
} as const satisfies Readonly<Record<string, Reading>>;
