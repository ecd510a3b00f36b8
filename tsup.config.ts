import { readdirSync } from 'node:fs';
import { defineConfig } from 'tsup';

/** Every regulation has an entry of its own, so that a caller pays for the one it uses. */
const regulations = readdirSync('src/regulations', { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

// Ninety files of zod, forty of date-fns: one file of what is used of them loads several times as fast. Types still come from the packages.
const bundled = ['zod', 'date-fns', '@noble/hashes'];

export default defineConfig([
  {
    entry: {
      index: 'src/index.ts',
      calendar: 'src/calendar/index.ts',
      'calendar/date-holidays': 'src/calendar/date-holidays.ts',
      authoring: 'src/regulation/index.ts',
      export: 'src/export/index.ts',
      scenario: 'src/scenario/index.ts',
      check: 'src/check/index.ts',
      diff: 'src/diff/index.ts',
      regulations: 'src/regulations/index.ts',
      ...Object.fromEntries(regulations.map((id) => [`regulations/${id}`, `src/regulations/${id}/index.ts`])),
    },
    format: ['esm', 'cjs'],
    target: 'es2022',
    platform: 'neutral',
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    splitting: true,
    treeshake: true,
    clean: true,
    external: ['date-holidays'],
    noExternal: bundled,
  },
  {
    entry: { cli: 'src/cli/main.ts' },
    format: ['esm'],
    target: 'node20',
    platform: 'node',
    noExternal: bundled,
    banner: { js: '#!/usr/bin/env node' },
  },
]);
