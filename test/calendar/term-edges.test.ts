import { describe, expect, it, test } from 'vitest';
import { compileCalendar, explainTerm, fromDay, lastDay, nlAtw, nlFeestdagen, nlWeekdagen, parseCalendar, toDay, type Calendar, type CivilDate, type Duration } from '../../src/calendar/index.js';

/** The edges of a term: the first day that counts after all, the last day there is, the end of a horizon. All dates are worked out by hand. */

const feestdagen = compileCalendar(nlFeestdagen);
const atw = compileCalendar(nlAtw);
const week = compileCalendar(nlWeekdagen);

type Input = Omit<Parameters<typeof explainTerm>[0], 'from' | 'calendar' | 'roll'> & { readonly calendar?: Calendar; readonly roll?: 'none' | 'forward' };

const term = (from: CivilDate, { calendar = feestdagen, roll = 'none', ...rest }: Input) => explainTerm({ from: toDay(from), calendar, roll, ...rest });

const endOf = (from: CivilDate, input: Input) => {
  const { end, provisional } = term(from, input);
  return [end === undefined ? undefined : end > lastDay ? 'beyond' : fromDay(end), provisional];
};

describe('the day of the event is the first day after all', () => {
  test.each<[CivilDate, Duration, CivilDate]>([
    // Thursday 2, Friday 3, Tuesday 7, Wednesday 8 and Thursday 9 April; Monday 6 is Easter Monday.
    ['2026-04-02', { workingDays: 5 }, '2026-04-09'],
    ['2026-04-02', { workingDays: 1 }, '2026-04-02'],
    ['2026-04-02', { workingDays: 2 }, '2026-04-03'],
    ['2026-04-02', { days: 5 }, '2026-04-06'],
    ['2026-04-02', { weeks: 2 }, '2026-04-15'],
    // The day before the same-numbered day.
    ['2026-04-02', { months: 1 }, '2026-05-01'],
    ['2026-03-01', { months: 1 }, '2026-03-31'],
    ['2026-04-02', { years: 1 }, '2027-04-01'],
    ['2025-03-01', { years: 3 }, '2028-02-29'],
    // February has no 31st, 2025 no 29 February: their last day is as far as it goes.
    ['2026-01-31', { months: 1 }, '2026-02-28'],
    ['2024-02-29', { years: 1 }, '2025-02-28'],
  ])('%s, %j: up to and including %s', (from, within, expected) => {
    expect(endOf(from, { within, eventDay: 'included' })).toEqual([expected, false]);
  });

  it('is told as such, with what it rests on', () => {
    const { steps } = term('2026-04-02', { within: { days: 5 }, eventDay: 'included', cites: { 'day-included': ['G-01'] } });
    expect(steps).toStrictEqual([
      { kind: 'start', date: '2026-04-02' },
      { kind: 'day-included', date: '2026-04-02', cites: ['G-01'] },
      { kind: 'counted', within: { days: 5 }, until: '2026-04-06' },
      { kind: 'end', date: '2026-04-06', provisional: false },
    ]);
  });

  it('as one that does not count is', () => {
    expect(term('2026-04-02', { within: { days: 5 }, cites: { 'day-excluded': ['G-01'] } }).steps[1]).toStrictEqual({ kind: 'day-excluded', date: '2026-04-02', first: '2026-04-03', cites: ['G-01'] });
  });

  it('needs no citations', () => {
    expect(term('2026-04-02', { within: { days: 5 }, eventDay: 'included' }).steps[1]).toStrictEqual({ kind: 'day-included', date: '2026-04-02' });
  });
});

describe('the last day there is, 31 December 9999, a Friday', () => {
  const mondayToWednesday = (() => {
    const parsed = parseCalendar({ ...nlWeekdagen, id: 'begin-van-de-week', workingWeekdays: [1, 2, 3] });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    return compileCalendar(parsed.value);
  })();

  test.each<[string, CivilDate, Input, 'within' | 'beyond']>([
    ['a term that ends on it', '9999-12-30', { within: { days: 1 } }, 'within'],
    ['a term that ends after it', '9999-12-30', { within: { days: 2 } }, 'beyond'],
    ['an extension up to it', '9999-12-20', { within: { days: 5 }, extensions: [{ by: { days: 6 } }] }, 'within'],
    ['an extension over it', '9999-12-20', { within: { days: 5 }, extensions: [{ by: { days: 7 } }] }, 'beyond'],
    // Suspended for six days: from the 25th to the 31st. For seven: a day too many.
    ['a suspension up to it', '9999-12-20', { within: { days: 5 }, suspensions: [{ from: '9999-12-22', until: '9999-12-27' }] }, 'within'],
    ['a suspension over it', '9999-12-20', { within: { days: 5 }, suspensions: [{ from: '9999-12-22', until: '9999-12-28' }] }, 'beyond'],
    ['rolled on a day on which one works', '9999-12-30', { within: { days: 1 }, roll: 'forward' }, 'within'],
    ['rolled to a Monday that is not there', '9999-12-30', { within: { days: 1 }, roll: 'forward', calendar: mondayToWednesday }, 'beyond'],
  ])('%s', (_what, from, input, where) => {
    expect(endOf(from, { calendar: week, ...input })).toEqual(where === 'within' ? ['9999-12-31', false] : ['beyond', true]);
  });
});

