import { failure, success, type Result } from '../model/result.js';
import { firstDay, isCivilDate, lastDay, parseCivilDate, type CivilDate } from './civil-date.js';
import { found } from './found.js';

const millisecondsPerDay = 86_400_000;

/** An instant in text must say its offset, or the answer would depend on the machine. */
const instantWithOffset = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * The civil date that an instant falls on in a time zone.
 *
 * The one function of the library that knows instants and time zones; it reads no clock. A civil date is given back
 * as it is.
 *
 * @example toCivilDate('2026-03-31T22:30:00Z') // { ok: true, value: '2026-04-01' }
 * @param instant a Date, milliseconds since 1970-01-01T00:00Z, or ISO text with `Z` or an offset
 * @param timeZone an IANA name
 * @returns the date, or issue `date-invalid` (data: value or type) for what is no instant, `date-out-of-range` for one
 *   before 0001-01-02 or after 9999-12-30 UTC, `value-invalid` for an unknown time zone
 */
export function toCivilDate(instant: Date | number | string, timeZone = 'Europe/Amsterdam'): Result<CivilDate> {
  if (isCivilDate(instant)) return success(instant);
  const formatter = formatterFor(timeZone);
  if (formatter === undefined) {
    return failure({ code: 'value-invalid', path: ['timeZone'], data: found(timeZone) });
  }
  const milliseconds = millisecondsOf(instant);
  if (!Number.isFinite(milliseconds)) return failure({ code: 'date-invalid', data: found(instant) });
  // No time zone is a whole day away from UTC.
  const dayInUtc = Math.floor(milliseconds / millisecondsPerDay);
  if (dayInUtc <= firstDay || dayInUtc >= lastDay) return failure({ code: 'date-out-of-range', data: found(instant) });
  const parts: Record<string, string> = {};
  for (const { type, value } of formatter.formatToParts(milliseconds)) parts[type] = value;
  return parseCivilDate(`${parts['year']?.padStart(4, '0')}-${parts['month']}-${parts['day']}`);
}

function millisecondsOf(instant: unknown): number {
  if (typeof instant === 'number') return Math.abs(instant) <= latestInstant ? instant : NaN;
  if (typeof instant === 'string') {
    const date = instantWithOffset.exec(instant)?.[1];
    return isCivilDate(date) ? Date.parse(instant) : NaN;
  }
  try {
    // Taken from the prototype, so that a Date of another realm is read and an imitation is not.
    return Date.prototype.getTime.call(instant);
  } catch {
    return NaN;
  }
}

/** The range of a Date, in milliseconds on either side of 1970. */
const latestInstant = 8.64e15;

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs far more than using it. */
function formatterFor(timeZone: unknown): Intl.DateTimeFormat | undefined {
  if (typeof timeZone !== 'string') return undefined;
  const known = formatters.get(timeZone);
  if (known !== undefined) return known;
  try {
    const options = { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' } as const;
    const formatter = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', options);
    formatters.set(timeZone, formatter);
    return formatter;
  } catch {
    return undefined;
  }
}
