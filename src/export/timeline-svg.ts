import { fromDay, toDay, type Day } from '../calendar/civil-date.js';
import { assess } from '../facade/assess.js';
import { phases, type AssessedDuty, type AssessedWindow, type Assessment } from '../model/assessment.js';
import type { Case } from '../model/case.js';
import type { CivilDate } from '../model/civil-date.js';
import type { Vocabulary } from '../model/event.js';
import { success, type Result } from '../model/result.js';
import type { Locale, Text } from '../model/text.js';
import { compiledOf, type Compiled, type Regulation } from '../regulation/regulation.js';
import { dutyStatusLabels, windowStatusLabels } from '../text/words.js';
import { drawing, hatch, tag, text, type DrawingOptions } from './drawing.js';
import { textWidth, wrapText } from './text-width.js';
import { arrowTip, checkMark, legend, openEnd, type Sign } from './timeline-legend.js';
import { Frame, lineHeight, margin, type Row } from './timeline-frame.js';
import { dayAndMonth, shortDay, type Scale } from './timeline-scale.js';
import { staysOf, type Stay } from './timeline-stays.js';

/** How a timeline is drawn. */
export interface TimelineSvgOptions extends DrawingOptions {
  /** The day of the question, on or after the last event: the line "today". */
  readonly asOf: CivilDate;
  readonly locale: Locale;
  /** How wide it may be, in pixels; as wide as its days ask when left out. Where that is narrow, names stand above their bars. */
  readonly width?: number;
  /** Stands above the timeline; the title of the regulation when left out. */
  readonly title?: string;
}

const axisHeight = 38;

/** Draws one assessed case in one language. */
class TimelineDrawing {
  private readonly locale: Locale;
  private readonly frame: Frame;
  private readonly scale: Scale;
  private readonly asOf: Day;
  private readonly stays: readonly Stay[];
  private readonly compiled: Compiled;
  private readonly used = new Set<Sign>(['today']);

  constructor(
    regulation: Regulation,
    private readonly current: Case,
    private readonly assessment: Assessment,
    private readonly options: TimelineSvgOptions,
  ) {
    this.compiled = compiledOf(regulation);
    this.locale = options.locale;
    this.asOf = toDay(assessment.asOf);
    this.stays = staysOf(regulation, current, this.asOf);
    const first = current.log.length === 0 ? this.asOf : toDay(current.log[0]?.event.on ?? assessment.asOf);
    const span = this.asOf - first;
    // A term of years must not press weeks together: what ends far outside the case itself is cut off with an arrow.
    const reach = this.asOf + Math.max(45, span);
    const ends = [...assessment.duties.map(({ due }) => due), ...assessment.windows.map(({ until }) => until)].flatMap((date) => (date === null || toDay(date) > reach ? [] : [toDay(date)]));
    const last = Math.max(this.asOf, ...ends);
    const pad = Math.max(2, Math.ceil((last - first) / 30));
    this.frame = new Frame(first - pad, last + pad + Math.ceil((last - first) / 8), options.width);
    this.scale = this.frame.scale;
  }

  private say(nl: string, en: string): string {
    return this.locale === 'nl' ? nl : en;
  }

  private label(texts: Text | undefined, id: string): string {
    return texts?.[this.locale] ?? id;
  }

  private actors(ids: readonly string[]): string {
    return ids.map((id) => this.label(this.compiled.definition.actors[id], id)).join(this.say(' of ', ' or '));
  }

  private eventRows(): readonly Row[] {
    const { definition } = this.compiled;
    return this.current.log.map(({ event, tolerated }, index): Row => {
      this.used.add('event');
      const by = event.by === undefined ? '' : ` · ${this.actors([event.by])}`;
      const aside = tolerated === true ? this.say(' (niet voorzien)', ' (not provided for)') : '';
      const label = this.frame.label([[`${this.label(definition.events[event.type]?.label, event.type)}${aside}${by}`, '']], 18);
      const x = this.scale.middle(toDay(event.on));
      const remark = this.frame.remark(x - 6, x + 4, dayAndMonth(event.on, this.locale), 'kr-soft');
      return {
        height: this.frame.height(label, 6, 20),
        draw: (y) => {
          const at = y + this.frame.shift(label);
          return tag(
            'g',
            { 'data-event': event.id, 'data-on': event.on },
            label.draw(y + 1),
            this.frame.words.text(margin + 12, y + 14, String(index + 1), 'kr-soft kr-end'),
            tag('circle', { cx: x, cy: at + 10, r: 5, class: 'kr-flag' }),
            remark.draw(at + 14),
          );
        },
      };
    });
  }

