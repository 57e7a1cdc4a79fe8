/**
 * Runs the tests once, notes which faults each meets, and then, without loading anything again, each fault with the
 * tests that meet it, the quickest first, until one fails.
 */
import { appendFileSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { TestRunner } from 'vitest';
import type { RunnerTestCase, RunnerTestFile } from 'vitest';
import { WORK_FILE, type Fate, type Work } from './work.ts';

interface Switches {
  activeMutant: string | undefined;
  currentTestId: string | undefined;
  hitCount: number | undefined;
  hitLimit: number | undefined;
  mutantCoverage?: {
    static: Record<string, number>;
    perTest: Record<string, Record<string, number>>;
  };
}

/** So often a fault may be met in one test; beyond that it has made something endless. */
const MOST_HITS = 1_000_000;

const world = globalThis as { __stryker__?: Partial<Switches> };
// oxlint-disable-next-line no-underscore-dangle -- the instrumenter's name.
const switches = (world.__stryker__ ??= {}) as Switches;

/**
 * What memories are of: the fault that is planted, and before that each test, so that no test is said to meet nothing
 * because an earlier one has remembered it.
 */
const present = (): string | undefined => switches.activeMutant ?? switches.currentTestId;

/** Begins empty whenever that is another. */
class FreshWeakMap<K extends WeakKey, V> {
  #of: string | undefined;
  #kept = new WeakMap<K, V>();
  get #now(): WeakMap<K, V> {
    if (this.#of !== present()) {
      this.#of = present();
      this.#kept = new WeakMap();
    }
    return this.#kept;
  }
  get(key: K): V | undefined {
    return this.#now.get(key);
  }
  set(key: K, value: V): this {
    this.#now.set(key, value);
    return this;
  }
  has(key: K): boolean {
    return this.#now.has(key);
  }
  delete(key: K): boolean {
    return this.#now.delete(key);
  }
}

/** Another symbol whenever that is another. */
const freshSymbol = (name: string): (() => symbol) => {
  let [of, symbol] = [present(), Symbol(name)];
  return () => {
    if (of !== present()) [of, symbol] = [present(), Symbol(name)];
    return symbol;
  };
};
Object.assign(globalThis, { FreshWeakMap, freshSymbol });

const work = JSON.parse(readFileSync(process.env[WORK_FILE] ?? '', 'utf8')) as Work;
const note = (id: string, fate: Fate | 'begun' | 'again'): void => appendFileSync(work.log, `${id} ${fate}\n`);

interface Run {
  readonly test: RunnerTestCase;
  readonly took: number;
}

const runs: Run[] = [];
let files = 0;

const passes = async (test: RunnerTestCase): Promise<boolean> => {
  switches.hitCount = 0;
  switches.hitLimit = MOST_HITS;
  try {
    await TestRunner.getTestFn(test)();
    return true;
  } catch {
    return false;
  }
};

const fateOf = async (id: string, met: readonly Run[]): Promise<Fate | 'spoilt'> => {
  for (const { test } of met) {
    switches.activeMutant = id;
    const held = await passes(test);
    switches.activeMutant = undefined;
    if (held) continue;
    // What a fault left in a memory that outlives it would let every later one be found.
    return (await passes(test)) ? 'found' : 'spoilt';
  }
  return 'missed';
};

const plant = async (): Promise<void> => {
  const before = new Map(
    readFileSync(work.log, 'utf8')
      .split('\n')
      .map((line) => line.split(' ') as [string, string]),
  );
  const { perTest = {}, static: outside = {} } = switches.mutantCoverage ?? {};
  const meeting = new Map<string, Run[]>();
  for (const run of runs.toSorted((a, b) => a.took - b.took))
    for (const id of Object.keys(perTest[run.test.id] ?? {})) meeting.set(id, [...(meeting.get(id) ?? []), run]);
  switches.currentTestId = undefined;
  delete switches.mutantCoverage;
  fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });
  for (const { id } of work.mutants) {
    if (before.has(id) && before.get(id) !== 'again') continue;
    const met = meeting.get(id);
    if (!met) {
      note(id, id in outside ? 'outside' : 'unrun');
      continue;
    }
    note(id, 'begun');
    const fate = await fateOf(id, met);
    if (fate !== 'spoilt') note(id, fate);
    else {
      // The first time it may have been an earlier one's doing.
      note(id, before.get(id) === 'again' ? 'found' : 'again');
      return;
    }
  }
};

export default class MutantRunner extends TestRunner {
  async runTask(test: RunnerTestCase): Promise<void> {
    switches.currentTestId = test.id;
    const start = performance.now();
    await TestRunner.getTestFn(test)();
    runs.push({ test, took: performance.now() - start });
    switches.currentTestId = undefined;
  }
  override async onAfterRunSuite(suite: Parameters<TestRunner['onAfterRunSuite']>[0]): Promise<void> {
    await super.onAfterRunSuite(suite);
    if (!('filepath' in suite)) return;
    files += 1;
    if (files === work.files && isSound(suite as RunnerTestFile)) await plant();
  }
}

const isSound = ({ result }: RunnerTestFile): boolean => result?.state !== 'fail';
