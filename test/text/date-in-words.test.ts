import { afterEach, describe, expect, it, vi } from 'vitest';
import { firstDay, fromDay, lastDay, weekday } from '../../src/calendar/civil-date.js';
import type { CivilDate } from '../../src/model/civil-date.js';
import { dateInWords, datesInWords } from '../../src/text/date-in-words.js';

const weekdays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];

const dates: readonly (readonly [date: CivilDate, nl: string, en: string])[] = [
  ['2026-04-10', 'vrijdag 10 april 2026', 'Friday 10 April 2026'],
  ['2024-02-29', 'donderdag 29 februari 2024', 'Thursday 29 February 2024'],
  ['1970-01-01', 'donderdag 1 januari 1970', 'Thursday 1 January 1970'],
  // Samoa had no 30 December 2011, and Kiritimati no 31 December 1994.
  ['2011-12-30', 'vrijdag 30 december 2011', 'Friday 30 December 2011'],
  ['1994-12-31', 'zaterdag 31 december 1994', 'Saturday 31 December 1994'],
  // São Paulo had no midnight here.
  ['2018-11-04', 'zondag 4 november 2018', 'Sunday 4 November 2018'],
  ['0001-01-01', 'maandag 1 januari 1', 'Monday 1 January 1'],
  ['0099-08-24', 'maandag 24 augustus 99', 'Monday 24 August 99'],
  ['0999-12-31', 'dinsdag 31 december 999', 'Tuesday 31 December 999'],
  ['2000-02-29', 'dinsdag 29 februari 2000', 'Tuesday 29 February 2000'],
  ['9999-12-31', 'vrijdag 31 december 9999', 'Friday 31 December 9999'],
];

const zones = ['UTC', 'Europe/Amsterdam', 'Pacific/Apia', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/Sao_Paulo', 'Asia/Kathmandu', 'Africa/Monrovia'];

afterEach(() => vi.unstubAllEnvs());

describe('dateInWords', () => {
  describe.each(zones)('on a machine in %s', (zone) => {
    it.each(dates)('says %s', (date, nl, en) => {
      vi.stubEnv('TZ', zone);
      expect(dateInWords(date, 'nl', true)).toBe(nl);
      expect(dateInWords(date, 'en', true)).toBe(en);
    });
  });

  it('really moved the machine', () => {
    vi.stubEnv('TZ', 'Pacific/Apia');
    expect(new Date(2011, 11, 30, 12).getDate()).toBe(31);
  });

  it('leaves the day of the week out unless asked', () => {
    expect(dateInWords('2026-04-02', 'nl')).toBe('2 april 2026');
    expect(dateInWords('2026-04-02', 'en')).toBe('2 April 2026');
  });

  it('agrees with the calendar on the day of the week from the first date to the last', () => {
    for (let day = firstDay; day <= lastDay; day += 1_009) {
      expect(dateInWords(fromDay(day), 'nl', true).split(' ')[0]).toBe(weekdays[weekday(day) - 1]);
    }
  });

  it('repeats what is no date', () => {
    expect(dateInWords('2026-02-30', 'nl')).toBe('“2026-02-30”');
    expect(dateInWords('gisteren' as CivilDate, 'en', true)).toBe('“gisteren”');
    expect(datesInWords('x' as CivilDate, '2026-04-05', 'nl')).toBe('“x” tot en met zondag 5 april 2026');
  });
});
