import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  addDuration,
  compileCalendar,
  computeTerm,
  explainTerm,
  fromDay,
  nlAtw,
  nlFeestdagen,
  nlWeekdagen,
  toDay,
  type Calendar,
  type Day,
  type Duration,
  type Extension,
  type Suspension,
  type TermInput,
} from '../../src/calendar/index.js';

/** The semantics of a term told as a walk over the days, with no arithmetic but "the next day". */
function walk({ from, within, calendar, roll, extensions = [], suspensions = [] }: TermInput): Day | undefined {
  let end = lengthen(from, within, calendar);
  for (const extension of extensions) {
    end = 'by' in extension ? lengthen(end, extension.by, calendar) : Math.max(end, toDay(extension.until));
  }

  const isCounted = (day: Day) => !('workingDays' in within) || calendar.isWorkingDay(day);
  const isSuspended = (day: Day) =>
    suspensions.some(({ from: begun, until }) => toDay(begun) <= day && (until === undefined || day <= toDay(until)));
  const open = Math.min(...suspensions.filter(({ until }) => until === undefined).map(({ from: begun }) => toDay(begun)));
  let left = 0;
  for (let day = from + 1; day <= end; day++) if (isCounted(day)) left++;
  let day = from;
  while (left > 0) {
    day++;
    if (day >= open) return undefined;
    if (isCounted(day) && !isSuspended(day)) left--;
  }

  if (roll === 'forward') while (!calendar.isWorkingDay(day)) day++;
  return day;
}

function lengthen(day: Day, duration: Duration, calendar: Calendar): Day {
  // Months and years are tested against date-fns.
  if (!('workingDays' in duration)) return addDuration(day, duration, calendar);
  for (let left = duration.workingDays; left > 0; ) if (calendar.isWorkingDay(++day)) left--;
  return day;
}

const calendarArbitrary = fc.constantFrom(...[nlWeekdagen, nlFeestdagen, nlAtw].map(compileCalendar));
const start = fc.integer({ min: toDay('2012-01-01'), max: toDay('2031-12-31') });
const roll = fc.constantFrom('none' as const, 'forward' as const);
const inWorkingDays = fc.record({ workingDays: fc.integer({ min: 1, max: 60 }) });
const inCalendarUnits: fc.Arbitrary<Duration> = fc.oneof(
  fc.record({ days: fc.integer({ min: 1, max: 90 }) }),
  fc.record({ weeks: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ months: fc.integer({ min: 1, max: 14 }) }),
  fc.record({ years: fc.integer({ min: 1, max: 2 }) }),
);

const suspensionsAfter = (from: Day): fc.Arbitrary<readonly Suspension[]> =>
  fc.array(
    fc
      .tuple(fc.integer({ min: -20, max: 120 }), fc.option(fc.integer({ min: 0, max: 40 }), { freq: 8 }))
      .map(([offset, length]) => ({
        from: fromDay(from + offset),
        ...(length === null ? {} : { until: fromDay(from + offset + length) }),
      })),
    { maxLength: 4 },
  );

const extensionsAfter = (from: Day, by: fc.Arbitrary<Duration>, setEnd: boolean): fc.Arbitrary<readonly Extension[]> => {
  const lengthened = by.map((duration) => ({ by: duration }));
  const set = fc.integer({ min: -10, max: 200 }).map((offset) => ({ until: fromDay(from + offset) }));
  return fc.array<Extension>(setEnd ? fc.oneof(lengthened, set) : lengthened, { maxLength: 3 });
};

const termIn = (within: fc.Arbitrary<Duration>, by: fc.Arbitrary<Duration>, setEnd: boolean): fc.Arbitrary<TermInput> =>
  start.chain((from) =>
    fc.record({
      from: fc.constant(from),
      within,
      calendar: calendarArbitrary,
      roll,
      extensions: extensionsAfter(from, by, setEnd),
      suspensions: suspensionsAfter(from),
    }),
  );

