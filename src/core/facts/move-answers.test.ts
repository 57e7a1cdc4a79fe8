import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerWithin, wholeFacts, type Facts, type Identities } from '#core/facts/facts.ts';
import { moveAnswers, type Answers } from '#core/facts/move-answers.ts';
import { moveIdentities, wayBack, wayOn, type Move } from '#core/facts/move-on.ts';
import type { Records } from '#core/facts/records.ts';
import { foldedRecords, madeJournal, wishes } from '#testing/made-journal.ts';
import { QUESTIONS, said } from '#testing/series-questions.ts';

/** What a store would answer to all questions there are. */
const loaded = (records: Records): Answers => {
  const facts = wholeFacts(records);
  return new Map(QUESTIONS.map(({ key }) => [key.text, { key, value: facts.answer(key) }]));
};
const factsOf = (identities: Identities, answers: Answers): Facts => ({
  identities,
  answer: (key) => answers.get(key.text)?.value as never,
  source: (key) => key,
  state: () => answers,
});
const moved = (records: Records, { changes, ...ends }: Move): Facts => {
  const identities = moveIdentities(records, { ...ends, changes });
  if (!identities) throw new Error('the way begins elsewhere');
  return factsOf(identities, moveAnswers(loaded(records), changes));
};

describe('what series answered moves with the journal', () => {
  it('to what they answer there, or is forgotten', { timeout: 60_000 }, () =>
    fc.assert(
      fc.property(wishes, fc.nat(), fc.nat(), (given, one, other) => {
        const entries = madeJournal(given);
        const [from, to] = [one, other].map((number) => number % (entries.length + 1)).toSorted((a, b) => a - b) as [
          number,
          number,
        ];
        const between = entries.slice(from, to);
        if (between.length === 0) return;
        const [before, after] = [foldedRecords(entries.slice(0, from)), foldedRecords(entries.slice(0, to))];
        const [on, back] = [moved(before, wayOn(between)), moved(after, wayBack(between))];
        for (const question of QUESTIONS) {
          const [there, here] = [said(on, question), said(back, question)];
          if (there) expect(there, question.key.text).toEqual(said(wholeFacts(after), question));
          if (here) expect(here, question.key.text).toEqual(said(wholeFacts(before), question));
        }
      }),
      { numRuns: 25 },
    ),
  );
  it('stays the same object where nothing of it changes', () => {
    const entries = madeJournal([
      { subject: 'observation', id: 'm@a#2022/actual', fields: { measure: 'm', place: 'a', period: '2022' } },
      { subject: 'observation', id: 'm@b#2022/actual', fields: { measure: 'm', place: 'b', period: '2022' } },
      {
        subject: 'observation',
        id: 'm@b#2022/actual',
        fields: { measure: 'm', place: 'b', period: '2022', note: 'x' },
      },
    ]);
    const before = loaded(foldedRecords(entries.slice(0, 2)));
    const after = moveAnswers(before, wayOn(entries.slice(2)).changes);
    const same = (text: string) => after.get(text)?.value === before.get(text)?.value;
    expect(same('observation measure=m place=a')).toBe(true);
    expect(same('observation measure=m place=b')).toBe(false);
    // A note says nothing of which places there are.
    expect([...after.values()].filter(({ key }) => key.ask === 'which').length).toBe(
      [...before.values()].filter(({ key }) => key.ask === 'which').length,
    );
  });
  it('a value of which the last record that is known goes must be asked for again', () => {
    const entries = madeJournal([
      { subject: 'observation', id: 'm@a#2022/actual', fields: { measure: 'm', place: 'a', period: '2022' } },
      { subject: 'observation', id: 'm@a#2022/actual' },
    ]);
    const after = moveAnswers(loaded(foldedRecords(entries.slice(0, 1))), wayOn(entries.slice(1)).changes);
    expect(after.has('places of observation kind=actual measure=m')).toBe(false);
    expect(after.has('places of observation kind=plan measure=m')).toBe(true);
  });
});

describe('wider rows answer narrower questions', () => {
  it('and only those', () => {
    const facts = wholeFacts(
      foldedRecords(
        madeJournal([
          { subject: 'observation', id: 'm@a#2022/actual', fields: { measure: 'm', place: 'a', period: '2022' } },
          {
            subject: 'observation',
            id: 'm@b#2022/plan',
            fields: { measure: 'm', place: 'b', period: '2022', kind: 'plan' },
          },
        ]),
      ),
    );
    const known = (text: string): unknown =>
      text === 'observation measure=m' ? facts.answer(QUESTIONS[0]?.key ?? ({} as never)) : undefined;
    for (const { key } of QUESTIONS) {
      const narrower = key.ask === 'rows' && key.where['measure'] === 'm' && Object.keys(key.where).length > 1;
      expect(answerWithin(key, known), key.text).toEqual(narrower ? facts.answer(key) : undefined);
    }
  });
});
