import type { Locale } from '../model/text.js';
import type { Step, StepKind } from '../model/step.js';
import { dateInWords, datesInWords } from './date-in-words.js';
import { clean } from './shown.js';
import { describeDuration } from './words.js';

type Tell<Kind extends StepKind> = Readonly<Record<Locale, (step: Extract<Step, { kind: Kind }>) => string>>;

const nl = (date: Parameters<typeof dateInWords>[0]): string => dateInWords(date, 'nl', true);
const en = (date: Parameters<typeof dateInWords>[0]): string => dateInWords(date, 'en', true);

const tellings: { readonly [Kind in StepKind]: Tell<Kind> } = {
  start: {
    nl: ({ date }) => `de termijn rekent vanaf ${nl(date)}`,
    en: ({ date }) => `the term is counted from ${en(date)}`,
  },
  'day-excluded': {
    nl: ({ first }) => `die dag zelf telt niet mee; de eerste dag die kan meetellen is ${nl(first)}`,
    en: ({ first }) => `that day itself does not count; the first day that can count is ${en(first)}`,
  },
  'day-included': {
    nl: ({ date }) => `${nl(date)} telt zelf mee als eerste dag`,
    en: ({ date }) => `${en(date)} itself counts as the first day`,
  },
  counted: {
    nl: ({ within, until, calendar, lastOfMonth }) =>
      `${describeDuration(within, 'nl')}${calendar === undefined ? '' : ` (kalender ${clean(calendar)})`}: tot en met ${nl(until)}${lastOfMonth === true ? ', de laatste dag van een kortere maand' : ''}`,
    en: ({ within, until, calendar, lastOfMonth }) =>
      `${describeDuration(within, 'en')}${calendar === undefined ? '' : ` (calendar ${clean(calendar)})`}: up to and including ${en(until)}${lastOfMonth === true ? ', the last day of a shorter month' : ''}`,
  },
  skipped: {
    nl: ({ date, until, why, name, certainty }) =>
      `${until === undefined ? `${nl(date)} telt` : `${datesInWords(date, until, 'nl')} tellen`} niet mee: ${why === 'weekend' ? 'weekend' : clean(name.nl)}${certainty === undefined ? '' : ' (uit één bron bekend)'}`,
    en: ({ date, until, why, name, certainty }) =>
      `${until === undefined ? `${en(date)} does` : `${datesInWords(date, until, 'en')} do`} not count: ${why === 'weekend' ? 'weekend' : clean(name.en)}${certainty === undefined ? '' : ' (known from one source)'}`,
  },
  extended: {
    nl: ({ by, from, to, lastOfMonth, reason }) =>
      `verlengd${by === undefined ? '' : ` met ${describeDuration(by, 'nl')}`}: van ${nl(from)} tot en met ${nl(to)}${lastOfMonth === true ? ', de laatste dag van een kortere maand' : ''}${reason === undefined ? '' : `; reden: ${clean(reason, 200)}`}`,
    en: ({ by, from, to, lastOfMonth, reason }) =>
      `extended${by === undefined ? '' : ` by ${describeDuration(by, 'en')}`}: from ${en(from)} up to and including ${en(to)}${lastOfMonth === true ? ', the last day of a shorter month' : ''}${reason === undefined ? '' : `; reason: ${clean(reason, 200)}`}`,
  },
  suspended: {
    nl: ({ from, until, days, end, to, reason }) =>
      (until === undefined || to === undefined
        ? `opgeschort vanaf ${nl(from)}: zolang dat duurt, heeft de termijn geen einde (dat was ${nl(end)})`
        : `opgeschort van ${nl(from)} tot en met ${nl(until)}${days === undefined ? '' : `, waardoor ${days} ${days === 1 ? 'dag niet meetelt' : 'dagen niet meetellen'}`}: het einde gaat van ${nl(end)} naar ${nl(to)}`) +
      (reason === undefined ? '' : `; reden: ${clean(reason, 200)}`),
    en: ({ from, until, days, end, to, reason }) =>
      (until === undefined || to === undefined
        ? `suspended from ${en(from)}: while that lasts, the term has no end (it was ${en(end)})`
        : `suspended from ${en(from)} up to and including ${en(until)}${days === undefined ? '' : `, so that ${days} ${days === 1 ? 'day does' : 'days do'} not count`}: the end goes from ${en(end)} to ${en(to)}`) +
      (reason === undefined ? '' : `; reason: ${clean(reason, 200)}`),
  },
  rolled: {
    nl: ({ from, to }) => `${nl(from)} is geen werkdag: de termijn eindigt op de eerstvolgende werkdag, ${nl(to)}`,
    en: ({ from, to }) => `${en(from)} is no working day: the term ends on the next working day, ${en(to)}`,
  },
  horizon: {
    nl: ({ calendar, from, until, horizon }) =>
      `de kalender ${clean(calendar)} is alleen zeker van ${dateInWords(horizon.from, 'nl')} tot en met ${dateInWords(horizon.until, 'nl')}, en hier is geteld van ${nl(from)} tot en met ${nl(until)}: de datum is voorlopig`,
    en: ({ calendar, from, until, horizon }) =>
      `the calendar ${clean(calendar)} is certain only from ${dateInWords(horizon.from, 'en')} to ${dateInWords(horizon.until, 'en')}, and days were counted from ${en(from)} to ${en(until)}: the date is provisional`,
  },
  end: {
    nl: ({ date, provisional }) => `laatste dag: ${nl(date)}${provisional ? ' (voorlopig)' : ''}`,
    en: ({ date, provisional }) => `last day: ${en(date)}${provisional ? ' (provisional)' : ''}`,
  },
};

/**
 * One step on the way to a due date, as a line in a list: no capital, no full stop; its citations are left to the caller.
 *
 * @example describeStep({ kind: 'skipped', date: '2026-04-03', why: 'holiday', name: { nl: 'Goede Vrijdag', en: 'Good Friday' } }, 'nl')
 * // 'vrijdag 3 april 2026 telt niet mee: Goede Vrijdag'
 */
export const describeStep = (step: Step, locale: Locale): string => (tellings[step.kind] as Tell<StepKind>)[locale](step);
