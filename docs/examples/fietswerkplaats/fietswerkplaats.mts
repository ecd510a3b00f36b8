import { days, defineRegulation, holds, months, vocabulary, weeks, withPassages, workingDays } from 'klachtrecht/authoring';
import { passages } from './passages.mjs';

const { vorm } = vocabulary.attributes;

const clauses = {
  '1': { kind: 'right', also: ['formal-requirement'], place: 'artikel 1', summary: { nl: 'Een ontevreden klant kan schriftelijk klagen.', en: 'A dissatisfied customer can complain in writing.' } },
  '2': { kind: 'entry-into-force', place: 'artikel 2', summary: { nl: 'Sinds februari 2026.', en: 'Since February 2026.' } },
  '3': { kind: 'limitation', place: 'artikel 3', summary: { nl: 'Na drie maanden mag een klacht worden afgewezen.', en: 'After three months a complaint may be declined.' } },
  '4': { kind: 'deadline', place: 'artikel 4', summary: { nl: 'De klant hoort snel dat de klacht er is.', en: 'The customer soon hears that the complaint has arrived.' } },
  '5': { kind: 'deadline', place: 'artikel 5', summary: { nl: 'Het antwoord komt in twee weken.', en: 'The answer comes in two weeks.' } },
  '6': { kind: 'extension', place: 'artikel 6', summary: { nl: 'Wachten op een onderdeel telt niet mee.', en: 'Waiting for a part does not count.' } },
  '7': { kind: 'definition', place: 'artikel 7', summary: { nl: 'Wat werkdagen zijn.', en: 'What working days are.' } },
  '8': { kind: 'right', place: 'artikel 8', summary: { nl: 'Intrekken kan tot het antwoord.', en: 'Withdrawing is possible until the answer.' } },
  '9': { kind: 'right', also: ['deadline'], place: 'artikel 9', summary: { nl: 'De klant kan het bestuur erbij halen.', en: 'The customer can turn to the board.' } },
  '10': { kind: 'deadline', place: 'artikel 10', summary: { nl: 'Het bestuur beslist in een maand, en dat is het einde.', en: 'The board decides within a month, and that is the end.' } },
  '11': {
    kind: 'standard',
    place: 'artikel 11',
    summary: { nl: 'Iedereen blijft vriendelijk.', en: 'Everybody stays friendly.' },
    notModelled: { nl: 'Een streven, zonder handeling of termijn.', en: 'An aim, without an act or a term.' },
  },
} as const;

const closed = (day: number, month: number) => ({ name: { nl: 'eindejaarssluiting', en: 'end-of-year closing' }, on: { month, day } });

