import { describe, expect, it, test } from 'vitest';
import { toCivilDate } from '../../src/calendar/index.js';

describe('the civil date of an instant in the Netherlands', () => {
  test.each([
    // Winter, one hour ahead of UTC: midnight is 23:00Z.
    ['2026-01-14T22:59:59.999Z', '2026-01-14'],
    ['2026-01-14T23:00:00.000Z', '2026-01-15'],
    // Summer, two hours ahead: midnight is 22:00Z.
    ['2026-07-14T21:59:59.999Z', '2026-07-14'],
    ['2026-07-14T22:00:00.000Z', '2026-07-15'],
    // The clock goes forward on 29 March 2026 at 01:00Z: that day starts at 23:00Z and ends at 22:00Z.
    ['2026-03-28T22:59:59.999Z', '2026-03-28'],
    ['2026-03-28T23:00:00Z', '2026-03-29'],
    ['2026-03-29T01:00:00Z', '2026-03-29'],
    ['2026-03-29T21:59:59Z', '2026-03-29'],
    ['2026-03-29T22:00:00Z', '2026-03-30'],
    // It goes back on 25 October 2026 at 01:00Z: that day starts at 22:00Z and ends at 23:00Z.
    ['2026-10-24T22:00:00Z', '2026-10-25'],
    ['2026-10-25T22:59:59Z', '2026-10-25'],
    ['2026-10-25T23:00:00Z', '2026-10-26'],
    // An offset says the same instant in other words.
    ['2026-04-02T00:30:00+02:00', '2026-04-02'],
    ['2026-04-02T00:30+05:30', '2026-04-01'],
  ])('%s is on %s', (instant, value) => {
    expect(toCivilDate(instant)).toEqual({ ok: true, value });
    expect(toCivilDate(new Date(instant))).toEqual({ ok: true, value });
    expect(toCivilDate(Date.parse(instant))).toEqual({ ok: true, value });
  });

  it('gives a civil date back as it is', () => {
    expect(toCivilDate('2026-04-02')).toEqual({ ok: true, value: '2026-04-02' });
    expect(toCivilDate('2026-04-02', 'America/New_York')).toEqual({ ok: true, value: '2026-04-02' });
  });

  test.each([
    ['America/New_York', '2026-03-31'],
    ['UTC', '2026-03-31'],
    ['Asia/Tokyo', '2026-04-01'],
    ['Pacific/Kiritimati', '2026-04-01'],
  ])('in %s the same instant is on %s', (timeZone, value) => {
    expect(toCivilDate('2026-03-31T22:30:00Z', timeZone)).toEqual({ ok: true, value });
  });

  test.each([
    '2026-04-02T10:00', // no offset: the answer would depend on the machine
    '2026-02-30T10:00Z', '2026-04-02T25:00Z', 'yesterday', '', NaN, Infinity, 9e15, new Date(NaN), null, undefined, {}, [],
    { getTime: (): number => 0 },
  ])('%s is no instant', (instant) => {
    expect(toCivilDate(instant as string)).toMatchObject({ ok: false, issues: [{ code: 'date-invalid' }] });
  });

  test.each([8.64e15, -8.64e15, Date.UTC(10_000, 0, 1), '0001-01-01T23:59:59Z', '9999-12-31T00:00:00Z'])('%s is outside the years 1 to 9999', (instant) => {
    expect(toCivilDate(instant)).toMatchObject({ ok: false, issues: [{ code: 'date-out-of-range' }] });
  });

  test.each(['0001-01-02', '9999-12-30', '0987-06-05'])('the whole of %s in UTC is within them', (date) => {
    for (const time of ['00:00:00', '23:59:59']) expect(toCivilDate(`${date}T${time}Z`, 'UTC')).toEqual({ ok: true, value: date });
  });

  test.each(['Europe/Nergens', '', 5, ['UTC']])('%s is no time zone', (timeZone) => {
    const result = toCivilDate('2026-04-02T10:00Z', timeZone as string);
    expect(result).toMatchObject({ ok: false, issues: [{ code: 'value-invalid', path: ['timeZone'] }] });
  });
});
