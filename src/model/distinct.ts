/** A list of names without those that it has already; the list itself where that is plain to see. */
export const distinct = (names: readonly string[]): readonly string[] => (names.length < 2 ? names : names.filter((name, index) => names.indexOf(name) === index));
