import { withReadings } from '../../regulation/define-regulation.js';
import type { Locale } from '../../model/text.js';
import { diagramCss } from '../../export/diagram-style.js';
import { timelineSvg } from '../../export/timeline-svg.js';
import { isSettled, type Coverage } from '../../scenario/coverage.js';
import { describeFault } from '../../scenario/describe-fault.js';
import { describeIssue } from '../../text/describe-issue.js';
import { xml } from '../../text/xml.js';
import { lineOf, describeMismatch } from '../../scenario/describe-mismatch.js';
import { visible } from '../paint.js';
import { totalsOf, type FileReport, type Played } from '../scenario-report.js';
import { both } from '../settings.js';
import { Timeline } from '../timeline.js';
import { figuresOf, kindLabels, rowDetail, rowName, rowsOf, tabled } from './coverage-lines.js';
import type { Reporter } from './reporter.js';

const style = [
  ':root{--ink:#17212b;--soft:#52606d;--line:#cbd2d9;--bg:#fff;--panel:#f5f7fa;--bad:#b3261e;--good:#1e6b3a;--link:#0b5cad}',
  '@media (prefers-color-scheme:dark){:root{--ink:#eef2f6;--soft:#aab6c2;--line:#3a4652;--bg:#11181f;--panel:#1a232c;--bad:#ff9b92;--good:#8fd6a5;--link:#7ab8f5}}',
  "body{margin:0 auto;max-width:76rem;padding:1.5rem;color:var(--ink);background:var(--bg);font:16px/1.5 'Segoe UI',Roboto,'Helvetica Neue',Arial,'Liberation Sans',sans-serif}",
  'h1{font-size:1.7rem;margin:0 0 .3rem}h2{margin:2.5rem 0 .5rem;font-size:1.25rem;border-bottom:1px solid var(--line)}h3{margin:0 0 .3rem;font-size:1.05rem}',
  'a{color:var(--link)}.soft{color:var(--soft)}.bad{color:var(--bad);font-weight:600}.good{color:var(--good);font-weight:600}',
  'article{border:1px solid var(--line);border-left:5px solid var(--good);border-radius:6px;padding:.8rem 1rem;margin:1rem 0}article.failed{border-left:5px dashed var(--bad)}',
  '.figure{overflow-x:auto;margin:.6rem 0}.figure svg{max-width:100%;height:auto;min-width:38rem}',
  'table{border-collapse:collapse;width:100%;font-size:.9rem}th,td{text-align:left;vertical-align:top;padding:.25rem .6rem .25rem 0;border-bottom:1px solid var(--line)}',
  '@media print{:root{--ink:#000;--soft:#333;--line:#999;--bg:#fff;--panel:#fff;--bad:#900;--good:#060;--link:#000}body{max-width:none;padding:0;font-size:11pt}article{break-inside:avoid}h2,h3{break-after:avoid}nav{display:none}.figure{overflow:visible}.figure svg{min-width:0}}',
].join('');

