import type { Phase } from '../model/assessment.js';

/** How a diagram is coloured: as the reader's system asks, or always light or dark. */
export type Theme = 'auto' | 'light' | 'dark';

type Palette = Readonly<Record<'bg' | 'ink' | 'soft' | 'line' | 'panel' | 'shade' | 'accent' | 'bad' | 'badbg' | 'good' | 'goodbg' | 'barbg' | Phase, string>>;

const light: Palette = {
  bg: '#ffffff', ink: '#17212b', soft: '#52606d', line: '#7b8794', panel: '#f5f7fa', shade: '#e9edf2', accent: '#0b5cad',
  bad: '#b3261e', badbg: '#fbdedb', good: '#1e6b3a', goodbg: '#d7eedd', barbg: '#dbe8f6',
  onvrede: '#fff3d6', intake: '#e3eefb', behandeling: '#e2f3e8', herbeoordeling: '#efe6fa', extern: '#fde8dc', gesloten: '#e8ebef',
};

const dark: Palette = {
  bg: '#11181f', ink: '#eef2f6', soft: '#aab6c2', line: '#7d8b99', panel: '#1a232c', shade: '#1f2933', accent: '#7ab8f5',
  bad: '#ff9b92', badbg: '#4a1f1c', good: '#8fd6a5', goodbg: '#1b3a27', barbg: '#1d3650',
  onvrede: '#3d3214', intake: '#1a2f47', behandeling: '#18382a', herbeoordeling: '#32244a', extern: '#452a1a', gesloten: '#2a333d',
};

const properties = (palette: Palette, scheme: 'light' | 'dark'): string => `${Object.entries(palette).map(([name, colour]) => `--kr-${name}:${colour}`).join(';')};color-scheme:${scheme}`;

const phaseRules = (['onvrede', 'intake', 'behandeling', 'herbeoordeling', 'extern', 'gesloten'] as const).map((phase) => `.kr-${phase}{fill:var(--kr-${phase})}`).join('');

/**
 * The style sheet that every diagram holds, for a page with many: written once, each can go without (`css: false`).
 *
 * @example `<style>${diagramCss()}</style>`
 */
export const diagramCss = (): string =>
  [
    `.kr-auto,.kr-light{${properties(light, 'light')}}.kr-dark{${properties(dark, 'dark')}}`,
    `@media (prefers-color-scheme:dark){.kr-auto{${properties(dark, 'dark')}}}`,
    `@media print{.kr-auto,.kr-dark{${properties(light, 'light')}}}`,
    ".kr{font-family:'Segoe UI',Roboto,'Helvetica Neue',Arial,'Liberation Sans',sans-serif;font-size:11px}",
    '.kr text{fill:var(--kr-ink);white-space:pre}.kr .kr-soft{fill:var(--kr-soft)}.kr .kr-b{font-weight:600}.kr .kr-acc{fill:var(--kr-accent)}.kr .kr-red{fill:var(--kr-bad)}.kr .kr-end{text-anchor:end}.kr .kr-mid{text-anchor:middle}.kr .kr-halo text{paint-order:stroke;stroke:var(--kr-panel);stroke-width:5px;stroke-linejoin:round}',
    '.kr-bg{fill:var(--kr-bg)}.kr-note{fill:var(--kr-bg);stroke:var(--kr-line);stroke-opacity:.35}.kr-panel{fill:var(--kr-panel)}.kr-shade{fill:var(--kr-shade)}',
    '.kr-box{stroke:var(--kr-line);stroke-width:1.2}.kr-group{fill:var(--kr-panel);fill-opacity:.7;stroke:var(--kr-line)}.kr-region{stroke-dasharray:6 4}.kr-none{fill:none}',
    '.kr-edge path{fill:none;stroke:var(--kr-line);stroke-width:1.3}.kr-edge .kr-tip{fill:var(--kr-line);stroke:none}.kr-edge:hover path{stroke:var(--kr-accent);stroke-width:2.4}.kr-edge:hover .kr-tip{fill:var(--kr-accent);stroke:none}',
    '.kr-here{fill:none;stroke:var(--kr-accent);stroke-width:3.5}.kr-flag{fill:var(--kr-accent)}.kr text.kr-onflag{fill:var(--kr-bg);font-weight:600}',
    '.kr-rule{stroke:var(--kr-line);stroke-opacity:.45}.kr-grid{stroke:var(--kr-line);stroke-opacity:.55;stroke-dasharray:1 3}.kr-dot{fill:var(--kr-ink)}',
    '.kr-bar{fill:var(--kr-barbg);stroke:var(--kr-accent)}.kr-met{fill:var(--kr-goodbg);stroke:var(--kr-good)}.kr-late{fill:var(--kr-badbg);stroke:var(--kr-bad)}.kr-off{fill:none;stroke:var(--kr-line);stroke-dasharray:4 3}.kr-win{fill:none;stroke:var(--kr-accent);stroke-dasharray:2 3;stroke-width:1.4}',
    '.kr-over{stroke:var(--kr-bad);stroke-width:1.6;fill:none}.kr-maybe{fill:var(--kr-barbg)}.kr-doubt{stroke:var(--kr-accent);stroke-width:1.3;fill:none}.kr-now{stroke:var(--kr-accent);stroke-width:2}.kr-due{stroke:var(--kr-ink);stroke-width:2}',
    phaseRules,
  ].join('');
