/** The planner in a thread of its own: the solver blocks while it runs, and a page must not make the others wait. */
import { parentPort } from 'node:worker_threads';
import { findPath } from '#app/planner/find-path.ts';
import { solveWithHighs } from '#app/planner/solve.ts';
import type { PathProblem } from '#core/planner/problem.ts';

export interface PathTask {
  readonly id: number;
  readonly problem: PathProblem;
  /** Seconds for one search. */
  readonly seconds: number;
}

parentPort?.on('message', ({ id, problem, seconds }: PathTask) => {
  findPath(problem, solveWithHighs, { seconds }).then(
    (outcome) => parentPort?.postMessage({ id, outcome }),
    (error: unknown) => parentPort?.postMessage({ id, fault: String(error) }),
  );
});
