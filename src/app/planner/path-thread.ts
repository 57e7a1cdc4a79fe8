/** One planner thread for the whole process, started when it is first asked and let go when nobody asks any more. */
import { Worker } from 'node:worker_threads';
import type { PathTask } from '#app/planner/path-worker.ts';
import type { PathAnswer } from '#core/planner/answer.ts';
import type { PathProblem } from '#core/planner/problem.ts';
import type { Outcome } from '#core/problem.ts';

interface Reply {
  readonly id: number;
  readonly outcome?: Outcome<PathAnswer>;
  readonly fault?: string;
}

interface Waiting {
  readonly resolve: (outcome: Outcome<PathAnswer>) => void;
  readonly reject: (error: Error) => void;
}

const IDLE_MS = 30_000;

let worker: Worker | undefined;
let idle: NodeJS.Timeout | undefined;
let last = 0;
const waiting = new Map<number, Waiting>();

const endAll = (thread: Worker, error: Error): void => {
  if (worker !== thread) return;
  worker = undefined;
  for (const { reject } of waiting.values()) reject(error);
  waiting.clear();
};

const start = (): Worker => {
  const thread = new Worker(new URL('./path-worker.ts', import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: 256 } });
  thread.unref();
  thread.on('message', ({ id, outcome, fault }: Reply) => {
    const asker = waiting.get(id);
    waiting.delete(id);
    if (outcome) asker?.resolve(outcome);
    else asker?.reject(new Error(fault ?? 'the planner answered nothing'));
    if (waiting.size === 0) idle = setTimeout(() => letGo(thread), IDLE_MS).unref();
  });
  thread.on('error', (error) => endAll(thread, error instanceof Error ? error : new Error(String(error))));
  thread.on('exit', (code) => endAll(thread, new Error(`the planner's thread ended (${code})`)));
  return thread;
};

const letGo = (thread: Worker): void => {
  if (waiting.size > 0 || worker !== thread) return;
  worker = undefined;
  void thread.terminate();
};

/** Answers as `findPath` does, one question after the other. Throws Error when the thread breaks. */
export const findPathInThread = (problem: PathProblem, seconds: number): Promise<Outcome<PathAnswer>> => {
  clearTimeout(idle);
  worker ??= start();
  last += 1;
  const task: PathTask = { id: last, problem, seconds };
  return new Promise((resolve, reject) => {
    waiting.set(task.id, { resolve, reject });
    worker?.postMessage(task);
  });
};
