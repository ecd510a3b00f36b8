import { expect, test } from 'vitest';
import { fromDay } from '../../src/calendar/civil-date.js';
import { coursesFrom, play } from '../../src/check/handling-time/course.js';
import { Explorer } from '../../src/check/handling-time/explore.js';
import { handlingTime } from '../../src/check/index.js';
import { applyEvent, assess, openCase, type AnyEvent, type Case, type CivilDate } from '../../src/index.js';
import { days, weeks, workingDays } from '../../src/regulation/index.js';
import type { Regulation } from '../../src/regulation/regulation.js';
import { closed, filing, open, small, to, type Small } from './small-regulation.js';

/**
 * The same once more, naively and through the facade only: from every start day, every act that can be done on the day on which
 * the first open duty is due and that settles it; where there is none, every act that moves the case.
 */
const naive = (regulation: Regulation, acts: readonly string[], start: CivilDate): ReadonlySet<CivilDate> => {
  const after = (current: Case, type: string, on: CivilDate): readonly Case[] => {
    const applied = applyEvent(regulation, current, { type, on } as AnyEvent);
    return applied.ok && String(applied.value.state) !== String(current.state) ? [applied.value] : [];
  };
  const ends = new Set<CivilDate>();
  const walk = (current: Case, on: CivilDate): void => {
    const assessed = assess(regulation, current, on);
    if (!assessed.ok) throw new Error(assessed.issues[0].code);
    if (!assessed.value.open) {
      ends.add(on);
      return;
    }
    const pending = assessed.value.duties.filter(({ status, due }) => status === 'open' && due !== null);
    const day = pending.map(({ due }) => due as CivilDate).sort()[0] as CivilDate;
    const first = pending.filter(({ due }) => due === day).map(({ instance }) => instance);
    const next = acts.flatMap((type) => after(current, type, day));
    const settling = next.filter(({ duties }) => duties.some(({ id, met, cancelled }) => first.includes(id) && (met ?? cancelled) !== undefined));
    for (const one of settling.length > 0 ? settling : next) walk(one, day);
  };
  for (const filed of after(openCase(regulation), 'klacht.ontvangen', start)) walk(filed, start);
  return ends;
};

const dayNumber = (date: string): number => Date.parse(date) / 86_400_000;

const startsOf = (year: number): readonly CivilDate[] => {
  const first = dayNumber(`${year}-01-01`);
  return Array.from({ length: dayNumber(`${year + 1}-01-01`) - first }, (_, index) => new Date((first + index) * 86_400_000).toISOString().slice(0, 10) as CivilDate);
};

const region = (event: string, ...opens: readonly string[]): Record<string, unknown> => ({ initial: 'bezig', states: { bezig: open({ [event]: to('klaar', ...opens) }), klaar: closed } });

const regulations: Readonly<Record<string, Small>> = {
  'declined, or accepted, asked about and decided': {
    states: {
      nieuw: filing('beoordeling', 'beoordelen', 'bellen'),
      beoordeling: open({ 'klacht.afgewezen': to('afgewezen'), 'klacht.aangenomen': to('contact') }),
      contact: open({ 'klager.gebeld': to('onderzoek', 'besluit'), 'klacht.afgewezen': to('afgewezen') }),
      onderzoek: open({ 'besluit.meegedeeld': to('besloten') }),
      afgewezen: closed,
      besloten: closed,
    },
    duties: {
      beoordelen: { dischargedBy: [{ event: 'klacht.afgewezen' }, { event: 'klacht.aangenomen' }], within: workingDays(3), cites: ['1'] },
      bellen: { dischargedBy: [{ event: 'klager.gebeld' }, { event: 'klacht.afgewezen' }], within: workingDays(8), cites: ['2'] },
      besluit: { by: 'besluit.meegedeeld', within: weeks(3), cites: ['3'] },
    },
  },
  'advice beside a decision': {
    states: { nieuw: filing('lopend', 'advies', 'besluit'), lopend: { type: 'parallel', states: { advisering: region('advies.uitgebracht'), beslissing: region('besluit.meegedeeld') } } },
    duties: { advies: { by: 'advies.uitgebracht', within: workingDays(10), cites: ['1'] }, besluit: { by: 'besluit.meegedeeld', within: days(15), cites: ['2'] } },
  },
  'the second term, from the filing as well, sometimes ends first': {
    states: { nieuw: filing('contact', 'bellen', 'besluit'), contact: open({ 'klager.gebeld': to('onderzoek') }), onderzoek: open({ 'besluit.meegedeeld': to('verzending', 'verzenden') }), verzending: open({ 'besluit.verzonden': to('besloten') }), besloten: closed },
    duties: { bellen: { by: 'klager.gebeld', within: workingDays(10), cites: ['1'] }, besluit: { by: 'besluit.meegedeeld', within: days(15), cites: ['2'] }, verzenden: { by: 'besluit.verzonden', within: workingDays(2), cites: ['3'] } },
  },
};

test.each(Object.entries(regulations))('%s', (_name, declared) => {
  const regulation = small(declared);
  const acts = Object.keys(regulation.definition.events).filter((type) => type !== 'klacht.ontvangen');
  const year = 2026;
  const counted = startsOf(year).map((start) => ({ start, ends: [...naive(regulation, acts, start)].sort() }));
  expect(counted.every(({ ends }) => ends.length > 0)).toBe(true);

  const explorer = new Explorer(regulation, counted[0]?.start as CivilDate);
  const courses = explorer.filings().flatMap((filed) => coursesFrom(explorer, filed).courses);
  const played = counted.map(({ start }) => {
    const ends = courses.flatMap((course) => {
      const one = play(regulation, course, dayNumber(start), false);
      return one === undefined || one === 'endless' ? [] : [fromDay(one.end)];
    });
    return { start, ends: [...new Set(ends)].sort() };
  });
  expect(played).toEqual(counted);

  const counts = counted.flatMap(({ start, ends }) => ends.map((end) => dayNumber(end) - dayNumber(start)));
  const { routes } = handlingTime(regulation, { from: year, until: year });
  expect(routes.map(({ bounded }) => [bounded?.calendarDays.shortest.count, bounded?.calendarDays.longest.count])).toEqual([[Math.min(...counts), Math.max(...counts)]]);
});
