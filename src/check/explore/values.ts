import { fromDay, toDay, type Day } from '../../calendar/civil-date.js';
import { addDuration } from '../../calendar/duration.js';
import type { Duration } from '../../model/duration.js';
import type { Value, ValueType } from '../../model/value.js';
import { momentsIn } from '../../regulation/references.js';
import type { Compiled } from '../../regulation/regulation.js';
import { rulesIn, type Slice } from './slice.js';

/** The values that rules compare something with; what they do not name is one class more. */
const namedFor = (compiled: Compiled, slice: Slice, fact: string | undefined, attribute: string | undefined): readonly Value[] =>
  rulesIn(compiled.definition, slice).flatMap(([, rule]): readonly Value[] => {
    if (fact !== undefined) {
      if ((rule.kind === 'fact' || rule.kind === 'exclusion') && rule.fact === fact) return rule.is;
      if (rule.kind === 'standing' && rule.capacity === fact) return [...rule.accepted, ...(rule.mandate?.for ?? [])];
      return [];
    }
    return rule.kind === 'attribute' && rule.attribute === attribute && !('of' in rule.is) ? (rule.is) : [];
  });

/** The terms that start on a fact or attribute: their last day should fall just on, and just before, the day of the act. */
const termsFrom = (compiled: Compiled, slice: Slice, reads: (moment: object) => boolean): readonly Duration[] =>
  rulesIn(compiled.definition, slice).flatMap(([, rule]) =>
    rule.kind === 'limitation' && momentsIn(rule.from).some((moment) => typeof moment === 'object' && reads(moment)) ? [rule.within, ...(rule.except ?? []).map(({ within }) => within)] : [],
  );

const boundsFor = (compiled: Compiled, slice: Slice, reads: (moment: object) => boolean): readonly Day[] =>
  rulesIn(compiled.definition, slice).flatMap(([, rule]) =>
    rule.kind === 'period' && momentsIn(rule.of).some((moment) => typeof moment === 'object' && reads(moment))
      ? [rule.from, rule.after, rule.until, rule.before].flatMap((bound) => (bound === undefined ? [] : [toDay(bound) - 1, toDay(bound), toDay(bound) + 1]))
      : [],
  );

/** The last day from which a term would still run on `day`, found by walking back: it grows with its start. */
const startOf = (compiled: Compiled, within: Duration, day: Day): Day => {
  let low = day - 4000;
  let high = day;
  // The first start whose term has not ended before `day`.
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (addDuration(middle, within, compiled.calendar) >= day) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** Dates around which terms that start on something end on one of these days, and the days themselves. */
const dates = (compiled: Compiled, slice: Slice, days: readonly Day[], reads: (moment: object) => boolean): readonly string[] => {
  const starts = termsFrom(compiled, slice, reads).flatMap((within) =>
    days.flatMap((day) => {
      const start = startOf(compiled, within, day);
      return [start - 1, start];
    }),
  );
  return [...new Set([...starts, ...boundsFor(compiled, slice, reads), ...days])].map(fromDay);
};

const ofType = (type: ValueType, named: readonly Value[], grounds: readonly string[], days: readonly string[]): readonly Value[] => {
  switch (type.type) {
    case 'boolean':
      return [true, false];
    case 'choice': {
      const options = Object.keys(type.options);
      const other = options.find((option) => !named.includes(option));
      return [...new Set([...options.filter((option) => named.includes(option)), ...(other === undefined ? [] : [other])])];
    }
    case 'text':
      return [...new Set([...named, 'iets'])];
    case 'number':
      return [...new Set([...named, 1])];
    case 'duration':
      return [{ weeks: 1 }];
    case 'ground':
      return grounds;
    case 'date':
      return days;
  }
};

/**
 * A value of each class of a fact that the slice can tell apart.
 *
 * @param days that of the act, and those until which terms were counted: the filing
 */
export const factValues = (compiled: Compiled, slice: Slice, fact: string, days: readonly Day[]): readonly Value[] => {
  const type = compiled.definition.facts[fact];
  if (type === undefined) return [];
  return ofType(type, namedFor(compiled, slice, fact, undefined), [], dates(compiled, slice, days, (moment) => 'fact' in moment && moment.fact === fact));
};

/** A value of each class of an attribute that the slice can tell apart, on a day; undefined where it may be left out. */
export const attributeValues = (compiled: Compiled, slice: Slice, event: string, attribute: string, day: Day, isRead: boolean): readonly (Value | undefined)[] => {
  const type = compiled.definition.events[event]?.attributes?.[attribute];
  if (type === undefined) return [undefined];
  const optional = type.required === true ? [] : [undefined];
  if (!isRead && optional.length > 0) return optional;
  const named = namedFor(compiled, slice, undefined, attribute);
  const bounds = dates(compiled, slice, [day], (moment) => ('at' in moment && moment.at === attribute) || ('opening' in moment && moment.opening === attribute));
  const values = ofType(type, named, Object.keys(compiled.definition.grounds), type.type === 'date' ? [...bounds, fromDay(day + 7)] : []);
  return isRead ? [...optional, ...values, ...(type.type === 'text' ? [''] : [])] : values.slice(0, 1);
};
