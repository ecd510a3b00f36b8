import { describe, expect, it } from 'vitest';
import { dueDate, workingDays } from '../../src/calendar/index.js';
import type { Step } from '../../src/model/step.js';
import { describeStep } from '../../src/text/describe-step.js';
import { expectSentence } from './hostile.js';

const goodFriday = { nl: 'Goede Vrijdag', en: 'Good Friday' };

const weekend = { nl: 'weekend', en: 'weekend' };

const lines: readonly (readonly [step: Step, nl: string, en: string])[] = [
  [{ kind: 'start', date: '2026-04-02' }, 'de termijn rekent vanaf donderdag 2 april 2026', 'the term is counted from Thursday 2 April 2026'],
  [
    { kind: 'day-excluded', date: '2026-04-02', first: '2026-04-03' },
    'die dag zelf telt niet mee; de eerste dag die kan meetellen is vrijdag 3 april 2026',
    'that day itself does not count; the first day that can count is Friday 3 April 2026',
  ],
  [
    { kind: 'counted', within: { workingDays: 1 }, until: '2026-04-03', calendar: 'nl-feestdagen' },
    '1 werkdag (kalender nl-feestdagen): tot en met vrijdag 3 april 2026',
    '1 working day (calendar nl-feestdagen): up to and including Friday 3 April 2026',
  ],
  [
    { kind: 'counted', within: { months: 6 }, until: '2027-02-28', lastOfMonth: true },
    '6 maanden: tot en met zondag 28 februari 2027, de laatste dag van een kortere maand',
    '6 months: up to and including Sunday 28 February 2027, the last day of a shorter month',
  ],
  [
    { kind: 'skipped', date: '2026-04-03', why: 'holiday', name: goodFriday },
    'vrijdag 3 april 2026 telt niet mee: Goede Vrijdag',
    'Friday 3 April 2026 does not count: Good Friday',
  ],
  [
    { kind: 'skipped', date: '2020-05-22', why: 'listed', name: { nl: 'aangewezen dag', en: 'designated day' }, certainty: 'single-source' },
    'vrijdag 22 mei 2020 telt niet mee: aangewezen dag (uit één bron bekend)',
    'Friday 22 May 2020 does not count: designated day (known from one source)',
  ],
  [
    { kind: 'skipped', date: '2026-04-04', until: '2026-04-05', why: 'weekend', name: weekend },
    'zaterdag 4 en zondag 5 april 2026 tellen niet mee: weekend',
    'Saturday 4 and Sunday 5 April 2026 do not count: weekend',
  ],
  [
    { kind: 'skipped', date: '2026-01-31', until: '2026-02-01', why: 'weekend', name: weekend },
    'zaterdag 31 januari 2026 en zondag 1 februari 2026 tellen niet mee: weekend',
    'Saturday 31 January 2026 and Sunday 1 February 2026 do not count: weekend',
  ],
  [
    { kind: 'skipped', date: '2026-04-03', until: '2026-04-05', why: 'weekend', name: weekend },
    'vrijdag 3 tot en met zondag 5 april 2026 tellen niet mee: weekend',
    'Friday 3 to Sunday 5 April 2026 do not count: weekend',
  ],
  [
    { kind: 'skipped', date: '2026-04-11', why: 'weekend', name: { nl: 'zaterdag', en: 'Saturday' } },
    'zaterdag 11 april 2026 telt niet mee: weekend',
    'Saturday 11 April 2026 does not count: weekend',
  ],
  [
    { kind: 'extended', by: { weeks: 4 }, from: '2026-04-10', to: '2026-05-08', reason: 'nader\nonderzoek' },
    'verlengd met 4 weken: van vrijdag 10 april 2026 tot en met vrijdag 8 mei 2026; reden: nader onderzoek',
    'extended by 4 weeks: from Friday 10 April 2026 up to and including Friday 8 May 2026; reason: nader onderzoek',
  ],
  [
    { kind: 'suspended', from: '2026-04-06', until: '2026-04-06', days: 1, end: '2026-04-10', to: '2026-04-11' },
    'opgeschort van maandag 6 april 2026 tot en met maandag 6 april 2026, waardoor 1 dag niet meetelt: het einde gaat van vrijdag 10 april 2026 naar zaterdag 11 april 2026',
    'suspended from Monday 6 April 2026 up to and including Monday 6 April 2026, so that 1 day does not count: the end goes from Friday 10 April 2026 to Saturday 11 April 2026',
  ],
  [
    { kind: 'suspended', from: '2026-04-06', end: '2026-04-10' },
    'opgeschort vanaf maandag 6 april 2026: zolang dat duurt, heeft de termijn geen einde (dat was vrijdag 10 april 2026)',
    'suspended from Monday 6 April 2026: while that lasts, the term has no end (it was Friday 10 April 2026)',
  ],
  [
    { kind: 'rolled', from: '2026-04-11', to: '2026-04-13' },
    'zaterdag 11 april 2026 is geen werkdag: de termijn eindigt op de eerstvolgende werkdag, maandag 13 april 2026',
    'Saturday 11 April 2026 is no working day: the term ends on the next working day, Monday 13 April 2026',
  ],
  [
    { kind: 'horizon', calendar: 'nl-atw', from: '2028-12-28', until: '2029-01-08', horizon: { from: '2015-01-01', until: '2028-12-31' } },
    'de kalender nl-atw is alleen zeker van 1 januari 2015 tot en met 31 december 2028, en hier is geteld van donderdag 28 december 2028 tot en met maandag 8 januari 2029: de datum is voorlopig',
    'the calendar nl-atw is certain only from 1 January 2015 to 31 December 2028, and days were counted from Thursday 28 December 2028 to Monday 8 January 2029: the date is provisional',
  ],
  [{ kind: 'end', date: '2026-04-10', provisional: false }, 'laatste dag: vrijdag 10 april 2026', 'last day: Friday 10 April 2026'],
  [{ kind: 'end', date: '2029-01-08', provisional: true }, 'laatste dag: maandag 8 januari 2029 (voorlopig)', 'last day: Monday 8 January 2029 (provisional)'],
];

describe('describeStep', () => {
  it.each(lines)('tells %o', (step, nl, en) => {
    expect(describeStep(step, 'nl')).toBe(nl);
    expect(describeStep(step, 'en')).toBe(en);
  });

  it('tells every step of a computed date', () => {
    const due = dueDate({
      from: '2026-04-02',
      within: workingDays(5),
      calendar: 'nl-atw',
      roll: 'forward',
      extensions: [{ by: { months: 1 }, reason: 'x'.repeat(100_000) }],
    });
    if (!due.ok) throw new Error('the input is right');
    for (const step of due.value.steps) {
      expectSentence(describeStep(step, 'nl'));
      expectSentence(describeStep(step, 'en'));
    }
  });
});
