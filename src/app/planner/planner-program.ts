/** The planner as a program of its own. */
import { findPath } from '#app/planner/find-path.ts';
import { solveWithHighs } from '#app/planner/solve.ts';
import type { PathProblem } from '#core/planner/problem.ts';
import { answerAside } from '#files/aside/answer-aside.ts';

export interface PathTask {
  readonly problem: PathProblem;
  /** Seconds for one search. */
  readonly seconds: number;
}

answerAside<PathTask>(({ problem, seconds }) => findPath(problem, solveWithHighs, { seconds }));
