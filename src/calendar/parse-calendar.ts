import type { Issue } from '../model/issue.js';
import { failure, resultOf, type Result } from '../model/result.js';
import { nearest } from '../model/nearest.js';
import type {
  CalendarData,
  FixedDate,
  FromEaster,
  HolidayRule,
  Horizon,
  ListedDay,
  Move,
  Name,
} from './calendar-data.js';
import { daysInMonth, isCivilDate, type CivilDate } from './civil-date.js';
import { found } from './found.js';

const checked = new WeakSet<object>();

/**
 * The calendar in an input that may be anything, such as parsed JSON.
 *
 * Every fault is reported, not only the first. The value is a frozen copy, so a later change of the input reaches
 * nothing; a value that came from here is given back as it is.
 *
 * @example parseCalendar(JSON.parse(JSON.stringify(nlWeekdagen))) // { ok: true, value: nlWeekdagen }
 * @returns the calendar, or issues `calendar-invalid` (data: what was expected and found) and `key-unknown`
 *   (data: key, nearest), each with its path
 */
export function parseCalendar(input: unknown): Result<CalendarData> {
  if (checked.has(input as CalendarData)) return { ok: true, value: input as CalendarData };
  try {
    const reader = new Reader();
    const calendar = reader.calendar(input);
    const result = resultOf(reader.issues, () => calendar);
    if (result.ok) checked.add(result.value);
    return result;
  } catch {
    // A getter or a proxy that throws cannot be read as data.
    return failure({ code: 'calendar-invalid', data: { expected: 'plain data', ...found(input) } });
  }
}

type Path = readonly (string | number)[];

/** Easter falls on 22 March at the earliest and 25 April at the latest; within these bounds a day stays in the year of its Easter. */
const earliestFromEaster = -80;
const latestFromEaster = 250;

/** A holiday is kept at most a week from its date. */
const farthestMove = 7;

/** Reads a calendar part by part and keeps the faults; what a faulty part yields is never used. */
class Reader {
  readonly issues: Issue[] = [];

