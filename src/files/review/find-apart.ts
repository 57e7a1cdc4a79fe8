import { done, refusedAs, type Outcome } from '#core/problem.ts';
import { findAgainst, type AgainstQuestion, type FoundAgainst } from '#core/review/find-against.ts';
import { askProcess } from '#files/engines/ask.ts';
import { beyondBounds, REPORT_PROCESS } from '#files/review/within-bounds.ts';

/** Some forty pages, read in less than a tenth of a second: a process would take longer to begin. */
const LETTERS_AT_ONCE = 100_000;

const ask = askProcess<AgainstQuestion, FoundAgainst | undefined>({
  program: new URL('./find-program.ts', import.meta.url),
  ...REPORT_PROCESS,
});

/**
 * `findAgainst`, of a long text in a process of its own, within bounds of time and memory: others are answered
 * meanwhile. `file`: what the report is called. Refuses `review.too-slow` beyond them, and where more was
 * found than can be shown.
 */
export const findWithin = async (question: AgainstQuestion, file: string): Promise<Outcome<FoundAgainst>> => {
  const letters = question.text.length + (question.earlier?.length ?? 0);
  if (letters <= LETTERS_AT_ONCE) return done(findAgainst(question));
  try {
    const found = await ask(question);
    return found ? done(found) : refusedAs('review.too-slow', { file });
  } catch (error) {
    return beyondBounds(file)(error);
  }
};
