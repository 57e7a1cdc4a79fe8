/** Reading and comparing a report that comes back, as a program of its own. */
import { done } from '#core/problem.ts';
import { compareReturned } from '#core/report/returned/compare.ts';
import { readReturned } from '#files/docx/read-returned.ts';
import { answerQuestions } from '#files/engines/answer.ts';
import type { ReturnedQuestion } from '#files/review/returned-apart.ts';
import { loadBytes } from '#files/stored-bytes.ts';

answerQuestions<ReturnedQuestion>(async (question) =>
  question.ask === 'read'
    ? readReturned(await loadBytes(question.bytes), question.file)
    : done(compareReturned(question.draft, question.came, question.reading)),
);
