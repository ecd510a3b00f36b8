import type { Calendar } from '../calendar/calendar.js';
import { dayOf, dayOfMonthOf, fromDay, monthOf, weekday, yearOf, type Day } from '../calendar/civil-date.js';
import type { CivilDate } from '../model/civil-date.js';
import type { Locale } from '../model/text.js';
import { xml } from '../text/xml.js';
import { dateInWords } from '../text/date-in-words.js';
import { tag, text } from './drawing.js';
import { textWidth } from './text-width.js';

/** A date in words with its day of the week cut short. @example shortDay('2026-04-10', 'nl') // 'vr 10 april 2026' */
export const shortDay = (date: CivilDate, locale: Locale): string => dateInWords(date, locale, true).replace(/^\p{L}+/u, (name) => name.slice(0, locale === 'nl' ? 2 : 3));

/** The day and the month of a date. @example dayAndMonth('2026-04-10', 'nl') // '10 april' */
export const dayAndMonth = (date: CivilDate, locale: Locale): string => dateInWords(date, locale).replace(/ \S+$/, '');

/** Below this many pixels a day, weekends are noise. */
const leastForWeekends = 1.6;
/** Below this, holidays are too. */
const leastForHolidays = 0.3;
const narrowest = 560;
const widest = 1120;
const pixelsPerDay = 9;

/** Days as places on a line; a day has a width, and its end is the start of the next. */
export class Scale {
  readonly width: number;
  readonly dayWidth: number;

  constructor(
    readonly first: Day,
    readonly last: Day,
    readonly left: number,
  ) {
    const days = last - first + 1;
    this.width = Math.max(narrowest, Math.min(widest, days * pixelsPerDay));
    this.dayWidth = this.width / days;
  }

  get right(): number {
    return this.left + this.width;
  }

  /** Where a day begins. */
  start(day: Day): number {
    return this.left + (Math.max(this.first, Math.min(this.last + 1, day)) - this.first) * this.dayWidth;
  }

  /** Where a day ends. */
  end(day: Day): number {
    return this.start(day + 1);
  }

  /** The middle of a day. */
  middle(day: Day): number {
    return (this.start(day) + this.end(day)) / 2;
  }

  /** Weekends and holidays as shaded stretches; a holiday also has a dotted edge and its name. */
  shading(calendar: Calendar, top: number, bottom: number, locale: Locale): string {
    if (this.dayWidth < leastForHolidays) return '';
    const drawn: string[] = [];
    let run: Day | undefined;
    const flush = (until: Day): void => {
      if (run !== undefined) drawn.push(tag('rect', { x: this.start(run), y: top, width: this.end(until) - this.start(run), height: bottom - top, class: 'kr-shade' }));
      run = undefined;
    };
    for (let day = this.first; day <= this.last + 1; day++) {
      const reason = day > this.last ? undefined : calendar.nonWorkingReason(day);
      if (reason?.kind === 'weekend' && this.dayWidth >= leastForWeekends) {
        run ??= day;
        continue;
      }
      flush(day - 1);
      if (reason === undefined || reason.kind === 'weekend') continue;
      const width = Math.max(1.5, this.dayWidth);
      const x = this.start(day);
      const name = tag('title', {}, xml(`${shortDay(fromDay(day), locale)}: ${reason.name[locale]}`));
      drawn.push(tag('g', { 'data-holiday': fromDay(day) }, name, tag('rect', { x, y: top, width, height: bottom - top, class: 'kr-shade' }), tag('path', { d: `M${Math.round(x * 10) / 10} ${top}V${bottom}M${Math.round((x + width) * 10) / 10} ${top}V${bottom}`, class: 'kr-grid' })));
    }
    return drawn.join('');
  }

  /** Months, and Mondays where there is room for their number. */
  axis(top: number, bottom: number, locale: Locale): string {
    const drawn: string[] = [];
    const perMonth = 30 * this.dayWidth;
    const step = [1, 3, 6, 12].find((months) => months * perMonth >= 100) ?? 12;
    // Past a year, as many years as keep two lines apart.
    const years = Math.max(1, Math.ceil(100 / (12 * perMonth)));
    let month = { year: yearOf(this.first), month: monthOf(this.first) };
    let free = -Infinity;
    for (;;) {
      const day = dayOf(month.year, month.month, 1);
      if (day > this.last) break;
      const isFirst = day <= this.first;
      if (isFirst || ((month.month - 1) % step === 0 && (step < 12 || month.year % years === 0))) {
        const x = this.start(day);
        const label = dateInWords(fromDay(day), locale).replace(/^\S+ /, '');
        const next = dayOf(month.year + (month.month === 12 ? 1 : 0), (month.month % 12) + 1, 1);
        const room = step === 1 ? this.start(next) - x : this.right - x;
        const width = textWidth(label, 11, true) + 8;
        if (!isFirst) drawn.push(tag('line', { x1: x, x2: x, y1: top, y2: bottom, class: 'kr-rule' }));
        if (room >= width && x + width <= this.right + 4 && x >= free) {
          drawn.push(text(x + 4, top + 12, label, 'kr-b'));
          free = x + width;
        }
      }
      month = month.month === 12 ? { year: month.year + 1, month: 1 } : { year: month.year, month: month.month + 1 };
    }
    if (7 * this.dayWidth >= 26) {
      for (let day = this.first; day <= this.last; day++) {
        if (weekday(day) !== 1 || this.start(day) + 16 > this.right) continue;
        drawn.push(tag('line', { x1: this.start(day), x2: this.start(day), y1: top + 18, y2: bottom, class: 'kr-grid' }), text(this.start(day) + 3, top + 28, String(dayOfMonthOf(day)), 'kr-soft'));
      }
    }
    return drawn.join('');
  }
}
