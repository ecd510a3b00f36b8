/** What an issue may show of an input that was refused: plain JSON, bounded in size. */
export type Found = { readonly value: string | number | boolean | null } | { readonly type: string };

const longestShown = 80;

/** The refused input as issue data: a primitive itself, of all else only what kind of thing it is. */
export function found(input: unknown): Found {
  if (input === null || typeof input === 'boolean') return { value: input };
  if (typeof input === 'string') return { value: input.slice(0, longestShown) };
  // NaN and Infinity are no JSON numbers.
  if (typeof input === 'number') return { value: Number.isFinite(input) ? input : String(input) };
  return { type: isList(input) ? 'array' : typeof input };
}

/** A proxy that was revoked cannot even be asked whether it is a list. */
function isList(input: unknown): boolean {
  try {
    return Array.isArray(input);
  } catch {
    return false;
  }
}
