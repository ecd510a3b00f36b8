/** Longer words are cut: a misspelt name is short, and the cost grows with the square of the length. */
const longestCompared = 64;

/**
 * The candidate that a misspelt name most likely stands for.
 *
 * Counts missing, superfluous, wrong and swapped letters (Damerau-Levenshtein, capitals aside) and gives up
 * beyond one in three letters, so that an unrelated word gets no suggestion. The first of equals wins.
 *
 * @example nearest('wekdays', ['workingDays', 'weeks', 'days']) // 'weeks'
 * @returns the candidate, or undefined when none is near enough
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const sought = name.slice(0, longestCompared).toLowerCase();
  let best: string | undefined;
  let bound = Math.max(1, Math.floor(sought.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(sought, candidate.slice(0, longestCompared).toLowerCase(), bound);
    if (distance < bound) {
      best = candidate;
      bound = distance;
    }
  }
  return best;
}

/** The number of edits between two words, or `bound` as soon as it cannot be less. */
function editDistance(a: string, b: string, bound: number): number {
  if (Math.abs(a.length - b.length) >= bound) return bound;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let edits = Math.min(
        (previous[column] ?? bound) + 1,
        (current[column - 1] ?? bound) + 1,
        (previous[column - 1] ?? bound) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) edits = Math.min(edits, (beforePrevious[column - 2] ?? bound) + 1);
      current.push(edits);
      least = Math.min(least, edits);
    }
    // A swap reaches back two rows, so one row at the bound does not yet decide.
    if (least > bound) return bound;
    beforePrevious = previous;
    previous = current;
  }
  return Math.min(previous[b.length] ?? bound, bound);
}
