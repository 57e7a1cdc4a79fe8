/** `tiendo path FILE --json`: the use case behind the command, without access to records. */
import { type Outcome, refusedAll } from '#core/problem.ts';
import type { PathAnswer } from '#core/planning/answer.ts';
import type { OpenLinear } from '#core/planning/search/linear.ts';
import type { RulePack } from '#core/law/pack/pack.ts';
import { pathProblemOf, readUrbanClassFile } from '#files/planning/path-file.ts';
import { findPath, type PathOptions } from '#core/planning/find-path.ts';

/** Refuses everything that is wrong in the file, with line and field. */
export const answerPathFile = (
  packs: readonly RulePack[],
  { file, text }: { readonly file: string; readonly text: string },
  open: OpenLinear,
  options: Partial<PathOptions> = {},
): Outcome<PathAnswer> => {
  const read = readUrbanClassFile(text, file, packs);
  if (!read.ok) return read;
  const problem = pathProblemOf(read.value, packs);
  if (!problem.ok) return problem;
  const answer = findPath(problem.value, open, options);
  return answer.ok ? answer : refusedAll(read.value.place(answer.problems));
};
