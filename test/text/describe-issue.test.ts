import { describe, expect, it } from 'vitest';
import { issueCodes, type Issue } from '../../src/model/issue.js';
import type { Locale } from '../../src/model/text.js';
import { describeIssue } from '../../src/text/describe-issue.js';
import { dataKeys, expectSentence, hostileValues } from './hostile.js';

const locales: readonly Locale[] = ['nl', 'en'];

const label = { nl: 'De klacht is op tijd', en: 'The complaint is in time' };

const sentences: readonly (readonly [issue: Issue, nl: string, en: string])[] = [
  [
    { code: 'date-invalid', path: ['from'], data: { value: '2026-02-30' } },
    'from: “2026-02-30” is geen bestaande datum. Schrijf een datum als JJJJ-MM-DD, bijvoorbeeld 2026-04-02.',
    'from: “2026-02-30” is not a date that exists. Write a date as YYYY-MM-DD, such as 2026-04-02.',
  ],
  [
    { code: 'date-invalid', data: { type: 'array' } },
    'Een lijst is geen bestaande datum. Schrijf een datum als JJJJ-MM-DD, bijvoorbeeld 2026-04-02.',
    'A list is not a date that exists. Write a date as YYYY-MM-DD, such as 2026-04-02.',
  ],
  [
    { code: 'date-has-time', path: ['on'], data: { value: '2026-04-02T23:30:00Z', date: '2026-04-02' } },
    'on: “2026-04-02T23:30:00Z” is een tijdstip en geen datum: op welke dag het valt, hangt af van de tijdzone. Maak er met toCivilDate een datum van, of geef de datum zelf, bijvoorbeeld 2026-04-02.',
    'on: “2026-04-02T23:30:00Z” is an instant and not a date: the day on which it falls depends on the time zone. Turn it into a date with toCivilDate, or give the date itself, such as 2026-04-02.',
  ],
  [
    { code: 'duration-invalid', path: ['within', 'wekdays'], data: { unit: 'wekdays', nearest: 'weeks' } },
    'within › wekdays: “wekdays” is geen eenheid van een duur. Bedoelde u “weeks”?',
    'within › wekdays: “wekdays” is not a unit of a duration. Did you mean “weeks”?',
  ],
  [
    { code: 'duration-invalid', path: ['within', 'weeks'], data: { unit: 'weeks', value: 0, least: 1, most: 100000 } },
    'within › weeks: Het aantal bij “weeks” moet een geheel getal zijn van 1 tot en met 100000; gevonden: 0. Schrijf een duur met één eenheid (workingDays, days, weeks, months of years), bijvoorbeeld { "weeks": 3 }.',
    'within › weeks: The number of “weeks” must be a whole number from 1 to 100000; found: 0. Write a duration with one unit (workingDays, days, weeks, months or years), such as { "weeks": 3 }.',
  ],
  [
    { code: 'calendar-invalid', path: ['calendars', 0, 'workingWeekdays', 2], data: { expected: 'a whole number from 1 to 7', value: 8 } },
    'calendars #1 › workingWeekdays #3: De kalender klopt hier niet: verwacht een geheel getal van 1 tot en met 7; gevonden: 8.',
    'calendars #1 › workingWeekdays #3: The calendar is wrong here: expected a whole number from 1 to 7; found: 8.',
  ],
  [
    { code: 'extension-invalid', path: ['extensions', 0, 'until'], data: { until: '2026-04-09', end: '2026-04-10' } },
    'extensions #1 › until: De verlenging tot en met 9 april 2026 is niet later dan het einde dat de termijn al had, 10 april 2026. Geef een duur (by) of een latere einddatum (until), en niet allebei.',
    'extensions #1 › until: The extension until 9 April 2026 is not later than the end that the term already had, 10 April 2026. Give a duration (by) or a later end date (until), and not both.',
  ],
  [
    { code: 'key-missing', path: ['duties', 'behandeling', 'label'], data: { expected: 'string' } },
    'duties › behandeling › label: Deze verplichte sleutel ontbreekt. Verwacht: tekst.',
    'duties › behandeling › label: This required key is missing. Expected: text.',
  ],
  [
    { code: 'value-invalid', path: ['rules', 'op-tijd', 'kind'], data: { found: 'limitatoin', discriminator: 'kind' } },
    'rules › op-tijd › kind: “limitatoin” is geen bekende soort (“kind”). Geef een andere waarde.',
    'rules › op-tijd › kind: “limitatoin” is not a known kind (“kind”). Give another value.',
  ],
  [
    { code: 'value-invalid', path: ['roll'], data: { found: 'backward', expected: ['none', 'forward'], nearest: null } },
    'roll: “backward” kan hier niet staan. Verwacht: “none” of “forward”.',
    'roll: “backward” cannot stand here. Expected: “none” or “forward”.',
  ],
  [
    { code: 'value-invalid', path: ['chosen'], data: { found: 'string', expected: 'an option by reading' } },
    'chosen: “string” kan hier niet staan. Verwacht: een optie per lezing.',
    'chosen: “string” cannot stand here. Expected: an option by reading.',
  ],
  [
    { code: 'value-invalid', path: ['passages'], data: { found: 'string', expected: 'text by clause' } },
    'passages: “string” kan hier niet staan. Verwacht: een tekst per bepaling.',
    'passages: “string” cannot stand here. Expected: a text by clause.',
  ],
  [
    { code: 'json-invalid', path: ['facts'], data: { found: 'class-instance' } },
    'facts: Dit kan niet in JSON staan: een object van een klasse. Geef alleen gewone gegevens: tekst, getallen, true of false, lijsten en objecten.',
    'facts: JSON cannot hold this: an instance of a class. Give plain data only: text, numbers, true or false, lists and objects.',
  ],
  [
    { code: 'format-unsupported', path: ['format'], data: { found: 2, supported: [1] } },
    'format: Formaat 2 wordt niet ondersteund; deze versie leest formaat 1. Gebruik de versie van klachtrecht die bij deze gegevens hoort.',
    'format: Format 2 is not supported; this version reads format 1. Use the version of klachtrecht that goes with these data.',
  ],
  [
    { code: 'reference-unknown', path: ['duties', 'behandeling', 'when'], data: { kind: 'rule', id: 'optijd', nearest: 'op-tijd' } },
    'duties › behandeling › when: Er is geen regel met de naam “optijd”. Bedoelde u “op-tijd”?',
    'duties › behandeling › when: There is no rule named “optijd”. Did you mean “op-tijd”?',
  ],
  [
    { code: 'type-mismatch', path: ['duties', 'behandeling', 'extension', 'length'], data: { id: 'reden', expected: 'date | duration' } },
    'duties › behandeling › extension › length: “reden” is van een ander type dan hier nodig is. Nodig is: een datum (JJJJ-MM-DD) of een duur.',
    'duties › behandeling › extension › length: “reden” is of another type than is needed here. Needed: a date (YYYY-MM-DD) or a duration.',
  ],
  [
    { code: 'clause-uncited', path: ['clauses', '4.2'], data: { clause: '4.2' } },
    'clauses › 4.2: Niets in het reglement verwijst naar bepaling “4.2”. Verwijs er ergens naar met cites, of zeg in notModelled waarom dat niet hoeft.',
    'clauses › 4.2: Nothing in the regulation cites clause “4.2”. Cite it somewhere, or say in notModelled why nothing does.',
  ],
  [
    { code: 'regulation-version-unknown', data: { id: 'voorbeeld', filedOn: '2019-01-01', versions: ['2', '3'] } },
    'Geen versie van “voorbeeld” gold op 1 januari 2019. Er is: “2” en “3”.',
    'No version of “voorbeeld” was in force on 1 January 2019. There is: “2” and “3”.',
  ],
  [
    { code: 'case-unchecked' },
    'Dit dossier is nog niet gecontroleerd. Haal een opgeslagen dossier eerst door readCase en gebruik wat dat teruggeeft.',
    'This case has not been checked. Pass a stored case through readCase first, and use the value that it returns.',
  ],
  [
    { code: 'as-of-before-last-event', path: ['asOf'], data: { asOf: '2026-04-01', last: '2026-04-02' } },
    'asOf: De peildatum 1 april 2026 ligt voor de laatste gebeurtenis van 2 april 2026. Speel met replay alleen de gebeurtenissen tot en met die dag af, en beoordeel dat dossier.',
    'asOf: The date asked for, 1 April 2026, lies before the last event on 2 April 2026. Replay the log up to and including that day, and assess the case that this gives.',
  ],
  [
    { code: 'event-unknown', path: [2, 'type'], data: { type: 'klacht.ontvange', nearest: 'klacht.ontvangen' } },
    '#3 › type: Dit reglement kent geen gebeurtenis “klacht.ontvange”. Bedoelde u “klacht.ontvangen”?',
    '#3 › type: This regulation has no event “klacht.ontvange”. Did you mean “klacht.ontvangen”?',
  ],
  [
    { code: 'attribute-unknown', data: { event: 'klacht.ontvangen', key: 'kleur', nearest: null } },
    'De gebeurtenis “klacht.ontvangen” heeft geen kenmerk “kleur”. Haal het kenmerk weg, of zet het bij de feiten als het over de hele zaak gaat.',
    'The event “klacht.ontvangen” has no attribute “kleur”. Remove the attribute, or move it to the facts if it is about the whole case.',
  ],
  [
    { code: 'actor-not-permitted', path: ['by'], data: { event: 'klacht.ingetrokken', by: 'directeur', permitted: ['klager', 'vertegenwoordiger'] } },
    'by: De gebeurtenis “klacht.ingetrokken” kan niet worden gedaan door “directeur”. Alleen “klager” of “vertegenwoordiger” kan dit doen.',
    'by: The event “klacht.ingetrokken” cannot be done by “directeur”. Only “klager” or “vertegenwoordiger” can do this.',
  ],
  [
    { code: 'event-out-of-order', path: ['on'], data: { on: '2026-04-01', last: '2026-04-02' } },
    'on: De gebeurtenis van 1 april 2026 ligt voor de laatste gebeurtenis in het dossier, van 2 april 2026. Voeg een gebeurtenis die later is gemeld toe met revise.',
    'on: The event on 1 April 2026 lies before the last event in the case, on 2 April 2026. Enter an event that was registered late with revise.',
  ],
  [
    { code: 'event-not-provided-for', data: { event: 'besluit.herzien', state: ['onderzoek'] } },
    'Het reglement voorziet niet in de gebeurtenis “besluit.herzien” in de toestand “onderzoek”. Is het toch gebeurd? Leg het dan vast met gedoogd (tolerate): het dossier krijgt een bevinding.',
    'The regulation does not provide for the event “besluit.herzien” in the state “onderzoek”. Did it happen all the same? Record it with tolerate: the case gets a finding.',
  ],
  [
    { code: 'guard-refuses', cites: ['5.7a'], data: { rule: 'op-tijd', label, reason: 'period-lapsed', from: '2025-10-02', last: '2026-04-02', tested: '2026-04-03' } },
    'De voorwaarde “De klacht is op tijd” laat dit niet toe: 3 april 2026 valt na de termijn, die liep tot en met 2 april 2026.',
    'The condition “The complaint is in time” does not allow this: 3 April 2026 falls after the period, which ran up to and including 2 April 2026.',
  ],
  [
    { code: 'guard-refuses', data: { rule: 'wachttijd', reason: 'window-open', data: { status: 'open' }, changesOn: '2026-05-01' } },
    'De voorwaarde “wachttijd” laat dit niet toe: deze mogelijkheid staat open. Vanaf 1 mei 2026 kan de uitkomst anders zijn.',
    'The condition “wachttijd” does not allow this: the window is open. From 1 May 2026 the outcome may be different.',
  ],
  [
    {
      code: 'facts-missing',
      data: {
        rule: 'op-tijd',
        label,
        missing: [{ kind: 'fact', id: 'bekend-op' }, { kind: 'actor', id: 'by' }, { kind: 'fact', id: 'bekend-op' }],
        labels: { 'bekend-op': { nl: 'dag waarop het voorval bekend werd', en: 'day on which the incident became known' } },
      },
    },
    'Of dit kan, is nog niet te zeggen (voorwaarde “De klacht is op tijd”). Nodig is: het feit “dag waarop het voorval bekend werd” en wie de handeling doet.',
    'Whether this is possible cannot be said yet (condition “The complaint is in time”). What it takes: the fact “day on which the incident became known” and who does the act.',
  ],
  [
    { code: 'edit-of-unknown-event', path: [0, 'id'], data: { id: 'e12', nearest: 'e1' } },
    '#1 › id: In dit dossier is geen gebeurtenis met id “e12”. Bedoelde u “e1”?',
    '#1 › id: This case has no event with id “e12”. Did you mean “e1”?',
  ],
  [
    { code: 'expectation-failed', path: ['stappen', 0, 'dan'], data: { what: 'plichten.ontvangstbevestiging.uiterlijk', expected: '2026-04-10', found: '2026-04-13' } },
    'stappen #1 › dan: Verwacht bij plichten.ontvangstbevestiging.uiterlijk: “2026-04-10”; gevonden: “2026-04-13”.',
    'stappen #1 › dan: Expected for plichten.ontvangstbevestiging.uiterlijk: “2026-04-10”; found: “2026-04-13”.',
  ],
];

