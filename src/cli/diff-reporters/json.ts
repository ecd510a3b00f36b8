import { levelOf, type DiffReport } from '../diff-report.js';

/** Version of the JSON form of `diff`. */
export const diffFormat = 1;

/** A report as `diff --format json` prints it. */
export const diffJson = ({ regulations }: DiffReport) => ({
  format: diffFormat,
  regulations: regulations.map(({ id, diff, standing, cases }) => ({
    id,
    base: diff?.base ?? null,
    head: diff?.head ?? null,
    changes: diff?.changes.map(({ path, before = null, after = null, cites }) => ({ path, before, after, cites })) ?? [],
    entries: (diff?.entries ?? []).map(({ causes, before = null, after = null, ...entry }) => ({ ...entry, before, after, level: levelOf({ ...entry, causes, before, after }), causes: causes.map(({ path }) => path), approved: standing.approved.some(({ fingerprint }) => fingerprint === entry.fingerprint) })),
    explored: diff?.explored ?? null,
    logs: diff?.logs ?? null,
    stale: standing.stale,
    cases,
  })),
});
