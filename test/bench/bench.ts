import { cpus } from 'node:os';
import { toCivilDate } from '../../src/index.js';
import { measure, type BenchFigure } from './bench-table.js';
import { checkAgreement as checkCalendars, rows as calendarRows } from './calendar-rows.js';
import { rows as caseRows } from './case-rows.js';
import { rows as chartRows } from './chart-rows.js';
import { checkAgreement as checkDecisions, rows as decisionRows } from './decision-rows.js';
import { rows as growthRows } from './growth-rows.js';
import { bulkFigures, bundleFigure, checkFigure, importFigure } from './program-figures.js';
import { judged } from './wanted.js';

const args = process.argv.slice(2);

const numberAt = (flag: string, fallback: number): number => {
  const at = args.indexOf(flag);
  const value = at < 0 ? fallback : Number(args[at + 1]);
  if (!Number.isInteger(value) || value < 1) throw new Error(`${flag} takes a whole number, such as ${fallback}.`);
  return value;
};

const lines = numberAt('--lines', 100_000);

checkCalendars();
await checkDecisions();
const figures = await measure([...chartRows, ...decisionRows, ...calendarRows, ...caseRows, ...growthRows], numberAt('--time', 300));
const programs = { imported: await importFigure(15), bundle: await bundleFigure(), bulk: await bulkFigures([...new Set([Math.max(1, Math.round(lines / 10)), lines])]), ...(args.includes('--check') ? { check: await checkFigure() } : {}) };
const wanted = judged(figures, programs);

const today = toCivilDate(Date.now());
const report = {
  date: today.ok ? today.value : '',
  node: process.version,
  machine: { processors: cpus().length },
  wanted,
  figures,
  ...programs,
};

const print = (): void => {
  let group = '';
  for (const figure of figures as readonly BenchFigure[]) {
    if (figure.group !== group) console.log(`\n${(group = figure.group)}`);
    const median = Math.round(figure.medianNanoseconds).toLocaleString('en');
    console.log(`  ${figure.name.padEnd(58)}${median.padStart(12)} ns${`${figure.ratio.toFixed(2)}x`.padStart(10)}`);
  }
  console.log('\nklachtrecht assess, beside reading, parsing and printing the file');
  for (const { lines: count, assess, reprint } of programs.bulk) console.log(`  ${count.toLocaleString('en').padEnd(12)}${assess.cpuSeconds.toFixed(1)} s, ${assess.peakMegabytes.toFixed(0)} MB; ${reprint.cpuSeconds.toFixed(1)} s, ${reprint.peakMegabytes.toFixed(0)} MB`);
  console.log('\nwanted');
  for (const one of wanted) console.log(`  ${one.met ? 'met    ' : 'not met'} ${one.what}: ${one.ours} beside ${one.peer}, ${one.measured}, wanted ${one.wanted} (${one.beside})`);
};

if (args.includes('--json')) console.log(JSON.stringify(report, null, 2));
else print();
