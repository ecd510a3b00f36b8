import type { Clause } from '../../model/clause.js';

/** Every provision of the document, in our own words. It has no article numbers: ids follow the order of its headings. */
export const clauses = {
  '0.1': {
    kind: 'entry-into-force',
    summary: { nl: 'Het blad noemt zich versie drie.', en: 'The page calls itself version three.' },
    place: 'paginakop',
    notModelled: {
      nl: 'Dit is het kenmerk van het document. Het staat als versie bij het reglement; in een zaak verbindt niets er een handeling, datum of recht aan.',
      en: 'This is the mark of the document. It is kept as the version of the regulation; nothing in a case attaches an act, date or right to it.',
    },
  },
  '0.2': {
    kind: 'entry-into-force',
    summary: { nl: 'De tekst is op 25 januari 2024 voor het laatst gewijzigd. Een inwerkingtreding staat er niet bij.', en: 'The text was last changed on 25 January 2024. It gives no entry into force.' },
    place: 'paginakop',
  },
  '1.1': {
    kind: 'scope',
    summary: { nl: 'De procedure is bedoeld voor wie hulp krijgt om werk (ook onbetaald) of een dagbesteding te vinden of te houden.', en: 'The procedure is for whoever gets help in finding or keeping work (unpaid too) or day activities.' },
    place: 'Is deze klachtenprocedure … van toepassing, eerste vraag',
  },
  '1.2': {
    kind: 'scope',
    summary: { nl: 'Zulke klanten horen bij Arbeidscoaching.', en: 'Such clients belong with Arbeidscoaching.' },
    place: 'Is deze klachtenprocedure … van toepassing, antwoord op de eerste vraag',
  },
  '1.3': {
    kind: 'exclusion',
    summary: { nl: 'Wie persoonlijk of in het huishouden wordt ondersteund, of aan dagbesteding deelneemt, is klant van Ambulant.', en: 'Whoever is supported personally or in the household, or takes part in day activities, is a client of Ambulant.' },
    place: 'Is deze klachtenprocedure … van toepassing, tweede vraag',
  },
  '1.4': {
    kind: 'exclusion',
    also: ['reference'],
    summary: { nl: 'Ambulant heeft zijn eigen klachtenprocedure, te vinden op de website.', en: 'Ambulant has its own complaint procedure, to be found on the website.' },
    place: 'Is deze klachtenprocedure … van toepassing, slot',
  },
  '2.1': {
    kind: 'right',
    also: ['standard'],
    summary: { nl: 'Klanten mogen altijd bij medewerkers aankloppen als iets onduidelijk is of tegenvalt.', en: 'Clients may turn to staff at any time when something is unclear or disappoints.' },
    place: 'IederZijnWerk Arbeidscoaching wil klanten …, tweede alinea',
  },
  '3.1': {
    kind: 'transition',
    also: ['admissibility'],
    summary: { nl: 'Wie ontevreden is, zoekt eerst in een gesprek met de organisatie naar een uitweg.', en: 'Whoever is dissatisfied first looks for a way out in a talk with the organisation.' },
    place: 'Wat te doen bij ontevredenheid …, eerste alinea',
  },
  '3.2': {
    kind: 'definition',
    also: ['admissibility'],
    summary: { nl: 'Klagen kan de klant, diens wettelijk vertegenwoordiger, en de nabestaande als de klant is overleden.', en: 'Complaints can come from the client, the legal representative, and the next of kin of a client who died.' },
    place: 'Wat te doen bij ontevredenheid …, eerste alinea',
  },
  '3.3': {
    kind: 'transition',
    summary: { nl: 'Klager en medewerker praten de zaak met elkaar door.', en: 'Complainant and employee talk the matter over.' },
    place: 'Wat te doen bij ontevredenheid …, eerste alinea',
  },
  '3.4': {
    kind: 'transition',
    also: ['right'],
    summary: { nl: 'Helpt dat niet, dan staat de weg naar leidinggevende of directie open.', en: 'If that does not help, the way to supervisor or board is open.' },
    place: 'Wat te doen bij ontevredenheid …, tweede alinea',
  },
  '3.5': {
    kind: 'confidentiality',
    also: ['admissibility'],
    summary: { nl: 'Anderen worden er alleen bij gehaald als daarvoor eerst toestemming is gegeven.', en: 'Others are only brought in once consent has been given.' },
    place: 'Wat te doen bij ontevredenheid …, derde alinea',
  },
  '3.6': {
    kind: 'transition',
    also: ['notification-duty'],
    summary: { nl: 'Komt men er bij medewerker, leidinggevende of directie niet uit, dan verwijst de organisatie door naar de klachtenfunctionaris.', en: 'If employee, supervisor or board cannot solve it, the organisation refers to the complaints officer.' },
    place: 'Wat te doen bij ontevredenheid …, vierde alinea',
  },
  '3.7': {
    kind: 'power',
    also: ['transition'],
    summary: { nl: 'De functionaris mag adviseren en onderzoeken; zijn advies gaat naar de directie, nadat beide kanten zijn gehoord.', en: 'The officer may advise and inquire; the advice goes to the board, after both sides were heard.' },
    place: 'Wat te doen bij ontevredenheid …, vierde alinea',
  },
  '3.8': {
    kind: 'role',
    summary: { nl: 'In een gesprek met klager en directie helpt de functionaris hen tot overeenstemming te komen, zo nodig als bemiddelaar.', en: 'In a talk with complainant and board the officer helps them to agree, as a mediator where needed.' },
    place: 'Wat te doen bij ontevredenheid …, vierde alinea',
  },
  '3.9': {
    kind: 'admissibility',
    also: ['transition'],
    summary: { nl: 'De functionaris bekijkt of er werkelijk een klacht is en onderzoekt haar als dat nodig is.', en: 'The officer looks at whether there really is a complaint and inquires into it where needed.' },
    place: 'Wat te doen bij ontevredenheid …, vierde alinea',
  },
  '4.1': {
    kind: 'formal-requirement',
    summary: { nl: 'Onvrede of een klacht kan bij medewerker of leidinggevende terecht per telefoon, e-mail of in een gesprek.', en: 'Dissatisfaction or a complaint can be brought to employee or supervisor by phone, e-mail or in a talk.' },
    place: 'Hoe kan een klacht …, eerste alinea',
  },
  '4.2': {
    kind: 'formal-requirement',
    summary: { nl: 'Wie wil, vertelt waar het over gaat en wat zou helpen.', en: 'Whoever wants to tells what it is about and what would help.' },
    place: 'Hoe kan een klacht …, eerste alinea',
  },
  '4.3': {
    kind: 'formal-requirement',
    summary: { nl: 'Op schrift kan het met een formulier op de website, een brief of een e-mail.', en: 'In writing it can be done by a form on the website, a letter or an e-mail.' },
    place: 'Hoe kan een klacht …, eerste alinea',
  },
  '4.4': {
    kind: 'deadline',
    also: ['notification-duty'],
    summary: { nl: 'Vijf werkdagen nadat de klacht binnen is, heeft de klager uiterlijk een bevestiging daarvan.', en: 'Five working days after the complaint came in, the complainant has an acknowledgement at the latest.' },
    place: 'Hoe kan een klacht …, eerste alinea',
  },
  '4.5': {
    kind: 'formal-requirement',
    summary: { nl: 'De bevestiging legt uit hoe het verder gaat.', en: 'The acknowledgement explains how things go on.' },
    place: 'Hoe kan een klacht …, eerste alinea',
  },
  '4.6': {
    kind: 'transition',
    also: ['right'],
    summary: { nl: 'Blijft de klager ontevreden over medewerker, leidinggevende en/of directie, dan kan hij naar de klachtenfunctionaris.', en: 'If the complainant stays dissatisfied with employee, supervisor and/or board, the complaints officer can be approached.' },
    place: 'Hoe kan een klacht …, na de contactgegevens',
  },
  '4.7': {
    kind: 'deadline',
    summary: { nl: 'De functionaris zoekt de klager op uiterlijk vijf dagen nadat hij de klacht kreeg.', en: 'The officer contacts the complainant no later than five days after getting the complaint.' },
    place: 'Hoe kan een klacht …, na de contactgegevens',
  },
  '5.1': {
    kind: 'definition',
    also: ['formal-requirement', 'transition'],
    summary: { nl: 'Een klacht op schrift bij de organisatie is een officiële klacht.', en: 'A complaint put in writing to the organisation is an official complaint.' },
    place: 'Wanneer is er sprake …, eerste alinea',
  },
  '5.2': {
    kind: 'deadline',
    also: ['formal-requirement'],
    summary: { nl: 'De organisatie reageert daarop schriftelijk, uiterlijk vier weken later.', en: 'The organisation answers it in writing, no later than four weeks on.' },
    place: 'Wanneer is er sprake …, eerste alinea',
  },
  '5.3': {
    kind: 'notification-duty',
    also: ['transition'],
    summary: { nl: 'Na een mondelinge klacht moet de klager worden gevraagd of hij haar officieel bedoelt.', en: 'After an oral complaint the complainant must be asked whether it is meant to be official.' },
    place: 'Wanneer is er sprake …, tweede alinea',
  },
  '5.4': {
    kind: 'formal-requirement',
    also: ['transition'],
    summary: { nl: 'Zegt hij ja, dan komen zijn persoonlijke gegevens en de klacht op het formulier te staan.', en: 'If so, personal particulars and complaint are put on the form.' },
    place: 'Wanneer is er sprake …, tweede alinea',
  },
  '5.5': {
    kind: 'notification-duty',
    summary: { nl: 'De uitkomst gaat naar degene die het formulier indiende.', en: 'The outcome goes to whoever filed the form.' },
    place: 'Wanneer is er sprake …, tweede alinea',
  },
  '5.6': {
    kind: 'notification-duty',
    also: ['formal-requirement'],
    summary: { nl: 'De klager hoort op schrift hoe de klacht is behandeld en afgelopen, en hoelang dat duurde.', en: 'The complainant is told in writing how the complaint was handled, how it ended and how long that took.' },
    place: 'Wanneer is er sprake …, derde alinea',
  },
  '5.7': {
    kind: 'notification-duty',
    also: ['registration-reporting'],
    summary: { nl: 'Daarbij hoort ook hoe tevreden men was met de behandeling.', en: 'How satisfied people were with the handling is part of it.' },
    place: 'Wanneer is er sprake …, derde alinea',
  },
  '5.8': {
    kind: 'deadline',
    also: ['admissibility', 'notification-duty', 'transition'],
    summary: { nl: 'Komt een klacht niet in behandeling, dan weet de indiener dat uiterlijk vier weken na ontvangst.', en: 'If a complaint is not taken up, whoever filed it knows no later than four weeks after receipt.' },
    place: 'Wanneer is er sprake …, derde alinea',
  },
  '5.9': {
    kind: 'formal-requirement',
    summary: { nl: 'Dat bericht legt uitvoerig uit waarom.', en: 'That notice explains in detail why.' },
    place: 'Wanneer is er sprake …, derde alinea',
  },
  '6.1': {
    kind: 'notification-duty',
    summary: { nl: 'Van iedere klacht die binnenkomt hoort de directie.', en: 'The board hears of every complaint that comes in.' },
    place: '… gebruikt klachten ter verbetering …, eerste alinea',
  },
  '6.2': {
    kind: 'registration-reporting',
    summary: { nl: 'Is een klacht afgehandeld, dan bespreekt de organisatie haar onderling om er iets van te leren.', en: 'Once a complaint is settled, the organisation discusses it internally to learn from it.' },
    place: '… gebruikt klachten ter verbetering …, tweede alinea',
  },
  '6.3': {
    kind: 'notification-duty',
    summary: { nl: 'De medewerker over wie het ging, hoort wat eruit kwam.', en: 'The employee concerned is told what came of it.' },
    place: '… gebruikt klachten ter verbetering …, tweede alinea',
  },
  '6.4': {
    kind: 'role',
    summary: { nl: 'De directie is verantwoordelijk voor het coördineren van de behandeling.', en: 'The board is responsible for coordinating the handling.' },
    place: '… gebruikt klachten ter verbetering …, tweede alinea',
  },
  '6.5': {
    kind: 'registration-reporting',
    also: ['deadline'],
    summary: { nl: 'Eens per jaar krijgt de directie een overzicht.', en: 'Once a year the board gets an overview.' },
    place: '… gebruikt klachten ter verbetering …, derde alinea',
    notModelled: {
      nl: 'Het overzicht gaat over alle zaken van een jaar samen en is geen handeling in een zaak; een dag waarop het klaar moet zijn staat er niet. De cijfers zelf (6.6 tot en met 6.9) zijn opgenomen en komen uit de jaarcijfers.',
      en: 'The overview is about all cases of a year together and is no act in a case; the text gives no day by which it must be ready. Its figures (6.6 to 6.9) are modelled and come from the yearly figures.',
    },
  },
  '6.6': {
    kind: 'registration-reporting',
    summary: { nl: 'Het telt hoeveel klachten er zijn ingediend.', en: 'It counts how many complaints were filed.' },
    place: '… gebruikt klachten ter verbetering …, derde alinea',
  },
  '6.7': {
    kind: 'registration-reporting',
    also: ['deadline'],
    summary: { nl: 'Het telt welke klachten na zes weken nog niet waren afgehandeld, en licht dat toe.', en: 'It counts which complaints were not settled after six weeks, and explains that.' },
    place: '… gebruikt klachten ter verbetering …, derde alinea',
  },
  '6.8': {
    kind: 'registration-reporting',
    summary: { nl: 'Het noemt ook de klachten die niet zijn behandeld en waarom.', en: 'It also names the complaints that were not handled and why.' },
    place: '… gebruikt klachten ter verbetering …, derde alinea',
  },
  '6.9': {
    kind: 'registration-reporting',
    summary: { nl: 'Het laat zien hoe tevreden klanten waren over de behandeling.', en: 'It shows how satisfied clients were with the handling.' },
    place: '… gebruikt klachten ter verbetering …, derde alinea',
  },
  '7.1': {
    kind: 'reference',
    summary: { nl: 'Er is daarnaast een klachtenregeling op de website; hoe die zich hiertoe verhoudt, staat er niet.', en: 'There is also a complaint regulation on the website; how it relates to this one is not said.' },
    place: 'Meer informatie',
  },
  '8.1': {
    kind: 'transition',
    summary: { nl: 'Wie er samen uitkomt, heeft de officiële weg niet nodig.', en: 'Those who work it out together do not need the official way.' },
    place: 'Tot slot',
  },
  '8.2': {
    kind: 'standard',
    also: ['transition'],
    summary: { nl: 'Een klacht bij de directie leidt tot onderzoek en een gesprek met medewerker en leidinggevende.', en: 'A complaint to the board leads to an inquiry and a talk with employee and supervisor.' },
    place: 'Tot slot',
  },
  '8.3': {
    kind: 'confidentiality',
    summary: { nl: 'De directie gaat er vertrouwelijk mee om.', en: 'The board treats it in confidence.' },
    place: 'Tot slot',
    notModelled: {
      nl: 'Dit is een houding zonder eigen handeling, termijn of gevolg; of zij is gehouden, blijkt uit wat mensen daarna doen. Het enige vertrouwelijke dat wel een handeling is, het benaderen van anderen (3.5), is opgenomen.',
      en: 'This is an attitude without an act, term or consequence of its own; whether it was kept shows in what people do afterwards. The one confidential matter that is an act, approaching others (3.5), is modelled.',
    },
  },
  '8.4': {
    kind: 'standard',
    summary: { nl: 'De organisatie wil klachten vakkundig en naar tevredenheid oplossen.', en: 'The organisation wants to solve complaints skilfully and to satisfaction.' },
    place: 'Tot slot',
    notModelled: {
      nl: 'Een streven zonder handeling of termijn van zichzelf. De stappen die er inhoud aan geven zijn opgenomen; hoe tevreden klagers waren, telt 6.9.',
      en: 'An aim without an act or term of its own. The steps that give it content are modelled; how satisfied complainants were is counted under 6.9.',
    },
  },
} as const satisfies Readonly<Record<string, Clause>>;
