/** Why a command was not done, in words, and the exit code of it. */
import { Unusable } from '#app/connect-database.ts';
import { Refusal } from '#app/refusal.ts';
import { troubleOf } from '#app/trouble.ts';
import { EXIT } from '#cli/command.ts';
import { answer, say } from '#cli/output.ts';
import { countProblems, type Problem } from '#core/problem.ts';
import type { Language } from '#words/language.ts';
import { troubleWords } from '#words/ui/trouble.ts';
import { wordProblem } from '#words/word-problem.ts';

/**
 * Says what was refused, what the moment did not allow, or what is a fault of the system. `json`: what was refused
 * because of the data is the answer, too.
 */
export const tellFailure = (error: unknown, language: Language, json = false): number => {
  if (error instanceof Unusable) {
    complain([error.problem], language);
    return EXIT.fault;
  }
  if (error instanceof Refusal) {
    if (json) answer(JSON.stringify({ problems: problemsAnswer(error.problems, language) }, null, 1));
    complain(error.problems, language);
    return EXIT.refused;
  }
  const trouble = troubleOf(error);
  if (trouble) {
    const { title, operator } = troubleWords[language][trouble];
    say(`${title} (${String(error)}). ${operator}`);
    return EXIT.fault;
  }
  say(
    language === 'en'
      ? 'The command failed because of a fault in the system. Details:'
      : 'Lệnh không thực hiện được do sự cố của hệ thống. Chi tiết:',
  );
  say(
    error instanceof Error ? ((process.env['TIENDO_DEBUG'] ? error.stack : undefined) ?? error.message) : String(error),
  );
  return EXIT.fault;
};

/** Problems for programs: as data, and in words. */
const problemsAnswer = (problems: readonly Problem[], language: Language) =>
  problems.map((problem) => ({ ...problem, ...wordProblem(problem, language) }));

/** All problems in words, with what to do. */
export const complain = (problems: readonly Problem[], language: Language): void => {
  const count = countProblems(problems);
  say(language === 'en' ? `Not done: ${count} problem(s).` : `Không thực hiện: có ${count} vấn đề.`);
  for (const problem of problems) {
    const { message, hint } = wordProblem(problem, language);
    say(`- ${message}${hint ? `\n  ${hint}` : ''}`);
  }
};
