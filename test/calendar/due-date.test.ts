import fc from 'fast-check';
import { describe, expect, expectTypeOf, it, test } from 'vitest';
import {
  calendars,
  dueDate,
  nlAtw,
  nlFeestdagen,
  type CalendarData,
  type CalendarId,
  type CivilDate,
  type DueDateInput,
  type Duration,
  type SuspendableInput,
} from '../../src/calendar/index.js';

/** As a caller without types would call it. */
const dueDateOf = (input: unknown) => dueDate(input as SuspendableInput);

/** That an answer without its steps is the same answer. */
const expectSameAlone = (input: unknown): void => {
  const whole = dueDateOf(input);
  const alone = dueDate({ ...(input as SuspendableInput), detail: 'dates' });
  const withoutSteps = (value: object): object => Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'steps'));
  expect(alone).toStrictEqual(whole.ok ? { ok: true, value: withoutSteps(whole.value) } : whole);
};
const dateOf = (input: DueDateInput) => {
  const result = dueDate(input);
  return result.ok ? result.value.date : result.issues;
};

const goodFridayToo: CalendarData = { ...nlAtw, id: 'met-goede-vrijdag', listedDays: [] };
const readingsOfWerkdag = ['nl-weekdagen', 'nl-feestdagen', goodFridayToo, 'nl-atw'] as const;

describe('worked dates of the register of clauses, by reading of "werkdag" (G-03)', () => {
  const rows: [string, DueDateInput['from'], Duration, string[]][] = [
    ['KP 4.2, IZW 4.4', '2026-04-02', { workingDays: 5 }, ['2026-04-09', '2026-04-10', '2026-04-13', '2026-04-13']],
    ['IW K4.1', '2026-04-02', { workingDays: 10 }, ['2026-04-16', '2026-04-17', '2026-04-20', '2026-04-20']],
    ['five from a Friday', '2026-05-01', { workingDays: 5 }, ['2026-05-08', '2026-05-11', '2026-05-11', '2026-05-11']],
    ['ten from a Friday', '2026-05-01', { workingDays: 10 }, ['2026-05-15', '2026-05-19', '2026-05-19', '2026-05-20']],
    ['IW K3.1', '2026-04-02', { weeks: 2 }, ['2026-04-16', '2026-04-16', '2026-04-16', '2026-04-16']],
    ['IZW 4.7', '2026-04-02', { days: 5 }, ['2026-04-07', '2026-04-07', '2026-04-07', '2026-04-07']],
    ['IW K4.1 from a Saturday', '2026-03-07', { workingDays: 10 }, ['2026-03-20', '2026-03-20', '2026-03-20', '2026-03-20']],
    ['IW K3.1 from a Saturday', '2026-03-07', { weeks: 2 }, ['2026-03-21', '2026-03-21', '2026-03-21', '2026-03-21']],
  ];
  test.each(rows)('%s: %s + %j', (_, from, within, expected) => {
    expect(readingsOfWerkdag.map((calendar) => dateOf({ from, within, calendar }))).toEqual(expected);
  });

  it('counts with nl-feestdagen where no calendar is named', () => {
    expect(dateOf({ from: '2026-04-02', within: { workingDays: 5 } })).toBe('2026-04-10');
    expect(dateOf({ from: '2026-05-01', within: { workingDays: 10 } })).toBe('2026-05-19');
  });
});

describe('rolling (G-04)', () => {
  // Whit Monday 2026 is 25 May; the Saturday before is 23 May.
  test.each([
    ['none', '2026-05-23'],
    ['forward', '2026-05-26'],
    [undefined, '2026-05-23'],
  ] as const)('%s', (roll, expected) => {
    expect(dateOf({ from: '2026-05-09', within: { weeks: 2 }, ...(roll && { roll }) })).toBe(expected);
  });

  it('rolls once, after the extensions', () => {
    // 2026-04-04 is a Saturday before Easter; rolled first, the week would end on 14 April.
    expect(
      dateOf({ from: '2026-03-28', within: { weeks: 1 }, extensions: [{ by: { weeks: 1 } }], roll: 'forward' }),
    ).toBe('2026-04-13');
  });
});

