/**
 * `npm test`: everything. Static checks (types, lint, format, rings, unused code), then all tests: pure, on a real
 * database, in a real browser. The last line is "N passed, N failed"; a check counts as one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findPrograms } from './find-programs.mjs';
import { NODE, ROOT, prepare } from './prepare.mjs';

const bin = (name, path) => join(ROOT, 'node_modules', name, path);

const CHECKS = [
  ['types of the routes', [bin('@react-router/dev', 'bin.cjs'), 'typegen']],
  ['types', [bin('typescript', 'bin/tsc'), '--noEmit']],
  ['lint', [bin('oxlint', 'bin/oxlint'), '--quiet']],
  ['format', [bin('oxfmt', 'bin/oxfmt'), '--check']],
  ['rings', [join(ROOT, 'scripts/check-rings.ts')]],
  ['unused code', [bin('knip', 'bin/knip.js')]],
  ['printed queries', [join(ROOT, 'scripts/print-queries.ts'), '--check']],
  ['printed rights', [join(ROOT, 'scripts/print-rights.ts'), '--check']],
  ['third-party notices', [join(ROOT, 'scripts/print-notices.ts'), '--check']],
];

const run = (args, options = {}) =>
  spawnSync(NODE, ['--disable-warning=ExperimentalWarning', ...args], { cwd: ROOT, stdio: 'inherit', ...options })
    .status === 0;

const runChecks = () => {
  let failed = 0;
  for (const [name, args] of CHECKS) {
    const passed = run(args);
    process.stdout.write(`${passed ? '✓' : '✗'} ${name}\n`);
    if (!passed) failed += 1;
  }
  return { passed: CHECKS.length - failed, failed };
};

const runTests = (args) => {
  const counts = join(ROOT, 'node_modules', '.tien-do-tests.json');
  rmSync(counts, { force: true });
  const passed = run([
    bin('vitest', 'vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${counts}`,
    ...args,
  ]);
  const result = existsSync(counts)
    ? JSON.parse(readFileSync(counts, 'utf8'))
    : { numPassedTests: 0, numFailedTests: 0, numFailedTestSuites: 1 };
  // A file that could not even be loaded has no failed test of its own.
  const failed = result.numFailedTests > 0 || passed ? result.numFailedTests : Math.max(1, result.numFailedTestSuites);
  return { passed: result.numPassedTests, failed };
};

prepare({ pages: true });
const missing = findPrograms();
for (const line of missing) process.stdout.write(`${line}\n`);
const args = process.argv.slice(2);
const checks = args.length > 0 ? { passed: 0, failed: 0 } : runChecks();
const tests = runTests(args);
for (const line of missing) process.stdout.write(`${line}\n`);
const absent = process.env.CI === 'true' ? missing.length : 0;
const failed = checks.failed + tests.failed + absent;
process.stdout.write(`${checks.passed + tests.passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
