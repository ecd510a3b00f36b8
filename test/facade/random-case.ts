import fc from 'fast-check';
import { fromDay, toDay } from '../../src/calendar/civil-date.js';
import type { AnyEvent } from '../../src/model/event.js';
import type { ValueType } from '../../src/model/value.js';
import type { Regulation } from '../../src/regulation/regulation.js';

const start = toDay('2025-11-15');

const value = (type: ValueType, grounds: readonly string[]): fc.Arbitrary<unknown> => {
  switch (type.type) {
    case 'boolean':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...Object.keys(type.options));
    case 'date':
      return fc.nat({ max: 700 }).map((days) => fromDay(start - 400 + days));
    case 'number':
      return fc.nat({ max: 10 });
    case 'text':
      return fc.constantFrom('', 'omdat het meer tijd vraagt');
    case 'duration':
      return fc.constantFrom({ weeks: 2 }, { workingDays: 5 }, { months: 1 });
    case 'ground':
      return fc.constantFrom(...grounds);
  }
};

/** Random logs of one regulation: any of its events, with the attributes and facts that it knows, on days that only go forward. */
export const logs = (regulation: Regulation, length = { minLength: 1, maxLength: 14 }): fc.Arbitrary<readonly AnyEvent[]> => {
  const { events, facts, grounds } = regulation.definition;
  const groundIds = Object.keys(grounds);
  const told = fc.record(Object.fromEntries(Object.entries(facts).map(([id, fact]) => [id, value(fact, groundIds)])), { requiredKeys: [] });
  const event = fc.oneof(
    ...Object.entries(events).map(([type, declaration]) =>
      fc
        .record(
          {
            type: fc.constant(type),
            gap: fc.constantFrom(0, 0, 1, 3, 7, 14, 15, 28),
            by: fc.constantFrom(undefined, ...(declaration.by ?? [])),
            part: fc.constantFrom(undefined, undefined, undefined, undefined, 'deel-1'),
            facts: fc.option(told, { nil: undefined, freq: 2 }),
            ...Object.fromEntries(Object.entries(declaration.attributes ?? {}).map(([id, attribute]) => [id, attribute.required === true ? value(attribute, groundIds) : fc.option(value(attribute, groundIds), { nil: undefined, freq: 3 })])),
          },
          { requiredKeys: ['type', 'gap'] },
        ),
    ),
  );
  return fc.array(event, length).map((drawn) => {
    let day = start;
    return drawn.map(({ gap, ...rest }) => {
      day += gap as number;
      const entries = Object.entries(rest).filter(([, entry]) => entry !== undefined);
      return { ...Object.fromEntries(entries), on: fromDay(day) } as AnyEvent;
    });
  });
};

/** A log that begins as complaints do, so that most of it is taken. */
export const likelyLogs = (regulation: Regulation, opening: readonly AnyEvent[]): fc.Arbitrary<readonly AnyEvent[]> =>
  logs(regulation).map((rest) => [...opening, ...rest]);