describe('an extension', () => {
  it('in working days is counted and told by the calendar', () => {
    // Two weeks from Thursday 19 March; then Friday 3 and Tuesday 7 April, over the weekend and Easter Monday.
    const { steps } = term('2026-03-19', { within: { weeks: 2 }, extensions: [{ by: { workingDays: 2 } }] });
    expect(steps).toStrictEqual([
      { kind: 'start', date: '2026-03-19' },
      { kind: 'day-excluded', date: '2026-03-19', first: '2026-03-20' },
      { kind: 'counted', within: { weeks: 2 }, until: '2026-04-02' },
      { kind: 'extended', by: { workingDays: 2 }, calendar: 'nl-feestdagen', from: '2026-04-02', to: '2026-04-07' },
      { kind: 'skipped', date: '2026-04-04', until: '2026-04-05', why: 'weekend', name: { nl: 'weekend', en: 'weekend' } },
      { kind: 'skipped', date: '2026-04-06', why: 'holiday', name: { nl: 'Tweede Paasdag', en: 'Easter Monday' } },
      { kind: 'end', date: '2026-04-07', provisional: false },
    ]);
  });

  it('does not tell of days before it', () => {
    // Two weeks from Sunday 22 March end on Easter Sunday; only Monday lies between that and Tuesday 7 April.
    const { steps } = term('2026-03-22', { within: { weeks: 2 }, extensions: [{ by: { workingDays: 1 } }] });
    expect(steps.flatMap((step) => (step.kind === 'skipped' ? [step.date] : []))).toEqual(['2026-04-06']);
  });

  test.each<[CivilDate, Duration, CivilDate, boolean]>([
    ['2026-01-31', { months: 1 }, '2026-02-28', true],
    ['2024-02-29', { years: 1 }, '2025-02-28', true],
    ['2026-01-30', { days: 30 }, '2026-03-01', false],
    ['2026-01-15', { months: 1 }, '2026-02-15', false],
  ])('from %s, %j ends on %s; the last of a month instead: %s', (from, length, to, isLast) => {
    const lastOfMonth = isLast ? { lastOfMonth: true } : {};
    expect(term(from, { within: length }).steps[2]).toStrictEqual({ kind: 'counted', within: length, until: to, ...lastOfMonth });
    // The same as an extension of a term that ended on that day.
    const day = fromDay(toDay(from) - 1);
    expect(term(day, { within: { days: 1 }, extensions: [{ by: length, reason: 'advies' }] }).steps[3]).toStrictEqual({ kind: 'extended', by: length, ...lastOfMonth, reason: 'advies', from, to });
  });
});

describe('what is certain ends with the horizon, for nl-atw from 2015 up to 2028', () => {
  test.each<[string, CivilDate, Input, CivilDate, boolean]>([
    // Weeks consult no calendar; the working days after them do.
    ['extended within it', '2028-12-01', { within: { weeks: 2 }, extensions: [{ by: { workingDays: 5 } }] }, '2028-12-22', false],
    // 18 up to 22, 27 up to 29 December, 2 up to 5 and 8 up to 10 January: the 25th, the 26th and New Year's Day are off.
    ['extended past it', '2028-12-01', { within: { weeks: 2 }, extensions: [{ by: { workingDays: 15 } }] }, '2029-01-10', true],
    ['extended past it in days, which consult no calendar', '2028-12-01', { within: { weeks: 2 }, extensions: [{ by: { days: 60 } }] }, '2029-02-13', false],
    // 1 January is a holiday, the 2nd is equated by decree, 3 and 4 are a weekend.
    ['extended from the day before it', '2014-12-17', { within: { weeks: 2 }, extensions: [{ by: { workingDays: 1 } }] }, '2015-01-05', false],
    // 28 and 29 December, 2, 3 and 4 January.
    ['past it', '2028-12-27', { within: { workingDays: 5 } }, '2029-01-04', true],
    ['past it, and extended to that same day', '2028-12-27', { within: { workingDays: 5 }, extensions: [{ until: '2029-01-04' }] }, '2029-01-04', true],
    ['past it, and a later end set', '2028-12-27', { within: { workingDays: 5 }, extensions: [{ until: '2029-02-01' }] }, '2029-02-01', false],
    // Six working days are suspended: 13, 14, 15, 18, 19 and 20 December; after the 18th come 19 up to 22, 27 and 28.
    ['suspended within it', '2028-12-11', { within: { workingDays: 5 }, suspensions: [{ from: '2028-12-13', until: '2028-12-20' }] }, '2028-12-28', false],
    // Eleven: also 21, 22, 27, 28 and 29; after the 18th come seven up to 29 December and four more in January.
    ['suspended up to it', '2028-12-11', { within: { workingDays: 5 }, suspensions: [{ from: '2028-12-13', until: '2028-12-29' }] }, '2029-01-05', true],
    // Twenty days are suspended, and no calendar is asked.
    ['weeks, suspended past it', '2028-12-11', { within: { weeks: 1 }, suspensions: [{ from: '2028-12-13', until: '2029-01-01' }] }, '2029-01-07', false],
  ])('%s', (_what, from, input, end, provisional) => {
    expect(endOf(from, { calendar: atw, ...input })).toEqual([end, provisional]);
  });
});