  private stateRows(): readonly Row[] {
    const paths = [...new Set(this.stays.map(({ path }) => path))];
    return paths.map((path): Row => {
      const node = this.compiled.chart.byPath.get(path);
      const phase = phases.findLast((each) => node?.tags.includes(each) === true) ?? 'panel';
      const isNow = this.current.state.includes(path);
      const label = this.frame.label([[`${isNow ? '▶ ' : ''}${path}`, isNow ? 'kr-b' : '']]);
      return {
        height: this.frame.height(label, 8, 22),
        draw: (y) =>
          tag(
            'g',
            { 'data-state': path },
            label.draw(y + 1),
            ...this.stays.filter((stay) => stay.path === path).map((stay) => {
              const x = this.scale.start(stay.from);
              const width = Math.max(3, (stay.until === this.asOf && isNow ? this.scale.end(this.asOf) : this.scale.start(stay.until)) - x);
              return tag('rect', { x, y: y + this.frame.shift(label) + 3, width, height: 15, rx: 3, class: `kr-box kr-${phase}`, 'stroke-dasharray': phase === 'extern' ? '5 2' : undefined });
            }),
          ),
      };
    });
  }

  /** The day on which a duty no longer ran: met, cancelled, or today. */
  private endOf(duty: AssessedDuty): Day {
    return toDay(duty.openedOn) + duty.elapsedDays;
  }

  private termOf(duty: AssessedDuty): string {
    if (duty.due === null) return this.compiled.definition.duties[duty.id]?.within === undefined ? this.say('zonder termijn', 'no term') : this.say('datum onbekend', 'date unknown');
    return `${this.say('uiterlijk', 'by')} ${shortDay(duty.due, this.locale)}${this.doubt(duty)}${duty.soft ? this.say(' (norm)', ' (norm)') : ''}`;
  }

  private doubt({ provisional }: { readonly provisional: boolean }): string {
    return provisional ? this.say(' (voorlopig)', ' (provisional)') : '';
  }

  private dutyRow(duty: AssessedDuty): Row {
    const number = duty.instance.endsWith('#1') ? '' : ` (${duty.instance.slice(duty.instance.lastIndexOf('#'))})`;
    const due = duty.due === null ? undefined : toDay(duty.due);
    const ended = this.endOf(duty);
    const isOff = duty.status === 'cancelled' || duty.status === 'notApplicable' || duty.status === 'undetermined';
    const isMet = duty.status === 'met' || duty.status === 'metLate';
    const late = due !== undefined && duty.breached ? ended - due : 0;
    const lateness = late === 0 ? '' : late === 1 ? this.say(': 1 dag te laat', ': 1 day late') : this.say(`: ${late} dagen te laat`, `: ${late} days late`);
    const mark = duty.breached ? '! ' : isMet ? '✓ ' : '';
    const status = `${mark}${this.label(dutyStatusLabels[duty.status], duty.status)}${duty.metOn === undefined ? '' : ` ${dayAndMonth(duty.metOn, this.locale)}`}${lateness}`;
    const until = due === undefined || duty.status === 'cancelled' ? Math.min(ended, due ?? ended) : due;
    const isCut = until > this.scale.last;
    const isDue = due !== undefined && until === due && !isCut;
    const isOpenEnded = isDue && duty.provisional && !isOff;
    const x = this.scale.start(toDay(duty.openedOn));
    const right = Math.max(x + 4, this.scale.end(until));
    const lateRight = late === 0 ? right : Math.max(right + 6, this.scale.end(ended));
    const doubtful = isOpenEnded ? Math.min(24, (right - x) / 2) : 0;
    const kind = isOff ? 'kr-off' : isMet && !duty.breached ? 'kr-met' : 'kr-bar';
    const signs: readonly (readonly [Sign, boolean])[] = [['duty', kind === 'kr-bar' && due !== undefined], ['due', isDue], ['met', isMet], ['late', late > 0], ['provisional', isOpenEnded], ['endless', due === undefined && !isOff], ['off', isOff], ['beyond', isCut]];
    for (const [sign, isUsed] of signs) if (isUsed) this.used.add(sign);
    const label = this.frame.label([[`${this.label(this.compiled.definition.duties[duty.id]?.label, duty.id)}${number}`, 'kr-b'], [`${this.termOf(duty)} · ${this.actors(duty.obligor)}`, 'kr-soft']]);
    const remark = this.frame.remark(x, Math.max(lateRight, isMet ? this.scale.middle(ended) + 6 : 0), status, duty.breached ? 'kr-b kr-red' : isOff ? 'kr-soft' : '');
    return {
      height: Math.max(this.frame.height(label, 8, 32), this.frame.shift(label) + remark.bottom + 8),
      draw: (y) => {
        const top = y + this.frame.shift(label) + 8;
        return tag(
          'g',
          { 'data-duty': duty.instance, 'data-status': duty.status, 'data-due': duty.due ?? undefined },
          label.draw(y),
          tag('rect', { x, y: top, width: right - doubtful - x, height: 16, rx: 3, class: kind, 'stroke-dasharray': due === undefined && !isOff ? '2 2' : undefined }),
          late === 0 ? '' : tag('rect', { x: right, y: top, width: lateRight - right, height: 16, class: 'kr-late' }) + hatch(right, top, lateRight - right, 16, 'kr-over'),
          isOpenEnded ? openEnd(right - doubtful, top, doubtful, 16) : isDue ? tag('line', { x1: right, x2: right, y1: top - 4, y2: top + 20, class: 'kr-due' }) : '',
          isCut ? arrowTip(right, top + 8) : '',
          isMet ? checkMark(this.scale.middle(ended), top + 8) : '',
          remark.draw(top + 12),
        );
      },
    };
  }

