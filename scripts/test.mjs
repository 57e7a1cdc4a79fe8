/**
 * `npm test`: everything. Static checks (types, lint, format, rings, unused code), then all tests: pure, on a real
 * database, in a real browser. The last line is "N passed, N failed"; a check counts as one.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { freemem } from 'node:os';
import { join } from 'node:path';
import { findPrograms } from './find-programs.mjs';
import { NODE, ROOT, prepare } from './prepare.mjs';

const bin = (name, path) => join(ROOT, 'node_modules', name, path);

/** Before all others: the types hang on it. */
const FIRST = ['types of the routes', [bin('@react-router/dev', 'bin.cjs'), 'typegen']];
const CHECKS = [
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

/** What a check says stands together, above its name. */
const check = async ([name, args]) => {
  const child = spawn(NODE, ['--disable-warning=ExperimentalWarning', ...args], { cwd: ROOT });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => void (said += text));
  const [code] = await once(child, 'close');
  process.stdout.write(`${said}${code === 0 ? '✓' : '✗'} ${name}\n`);
  return code === 0;
};

/** Two at a time: each for itself leaves a core idle. */
const runChecks = async () => {
  const results = [await check(FIRST)];
  const waiting = [...CHECKS];
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results.push(await check(next));
  };
  await Promise.all([lane(), lane()]);
  const passed = results.filter(Boolean).length;
  return { passed, failed: results.length - passed };
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

/** What databases of tests and browsers take together, with room to spare: bytes. */
const ROOM = 8 * 2 ** 30;

/** A folder in memory, where the system has one and there is room: databases of tests need not wait for a disk. */
const memoryFolder = () => {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm');
    return Math.min(bavail * bsize, freemem()) > ROOM ? '/dev/shm' : undefined;
  } catch {
    return undefined;
  }
};

prepare({ pages: true });
const folder = process.env.TMPDIR ?? memoryFolder();
if (folder !== undefined) process.env.TMPDIR = folder;
const missing = findPrograms();
for (const line of missing) process.stdout.write(`${line}\n`);
const args = process.argv.slice(2);
const checks = args.length > 0 ? { passed: 0, failed: 0 } : await runChecks();
const tests = runTests(args);
for (const line of missing) process.stdout.write(`${line}\n`);
const absent = process.env.CI === 'true' ? missing.length : 0;
const failed = checks.failed + tests.failed + absent;
process.stdout.write(`${checks.passed + tests.passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