describe('extensions and suspensions', () => {
  const from = '2026-06-01' as const;
  const cases: [string, SuspendableInput, string][] = [
    ['extended from the end, not from today', { from, within: { weeks: 4 }, extensions: [{ by: { weeks: 2 } }], suspensions: [] }, '2026-07-13'],
    ['extended until a date', { from, within: { weeks: 4 }, extensions: [{ until: '2026-08-01' }], suspensions: [] }, '2026-08-01'],
    ['working days from an unrolled Saturday', { from: '2026-06-06', within: { weeks: 1 }, extensions: [{ by: { workingDays: 1 } }], suspensions: [] }, '2026-06-15'],
    ['ten days suspended', { from, within: { weeks: 4 }, suspensions: [{ from: '2026-06-10', until: '2026-06-19' }] }, '2026-07-09'],
    ['overlapping ones count once', { from, within: { weeks: 4 }, suspensions: [{ from: '2026-06-15', until: '2026-06-19' }, { from: '2026-06-10', until: '2026-06-16' }] }, '2026-07-09'],
    ['days before the start do not count', { from, within: { weeks: 4 }, suspensions: [{ from: '2026-05-01', until: '2026-06-01' }] }, '2026-06-29'],
    ['one from the last day on', { from, within: { weeks: 4 }, suspensions: [{ from: '2026-06-29', until: '2026-07-05' }] }, '2026-07-06'],
    ['one after the end has no effect', { from, within: { weeks: 4 }, suspensions: [{ from: '2026-06-30', until: '2026-07-05' }] }, '2026-06-29'],
    ['an open one after the end neither', { from, within: { weeks: 4 }, suspensions: [{ from: '2026-06-30' }] }, '2026-06-29'],
    ['working days suspended', { from, within: { workingDays: 5 }, suspensions: [{ from: '2026-06-04', until: '2026-06-07' }] }, '2026-06-10'],
  ];
  test.each(cases)('%s', (_, input, expected) => {
    expect(dueDate(input)).toMatchObject({ ok: true, value: { date: expected } });
    expectSameAlone(input);
  });

  it('has no date while a suspension is running', () => {
    const result = dueDate({ from, within: { weeks: 4 }, suspensions: [{ from: '2026-06-10', reason: 'bemiddeling' }] });
    expect(result).toMatchObject({ ok: true, value: { suspendedSince: '2026-06-10', provisional: false } });
    expect(result.ok && 'date' in result.value).toBe(false);
    expect(result.ok && result.value.steps.at(-1)).toEqual({
      kind: 'suspended',
      reason: 'bemiddeling',
      from: '2026-06-10',
      end: '2026-06-29',
    });
  });
});

test('every step to a date', () => {
  const result = dueDate({
    from: '2026-04-02',
    within: { workingDays: 5 },
    extensions: [{ by: { months: 1 }, reason: 'advies', cites: ['6.2'] }],
    suspensions: [{ from: '2026-04-10', until: '2026-04-11' }],
    roll: 'forward',
  } satisfies SuspendableInput);
  expect(result.ok && result.value).toEqual({
    date: '2026-05-11',
    provisional: false,
    steps: [
      { kind: 'start', date: '2026-04-02' },
      { kind: 'day-excluded', date: '2026-04-02', first: '2026-04-03' },
      { kind: 'counted', within: { workingDays: 5 }, until: '2026-04-10', calendar: 'nl-feestdagen' },
      { kind: 'skipped', date: '2026-04-04', until: '2026-04-05', why: 'weekend', name: { nl: 'weekend', en: 'weekend' } },
      { kind: 'skipped', date: '2026-04-06', why: 'holiday', name: { nl: 'Tweede Paasdag', en: 'Easter Monday' } },
      { kind: 'extended', by: { months: 1 }, reason: 'advies', from: '2026-04-10', to: '2026-05-10', cites: ['6.2'] },
      { kind: 'suspended', from: '2026-04-10', until: '2026-04-11', days: 1, end: '2026-05-10', to: '2026-05-11' },
      { kind: 'end', date: '2026-05-11', provisional: false },
    ],
  });
});