describe('describeIssue', () => {
  it.each(sentences)('tells $code in both languages', (issue, nl, en) => {
    expect(describeIssue(issue, 'nl')).toBe(nl);
    expect(describeIssue(issue, 'en')).toBe(en);
  });

  describe.each(locales)('%s', (locale) => {
    it.each(issueCodes)('has a sentence for %s without data', (code) => {
      expectSentence(describeIssue({ code }, locale));
      expectSentence(describeIssue({ code, path: [], data: {} }, locale));
    });

    it.each(hostileValues)('is calm about %s in any place', (_what, value) => {
      for (const code of issueCodes) {
        expectSentence(describeIssue({ code, data: Object.fromEntries(dataKeys.map((key) => [key, value])) }, locale));
        expectSentence(describeIssue({ code, data: value as never }, locale));
      }
      for (const key of dataKeys) expectSentence(describeIssue({ code: 'guard-refuses', data: { reason: 'value-differs', [key]: value } }, locale));
    });

    it('is calm about hostile paths', () => {
      for (const [, value] of hostileValues) {
        expectSentence(describeIssue({ code: 'key-unknown', path: value as never }, locale));
        expectSentence(describeIssue({ code: 'key-unknown', path: ['a', value as never, 3] }, locale));
      }
      expectSentence(describeIssue({ code: 'json-too-deep', path: Array.from({ length: 10_000 }, () => 'x'.repeat(1_000)) }, locale));
    });

    it('says something of a code that it does not know', () => {
      expectSentence(describeIssue({ code: 'from-a-later-version' as never }, locale));
      expectSentence(describeIssue({ code: '__proto__' as never }, locale));
    });
  });

  it('cuts what it repeats short and keeps it on one line', () => {
    const sentence = describeIssue({ code: 'fact-unknown', data: { key: `a\u0007\r\nb${'c'.repeat(200)}` } }, 'en');
    expect(sentence).toBe(`This regulation has no fact “a b${'c'.repeat(77)}…”. Use a fact that the regulation declares.`);
  });

  it('names the first of a long list only', () => {
    const options = Array.from({ length: 30 }, (_, index) => index);
    expect(describeIssue({ code: 'reading-default-unknown', data: { id: 'x', options } }, 'en')).toMatch(/Choose 0, 1, 2, 3, 4, 5, 6, 7 or 22 others\.$/);
  });
});
