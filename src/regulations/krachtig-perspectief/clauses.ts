import type { Clause } from '../../model/clause.js';

/** Every provision of the document, in our own words. */
export const clauses = {
  'P.1': {
    kind: 'scope',
    also: ['admissibility'],
    summary: {
      nl: 'Het reglement is er voor klachten van wie klant of opdrachtgever is, of op een andere manier betrokken. Het regelt de weg van indiening tot afhandeling.',
      en: 'The regulation is for complaints of clients, commissioning parties and others concerned. It covers the way from filing to closing.',
    },
    place: 'aanhef',
  },
  '1.klacht': {
    kind: 'definition',
    also: ['formal-requirement'],
    summary: {
      nl: 'Een klacht is onvrede die op schrift is geuit, over de diensten van de organisatie of over hoe haar medewerkers zich gedragen.',
      en: 'A complaint is discontent put in writing, about the services of the organisation or about how its staff behave.',
    },
    place: 'artikel 1, Klacht',
  },
  '1.klager': {
    kind: 'definition',
    also: ['admissibility'],
    summary: {
      nl: 'Klager is wie een klacht indient: een mens, een rechtspersoon of iemand die een ander vertegenwoordigt.',
      en: 'The complainant is whoever files a complaint: a natural or legal person, or someone who represents another.',
    },
    place: 'artikel 1, Klager',
  },
  '1.beklaagde': {
    kind: 'definition',
    summary: {
      nl: 'Beklaagde is de afdeling of de medewerker over wie de klager klaagt.',
      en: 'The respondent is the employee or department complained about.',
    },
    place: 'artikel 1, Beklaagde',
  },
  '1.behandelaar': {
    kind: 'definition',
    also: ['role'],
    summary: {
      nl: 'Klachtenbehandelaar is een medewerker die de organisatie daarvoor aanwijst. Bij hem ligt de verantwoordelijkheid dat de klacht wordt afgehandeld.',
      en: 'The complaint handler is an employee appointed by the organisation, who is responsible for dealing with the complaint.',
    },
    place: 'artikel 1, Klachtenbehandelaar',
  },
  '2.1': {
    kind: 'standard',
    summary: {
      nl: 'Het eerste doel is dat klachten zorgvuldig, snel en transparant worden behandeld.',
      en: 'The first goal is that complaints are handled with care, quickly and openly.',
    },
    place: 'artikel 2, onder 1',
    notModelled: {
      nl: 'Een doel zonder eigen handeling of termijn; of zorgvuldig, snel en transparant is gewerkt, is een oordeel achteraf van mensen. De stappen en termijnen die er inhoud aan geven (artikel 4 en 5) zijn wel opgenomen.',
      en: 'A goal without an act or a term of its own; whether handling was careful, quick and open is for people to judge afterwards. The steps and terms that give it content (articles 4 and 5) are modelled.',
    },
  },
  '2.2': {
    kind: 'standard',
    summary: {
      nl: 'Het tweede doel is te voorkomen dat klachten zich herhalen.',
      en: 'The second goal is that complaints do not recur.',
    },
    place: 'artikel 2, onder 2',
    notModelled: {
      nl: 'Een doel voor de organisatie als geheel, zonder handeling of termijn in een afzonderlijke zaak. Wat na een gegronde klacht tegen herhaling moet worden gedaan, staat in artikel 4.4 en is daar als plicht opgenomen.',
      en: 'A goal for the organisation as a whole, without an act or term in a single case. What must be done against repetition once a complaint is upheld stands in article 4.4 and is modelled there as a duty.',
    },
  },
  '2.3': {
    kind: 'standard',
    summary: {
      nl: 'Het derde doel is dat de diensten beter worden.',
      en: 'The third goal is better services.',
    },
    place: 'artikel 2, onder 3',
    notModelled: {
      nl: 'Een doel voor het werk van de organisatie, niet voor het verloop van een klacht: de bepaling noemt geen handeling, geen termijn en geen gevolg waaraan in een zaak iets te toetsen is.',
      en: 'A goal for the work of the organisation and not for the course of a complaint: the clause names no act, term or consequence that a case could be tested against.',
    },
  },
  '3.1': {
    kind: 'scope',
    summary: {
      nl: 'Het reglement bestrijkt al het werk van de organisatie in casemanagement, preventie en re-integratie.',
      en: 'The regulation covers all work of the organisation in prevention, reintegration and case management.',
    },
    place: 'artikel 3',
  },
  '4.1a': {
    kind: 'formal-requirement',
    also: ['transition'],
    summary: {
      nl: 'De klager dient zijn klacht op schrift of via e-mail in en richt die aan de klachtenbehandelaar.',
      en: 'The complainant files in writing or by e-mail, for the attention of the complaint handler.',
    },
    place: 'artikel 4.1, eerste punt',
  },
  '4.1b': {
    kind: 'formal-requirement',
    also: ['admissibility'],
    summary: {
      nl: 'Een klacht heeft een verplichte minimuminhoud. Wat volgt als daaraan iets ontbreekt, staat er niet bij.',
      en: 'A complaint has a mandatory minimum content. What follows when something is missing is not said.',
    },
    place: 'artikel 4.1, tweede punt, aanhef',
  },
  '4.1c': {
    kind: 'formal-requirement',
    also: ['anonymity'],
    summary: {
      nl: 'In de klacht staat hoe de klager heet en hoe hij te bereiken is.',
      en: 'The complaint gives the name of the complainant and how to reach him.',
    },
    place: 'artikel 4.1, tweede punt, eerste onderdeel',
  },
  '4.1d': {
    kind: 'formal-requirement',
    summary: {
      nl: 'De klager beschrijft waarover hij klaagt en noemt de feiten en data die ertoe doen.',
      en: 'The complainant describes what the complaint is about and gives the facts and dates that matter.',
    },
    place: 'artikel 4.1, tweede punt, tweede onderdeel',
  },
  '4.1e': {
    kind: 'formal-requirement',
    summary: {
      nl: 'Stukken die de klacht onderbouwen horen erbij, voor zover ze er zijn.',
      en: 'Documents that support the complaint are enclosed, as far as there are any.',
    },
    place: 'artikel 4.1, tweede punt, derde onderdeel',
  },
  '4.2': {
    kind: 'deadline',
    also: ['notification-duty', 'formal-requirement'],
    summary: {
      nl: 'Is een klacht ontvangen, dan bericht de organisatie dat de klager schriftelijk dan wel digitaal. Dat bericht gaat binnen vijf werkdagen uit.',
      en: 'Once a complaint has been received, the organisation sends the complainant an acknowledgement, in writing or digitally, within five working days.',
    },
    place: 'artikel 4.2',
  },
  '4.3a': {
    kind: 'transition',
    summary: {
      nl: 'De klachtenbehandelaar stelt naar de klacht een onderzoek in.',
      en: 'The complaint handler investigates the complaint.',
    },
    place: 'artikel 4.3, eerste punt, eerste zinsdeel',
  },
  '4.3b': {
    kind: 'power',
    summary: {
      nl: 'De klachtenbehandelaar mag meer informatie vragen, aan de klager en aan medewerkers die erbij betrokken zijn. Dat de termijn dan stilstaat, zegt de tekst niet.',
      en: 'The complaint handler may ask the complainant and the employees involved for more information. The text does not say that the term then stands still.',
    },
    place: 'artikel 4.3, eerste punt, tweede zinsdeel',
  },
  '4.3c': {
    kind: 'right',
    also: ['power'],
    summary: {
      nl: 'Voor zover dat nodig is, vraagt de klachtenbehandelaar de klager op gesprek, zodat die de klacht zelf kan uitleggen.',
      en: 'As far as needed, the complaint handler asks the complainant to a meeting, to explain the complaint in person.',
    },
    place: 'artikel 4.3, tweede punt',
  },
  '4.3d': {
    kind: 'deadline',
    summary: {
      nl: 'De klachtenbehandelaar heeft vier weken om een klacht af te handelen. Op welke dag die beginnen, staat er niet bij.',
      en: 'The complaint handler has four weeks to deal with a complaint. The day on which they start is not given.',
    },
    place: 'artikel 4.3, derde punt, eerste zin',
  },
  '4.3e': {
    kind: 'extension',
    summary: {
      nl: 'Zijn de vier weken te kort, dan mag de afhandeling langer duren. Hoelang en hoe vaak, begrenst de tekst niet.',
      en: 'If the four weeks are too short, handling may take longer. The text limits neither how long nor how often.',
    },
    place: 'artikel 4.3, derde punt, tweede zin, eerste zinsdeel',
  },
  '4.3f': {
    kind: 'notification-duty',
    also: ['formal-requirement'],
    summary: {
      nl: 'De klager hoort op tijd dat het langer duurt en waarom. Een nieuwe datum hoeft daar niet bij.',
      en: 'The complainant is told in good time that it takes longer, and why. A new date is not required.',
    },
    place: 'artikel 4.3, derde punt, tweede zin, tweede zinsdeel',
  },
  '4.4a': {
    kind: 'transition',
    also: ['formal-requirement'],
    summary: {
      nl: 'Is het onderzoek klaar, dan schrijft de klachtenbehandelaar een reactie met zijn oordeel: gegrond of ongegrond.',
      en: 'When the investigation is complete, the complaint handler writes a reaction that says whether the complaint is upheld or not.',
    },
    place: 'artikel 4.4, eerste punt, eerste zinsdeel',
  },
  '4.4b': {
    kind: 'formal-requirement',
    summary: {
      nl: 'De reactie vermeldt ook wat er, als dat speelt, wordt gedaan om het probleem te verhelpen.',
      en: 'The reaction also gives the measures, if any, that will be taken to resolve the complaint.',
    },
    place: 'artikel 4.4, eerste punt, tweede zinsdeel',
  },
  '4.4c': {
    kind: 'standard',
    summary: {
      nl: 'Na een gegronde klacht neemt de organisatie maatregelen die passen, om recht te zetten wat misging en herhaling tegen te gaan. Een termijn ontbreekt.',
      en: 'After a complaint is upheld the organisation takes fitting measures, to put things right and keep them from recurring. There is no term.',
    },
    place: 'artikel 4.4, tweede punt',
  },
  '4.5a': {
    kind: 'notification-duty',
    also: ['deadline'],
    summary: {
      nl: 'De klager krijgt het schriftelijk bevestigd zodra zijn klacht is afgehandeld, met wat er is gedaan.',
      en: 'The complainant gets written confirmation as soon as the complaint has been dealt with, with the steps taken.',
    },
    place: 'artikel 4.5, eerste zin',
  },
  '4.5b': {
    kind: 'transition',
    summary: {
      nl: 'Door die bevestiging geldt een klacht als afgehandeld.',
      en: 'By that confirmation a complaint counts as closed.',
    },
    place: 'artikel 4.5, tweede zin, eerste zinsdeel',
  },
  '4.5c': {
    kind: 'transition',
    also: ['right'],
    summary: {
      nl: 'Komt de klager met informatie die nieuw is, dan geldt de klacht toch niet als afgehandeld. Tot wanneer dat kan, staat er niet bij.',
      en: 'If the complainant brings information that is new, the complaint does not count as closed after all. Until when is not said.',
    },
    place: 'artikel 4.5, tweede zin, tweede zinsdeel',
  },
  '5.1': {
    kind: 'deadline',
    also: ['right'],
    summary: {
      nl: 'Een klager die ontevreden is over hoe zijn klacht is afgehandeld, heeft twee weken om dat te laten weten.',
      en: 'A complainant who is dissatisfied with how the complaint was handled has two weeks to say so.',
    },
    place: 'artikel 5, eerste zin, eerste zinsdeel',
  },
  '5.2': {
    kind: 'transition',
    also: ['deadline'],
    summary: {
      nl: 'Die twee weken volgen op de uitspraak. In welke vorm de klager zich uit, is vrij.',
      en: 'Those two weeks follow the ruling. The complainant is free in the form used.',
    },
    place: 'artikel 5, eerste zin, tweede zinsdeel',
  },
  '5.3': {
    kind: 'transition',
    also: ['role'],
    summary: {
      nl: 'Daarna volgt een nieuwe beoordeling, door de directie of door een andere medewerker, die onafhankelijk is. Een termijn daarvoor noemt de tekst niet.',
      en: 'A new assessment follows, by the board or by another employee, who is independent. The text gives no term for it.',
    },
    place: 'artikel 5, tweede zin, eerste zinsdeel',
  },
  '5.4': {
    kind: 'admissibility',
    also: ['standard'],
    summary: {
      nl: 'Wie de nieuwe beoordeling doet, heeft aan de eerste behandeling niet meegewerkt. Of dat ook de directie bindt, zegt de tekst niet met zoveel woorden.',
      en: 'Whoever makes the new assessment had no part in the first handling. The text does not say in so many words whether that binds the board too.',
    },
    place: 'artikel 5, tweede zin, tweede zinsdeel',
  },
  '6.1': {
    kind: 'confidentiality',
    summary: {
      nl: 'Wat er over een klacht en haar behandeling bekend is, blijft vertrouwelijk.',
      en: 'What is known about a complaint and its handling stays confidential.',
    },
    place: 'artikel 6, eerste zin',
    notModelled: {
      nl: 'Geheimhouding geldt de hele tijd en opent, verschuift of beëindigt geen stap, termijn of recht in de procedure. Of zij wordt nageleefd, blijkt niet uit het verloop van een zaak maar uit wie toegang heeft.',
      en: 'Confidentiality holds throughout and opens, moves or ends no step, term or right in the procedure. Whether it is kept shows in who has access, not in the course of a case.',
    },
  },
  '6.2': {
    kind: 'confidentiality',
    summary: {
      nl: 'Gegevens gaan enkel naar wie rechtstreeks met de klacht te maken heeft.',
      en: 'Data go only to those who have directly to do with the complaint.',
    },
    place: 'artikel 6, tweede zin',
    notModelled: {
      nl: 'Dit begrenst met wie gegevens mogen worden gedeeld en niet hoe een klacht verloopt; het delen zelf is in dit reglement geen stap. De berichten die het voorschrijft, gaan alle naar de klager; wat daarin over anderen mag staan, moet de organisatie wegen.',
      en: 'This limits with whom data may be shared and not how a complaint runs; sharing is no step in this regulation. The notices that it prescribes all go to the complainant; what they may say about others is for the organisation to weigh.',
    },
  },
  '7.1': {
    kind: 'registration-reporting',
    summary: {
      nl: 'De organisatie neemt iedere klacht op in één centraal register. Binnen welke tijd, staat er niet bij.',
      en: 'The organisation enters every complaint in one central register. Within what time is not said.',
    },
    place: 'artikel 7, eerste punt',
  },
  '7.2': {
    kind: 'registration-reporting',
    also: ['deadline'],
    summary: {
      nl: 'Van tijd tot tijd wordt in het register naar trends gezocht, en waar het kan worden de diensten daarop verbeterd.',
      en: 'From time to time the register is searched for trends, and where possible the services are improved accordingly.',
    },
    place: 'artikel 7, tweede punt',
    notModelled: {
      nl: 'Dit gaat over het register als geheel en niet over één klacht, en "periodiek" is geen interval waaruit een datum volgt. Hierna staat in het document een leeg punt; of daar tekst is weggevallen, kan alleen de organisatie zeggen.',
      en: 'This concerns the register as a whole and not one complaint, and "periodically" is no interval from which a date follows. An empty bullet comes next in the document; only the organisation can say whether text was lost there.',
    },
  },
  '8.1': {
    kind: 'entry-into-force',
    summary: {
      nl: 'Het reglement werkt vanaf 1 oktober 2024.',
      en: 'The regulation is in force from 1 October 2024.',
    },
    place: 'artikel 8, eerste zinsdeel',
  },
  '8.2': {
    kind: 'entry-into-force',
    also: ['scope'],
    summary: {
      nl: 'Het reglement geldt voor iedere klacht waarvan de indiening na de dag van inwerkingtreding valt.',
      en: 'The regulation applies to every complaint filed after the day on which it entered into force.',
    },
    place: 'artikel 8, tweede zinsdeel',
  },
  '9.1': {
    kind: 'power',
    summary: {
      nl: 'Waar het reglement geen regel geeft, is de beslissing aan de directie.',
      en: 'Where the regulation gives no rule, the decision is for the board.',
    },
    place: 'artikel 9, eerste zin',
  },
  '9.2': {
    kind: 'power',
    also: ['entry-into-force'],
    summary: {
      nl: 'De organisatie mag het reglement wijzigen als dat nodig is. Een overgangsregel ontbreekt.',
      en: 'The organisation may amend the regulation when needed. There is no transitional rule.',
    },
    place: 'artikel 9, tweede zin',
    notModelled: {
      nl: 'Wijzigen is een handeling aan het reglement en niet in een zaak. Een gewijzigde tekst wordt een eigen versie; een zaak houdt de versie van de dag van indiening (KP-23), zoals artikel 8 voor de eerste versie doet.',
      en: 'Amending is an act upon the regulation and not in a case. An amended text becomes a version of its own; a case keeps the version of its filing date (KP-23), as article 8 does for the first one.',
    },
  },
} as const satisfies Readonly<Record<string, Clause>>;
