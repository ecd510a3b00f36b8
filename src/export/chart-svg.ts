import { phases, type Phase } from '../model/assessment.js';
import { failure, success, type Result } from '../model/result.js';
import type { Locale } from '../model/text.js';
import type { ChartNode } from '../regulation/chart.js';
import { compiledOf, type Regulation } from '../regulation/regulation.js';
import { phaseLabels } from '../text/words.js';
import { anywhere, anywhereLines, bundleLines, bundlesOf, graphHash, headingOf, measures, stateLines, stayingIn, type Line } from './chart-graph.js';
import type { Box, ChartLayout } from './chart-layout.js';
import { drawing, paragraph, tag, text, type DrawingOptions } from './drawing.js';
import { layouts } from './layouts/index.js';
import { cutText, textWidth, wrapText } from './text-width.js';
import { dutyMark, dutyText, transitionText } from './transitions.js';

/** How a chart is drawn. */
export interface ChartSvgOptions extends DrawingOptions {
  readonly locale: Locale;
  /** States to mark as where a case is: the `state` of an assessment. */
  readonly position?: readonly string[];
  /** Where everything stands, for a regulation of your own: see `chartGraph` and `chartLayout`. */
  readonly layout?: ChartLayout;
}

const head = 92;
const column = 520;

const words = {
  stay: { nl: 'Wat kan zonder dat de toestand verandert', en: 'What can happen while the state stays' },
  duties: { nl: 'Plichten: wie wat aan wie verschuldigd is, en binnen welke termijn', en: 'Duties: who owes what to whom, and within what term' },
  here: { nl: 'hier', en: 'here' },
  any: { nl: 'in elke toestand', en: 'in every state' },
} as const;

/** The phase that gives a state its look. */
const phaseOf = (node: ChartNode): Phase | undefined => phases.findLast((phase) => node.tags.includes(phase));

/** A line with rounded corners along points given as x and y in turn, and the arrowhead at its end. */
const arrow = (line: readonly number[]): string => {
  const points = Array.from({ length: line.length / 2 }, (_, index) => ({ x: line[2 * index] ?? 0, y: line[2 * index + 1] ?? 0 }));
  const radius = 6;
  const towards = (from: { x: number; y: number }, to: { x: number; y: number }, most: number): { x: number; y: number } => {
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    const part = length === 0 ? 0 : Math.min(most, length / 2) / length;
    return { x: Math.round(from.x + (to.x - from.x) * part), y: Math.round(from.y + (to.y - from.y) * part) };
  };
  const drawn = points.map((point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (before === undefined) return `M${point.x} ${point.y}`;
    if (after === undefined) return `L${point.x} ${point.y}`;
    const enter = towards(point, before, radius);
    const leave = towards(point, after, radius);
    return `L${enter.x} ${enter.y}Q${point.x} ${point.y} ${leave.x} ${leave.y}`;
  });
  const end = points[points.length - 1] ?? { x: 0, y: 0 };
  const last = points[points.length - 2] ?? end;
  const [dx, dy] = [Math.sign(end.x - last.x), Math.sign(end.y - last.y)];
  const tip = `M${end.x} ${end.y}L${end.x - 8 * dx - 4 * dy} ${end.y - 8 * dy - 4 * dx}L${end.x - 8 * dx + 4 * dy} ${end.y - 8 * dy + 4 * dx}Z`;
  return tag('path', { d: drawn.join('') }) + tag('path', { d: tip, class: 'kr-tip' });
};

/** Draws one chart in one language. */
class ChartDrawing {
  private readonly compiled;

  constructor(
    private readonly regulation: Regulation,
    private readonly layout: ChartLayout,
    private readonly options: ChartSvgOptions,
  ) {
    this.compiled = compiledOf(regulation);
  }

  private box(id: string): Box {
    const box = this.layout.boxes[id] ?? [0, 0, 0, 0];
    return [box[0], box[1] + head, box[2], box[3]];
  }

  private isHere(node: ChartNode): boolean {
    return this.options.position?.some((path) => path === node.path || path.startsWith(`${node.path}.`)) === true;
  }

  private flag([x, y]: Box): string {
    const label = `▶ ${words.here[this.options.locale]}`;
    const width = textWidth(label, 11, true) + 12;
    return tag('rect', { x: x - 1, y: y - 17, width, height: 17, rx: 3, class: 'kr-flag' }) + text(x + 5, y - 5, label, 'kr-onflag');
  }

  private group(node: ChartNode): string {
    const [x, y, width, height] = this.box(node.path);
    const region = node.parent?.kind === 'parallel' ? ' kr-region' : '';
    return [
      tag('rect', { x, y, width, height, rx: 10, class: `kr-group${region}` }),
      this.isHere(node) ? tag('rect', { x, y, width, height, rx: 10, class: `kr-here`, 'stroke-opacity': 0.45 }) : '',
    ].join('');
  }

