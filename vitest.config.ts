import { defineConfig } from 'vitest/config';

const TEN_SECONDS = 10_000;
/** Tests of whole processes: they start servers of their own, so they run beside the others. */
const PROCESSES = ['e2e/start.e2e.ts', 'e2e/memory.e2e.ts'];

export default defineConfig({
  test: {
    // Two cores: more workers only wait for each other.
    maxWorkers: 2,
    projects: [
      { test: { name: 'pure', isolate: false, include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'scripts/**/*.test.ts'], testTimeout: 60_000 } },
      { test: { name: 'database', isolate: false, include: ['src/**/*.itest.ts'], globalSetup: ['src/testing/postgres-setup.ts'], testTimeout: 60_000, hookTimeout: 6 * TEN_SECONDS } },
      { test: { name: 'browser', isolate: false, include: ['e2e/**/*.e2e.ts'], exclude: PROCESSES, globalSetup: ['e2e/support/global-setup.ts'], testTimeout: 6 * TEN_SECONDS, hookTimeout: 12 * TEN_SECONDS } },
      { test: { name: 'processes', isolate: false, include: PROCESSES, testTimeout: 18 * TEN_SECONDS, hookTimeout: 12 * TEN_SECONDS } },
    ],
  },
});
