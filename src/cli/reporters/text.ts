import type { Locale } from '../../model/text.js';
import { isSettled, type Coverage } from '../../scenario/coverage.js';
import { describeFault } from '../../scenario/describe-fault.js';
import { describeIssue } from '../../text/describe-issue.js';
import { lineOf, describeMismatch } from '../../scenario/describe-mismatch.js';
import { padded, paint, styled, wrapped, type Piece } from '../paint.js';
import { totalsOf, type FileReport, type Played } from '../scenario-report.js';
import { both } from '../settings.js';
import { Timeline, type Moment, type Note } from '../timeline.js';
import { figuresOf, kindLabels, rowDetail, rowName, rowsOf, tabled } from './coverage-lines.js';
import type { Reporter } from './reporter.js';

/** The report is laid out for lines of this many characters. */
const width = 100;
const dateColumn = 15;
const eventColumn = 31;
const nameColumn = 29;
const untilColumn = 31;
const indent = ' '.repeat(4);
const below = indent + ' '.repeat(dateColumn);

const noteLines = (note: Note): readonly Piece[] => {
  if (note.mark === '•') {
    return wrapped(`${note.name}: ${note.status}`, width - below.length - 4, '').map((line, index) => [below, styled(note.style, index === 0 ? '• ' : '  '), line]);
  }
  const start = below.length + 2 + nameColumn + untilColumn;
  const [first = '', ...rest] = wrapped(note.status, width - start, '');
  return [
    [below, styled(note.style, `${note.mark} `), padded(note.name, nameColumn), padded(note.until, untilColumn), styled(note.style, first)],
    ...rest.map((line): Piece => [' '.repeat(start), styled(note.style, line)]),
  ];
};

const momentLines = (moment: Moment): readonly Piece[] => {
  const [first = '', ...rest] = wrapped(moment.where, width - below.length - eventColumn, '').map((line): Piece => (moment.refused ? styled('warn', line) : line));
  return [
    [indent, padded(moment.date, dateColumn), padded(moment.isEvent ? styled('strong', moment.what) : styled('faint', moment.what), eventColumn), first],
    ...rest.map((line): Piece => [below, ' '.repeat(eventColumn), line]),
    ...moment.notes.flatMap(noteLines),
  ];
};

const playedLines = (played: Played, locale: Locale, isQuiet: boolean): readonly Piece[] => {
  const { result, scenario, places, regulation } = played;
  const about = [result.regulation.id, ...(result.covers.length === 0 ? [] : [result.covers.join(', ')])].join(' · ');
  const readings = Object.entries(result.readings).map(([id, option]) => `${id} = ${option}`);
  const heading: Piece[] = [
    ...wrapped(scenario.titel, width - 2, '').map((line, index): Piece => [index > 0 ? ' ' : result.passed ? styled('good', '✓') : styled('bad', '✗'), ' ', styled('strong', line)]),
    ...wrapped(about, width - 4, '').map((line): Piece => ['  ', styled('faint', line)]),
    ...(readings.length === 0 ? [] : [['  ', styled('faint', `${both('lezing', 'reading')[locale]}: ${readings.join(', ')}`)] as Piece]),
  ];
  const moments = isQuiet ? [] : new Timeline(regulation, locale).of(result);
  const steps = result.steps.flatMap((step, index): Piece[] => {
    const moment = moments[index];
    const why = step.issues.flatMap((issue) => {
      if (isQuiet && step.mismatches.length === 0) return [];
      const cites = issue.cites === undefined || issue.cites.length === 0 ? '' : ` [${issue.cites.join(', ')}]`;
      return wrapped(`${describeIssue(issue, locale)}${cites}`, width - below.length - 2, '').map((line): Piece => [below, '  ', styled('faint', line)]);
    });
    const failed = step.mismatches.flatMap((mismatch): Piece[] => {
      const line = lineOf(mismatch, places);
      const text = `${isQuiet ? `${step.on} ` : ''}${describeMismatch(mismatch, locale)} (${both('regel', 'line')[locale]} ${line})`;
      return wrapped(text, width - below.length - 2, '  ').map((part, at): Piece => [below, styled('bad', at === 0 ? '✗ ' : '  '), styled('bad', part)]);
    });
    return [...(moment === undefined ? [] : momentLines(moment)), ...why, ...failed];
  });
  return [...heading, ...steps, ''];
};

