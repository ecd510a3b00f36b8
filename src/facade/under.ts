import type { Issue } from '../model/issue.js';
import type { Issues } from '../model/result.js';

/** Issues of one thing among others, with its place before theirs. */
export const under = (place: readonly (string | number)[], issues: Issues): Issues => {
  const [first, ...rest] = issues.map((issue) => ({ ...issue, path: [...place, ...(issue.path ?? [])] }));
  return [first as Issue, ...rest];
};
