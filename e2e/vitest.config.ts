import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Journeys through the real server in a real browser. One server serves them all. */
export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    include: ['e2e/**/*.e2e.ts'],
    globalSetup: ['e2e/support/global-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