  private windowRow(window: AssessedWindow): Row {
    const instance = this.current.windows.find(({ id }) => id === window.instance);
    const stop = instance?.exercised ?? instance?.closed;
    const until = window.until === null ? this.say('zonder einddatum', 'no last day') : `${this.say('tot en met', 'until')} ${shortDay(window.until, this.locale)}${this.doubt(window)}`;
    const label = this.frame.label([[this.label(this.compiled.definition.windows[window.id]?.label, window.id), 'kr-b'], [`${until} · ${this.actors(window.holder)}`, 'kr-soft']]);
    const x = this.scale.start(toDay(window.openedOn));
    const end = window.until === null ? (stop === undefined ? this.asOf : toDay(stop.on)) : toDay(window.until);
    const isCut = end > this.scale.last;
    const isOpenEnded = window.provisional && window.until !== null && !isCut;
    const right = Math.max(x + 4, this.scale.end(end));
    const doubtful = isOpenEnded ? Math.min(24, (right - x) / 2) : 0;
    const used = instance?.exercised;
    const status = `${this.label(windowStatusLabels[window.status], window.status)}${stop === undefined ? '' : ` ${dayAndMonth(stop.on, this.locale)}`}`;
    const remark = this.frame.remark(x, right, status, 'kr-soft');
    this.used.add('window');
    if (isCut) this.used.add('beyond');
    if (isOpenEnded) this.used.add('provisional');
    return {
      height: Math.max(this.frame.height(label, 8, 32), this.frame.shift(label) + remark.bottom + 8),
      draw: (y) => {
        const top = y + this.frame.shift(label) + 10;
        return tag(
          'g',
          { 'data-window': window.instance, 'data-status': window.status, 'data-until': window.until ?? undefined },
          label.draw(y),
          tag('rect', { x, y: top, width: right - doubtful - x, height: 12, rx: 6, class: 'kr-win' }),
          isOpenEnded ? openEnd(right - doubtful, top, doubtful, 12) : '',
          isCut ? arrowTip(right, top + 6) : '',
          used === undefined ? '' : tag('circle', { cx: this.scale.middle(toDay(used.on)), cy: top + 6, r: 5, class: 'kr-dot' }),
          remark.draw(top + 10),
        );
      },
    };
  }

  private about(): string {
    const { definition } = this.compiled;
    const { assessment } = this;
    const events = this.current.log.map(({ event }) => `${shortDay(event.on, this.locale)}: ${this.label(definition.events[event.type]?.label, event.type)}`);
    const duties = assessment.duties.map((duty) => `${this.label(definition.duties[duty.id]?.label, duty.id)}${duty.due === null ? '' : `, ${this.say('uiterlijk', 'by')} ${shortDay(duty.due, this.locale)}${this.doubt(duty)}`}: ${this.label(dutyStatusLabels[duty.status], duty.status)}`);
    const part = (title: string, items: readonly string[]): string => (items.length === 0 ? '' : ` ${title}: ${items.join('; ')}.`);
    return `${this.say('Stand op', 'As it stands on')} ${shortDay(assessment.asOf, this.locale)}: ${assessment.state.join(', ')}.${part(this.say('Gebeurtenissen', 'Events'), events)}${part(this.say('Plichten', 'Duties'), duties)}`;
  }

