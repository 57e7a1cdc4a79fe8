/** Finding what is to be said of a long text, as a program of its own: it may be made to take long. */
import { canBeShown, findAgainst, type AgainstQuestion } from '#core/review/find-against.ts';
import { answerQuestions } from '#files/engines/answer.ts';

/** Undefined where that is more than can be shown: it does not leave this process then. */
answerQuestions<AgainstQuestion>((question) => {
  const found = findAgainst(question);
  return Promise.resolve(canBeShown(found) ? found : undefined);
});