const fileLines = (report: FileReport, locale: Locale, isQuiet: boolean): readonly Piece[] => {
  const shown = isQuiet ? report.played.filter(({ result }) => !result.passed) : report.played;
  if (shown.length === 0 && report.faults.length === 0) return [];
  return [
    styled('name', report.file),
    '',
    ...report.faults.flatMap((issue) => {
      const place = [report.file, issue.data?.['line'], issue.data?.['column']].filter((part) => typeof part === 'string' || typeof part === 'number').join(':');
      return [[styled('bad', '✗ '), styled('strong', place)] as Piece, ...wrapped(describeFault(issue, locale), width - 4, '').map((line): Piece => ['  ', line])];
    }),
    ...(report.faults.length === 0 ? [] : ['']),
    ...shown.flatMap((played) => playedLines(played, locale, isQuiet)),
  ];
};

const coverageLines = (coverage: Coverage, locale: Locale, isQuiet: boolean): readonly Piece[] => {
  const title = both(
    `Dekking van ${coverage.regulation.id} ${coverage.regulation.version} door ${coverage.scenarios} geslaagde scenario's`,
    `Coverage of ${coverage.regulation.id} ${coverage.regulation.version} by ${coverage.scenarios} passing scenarios`,
  )[locale];
  const summary = figuresOf(coverage).flatMap(({ kind, bare, text }): Piece[] => {
    const not = tabled.includes(kind) || bare.length === 0 ? '' : `${both('niet', 'not')[locale]}: ${bare.map((row) => row.id).join(', ')}`;
    const [first = '', ...rest] = wrapped(not, width - 52, '');
    return [
      ['  ', padded(kindLabels[kind][locale], 24), padded(styled(bare.length === 0 ? 'good' : 'warn', text[locale]), 26), styled('faint', first)],
      ...rest.map((line): Piece => [' '.repeat(52), styled('faint', line)]),
    ];
  });
  const tables = tabled.flatMap((kind): Piece[] => {
    const rows = rowsOf(coverage, kind).filter((row) => !isQuiet || !isSettled(row));
    if (rows.length === 0) return [];
    const nameWidth = Math.min(kind === 'transition' ? 84 : 40, Math.max(...rows.map((row) => [...rowName(row)].length)) + 2);
    return [
      '',
      styled('strong', kindLabels[kind][locale]),
      ...rows.map((row): Piece => ['  ', isSettled(row) ? styled('good', row.status === 'covered' ? '✓ ' : '– ') : styled('bad', '✗ '), padded(rowName(row), nameWidth), padded(`${row.scenarios}×`, 6), styled('faint', rowDetail(row, locale))]),
    ];
  });
  return [styled('strong', title), ...summary, ...tables, ''];
};

/** For people: each scenario as a timeline with dates, events, states, duties and due dates; then the figures. */
export const textReporter: Reporter = (report, { locale, coloured, quiet }) => {
  const totals = totalsOf(report);
  const counted = both(
    `${totals.scenarios} scenario's: ${totals.passed} geslaagd, ${totals.failed} mislukt; ${totals.steps} stappen, ${totals.compared} verwachtingen getoetst`,
    `${totals.scenarios} scenarios: ${totals.passed} passed, ${totals.failed} failed; ${totals.steps} steps, ${totals.compared} expectations compared`,
  )[locale];
  const faults = totals.faults === 0 ? '' : both(`; ${totals.faults} fouten in bestanden`, `; ${totals.faults} faults in files`)[locale];
  return paint(
    [
      ...report.files.flatMap((file) => fileLines(file, locale, quiet)),
      ...report.coverage.flatMap((coverage) => coverageLines(coverage, locale, quiet)),
      [totals.failed + totals.faults === 0 ? styled('good', '✓') : styled('bad', '✗'), ' ', styled('strong', `${counted}${faults}.`)],
    ],
    coloured,
  );
};