  svg(): string {
    const { definition } = this.compiled;
    const title = this.options.title ?? definition.title[this.locale];
    const { duties, windows } = this.assessment;
    const sections: readonly (readonly [title: string, rows: readonly Row[]])[] = [
      [this.say('Gebeurtenissen', 'Events'), this.eventRows()],
      [this.say('Toestanden', 'States'), this.stateRows()],
      [this.say('Plichten', 'Duties'), duties.map((duty) => this.dutyRow(duty))],
      [this.say('Vensters: tot wanneer iets kan', 'Windows: until when something is possible'), windows.map((window) => this.windowRow(window))],
    ];
    const overdue = duties.filter(({ status }) => status === 'overdue').length;
    const standing = `${this.assessment.state.join(' + ')}${overdue === 0 ? '' : ` · ${overdue} ${overdue === 1 ? this.say('plicht verstreken', 'duty overdue') : this.say('plichten verstreken', 'duties overdue')}`}`;
    const { room } = this.frame;
    const titles = wrapText(title, room, 16, true).map((line, index) => text(margin, 30 + 20 * index, line, 'kr-b', 16));
    const below = 30 + 20 * titles.length;
    const standings = wrapText(standing, room, 11, overdue > 0).map((line, index) => text(margin, below + lineHeight * index, line, overdue === 0 ? 'kr-soft' : 'kr-b kr-red'));
    // Room for the flag "today" above the axis.
    const head = below + lineHeight * standings.length + 18;
    let y = head + axisHeight + 4;
    const drawn = sections.filter(([, rows]) => rows.length > 0).flatMap(([heading, rows]) => {
      const lines = [tag('line', { x1: margin, x2: this.scale.right, y1: y, y2: y, class: 'kr-rule' }), this.frame.words.text(margin, y + 15, heading, 'kr-soft kr-b')];
      y += 22;
      for (const row of rows) {
        lines.push(row.draw(y));
        y += row.height;
      }
      y += 6;
      return lines;
    });
    const bottom = y;
    const today = this.scale.middle(this.asOf);
    const todayLabel = `${this.say('vandaag', 'today')} ${shortDay(this.assessment.asOf, this.locale)}`;
    const half = textWidth(todayLabel, 11, true) / 2 + 6;
    const center = Math.min(Math.max(today, this.scale.left + half), this.scale.right - half);
    const shading = this.scale.shading(this.compiled.calendar, head + 18, bottom, this.locale, this.used);
    const axis = this.scale.axis(this.frame.words, head, bottom, this.locale);
    const key = legend(this.used, this.locale, margin, bottom + 10, room);
    const width = Math.ceil(Math.max(axis.right + margin, this.options.width ?? 0));
    const content = [
      ...titles,
      ...standings,
      shading,
      this.frame.words.line(today, head - 6, bottom, 'kr-now', { 'data-today': this.assessment.asOf }),
      axis.drawn,
      ...drawn,
      tag('g', { 'data-first-day': fromDay(this.scale.first), 'data-day-width': String(this.scale.dayWidth), 'data-left': String(this.scale.left) }, tag('rect', { x: center - half, y: head - 24, width: 2 * half, height: 18, rx: 4, class: 'kr-flag' }), text(center, head - 11, todayLabel, 'kr-onflag kr-mid')),
      tag('line', { x1: margin, x2: this.scale.right, y1: bottom, y2: bottom, class: 'kr-rule' }),
      key.drawn,
    ];
    return drawing(width, key.bottom + 4, { title: this.say(`Tijdlijn: ${title}`, `Timeline: ${title}`), description: this.about(), locale: this.locale }, content, this.options);
  }
}

/**
 * A case on a line of time, as SVG: its events and states, its duties as bars that end on their due dates, its windows,
 * weekends and holidays shaded, what is late hatched and marked with an exclamation mark, and a line for today.
 *
 * A bar ends with its due day, which is wholly in time. What ends far beyond the case itself runs off the edge with an arrow.
 * The same input gives the same bytes.
 *
 * @returns the SVG; issues as `assess` gives them
 * @example timelineSvg(krachtigPerspectief, current, { asOf: '2026-04-11', locale: 'nl' })
 */
export const timelineSvg = <V extends Vocabulary>(regulation: Regulation<V>, current: Case, options: TimelineSvgOptions): Result<string> => {
  const assessed = assess(regulation, current, options.asOf, { detail: 'dates' });
  if (!assessed.ok) return assessed;
  return success(new TimelineDrawing(regulation as unknown as Regulation, current, assessed.value, options).svg());
};
