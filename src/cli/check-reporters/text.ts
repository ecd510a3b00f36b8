import { padded, paint, styled, widthOf, wrapped, type Piece } from '../paint.js';
import { findingsOf, partLabels, totalsText, type CheckReporter } from '../check-report.js';

const width = 120;

/** For people: a line for each part of each regulation, and under it what is wrong and where. */
export const textReporter: CheckReporter = (report, { locale, coloured, timings }) =>
  paint(
    [
      ...report.regulations.flatMap(({ id, version, parts }): Piece[] => [
        [styled('strong', id), '  ', version],
        ...parts.flatMap(({ part, summary, findings, milliseconds }): Piece[] => {
          const errors = findings.some(({ level }) => level === 'error');
          const mark = errors ? styled('bad', '✗ ') : findings.length > 0 ? styled('warn', '! ') : styled('good', '✓ ');
          const [first = '', ...rest] = wrapped(summary[locale], 84, '');
          return [
            [mark, padded(partLabels[part][locale], 18), first, ...(timings ? [styled('faint', `  ${(milliseconds / 1000).toFixed(2)} s`)] : [])],
            ...rest.map((row): Piece => [' '.repeat(20), row]),
            ...findings.flatMap((finding): Piece[] => {
              const head: Piece = ['    ', styled(finding.level === 'error' ? 'bad' : 'warn', finding.level === 'error' ? '✗ ' : '! '), padded(finding.code, 24), finding.where];
              const text = finding.text[locale];
              if (widthOf(head) + text.length < width) return [[head, '  ', styled('faint', text)]];
              return [head, ...wrapped(text, width - 8, '').map((row): Piece => ['      ', styled('faint', row)])];
            }),
          ];
        }),
        '',
      ]),
      [findingsOf(report).some(({ level }) => level === 'error') ? styled('bad', '✗ ') : styled('good', '✓ '), styled('strong', `${totalsText(report)[locale]}.`)],
    ],
    coloured,
  );
