/**
 * Plants faults in a folder's code, one at a time, and tells which of them no test finds:
 *
 *     node scripts/mutants.ts src/core/value [tests] [every] [--loud]
 *
 * `tests`: the folder of the tests, the same unless told; a comma stands between several. `every`: of so many faults
 * one, `25+7` the eighth of each 25. The faults are Stryker's; its own runner loads the tests anew for each, which
 * takes a hundred times as long. Left out is what runs only while modules load: words, tables, expressions. `ACCEPTED`
 * tells which kinds of faults are none.
 */
import { spawn } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { startVitest } from 'vitest/node';
import { WORK_FILE, type Fate, type Mutant, type Work } from './mutants/work.ts';

const ROOT = resolve(import.meta.dirname, '..');
const LOUD = process.argv.includes('--loud');
/** A fault that takes longer than this, in milliseconds, has made something endless. */
const PATIENCE = 30_000;

/** Kinds of faults that change nothing that anybody could see. */
const ACCEPTED: readonly {
  readonly why: string;
  readonly is: (mutant: Mutant, line: string, fate: Fate) => boolean;
}[] = [
  {
    why: 'the text of an error that only a programmer reads',
    is: ({ replacement }, line) => /throw new \w+Error\(/u.test(line) && /^["`]/u.test(replacement),
  },
  {
    why: 'a field that is there without a value instead of being absent: nothing tells the two apart',
    is: ({ kind, replacement }, line) =>
      kind === 'ConditionalExpression' && replacement === 'true' && /\.\.\.\([\w.?]+ !== undefined && \{/u.test(line),
  },
  {
    why: 'what stands in for a part that is always there, which the types cannot know',
    is: ({ replacement }, line, fate) =>
      fate === 'unrun' && replacement.includes('Stryker was here') && /(?:=|\?\?) (?:''|\[\])/u.test(line),
  },
];

const [folder = 'src/core/value', tests = folder, every = '1'] = process.argv
  .slice(2)
  .filter((word) => word !== '--worker');

const [step = 1, from = 0] = every.split('+').map(Number);

const sources = globSync(`${folder}/**/*.{ts,tsx}`, { cwd: ROOT })
  .concat(/\.tsx?$/u.test(folder) ? [folder] : [])
  .filter((file) => !/\.(?:i?test|e2e)\.tsx?$|\/shipped\/|\.d\.ts$/u.test(file))
  .toSorted();
const testFiles = tests
  .split(',')
  .flatMap((one) => globSync([`${one}/**/*.test.{ts,tsx}`, one], { cwd: ROOT }))
  .filter((file) => /\.test\.tsx?$/u.test(file));

const silent = new Proxy({}, { get: () => () => false });

const instrumented = async () => {
  const { createParser } = await import('../node_modules/@stryker-mutator/instrumenter/dist/src/parsers/index.js');
  const { print } = await import('../node_modules/@stryker-mutator/instrumenter/dist/src/printers/index.js');
  const { transform } = await import('../node_modules/@stryker-mutator/instrumenter/dist/src/transformers/index.js');
  const instrumenter = new Instrumenter(silent as never, createParser, print, transform);
  const files = sources.map((name) => ({
    name: resolve(ROOT, name),
    mutate: true,
    content: readFileSync(resolve(ROOT, name), 'utf8'),
  }));
  return instrumenter.instrument(files, { ignorers: [], plugins: null, excludedMutations: [] });
};

/**
 * What tests share must not answer for a fault out of what was found without it: each fault begins with empty memories.
 */
const forgetful = (text: string): string =>
  text
    .replaceAll(/new WeakMap\b/gu, 'new (globalThis as any).FreshWeakMap')
    .replace("const room = Symbol('room');", "const room = (globalThis as any).freshSymbol('room');")
    .replace('const known = rooms.get(room);', 'const known = rooms.get(room());')
    .replace('rooms.set(room, made);', 'rooms.set(room(), made);');

const runTests = async (): Promise<void> => {
  const { files } = await instrumented();
  const code = new Map(files.map(({ name, content }) => [name, content]));
  const vitest = await startVitest(
    'test',
    [],
    {
      config: false,
      root: ROOT,
      include: testFiles,
      runner: resolve(ROOT, 'scripts/mutants/runner.ts'),
      pool: 'threads',
      maxWorkers: 1,
      fileParallelism: false,
      isolate: false,
      watch: false,
      testTimeout: 10 * PATIENCE,
      reporters: [LOUD ? 'default' : 'dot'],
    },
    {
      plugins: [
        {
          name: 'mutants',
          enforce: 'pre',
          load: (id: string) => code.get(id.split('?')[0] ?? ''),
          transform: (text: string, id: string) => (id.includes('/src/') ? forgetful(text) : undefined),
        },
      ],
    },
  );
  await vitest.close();
};

const fatesIn = (log: string): ReadonlyMap<string, string> =>
  new Map(
    readFileSync(log, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split(' ') as [string, string]),
  );

/** Runs until it ends, or until nothing was noted for too long. */
const runOnce = (log: string, work: string): Promise<number> =>
  new Promise((end) => {
    const words = [import.meta.filename, folder, tests, '--worker', ...(LOUD ? ['--loud'] : [])];
    const child = spawn(process.execPath, words, {
      cwd: ROOT,
      env: { ...process.env, [WORK_FILE]: work },
      stdio: ['ignore', LOUD ? 'inherit' : 'ignore', 'inherit'],
    });
    const watch = setInterval(() => {
      const begun = [...fatesIn(log).values()].includes('begun');
      if (begun && Date.now() - statSync(log).mtimeMs > PATIENCE) child.kill('SIGKILL');
    }, 1000);
    child.on('exit', (code) => {
      clearInterval(watch);
      end(code ?? -1);
    });
  });

const main = async (): Promise<void> => {
  const { mutants } = await instrumented();
  const work: Work = {
    log: resolve(ROOT, 'var/mutation', `${folder.replaceAll('/', '-')}.log`),
    files: testFiles.length,
    mutants: mutants
      .filter((_, at) => at % step === from)
      .map(({ id, fileName, location, mutatorName, replacement }) => ({
        id,
        file: fileName.slice(ROOT.length + 1),
        line: location.start.line + 1,
        kind: mutatorName,
        replacement,
      })),
  };
  mkdirSync(resolve(ROOT, 'var/mutation'), { recursive: true });
  const workFile = `${work.log}.json`;
  rmSync(work.log, { force: true });
  writeFileSync(work.log, '');
  writeFileSync(workFile, JSON.stringify(work));
  for (;;) {
    const before = readFileSync(work.log, 'utf8');
    await runOnce(work.log, workFile);
    const fates = fatesIn(work.log);
    const endless = [...fates].find(([, fate]) => fate === 'begun');
    if (endless) writeFileSync(work.log, `${endless[0]} endless\n`, { flag: 'a' });
    const isOver = work.mutants.every(({ id }) => fates.has(id) && fates.get(id) !== 'again');
    if (!endless && (isOver || readFileSync(work.log, 'utf8') === before)) break;
  }
  tell(work);
};

const tell = ({ log, mutants }: Work): void => {
  const fates = fatesIn(log);
  const counts = { found: 0, missed: 0, accepted: 0, outside: 0, unsaid: 0 };
  const ofFiles = new Map<string, { found: number; all: number }>();
  for (const mutant of mutants) {
    const fate = fates.get(mutant.id) as Fate | undefined;
    const line = readFileSync(resolve(ROOT, mutant.file), 'utf8').split('\n')[mutant.line - 1] ?? '';
    const isFound = fate === 'found' || fate === 'endless';
    const own = ofFiles.get(mutant.file) ?? { found: 0, all: 0 };
    ofFiles.set(mutant.file, own);
    if (fate === undefined) counts.unsaid += 1;
    else if (fate === 'outside') counts.outside += 1;
    else if (!isFound && ACCEPTED.some(({ is }) => is(mutant, line, fate))) counts.accepted += 1;
    else {
      own.all += 1;
      own.found += isFound ? 1 : 0;
      counts[isFound ? 'found' : 'missed'] += 1;
      if (!isFound)
        console.log(
          `${mutant.file}:${mutant.line} ${fate} ${mutant.kind}\n    ${line.trim()}\n    → ${mutant.replacement}`,
        );
    }
  }
  for (const [file, { found, all }] of ofFiles) if (all > 0) console.log(`== ${file}: ${found} of ${all}`);
  const all = counts.found + counts.missed;
  const score = all === 0 ? 'nothing to find' : `${((100 * counts.found) / all).toFixed(1)} %`;
  console.log(
    `${folder}: ${counts.found} of ${all} found, ${score}; ${counts.accepted} accepted, ` +
      `${counts.outside} while loading, ${counts.unsaid} not run`,
  );
};

await (process.argv.includes('--worker') ? runTests() : main());
