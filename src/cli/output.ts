/** Answers go to standard output; progress and complaints to standard error. */
import type { Problem } from '#core/problem.ts';
import { wordProblem } from '#words/word-problem.ts';

/** One line of progress or explanation. */
export const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** The answer itself. */
export const answer = (text: string): void => {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
};

/** All problems in words, with what to do. */
export const complain = (problems: readonly Problem[], language: 'vi' | 'en'): void => {
  say(language === 'en' ? `Not done: ${problems.length} problem(s).` : `Không thực hiện: có ${problems.length} vấn đề.`);
  for (const problem of problems) {
    const { message, hint } = wordProblem(problem, language);
    say(`- ${message}${hint ? `\n  ${hint}` : ''}`);
  }
};
