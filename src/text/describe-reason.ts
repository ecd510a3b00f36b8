import type { Locale } from '../model/text.js';
import { dutyStatuses, windowStatuses } from '../model/assessment.js';
import type { ReasonCode, Verdict } from '../model/verdict.js';
import { describeMissing } from './describe-missing.js';
import { Particulars, say, type Sentence } from './particulars.js';
import { quoted, shown } from './shown.js';
import { dutyStatusLabels, windowStatusLabels } from './words.js';

/** As much of a verdict as its reason needs; the data may be anything. */
export interface Reasoned extends Partial<Pick<Verdict, 'status' | 'missing' | 'of'>> {
  readonly reason: ReasonCode;
  readonly data?: unknown;
}

/** Each reason as a clause without capital or full stop; `because` and `want` can stand before it. */
const reasons: Readonly<Record<Exclude<ReasonCode, 'information-missing' | 'negated'>, Sentence>> = {
  'within-period': {
    nl: (d) => `${d.date('tested', 'de datum')} valt binnen de termijn${d.when('last', () => `, die loopt tot en met ${d.date('last', 'de laatste dag')}`)}`,
    en: (d) => `${d.date('tested', 'the date')} falls within the period${d.when('last', () => `, which runs up to and including ${d.date('last', 'its last day')}`)}`,
  },
  'period-lapsed': {
    nl: (d) => `${d.date('tested', 'de datum')} valt na de termijn${d.when('last', () => `, die liep tot en met ${d.date('last', 'de laatste dag')}`)}`,
    en: (d) => `${d.date('tested', 'the date')} falls after the period${d.when('last', () => `, which ran up to and including ${d.date('last', 'its last day')}`)}`,
  },
  'date-in-range': {
    nl: (d) => `${d.date('tested', 'de datum')} valt in de periode waarvoor dit geldt`,
    en: (d) => `${d.date('tested', 'the date')} falls in the stretch of time that this is about`,
  },
  'date-out-of-range': {
    nl: (d) => `${d.date('tested', 'de datum')} valt buiten de periode waarvoor dit geldt`,
    en: (d) => `${d.date('tested', 'the date')} falls outside the stretch of time that this is about`,
  },
  'value-matches': {
    nl: (d) => `de waarde is zoals gevraagd${d.when('value', () => `: ${d.value('value', 'onbekend')}`)}`,
    en: (d) => `the value is as required${d.when('value', () => `: ${d.value('value', 'unknown')}`)}`,
  },
  'value-differs': {
    nl: (d) => `de waarde is niet zoals gevraagd${d.when('value', () => `: ${d.value('value', 'onbekend')}`)}`,
    en: (d) => `the value is not as required${d.when('value', () => `: ${d.value('value', 'unknown')}`)}`,
  },
  'content-complete': { nl: 'alles wat erin moet staan, staat erin', en: 'everything that it must contain is there' },
  'content-incomplete': {
    nl: (d) => `er ontbreekt iets dat erin moet staan${d.when('absent', () => `: ${d.names('absent', 'een onderdeel')}`)}`,
    en: (d) => `something that it must contain is absent${d.when('absent', () => `: ${d.names('absent', 'an element')}`)}`,
  },
  'actor-matches': {
    nl: (d) => `de handeling is gedaan door ${d.name('by', 'degene')}, zoals de regel vraagt`,
    en: (d) => `the act was done by ${d.name('by', 'the actor')}, as the rule asks`,
  },
  'actor-differs': {
    nl: (d) => `de handeling is gedaan door ${d.name('by', 'iemand anders')}, en de regel noemt een ander`,
    en: (d) => `the act was done by ${d.name('by', 'someone else')}, and the rule names another`,
  },
  'identity-known': { nl: 'bekend is wie de klager is', en: 'it is known who complains' },
  'identity-unknown': { nl: 'niet bekend is wie de klager is', en: 'it is not known who complains' },
  excluded: {
    nl: (d) => `de klacht valt onder een uitsluiting${d.when('value', () => ` (waarde: ${d.value('value', 'onbekend')})`)}`,
    en: (d) => `the complaint falls under an exclusion${d.when('value', () => ` (value: ${d.value('value', 'unknown')})`)}`,
  },
  'not-excluded': {
    nl: (d) => `de klacht valt niet onder de uitsluiting${d.when('value', () => ` (waarde: ${d.value('value', 'onbekend')})`)}`,
    en: (d) => `the complaint does not fall under the exclusion${d.when('value', () => ` (value: ${d.value('value', 'unknown')})`)}`,
  },
  'exception-applies': { nl: 'er geldt een uitzondering op de uitsluiting', en: 'an exception to the exclusion applies' },
  'standing-accepted': {
    nl: (d) => `de klager mag in deze hoedanigheid klagen${d.when('value', () => ` (${d.value('value', 'onbekend')})`)}`,
    en: (d) => `the complainant may complain in this capacity${d.when('value', () => ` (${d.value('value', 'unknown')})`)}`,
  },
  'standing-not-accepted': {
    nl: (d) => `de klager mag in deze hoedanigheid niet klagen${d.when('value', () => ` (${d.value('value', 'onbekend')})`)}`,
    en: (d) => `the complainant may not complain in this capacity${d.when('value', () => ` (${d.value('value', 'unknown')})`)}`,
  },
  'mandate-missing': {
    nl: (d) => `er is geen machtiging, en die is in deze hoedanigheid nodig${d.when('value', () => ` (${d.value('value', 'onbekend')})`)}`,
    en: (d) => `there is no mandate, and this capacity requires one${d.when('value', () => ` (${d.value('value', 'unknown')})`)}`,
  },
  'steps-taken': { nl: 'alle stappen die eerst moesten, zijn gezet', en: 'all prior steps have been taken' },
  'steps-skipped': {
    nl: (d) => `niet alle stappen die eerst moesten, zijn gezet${d.when('skipped', () => `; er ontbreekt: ${d.names('skipped', 'een stap')}`)}`,
    en: (d) => `not all prior steps have been taken${d.when('skipped', () => `; missing: ${d.names('skipped', 'a step')}`)}`,
  },
  'event-occurred': {
    nl: (d) => `de gebeurtenis ${d.name('event', 'waar het om gaat')} heeft plaatsgevonden`,
    en: (d) => `the event ${d.name('event', 'in question')} has occurred`,
  },
  'event-not-occurred': {
    nl: (d) => `de gebeurtenis ${d.name('event', 'waar het om gaat')} heeft niet plaatsgevonden`,
    en: (d) => `the event ${d.name('event', 'in question')} has not occurred`,
  },
  'window-open': { nl: 'deze mogelijkheid staat open', en: 'the window is open' },
  'window-not-open': {
    nl: (d) => `deze mogelijkheid staat niet open${d.when('status', () => ` (${windowStatus(d)})`)}`,
    en: (d) => `the window is not open${d.when('status', () => ` (${windowStatus(d)})`)}`,
  },
  'duty-in-status': {
    nl: (d) => `de plicht heeft de status waar het om gaat${d.when('status', () => `: ${dutyStatus(d)}`)}`,
    en: (d) => `the duty has the status in question${d.when('status', () => `: ${dutyStatus(d)}`)}`,
  },
  'duty-in-other-status': {
    nl: (d) => (d.has('status') ? `de plicht heeft een andere status: ${dutyStatus(d)}` : 'de plicht heeft een andere status of is nooit ontstaan'),
    en: (d) => (d.has('status') ? `the duty has another status: ${dutyStatus(d)}` : 'the duty has another status or never arose'),
  },
  'extension-permitted': { nl: 'de termijn kan worden verlengd', en: 'the term can be extended' },
  'extension-not-permitted': { nl: 'de termijn kan niet worden verlengd', en: 'the term cannot be extended' },
  'ground-holds': {
    nl: (d) => `de grond ${d.name('ground', 'die is genoemd')} gold op de dag van indiening`,
    en: (d) => `the ground ${d.name('ground', 'that was named')} held on the day of filing`,
  },
  'ground-fails': {
    nl: (d) => `de grond ${d.name('ground', 'die is genoemd')} gold niet op de dag van indiening`,
    en: (d) => `the ground ${d.name('ground', 'that was named')} did not hold on the day of filing`,
  },
  'ground-free-text': {
    nl: (d) => `de grond ${d.name('ground', 'die is genoemd')} heeft geen vaste toets: een mens beoordeelt de redenen`,
    en: (d) => `the ground ${d.name('ground', 'that was named')} has no fixed test: a human judges the reasons`,
  },
  'ground-without-reasons': {
    nl: (d) => `bij de grond ${d.name('ground', 'die is genoemd')} zijn geen redenen gegeven`,
    en: (d) => `no reasons were given with the ground ${d.name('ground', 'that was named')}`,
  },
  'concerns-part': { nl: 'het gaat om een deel van de klacht', en: 'it concerns a part of the complaint' },
  'concerns-whole': { nl: 'het gaat om de hele klacht', en: 'it concerns the whole complaint' },
  'reading-chosen': { nl: 'deze lezing is gekozen', en: 'this reading is chosen' },
  'reading-not-chosen': { nl: 'er is een andere lezing gekozen', en: 'another reading is chosen' },
  'all-hold': { nl: 'aan alle onderdelen is voldaan', en: 'all of its parts hold' },
  'not-all-hold': { nl: 'niet aan alle onderdelen is voldaan', en: 'not all of its parts hold' },
  'any-holds': { nl: 'aan ten minste één onderdeel is voldaan', en: 'at least one of its parts holds' },
  'none-holds': { nl: 'aan geen enkel onderdeel is voldaan', en: 'none of its parts holds' },
  'condition-not-met': { nl: 'aan de voorwaarde hiervoor is niet voldaan', en: 'the condition for it is not met' },
};

