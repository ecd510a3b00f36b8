import type { AssessedDuty, AssessedMeasure, AssessedWindow, Assessment, DutyStatus, NextEvent, WindowStatus } from '../model/assessment.js';
import type { DurationUnit } from '../calendar/duration.js';
import type { eventKeys } from '../model/event.js';
import type { EngineFinding } from '../model/finding.js';
import type { IssueCode } from '../model/issue.js';
import type { GroundTest } from '../model/verdict.js';

/**
 * The one table of words: what a scenario file says in Dutch for each name of the API.
 * Every table is closed, so that a new status, code or finding without a word does not compile.
 */

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** Keys of a scenario. */
export const scenarioWords = {
  regulation: 'reglement',
  version: 'versie',
  title: 'titel',
  note: 'opmerking',
  covers: 'dekt',
  readings: 'lezing',
  steps: 'stappen',
} as const;

/** Keys of a step that are not the event's own. */
export const stepWords = {
  attributes: 'kenmerken',
  tolerate: 'gedoogd',
  refused: 'geweigerd',
  becauseOf: 'wegens',
  revise: 'herzien',
  expect: 'dan',
  note: 'opmerking',
} as const;

/** Keys of an event. */
export const eventWords = {
  type: 'gebeurtenis',
  on: 'datum',
  id: 'id',
  by: 'door',
  recordedOn: 'geregistreerd-op',
  part: 'deel',
  duty: 'plicht',
  facts: 'feiten',
} as const satisfies Words<(typeof eventKeys)[number]>;

/** Keys of a correction. */
export const editWords = { replace: 'vervang', remove: 'verwijder', add: 'voeg-toe', before: 'voor' } as const;

/** What can be expected of an assessment. */
export const assessmentWords = {
  state: 'toestand',
  phases: 'fasen',
  open: 'open',
  settled: 'afgerond',
  filedOn: 'ingediend-op',
  admissibility: 'gronden',
  parts: 'delen',
  duties: 'plichten',
  windows: 'vensters',
  measures: 'normen',
  findings: 'bevindingen',
  nextChangeOn: 'volgende-verandering',
} as const satisfies Words<Exclude<keyof Assessment, 'format' | 'regulation' | 'asOf'>>;

/** What is still to be known before the grounds can be judged. */
export const missingWord = 'ontbreekt';

/** What can be expected of a duty. */
export const dutyWords = {
  due: 'uiterlijk',
  status: 'status',
  metOn: 'voldaan-op',
  breached: 'overschreden',
  openedOn: 'ontstaan-op',
  elapsedDays: 'dagen',
  provisional: 'voorlopig',
  soft: 'zacht',
  obligor: 'door',
  beneficiary: 'aan',
  missing: missingWord,
  cites: 'bepalingen',
} as const satisfies Words<Exclude<keyof AssessedDuty, 'id' | 'instance' | 'steps' | 'readings'>>;

/** What can be expected of a window. */
export const windowWords = {
  until: 'tot',
  status: 'status',
  openedOn: 'ontstaan-op',
  provisional: 'voorlopig',
  holder: 'van',
  cites: 'bepalingen',
} as const satisfies Words<Exclude<keyof AssessedWindow, 'id' | 'instance' | 'steps' | 'readings'>>;

/** What can be expected of a measure. */
export const measureWords = { threshold: 'grens', status: 'status' } as const satisfies Words<Exclude<keyof AssessedMeasure, 'id' | 'cites'>>;

/** What can be expected of the findings: that they are there, that they are not, that there are no others. */
export const findingListWords = { present: 'wel', absent: 'niet', exactly: 'precies' } as const;

/** What can be expected of the events that come next. */
export const nextEventWords = { permitted: 'mag', refused: 'mag-niet', needs: 'vergt' } as const satisfies Words<NextEvent['status']>;

export const dutyStatusWords = {
  open: 'open',
  met: 'nagekomen',
  metLate: 'te-laat-nagekomen',
  overdue: 'verstreken',
  cancelled: 'vervallen',
  notApplicable: 'niet-van-toepassing',
  undetermined: 'onbepaald',
} as const satisfies Words<DutyStatus>;

export const windowStatusWords = { open: 'open', exercised: 'gebruikt', lapsed: 'verlopen', closed: 'gesloten' } as const satisfies Words<WindowStatus>;

export const measureStatusWords = { running: 'loopt', within: 'binnen', exceeded: 'overschreden', notApplicable: 'niet-van-toepassing', undetermined: 'onbepaald' } as const satisfies Words<AssessedMeasure['status']>;

export const verdictWords = {
  holds: 'geldt',
  fails: 'geldt-niet',
  unknown: 'onbekend',
  notApplicable: 'niet-van-toepassing',
  freeText: 'vrije-tekst',
} as const satisfies Words<GroundTest['status']>;

/** Units of a duration, as in `{ weken: 2 }`. */
export const durationWords = { workingDays: 'werkdagen', days: 'dagen', weeks: 'weken', months: 'maanden', years: 'jaren' } as const satisfies Words<DurationUnit>;

/** `true` and `false` may be written in Dutch too. */
export const yesWord = 'ja';
export const noWord = 'nee';

/** Where there is nothing: no such duty, no date, no decision on a part. */
export const noneWord = 'geen';