  /** What a group is called, over the lines that come in at its top. */
  private groupTitle(node: ChartNode): string {
    const [x, y, width] = this.box(node.path);
    const { title, about } = headingOf(node, this.options.locale);
    const lines: readonly Line[] = [{ text: cutText(title, width - 24, 13, true), kind: 'strong' }, ...wrapText(about, width - 24, 11).slice(0, 2).map((line): Line => ({ text: line, kind: 'faint' }))];
    return tag('g', { class: 'kr-halo' }, paragraph(x + 12, y + 6, lines, measures.title));
  }

  private state(node: ChartNode): string {
    const box = this.box(node.path);
    const [x, y, width, height] = box;
    const phase = phaseOf(node);
    const isClosed = node.tags.includes('gesloten');
    const dash = node.tags.includes('extern') ? '7 3' : undefined;
    return [
      tag('rect', { x, y, width, height, rx: 7, class: `kr-box kr-${phase ?? 'panel'}`, 'stroke-dasharray': dash }),
      isClosed ? tag('rect', { x: x + 3, y: y + 3, width: width - 6, height: height - 6, rx: 5, class: 'kr-box kr-none' }) : '',
      paragraph(x + measures.pad, y + measures.pad - 1, stateLines(node, this.options.locale), measures.title),
      this.isHere(node) ? tag('rect', { x: x - 2, y: y - 2, width: width + 4, height: height + 4, rx: 9, class: 'kr-here' }) + this.flag(box) : '',
    ].join('');
  }

  private edges(): readonly string[] {
    const starts = Object.entries(this.layout.edges).filter(([id]) => id.endsWith('|start'));
    const shifted = (line: readonly number[]): readonly number[] => line.map((value, index) => (index % 2 === 1 ? value + head : value));
    return [
      ...starts.map(([, { line }]) => tag('g', { class: 'kr-edge' }, arrow(shifted(line)))),
      ...bundlesOf(this.regulation).map((bundle) => {
        const { line = [], label = [0, 0, 0, 0] as const } = this.layout.edges[bundle.id] ?? {};
        const lines = bundleLines(bundle, this.regulation, this.options.locale);
        const top = label[1] + head;
        return tag(
          'g',
          { class: 'kr-edge' },
          arrow(shifted(line)),
          tag('rect', { x: label[0], y: top, width: label[2], height: lines.length * measures.line + 4, class: 'kr-note', rx: 4 }),
          paragraph(label[0] + 4, top + 1, lines),
        );
      }),
    ];
  }

  private dots(): readonly string[] {
    return Object.keys(this.layout.boxes).filter((id) => id.endsWith('|start.')).map((id) => {
      const [x, y, width] = this.box(id);
      return tag('circle', { cx: x + width / 2, cy: y + width / 2, r: width / 2, class: 'kr-dot' });
    });
  }

  private heading(): string {
    const { definition } = this.compiled;
    const { locale } = this.options;
    let x = 24;
    const used = phases.filter((phase) => [...this.compiled.chart.byPath.values()].some((node) => node.tags.includes(phase)));
    const legend = used.map((phase) => {
      const label = phaseLabels[phase][locale];
      const at = x;
      x += 30 + textWidth(label, 11) + 14;
      const dash = phase === 'extern' ? '5 2' : undefined;
      return [
        tag('rect', { x: at, y: 62, width: 22, height: 14, rx: 3, class: `kr-box kr-${phase}`, 'stroke-dasharray': dash }),
        phase === 'gesloten' ? tag('rect', { x: at + 2.5, y: 64.5, width: 17, height: 9, rx: 2, class: 'kr-box kr-none' }) : '',
        text(at + 29, 73, label),
      ].join('');
    });
    const how = { nl: `versie ${definition.version} · [voorwaarde] (bepaling) → plichten die ontstaan (${dutyMark(Object.keys(definition.duties)[0] ?? '', definition, 'nl').slice(0, 1)}-nummers: zie onder)`, en: `version ${definition.version} · [condition] (clause) → duties that arise (D numbers: see below)` }[locale];
    return [text(24, 32, definition.title[locale], 'kr-b', 19), text(24, 50, how, 'kr-soft'), ...legend].join('');
  }

  /** What happens within each state, as blocks of lines. */
  private staying(): readonly (readonly Line[])[] {
    const { chart, definition } = this.compiled;
    const { locale } = this.options;
    return [...chart.byPath.values()].flatMap((node) => {
      const candidates = stayingIn(node);
      if (candidates.length === 0) return [];
      const rows = candidates.flatMap((candidate) => {
        const told = transitionText(candidate, definition, locale);
        const opens = told.opens.length === 0 ? '' : ` → ${told.opens.map((id) => dutyMark(id, definition, locale)).join(' ')}`;
        const cites = told.cites.length === 0 ? '' : ` (${told.cites.join(', ')})`;
        return wrapText(`· ${told.event}${told.guard === '' ? '' : ` [${told.guard}]`}${cites}${opens}`, column - 40, measures.text).map((line, index): Line => ({ text: index === 0 ? line : `   ${line}`, kind: 'plain' }));
      });
      return [[{ text: node.path === '' ? words.any[locale] : node.path, kind: 'strong' } as const, ...rows]];
    });
  }

