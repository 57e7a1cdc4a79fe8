import { defineConfig } from 'vitest/config';

/**
 * The pure tests that Stryker runs for each fault that it plants. A room at a time, with the tests of the room:
 * `TIENDO_TESTS=src/core/value npm run mutate -- -m "src/core/value/*.ts"`.
 */
const folder = process.env['TIENDO_TESTS'] ?? 'src/core';

export default defineConfig({ test: { include: [`${folder}/**/*.test.ts`], isolate: false, testTimeout: 60_000 } });
