import type { BenchFigure } from './bench-table.js';
import { caseGroup, caseRows } from './case-rows.js';
import { chartGroup, rowsOfSteps } from './chart-rows.js';
import { decisionGroup } from './decision-rows.js';
import { growthGroups } from './growth-rows.js';
import type { BulkFigure, BundleFigure, ImportFigure } from './program-figures.js';

/** Something that the library should be, and what it is. */
export interface Wanted {
  readonly what: string;
  readonly beside: string;
  readonly wanted: string;
  readonly measured: string;
  readonly met: boolean;
}

export interface Programs {
  readonly bulk: readonly BulkFigure[];
  readonly imported: ImportFigure;
  readonly bundle: BundleFigure;
}

const times = (ratio: number): string => `${ratio < 10 ? ratio.toFixed(2) : ratio.toFixed(0)} ×`;

/** Holds the figures against what was asked of them. */
export const judged = (figures: readonly BenchFigure[], { bulk, imported, bundle }: Programs): readonly Wanted[] => {
  const of = (group: string, name: string): number => {
    const found = figures.find((figure) => figure.group === group && figure.name === name);
    if (found === undefined) throw new Error(`${group}, ${name}: not measured`);
    return found.medianNanoseconds;
  };
  const peers = (group: string): readonly number[] => figures.flatMap((figure) => (figure.group === group && !figure.name.startsWith('klachtrecht') ? [figure.medianNanoseconds] : []));
  const faster = (what: string, beside: string, ratio: number, least: number): Wanted => ({ what, beside, wanted: least === 1 ? 'faster' : `${least} × faster`, measured: `${times(ratio)} faster`, met: ratio > least });
  const atMost = (what: string, beside: string, ratio: number, most: number): Wanted => ({ what, beside, wanted: `at most ${most} ×`, measured: times(ratio), met: ratio <= most });

  const step = of(chartGroup, rowsOfSteps.peer);
  const json = of(caseGroup, caseRows.json);
  const day = (count: number) => `${count} working days from a date`;
  const ownDue = 'klachtrecht dueDate, with its steps';
  const ownText = 'klachtrecht computeTerm, ISO text in and out';
  const flat = of(day(20), ownText) / of(day(5), ownText);
  const [first, last] = [bulk[0], bulk.at(-1)] as [BulkFigure, BulkFigure];
  const perEvent = of(growthGroups.replay, '800 events') / of(growthGroups.replay, '8 events');
  const chart = of(growthGroups.chart, '1000 states') / of(growthGroups.chart, '10 states');
  const kilobytes = bundle.gzippedBytes / 1000;
  return [
    faster('`applyEvent`, with validation, duties and findings', 'xstate `transition()` alone', step / of(chartGroup, rowsOfSteps.apply), 10),
    faster('bare chart step', 'xstate `transition()` alone', step / of(chartGroup, rowsOfSteps.bare), 50),
    faster('admissibility verdict with reasons', 'the fastest of json-rules-engine, json-logic-js and zen-engine', Math.min(...peers(decisionGroup)) / of(decisionGroup, 'klachtrecht, the grounds with reasons'), 1),
    ...[5, 10, 20].flatMap((count) => [
      faster(`due date of ${count} working days, ISO text in and out`, 'the fastest of date-fns, dayjs-business-days2 and date-holidays', Math.min(...peers(day(count))) / of(day(count), ownText), 20),
      faster(`the same by \`dueDate\`, with its steps`, 'the same', Math.min(...peers(day(count))) / of(day(count), ownDue), 20),
    ]),
    atMost('due date of 20 working days', 'of 5 working days', flat, 1.2),
    atMost('`assess`, dates only, of a case of 8 events', 'parsing and printing its JSON', of(caseGroup, caseRows.dates) / json, 1),
    atMost('`assess`, full', 'the same', of(caseGroup, caseRows.full) / json, 3),
    atMost('`nextEvents`', 'the same', of(caseGroup, caseRows.next) / json, 5),
    atMost(`\`klachtrecht assess\` of ${last.lines.toLocaleString('en')} logs, processor time`, 'reading, parsing and printing the file', last.assess.cpuSeconds / last.reprint.cpuSeconds, 3),
    { what: 'peak memory of the same', beside: `${first.lines.toLocaleString('en')} logs: ${first.assess.peakMegabytes.toFixed(0)} MB`, wanted: 'under 200 MB', measured: `${last.assess.peakMegabytes.toFixed(0)} MB`, met: Math.max(...bulk.map(({ assess }) => assess.peakMegabytes)) < 200 },
    atMost('replay of 800 events, an event', 'of 8 events', perEvent, 1.5),
    atMost('a step of a chart of 1000 states', 'of 10 states', chart, 1.5),
    { what: 'import of the root and one regulation', beside: `xstate and zod/mini: ${imported.peers.toFixed(0)} ms`, wanted: 'no slower', measured: `${imported.ours.toFixed(0)} ms`, met: imported.ours <= imported.peers },
    { what: 'facade and Sterker in a browser, gzipped', beside: '–', wanted: 'at most 30 kB', measured: `${kilobytes.toFixed(1)} kB, ${bundle.hasXState ? 'with' : 'without'} xstate`, met: kilobytes <= 30 },
  ];
};
