/** Facts of which nothing of the series is there before it is asked for, as in the server. */
import { askOnce } from '#core/facts/ask.ts';
import { answerWithin, wholeFacts, type Facts } from '#core/facts/facts.ts';
import type { Records } from '#core/facts/records.ts';
import type { SeriesKey } from '#core/facts/series.ts';
import type { View } from '#core/facts/view.ts';

export interface PartialFacts {
  readonly facts: Facts;
  /** The answer to a question, with all that it wants brought in between; as many rounds as that takes. */
  readonly ask: <T>(view: View, question: () => T) => T;
  /** What was brought in so far. */
  readonly loaded: () => readonly SeriesKey[];
}

const MOST_ROUNDS = 30;

export const partialFacts = (records: Records): PartialFacts => {
  const whole = wholeFacts(records);
  const loaded = new Map<string, { readonly key: SeriesKey; readonly value: unknown }>();
  const known = (text: string): unknown => loaded.get(text)?.value;
  const facts: Facts = {
    identities: records,
    answer: (key) => (known(key.text) ?? answerWithin(key, known)) as never,
    source: whole.source,
    state: whole.state,
  };
  const ask = <T>(view: View, question: () => T): T => {
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const asked = askOnce(view, question);
      if ('answer' in asked) return asked.answer;
      for (const key of asked.wanted) loaded.set(key.text, { key, value: whole.answer(key) });
    }
    throw new Error('a question that is never satisfied');
  };
  return { facts, ask, loaded: () => [...loaded.values()].map(({ key }) => key) };
};
