import type { Calendar } from '../calendar/calendar.js';
import { dayOf, dayOfMonthOf, fromDay, monthOf, weekday, yearOf, type Day } from '../calendar/civil-date.js';
import type { CivilDate } from '../model/civil-date.js';
import type { Locale } from '../model/text.js';
import { xml } from '../text/xml.js';
import { dateInWords } from '../text/date-in-words.js';
import { tag } from './drawing.js';
import { textWidth } from './text-width.js';
import type { Sign } from './timeline-legend.js';
import type { Words } from './timeline-words.js';

/** A date in words with its day of the week cut short. @example shortDay('2026-04-10', 'nl') // 'vr 10 april 2026' */
export const shortDay = (date: CivilDate, locale: Locale): string => dateInWords(date, locale, true).replace(/^\p{L}+/u, (name) => name.slice(0, locale === 'nl' ? 2 : 3));

/** The day and the month of a date. @example dayAndMonth('2026-04-10', 'nl') // '10 april' */
export const dayAndMonth = (date: CivilDate, locale: Locale): string => dateInWords(date, locale).replace(/ \S+$/, '');

/** A month with its year, from the fullest to the shortest. @example monthForms(day, 'nl') // ['maart 2026', 'mrt 2026', 'mrt'] */
const monthForms = (day: Day, locale: Locale): readonly string[] => {
  const full = dateInWords(fromDay(day), locale).replace(/^\S+ /, '');
  const [month = '', year = ''] = full.split(' ');
  const short = month === 'maart' ? 'mrt' : month.slice(0, 3);
  return [full, `${short} ${year}`, short];
};

/** Below this many pixels a day, weekends are noise. */
const leastForWeekends = 1.6;
/** Below this, holidays are too. */
const leastForHolidays = 0.8;
/** With this many pixels a month, each is named. */
const leastForMonths = 34;
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
    width?: number,
  ) {
    const days = last - first + 1;
    this.width = width ?? Math.max(narrowest, Math.min(widest, days * pixelsPerDay));
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
  shading(calendar: Calendar, top: number, bottom: number, locale: Locale, used: Set<Sign>): string {
    if (this.dayWidth < leastForHolidays) return '';
    const drawn: string[] = [];
    let run: Day | undefined;
    const flush = (until: Day): void => {
      if (run !== undefined) used.add('weekend');
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
      used.add('holiday');
      const width = Math.max(1.5, this.dayWidth);
      const x = this.start(day);
      const name = tag('title', {}, xml(`${shortDay(fromDay(day), locale)}: ${reason.name[locale]}`));
      drawn.push(tag('g', { 'data-holiday': fromDay(day) }, name, tag('rect', { x, y: top, width, height: bottom - top, class: 'kr-shade' }), tag('path', { d: `M${Math.round(x * 10) / 10} ${top}V${bottom}M${Math.round((x + width) * 10) / 10} ${top}V${bottom}`, class: 'kr-grid' })));
    }
    return drawn.join('');
  }

  /** Where months begin that are named: the first day of the line, and as many months as keep two names apart. */
  private ticks(): readonly { readonly day: Day; readonly x: number }[] {
    const perMonth = 30 * this.dayWidth;
    const step = [1, 3, 6, 12].find((months) => months * perMonth >= (months === 1 ? leastForMonths : 100)) ?? 12;
    // Past a year, as many years as keep two lines apart.
    const years = Math.max(1, Math.ceil(100 / (12 * perMonth)));
    const ticks = [{ day: this.first, x: this.left }];
    for (let month = monthOf(this.first) + 1, year = yearOf(this.first); ; month++) {
      if (month > 12) [year, month] = [year + 1, 1];
      const day = dayOf(year, month, 1);
      if (day > this.last) return ticks;
      if ((month - 1) % step === 0 && (step < 12 || year % years === 0)) ticks.push({ day, x: this.start(day) });
    }
  }

  /** Months, each as fully as its room allows, and Mondays where there is room for their number; lines leave words free. */
  axis(words: Words, top: number, bottom: number, locale: Locale): { readonly drawn: string; readonly right: number } {
    const named: string[] = [];
    const lines: (() => string)[] = [];
    let right = this.right;
    const ticks = this.ticks();
    for (const [index, { day, x }] of ticks.entries()) {
      const end = ticks[index + 1]?.x ?? this.right + 16;
      // Where months are left out, a name without its year says too little.
      const forms = monthForms(day, locale).slice(0, 30 * this.dayWidth < leastForMonths ? 2 : 3);
      const label = forms.find((form) => textWidth(form, 11, true) + 8 <= end - x);
      if (index > 0) lines.push(() => words.line(x, top, bottom, 'kr-rule'));
      if (label !== undefined) named.push(words.text(x + 4, top + 12, label, 'kr-b'));
      else if (index === 0 && ticks.length > 1) {
        // A month of a few days at the start is named before them, where nothing else stands; one at the end goes beyond.
        const before = forms.find((form) => textWidth(form, 11, true) + 6 <= end);
        if (before !== undefined) named.push(words.text(end - 4, top + 12, before, 'kr-b kr-end'));
      } else {
        named.push(words.text(x + 4, top + 12, forms.at(-1) ?? '', 'kr-b'));
        right = Math.max(right, x + 4 + textWidth(forms.at(-1) ?? '', 11, true));
      }
    }
    if (7 * this.dayWidth >= 26) {
      for (let day = this.first; day <= this.last; day++) {
        const x = this.start(day);
        if (weekday(day) !== 1 || x + 16 > this.right) continue;
        named.push(words.text(x + 3, top + 28, String(dayOfMonthOf(day)), 'kr-soft'));
        lines.push(() => words.line(x, top + 18, bottom, 'kr-grid'));
      }
    }
    return { drawn: [...lines.map((draw) => draw()), ...named].join(''), right };
  }
}
