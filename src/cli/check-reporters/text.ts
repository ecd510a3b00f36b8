import { findingsOf } from '../../check/json-form.js';
import { padded, paint, styled, widthOf, wrapped, type Piece } from '../paint.js';
import { gravest, partLabels, totalsText, type CheckReporter } from '../check-report.js';

const width = 120;

const marks = { error: styled('bad', '✗ '), undecided: styled('warn', '? '), warning: styled('warn', '! '), none: styled('good', '✓ ') } as const;

/** For people: a line for each part of each regulation, and under it what is wrong and where. */
export const textReporter: CheckReporter = (report, { locale, coloured, timings }) =>
  paint(
    [
      ...report.regulations.flatMap(({ id, version, parts }): Piece[] => [
        [styled('strong', id), '  ', version],
        ...parts.flatMap(({ part, summary, findings, milliseconds }): Piece[] => {
          const mark = marks[gravest(findings) ?? 'none'];
          const [first = '', ...rest] = wrapped(summary[locale], 84, '');
          return [
            [mark, padded(partLabels[part][locale], 18), first, ...(timings ? [styled('faint', `  ${(milliseconds / 1000).toFixed(2)} s`)] : [])],
            ...rest.map((row): Piece => [' '.repeat(20), row]),
            ...findings.flatMap((finding): Piece[] => {
              const head: Piece = ['    ', marks[finding.level], padded(finding.code, 24), finding.where];
              const text = finding.text[locale];
              if (widthOf(head) + text.length < width) return [[head, '  ', styled('faint', text)]];
              return [head, ...wrapped(text, width - 8, '').map((row): Piece => ['      ', styled('faint', row)])];
            }),
          ];
        }),
        '',
      ]),
      [marks[gravest(findingsOf(report)) ?? 'none'], styled('strong', `${totalsText(report)[locale]}.`)],
    ],
    coloured,
  );
