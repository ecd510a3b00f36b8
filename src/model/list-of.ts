/** What may be written as one or as several, always as several. */
export const listOf = <T extends string | object>(value: T | readonly T[] | undefined): readonly T[] => (value === undefined ? [] : Array.isArray(value) ? (value as readonly T[]) : [value as T]);
