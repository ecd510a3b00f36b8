import type { Particulars } from '../particulars.js';
import { shown } from '../shown.js';
import type { IssueSentences } from './issue-sentence.js';

/** Cases as they are stored and asked about, and the regulations they belong to. */
export const caseIssues = {
  'regulation-unknown': {
    cause: {
      nl: (d) => `Er is geen reglement met de naam ${d.name('id', 'die hier staat')}.`,
      en: (d) => `There is no regulation named ${d.name('id', 'as it is here')}.`,
    },
    remedy: {
      nl: 'Vraag met “klachtrecht regulations” welke reglementen er zijn, of geef een eigen reglement.',
      en: 'Ask “klachtrecht regulations” which ones there are, or give one of your own.',
    },
  },
  'regulation-version-unknown': {
    cause: {
      nl: (d) => {
        const id = d.name('id', 'dit reglement');
        if (d.has('filedOn')) return `Geen versie van ${id} gold op ${d.date('filedOn', 'die datum')}.`;
        return `Van ${id} is er geen versie ${d.name('version', 'zoals gevraagd')}.`;
      },
      en: (d) => {
        const id = d.name('id', 'this regulation');
        if (d.has('filedOn')) return `No version of ${id} was in force on ${d.date('filedOn', 'that date')}.`;
        return `There is no version ${d.name('version', 'as asked')} of ${id}.`;
      },
    },
    remedy: {
      nl: (d) => `Er is: ${d.names('versions', 'geen enkele versie')}.`,
      en: (d) => `There is: ${d.names('versions', 'no version at all')}.`,
    },
  },
  'layout-missing': {
    cause: {
      nl: (d) => `Van het toestandsdiagram van ${d.name('regulation', 'dit reglement')} is geen opmaak bekend, of een van een ander diagram.`,
      en: (d) => `No layout of the chart of ${d.name('regulation', 'this regulation')} is known, or it is one of another chart.`,
    },
    remedy: {
      nl: 'Maak er een met elkjs (chartGraph, chartLayout) en geef die mee, of vraag het diagram als mermaid-tekst.',
      en: 'Make one with elkjs (chartGraph, chartLayout) and pass it, or ask for the chart as mermaid text.',
    },
  },
  'case-unchecked': {
    cause: {
      nl: 'Dit dossier is nog niet gecontroleerd.',
      en: 'This case has not been checked.',
    },
    remedy: {
      nl: 'Haal een opgeslagen dossier eerst door readCase en gebruik wat dat teruggeeft.',
      en: 'Pass a stored case through readCase first, and use the value that it returns.',
    },
  },
  'case-of-other-regulation': {
    cause: {
      nl: (d) => `Dit dossier hoort bij reglement ${d.name('found', 'met een andere naam')} en niet bij ${d.name('expected', 'dit reglement')}.`,
      en: (d) => `This case belongs to regulation ${d.name('found', 'of another name')} and not to ${d.name('expected', 'this one')}.`,
    },
    remedy: { nl: 'Geef het reglement waaronder het dossier is geopend.', en: 'Give the regulation under which the case was opened.' },
  },
  'case-of-other-behaviour': {
    cause: {
      nl: (d) => `Dit dossier is geopend onder een andere uitgave of lezing van het reglement${d.when('version', () => ` (versie ${d.plain('version', 'onbekend')})`)}: de uitkomsten kunnen anders zijn.`,
      en: (d) => `This case was opened under another edition or reading of the regulation${d.when('version', () => ` (version ${d.plain('version', 'unknown')})`)}: its answers may differ.`,
    },
    remedy: {
      nl: 'Gebruik het reglement zoals het toen was, met dezelfde lezingen, of zet het dossier over met migrate.',
      en: 'Use the regulation as it was then, with the same readings, or carry the case over with migrate.',
    },
  },
  'case-altered': {
    cause: {
      nl: (d) => `Het dossier is buiten de bibliotheek om veranderd: ${d.name('part', 'een deel ervan')} volgt niet uit de gebeurtenissen.`,
      en: (d) => `The case was changed outside the library: ${d.name('part', 'a part of it')} does not follow from its events.`,
    },
    remedy: {
      nl: 'Bouw het dossier opnieuw op uit de gebeurtenissen met replay, en verbeter gebeurtenissen met revise.',
      en: 'Rebuild the case from its events with replay, and correct events with revise.',
    },
  },
  'as-of-before-last-event': {
    cause: {
      nl: (d) => `De peildatum ${d.date('asOf', 'die is gevraagd')} ligt voor de laatste gebeurtenis${d.when('last', () => ` van ${d.date('last', 'een latere dag')}`)}.`,
      en: (d) => `The date asked for, ${d.date('asOf', 'as given')}, lies before the last event${d.when('last', () => ` on ${d.date('last', 'a later day')}`)}.`,
    },
    remedy: {
      nl: 'Speel met replay alleen de gebeurtenissen tot en met die dag af, en beoordeel dat dossier.',
      en: 'Replay the log up to and including that day, and assess the case that this gives.',
    },
  },
  'edit-of-unknown-event': {
    cause: {
      nl: (d) => `In dit dossier is geen gebeurtenis met id ${d.name('id', 'zoals gegeven')}.`,
      en: (d) => `This case has no event with id ${d.name('id', 'as given')}.`,
    },
    remedy: { nl: 'Neem het id over uit de lijst met gebeurtenissen (log) van het dossier.', en: 'Take the id from the log of the case.' },
  },
  'scenario-invalid': {
    cause: {
      nl: (d) => `Het scenario klopt hier niet${d.when('reason', () => `: ${d.plain('reason', 'reden onbekend')}`)}.`,
      en: (d) => `The scenario is wrong here${d.when('reason', () => `: ${d.plain('reason', 'reason unknown')}`)}.`,
    },
    remedy: {
      nl: (d) => (d.has('expected') ? `Verwacht: ${d.expected('iets anders')}; gevonden: ${d.found('niets')}.` : 'Vergelijk met een scenario dat wel wordt gelezen, of laat de editor het schema gebruiken.'),
      en: (d) => (d.has('expected') ? `Expected: ${d.expected('something else')}; found: ${d.found('nothing')}.` : 'Compare it with a scenario that is read, or let the editor use the schema.'),
    },
  },
  'expectation-failed': {
    cause: {
      nl: (d) => `Verwacht bij ${d.plain('what', 'de uitkomst')}: ${outcome(d, 'expected')}; gevonden: ${outcome(d, 'found')}.`,
      en: (d) => `Expected for ${d.plain('what', 'the outcome')}: ${outcome(d, 'expected')}; found: ${outcome(d, 'found')}.`,
    },
  },
} as const satisfies IssueSentences;

/** A date or status as it stands in the scenario file, so that it can be compared with the file. */
function outcome(d: Particulars, key: string): string {
  const nothing = { nl: 'niets', en: 'nothing' }[d.locale];
  const value = d.get(key);
  if (value === undefined) return nothing;
  return Array.isArray(value) ? d.names(key, nothing) : shown(value, d.locale);
}
