/** Figures of a programme whose observations stay in their file: what a question wants of them is looked for in it. */
import { askOnce } from '#core/facts/ask.ts';
import { answerWithin, asItIs, wholeFacts, type Facts } from '#core/facts/facts.ts';
import { moveAnswers, type Answer } from '#core/facts/move-answers.ts';
import type { Change } from '#core/facts/move-on.ts';
import { storedRecord, type Records } from '#core/facts/records.ts';
import { answerFrom, type SeriesKey } from '#core/facts/series.ts';
import { viewAsOf, type View } from '#core/facts/view.ts';
import type { Draft } from '#core/subjects/subjects.ts';
import { asDay } from '#core/value/day.ts';
import { STREAMED } from '#files/programme/series-file.ts';

/** What one reading brings may show what else is wanted. */
const MOST_READINGS = 30;

/** The facts, their observations as far as `answers` has them; all others are there. */
const factsWith = (records: Records, answers: ReadonlyMap<string, Answer>): Facts => {
  const whole = wholeFacts(records);
  const known = (text: string): unknown => answers.get(text)?.value;
  return {
    ...whole,
    answer: <T>(key: SeriesKey<T>) =>
      key.subject === STREAMED ? ((known(key.text) as T | undefined) ?? answerWithin(key, known)) : whole.answer(key),
    source: asItIs,
  };
};

const changeOf = (programme: string, { subject, id, record }: Draft): Change => ({
  subject,
  id,
  stored: storedRecord({ ref: { subject, id, version: 1, sequence: 1 }, programme, record }),
});

/** `read`: all observations, some at a time. The day is the end of days, on which everything is effective. */
export const askOfFile = async <T>(
  records: Records,
  programme: string,
  read: () => AsyncIterable<readonly Draft[]>,
  question: (view: View) => T,
): Promise<T> => {
  const answers = new Map<string, Answer>();
  for (let reading = 0; reading < MOST_READINGS; reading += 1) {
    const view = viewAsOf(factsWith(records, answers), asDay('9999-12-31'));
    const asked = askOnce(view, () => question(view));
    if ('answer' in asked) return asked.answer;
    let found: ReadonlyMap<string, Answer> = new Map(
      asked.wanted.map((key) => [key.text, { key, value: answerFrom(key, []) }]),
    );
    for await (const drafts of read())
      found = moveAnswers(
        found,
        drafts.map((draft) => changeOf(programme, draft)),
      );
    for (const [text, answer] of found) answers.set(text, answer);
  }
  throw new Error('a rule wants ever more observations');
};