export default defineRegulation({
  id: 'fietswerkplaats',
  version: '2026-02-01',
  organisation: { name: 'Fietswerkplaats De Ketting' },
  title: { nl: 'Klachtenregeling Fietswerkplaats De Ketting', en: 'Complaint regulation of Fietswerkplaats De Ketting' },
  inForce: { from: '2026-02-01', cites: ['2'] },
  calendar: 'werkplaats',
  calendars: [
    {
      id: 'werkplaats',
      version: '1',
      label: { nl: 'dinsdag tot en met zaterdag', en: 'Tuesday to Saturday' },
      source: 'artikel 7',
      workingWeekdays: [2, 3, 4, 5, 6],
      holidays: [...[24, 25, 26, 27, 28, 29, 30, 31].map((day) => closed(day, 12)), closed(1, 1)],
    },
  ],
  roll: 'none',
  actors: {
    klager: { nl: 'klant', en: 'customer' },
    chef: { nl: 'chef', en: 'foreman' },
    bestuur: { nl: 'bestuur', en: 'board' },
  },
  events: {
    'klacht.ontvangen': {
      ...vocabulary.events['klacht.ontvangen'],
      attributes: { vorm: { ...vorm, options: { brief: vorm.options.brief, 'e-mail': vorm.options['e-mail'] } } },
      cites: ['1'],
    },
    'ontvangst.bevestigd': { ...vocabulary.events['ontvangst.bevestigd'], by: ['chef'] },
    'onderdeel.besteld': { label: { nl: 'onderdeel besteld', en: 'part ordered' }, by: ['chef'] },
    'onderdeel.binnengekomen': { label: { nl: 'onderdeel binnengekomen', en: 'part arrived' }, by: ['chef'] },
    'klacht.beantwoord': { label: { nl: 'klacht beantwoord', en: 'complaint answered' }, by: ['chef'] },
    'klacht.afgewezen': {
      label: { nl: 'klacht afgewezen', en: 'complaint declined' },
      by: ['bestuur'],
      attributes: { grond: { type: 'ground', label: { nl: 'grond', en: 'ground' }, required: true } },
    },
    'klacht.ingetrokken': vocabulary.events['klacht.ingetrokken'],
    'herziening.gevraagd': { label: { nl: 'herziening gevraagd', en: 'review asked for' }, by: ['klager'] },
    'herziening.besloten': { label: { nl: 'op de herziening beslist', en: 'review decided' }, by: ['bestuur'] },
  },
  facts: {
    'opgehaald-op': { type: 'date', label: { nl: 'dag waarop de fiets is opgehaald', en: 'day on which the bicycle was collected' } },
  },
  clauses: withPassages(clauses, passages),
  rules: {
    'op-tijd': {
      kind: 'limitation',
      from: { fact: 'opgehaald-op' },
      until: 'filing',
      within: months(3),
      label: { nl: 'op tijd geklaagd', en: 'complained in time' },
      cites: ['3'],
    },
    'grond-geldt': { kind: 'ground', attribute: 'grond', label: { nl: 'de grond geldt', en: 'the ground holds' }, cites: ['3'] },
    'herziening-open': { kind: 'window', window: 'herziening', label: { nl: 'herziening kan nog', en: 'review is still possible' }, cites: ['9'] },
  },
  duties: {
    ontvangstbevestiging: {
      label: { nl: 'ontvangstbevestiging', en: 'acknowledgement of receipt' },
      act: { nl: 'de ontvangst bevestigen', en: 'acknowledge receipt' },
      obligor: 'chef',
      beneficiary: 'klager',
      within: workingDays(3),
      dischargedBy: [{ event: 'ontvangst.bevestigd' }],
      cites: ['4', '7'],
    },
    antwoord: {
      label: { nl: 'antwoord', en: 'answer' },
      act: { nl: 'de klacht beantwoorden', en: 'answer the complaint' },
      obligor: 'chef',
      beneficiary: 'klager',
      within: weeks(2),
      dischargedBy: [{ event: 'klacht.beantwoord' }],
      suspension: { startedBy: 'onderdeel.besteld', endedBy: 'onderdeel.binnengekomen', cites: ['6'] },
      cites: ['5'],
    },
    herzieningsbesluit: {
      label: { nl: 'besluit op de herziening', en: 'decision on the review' },
      act: { nl: 'op de herziening beslissen', en: 'decide on the review' },
      obligor: 'bestuur',
      beneficiary: 'klager',
      within: months(1),
      dischargedBy: [{ event: 'herziening.besloten' }],
      cites: ['10'],
    },
  },
  windows: {
    herziening: {
      label: { nl: 'herziening', en: 'review' },
      right: { nl: 'het bestuur om herziening vragen', en: 'ask the board for a review' },
      holder: 'klager',
      within: days(10),
      exercisedBy: [{ event: 'herziening.gevraagd' }],
      cites: ['9'],
      readings: ['FW-1'],
    },
  },
  grounds: {
    'te-laat': { label: { nl: 'te laat geklaagd', en: 'complained too late' }, rule: 'op-tijd', is: 'fails', cites: ['3'] },
  },
  measures: {},
  findings: {
    'herziening-te-laat': { label: { nl: 'De klant vroeg te laat om herziening.', en: 'The customer asked too late for a review.' }, cites: ['9'] },
  },
  readings: {
    'FW-1': {
      question: { nl: 'Zijn de tien dagen van artikel 9 werkdagen?', en: 'Are the ten days of article 9 working days?' },
      clauses: ['9'],
      severity: 'H',
      options: {
        kalenderdagen: { label: { nl: 'nee, elke dag telt', en: 'no, every day counts' } },
        werkdagen: { label: { nl: 'ja', en: 'yes' }, patch: { windows: { herziening: { within: workingDays(10) } } } },
      },
      default: 'kalenderdagen',
      reason: { nl: 'Artikel 4 zegt werkdagen, artikel 9 niet.', en: 'Article 4 says working days, article 9 does not.' },
    },
  },
  statechart: {
    initial: 'nieuw',
    states: {
      nieuw: {
        tags: ['intake'],
        on: { 'klacht.ontvangen': { target: 'behandeling', meta: { cites: ['1'], files: true, opens: ['ontvangstbevestiging', 'antwoord'] } } },
      },
      behandeling: {
        tags: ['behandeling'],
        on: {
          'klacht.beantwoord': { target: 'beantwoord', meta: { cites: ['5', '9'], windows: ['herziening'] } },
          'klacht.afgewezen': { target: 'afgewezen', guard: holds('grond-geldt'), meta: { cites: ['3'] } },
          'klacht.ingetrokken': { target: 'ingetrokken', meta: { cites: ['8'] } },
        },
      },
      beantwoord: {
        tags: ['gesloten'],
        on: {
          'herziening.gevraagd': [
            { target: 'herziening', guard: holds('herziening-open'), meta: { cites: ['9', '10'], opens: ['herzieningsbesluit'] } },
            { meta: { cites: ['9'], finding: 'herziening-te-laat' } },
          ],
        },
      },
      herziening: {
        tags: ['herbeoordeling'],
        on: { 'herziening.besloten': { target: 'gesloten', meta: { cites: ['10'] } } },
      },
      gesloten: { tags: ['gesloten'] },
      afgewezen: { tags: ['gesloten'] },
      ingetrokken: { tags: ['gesloten'] },
    },
  },
  waivers: [
    {
      property: 'withdrawable',
      about: ['herziening'],
      cites: ['8'],
      reason: { nl: 'Artikel 8 laat intrekken toe zolang er geen antwoord is.', en: 'Article 8 allows withdrawal as long as there is no answer.' },
    },
  ],
});
