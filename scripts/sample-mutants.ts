/**
 * Plants faults in a sample of a folder's lines and tells which of them no test of the folder finds: Stryker over the
 * whole core takes hours, a sample says nearly the same in minutes.
 *
 *     node scripts/sample-mutants.ts src/core/value [lines] [seed] [tests]
 *
 * `lines`: how many lines, all unless told; `seed`: which ones; `tests`: the folder of the tests, the same unless told.
 * Counts only what stands on one line; constants of modules are left out, as `stryker.config.json` says.
 */
import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';

interface Mutant {
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly status: string;
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
}
interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

const ROOT = resolve(import.meta.dirname, '..');
/** The text of an error that only a programmer reads. */
const PROGRAMMERS_TEXT = /throw new \w+\(/u;
/** What stands in for a part that a form always has, because the types cannot know it: `= ''`, `?? []`. */
const STAND_IN = /(?:=|\?\?) $/u;
const FOUND = new Set(['Killed', 'Timeout']);
const MISSED = new Set(['Survived', 'NoCoverage']);
const NO_CODE = /^\s*(?:\/?\*|\/\/|import |export type |export \{|type |readonly |[\])}>;,]*$)/u;

const [folder = 'src/core/value', count = 'all', seed = '1', tests = folder] = process.argv.slice(2);

/** Even numbers from 0 to 1, the same for the same seed (mulberry32). */
const randomOf = (start: number): (() => number) => {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const lines = globSync([`${folder}/**/*.{ts,tsx}`, folder], { cwd: ROOT })
  .filter((file) => /\.tsx?$/u.test(file) && !/\.(?:i?test|e2e)\.tsx?$|\/shipped\//u.test(file))
  .toSorted()
  .flatMap((file) =>
    readFileSync(resolve(ROOT, file), 'utf8')
      .split('\n')
      .flatMap((text, at) => (NO_CODE.test(text) ? [] : [`${file}:${at + 1}-${at + 1}`])),
  );

const random = randomOf(Number(seed));
const sample =
  count === 'all'
    ? lines
    : lines
        .map((line) => [random(), line] as const)
        .toSorted(([a], [b]) => a - b)
        .slice(0, Number(count))
        .map(([, line]) => line);

mkdirSync(resolve(ROOT, 'var/mutation'), { recursive: true });
const reportFile = resolve(ROOT, 'var/mutation/report.json');
rmSync(reportFile, { force: true });
const stryker = ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', '--reporters', 'json'];
spawnSync(process.execPath, [...stryker, '--mutate', sample.join(',')], {
  cwd: ROOT,
  env: { ...process.env, TIENDO_TESTS: tests },
  stdio: ['ignore', 'inherit', 'inherit'],
});

const report = JSON.parse(readFileSync(reportFile, 'utf8')) as Report;
const chosen = new Set(sample);
const isAccepted = ({ replacement = '', status, location }: Mutant, line: string): boolean =>
  (status === 'NoCoverage' &&
    replacement.includes('Stryker was here') &&
    STAND_IN.test(line.slice(0, location.start.column - 1))) ||
  (PROGRAMMERS_TEXT.test(line) && /^["`]/u.test(replacement));

const score = { found: 0, missed: 0, accepted: 0 };
for (const [file, { source, mutants }] of Object.entries(report.files)) {
  const told = source.split('\n');
  const own = { found: 0, missed: 0 };
  for (const mutant of mutants) {
    const { location, mutatorName, replacement, status } = mutant;
    const { line, column } = location.start;
    if (!chosen.has(`${file}:${line}-${line}`)) continue;
    if (MISSED.has(status) && isAccepted(mutant, told[line - 1] ?? '')) {
      score.accepted += 1;
      continue;
    }
    own.found += FOUND.has(status) ? 1 : 0;
    own.missed += MISSED.has(status) ? 1 : 0;
    if (MISSED.has(status))
      console.log(
        `${file}:${line}:${column} ${status} ${mutatorName}\n    ${told[line - 1]?.trim()}\n    → ${replacement}`,
      );
  }
  if (own.found + own.missed > 0) console.log(`== ${file}: ${own.found} of ${own.found + own.missed}`);
  score.found += own.found;
  score.missed += own.missed;
}
const all = score.found + score.missed;
const percent = ((100 * score.found) / all).toFixed(1);
console.log(`${folder}: ${score.found} of ${all} found, ${percent} %; ${score.accepted} accepted by kind`);
