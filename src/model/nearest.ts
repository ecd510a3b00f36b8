/** How much of a word is compared letter by letter: as many as a machine number has bits. What comes after it counts as one letter. */
const compared = 32;

/** How many names are compared for all faults that are told together: for those after that no nearest name is told. */
const mostCompared = 20_000;

let left = Number.POSITIVE_INFINITY;

/** Work in which so many names are compared at most, whatever asks for the nearest. */
export const sparingly = <T>(work: () => T): T => {
  if (left !== Number.POSITIVE_INFINITY) return work();
  left = mostCompared;
  try {
    return work();
  } finally {
    left = Number.POSITIVE_INFINITY;
  }
};

/**
 * The candidate that a misspelt name most likely stands for.
 *
 * Counts missing, superfluous, wrong and swapped letters (Damerau-Levenshtein, capitals aside) and gives up
 * beyond one in three letters, so that an unrelated word gets no suggestion. The first of equals wins.
 *
 * @example nearest('wekes', ['workingDays', 'weeks', 'days']) // 'weeks'
 * @returns the candidate, or undefined when none is near enough
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const sought = name.toLowerCase();
  const head = sought.slice(0, compared);
  const tail = sought.slice(compared);
  const places = placesIn(head);
  let best: string | undefined;
  let bound = Math.max(1, Math.floor(Math.min(sought.length, 2 * compared) / 3)) + 1;
  if (left <= 0) return undefined;
  for (const candidate of candidates) {
    left -= 1;
    if (left < 0) return undefined;
    if (Math.abs(Math.min(candidate.length, compared) - head.length) >= bound) continue;
    const word = candidate.toLowerCase();
    const distance = edits(places, head.length, word.slice(0, compared)) + (word.slice(compared) === tail ? 0 : 1);
    if (distance < bound) {
      best = candidate;
      bound = distance;
    }
  }
  return best;
}

/** Where each letter stands in a word, a bit for each place. */
const placesIn = (word: string): ReadonlyMap<number, number> => {
  const places = new Map<number, number>();
  for (let place = 0; place < word.length; place += 1) {
    const letter = word.charCodeAt(place);
    places.set(letter, (places.get(letter) ?? 0) | (1 << place));
  }
  return places;
};

/**
 * The number of edits between two words: a column of the table at once, as the bits of the places where a number is one more or
 * one less than that above it (Hyyrö, A bit-vector algorithm for computing Levenshtein and Damerau edit distances, 2003).
 */
function edits(places: ReadonlyMap<number, number>, length: number, word: string): number {
  const last = length === 0 ? 0 : 1 << (length - 1);
  let distance = length === 0 ? word.length : length;
  let more = -1;
  let less = 0;
  let diagonal = 0;
  let before = 0;
  for (let at = 0; at < word.length; at += 1) {
    const here = places.get(word.charCodeAt(at)) ?? 0;
    const swapped = ((~diagonal & here) << 1) & before;
    diagonal = ((((here & more) + more) | 0) ^ more) | here | less | swapped;
    let right = less | ~(diagonal | more);
    const left = diagonal & more;
    if ((right & last) !== 0) distance += 1;
    if ((left & last) !== 0) distance -= 1;
    right = (right << 1) | 1;
    more = (left << 1) | ~(diagonal | right);
    less = right & diagonal;
    before = here;
  }
  return distance;
}