describe('suspensions', () => {
  const suspended = (...suspensions: readonly { readonly from: CivilDate; readonly until: CivilDate }[]) =>
    term('2026-03-02', { within: { days: 20 }, suspensions }).steps.flatMap((step) => (step.kind === 'suspended' ? [[step.from, step.days, step.to]] : []));

  it('come by date, whatever the order in which they are given', () => {
    const [first, second, third] = [
      { from: '2026-03-05', until: '2026-03-06' },
      { from: '2026-03-10', until: '2026-03-10' },
      { from: '2026-03-12', until: '2026-03-14' },
    ] as const;
    // Twenty days from 2 March end on the 22nd; then two, one and three more.
    const expected = [['2026-03-05', 2, '2026-03-24'], ['2026-03-10', 1, '2026-03-25'], ['2026-03-12', 3, '2026-03-28']];
    for (const order of [[first, second, third], [third, second, first], [second, third, first], [third, first, second]]) expect(suspended(...order)).toEqual(expected);
  });

  it('of a term in working days pass over days off, of one in weeks they do not', () => {
    // Five working days from Monday 2 March end on the 9th; five that are suspended take it to the 16th, over the weekend of the 14th.
    const passed = (within: Duration) => {
      const { steps } = term('2026-03-02', { within, suspensions: [{ from: '2026-03-05', until: '2026-03-11' }] });
      return [steps.at(-1), steps.flatMap((step) => (step.kind === 'skipped' ? [step.date] : []))];
    };
    expect(passed({ workingDays: 5 })).toEqual([{ kind: 'end', date: '2026-03-16', provisional: false }, ['2026-03-07', '2026-03-14']]);
    expect(passed({ weeks: 1 })).toEqual([{ kind: 'end', date: '2026-03-16', provisional: false }, []]);
  });

  it('that begin on one day come in the order in which they are given, and no day counts twice', () => {
    const [short, long] = [{ from: '2026-03-05', until: '2026-03-06' }, { from: '2026-03-05', until: '2026-03-09' }] as const;
    expect(suspended(short, long)).toEqual([['2026-03-05', 2, '2026-03-24'], ['2026-03-05', 3, '2026-03-27']]);
    expect(suspended(long, short)).toEqual([['2026-03-05', 5, '2026-03-27']]);
  });

  it('take nothing from a term that has nothing to count then', () => {
    const stoodStill = (input: Input) => {
      const { end, steps } = term('2026-04-07', input);
      return [fromDay(end as number), steps.flatMap((step) => (step.kind === 'suspended' ? [step.days] : []))];
    };
    const within: Duration = { workingDays: 2 };
    // Two working days from Tuesday 7 April 2026 end on Thursday the 9th. Sunday the 12th was set as the end, and no working day is left.
    expect(stoodStill({ within, extensions: [{ until: '2026-04-12' }], suspensions: [{ from: '2026-04-12', until: '2026-04-15' }] })).toEqual(['2026-04-12', []]);
    expect(stoodStill({ within, extensions: [{ until: '2026-04-13' }], suspensions: [{ from: '2026-04-12', until: '2026-04-15' }] })).toEqual(['2026-04-16', [3]]);
    // A weekend within five working days, which end on Tuesday the 14th.
    expect(stoodStill({ within: { workingDays: 5 }, suspensions: [{ from: '2026-04-11', until: '2026-04-12' }] })).toEqual(['2026-04-14', []]);
  });
});
