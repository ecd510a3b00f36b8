import { fromDay, toDay, type Day } from '../calendar/civil-date.js';
import { applyEvent } from '../facade/apply-event.js';
import { assess } from '../facade/assess.js';
import { openCase } from '../facade/open-case.js';
import { phases, type AssessedDuty, type AssessedWindow, type Assessment } from '../model/assessment.js';
import type { Case } from '../model/case.js';
import type { CivilDate } from '../model/civil-date.js';
import type { Vocabulary } from '../model/event.js';
import { success, type Result } from '../model/result.js';
import type { Locale, Text } from '../model/text.js';
import { compiledOf, type Compiled, type Regulation } from '../regulation/regulation.js';
import { dutyStatusLabels, windowStatusLabels } from '../text/words.js';
import { drawing, tag, text, type DrawingOptions } from './drawing.js';
import { cutText, textWidth } from './text-width.js';
import { dayAndMonth, Scale, shortDay } from './timeline-scale.js';

/** How a timeline is drawn. */
export interface TimelineSvgOptions extends DrawingOptions {
  /** The day of the question, on or after the last event: the line "today". */
  readonly asOf: CivilDate;
  readonly locale: Locale;
  /** Stands above the timeline; the title of the regulation when left out. */
  readonly title?: string;
}

const gutter = 318;
const margin = 20;
const head = 74;
const axisHeight = 38;

/** One line of the timeline: what it is about at the left, what happened when at the right. */
interface Row {
  readonly height: number;
  draw(y: number): string;
}

/** A stretch in a leaf state; both days inclusive. */
interface Stay {
  readonly path: string;
  readonly from: Day;
  until: Day;
}

/** The states through which a case went, from its log. */
const staysOf = (regulation: Regulation, current: Case, asOf: Day): readonly Stay[] => {
  const stays: Stay[] = [];
  let active = new Map<string, Stay>();
  let replayed = openCase(regulation);
  for (const { event, tolerated } of current.log) {
    const next = applyEvent(regulation, replayed, event, { tolerate: tolerated === true });
    if (!next.ok) throw new Error(`Event ${event.id} is in the log and was refused.`);
    replayed = next.value;
    const on = toDay(event.on);
    const now = new Map<string, Stay>();
    for (const path of replayed.state) {
      const stay = active.get(path) ?? { path, from: on, until: asOf };
      if (!active.has(path)) stays.push(stay);
      now.set(path, stay);
    }
    for (const [path, stay] of active) if (!now.has(path)) stay.until = on;
    active = now;
  }
  return stays;
};

/** Slanted lines that fill a rectangle: seen without colour. */
const hatch = (x: number, y: number, width: number, height: number): string => {
  const round = (value: number): number => Math.round(value * 10) / 10;
  const lines: string[] = [];
  for (let at = -height + 5; at < width; at += 5) {
    const from = Math.max(0, at);
    const until = Math.min(width, at + height);
    if (until > from) lines.push(`M${round(x + from)} ${round(y + height - (from - at))}L${round(x + until)} ${round(y + height - (until - at))}`);
  }
  return tag('path', { d: lines.join(''), class: 'kr-over' });
};

/** Draws one assessed case in one language. */
class TimelineDrawing {
  private readonly locale: Locale;
  private readonly scale: Scale;
  private readonly asOf: Day;
  private readonly stays: readonly Stay[];
  private readonly compiled: Compiled;

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
    this.scale = new Scale(first - pad, last + pad + Math.ceil((last - first) / 8), margin + gutter);
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

  private left(y: number, first: string, second?: string, kind = 'kr-b'): string {
    return text(margin, y + 13, cutText(first, gutter - 12, 11, true), kind) + (second === undefined ? '' : text(margin, y + 27, cutText(second, gutter - 12, 11), 'kr-soft'));
  }

  /** A remark beside a bar: behind it, else before it where that has more room. */
  private remark(y: number, from: number, until: number, content: string, kind = ''): string {
    const room = this.scale.right - until - 6;
    const width = textWidth(content, 11, kind.includes('kr-b'));
    if (width <= room) return text(until + 6, y, content, kind);
    if (width <= from - this.scale.left - 6) return text(from - 6, y, content, `${kind} kr-end`.trim());
    // No room on either side: over the bar, on an edge of the ground's colour.
    return text(this.scale.right, y, content, `${kind} kr-end kr-halo`.trim());
  }

