import { defineConfig } from 'vitest/config';

/** In a real browser, against the built site: `npm run docs && npm run test:browser`. */
export default defineConfig({ test: { include: ['test/browser/*.browser.ts'], testTimeout: 60_000, hookTimeout: 60_000, fileParallelism: false } });
