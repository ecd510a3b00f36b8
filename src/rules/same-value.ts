import type { Value } from '../model/value.js';

/** Whether two values are the same; durations are when they have the same unit and number. */
export const sameValue = (one: Value, other: Value): boolean =>
  typeof one === 'object' && typeof other === 'object' ? Object.entries(one).every(([unit, count]) => (other as Readonly<Record<string, number>>)[unit] === count) : one === other;

export const isOneOf = (value: Value, values: readonly Value[]): boolean => (typeof value === 'object' ? values.some((other) => sameValue(value, other)) : values.includes(value));