  private eventRows(): readonly Row[] {
    const { definition } = this.compiled;
    return this.current.log.map(({ event, tolerated }, index): Row => {
      const by = event.by === undefined ? '' : ` · ${this.actors([event.by])}`;
      const aside = tolerated === true ? this.say(' (niet voorzien)', ' (not provided for)') : '';
      const label = `${this.label(definition.events[event.type]?.label, event.type)}${aside}`;
      const x = this.scale.middle(toDay(event.on));
      return {
        height: 20,
        draw: (y) =>
          tag(
            'g',
            { 'data-event': event.id, 'data-on': event.on },
            text(margin + 18, y + 14, cutText(`${label}${by}`, gutter - 30, 11)),
            text(margin + 12, y + 14, String(index + 1), 'kr-soft kr-end'),
            tag('circle', { cx: x, cy: y + 10, r: 5, class: 'kr-flag' }),
            this.remark(y + 14, x - 6, x + 4, dayAndMonth(event.on, this.locale), 'kr-soft'),
          ),
      };
    });
  }

  private stateRows(): readonly Row[] {
    const paths = [...new Set(this.stays.map(({ path }) => path))];
    return paths.map((path): Row => {
      const node = this.compiled.chart.byPath.get(path);
      const phase = phases.findLast((each) => node?.tags.includes(each) === true) ?? 'panel';
      const isNow = this.current.state.includes(path);
      return {
        height: 22,
        draw: (y) =>
          tag(
            'g',
            { 'data-state': path },
            this.left(y + 1, `${isNow ? '▶ ' : ''}${path}`, undefined, isNow ? 'kr-b' : ''),
            ...this.stays.filter((stay) => stay.path === path).map((stay) => {
              const x = this.scale.start(stay.from);
              const width = Math.max(3, (stay.until === this.asOf && isNow ? this.scale.end(this.asOf) : this.scale.start(stay.until)) - x);
              return tag('rect', { x, y: y + 3, width, height: 15, rx: 3, class: `kr-box kr-${phase}`, 'stroke-dasharray': phase === 'extern' ? '5 2' : undefined });
            }),
          ),
      };
    });
  }

  /** The day on which a duty no longer ran: met, cancelled, or today. */
  private endOf(duty: AssessedDuty): Day {
    return toDay(duty.openedOn) + duty.elapsedDays;
  }

  private dutyRow(duty: AssessedDuty): Row {
    const { definition } = this.compiled;
    const number = duty.instance.endsWith('#1') ? '' : ` (${duty.instance.slice(duty.instance.lastIndexOf('#'))})`;
    const term = duty.due !== null ? `${this.say('uiterlijk', 'by')} ${shortDay(duty.due, this.locale)}${duty.soft ? this.say(' (norm)', ' (norm)') : ''}` : definition.duties[duty.id]?.within === undefined ? this.say('zonder termijn', 'no term') : this.say('datum onbekend', 'date unknown');
    const due = duty.due === null ? undefined : toDay(duty.due);
    const opened = toDay(duty.openedOn);
    const ended = this.endOf(duty);
    const isOff = duty.status === 'cancelled' || duty.status === 'notApplicable' || duty.status === 'undetermined';
    const isMet = duty.status === 'met' || duty.status === 'metLate';
    const late = due !== undefined && duty.breached ? ended - due : 0;
    const lateness = late === 0 ? '' : late === 1 ? this.say(': 1 dag te laat', ': 1 day late') : this.say(`: ${late} dagen te laat`, `: ${late} days late`);
    const mark = duty.breached ? '! ' : isMet ? '✓ ' : '';
    const status = `${mark}${this.label(dutyStatusLabels[duty.status], duty.status)}${duty.metOn === undefined ? '' : ` ${dayAndMonth(duty.metOn, this.locale)}`}${lateness}`;
    return {
      height: 36,
      draw: (y) => {
        const x = this.scale.start(opened);
        const until = due === undefined || duty.status === 'cancelled' ? Math.min(ended, due ?? ended) : due;
        const isCut = until > this.scale.last;
        const right = Math.max(x + 4, this.scale.end(until));
        const lateRight = late === 0 ? right : Math.max(right + 6, this.scale.end(ended));
        const kind = isOff ? 'kr-off' : isMet && !duty.breached ? 'kr-met' : 'kr-bar';
        const top = y + 8;
        return tag(
          'g',
          { 'data-duty': duty.instance, 'data-status': duty.status, 'data-due': duty.due ?? undefined },
          this.left(y, `${this.label(definition.duties[duty.id]?.label, duty.id)}${number}`, `${term} · ${this.actors(duty.obligor)}`),
          tag('rect', { x, y: top, width: right - x, height: 16, rx: 3, class: kind, 'stroke-dasharray': due === undefined && !isOff ? '2 2' : undefined }),
          late === 0 ? '' : tag('rect', { x: right, y: top, width: lateRight - right, height: 16, class: 'kr-late' }) + hatch(right, top, lateRight - right, 16),
          due === undefined || isCut ? '' : tag('line', { x1: right, x2: right, y1: top - 4, y2: top + 20, class: 'kr-due' }),
          isMet ? tag('circle', { cx: this.scale.middle(ended), cy: top + 8, r: 5.5, class: 'kr-dot' }) + text(this.scale.middle(ended), top + 12, '✓', 'kr-onflag kr-mid') : '',
          this.remark(top + 12, x, Math.max(lateRight, isMet ? this.scale.middle(ended) + 6 : 0), `${isCut && due !== undefined ? '▸ ' : ''}${status}`, duty.breached ? 'kr-b kr-red' : isOff ? 'kr-soft' : ''),
        );
      },
    };
  }