const isReason = (reason: unknown): reason is keyof typeof reasons => typeof reason === 'string' && Object.hasOwn(reasons, reason);

const isOneOf = <T extends string>(values: readonly T[], value: unknown): value is T => (values as readonly unknown[]).includes(value);

function windowStatus(d: Particulars): string {
  const status = d.get('status');
  return isOneOf(windowStatuses, status) ? windowStatusLabels[status][d.locale] : d.value('status', '?');
}

function dutyStatus(d: Particulars): string {
  const status = d.get('status');
  return isOneOf(dutyStatuses, status) ? dutyStatusLabels[status][d.locale] : d.value('status', '?');
}

/**
 * Why a verdict is what it is, as a clause without capital or full stop.
 *
 * @param name the label of a rule by its id, for the rules that this one was made of
 */
export function describeReason(verdict: Reasoned, locale: Locale, name: (rule: string) => string = String): string {
  if (verdict.reason === 'information-missing') return information(verdict, locale);
  if (verdict.reason === 'negated') return negated(verdict, locale, name);
  if (!isReason(verdict.reason)) return { nl: `de reden is ${shown(verdict.reason, locale)}`, en: `the reason is ${shown(verdict.reason, locale)}` }[locale];
  return say(reasons[verdict.reason], new Particulars(verdict.data, locale));
}

function information({ missing = [] }: Reasoned, locale: Locale): string {
  const what = describeMissing(missing, locale);
  if (what === '') return { nl: 'daarvoor is meer informatie nodig', en: 'it takes more information' }[locale];
  return { nl: `nog niet bekend is: ${what}`, en: `this is not known yet: ${what}` }[locale];
}

/** A negation holds because the other rule fails, so that rule is what the reader wants to know of. */
function negated({ status, of }: Reasoned, locale: Locale, name: (rule: string) => string): string {
  const other = of?.[0] === undefined ? '' : ` ${quoted(name(of[0].rule))}`;
  if (status === 'holds') return { nl: `het omgekeerde${other} geldt niet`, en: `the opposite${other} does not hold` }[locale];
  if (status === 'fails') return { nl: `het omgekeerde${other} geldt`, en: `the opposite${other} holds` }[locale];
  return { nl: `het hangt af van het omgekeerde${other}`, en: `it depends on the opposite${other}` }[locale];
}
