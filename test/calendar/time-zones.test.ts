import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { buildSync } from 'esbuild';
import { describe, expect, it } from 'vitest';

/** Prints every answer that a machine's time zone could touch. */
const program = `
  import { createHash } from 'node:crypto';
  import { dueDate, fromDay, toCivilDate, toDay } from './src/calendar/index.ts';
  import { calendarFromDateHolidays } from './src/calendar/date-holidays.ts';
  const lines = [];
  for (let day = toDay('2025-12-20'); day < toDay('2027-01-10'); day++) {
    const from = fromDay(day);
    for (const within of [{ workingDays: 5 }, { weeks: 2 }, { months: 1 }]) {
      for (const roll of ['none', 'forward']) lines.push(JSON.stringify(dueDate({ from, within, roll, calendar: 'nl-atw' })));
    }
    for (const hour of [0, 1, 12, 21, 22, 23]) lines.push(JSON.stringify(toCivilDate(new Date(day * 864e5 + hour * 36e5))));
  }
  lines.push(JSON.stringify(calendarFromDateHolidays({ country: 'BE', years: { from: 2025, until: 2027 } })));
  lines.push(JSON.stringify(calendarFromDateHolidays({ country: 'SA', years: { from: 2025, until: 2027 } })));
  const zone = new Date(2026, 6, 1).getTimezoneOffset();
  console.log(JSON.stringify({ zone, lines: lines.length, digest: createHash('sha256').update(lines.join()).digest('hex') }));
`;

describe('the time zone of the machine', () => {
  it('changes no answer', { timeout: 60_000 }, () => {
    const { outputFiles } = buildSync({
      stdin: { contents: program, resolveDir: process.cwd(), loader: 'ts' },
      bundle: true,
      write: false,
      platform: 'node',
      format: 'esm',
      external: ['date-holidays'],
    });
    const code = outputFiles[0]?.text ?? '';
    const answers = ['UTC', 'Europe/Amsterdam', 'America/New_York', 'Asia/Tokyo'].map((TZ) =>
      JSON.parse(
        execFileSync(process.execPath, ['--input-type=module', '--eval', code], { env: { TZ }, encoding: 'utf8' }),
      ),
    );
    // The zones were in force, or equal answers would prove nothing.
    expect(answers.map(({ zone }) => zone)).toEqual([0, -120, 240, -540]);
    expect(answers[0].lines).toBeGreaterThan(4000);
    expect(new Set(answers.map(({ digest }) => digest)).size).toBe(1);
    expect(answers[0].digest).not.toBe(createHash('sha256').update('').digest('hex'));
  });
});