test('a month that lacks the day, a roll over part of a weekend, a horizon that is left', () => {
  const result = dueDate({ from: '2027-01-31', within: { months: 1 }, roll: 'forward' });
  expect(result.ok && result.value.steps.slice(2)).toEqual([
    { kind: 'counted', within: { months: 1 }, until: '2027-02-28', lastOfMonth: true },
    { kind: 'skipped', date: '2027-02-28', why: 'weekend', name: { nl: 'zondag', en: 'Sunday' } },
    { kind: 'rolled', from: '2027-02-28', to: '2027-03-01' },
    { kind: 'end', date: '2027-03-01', provisional: false },
  ]);
  const beyond = dueDate({ from: '2028-12-27', within: { workingDays: 3 }, calendar: 'nl-atw' });
  expect(beyond.ok && beyond.value.steps.slice(-2)).toEqual([
    {
      kind: 'horizon',
      calendar: 'nl-atw',
      from: '2028-12-28',
      until: '2029-01-02',
      horizon: { from: '2015-01-01', until: '2028-12-31' },
    },
    { kind: 'end', date: '2029-01-02', provisional: true },
  ]);
});

describe('a bad input is an issue with its path', () => {
  const good = { from: '2026-04-02', within: { weeks: 1 } };
  const extended = (extension: unknown) => ({ ...good, extensions: [{ by: { days: 1 } }, extension] });
  const suspended = (suspension: unknown) => ({ ...good, suspensions: [suspension] });
  test.each<[string, unknown, string, string, object]>([
    ['nothing', undefined, 'value-invalid', '', { type: 'undefined' }],
    ['a list', [], 'value-invalid', '', { type: 'array' }],
    ['no start', { within: { weeks: 1 } }, 'key-missing', 'from', { key: 'from' }],
    ['no term', { from: '2026-04-02' }, 'key-missing', 'within', { key: 'within' }],
    ['a date that is none', { ...good, from: '2026-02-30' }, 'date-invalid', 'from', { value: '2026-02-30' }],
    ['a timestamp', { ...good, from: '2026-04-02T10:00Z' }, 'date-has-time', 'from', { date: '2026-04-02' }],
    ['a Date', { ...good, from: new Date(0) }, 'date-invalid', 'from', { type: 'object' }],
    ['NaN', { ...good, within: { weeks: NaN } }, 'duration-invalid', 'within.weeks', { value: 'NaN' }],
    ['Infinity', { ...good, within: { days: Infinity } }, 'duration-invalid', 'within.days', { value: 'Infinity' }],
    ['immediately', { ...good, within: 'immediately' }, 'duration-invalid', 'within', { value: 'immediately' }],
    ['a misspelt key', { ...good, form: '2026-04-02' }, 'key-unknown', 'form', { key: 'form', nearest: 'from' }],
    ['an extra key', { ...good, holidays: [] }, 'key-unknown', 'holidays', { key: 'holidays' }],
    ['a misspelt calendar', { ...good, calendar: 'nl-feestdag' }, 'calendar-unknown', 'calendar', { nearest: 'nl-feestdagen' }],
    ['a name of Object', { ...good, calendar: 'constructor' }, 'calendar-unknown', 'calendar', { value: 'constructor' }],
    ['a calendar that is none', { ...good, calendar: { ...nlAtw, id: 1 } }, 'calendar-invalid', 'calendar.id', { value: 1 }],
    ['null', { ...good, calendar: null }, 'calendar-invalid', 'calendar', { value: null }],
    ['no calendar', { ...good, calendar: 7 }, 'calendar-invalid', 'calendar', { value: 7 }],
    ['a misspelt roll', { ...good, roll: 'forwards' }, 'roll-unknown', 'roll', { nearest: 'forward' }],
    ['no roll', { ...good, roll: null }, 'roll-unknown', 'roll', { value: null }],
    ['extensions in no list', { ...good, extensions: {} }, 'extension-invalid', 'extensions', { type: 'object' }],
    ['an extension of nothing', extended({}), 'extension-invalid', 'extensions.1', {}],
    ['an extension of both kinds', extended({ by: { days: 1 }, until: '2026-05-01' }), 'extension-invalid', 'extensions.1', {}],
    ['an extension of no length', extended({ by: { days: 0 } }), 'duration-invalid', 'extensions.1.by.days', { value: 0 }],
    ['an extension that shortens', extended({ until: '2026-04-05' }), 'extension-invalid', 'extensions.1.until', { until: '2026-04-05', end: '2026-04-10' }],
    ['an extension with a misspelt key', extended({ by: { days: 1 }, raeson: '' }), 'key-unknown', 'extensions.1.raeson', { nearest: 'reason' }],
    ['an extension with a reason that is no text', extended({ by: { days: 1 }, reason: 1 }), 'extension-invalid', 'extensions.1.reason', {}],
    ['an extension that cites no list', extended({ by: { days: 1 }, cites: 'K6' }), 'extension-invalid', 'extensions.1.cites', {}],
    ['a suspension that is none', suspended(null), 'suspension-invalid', 'suspensions.0', { value: null }],
    ['a suspension without start', suspended({ until: '2026-04-05' }), 'key-missing', 'suspensions.0.from', {}],
    ['a suspension that ends before it starts', suspended({ from: '2026-04-05', until: '2026-04-04' }), 'suspension-invalid', 'suspensions.0.until', {}],
    ['a year after 9999', { from: '9999-12-31', within: { days: 1 } }, 'date-out-of-range', 'within', { latest: '9999-12-31' }],
    ['far after 9999', { ...good, within: { years: 100_000 } }, 'date-out-of-range', 'within', {}],
    ['working days after 9999', { from: '9999-12-30', within: { workingDays: 9 } }, 'date-out-of-range', 'within', {}],
    ['an extension after 9999', extended({ by: { years: 9000 } }), 'date-out-of-range', 'within', {}],
  ])('%s', (_, input, code, path, data) => {
    const result = dueDateOf(input);
    expect(result).toMatchObject({ ok: false, issues: [{ code, data }] });
    expect(result.ok || (result.issues[0].path ?? []).join('.')).toBe(path);
    expect(() => JSON.stringify(result)).not.toThrow();
  });

  it('reports all of them at once', () => {
    const result = dueDateOf({ from: 'x', within: {}, roll: 1, calendar: '', extensions: [1], suspensions: 2, extra: 3 });
    expect(result.ok || result.issues.map(({ code }) => code)).toEqual([
      'key-unknown', 'date-invalid', 'duration-invalid', 'calendar-unknown', 'roll-unknown', 'extension-invalid', 'suspension-invalid',
    ]);
  });

  it('refuses getters and proxies that throw, anywhere', () => {
    const thrower = () => {
      throw new Error('no');
    };
    const trap = Object.defineProperty({}, 'days', { get: thrower, enumerable: true });
    const proxy = new Proxy({}, { get: thrower, ownKeys: thrower, getPrototypeOf: thrower });
    for (const bad of [trap, proxy]) {
      for (const key of ['from', 'within', 'calendar', 'roll', 'extensions', 'suspensions']) {
        expect(dueDateOf({ ...good, [key]: bad }).ok).toBe(false);
        expect(dueDateOf({ ...good, [key]: [bad] }).ok).toBe(false);
      }
    }
    const hostile = Object.defineProperty({ ...good }, 'roll', { get: thrower, enumerable: true });
    expect(dueDateOf(hostile)).toMatchObject({ ok: false, issues: [{ code: 'value-invalid' }] });
    expect(dueDateOf(proxy)).toMatchObject({ ok: false, issues: [{ code: 'value-invalid' }] });
  });

  it('never throws on arbitrary values in arbitrary places, nor changes them', () => {
    const keys = ['from', 'within', 'calendar', 'roll', 'extensions', 'suspensions', '__proto__', 'extra'];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), fc.anything()), (fields) => {
        const result = dueDateOf({ ...good, ...fields });
        expect(result.ok || result.issues.length > 0).toBe(true);
        expect(() => JSON.stringify(result)).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the date alone', () => {
  const date = fc.date({ min: new Date('1999-01-01'), max: new Date('2101-01-01'), noInvalidDate: true }).map((value) => value.toISOString().slice(0, 10));
  const within = fc.oneof(...['workingDays', 'days', 'weeks', 'months', 'years'].map((unit) => fc.integer({ min: 0, max: 40 }).map((count) => ({ [unit]: count }))));
  const input = fc.record(
    {
      from: date,
      within,
      calendar: fc.constantFrom(...Object.keys(calendars), goodFridayToo),
      roll: fc.constantFrom('none', 'forward'),
      extensions: fc.array(fc.oneof(fc.record({ by: within }), fc.record({ until: date })), { maxLength: 2 }),
      suspensions: fc.array(fc.record({ from: date, until: date }, { requiredKeys: ['from'] }), { maxLength: 2 }),
    },
    { requiredKeys: ['from', 'within'] },
  );

  it('is the date of the answer with steps, or the same issues', () => {
    fc.assert(
      fc.property(input, (one) => {
        expectSameAlone(one);
      }),
      { numRuns: 3000 },
    );
    for (const refused of [{}, { from: '2026-04-02' }, { from: '9999-12-30', within: { days: 2 } }, { from: '9999-12-30', within: { workingDays: 9 } }]) expectSameAlone(refused);
  });

  it('has no steps, nor has a term that is held up', () => {
    expect(dueDate({ from: '2026-04-02', within: { workingDays: 5 }, detail: 'dates' })).toStrictEqual({ ok: true, value: { date: '2026-04-10', provisional: false } });
    const heldUp = dueDate({ from: '2026-06-01', within: { weeks: 4 }, suspensions: [{ from: '2026-06-10' }], detail: 'dates' });
    expect(heldUp).toStrictEqual({ ok: true, value: { suspendedSince: '2026-06-10', provisional: false } });
    // That there may be no date is in the type.
    expectTypeOf(heldUp).extract<{ readonly ok: true }>().toHaveProperty('value').not.toHaveProperty('steps');
    const suspendable: SuspendableInput = { from: '2026-06-01', within: { weeks: 4 }, suspensions: [{ from: '2026-06-10' }] };
    const whole = dueDate(suspendable);
    expectTypeOf<Extract<typeof whole, { readonly ok: true }>['value']['date']>().toEqualTypeOf<CivilDate | undefined>();
    expect([suspendable].map(dueDate)).toEqual([whole]);
  });

  it('is for who asks for it', () => {
    const input = { from: '2026-04-02', within: { workingDays: 5 } } as const;
    expect(dueDate({ ...input, detail: 'full' })).toEqual(dueDate(input));
    expect(dueDateOf({ ...input, detail: 'date' })).toEqual({ ok: false, issues: [{ code: 'value-invalid', path: ['detail'], data: { value: 'date', expected: ['full', 'dates'] } }] });
    expect(dueDateOf({ ...input, detail: null })).toEqual({ ok: false, issues: [{ code: 'value-invalid', path: ['detail'], data: { value: null, expected: ['full', 'dates'] } }] });
  });
});

describe('calendars by id and as data', () => {
  it.each(Object.keys(calendars) as CalendarId[])('%s gives the same either way, also as parsed JSON', (id) => {
    const input = { from: '2026-04-02', within: { workingDays: 20 } } as const;
    const byId = dueDate({ ...input, calendar: id });
    expect(dueDate({ ...input, calendar: calendars[id] })).toEqual(byId);
    expect(dueDate({ ...input, calendar: JSON.parse(JSON.stringify(calendars[id])) })).toEqual(byId);
  });

  it('follows a data object that the caller changes between two calls', () => {
    const own = JSON.parse(JSON.stringify(nlFeestdagen));
    const input = { from: '2026-04-02', within: { workingDays: 1 }, calendar: own } as const;
    expect(dateOf(input)).toBe('2026-04-03');
    own.listedDays = [{ date: '2026-04-03', name: { nl: 'vrij', en: 'off' } }];
    expect(dateOf(input)).toBe('2026-04-07');
  });
});