  private windowRow(window: AssessedWindow): Row {
    const instance = this.current.windows.find(({ id }) => id === window.instance);
    const stop = instance?.exercised ?? instance?.closed;
    const label = this.label(this.compiled.definition.windows[window.id]?.label, window.id);
    const until = window.until === null ? this.say('zonder einddatum', 'no last day') : `${this.say('tot en met', 'until')} ${shortDay(window.until, this.locale)}`;
    return {
      height: 36,
      draw: (y) => {
        const x = this.scale.start(toDay(window.openedOn));
        const end = window.until === null ? (stop === undefined ? this.asOf : toDay(stop.on)) : toDay(window.until);
        const right = Math.max(x + 4, this.scale.end(end));
        const used = instance?.exercised;
        return tag(
          'g',
          { 'data-window': window.instance, 'data-status': window.status, 'data-until': window.until ?? undefined },
          this.left(y, label, `${until} · ${this.actors(window.holder)}`),
          tag('rect', { x, y: y + 10, width: right - x, height: 12, rx: 6, class: 'kr-win' }),
          used === undefined ? '' : tag('circle', { cx: this.scale.middle(toDay(used.on)), cy: y + 16, r: 5, class: 'kr-dot' }),
          this.remark(y + 20, x, right, `${end > this.scale.last ? '▸ ' : ''}${this.label(windowStatusLabels[window.status], window.status)}${stop === undefined ? '' : ` ${dayAndMonth(stop.on, this.locale)}`}`, 'kr-soft'),
        );
      },
    };
  }

  private about(): string {
    const { definition } = this.compiled;
    const { assessment } = this;
    const events = this.current.log.map(({ event }) => `${shortDay(event.on, this.locale)}: ${this.label(definition.events[event.type]?.label, event.type)}`);
    const duties = assessment.duties.map((duty) => `${this.label(definition.duties[duty.id]?.label, duty.id)}${duty.due === null ? '' : `, ${this.say('uiterlijk', 'by')} ${shortDay(duty.due, this.locale)}`}: ${this.label(dutyStatusLabels[duty.status], duty.status)}`);
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
    let y = head + axisHeight + 4;
    const drawn = sections.filter(([, rows]) => rows.length > 0).flatMap(([heading, rows]) => {
      const lines = [tag('line', { x1: margin, x2: this.scale.right, y1: y, y2: y, class: 'kr-rule' }), text(margin, y + 15, heading, 'kr-soft kr-b')];
      y += 22;
      for (const row of rows) {
        lines.push(row.draw(y));
        y += row.height;
      }
      y += 6;
      return lines;
    });
    const bottom = y;
    const width = Math.ceil(this.scale.right + margin);
    const today = this.scale.middle(this.asOf);
    const todayLabel = `${this.say('vandaag', 'today')} ${shortDay(this.assessment.asOf, this.locale)}`;
    const half = textWidth(todayLabel, 11, true) / 2 + 6;
    const center = Math.min(Math.max(today, this.scale.left + half), this.scale.right - half);
    const overdue = duties.filter(({ status }) => status === 'overdue').length;
    const standing = `${this.assessment.state.join(' + ')}${overdue === 0 ? '' : ` · ${overdue} ${overdue === 1 ? this.say('plicht verstreken', 'duty overdue') : this.say('plichten verstreken', 'duties overdue')}`}`;
    const content = [
      text(margin, 30, cutText(title, width - 2 * margin, 16, true), 'kr-b', 16),
      text(margin, 50, cutText(standing, gutter + 160, 11), overdue === 0 ? 'kr-soft' : 'kr-b kr-red'),
      this.scale.shading(this.compiled.calendar, head + 18, bottom, this.locale),
      tag('line', { x1: today, x2: today, y1: head - 6, y2: bottom, class: 'kr-now', 'data-today': this.assessment.asOf }),
      this.scale.axis(head, bottom, this.locale),
      ...drawn,
      tag('g', { 'data-first-day': fromDay(this.scale.first), 'data-day-width': String(this.scale.dayWidth), 'data-left': String(this.scale.left) }, tag('rect', { x: center - half, y: head - 24, width: 2 * half, height: 18, rx: 4, class: 'kr-flag' }), text(center, head - 11, todayLabel, 'kr-onflag kr-mid')),
    ];
    return drawing(width, bottom + 14, { title: this.say(`Tijdlijn: ${title}`, `Timeline: ${title}`), description: this.about(), locale: this.locale }, content, this.options);
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
