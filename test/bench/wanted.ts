import type { BenchFigure } from './bench-table.js';
import { ownDate } from './calendar-rows.js';
import { caseGroup, caseRows } from './case-rows.js';
import { chartGroup, rowsOfSteps } from './chart-rows.js';
import { decisionGroup } from './decision-rows.js';
import { growthGroups } from './growth-rows.js';
import type { BulkFigure, BundleFigure, CheckFigure, ImportFigure } from './program-figures.js';

/** Something that the library should be, and what it is. */
export interface Wanted {
  readonly what: string;
  readonly beside: string;
  readonly wanted: string;
  /** Median of ours, and of the peer where there is one. */
  readonly ours: string;
  readonly peer: string;
  readonly measured: string;
  readonly met: boolean;
}

export interface Programs {
  readonly bulk: readonly BulkFigure[];
  readonly imported: ImportFigure;
  readonly bundle: BundleFigure;
  /** Absent unless it was asked for: it takes minutes. */
  readonly check?: CheckFigure;
}

const duration = (nanoseconds: number): string => (nanoseconds < 10_000 ? `${nanoseconds.toFixed(0)} ns` : `${(nanoseconds / 1000).toFixed(1)} µs`);

const times = (ratio: number): string => `${ratio < 10 ? ratio.toFixed(2) : ratio.toFixed(0)} ×`;

/** Holds the figures against what was asked of them. */
export const judged = (figures: readonly BenchFigure[], { bulk, imported, bundle, check }: Programs): readonly Wanted[] => {
  const of = (group: string, name: string): number => {
    const found = figures.find((figure) => figure.group === group && figure.name === name);
    if (found === undefined) throw new Error(`${group}, ${name}: not measured`);
    return found.medianNanoseconds;
  };
  const peers = (group: string): readonly number[] => figures.flatMap((figure) => (figure.group === group && !figure.name.startsWith('klachtrecht') ? [figure.medianNanoseconds] : []));
  const faster = (what: string, beside: string, ours: number, peer: number, least: number): Wanted => ({ what, beside, wanted: least === 1 ? 'faster' : `${least} × faster`, ours: duration(ours), peer: duration(peer), measured: `${times(peer / ours)} faster`, met: least === 1 ? peer > ours : peer / ours >= least });
  const atMost = (what: string, beside: string, ours: number, peer: number, most: number, shown = duration): Wanted => ({ what, beside, wanted: `at most ${most} ×`, ours: shown(ours), peer: shown(peer), measured: times(ours / peer), met: ours / peer <= most });
  const seconds = (value: number): string => `${value.toFixed(1)} s`;

  const step = of(chartGroup, rowsOfSteps.peer);
  const json = of(caseGroup, caseRows.json);
  const day = (count: number) => `${count} working days from a date`;
  const [first, last] = [bulk[0], bulk.at(-1)] as [BulkFigure, BulkFigure];
  return [
    faster('`applyEvent`, with validation, duties and findings', 'xstate `transition()` alone', of(chartGroup, rowsOfSteps.apply), step, 10),
    faster('bare chart step', 'xstate `transition()` alone', of(chartGroup, rowsOfSteps.bare), step, 50),
    faster('admissibility verdict with reasons', 'the fastest of json-rules-engine, json-logic-js and zen-engine', of(decisionGroup, 'klachtrecht, the grounds with reasons'), Math.min(...peers(decisionGroup)), 1),
    ...[5, 10, 20].map((count) => faster(`due date of ${count} working days, ISO text in and out: \`dueDate\` without steps`, 'the fastest of date-fns, dayjs-business-days2 and date-holidays', of(day(count), ownDate), Math.min(...peers(day(count))), 20)),
    atMost('the same due date of 20 working days', 'of 5 working days', of(day(20), ownDate), of(day(5), ownDate), 1.2),
    atMost('`assess`, dates only, of a case of 8 events', 'parsing and printing its JSON', of(caseGroup, caseRows.dates), json, 1),
    atMost('`assess`, full', 'the same', of(caseGroup, caseRows.full), json, 3),
    atMost('`nextEvents`', 'the same', of(caseGroup, caseRows.next), json, 5),
    atMost(`\`klachtrecht assess\` of ${last.lines.toLocaleString('en')} logs, processor time`, 'reading, parsing and printing the file', last.assess.cpuSeconds, last.reprint.cpuSeconds, 3, seconds),
    { what: 'peak memory of the same', beside: `${first.lines.toLocaleString('en')} logs: ${first.assess.peakMegabytes.toFixed(0)} MB`, wanted: 'under 200 MB', ours: `${last.assess.peakMegabytes.toFixed(0)} MB`, peer: `${last.reprint.peakMegabytes.toFixed(0)} MB`, measured: `${last.assess.peakMegabytes.toFixed(0)} MB`, met: Math.max(...bulk.map(({ assess }) => assess.peakMegabytes)) < 200 },
    atMost('replay of 800 events, an event', 'of 8 events', of(growthGroups.replay, '800 events'), of(growthGroups.replay, '8 events'), 1.5),
    atMost('a step of a chart of 1000 states', 'of 10 states', of(growthGroups.chart, '1000 states'), of(growthGroups.chart, '10 states'), 1.5),
    { what: 'import of the root and one regulation', beside: 'importing xstate and zod/mini', wanted: 'no slower', ours: `${imported.ours.toFixed(0)} ms`, peer: `${imported.peers.toFixed(0)} ms`, measured: times(imported.ours / imported.peers), met: imported.ours <= imported.peers },
    ...([['facade and Sterker in a browser, gzipped', bundle.gzippedBytes], ['the functions that work on a case, and Sterker', bundle.gzippedCaseBytes]] as const).map(([what, bytes]): Wanted => {
      const kilobytes = (bytes / 1000).toFixed(1);
      return { what, beside: '–', wanted: 'at most 30 kB', ours: `${kilobytes} kB`, peer: '–', measured: `${kilobytes} kB, ${bundle.hasXState ? 'with' : 'without'} xstate`, met: bytes <= 30_000 };
    }),
    ...(check === undefined ? [] : [{ what: '`klachtrecht check`, all regulations, everything on, two threads', beside: '–', wanted: 'at most 10 s', ours: seconds(check.seconds), peer: '–', measured: seconds(check.seconds), met: check.seconds <= 10 }]),
  ];
};
