import { dueDate } from '../../calendar/due-date.js';
import type { CalendarData } from '../../calendar/calendar-data.js';
import type { CalendarId } from '../../calendar/nl.js';
import { calendars, defaultCalendar } from '../../calendar/nl.js';
import type { CivilDate } from '../../model/civil-date.js';
import type { Duration } from '../../model/duration.js';
import { dateInWords } from '../../text/date-in-words.js';
import { describeIssue } from '../../text/describe-issue.js';
import { describeStep } from '../../text/describe-step.js';
import { describeDuration } from '../../text/words.js';
import { CliFailure } from '../cli-failure.js';
import { exitCodes } from '../exit-code.js';
import { readBytes } from '../files.js';
import type { Io } from '../io.js';
import { parseJson } from '../json-file.js';
import { paint, styled, wrapped, type Piece } from '../paint.js';
import { both } from '../settings.js';
import { readRegulationFile } from '../regulation-file.js';
import { optionOf, type CliCommand, type CommandInput } from './command.js';

const units = [
  { flag: 'working-days', option: 'workingDays', make: (count: number): Duration => ({ workingDays: count }), nl: 'werkdagen', en: 'working days' },
  { flag: 'days', option: 'days', make: (count: number): Duration => ({ days: count }), nl: 'kalenderdagen', en: 'calendar days' },
  { flag: 'weeks', option: 'weeks', make: (count: number): Duration => ({ weeks: count }), nl: 'weken', en: 'weeks' },
  { flag: 'months', option: 'months', make: (count: number): Duration => ({ months: count }), nl: 'maanden', en: 'months' },
  { flag: 'years', option: 'years', make: (count: number): Duration => ({ years: count }), nl: 'jaren', en: 'years' },
] as const;

const flags = units.map((unit) => `--${unit.flag}`);

const durationOf = (options: CommandInput['options']): Duration => {
  const given = units.filter((unit) => options[unit.option] !== undefined);
  const [unit] = given;
  if (unit === undefined || given.length > 1) {
    throw new CliFailure(
      exitCodes.usage,
      both(`due: geef precies één termijn: ${flags.join(', ')}.`, `due: give exactly one term: ${flags.join(', ')}.`),
    );
  }
  const text = optionOf(options, unit.option) ?? '';
  const count = Number(text);
  if (!/^[0-9]{1,6}$/.test(text) || count < 1 || count > 100_000) {
    throw new CliFailure(
      exitCodes.invalid,
      both(`--${unit.flag}: “${text}” is geen geheel getal van 1 tot en met 100000. Geef een getal, zoals 5.`, `--${unit.flag}: “${text}” is not a whole number from 1 to 100000. Give a number, such as 5.`),
    );
  }
  return unit.make(count);
};

/** A calendar by id, of the regulation or shipped, or from a file: anything that looks like a path is one. */
const calendarOf = async (io: Io, name: string, own: readonly CalendarData[]): Promise<CalendarId | CalendarData> =>
  own.find(({ id }) => id === name) ?? (/\.json$|[\\/]/i.test(name) ? (parseJson(await readBytes(io, name), name) as CalendarData) : (name as CalendarId));

/** Computes one deadline and tells how. */
export const due: CliCommand = {
  name: 'due',
  description: both('bereken één uiterste datum, met de stappen ernaartoe', 'compute one due date, with the steps to it'),
  options: [
    { flags: '--from <date>', description: both('de dag van de gebeurtenis (JJJJ-MM-DD); die telt zelf niet mee', 'the day of the event (YYYY-MM-DD), which itself does not count') },
    ...units.map((unit) => ({ flags: `--${unit.flag} <n>`, description: both(`termijn in ${unit.nl}`, `term in ${unit.en}`) })),
    {
      flags: '--calendar <id|file>',
      description: both(
        `kalender: ${Object.keys(calendars).join(', ')}, of een .json-bestand (standaard ${defaultCalendar}, of die van --regulation)`,
        `calendar: ${Object.keys(calendars).join(', ')}, or a .json file (default ${defaultCalendar}, or that of --regulation)`,
      ),
    },
    { flags: '--roll <roll>', description: both('none: de datum blijft staan; forward: naar de volgende werkdag (standaard none, of zoals --regulation zegt)', 'none: the date stands; forward: to the next working day (default none, or as --regulation says)') },
  ],
  formats: ['text', 'json'],
  async run({ io, settings, options }) {
    const { locale } = settings;
    const from = optionOf(options, 'from');
    if (from === undefined) throw new CliFailure(exitCodes.usage, both('due: --from ontbreekt. Geef de dag van de gebeurtenis, zoals --from 2026-04-02.', 'due: --from is missing. Give the day of the event, such as --from 2026-04-02.'));
    const within = durationOf(options);
    const own = settings.regulationFile === undefined ? undefined : (await readRegulationFile(io, settings.regulationFile)).definition;
    const calendar = optionOf(options, 'calendar') ?? own?.calendar;
    const roll = optionOf(options, 'roll') ?? own?.roll;
    const computed = dueDate({
      from: from as CivilDate,
      within,
      ...(calendar === undefined ? {} : { calendar: await calendarOf(io, calendar, own?.calendars ?? []) }),
      ...(roll === undefined ? {} : { roll: roll as 'none' }),
    });
    if (!computed.ok) {
      // The names of the options stand for those of the facade.
      const placed = computed.issues.map(({ path: [first, ...rest] = [], ...issue }) => ({ ...issue, path: first === undefined ? [] : [`--${first}`, ...rest] }));
      const told = (language: 'nl' | 'en'): string => placed.map((issue) => describeIssue(issue, language)).join('\n');
      throw new CliFailure(exitCodes.invalid, both(told('nl'), told('en')), computed.issues);
    }
    const { date, provisional, steps } = computed.value;
    if (settings.format === 'json') {
      io.out(`${JSON.stringify({ ok: true, value: computed.value }, null, 2)}\n`);
      return exitCodes.clean;
    }
    const hedge = provisional ? both(' (voorlopig)', ' (provisional)')[locale] : '';
    const lines: Piece[] = [
      [styled('strong', date), '  ', `${dateInWords(date, locale, true)}${hedge}`],
      '',
      ...steps.flatMap((step) => wrapped(describeStep(step, locale), 94, '').map((line, index): Piece => [index === 0 ? '  - ' : '    ', line])),
      '',
      styled('faint', `${both('Termijn', 'Term')[locale]}: ${describeDuration(within, locale)}.`),
    ];
    io.out(paint(lines, io.coloured));
    return exitCodes.clean;
  },
};
