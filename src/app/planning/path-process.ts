/** `findPath` in a process of its own: the solver blocks while it runs, and a page must not make the others wait. */
import type { PathTask } from '#files/engines/planner-program.ts';
import type { PathAnswer } from '#core/planning/answer.ts';
import { refused, type Outcome } from '#core/problem.ts';
import { askProcess, OutOfTime } from '#files/engines/ask.ts';

/** What ends a search is its budget of nodes; this ends a process that hangs. */
const LIMIT_MS = 120_000;

/** `findPath` of tasks within `limitMs` each. Refuses as `findPath`, and `path.out-of-time`. */
export const pathFinder = (limitMs: number): ((task: PathTask) => Promise<Outcome<PathAnswer>>) => {
  const ask = askProcess<PathTask, Outcome<PathAnswer>>({
    program: new URL('../../files/engines/planner-program.ts', import.meta.url),
    idleMs: 30_000,
    limitMs,
  });
  return (task) =>
    ask(task).catch((error: unknown) => {
      if (error instanceof OutOfTime) return refused({ code: 'path.out-of-time', where: {} });
      throw error;
    });
};

export const findPathInProcess = pathFinder(LIMIT_MS);