  calendar(input: unknown): CalendarData {
    const keys = ['id', 'version', 'label', 'source', 'workingWeekdays', 'holidays', 'listedDays', 'horizon'];
    const fields = this.#record(input, [], keys);
    if (fields === undefined) return input as CalendarData;
    const { listedDays, horizon } = fields;
    return Object.freeze({
      id: this.#text(fields['id'], ['id']),
      version: this.#text(fields['version'], ['version']),
      label: this.#name(fields['label'], ['label']),
      source: this.#text(fields['source'], ['source']),
      workingWeekdays: this.#workingWeekdays(fields['workingWeekdays']),
      holidays: this.#list(fields['holidays'], ['holidays'], (item, path) => this.#holiday(item, path)),
      ...(listedDays === undefined
        ? {}
        : { listedDays: this.#list(listedDays, ['listedDays'], (item, path) => this.#listedDay(item, path)) }),
      ...(horizon === undefined ? {} : { horizon: this.#horizon(horizon) }),
    });
  }

  #workingWeekdays(input: unknown): readonly number[] {
    const path = ['workingWeekdays'];
    const weekdays = this.#list(input, path, (item, at) => this.#integer(item, at, 1, 7));
    if (Array.isArray(input) && (weekdays.length === 0 || new Set(weekdays).size < weekdays.length)) {
      this.#fault(path, 'one or more different days of the week', input);
    }
    return weekdays;
  }

  #holiday(input: unknown, path: Path): HolidayRule {
    const fields = this.#record(input, path, ['name', 'on', 'fromYear', 'untilYear', 'moved']);
    if (fields === undefined) return input as HolidayRule;
    const { fromYear, untilYear, moved } = fields;
    return Object.freeze({
      name: this.#name(fields['name'], [...path, 'name']),
      on: this.#dateOfHoliday(fields['on'], [...path, 'on']),
      ...(fromYear === undefined ? {} : { fromYear: this.#integer(fromYear, [...path, 'fromYear'], 1, 9999) }),
      ...(untilYear === undefined ? {} : { untilYear: this.#integer(untilYear, [...path, 'untilYear'], 1, 9999) }),
      ...(moved === undefined
        ? {}
        : { moved: this.#list(moved, [...path, 'moved'], (item, at) => this.#move(item, at)) }),
    });
  }

  #dateOfHoliday(input: unknown, path: Path): FixedDate | FromEaster {
    const fields = this.#record(input, path, ['month', 'day', 'fromEaster']);
    if (fields === undefined) return input as FixedDate;
    const { month, day, fromEaster } = fields;
    if (fromEaster !== undefined) {
      if (month !== undefined || day !== undefined) this.#fault(path, 'either fromEaster, or month and day', input);
      const offset = this.#integer(fromEaster, [...path, 'fromEaster'], earliestFromEaster, latestFromEaster);
      return Object.freeze({ fromEaster: offset });
    }
    const checkedMonth = this.#integer(month, [...path, 'month'], 1, 12);
    const longest = Number.isInteger(month) ? daysInMonth(2024, checkedMonth) : 31;
    return Object.freeze({ month: checkedMonth, day: this.#integer(day, [...path, 'day'], 1, longest) });
  }

  #move(input: unknown, path: Path): Move {
    const fields = this.#record(input, path, ['weekday', 'by']);
    if (fields === undefined) return input as Move;
    return Object.freeze({
      weekday: this.#integer(fields['weekday'], [...path, 'weekday'], 1, 7),
      by: this.#integer(fields['by'], [...path, 'by'], -farthestMove, farthestMove),
    });
  }

  #listedDay(input: unknown, path: Path): ListedDay {
    const fields = this.#record(input, path, ['date', 'name', 'certainty']);
    if (fields === undefined) return input as ListedDay;
    const { certainty } = fields;
    if (certainty !== undefined && certainty !== 'single-source') {
      this.#fault([...path, 'certainty'], 'single-source', certainty);
    }
    return Object.freeze({
      date: this.#date(fields['date'], [...path, 'date']),
      name: this.#name(fields['name'], [...path, 'name']),
      ...(certainty === undefined ? {} : { certainty: 'single-source' as const }),
    });
  }

  #horizon(input: unknown): Horizon {
    const fields = this.#record(input, ['horizon'], ['from', 'until']);
    if (fields === undefined) return input as Horizon;
    const from = this.#date(fields['from'], ['horizon', 'from']);
    const until = this.#date(fields['until'], ['horizon', 'until']);
    // ISO dates sort as text.
    if (isCivilDate(from) && isCivilDate(until) && until < from) {
      this.#fault(['horizon', 'until'], `a date not before ${from}`, until);
    }
    return Object.freeze({ from, until });
  }

  #name(input: unknown, path: Path): Name {
    const fields = this.#record(input, path, ['nl', 'en']);
    if (fields === undefined) return input as Name;
    return Object.freeze({ nl: this.#text(fields['nl'], [...path, 'nl']), en: this.#text(fields['en'], [...path, 'en']) });
  }

  #date(input: unknown, path: Path): CivilDate {
    if (!isCivilDate(input)) this.#fault(path, 'a date YYYY-MM-DD', input);
    return input as CivilDate;
  }

  #text(input: unknown, path: Path): string {
    if (typeof input !== 'string' || input.trim() === '') this.#fault(path, 'text', input);
    return input as string;
  }

  #integer(input: unknown, path: Path, from: number, until: number): number {
    if (!Number.isInteger(input) || (input as number) < from || (input as number) > until) {
      this.#fault(path, `a whole number from ${from} to ${until}`, input);
    }
    return input as number;
  }

  #list<T>(input: unknown, path: Path, read: (item: unknown, path: Path) => T): readonly T[] {
    if (!Array.isArray(input)) {
      this.#fault(path, 'a list', input);
      return [];
    }
    return Object.freeze(Array.from(input as unknown[], (item, index) => read(item, [...path, index])));
  }

  /** The fields of an object, each read once; keys that are not known are issues. */
  #record(input: unknown, path: Path, known: readonly string[]): Record<string, unknown> | undefined {
    if (typeof input !== 'object' || input === null || Array.isArray(input)) {
      this.#fault(path, 'an object', input);
      return undefined;
    }
    const fields: Record<string, unknown> = { ...input };
    for (const key of Object.keys(fields)) {
      if (known.includes(key)) continue;
      const near = nearest(key, known);
      const data = { key, ...(near === undefined ? {} : { nearest: near }) };
      this.issues.push({ code: 'key-unknown', path: [...path, key], data });
    }
    return fields;
  }

  #fault(path: Path, expected: string, input: unknown): void {
    this.issues.push({ code: 'calendar-invalid', path, data: { expected, ...found(input) } });
  }
}
