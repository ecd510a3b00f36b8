/** The dotted paths of the leaf states in an XState state value. */
export const leavesOf = (value: unknown, path = ''): string[] =>
  typeof value === 'string'
    ? [path === '' ? value : `${path}.${value}`]
    : Object.entries(value as object).length === 0
      ? [path]
      : Object.entries(value as object).flatMap(([key, inner]) => leavesOf(inner, path === '' ? key : `${path}.${key}`));
