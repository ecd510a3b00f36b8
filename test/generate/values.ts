import { dayOf, fromDay, toDay } from '../../src/calendar/civil-date.js';
import type { CivilDate } from '../../src/model/civil-date.js';
import type { Duration } from '../../src/model/duration.js';
import type { Extreme, Moment, Moments } from '../../src/model/moment.js';
import type { Text } from '../../src/model/text.js';
import type { Value, ValueType } from '../../src/model/value.js';
import type { Draw } from './draw.js';
import type { Names } from './names.js';

export const text = (words: string): Text => ({ nl: words, en: words });

/** Days around which terms are easily miscounted: Easter, the year's turn, the end of February, the change of a month. */
export const awkwardDates: readonly CivilDate[] = ['2023-12-29', '2024-02-28', '2024-02-29', '2024-03-29', '2025-02-28', '2025-04-18', '2025-12-24', '2025-12-31', '2026-04-02', '2026-04-27', '2026-05-13', '2027-01-31', '2027-12-31', '2028-02-28'];

export const drawDate = (draw: Draw): CivilDate => (draw.chance(60) ? fromDay(toDay(draw.one(awkwardDates)) + draw.between(-3, 3)) : fromDay(dayOf(draw.between(2023, 2028), 1, 1) + draw.below(365)));

/** Mostly the lengths that regulations know, sometimes one that leaves the calendar or every date. */
export const drawDuration = (draw: Draw): Duration => {
  if (draw.chance(1)) return draw.one([{ years: 9_000 }, { days: 100_000 }, { workingDays: 100_000 }, { months: 100_000 }]);
  return draw.one<() => Duration>([
    () => ({ workingDays: draw.between(1, 15) }),
    () => ({ days: draw.between(1, 30) }),
    () => ({ weeks: draw.between(1, 8) }),
    () => ({ months: draw.between(1, 6) }),
    () => ({ years: draw.between(1, 2) }),
  ])();
};

/** A value that such a fact or attribute can have. */
export const drawValue = (draw: Draw, type: ValueType, grounds: readonly string[]): Value => {
  switch (type.type) {
    case 'boolean':
      return draw.chance(50);
    case 'choice':
      return draw.one(Object.keys(type.options));
    case 'date':
      return drawDate(draw);
    case 'number':
      return draw.below(4);
    case 'text':
      return draw.one(['', 'omdat het meer tijd vraagt', 'ja']);
    case 'duration':
      return drawDuration(draw);
    case 'ground':
      return grounds.length === 0 ? 'geen' : draw.one(grounds);
  }
};

const drawMoment = (draw: Draw, names: Names, hasOpening: boolean): Moment => {
  const dates = names.facts('date');
  const carried = names.attributes('date');
  const always = carried.filter(({ id }) => names.attributes().every((other) => other.id !== id || other.type.type === 'date'));
  const forms: (() => Moment)[] = [
    () => 'filing',
    () => ({ fact: draw.one(dates) }),
    () => ({ fact: draw.one(dates) }),
    () => {
      const at = draw.chance(40) && carried.length > 0 ? draw.one(carried) : undefined;
      return {
        event: at?.event ?? draw.one(names.eventIds),
        pick: draw.one(['first', 'last'] as const),
        ...(at === undefined ? {} : { at: at.id }),
        ...draw.maybe(35, () => ({ after: hasOpening && draw.chance(60) ? ('opening' as const) : { event: draw.one(names.eventIds) } })),
        ...draw.maybe(20, () => ({ whole: true as const })),
      };
    },
  ];
  if (hasOpening) forms.push(() => 'opening', () => (always.length === 0 ? 'opening' : { opening: draw.one(always).id }));
  return draw.one(forms)();
};

/** A moment, the earliest or latest of several, or a list of all these; only a duty or window has an opening. */
export const drawMoments = (draw: Draw, names: Names, hasOpening: boolean): Moments => {
  const one = (): Moment => drawMoment(draw, names, hasOpening);
  const several = <T>(make: () => T): readonly T[] => Array.from({ length: draw.between(1, 3) }, make);
  const extreme = (): Extreme => (draw.chance(50) ? { earliest: several(one) } : { latest: several(one) });
  return draw.one<() => Moments>([one, extreme, extreme, () => several(() => (draw.chance(35) ? extreme() : one()))])();
};