describe('a term is what a walk over its days gives', () => {
  test.each([
    ['in working days, extended in working days', termIn(inWorkingDays, inWorkingDays, false)],
    ['in other units, extended in any unit or to a date', termIn(inCalendarUnits, fc.oneof(inWorkingDays, inCalendarUnits), true)],
  ])('%s, suspended and rolled', (_, term) => {
    fc.assert(
      fc.property(term, (input) => {
        expect(computeTerm(input).end).toBe(walk(input));
      }),
      { numRuns: 5000 },
    );
  });

  it('is the same with and without steps, and with its inputs frozen', () => {
    fc.assert(
      fc.property(termIn(fc.oneof(inWorkingDays, inCalendarUnits), fc.oneof(inWorkingDays, inCalendarUnits), true), (input) => {
        Object.freeze(input);
        Object.freeze(input.suspensions);
        Object.freeze(input.extensions);
        const { steps, ...result } = explainTerm(input);
        expect(result).toEqual(computeTerm(input));
        expect(JSON.parse(JSON.stringify(steps))).toEqual(steps);
        const last = steps.at(-1);
        if (result.end === undefined) expect(last?.kind).toBe('suspended');
        else expect(last).toMatchObject({ kind: 'end', date: fromDay(result.end), provisional: result.provisional });
      }),
      { numRuns: 2000 },
    );
  });

  it('never ends earlier for a later start', () => {
    const term = fc.tuple(start, fc.nat(20), fc.oneof(inWorkingDays, inCalendarUnits), calendarArbitrary, roll);
    fc.assert(
      fc.property(term, ([from, later, within, calendar, how]) => {
        const earlier = computeTerm({ from, within, calendar, roll: how }).end ?? NaN;
        return (computeTerm({ from: from + later, within, calendar, roll: how }).end ?? NaN) >= earlier;
      }),
      { numRuns: 2000 },
    );
  });
});

describe('provisional', () => {
  const calendar = compileCalendar(nlAtw);
  test.each([
    ['within the horizon', '2028-12-20', { workingDays: 5 }, 'none', false],
    ['counted past it', '2028-12-27', { workingDays: 5 }, 'none', true],
    ['starting on the day before it', '2014-12-31', { workingDays: 1 }, 'none', false],
    ['starting earlier than that', '2014-12-30', { workingDays: 1 }, 'none', true],
    ['past a day known from one source', '2020-05-20', { workingDays: 1 }, 'none', true],
    ['ending before it', '2020-05-19', { workingDays: 1 }, 'none', false],
    ['weeks, which consult no calendar', '2028-12-20', { weeks: 8 }, 'none', false],
    ['weeks that are rolled past it', '2028-12-20', { weeks: 8 }, 'forward', true],
    ['weeks that end before a day known from one source', '2020-05-14', { weeks: 1 }, 'none', false],
    ['weeks that are rolled over it', '2020-05-15', { weeks: 1 }, 'forward', true],
  ] as const)('%s', (_, from, within, how, expected) => {
    const { provisional, steps } = explainTerm({ from: toDay(from), within, calendar, roll: how });
    expect(provisional).toBe(expected);
    const tellsWhy = steps.some((step) => step.kind === 'horizon' || (step.kind === 'skipped' && step.certainty !== undefined));
    expect(tellsWhy).toBe(expected);
  });
});

describe('steps', () => {
  const calendar = compileCalendar(nlFeestdagen);

  it('carry what they rest on', () => {
    const { steps } = explainTerm({
      from: toDay('2026-04-02'),
      within: { workingDays: 5 },
      calendar,
      roll: 'forward',
      extensions: [{ by: { days: 1 }, reason: 'advies', cites: ['K6.2'] }],
      cites: { start: ['K4.1'], counted: ['K4.1'], skipped: ['Atw 3'], rolled: ['G-04'], end: [] },
    });
    expect(steps.map(({ kind, cites }) => [kind, cites])).toEqual([
      ['start', ['K4.1']],
      ['day-excluded', undefined],
      ['counted', ['K4.1']],
      ['skipped', ['Atw 3']],
      ['skipped', ['Atw 3']],
      ['extended', ['K6.2']],
      ['skipped', ['Atw 3']],
      ['rolled', ['G-04']],
      ['end', []],
    ]);
  });
});
