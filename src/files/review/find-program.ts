/** Finding what is to be said of a long text, as a program of its own: it may be made to take long. */
import { findAgainst, type AgainstQuestion } from '#core/review/find-against.ts';
import { answerQuestions } from '#files/engines/answer.ts';

answerQuestions<AgainstQuestion>((question) => Promise.resolve(findAgainst(question)));