/** What the engine itself records. */
export const engineFindingWords = {
  'extension-without-reason': 'verlenging-zonder-reden',
  'extension-too-late': 'verlenging-te-laat',
  'extension-once-too-often': 'verlenging-te-vaak',
  'extension-by-wrong-actor': 'verlenging-door-verkeerde',
  'extension-without-date': 'verlenging-zonder-datum',
  'extension-not-later': 'verlenging-niet-later',
  'discharge-by-wrong-actor': 'nagekomen-door-verkeerde',
  'receipt-not-recorded': 'ontvangst-niet-vastgelegd',
  'event-not-provided-for': 'gebeurtenis-niet-voorzien',
  'ground-does-not-hold': 'grond-geldt-niet',
} as const satisfies Words<EngineFinding>;

/** Why something was refused. */
export const issueWords = {
  'date-invalid': 'datum-ongeldig',
  'date-has-time': 'datum-met-tijdstip',
  'date-out-of-range': 'datum-buiten-bereik',
  'duration-invalid': 'duur-ongeldig',
  'calendar-invalid': 'kalender-ongeldig',
  'calendar-unknown': 'kalender-onbekend',
  'roll-unknown': 'verschuiving-onbekend',
  'extension-invalid': 'verlenging-ongeldig',
  'suspension-invalid': 'opschorting-ongeldig',
  'json-invalid': 'json-ongeldig',
  'json-too-large': 'json-te-groot',
  'json-too-deep': 'json-te-diep',
  'more-issues': 'meer-fouten',
  'format-unsupported': 'formaat-niet-ondersteund',
  'key-unknown': 'sleutel-onbekend',
  'key-missing': 'sleutel-ontbreekt',
  'value-invalid': 'waarde-ongeldig',
  'regulation-invalid': 'reglement-ongeldig',
  'regulation-unknown': 'reglement-onbekend',
  'regulation-version-unknown': 'reglementversie-onbekend',
  'reference-unknown': 'verwijzing-onbekend',
  'reference-repeated': 'verwijzing-herhaald',
  'id-reserved': 'naam-gereserveerd',
  'type-mismatch': 'soort-klopt-niet',
  'clause-uncited': 'bepaling-niet-aangehaald',
  'clause-cited-and-not-modelled': 'bepaling-aangehaald-en-niet-gemodelleerd',
  'rule-cycle': 'regels-in-een-kring',
  'rule-too-large': 'regel-te-groot',
  'chart-initial-missing': 'begintoestand-ontbreekt',
  'chart-invalid': 'toestandsdiagram-ongeldig',
  'reading-default-unknown': 'standaardlezing-onbekend',
  'reading-default-patches': 'standaardlezing-wijzigt-iets',
  'reading-option-without-effect': 'lezing-zonder-gevolg',
  'reading-recorded-only-patches': 'vastgelegde-lezing-wijzigt-iets',
  'reading-not-switchable': 'lezing-niet-te-kiezen',
  'patch-conflict': 'lezingen-botsen',
  'moment-misplaced': 'moment-verkeerd-geplaatst',
  'suspension-without-end': 'opschorting-zonder-einde',
  'layout-missing': 'tekening-zonder-opmaak',
  'case-unchecked': 'dossier-niet-gecontroleerd',
  'case-of-other-regulation': 'dossier-van-ander-reglement',
  'case-of-other-behaviour': 'dossier-van-andere-uitgave',
  'case-altered': 'dossier-gewijzigd',
  'as-of-before-last-event': 'peildatum-voor-laatste-gebeurtenis',
  'event-unknown': 'gebeurtenis-onbekend',
  'attribute-unknown': 'kenmerk-onbekend',
  'fact-unknown': 'feit-onbekend',
  'actor-unknown': 'rol-onbekend',
  'actor-not-permitted': 'rol-niet-bevoegd',
  'event-out-of-order': 'gebeurtenis-niet-op-volgorde',
  'event-id-conflict': 'id-al-in-gebruik',
  'event-not-provided-for': 'gebeurtenis-niet-voorzien',
  'guard-refuses': 'voorwaarde-niet-vervuld',
  'facts-missing': 'gegevens-ontbreken',
  'discharge-by-wrong-actor': 'nagekomen-door-verkeerde',
  'duty-not-open': 'plicht-niet-open',
  'edit-of-unknown-event': 'te-herziene-gebeurtenis-onbekend',
  'scenario-invalid': 'scenario-ongeldig',
  'expectation-failed': 'verwachting-niet-uitgekomen',
} as const satisfies Words<IssueCode>;

/** The codes that an event, a correction or a question on a date is refused with, the most usual first. */
export const refusalCodes = [
  'event-not-provided-for',
  'guard-refuses',
  'facts-missing',
  'actor-not-permitted',
  'discharge-by-wrong-actor',
  'duty-not-open',
  'event-out-of-order',
  'event-id-conflict',
  'edit-of-unknown-event',
  'as-of-before-last-event',
  'event-unknown',
  'attribute-unknown',
  'fact-unknown',
  'actor-unknown',
  'key-missing',
  'value-invalid',
] as const satisfies readonly IssueCode[];

/**
 * The API name of a Dutch word in one of the tables.
 *
 * @example nameOf(dutyStatusWords, 'verstreken') // 'overdue'
 */
export const nameOf = <Key extends string>(words: Words<Key>, word: string): Key | undefined => (Object.keys(words) as Key[]).find((key) => words[key] === word);
