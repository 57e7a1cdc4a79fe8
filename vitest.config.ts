import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const TEN_SECONDS = 10_000;
/** Tests of whole processes: they start servers of their own, so they run beside the others. */
const PROCESSES = [
  'e2e/start.e2e.ts',
  'e2e/memory.e2e.ts',
  'e2e/beginnings.e2e.ts',
  'e2e/soak.e2e.ts',
  'e2e/soak-cycle.e2e.ts',
];
/** What takes longest begins first, so that at the end no worker waits for another. Where nothing is remembered, vitest goes by the size of files. */
const LONGEST = [
  'e2e/every-page.e2e.ts',
  'e2e/urban.e2e.ts',
  'e2e/english.e2e.ts',
  'src/core/planning/find-path.test.ts',
  'src/cli/main.test.ts',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- the sequencer's, not an array's.
    const sorted = await super.sort(files);
    const projects = [...Map.groupBy(sorted, (file) => file.project.name).values()];
    return projects.flatMap((group) => group.toSorted((a, b) => rankOf(a) - rankOf(b)));
  }
}

const rankOf = ({ moduleId }: TestSpecification): number => {
  const rank = LONGEST.findIndex((name) => moduleId.endsWith(name));
  return rank === -1 ? LONGEST.length : rank;
};

export default defineConfig({
  test: {
    // One more than there are cores: each waits for a server, a database or a browser nearly a third of its time.
    maxWorkers: Math.min(availableParallelism() + 1, 4),
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'pure',
          isolate: false,
          include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'scripts/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'database',
          isolate: false,
          include: ['src/**/*.itest.ts'],
          globalSetup: ['src/testing/postgres-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 6 * TEN_SECONDS,
        },
      },
      {
        test: {
          name: 'browser',
          isolate: false,
          include: ['e2e/**/*.e2e.ts'],
          exclude: PROCESSES,
          globalSetup: ['e2e/support/global-setup.ts'],
          testTimeout: 6 * TEN_SECONDS,
          hookTimeout: 12 * TEN_SECONDS,
        },
      },
      {
        test: {
          name: 'processes',
          isolate: false,
          include: PROCESSES,
          testTimeout: 18 * TEN_SECONDS,
          hookTimeout: 12 * TEN_SECONDS,
        },
      },
    ],
  },
});
