/** `tiendo path FILE --json`: the use case behind the command, without access to records. */
import { refused, type Outcome } from '#core/problem.ts';
import type { PathAnswer } from '#core/planning/answer.ts';
import type { Solve } from '#core/planning/linear.ts';
import type { RulePack } from '#core/law/pack/pack.ts';
import { pathProblemOf, readUrbanClassFile } from '#files/planning/path-file.ts';
import { findPath, type PathOptions } from '#core/planning/find-path.ts';

/** Refuses everything that is wrong in the file, with line and field. */
export const answerPathFile = async (
  packs: readonly RulePack[],
  { file, text }: { readonly file: string; readonly text: string },
  solve: Solve,
  options: Partial<PathOptions> = {},
): Promise<Outcome<PathAnswer>> => {
  const read = readUrbanClassFile(text, file, packs);
  if (!read.ok) return read;
  const problem = pathProblemOf(read.value, packs);
  if (!problem.ok) return problem;
  const answer = await findPath(problem.value, solve, options);
  return answer.ok ? answer : refused(...read.value.place(answer.problems));
};