  private duties(): readonly (readonly Line[])[] {
    const { definition } = this.compiled;
    const { locale } = this.options;
    return Object.keys(definition.duties).map((id) => {
      const duty = dutyText(id, definition, locale);
      return [
        ...wrapText(`${dutyMark(id, definition, locale)} ${duty.label}: ${duty.term}`, column - 40, measures.text, true).map((line): Line => ({ text: line, kind: 'strong' })),
        ...wrapText(`${duty.obligor} → ${duty.beneficiary}: ${duty.act} (${duty.cites.join(', ')})`, column - 40, measures.text).map((line): Line => ({ text: line, kind: 'plain' })),
      ];
    });
  }

  /** Blocks of lines below a heading, in as many columns as there is room for, about equally long. */
  private table(top: number, width: number, title: string, blocks: readonly (readonly Line[])[]): { readonly drawn: string; readonly bottom: number } {
    const count = Math.max(1, Math.floor((width - 48) / column));
    const total = blocks.reduce((sum, block) => sum + block.length + 0.6, 0);
    let [at, filled, longest] = [0, 0, 0];
    const drawn = blocks.map((block) => {
      if (filled > 0 && filled + block.length / 2 > total / count && at < count - 1) [at, filled] = [at + 1, 0];
      const y = top + 34 + filled * measures.line;
      filled += block.length + 0.6;
      longest = Math.max(longest, filled);
      return paragraph(24 + at * column, y, block);
    });
    return {
      drawn: [tag('line', { x1: 24, x2: width - 24, y1: top, y2: top, class: 'kr-rule' }), text(24, top + 22, title, 'kr-b', 13), ...drawn].join(''),
      bottom: Math.ceil(top + 34 + longest * measures.line + 14),
    };
  }

  svg(): string {
    const { definition, chart } = this.compiled;
    const { locale, position } = this.options;
    const nodes = [...chart.byPath.values()].filter((node) => node.path !== '');
    const width = Math.max(this.layout.size[0], 620, Math.ceil(textWidth(definition.title[locale], 19, true)) + 48);
    const staying = this.staying();
    const first = this.layout.size[1] + head + 10;
    const stays = staying.length === 0 ? { drawn: '', bottom: first } : this.table(first, width, words.stay[locale], staying);
    const duties = Object.keys(definition.duties).length === 0 ? { drawn: '', bottom: stays.bottom } : this.table(stays.bottom, width, words.duties[locale], this.duties());
    const any = this.layout.boxes[anywhere] === undefined ? '' : (([x, y, w, h]) => tag('rect', { x, y, width: w, height: h, rx: 16, class: 'kr-group' }) + paragraph(x + measures.pad, y + measures.pad - 1, anywhereLines(locale), measures.title))(this.box(anywhere));
    const leaves = nodes.filter((node) => node.children.length === 0);
    const groups = nodes.filter((node) => node.children.length > 0);
    const here = position === undefined || position.length === 0 ? '' : { nl: ` De zaak is nu in: ${position.join(', ')}.`, en: ` The case is now in: ${position.join(', ')}.` }[locale];
    const description = {
      nl: `Toestanden: ${leaves.map((node) => node.path).join(', ')}. ${bundlesOf(this.regulation).length} overgangen met gebeurtenis, voorwaarde en bepaling; ${Object.keys(definition.duties).length} plichten.${here}`,
      en: `States: ${leaves.map((node) => node.path).join(', ')}. ${bundlesOf(this.regulation).length} transitions with event, condition and clause; ${Object.keys(definition.duties).length} duties.${here}`,
    }[locale];
    const content = [this.heading(), ...groups.map((node) => this.group(node)), ...this.edges(), ...groups.map((node) => this.groupTitle(node)), any, ...this.dots(), ...leaves.map((node) => this.state(node)), stays.drawn, duties.drawn];
    return drawing(width, duties.bottom, { title: { nl: `Verloop volgens ${definition.title.nl}`, en: `Course under ${definition.title.en}` }[locale], description, locale }, content, this.options);
  }
}

/**
 * The chart of a regulation as SVG: states by phase, transitions with event, guard and clause, duties with obligor and term.
 *
 * The same input gives the same bytes. Regulations that the library ships, in whatever reading, have their layout with it;
 * for another one, or one whose chart differs, pass a layout (`chartGraph`, `chartLayout`) or use `toMermaid`, which needs none.
 *
 * @returns the SVG; issue `layout-missing` where no layout of this very chart is known or given
 * @example chartSvg(krachtigPerspectief, { locale: 'nl', position: ['onderzoek'] })
 */
export const chartSvg = (regulation: Regulation, options: ChartSvgOptions): Result<string> => {
  const layout = options.layout ?? layouts[regulation.id];
  if (layout === undefined || layout.of !== graphHash(regulation)) return failure({ code: 'layout-missing', data: { regulation: regulation.id } });
  return success(new ChartDrawing(regulation, layout, options).svg());
};
