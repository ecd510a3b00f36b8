import type { IssueSentences } from './issue-sentence.js';

/** Dates, durations, calendars and terms. */
export const dateIssues = {
  'date-invalid': {
    cause: {
      nl: (d) => `${d.found('de waarde')} is geen bestaande datum.`,
      en: (d) => `${d.found('the value')} is not a date that exists.`,
    },
    remedy: { nl: 'Schrijf een datum als JJJJ-MM-DD, bijvoorbeeld 2026-04-02.', en: 'Write a date as YYYY-MM-DD, such as 2026-04-02.' },
  },
  'date-has-time': {
    cause: {
      nl: (d) => `${d.found('de waarde')} is een tijdstip en geen datum: op welke dag het valt, hangt af van de tijdzone.`,
      en: (d) => `${d.found('the value')} is an instant and not a date: the day on which it falls depends on the time zone.`,
    },
    remedy: {
      nl: (d) => `Maak er met toCivilDate een datum van, of geef de datum zelf, bijvoorbeeld ${d.plain('date', '2026-04-02')}.`,
      en: (d) => `Turn it into a date with toCivilDate, or give the date itself, such as ${d.plain('date', '2026-04-02')}.`,
    },
  },
  'date-out-of-range': {
    cause: {
      nl: (d) => `${d.found('deze datum')} valt buiten de jaren 1 tot en met 9999.`,
      en: (d) => `${d.found('this date')} falls outside the years 1 to 9999.`,
    },
    remedy: { nl: 'Neem een andere datum of een kortere termijn.', en: 'Take another date or a shorter term.' },
  },
  'duration-invalid': {
    cause: {
      nl: (d) => {
        if (d.has('units')) return `Een duur heeft precies één eenheid; gevonden: ${d.names('units', 'geen')}.`;
        if (d.has('least')) return `Het aantal bij ${d.name('unit', 'de eenheid')} moet een geheel getal zijn van ${d.plain('least', '1')} tot en met ${d.plain('most', '100000')}; gevonden: ${d.found('iets anders')}.`;
        return d.has('unit') ? `${d.name('unit', 'dit')} is geen eenheid van een duur.` : `${d.found('de waarde')} is geen duur.`;
      },
      en: (d) => {
        if (d.has('units')) return `A duration has exactly one unit; found: ${d.names('units', 'none')}.`;
        if (d.has('least')) return `The number of ${d.name('unit', 'the unit')} must be a whole number from ${d.plain('least', '1')} to ${d.plain('most', '100000')}; found: ${d.found('something else')}.`;
        return d.has('unit') ? `${d.name('unit', 'this')} is not a unit of a duration.` : `${d.found('the value')} is not a duration.`;
      },
    },
    remedy: {
      nl: 'Schrijf een duur met één eenheid (workingDays, days, weeks, months of years), bijvoorbeeld { "weeks": 3 }.',
      en: 'Write a duration with one unit (workingDays, days, weeks, months or years), such as { "weeks": 3 }.',
    },
  },
  'calendar-invalid': {
    cause: {
      nl: (d) => `De kalender klopt hier niet${d.when('expected', () => `: verwacht ${d.expected('iets anders')}; gevonden: ${d.found('niets')}`)}.`,
      en: (d) => `The calendar is wrong here${d.when('expected', () => `: expected ${d.expected('something else')}; found: ${d.found('nothing')}`)}.`,
    },
  },
  'calendar-unknown': {
    cause: {
      nl: (d) => `Er is geen kalender met de naam ${d.found('die hier staat')}.`,
      en: (d) => `There is no calendar named ${d.found('as it is here')}.`,
    },
    remedy: {
      nl: 'Geef de naam van een meegeleverde kalender, of een eigen kalender als gegevens.',
      en: 'Give the name of a shipped calendar, or a calendar of your own as data.',
    },
  },
  'roll-unknown': {
    cause: {
      nl: (d) => `${d.found('de waarde')} zegt niet wat er gebeurt als een termijn op een vrije dag eindigt.`,
      en: (d) => `${d.found('the value')} does not say what happens to a term that ends on a day off.`,
    },
    remedy: {
      nl: 'Kies “none” (de datum blijft staan) of “forward” (naar de volgende werkdag).',
      en: 'Choose “none” (the date stands) or “forward” (to the next working day).',
    },
  },
  'extension-invalid': {
    cause: {
      nl: (d) =>
        d.has('end')
          ? `De verlenging tot en met ${d.date('until', 'de nieuwe datum')} is niet later dan het einde dat de termijn al had, ${d.date('end', 'de oude datum')}.`
          : `De verlenging klopt hier niet${d.when('expected', () => `: verwacht ${d.expected('iets anders')}; gevonden: ${d.found('iets anders')}`)}.`,
      en: (d) =>
        d.has('end')
          ? `The extension until ${d.date('until', 'the new date')} is not later than the end that the term already had, ${d.date('end', 'the old date')}.`
          : `The extension is wrong here${d.when('expected', () => `: expected ${d.expected('something else')}; found: ${d.found('something else')}`)}.`,
    },
    remedy: {
      nl: 'Geef een duur (by) of een latere einddatum (until), en niet allebei.',
      en: 'Give a duration (by) or a later end date (until), and not both.',
    },
  },
  'suspension-invalid': {
    cause: {
      nl: (d) =>
        d.has('from')
          ? `De opschorting eindigt op ${d.date('until', 'een datum')}, dus voordat zij begint op ${d.date('from', 'een latere datum')}.`
          : `De opschorting klopt hier niet${d.when('expected', () => `: verwacht ${d.expected('iets anders')}; gevonden: ${d.found('iets anders')}`)}.`,
      en: (d) =>
        d.has('from')
          ? `The suspension ends on ${d.date('until', 'a date')}, before it begins on ${d.date('from', 'a later date')}.`
          : `The suspension is wrong here${d.when('expected', () => `: expected ${d.expected('something else')}; found: ${d.found('something else')}`)}.`,
    },
    remedy: {
      nl: 'Geef een begin (from) en, zodra zij voorbij is, een einde (until) dat niet eerder ligt.',
      en: 'Give a beginning (from) and, once it is over, an end (until) that is not earlier.',
    },
  },
} as const satisfies IssueSentences;