const cell = (name: 'th' | 'td', content: string): string => `<${name}${name === 'th' ? ' scope="col"' : ''}>${content}</${name}>`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<table><thead><tr>${head.map((each) => cell('th', each)).join('')}</tr></thead><tbody>${rows.map((row) => `<tr>${row.map((each) => cell('td', each)).join('')}</tr>`).join('\n')}</tbody></table>`;

/** Text from a file in the page: no markup of it works, and nothing of it is invisible. */
const html = (text: string): string => xml(visible(text));

/** The timeline as of the last day on which the case could be assessed; nothing where there is none. */
const figureOf = ({ regulation, result, scenario }: Played, locale: Locale): string => {
  const last = result.steps.findLast((step) => step.assessment !== null);
  if (last === undefined || result.case.log.length === 0) return '';
  const chosen = Object.keys(result.readings).length === 0 ? regulation : withReadings(regulation, result.readings);
  const drawn = timelineSvg(chosen, result.case, { asOf: last.on, locale, title: visible(scenario.titel), css: false });
  return drawn.ok ? `<div class="figure" tabindex="0" role="group" aria-label="${html(scenario.titel)}">${drawn.value.trim()}</div>` : '';
};

const articleOf = (file: string, played: Played, locale: Locale, id: string): string => {
  const { scenario, result, regulation, places } = played;
  const say = (nl: string, en: string): string => both(nl, en)[locale];
  const about = [result.regulation.id, ...(result.covers.length === 0 ? [] : [`${say('bepalingen', 'clauses')} ${result.covers.join(', ')}`]), ...Object.entries(result.readings).map(([reading, option]) => `${say('lezing', 'reading')} ${reading} = ${option}`), file];
  const failed = result.steps.flatMap((step) => [
    ...step.mismatches.map((mismatch) => `<li class="bad">✗ ${say('regel', 'line')} ${lineOf(mismatch, places)}, ${step.on}: ${html(describeMismatch(mismatch, locale))}</li>`),
    ...(step.mismatches.length === 0 ? [] : step.issues.map((issue) => `<li>${html(describeIssue(issue, locale))}</li>`)),
  ]);
  const steps = new Timeline(regulation, locale).of(result).map((moment, index) => {
    const step = result.steps[index];
    const wrong = step?.mismatches.length ?? 0;
    const outcome = step === undefined || step.compared === 0 ? '' : wrong === 0 ? `<span class="good">✓ ${step.compared} ${say('verwacht en gevonden', 'expected and found')}</span>` : `<span class="bad">✗ ${wrong} ${say('van', 'of')} ${step.compared} ${say('anders', 'different')}</span>`;
    return [html(moment.date), html(moment.what), html(moment.where), moment.notes.map((note) => html([note.mark, note.name, note.until, note.status].filter((part) => part !== '').join(' '))).join('<br>'), outcome];
  });
  return [
    `<article id="${id}"${result.passed ? '' : ' class="failed"'}><h3><span class="${result.passed ? 'good' : 'bad'}">${result.passed ? `✓ ${say('geslaagd', 'passed')}` : `✗ ${say('mislukt', 'failed')}`}</span> ${html(scenario.titel)}</h3>`,
    `<p class="soft">${html(about.join(' · '))}</p>`,
    ...(failed.length === 0 ? [] : [`<ul>${failed.join('')}</ul>`]),
    figureOf(played, locale),
    table([say('datum', 'date'), say('gebeurtenis', 'event'), say('toestand', 'state'), say('plichten, vensters en bevindingen', 'duties, windows and findings'), say('verwacht', 'expected')], steps),
    '</article>',
  ].join('\n');
};

const coverageOf = (coverage: Coverage, locale: Locale): string => {
  const say = (nl: string, en: string): string => both(nl, en)[locale];
  const rows = figuresOf(coverage).map(({ kind, bare, text }) => [kindLabels[kind][locale], text[locale], bare.map((row) => html(rowName(row))).join(', ')]);
  const details = tabled.flatMap((kind) => {
    const own = rowsOf(coverage, kind);
    return own.length === 0 ? [] : [`<h3>${kindLabels[kind][locale]}</h3>`, table(['', '', say("scenario's", 'scenarios'), ''], own.map((row) => [isSettled(row) ? (row.status === 'covered' ? '✓' : '–') : '<span class="bad">✗</span>', html(rowName(row)), String(row.scenarios), html(rowDetail(row, locale))]))];
  });
  return [`<h2>${say('Dekking van', 'Coverage of')} ${html(`${coverage.regulation.id} ${coverage.regulation.version}`)}</h2>`, table(['', say('gedekt', 'covered'), say('niet gedekt', 'not covered')], rows), ...details].join('\n');
};

const faultsOf = ({ file, faults }: FileReport, locale: Locale): readonly string[] =>
  faults.map((issue) => `<li class="bad">✗ ${html(file)}${typeof issue.data?.['line'] === 'number' ? `:${issue.data['line']}` : ''} ${html(describeFault(issue, locale))}</li>`);

/** One page that needs nothing else: every scenario with its timeline, what was expected and what came; failures first. */
export const htmlReporter: Reporter = (report, { locale, quiet }) => {
  const say = (nl: string, en: string): string => both(nl, en)[locale];
  const totals = totalsOf(report);
  const all = report.files.flatMap(({ file, played }) => played.map((one) => ({ file, played: one }))).map((one, index) => ({ ...one, id: `s${index + 1}` }));
  const failed = all.filter(({ played }) => !played.result.passed);
  const passed = quiet ? [] : all.filter(({ played }) => played.result.passed);
  const faults = report.files.flatMap((file) => faultsOf(file, locale));
  const title = say("Scenario's: wat verwacht was en wat er kwam", 'Scenarios: what was expected and what came');
  const summary = say(
    `${totals.scenarios} scenario's: ${totals.passed} geslaagd, ${totals.failed} mislukt, ${totals.faults} fouten in bestanden; ${totals.steps} stappen, ${totals.compared} verwachtingen getoetst.`,
    `${totals.scenarios} scenarios: ${totals.passed} passed, ${totals.failed} failed, ${totals.faults} faults in files; ${totals.steps} steps, ${totals.compared} expectations compared.`,
  );
  const isBad = totals.failed > 0 || totals.faults > 0;
  return `${[
    `<!doctype html>`,
    `<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>klachtrecht: ${title}</title><style>${style}${diagramCss()}</style></head><body>`,
    `<header><h1>${title}</h1><p class="${isBad ? 'bad' : 'good'}">${isBad ? '✗' : '✓'} ${summary}</p></header><main>`,
    ...(failed.length === 0 ? [] : [`<nav aria-label="${say('mislukt', 'failed')}"><ul>${failed.map(({ played, id }) => `<li><a href="#${id}">${html(played.scenario.titel)}</a></li>`).join('')}</ul></nav>`]),
    ...(faults.length === 0 ? [] : [`<h2>${say('Fouten in bestanden', 'Faults in files')}</h2><ul>${faults.join('')}</ul>`]),
    ...(failed.length === 0 ? [] : [`<h2>${say('Mislukt', 'Failed')}</h2>`, ...failed.map(({ file, played, id }) => articleOf(file, played, locale, id))]),
    ...(passed.length === 0 ? [] : [`<h2>${say('Geslaagd', 'Passed')}</h2>`, ...passed.map(({ file, played, id }) => articleOf(file, played, locale, id))]),
    ...report.coverage.map((coverage) => coverageOf(coverage, locale)),
    '</main></body></html>',
  ].join('\n')}\n`;
};
