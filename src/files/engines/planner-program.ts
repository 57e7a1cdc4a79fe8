/** The planner as a program of its own. */
import { findPath } from '#core/planning/find-path.ts';
import { solveWithHighs } from '#files/engines/highs.ts';
import type { PathProblem } from '#core/planning/problem.ts';
import { answerQuestions } from '#files/engines/answer.ts';

export interface PathTask {
  readonly problem: PathProblem;
  /** Seconds for one search. */
  readonly seconds: number;
}

answerQuestions<PathTask>(({ problem, seconds }) => findPath(problem, solveWithHighs, { seconds }));
