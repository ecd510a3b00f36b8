import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The example of docs/authoring.md is written as for the installed package.
  resolve: { alias: { 'klachtrecht/authoring': fileURLToPath(new URL('src/regulation/index.ts', import.meta.url)) } },
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
});
