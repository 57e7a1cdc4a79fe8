/** The planner as a program of its own. */
import { findPath } from '#core/planning/find-path.ts';
import type { PathProblem } from '#core/planning/problem.ts';
import { answerQuestions } from '#files/engines/answer.ts';
import { forgetHighs, openHighs } from '#files/engines/highs.ts';

export interface PathTask {
  readonly question: PathProblem;
  /** As `PathOptions`; absent: the planner's own. */
  readonly nodes?: number;
}

answerQuestions<PathTask>(async ({ question, nodes }) => {
  const open = await openHighs();
  try {
    return findPath(question, open, nodes === undefined ? {} : { nodes });
  } catch (fault) {
    forgetHighs();
    throw fault;
  }
});
