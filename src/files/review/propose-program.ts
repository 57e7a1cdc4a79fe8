/** Proposing records as a program of its own: a text may be made to take long. */
import { vocabularyWith } from '#core/facts/vocabulary.ts';
import { proposeRecords } from '#core/review/propose/propose.ts';
import { unitsOfMeasure } from '#core/value/measure-unit.ts';
import { answerQuestions } from '#files/engines/answer.ts';
import type { ProposalText } from '#files/review/propose-apart.ts';

answerQuestions<ProposalText>(({ text, terms, countingUnits, ...question }) => {
  const vocabulary = vocabularyWith(terms);
  const units = unitsOfMeasure(countingUnits, vocabulary.units);
  return Promise.resolve(proposeRecords(text, { ...question, vocabulary, units }));
});
