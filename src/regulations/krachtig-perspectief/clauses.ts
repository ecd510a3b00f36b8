import type { Clause } from '../../model/clause.js';

const aim = { nl: 'Een streven zonder handeling, termijn of adressaat: er is niets aan na te komen of te missen in één zaak.', en: 'An aim without act, term or addressee: nothing in it can be met or missed in one case.' } as const;

const privacy = { nl: 'Regelt wie gegevens mag zien, niet het verloop van een klacht; het raakt geen toestand, plicht of datum.', en: 'Governs who may see data, not the course of a complaint; it touches no state, duty or date.' } as const;

/** The provisions of the document, in our own words and in its order. */
export const clauses = {
  'P.1': {
    kind: 'scope',
    also: ['admissibility'],
    summary: { nl: 'Het reglement gaat over klachten van klanten, van opdrachtgevers en van anderen die erbij betrokken zijn, van begin tot eind.', en: 'The regulation covers complaints by clients, commissioning parties and others concerned, from start to finish.' },
    place: 'aanhef',
  },
  '1.klacht': {
    kind: 'definition',
    also: ['formal-requirement'],
    summary: { nl: 'Een klacht is onvrede op schrift, over de dienst of over hoe een medewerker zich gedraagt.', en: 'A complaint is dissatisfaction in writing, about the service or about how an employee behaves.' },
    place: 'artikel 1, Klacht',
  },
  '1.klager': {
    kind: 'definition',
    also: ['admissibility'],
    summary: { nl: 'Klager kan een mens zijn, een rechtspersoon, of iemand die voor een ander optreedt.', en: 'A complainant can be a person, a legal person, or somebody acting for another.' },
    place: 'artikel 1, Klager',
  },
  '1.beklaagde': { kind: 'definition', summary: { nl: 'Beklaagde is degene, persoon of afdeling, over wie het gaat.', en: 'The respondent is the employee or department complained about.' }, place: 'artikel 1, Beklaagde' },
  '1.behandelaar': {
    kind: 'definition',
    also: ['role'],
    summary: { nl: 'De klachtenbehandelaar is een aangewezen medewerker die voor de afhandeling instaat.', en: 'The complaint handler is an appointed employee who answers for the handling.' },
    place: 'artikel 1, Klachtenbehandelaar',
  },
  '2.1': { kind: 'standard', summary: { nl: 'Klachten moeten zorgvuldig, vlot en inzichtelijk worden behandeld.', en: 'Complaints should be handled carefully, quickly and openly.' }, place: 'artikel 2, punt 1', notModelled: aim },
  '2.2': { kind: 'standard', summary: { nl: 'Dezelfde klacht moet niet terugkomen.', en: 'The same complaint should not come back.' }, place: 'artikel 2, punt 2', notModelled: aim },
  '2.3': { kind: 'standard', summary: { nl: 'De dienstverlening moet er beter van worden.', en: 'The service should improve through it.' }, place: 'artikel 2, punt 3', notModelled: aim },
  '3.1': {
    kind: 'scope',
    summary: { nl: 'Het bereik is al het werk in preventie, re-integratie en casemanagement.', en: 'It reaches all work in prevention, reintegration and case management.' },
    place: 'artikel 3',
  },
  '4.1a': {
    kind: 'formal-requirement',
    also: ['transition'],
    summary: { nl: 'Klagen gebeurt op schrift of met een e-mail aan de klachtenbehandelaar.', en: 'One complains in writing or by e-mail to the complaint handler.' },
    place: 'artikel 4.1, eerste punt',
  },
  '4.1b': { kind: 'formal-requirement', also: ['admissibility'], summary: { nl: 'Enkele gegevens zijn verplicht; een gevolg van weglaten staat er niet.', en: 'Some particulars are mandatory; no consequence of leaving them out is given.' }, place: 'artikel 4.1, tweede punt' },
  '4.1c': { kind: 'formal-requirement', also: ['anonymity'], summary: { nl: 'Verplicht: wie klaagt en hoe die te bereiken is.', en: 'Mandatory: who complains and how to reach them.' }, place: 'artikel 4.1, tweede punt, eerste streepje' },
  '4.1d': { kind: 'formal-requirement', summary: { nl: 'Verplicht: waar het over gaat, met wat er gebeurde en wanneer.', en: 'Mandatory: what it is about, with what happened and when.' }, place: 'artikel 4.1, tweede punt, tweede streepje' },
  '4.1e': { kind: 'formal-requirement', summary: { nl: 'Stukken die de klacht steunen mogen erbij.', en: 'Documents that support the complaint may be added.' }, place: 'artikel 4.1, tweede punt, derde streepje' },
  '4.2': {
    kind: 'deadline',
    also: ['notification-duty', 'formal-requirement'],
    summary: { nl: 'De organisatie verstuurt binnen vijf werkdagen na ontvangst een bevestiging, op papier of digitaal.', en: 'Within five working days of receipt the organisation sends an acknowledgement, on paper or digitally.' },
    place: 'artikel 4.2',
  },
  '4.3a': { kind: 'transition', summary: { nl: 'De klachtenbehandelaar doet onderzoek.', en: 'The complaint handler investigates.' }, place: 'artikel 4.3, eerste punt' },
  '4.3b': { kind: 'power', summary: { nl: 'Daarbij mag de behandelaar de klager en medewerkers om meer informatie vragen.', en: 'In doing so the handler may ask complainant and employees for more information.' }, place: 'artikel 4.3, eerste punt' },
  '4.3c': { kind: 'right', also: ['power'], summary: { nl: 'Als het nodig is, mag de klager in een gesprek uitleg geven.', en: 'Where needed the complainant may explain in a conversation.' }, place: 'artikel 4.3, tweede punt' },
  '4.3d': { kind: 'deadline', summary: { nl: 'Vier weken heeft de behandelaar voor de afhandeling; vanaf wanneer staat er niet.', en: 'The handler has four weeks; from when is not said.' }, place: 'artikel 4.3, derde punt' },
  '4.3e': { kind: 'extension', summary: { nl: 'Er kan extra tijd worden genomen; hoeveel en hoe vaak blijft open.', en: 'Extra time can be taken; how much and how often is left open.' }, place: 'artikel 4.3, derde punt' },
  '4.3f': {
    kind: 'notification-duty',
    also: ['formal-requirement'],
    summary: { nl: 'De klager hoort dan op tijd waarom het langer duurt.', en: 'The complainant then hears in good time why it takes longer.' },
    place: 'artikel 4.3, derde punt',
  },
  '4.4a': {
    kind: 'transition',
    also: ['formal-requirement'],
    summary: { nl: 'Na het onderzoek volgt op schrift of de klacht gegrond is of niet.', en: 'After the inquiry it is put in writing whether the complaint is upheld or not.' },
    place: 'artikel 4.4, eerste punt',
  },
  '4.4b': { kind: 'formal-requirement', summary: { nl: 'In die reactie staat ook wat er aan gedaan wordt, als er iets te doen is.', en: 'That reaction also says what is done about it, if anything is to be done.' }, place: 'artikel 4.4, eerste punt' },
  '4.4c': { kind: 'standard', summary: { nl: 'Een gegronde klacht verplicht tot herstel en tot voorkomen van herhaling, zonder termijn.', en: 'A complaint that is upheld obliges to put things right and prevent repetition, without a term.' }, place: 'artikel 4.4, tweede punt' },
  '4.5a': {
    kind: 'notification-duty',
    also: ['deadline'],
    summary: { nl: 'Na afhandeling krijgt de klager dat meteen op schrift, met wat er is gedaan.', en: 'After handling the complainant gets that in writing at once, with what was done.' },
    place: 'artikel 4.5, eerste zin',
  },
  '4.5b': { kind: 'transition', summary: { nl: 'Met die brief geldt de zaak als klaar.', en: 'With that letter the matter counts as done.' }, place: 'artikel 4.5, tweede zin' },
  '4.5c': { kind: 'transition', also: ['right'], summary: { nl: 'Dat is anders als de klager met iets nieuws komt.', en: 'Unless the complainant comes with something new.' }, place: 'artikel 4.5, tweede zin' },
  '5.1': { kind: 'deadline', also: ['right'], summary: { nl: 'Een ontevreden klager heeft twee weken om dat te laten weten.', en: 'A dissatisfied complainant has two weeks to say so.' }, place: 'artikel 5, eerste zin' },
  '5.2': { kind: 'transition', also: ['deadline'], summary: { nl: 'Die twee weken tellen vanaf de uitspraak; een vorm is niet voorgeschreven.', en: 'Those two weeks count from the ruling; no form is prescribed.' }, place: 'artikel 5, eerste zin' },
  '5.3': { kind: 'transition', also: ['role'], summary: { nl: 'Dan kijkt de directie of een andere medewerker er opnieuw naar; een termijn ontbreekt.', en: 'Then the board or another employee looks at it again; there is no term.' }, place: 'artikel 5, tweede zin' },
  '5.4': { kind: 'admissibility', also: ['standard'], summary: { nl: 'Wie opnieuw oordeelt, mag er de eerste keer niet bij betrokken zijn geweest.', en: 'Whoever judges again may not have been involved the first time.' }, place: 'artikel 5, tweede zin' },
  '6.1': { kind: 'confidentiality', summary: { nl: 'Wat over een klacht bekend is, blijft vertrouwelijk.', en: 'What is known of a complaint stays confidential.' }, place: 'artikel 6, eerste zin', notModelled: privacy },
  '6.2': { kind: 'confidentiality', summary: { nl: 'Alleen wie er rechtstreeks bij betrokken is, krijgt gegevens.', en: 'Only those directly concerned get data.' }, place: 'artikel 6, tweede zin', notModelled: privacy },
  '7.1': { kind: 'registration-reporting', summary: { nl: 'Elke klacht komt in één centraal register.', en: 'Every complaint goes into one central register.' }, place: 'artikel 7, eerste punt' },
  '7.2': {
    kind: 'registration-reporting',
    also: ['deadline'],
    summary: { nl: 'Van tijd tot tijd wordt het register bekeken op patronen en verbeterkansen.', en: 'From time to time the register is looked through for patterns and improvements.' },
    place: 'artikel 7, tweede punt',
    notModelled: { nl: 'Gaat over het register als geheel en niet over een zaak; een tussenpoos noemt de tekst niet. Het punt erna is leeg: mogelijk is een bepaling weggevallen (KP-21).', en: 'Concerns the register as a whole and not a case; the text gives no interval. The point after it is empty: a provision may have been lost (KP-21).' },
  },
  '8.1': { kind: 'entry-into-force', summary: { nl: 'Vanaf 1 oktober 2024 is het reglement van kracht.', en: 'From 1 October 2024 the regulation is in force.' }, place: 'artikel 8' },
  '8.2': { kind: 'entry-into-force', also: ['scope'], summary: { nl: 'Het ziet op klachten van latere datum dan die dag.', en: 'It covers complaints of a later date than that day.' }, place: 'artikel 8' },
  '9.1': { kind: 'power', summary: { nl: 'Zwijgt het reglement, dan is het woord aan de directie.', en: 'Where the regulation is silent, the board decides.' }, place: 'artikel 9, eerste zin' },
  '9.2': {
    kind: 'power',
    also: ['entry-into-force'],
    summary: { nl: 'De organisatie mag het reglement later wijzigen.', en: 'The organisation may amend the regulation later.' },
    place: 'artikel 9, tweede zin',
    notModelled: { nl: 'Een wijziging is een nieuwe versie van deze gegevens; welke versie voor een zaak geldt, volgt uit de dag van indiening (KP-23).', en: 'An amendment is a new version of this data; which version governs a case follows from the day of filing (KP-23).' },
  },
} as const satisfies Readonly<Record<string, Clause>>;
